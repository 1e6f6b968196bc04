"""Remarks and bookmarks: one more at the instant shown, and the list of them, each a click away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.errors import GoulotError
from app.i18n import translate
from app.replay.remarks import LONGEST, Remark, Remarks
from app.theme import Space, Theme
from app.widgets import Cell, Column, DataTable, Dialog, Label, PrimaryButton, Row, SecondaryButton
from app.wording import Names

_WIDTH, _HEIGHT = 520, 380


class RemarksDialog(Dialog):
    """Stays beside the cockpit. `chosen`: the instant of a remark; `changed`: one came or went; `failed`: why not."""

    chosen = Signal(int)
    changed = Signal()
    failed = Signal(str)

    def __init__(self, remarks: Remarks, names: Names, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Replay", "Repères et remarques"))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._remarks, self._names = remarks, names
        self._at_ms = 0
        self._where = Label()
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self._line.setPlaceholderText(translate("Replay", "Remarque, ou rien pour un simple repère"))
        self._pin = PrimaryButton(translate("Replay", "Épingler"))
        self._table = DataTable(translate("Replay", "Repères et remarques"))
        self._off = SecondaryButton(translate("Replay", "Retirer"), "croix", small=True)
        self._fill(theme)
        self._connect()
        self._show()

    def show_instant(self, at_ms: int) -> None:
        """The next remark will be pinned there."""
        self._at_ms = at_ms
        text = translate("Replay", "Épingler à {time}").format(time=self._names.clock(at_ms, seconds=True))
        self._where.setText(text)
        self._line.setAccessibleName(text)

    def write(self) -> None:
        """Ready for the words."""
        self._raise()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def browse(self) -> None:
        """Ready to go through the list."""
        self._raise()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _raise(self) -> None:
        self.show()
        self.activateWindow()

    def _add(self) -> None:
        if self._change(lambda: self._remarks.pin(self._at_ms, self._line.text())):
            self._line.clear()

    def _take_off(self) -> None:
        rank = self._table.currentIndex().row()
        if rank >= 0:
            self._change(lambda: self._remarks.take_off(self._remarks.all()[rank]))

    def _change(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except GoulotError as error:
            self.failed.emit(error.sentence())
            return False
        self._show()
        self.changed.emit()
        return True

    def _go(self, key: str) -> None:
        self.chosen.emit(int(key.partition(" ")[0]))

    def _show(self) -> None:
        columns = [
            Column(translate("Replay", "Heure"), width=104),
            Column(translate("Replay", "Remarque"), stretch=True),
        ]
        self._table.set_content(columns, [self._row(remark) for remark in self._remarks.all()])
        self._off.setEnabled(bool(self._remarks.all()))

    def _row(self, remark: Remark) -> Row:
        text = Cell(remark.text, tip=remark.text) if remark.text else Cell(bookmark(), "texte2")
        clock = Cell(self._names.clock(remark.at_ms, seconds=True), "texte2", icon="epingler")
        return Row(f"{remark.at_ms} {remark.text}", (clock, text))

    def _connect(self) -> None:
        self._pin.clicked.connect(self._add)
        self._line.returnPressed.connect(self._pin.click)
        self._off.clicked.connect(self._take_off)
        self._table.rowActivated.connect(self._go)
        self._table.clicked.connect(lambda index: self._go(self._key(index.row())))
        off = QShortcut(QKeySequence("Del"), self._table, context=Qt.ShortcutContext.WidgetShortcut)
        off.activated.connect(self._take_off)

    def _key(self, rank: int) -> str:
        return f"{self._remarks.all()[rank].at_ms} "

    def _fill(self, theme: Theme) -> None:
        margin = theme.px(Space.MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(Space.ROW))
        column.addWidget(self._where)
        line = QHBoxLayout()
        line.addWidget(self._line, 1)
        line.addWidget(self._pin)
        column.addLayout(line)
        column.addWidget(self._table, 1)
        foot = QHBoxLayout()
        hint = translate("Replay", "Un clic ou Entrée y va ; Suppr retire.")
        foot.addWidget(Label(hint, role="texte2", elide=True), 1)
        foot.addWidget(self._off)
        column.addLayout(foot)


def bookmark() -> str:
    return translate("Replay", "Repère")
