"""The list of alarms: click or A acknowledges, Enter or click on the words shows the poste."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from app.i18n import translate
from app.models.alarm_list import AlarmList, AlarmRow
from app.models.shift import Shift
from app.theme import Theme
from app.views.run.alarms.delegate import AlarmDelegate


class AlarmView(QListView):
    """`acknowledged` carries the number of an alarm, `opened` its subject."""

    acknowledged = Signal(int)
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alarms = AlarmList(self)
        self._delegate = AlarmDelegate(theme, self.viewport())
        self.setModel(self._alarms)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("Run", "Alarmes actives"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def read(self, shift: Shift, advice: bool = True) -> None:
        """Show the alarms of the shift; a new one is always in sight.

        The choice stays on the same alarm, and goes to the next that waits once it is acknowledged.
        """
        chosen, waiting = self.chosen(), self._waiting()
        if not self._alarms.read(shift, advice):
            return
        after = self.to_acknowledge() if chosen and chosen.number in set(waiting) - set(self._waiting()) else chosen
        if after:
            self.choose(after.number)
        if self._waiting() != waiting:
            self.scrollToTop()

    def set_least(self, priority: int) -> None:
        """Show alarms down to this priority; 1 always is."""
        self._alarms.least = priority

    @property
    def empty(self) -> bool:
        return not self._alarms.rows

    def _waiting(self) -> list[int]:
        return [row.number for row in self._alarms.rows if not row.acknowledged]

    def chosen(self) -> AlarmRow | None:
        index = self.currentIndex()
        return self._alarms.rows[index.row()] if index.isValid() else None

    def choose(self, number: int) -> None:
        """Put the choice on this alarm, if it is still there."""
        for position, row in enumerate(self._alarms.rows):
            if row.number == number:
                self.setCurrentIndex(self._alarms.index(position))

    def to_acknowledge(self) -> AlarmRow | None:
        """The alarm chosen when it waits, else the first that does."""
        chosen = self.chosen()
        if chosen and not chosen.acknowledged:
            return chosen
        return next((row for row in self._alarms.rows if not row.acknowledged), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.chosen()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen:
            self.opened.emit(chosen.subject)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self._alarms.rows[index.row()]
        button = self._delegate.button(QRectF(self.visualRect(index)))
        if not row.acknowledged and button.contains(event.position()):
            self.acknowledged.emit(row.number)
        else:
            self.opened.emit(row.subject)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
