"""What goes wrong with the centre's base, in a sentence that says what to do next."""

import datetime

from app.i18n import clock, date, translate


def centre_failure(code: str, *, address: str, what: str) -> str:
    """One line. `code` is that of a `CentreError`."""
    return _sentence(code).format(address=address, what=what)


def centre_refusal(code: str) -> str:
    """Why the centre does not take a séance."""
    return {
        "differs": translate("Centre", "le centre en tient une autre suite, envoyée d’une autre copie de la base"),
        "parent": translate("Centre", "la séance dont elle est une branche n’y est pas"),
        "refused_data": translate("Centre", "le serveur refuse son contenu"),
    }[code]


def standing(*, waiting: int, refused: int, sending: bool, code: str, since: datetime.datetime | None) -> str:
    """Where this computer is with its centre, in a few words. `code`: what stopped the last round, `""` for nothing."""
    left = translate("Centre", "%n séance à envoyer", n=waiting) if waiting else ""
    if code == "unreachable":
        here = since.astimezone() if since else None
        off = translate("Centre", "Centre hors ligne depuis {moment}").format(moment=_moment(here) if here else "")
        return f"{off}, {left}" if left else off
    if code:
        return translate("Centre", "Centre : à régler, voir Réglages")
    if sending and waiting:
        return translate("Centre", "Envoi au centre : {left}").format(left=left)
    if refused:
        return translate("Centre", "Centre : %n séance non envoyée, voir Réglages", n=refused)
    return translate("Centre", "Centre : {left}").format(left=left or translate("Centre", "à jour"))


def _moment(here: datetime.datetime) -> str:
    """The hour, with the day when it was another."""
    hour = clock((here.hour * 60 + here.minute) * 60_000)
    today = here.date() == datetime.datetime.now().date()
    return hour if today else f"{date(here.date())}, {hour}"


def _sentence(code: str) -> str:
    return {
        "no_address": translate(
            "Centre", "Aucune base de centre : l’adresse se donne dans Réglages, ou par GOULOT_CENTRE."
        ),
        "no_driver": translate("Centre", "Le pilote de PostgreSQL manque : pip install goulot[centre] ({what})."),
        "bad_address": translate(
            "Centre", "Adresse illisible ({what}). Attendu : postgresql://compte@serveur/base, ou service=nom."
        ),
        "secret": translate(
            "Centre",
            "{address} : le mot de passe ne se garde pas ici. Le retirer de l’adresse, et le mettre dans le fichier de"
            " mots de passe de PostgreSQL (pgpass) ou dans PGPASSWORD.",
        ),
        "unreachable": translate(
            "Centre", "{address} : le centre ne répond pas ({what}). Les séances attendent ici et partiront plus tard."
        ),
        "password": translate(
            "Centre", "{address} : compte ou mot de passe refusé ({what}). Voir le fichier pgpass, ou PGPASSWORD."
        ),
        "tls": translate("Centre", "{address} : liaison chiffrée refusée ({what}). Voir sslmode et le certificat."),
        "no_base": translate("Centre", "{address} : cette base n’existe pas sur le serveur ({what})."),
        "empty": translate("Centre", "{address} : la base est vide. Le formateur la prépare : goulot centre prepare."),
        "not_goulot": translate(
            "Centre", "{address} : ce n’est pas une base de Goulot ({what}). Rien n’y a été écrit."
        ),
        "older": translate(
            "Centre",
            "{address} : base d’un Goulot plus ancien (schéma {what}). Le formateur la met à jour : goulot centre"
            " prepare.",
        ),
        "newer": translate(
            "Centre", "{address} : base d’un Goulot plus récent (schéma {what}). Mettre à jour Goulot sur ce poste."
        ),
        "server_too_old": translate("Centre", "{address} : serveur trop ancien ({what})."),
        "forbidden": translate("Centre", "{address} : ce compte n’a pas les droits d’écrire dans la base ({what})."),
        "full": translate("Centre", "{address} : le serveur n’a plus de place ({what}). Rien n’est perdu ici."),
        "slow": translate("Centre", "{address} : le serveur met trop de temps à répondre ({what})."),
        "refused_data": translate("Centre", "{address} : le serveur refuse le contenu d’une séance ({what})."),
        "refused": translate("Centre", "{address} : le serveur refuse ({what})."),
        "unknown": translate("Centre", "{address} : cette séance n’est pas au centre ({what})."),
    }[code]
