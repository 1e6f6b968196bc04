"""At the foot of the cockpit, by choice: the shift poste by poste, order by order, or its people."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import translate
from app.models.journal_rows import JournalRow
from app.models.shift import Shift
from app.seance import Seance
from app.theme import Space, Theme
from app.views.run.fit import UprightPages
from app.views.run.orders_page import OrdersPage
from app.views.run.people_page import PeoplePage
from app.views.run.timeline import Timeline
from app.views.why import Reasons
from app.widgets import Option, Segments
from app.widgets.base import Painted

POSTES, ORDERS, PEOPLE = "postes", "orders", "people"


class FootPages(Painted):
    """Only the page that is seen is kept up to date."""

    def __init__(self, seance: Seance, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Chronologie, OF et équipe"), parent)
        self.timeline = Timeline(seance)
        self.orders = OrdersPage(seance)
        self.people = PeoplePage(theme)
        self._shift: Shift | None = None
        self._rows: list[JournalRow] = []
        self._switch = Segments(
            [
                Option(POSTES, translate("Run", "Postes")),
                Option(ORDERS, translate("Run", "OF")),
                Option(PEOPLE, translate("Run", "Équipe")),
            ],
            translate("Run", "Chronologie des postes, OF ou équipe"),
            small=True,
            upright=True,
        )
        self._pages = UprightPages()
        self._by_code: dict[str, QWidget] = {POSTES: self.timeline, ORDERS: self.orders, PEOPLE: self.people}
        self._fill()
        self._switch.chosen.connect(self.show_page)

    @property
    def widget(self) -> QWidget:
        return self

    def answered_by(self, reasons: Reasons) -> None:
        for page in (self.timeline, self.orders, self.people):
            page.answered_by(reasons)

    def build(self, shift: Shift) -> None:
        self.orders.forget()
        self.timeline.build(shift)

    def refresh(self, shift: Shift, rows: list[JournalRow]) -> None:
        self._shift, self._rows = shift, rows
        page = self._pages.currentWidget()
        if page is self.timeline:
            self.timeline.refresh(shift, rows)
        elif page is self.orders:
            self.orders.refresh(shift)
        else:
            self.people.refresh(shift)

    def set_now(self, now_ms: int) -> None:
        page = self._pages.currentWidget()
        if page is self.timeline:
            self.timeline.set_now(now_ms)
        elif page is self.orders:
            self.orders.set_now(now_ms)

    def go_to(self, at_ms: int) -> None:
        """An instant is looked at on the ribbons of the postes."""
        self.show_page(POSTES)
        self.timeline.go_to(at_ms)

    def show_page(self, code: str) -> None:
        """POSTES, ORDERS or PEOPLE."""
        self._switch.set_current(code)
        self._pages.setCurrentWidget(self._by_code[code])
        if self._shift is not None:
            self.refresh(self._shift, self._rows)

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        """That of the ribbons: what lies above keeps its place when another page is chosen."""
        return self.timeline.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.timeline.minimumSizeHint()

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("trait"))

    def _fill(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for page in self._by_code.values():
            self._pages.addWidget(page)
        margin = self.theme.px(Space.GUTTER)
        left = QVBoxLayout()
        left.setContentsMargins(margin, margin, 0, 0)
        left.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        left.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self._pages, 1)
