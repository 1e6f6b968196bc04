"""The orders with their progress, against the plan of the preparation."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.documents import Shift as Ledger
from app.i18n import translate
from app.models.order_progress import OrderStarts, order_bars, plans
from app.models.plan_real import Span
from app.models.shift import Shift
from app.seance import Seance
from app.views.why import Reasons
from app.widgets.order_bars import OrderBars


class OrdersPage(QWidget):
    """The plan is drawn up when the page is first seen: it does not change while the shift is lived."""

    def __init__(self, seance: Seance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seance = seance
        self.chart = OrderBars(translate("Orders", "OF prévus et réalisés"))
        self._planned: dict[str, Span] | None = None
        self._starts = OrderStarts()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.chart)
        self.chart.reached.connect(lambda y: scroll.ensureVisible(0, y))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.chart(self.chart, "order:{}".format)

    def forget(self) -> None:
        """Another séance."""
        self._planned, self._starts = None, OrderStarts()

    def refresh(self, shift: Shift) -> None:
        seance = self._seance
        if self._planned is None:
            self._planned = plans(Ledger(seance.scenario, seance.seed, seance.state, seance.journal))
        self._starts.read(seance.journal)
        bars = order_bars(shift, self._planned, self._starts)
        self.chart.set_data(bars, shift.now_ms, shift.end_ms, shift.scenario.calendar.start_ms_of_day)

    def set_now(self, now_ms: int) -> None:
        self.chart.set_now(now_ms)
