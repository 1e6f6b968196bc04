"""A table whose editable cells are fields: Tab and Enter go from one to the next, typing replaces, Delete empties."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from app.widgets.chart import Table, copy_table


class FieldsView(QTableView):
    """The model says which cells are editable; its header and cells are texts."""

    def __init__(self, name: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.DoubleClicked | triggers.SelectedClicked)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)

    def as_table(self) -> Table:
        model = self.model()
        columns = range(model.columnCount())
        heads = [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
        return [heads, *([str(model.index(row, c).data()) for c in columns] for row in range(model.rowCount()))]

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        hints = QAbstractItemDelegate.EndEditHint
        if hint == hints.SubmitModelCache:
            self._go(self.model().index(self.currentIndex().row() + 1, self.currentIndex().column()))
        elif hint in (hints.EditNextItem, hints.EditPreviousItem):
            self._next_field(1 if hint == hints.EditNextItem else -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            copy_table(self.as_table())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._can_edit(index):
            self.edit(index)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._can_edit(index):
            self.model().setData(index, "")
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """In a field a letter or a digit is typed, whatever it commands elsewhere on the screen."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
            if plain and event.text().isprintable() and event.text() and self._is_field(self.currentIndex()):
                event.accept()
                return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes through the fields, then out of the table."""
        return self._next_field(1 if forward else -1) or super().focusNextPrevChild(forward)

    def _can_edit(self, index: QModelIndex) -> bool:
        """A field, and none being typed: the Enter that ends typing comes here too."""
        typing = self.state() == QAbstractItemView.State.EditingState
        return not typing and self._is_field(index)

    def _is_field(self, index: QModelIndex) -> bool:
        return bool(self.model().flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _next_field(self, step: int) -> bool:
        """Whether there is one."""
        model, here = self.model(), self.currentIndex()
        if not here.isValid():
            return False
        columns = model.columnCount()
        place = here.row() * columns + here.column() + step
        while 0 <= place < columns * model.rowCount():
            index = model.index(place // columns, place % columns)
            if self._is_field(index):
                self._go(index)
                return True
            place += step
        return False

    def _go(self, index: QModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
