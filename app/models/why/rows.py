"""An answer as rows: to be copied, or kept as a file."""

from __future__ import annotations

from app import wording
from app.documents.answers import Value
from app.i18n import translate
from app.models.why.answer import Answer
from app.wording import Names


def fact_heads() -> tuple[str, str, str]:
    return translate("Why", "N°"), translate("Why", "Heure"), translate("Why", "Fait")


def answer_rows(answer: Answer, names: Names, clock: str, shown: bool = False) -> list[list[Value]]:
    """Title and instant, formula, figures, then the facts of the journal. Figures are numbers beside their units, or as
    they are ``shown``."""
    heads = [translate("Why", "Chiffre"), translate("Why", "Valeur"), translate("Why", "Unité")]
    return [
        [answer.title, clock],
        [answer.rule],
        [answer.source],
        [],
        [*heads],
        *([term.name, *([term.shown] if shown else [term.value, term.unit])] for term in answer.terms),
        [],
        [*fact_heads()],
        *([row.number, names.clock(row.at_ms, seconds=True), wording.fact(names, row.fact)] for row in answer.facts),
    ]
