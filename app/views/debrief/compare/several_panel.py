"""Every séance on the same luck in one table, the open one first."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.branches import Outcome
from app.i18n import translate
from app.models.several import Line, lines
from app.widgets import Cell, Column, DataTable, Panel, Row
from app.wording import Names

_SHOWN = 6
_ROW = 21
_LABEL = 250
_HEADING = 30
"""Characters a line: six columns fit a small window."""


class SeveralPanel(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Compare", "Toutes côte à côte"), parent=parent)
        self._table = DataTable(translate("Compare", "Séances sur la même chance, côte à côte"))
        self._table.set_row_height(_ROW)
        self.set_body(self._table)
        self.body.setContentsMargins(0, 0, 0, 0)

    def set_content(self, names: Names, told: Sequence[tuple[str, Outcome]]) -> None:
        """Title and outcome of each, the open one first; beyond `_SHOWN` the most recent are kept."""
        kept = [told[0], *told[1:][-(_SHOWN - 1) :]]
        self.set_subtitle(_count(len(kept), len(told)))
        titles = _apart([title for title, _ in kept])
        columns = [Column("", width=_LABEL), *(Column(title, "right", stretch=True) for title in titles)]
        rows = [_row(str(rank), line, len(kept)) for rank, line in enumerate(lines(names, [one for _, one in kept]))]
        self._table.set_content(columns, rows)


def _apart(titles: Sequence[str]) -> list[str]:
    """Two futures that one name fits are told apart by their rank."""
    ranked = [
        f"{title} ({titles[:rank].count(title) + 1})" if titles.count(title) > 1 else title
        for rank, title in enumerate(titles)
    ]
    return [textwrap.fill(title, _HEADING) for title in ranked]


def _count(shown: int, all_: int) -> str:
    if shown == all_:
        return translate("Compare", "%n séance sur la même chance", n=all_)
    return translate("Compare", "les {shown} plus récentes, sur {all}").format(shown=shown, all=all_)


def _row(key: str, line: Line, count: int) -> Row:
    if not line.texts:
        return Row(key, (Cell(line.label, strong=True), *([""] * count)), ground="creux", strong=True)
    met = line.met or (None,) * count
    return Row(key, (line.label, *(_cell(text, held) for text, held in zip(line.texts, met, strict=True))))


def _cell(text: str, met: bool | None) -> Cell:
    if met is None:
        return Cell(text)
    word = translate("Compare", "tenu") if met else translate("Compare", "non tenu")
    return Cell(text, icon="objectif_tenu" if met else "anomalie", tip=word)
