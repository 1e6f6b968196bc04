"""Why this number: the facts of the journal behind it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from app import wording
from app.i18n import number, translate
from app.models.shift import Shift
from app.seance import Seance
from app.theme import Space, Theme
from app.widgets import Column, DataTable, Dialog, EmptyState, Label, Row
from app.wording import Names
from sim.indicators.evidence import EvidenceRow, evidence
from sim.journal import Entry

_WIDTH, _HEIGHT = 620, 420
_SHOWN = 500
_WAITS = ("starved", "blocked")


class EvidenceDialog(Dialog):
    """The facts of an indicator or a loss, the latest first; Escape closes.

    `code` of a wait: `blocked:P70:no_operator`, with the poste waited for and its state.
    """

    def __init__(self, bridge: Seance, theme: Theme, code: str, label: str, parent: QWidget) -> None:
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


def _facts(bridge: Seance, code: str) -> list[EvidenceRow]:
    entries = enumerate(bridge.journal.entries, 1)
    numbered = [(rank, entry) for rank, entry in entries if not isinstance(entry, Entry)]
    found: dict[int, EvidenceRow] = {}
    for asked, poste in _questions(bridge, code):
        found |= {row.number: row for row in evidence(numbered, bridge.scenario, asked, poste)}
    return [found[rank] for rank in sorted(found)]


def _questions(bridge: Seance, code: str) -> Iterator[tuple[str, str | None]]:
    """What to look for, and at which poste (None: the goulot): a wait is explained by what was waited for."""
    loss, *root = code.split(":")
    yield loss, None
    losses = Shift(bridge.scenario, bridge.state).losses if loss == "line_trs_percent" else []
    roots = [root] if loss in _WAITS else [[row.root, row.state] for row in losses if row.code in _WAITS]
    for poste, state in (root for root in roots if len(root) == 2 and root[1] != "working"):
        yield state, poste
        if state == "no_operator":
            yield "labour", None


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


def _table(bridge: Seance, name: str, found: list[EvidenceRow]) -> DataTable:
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
