"""Indicators against objectives, and the published formula with the figures of the row chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import wording
from app.documents import Shift
from app.i18n import NO_VALUE, number, translate
from app.theme import FontStyle, Space
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, Figure, Panel, Row
from sim.indicators.rows import ObjectiveRow

_WHOLE = 100
_HEAD, _LOW, _HIGH = 25, 20, 28


class ScorePanel(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Debrief", "Indicateurs"), parent=parent)
        self._rows: dict[str, ObjectiveRow] = {}
        self._table = DataTable(translate("Debrief", "Indicateurs et objectifs"))
        self._score = Figure(style=FontStyle.PANEL)
        self._formula = Figure(role="texte2", elide=True)
        self.add_head(self._score)
        foot = QVBoxLayout()
        margin = self.theme.px(Space.MARGIN)
        foot.setContentsMargins(margin, self.theme.px(3), margin, self.theme.px(4))
        foot.addWidget(self._formula)
        self.body.addWidget(self._table, 1)
        self.body.addLayout(foot)
        self._table.rowSelected.connect(self._explain)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.figure(self._score, lambda: "score")
        reasons.figure(self.subtitle, lambda: "score")
        reasons.figure(self._formula, lambda: f"points:{self._table.chosen_key()}" if self._table.chosen_key() else "")
        reasons.table(self._table, "points:{}".format)

    def set_content(self, shift: Shift) -> None:
        rows = shift.board.objectives()
        self._rows = {row.code: row for row in rows}
        met = sum(row.met for row in rows)
        self.set_subtitle(translate("Debrief", "{met} tenus sur {all}").format(met=met, all=len(rows)))
        score = number(_WHOLE * shift.board.score(), 1)
        self._score.setText(translate("Debrief", "Score {score} sur 100").format(score=score))
        self._table.set_content(_columns(), _table_rows(rows))
        self._fit_rows()
        if rows and not self._table.currentIndex().isValid():
            self._table.selectRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """All objectives at a glance: rows as high as the room allows."""
        if self._rows:
            self._table.setMinimumHeight(self.theme.px(_HEAD + _LOW * len(self._rows)) + 2)
            room = (self._table.height() / self.theme.px(1000) * 1000 - _HEAD) / len(self._rows)
            self._table.set_row_height(int(min(max(room, _LOW), _HIGH)))

    def _explain(self, code: str) -> None:
        """The formula of one line: what it is made of, and what it gives."""
        if code not in self._rows:
            return
        row = self._rows[code]
        text = translate(
            "Debrief", "{label} : {weight} × ({value} − {floor}) / ({target} − {floor}) = {points}, de 0 à {weight}"
        )

        def shown(value: float | None) -> str:
            return wording.objective_number(code, value)

        self._formula.setText(
            text.format(
                label=wording.objective(code),
                weight=number(_WHOLE * row.weight),
                value=shown(row.value),
                floor=shown(row.floor),
                target=shown(row.target),
                points=_points(row),
            )
        )


def _points(row: ObjectiveRow) -> str:
    return number(_WHOLE * row.weight * row.score, 1)


def _columns() -> list[Column]:
    return [
        Column(translate("Debrief", "Objectif"), stretch=True),
        Column(translate("Debrief", "Cible"), "right", 64),
        Column(translate("Debrief", "Réel"), "right", 78),
        Column(translate("Debrief", "Écart"), "right", 68),
        Column(
            translate("Debrief", "Plancher"),
            "right",
            64,
            tip=translate(
                "Debrief", "Valeur à partir de laquelle l’objectif donne des points ; à la cible, il les donne tous."
            ),
        ),
        Column(translate("Debrief", "Poids"), "right", 54),
        Column(translate("Debrief", "Points"), "right", 52),
    ]


def _table_rows(rows: Sequence[ObjectiveRow]) -> list[Row]:
    return [_table_row(row) for row in rows]


def _table_row(row: ObjectiveRow) -> Row:
    unit = wording.objective_unit(row.code)
    label = wording.objective(row.code)
    gap = NO_VALUE if row.gap is None else wording.objective_number(row.code, row.gap, signed=True)
    word = translate("Debrief", "tenu") if row.met else translate("Debrief", "non tenu")
    return Row(
        row.code,
        (
            Cell(f"{label}, {unit}" if unit else label, tip=word),
            Cell(wording.objective_aim(row), "texte2"),
            Cell(
                wording.objective_number(row.code, row.value),
                strong=True,
                icon="objectif_tenu" if row.met else "anomalie",
                tip=word,
            ),
            Cell(gap, "texte" if row.met else "jaune_t", strong=not row.met),
            Cell(wording.objective_number(row.code, row.floor), "texte2"),
            Cell(number(_WHOLE * row.weight), "texte2"),
            Cell(_points(row), strong=True),
        ),
    )
