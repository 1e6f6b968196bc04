"""What an alarm says and what to do about it."""

from dataclasses import dataclass

from app.i18n import translate
from app.wording.names import Names
from app.wording.states import utility
from sim.events import AlarmRaised
from sim.state import AlarmView


@dataclass(frozen=True, slots=True)
class AlarmWords:
    title: str
    advice: str


def alarm(
    names: Names, raised: AlarmView | AlarmRaised, express_ms: int | None = None, late_ms: int | None = None
) -> AlarmWords:
    """`express_ms`, `late_ms`: when an express supply, and the one put off, of the component are due, if they are."""
    subject = raised.subject
    title = _titles()[raised.code].format(
        poste=names.poste(subject),
        component=names.component(subject),
        order=names.order(subject),
        person=names.person(subject),
        utility=utility(subject),
    )
    advice = _advice()[raised.code]
    if raised.code == "stock_low" and express_ms is not None:
        advice = translate("Alarm", "Express attendu à {clock} : le comparer à l’heure de rupture.")
        advice = advice.format(clock=names.clock(express_ms))
    if raised.code == "supply_late" and late_ms is not None:
        advice = translate("Alarm", "Annoncée à {clock} : la comparer à l’heure de rupture (page Stocks).")
        advice = advice.format(clock=names.clock(late_ms))
    return AlarmWords(title, advice)


def _titles() -> dict[str, str]:
    return {
        "poste_down": translate("Alarm", "{poste} en panne"),
        "poste_unattended": translate("Alarm", "{poste} sans opérateur"),
        "poste_starved": translate("Alarm", "{poste} en famine"),
        "poste_blocked": translate("Alarm", "{poste} bloqué"),
        "parameter_off": translate("Alarm", "{poste} : dérive d’un paramètre"),
        "stock_low": translate("Alarm", "{component} : couverture faible"),
        "stock_out": translate("Alarm", "{component} : rupture"),
        "supply_late": translate("Alarm", "{component} : livraison retardée"),
        "bad_parts": translate("Alarm", "{component} : pièces non conformes"),
        "order_late": translate("Alarm", "{order} : retard probable"),
        "order_cancelled": translate("Alarm", "{order} annulé par le client"),
        "complaint": translate("Alarm", "{order} : réclamation d’un client"),
        "order_urgent": translate("Alarm", "{order} urgent, entré au programme"),
        "person_absent": translate("Alarm", "{person} quitte l’atelier"),
        "person_arrived": translate("Alarm", "{person} arrive dans l’atelier"),
        "zone_box": translate("Alarm", "{poste} : obstacle dans la zone du robot"),
        "safety": translate("Alarm", "{poste} : événement de sécurité"),
        "air_high": translate("Alarm", "{poste} : débit au-dessus du besoin"),
        "utility_failed": translate("Alarm", "{utility} : coupure"),
        "poste_slow": translate("Alarm", "{poste} : cadence en baisse"),
        "poste_jams": translate("Alarm", "{poste} : micro-arrêts répétés"),
        "tool_worn": translate("Alarm", "{poste} : outil en fin de vie"),
        "tool_missing": translate("Alarm", "{poste} : outillage manquant"),
        "safety_stop": translate("Alarm", "{poste} arrêté par la sécurité"),
        "quality_stop": translate("Alarm", "{poste} arrêté par la qualité"),
        "rotation_refused": translate("Alarm", "{person} : rotation impossible"),
    }


def _advice() -> dict[str, str]:
    return {
        "poste_down": translate("Alarm", "Appeler la maintenance, faire diagnostiquer en l’attendant."),
        "poste_unattended": translate("Alarm", "Affecter une personne autonome et habilitée, le goulot d’abord."),
        "poste_starved": translate("Alarm", "Chercher la cause en amont."),
        "poste_blocked": translate("Alarm", "Chercher la cause en aval."),
        "parameter_off": translate(
            "Alarm", "Hors limites de contrôle : régler ; hors tolérance, isoler depuis la dernière bonne mesure."
        ),
        "stock_low": translate("Alarm", "Calculer l’heure de rupture, puis commander ou remplacer."),
        "stock_out": translate("Alarm", "Monter le remplaçant, ou commander en express."),
        "supply_late": translate("Alarm", "Comparer l’heure de rupture à la nouvelle date."),
        "bad_parts": translate("Alarm", "Faire contrôler la réception, puis trier, retourner ou accepter le lot."),
        "order_late": translate("Alarm", "Protéger le goulot, revoir l’ordre des OF."),
        "order_cancelled": translate("Alarm", "Le retirer du programme, ce qui est lancé ira au stock."),
        "complaint": translate("Alarm", "Isoler les pièces douteuses qui restent, les trier, chercher la cause."),
        "order_urgent": translate("Alarm", "Le placer dans la séquence sans changement de série inutile."),
        "person_arrived": translate(
            "Alarm", "Affecter cette personne selon son niveau, un tuteur à côté si elle apprend."
        ),
        "person_absent": translate("Alarm", "Couvrir sa place sans découvrir le goulot."),
        "zone_box": translate("Alarm", "Arrêter le poste avant que quelqu’un entre dans la zone."),
        "safety": translate("Alarm", "Porter secours, arrêter le poste, déclarer."),
        "air_high": translate("Alarm", "Faire chercher la fuite à un moment calme, puis la faire réparer."),
        "utility_failed": translate("Alarm", "Prévenir, placer les personnes là où le travail reste possible."),
        "poste_slow": translate("Alarm", "Faire contrôler le poste, puis nettoyer ou appeler la maintenance."),
        "poste_jams": translate("Alarm", "Faire contrôler le poste, puis nettoyer ou appeler la maintenance."),
        "tool_worn": translate("Alarm", "Faire changer l’outil avant que les rebuts n’augmentent."),
        "tool_missing": translate("Alarm", "On le cherche : le changement de série dure plus longtemps."),
        "safety_stop": translate("Alarm", "Remise en conformité en cours : protéger le goulot en attendant."),
        "quality_stop": translate("Alarm", "Reprise en cours : protéger le goulot en attendant."),
        "rotation_refused": translate("Alarm", "Chercher une autre personne, ou retirer la rotation."),
    }


ALARM_CODES = frozenset(_titles())
"""Every code that has a sentence."""
