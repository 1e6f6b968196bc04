"""Each objective in both futures, and the difference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import NO_VALUE, translate
from app.models.comparison import Comparison, Pair
from app.views.why import OTHER, Asked, Reasons
from app.widgets import Cell, Column, DataTable, Panel, Row
from sim.indicators.rows import ObjectiveRow

_OTHER_COLUMN = 3
ROW = 21
"""All objectives at a glance on a small screen."""


class PairsPanel(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Compare", "Indicateurs"), parent=parent)
        self._table = DataTable(translate("Compare", "Indicateurs dans les deux futures"))
        self._table.set_row_height(ROW)
        self.set_body(self._table)
        self.body.setContentsMargins(0, 0, 0, 0)

    def answered_by(self, reasons: Reasons) -> None:
        """A row answers for A; from its cell of B, for B. The list of figures offers both."""
        reasons.table(self._table, self._code)
        reasons.view(self, str, self._others)

    def _code(self, row: str) -> str:
        other = self._table.currentIndex().column() == _OTHER_COLUMN
        return f"{OTHER if other else ''}objective:{row}"

    def _others(self) -> list[Asked]:
        words = translate("Why", "B · {figure}")
        rows = self._table.rows()
        return [Asked(f"{OTHER}objective:{row.key}", words.format(figure=self._table.title_of(row))) for row in rows]

    def set_content(self, comparison: Comparison) -> None:
        pairs = comparison.pairs()
        won = sum(pair.other.score > pair.one.score for pair in pairs)
        lost = sum(pair.other.score < pair.one.score for pair in pairs)
        better = translate("Compare", "%n mieux", n=won)
        self.set_subtitle(f"{better}, {translate('Compare', '%n moins bien', n=lost)}")
        self._table.set_content(_columns(), [_row(pair) for pair in pairs])


def _columns() -> list[Column]:
    return [
        Column(translate("Compare", "Objectif"), stretch=True),
        Column(translate("Compare", "Cible"), "right", 66),
        Column(translate("Compare", "A"), "right", 78),
        Column(translate("Compare", "B"), "right", 78),
        Column(translate("Compare", "B − A"), "right", 70),
    ]


def _row(pair: Pair) -> Row:
    code = pair.one.code
    unit = wording.objective_unit(code)
    label = wording.objective(code)
    gap = NO_VALUE
    if pair.difference is not None:
        gap = wording.objective_number(code, pair.difference, signed=True)
    return Row(
        code,
        (
            f"{label}, {unit}" if unit else label,
            Cell(wording.objective_aim(pair.one), "texte2"),
            _value(pair.one),
            _value(pair.other),
            Cell(gap, strong=bool(pair.difference), tip=_tip(pair)),
        ),
    )


def _value(row: ObjectiveRow) -> Cell:
    word = translate("Compare", "tenu") if row.met else translate("Compare", "non tenu")
    return Cell(
        wording.objective_number(row.code, row.value),
        icon="objectif_tenu" if row.met else "anomalie",
        tip=word,
    )


def _tip(pair: Pair) -> str:
    if pair.other.score == pair.one.score:
        return translate("Compare", "autant de points")
    better = pair.other.score > pair.one.score
    return translate("Compare", "B rapporte plus de points") if better else translate("Compare", "B en rapporte moins")
