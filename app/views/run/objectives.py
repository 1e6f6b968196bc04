"""The strip of the objectives, a tile each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGridLayout, QWidget

from app import wording
from app.i18n import translate
from app.models.shift import Shift
from app.views.why import Asked, Reasons
from app.widgets import Kpi, KpiTile
from app.widgets.base import Painted
from app.widgets.data import Status
from sim.indicators.rows import ObjectiveRow

_HEIGHT = 44
_SETTLED_MS = 600_000
"""Before this much of the shift a rate or a cost per piece is that of a handful of pieces: no verdict is given."""
_COUNTED = frozenset({"good_pieces", "orders_on_time", "accidents"})
"""Counts say what they say from the first second on."""
_TREND_EVERY_MS = 120_000
"""A trend is read again only after this much of the shift: it changes no faster."""


class ObjectivesStrip(Painted):
    """`activated` carries the code of an objective, to open what is behind it."""

    activated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Objectifs"), parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 1)
        self._grid.setSpacing(1)
        self._tiles: dict[str, KpiTile] = {}
        self._trends: dict[str, tuple[float, ...]] = {}
        self._trend_ms = -_TREND_EVERY_MS
        self._lines = 0
        self._width = 0
        self._arrange()

    def answered_by(self, reasons: Reasons) -> None:
        self.activated.connect(lambda code: reasons.asked.emit(f"objective:{code}"))
        reasons.view(self, self._code_here, self._figures)

    def _code_here(self) -> str:
        return next((f"objective:{code}" for code, tile in self._tiles.items() if tile.hasFocus()), "")

    def _figures(self) -> list[Asked]:
        return [Asked(f"objective:{code}", tile.accessibleName()) for code, tile in self._tiles.items()]

    def fit(self, width: int) -> None:
        """Keep within `width`."""
        self._width = width
        self._arrange()

    def refresh(self, shift: Shift) -> None:
        rows = shift.objectives
        if not 0 <= shift.now_ms - self._trend_ms < _TREND_EVERY_MS:
            self._trend_ms = shift.now_ms
            self._trends = {row.code: _trend(shift, row.code) for row in rows}
        for row in rows:
            kpi = _kpi(shift, row, self._trends.get(row.code, ()))
            if row.code in self._tiles:
                self._tiles[row.code].set_kpi(kpi)
            else:
                self._add(kpi)

    def clear(self) -> None:
        """Another séance: other objectives perhaps."""
        for tile in self._tiles.values():
            tile.deleteLater()
        self._tiles = {}
        self._trend_ms = -_TREND_EVERY_MS

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))
        trait = self.theme.color("trait")
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), trait)
        for tile in self._tiles.values():
            painter.fillRect(QRectF(tile.x() - 1, tile.y(), 1, tile.height()), trait)

    def _add(self, kpi: Kpi) -> None:
        tile = self._tiles[kpi.code] = KpiTile(kpi)
        tile.activated.connect(self.activated)
        self._lines = 0
        self._arrange()

    def _arrange(self) -> None:
        """On one line when every figure fits beside its name, else on two."""
        tiles = list(self._tiles.values())
        needed = sum(tile.sizeHint().width() + 1 for tile in tiles)
        lines = 2 if needed > self._width > 0 else 1
        self.setFixedHeight(self.theme.px(_HEIGHT) * lines)
        if lines == self._lines:
            return
        self._lines = lines
        across = -(-len(tiles) // lines)
        for rank, tile in enumerate(tiles):
            self._grid.addWidget(tile, rank // across, rank % across)
        for column in range(len(tiles)):
            self._grid.setColumnStretch(column, 1 if column < across else 0)


def _trend(shift: Shift, code: str) -> tuple[float, ...]:
    return tuple(point.value for point in shift.board.trend(code) if point.value is not None)


def _kpi(shift: Shift, row: ObjectiveRow, trend: tuple[float, ...]) -> Kpi:
    target, gap, status = _against_target(shift, row)
    return Kpi(
        code=row.code,
        label=wording.objective(row.code),
        value=wording.objective_number(row.code, row.value),
        unit=wording.objective_unit(row.code),
        target=target,
        gap=gap,
        status=status,
        trend=trend,
        tip=translate("Run", "{name} : {value}, objectif {target}").format(
            name=wording.objective(row.code),
            value=wording.objective_value(row.code, row.value),
            target=wording.objective_target(row),
        )
        + f"\n{wording.objective_formula(row.code)}",
    )


def _against_target(shift: Shift, row: ObjectiveRow) -> tuple[str, str, Status]:
    """Target, gap and status: pieces against the plan of the hour, the rest against the target."""
    target = wording.objective_number(row.code, row.target)
    if row.code == "good_pieces" and not shift.state.finished:
        return _against_plan(shift, target)
    head = target if row.code == "accidents" else wording.objective_aim(row)
    if row.code == "orders_on_time" and not shift.state.finished:
        return _orders(shift, head)
    if row.code not in _COUNTED and shift.now_ms < _SETTLED_MS and not shift.state.finished:
        return head, translate("Run", "en attente"), "none"
    if row.value is None:
        return head, "", "none"
    if row.met:
        return head, translate("Run", "tenu"), "ok"
    return head, wording.objective_gap(row.code, row.gap), "bad" if row.score <= 0 else "warn"


def _against_plan(shift: Shift, target: str) -> tuple[str, str, Status]:
    plans = [hour.plan_so_far for hour in shift.hours]
    if any(plan is None for plan in plans):
        return target, "", "none"
    due = sum(plan or 0 for plan in plans)
    gap = sum(hour.good for hour in shift.hours) - due
    head = translate("Run", "sur {target}").format(target=target)
    text = wording.objective_number("good_pieces", gap, signed=True)
    return head, text, "ok" if gap >= 0 else "warn"


def _orders(shift: Shift, head: str) -> tuple[str, str, Status]:
    late = sum(order.late for order in shift.board.orders())
    if late:
        return head, translate("Run", "%n en retard", n=late), "bad"
    risky = shift.orders_at_risk
    if risky:
        return head, translate("Run", "%n à risque", n=len(risky)), "warn"
    return head, "", "none"
