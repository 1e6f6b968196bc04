"""The tracking sheet held against the indicators: quantities wrong and by how much, stops missed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents import Shift
from app.i18n import NO_VALUE, number, percent, translate
from app.models.due_controls import control_columns, control_row, control_summary, due_controls
from app.models.tracking_sheet import HourCheck, SheetCheck, StopCheck, TrackingSheet, compare
from app.theme import FontStyle, Space, Theme
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, Label, Panel, Row
from app.wording import Names
from app.wording.sheet import sheet_cause, stop_verdict

_ROW = 26


class SheetCheckPage(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._goulot = ""
        self._hours_panel = Panel(translate("Sheet", "Quantités notées et vraies"))
        self._stops_panel = Panel(translate("Sheet", "Arrêts notés et vrais"))
        self._hours = DataTable(translate("Sheet", "Quantités notées et vraies"))
        self._stops = DataTable(translate("Sheet", "Arrêts notés et vrais"))
        self._controls_panel = Panel(translate("Controls", "Contrôles faits à l’heure"))
        self._controls = DataTable(translate("Controls", "Contrôles faits à l’heure"))
        self._summary = Label(style=FontStyle.STRONG)
        self._rules = Label(role="texte2")
        self._build()
        self.setFocusProxy(self._hours)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._hours, "hour:{}".format)
        reasons.table(self._stops, lambda _: f"poste:{self._goulot}")
        reasons.table(self._controls, lambda row: f"poste:{row.split('/')[0]}")

    def set_content(self, shift: Shift, draft: Mapping[str, Any] | None) -> None:
        sheet = TrackingSheet(shift.scenario)
        sheet.restore(draft)
        self._goulot = goulot = shift.scenario.goulot
        found = compare(sheet, shift.board.hours(), shift.board.segments(goulot))
        self._stops_panel.set_subtitle(
            translate("Sheet", "à {poste}, d’au moins 3 min, pauses non comptées").format(poste=goulot)
        )
        self._summary.setText(_none_kept() if sheet.is_empty else _summary(found))
        self._hours.set_content(_hour_columns(), [_hour_row(shift.names, row) for row in found.hours])
        self._stops.set_content(
            _stop_columns(), [_stop_row(shift.names, rank, row) for rank, row in enumerate(found.stops)]
        )

        controls = due_controls(shift.names, shift.state)
        now_ms = shift.state.now_ms
        self._controls_panel.setVisible(bool(controls))
        self._controls_panel.set_subtitle(control_summary(controls, now_ms))
        self._controls.set_content(control_columns(), [control_row(shift.names, row, now_ms) for row in controls])

    def _build(self) -> None:
        gap, margin = self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        self._hours_panel.set_subtitle(translate("Sheet", "le réel est celui du tableau heure par heure"))
        self._rules.setText(
            translate(
                "Sheet",
                "Une quantité est juste quand elle est exacte. Un arrêt est retrouvé à 5 min près ; sa durée est "
                "juste à 2 min près, ou 10 % s’il est long.",
            )
        )
        for table in (self._hours, self._stops, self._controls):
            table.set_row_height(_ROW)
        self._hours_panel.body.addWidget(self._hours)
        self._stops_panel.body.addWidget(self._stops)
        self._controls_panel.body.addWidget(self._controls)
        for label in (self._summary, self._rules):
            label.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(self._hours_panel, 6)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self._stops_panel, 3)
        right.addWidget(self._controls_panel, 2)
        row.addLayout(right, 5)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, margin, gap, gap)
        column.setSpacing(gap)
        column.addWidget(self._summary)
        column.addLayout(row, 1)
        column.addWidget(self._rules)


def _none_kept() -> str:
    return translate("Sheet", "Aucune fiche de suivi n’a été tenue : tout est à lire dans la colonne du réel.")


def _summary(found: SheetCheck) -> str:
    right, all_ = found.quantities
    stops = [check for check in found.stops if check.true]
    seen = sum(check.noted is not None for check in stops)
    text = translate(
        "Sheet",
        "Quantités justes : {right} sur {all} ({share}), non relevées : {omitted}. "
        "Arrêts retrouvés : {seen} sur {stops}, justes : {exact}, oubliés : {missed}, en trop : {extra}.",
    )
    return text.format(
        share=percent(right / all_ if all_ else None, 0),
        right=number(right),
        all=number(all_),
        omitted=number(found.omitted),
        seen=number(seen),
        stops=number(len(stops)),
        exact=number(found.tally("right")),
        missed=number(found.tally("missed")),
        extra=number(found.tally("none")),
    )


def _hour_columns() -> list[Column]:
    return [
        Column(translate("Sheet", "Heure"), width=112),
        Column(translate("Sheet", "Bonnes"), "right", 62),
        Column(translate("Sheet", "Réel"), "right", 52),
        Column(translate("Sheet", "Écart"), "right", 62),
        Column(translate("Sheet", "Rebuts"), "right", 62),
        Column(translate("Sheet", "Réel"), "right", 52),
        Column(translate("Sheet", "Écart"), "right", 62),
        Column(translate("Sheet", "Remarques"), stretch=True),
    ]


def _hour_row(names: Names, row: HourCheck) -> Row:
    return Row(
        str(row.from_ms),
        (
            Cell(f"{names.clock(row.from_ms)}\u00a0– {names.clock(row.to_ms)}", strong=True),
            *_quantity(row.good, row.true_good),
            *_quantity(row.scrap, row.true_scrap),
            row.remark,
        ),
    )


def _quantity(noted: int | None, true: int) -> tuple[Cell | str, ...]:
    if noted is None:
        return Cell(NO_VALUE, "jaune_t"), number(true), Cell(translate("Sheet", "oublié"), "jaune_t", strong=True)
    gap = noted - true
    told = Cell(translate("Sheet", "juste"), "vert_t") if not gap else Cell(number(gap, signed=True), "rouge_t", True)
    return number(noted), number(true), told


def _stop_columns() -> list[Column]:
    return [
        Column(translate("Sheet", "Début"), width=56),
        Column(translate("Sheet", "Réel"), "right", 58),
        Column(translate("Sheet", "Cause"), stretch=True),
        Column(translate("Sheet", "Noté"), "right", 58),
        Column(translate("Sheet", "Cause notée"), width=136),
        Column(translate("Sheet", "Bilan"), width=128),
    ]


_INK = {"right": "vert_t", "missed": "jaune_t"}


def _stop_row(names: Names, rank: int, check: StopCheck) -> Row:
    true, noted = check.true, check.noted
    return Row(
        str(rank),
        (
            names.clock(check.at_ms),
            _minutes(true.minutes if true else None),
            sheet_cause(true.cause) if true else NO_VALUE,
            _minutes(noted.minutes if noted else None),
            sheet_cause(noted.cause) if noted else NO_VALUE,
            Cell(stop_verdict(check.verdict), _INK.get(check.verdict, "rouge_t"), strong=check.verdict != "right"),
        ),
    )


def _minutes(value: int | None) -> str:
    return NO_VALUE if value is None else f"{number(value)}\u00a0min"
