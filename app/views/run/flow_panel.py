"""The middle column: hour by hour and consumptions, or the orders, or the supplies."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import translate
from app.models.shift import Shift
from app.modes import MODES
from app.theme import FontStyle, Space
from app.views.run.consumption_panel import ConsumptionPanel
from app.views.run.consumption_table import total_gap
from app.views.run.desk import Desk
from app.views.run.fit import UprightPages
from app.views.run.hours_panel import HoursPanel
from app.views.run.orders_panel import OrdersPanel
from app.views.run.quality_panel import QualityPanel
from app.views.run.supply_panel import SupplyPanel
from app.views.why import Reasons
from app.widgets import Figure, Option, Panel, Segments

CONSUMPTION, ORDERS, SUPPLY, QUALITY = "consumption", "orders", "supply", "quality"


class FlowColumn(QWidget):
    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shift: Shift | None = None
        self.hours = HoursPanel()
        self.orders = OrdersPanel(desk)
        self.supply = SupplyPanel(desk)
        self.consumption = ConsumptionPanel(desk)
        self.quality = QualityPanel(desk)
        self._total = Figure(style=FontStyle.STRONG)
        self._panel = Panel(translate("Run", "Flux"))
        self._switch = Segments(
            [
                Option(CONSUMPTION, translate("Run", "Conso.")),
                Option(ORDERS, translate("Run", "OF")),
                Option(SUPPLY, translate("Run", "Stocks")),
                Option(QUALITY, translate("Run", "Qualité")),
            ],
            translate("Run", "Consommations, OF, stocks ou qualité"),
            small=True,
        )
        self._pages = UprightPages()
        self._by_code = {
            CONSUMPTION: self.consumption,
            ORDERS: self.orders,
            SUPPLY: self.supply,
            QUALITY: self.quality,
        }
        self._fill()
        self._switch.chosen.connect(self.show_page)
        self.show_page(CONSUMPTION)

    def sizeHint(self) -> QSize:
        """No more than it needs: a table would take the room of the timeline below."""
        return QSize(super().sizeHint().width(), super().minimumSizeHint().height())

    def answered_by(self, reasons: Reasons) -> None:
        self.hours.answered_by(reasons)
        reasons.figure(self._total, lambda: "uses")
        for page in (self.consumption, self.orders, self.supply, self.quality):
            page.answered_by(reasons)

    def refresh(self, shift: Shift) -> None:
        self.refresh_hours(shift)
        self.refresh_page(shift)

    def refresh_hours(self, shift: Shift) -> None:
        if not self.hours.isHidden():
            self.hours.show_board(self._counts_hours(shift))
            self.hours.refresh(shift)

    def refresh_page(self, shift: Shift) -> None:
        """The one that is seen."""
        self._shift = shift
        page = self._pages.currentWidget()
        if isinstance(page, ConsumptionPanel | OrdersPanel | SupplyPanel | QualityPanel):
            page.refresh(shift)
        self._total.setText(total_gap(shift) if page is self.consumption else "")

    def _counts_hours(self, shift: Shift) -> bool:
        return MODES[self._desk.bridge.mode].hour_board or shift.state.finished

    def show_page(self, code: str) -> None:
        """CONSUMPTION under the hours, ORDERS, SUPPLY or QUALITY over the whole height."""
        self._switch.set_current(code)
        self._panel.set_title(_titles()[code])
        self.hours.setVisible(code == CONSUMPTION)
        self._total.setVisible(code == CONSUMPTION)
        self._pages.setCurrentWidget(self._by_code[code])
        if self._shift is not None:
            self.refresh(self._shift)

    def _fill(self) -> None:
        self._panel.add_head(self._total)
        self._panel.add_head(self._switch)
        for page in self._by_code.values():
            self._pages.addWidget(page)
        self._panel.set_body(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.ROW)
        column.addWidget(self.hours, 10)
        column.addWidget(self._panel, 11)


def _titles() -> dict[str, str]:
    return {
        CONSUMPTION: translate("Run", "Consommations"),
        ORDERS: translate("Run", "OF en séquence"),
        SUPPLY: translate("Run", "Approvisionnement"),
        QUALITY: translate("Run", "Qualité"),
    }
