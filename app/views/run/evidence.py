"""Why this number: the facts of the journal behind it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHeaderView, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import number, translate
from app.theme import Space, Theme
from app.widgets import Column, DataTable, EmptyState, Label, Row
from app.wording import Names
from sim.indicators.evidence import EvidenceRow, evidence
from sim.journal import Entry

_WIDTH, _HEIGHT = 620, 420
_SHOWN = 500


class EvidenceDialog(QDialog):
    """The facts of an indicator or a loss, the latest first; Escape closes."""

    def __init__(self, bridge: Bridge, theme: Theme, code: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        title = translate("Run", "Pourquoi ? {figure}").format(figure=label)
        self.setWindowTitle(title)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        found = _facts(bridge, code)
        column = QVBoxLayout(self)
        margin = theme.px(Space.MARGIN)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(Label(_count(len(found)), role="texte2"))
        column.addWidget(_table(bridge, title, found) if found else _nothing(), 1)


def _facts(bridge: Bridge, code: str) -> list[EvidenceRow]:
    numbered = ((rank, entry) for rank, entry in enumerate(bridge.journal.entries, 1) if not isinstance(entry, Entry))
    return evidence(numbered, bridge.scenario, code)


def _count(facts: int) -> str:
    if facts > _SHOWN:
        text = translate("Run", "Les {shown} derniers faits sur {facts}")
        return text.format(shown=number(_SHOWN), facts=number(facts))
    return translate("Run", "%n fait du journal", n=facts)


def _nothing() -> EmptyState:
    return EmptyState(
        "document",
        translate("Run", "Aucun fait"),
        translate("Run", "Rien dans le journal n’a encore fait bouger ce chiffre."),
    )


def _table(bridge: Bridge, name: str, found: list[EvidenceRow]) -> DataTable:
    names, table = Names(bridge.scenario), DataTable(name)
    columns = [
        Column(translate("Run", "N°"), align="right"),
        Column(translate("Run", "Heure")),
        Column(translate("Run", "Fait"), stretch=True),
    ]
    rows = [
        Row(str(row.number), (number(row.number), names.clock(row.at_ms, seconds=True), wording.fact(names, row.fact)))
        for row in found[-_SHOWN:][::-1]
    ]
    table.setWordWrap(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.set_content(columns, rows)
    return table
