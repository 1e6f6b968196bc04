"""What to say when the base or a scenario fails: what happened, why, what to do next."""

from __future__ import annotations

from app.bridge import StorageError
from app.i18n import translate
from sim.scenario import ScenarioError


def failure(error: StorageError | ScenarioError) -> str:
    """One or two sentences for the person; the file is named."""
    if isinstance(error, ScenarioError):
        text = translate("Failure", "Le scénario ne peut pas être lu : {what}")
        return text.format(what=str(error).splitlines()[0])
    return _sentence(error.code).format(file=error.file, what=error.what, expected=error.expected)


def _sentence(code: str) -> str:
    return {
        "write_failed": translate(
            "Failure",
            "Rien n’a pu être enregistré dans {file} ({what}). La décision n’est pas prise. "
            "Libérez de la place ou rétablissez le disque, puis recommencez.",
        ),
        "unwritable": translate(
            "Failure", "{file} n’est pas accessible en écriture ({what}). Changez les droits ou le dossier."
        ),
        "damaged": translate("Failure", "La base {file} est abîmée ({what}). Relancez Goulot pour la mettre de côté."),
        "engine_differs": translate(
            "Failure",
            "Cette séance a été vécue avec une autre version de Goulot ({what}, ici {expected}) : "
            "la revivre donnerait d’autres faits. Elle reste dans la base, intacte.",
        ),
        "scenario_differs": translate(
            "Failure",
            "Le scénario a changé depuis cette séance : la reprendre donnerait d’autres faits. "
            "Remettez sa version d’origine, ou commencez une nouvelle séance.",
        ),
        "journal_differs": translate(
            "Failure",
            "Le journal revécu diffère de celui enregistré dans {file}. La séance reste dans la base, intacte.",
        ),
    }.get(code, translate("Failure", "{file} : {what}. Attendu : {expected}."))
