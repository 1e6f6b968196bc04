"""A text whose headings stay, whose figures are whole, and into which only plain words come."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from app.documents import Paragraph
from app.i18n import translate
from app.models.fact_list import FACT_MIME
from app.spelling import Speller
from app.theme import Theme
from app.views.report import ranges
from app.views.report.document import FIGURE, OBJECT_TYPE, block_of, plain_format, role_of
from app.views.report.spelling_menu import add_suggestions
from app.widgets.base import announce

_Keys = QKeySequence.StandardKey
_Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
_DELETIONS = {
    _Keys.Delete: _Move.NextCharacter,
    _Keys.DeleteStartOfWord: _Move.PreviousWord,
    _Keys.DeleteEndOfWord: _Move.NextWord,
    _Keys.DeleteEndOfLine: _Move.EndOfLine,
}


class GuardedEdit(QTextEdit):
    """`dropped`: the key of a fact let go at the cursor. `sectionEntered`: where the cursor is now. `wordKept`: a word
    that is in no dictionary is right."""

    dropped = Signal(str)
    wordKept = Signal(str)
    sectionEntered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._last = 0
        self.speller: Speller | None = None
        """Knows the words whose spelling is looked at; None: none is."""
        self.setTabChangesFocus(True)
        self.setAcceptRichText(False)
        self.cursorPositionChanged.connect(self._settle)

    def section(self) -> str:
        """Code of the section of the cursor."""
        return ranges.section_of(self.textCursor().block())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(_Keys.Cut):
            self.cut()
        elif _erases(event) or self._deletion(event):
            if not self._delete(event):
                super().keyPressEvent(event)
        else:
            if _writes(event):
                self._remove_chosen()
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self._remove_chosen()
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        theme, chosen = self._theme, self.textCursor().hasSelection()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        at = self.cursorForPosition(event.pos()) if by_mouse else self.textCursor()
        if self.speller is not None and not self.isReadOnly():
            add_suggestions(menu, theme, at, self.speller, self.wordKept.emit)
        for text, icon, keys, act, enabled in (
            (translate("ReportEditor", "Annuler"), "annuler", _Keys.Undo, self.undo, True),
            (translate("ReportEditor", "Rétablir"), "refaire", _Keys.Redo, self.redo, True),
            (translate("ReportEditor", "Couper"), "", _Keys.Cut, self.cut, chosen),
            (translate("ReportEditor", "Copier"), "copier", _Keys.Copy, self.copy, chosen),
            (translate("ReportEditor", "Coller"), "", _Keys.Paste, self.paste, self.canPaste()),
            (translate("ReportEditor", "Tout sélectionner"), "", _Keys.SelectAll, self.selectAll, True),
        ):
            action = menu.addAction(text, act)
            action.setShortcut(keys)
            action.setEnabled(enabled)
            if icon:
                action.setIcon(theme.icon(icon))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def suggest(self) -> QMenu | None:
        """The words that may be meant where the cursor is, to be chosen by keyboard; None where the word is right."""
        menu = QMenu(self)
        if self.speller is None or not add_suggestions(
            menu, self._theme, self.textCursor(), self.speller, self.wordKept.emit
        ):
            return None
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setActiveAction(menu.actions()[0])
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        return menu

    def cut(self) -> None:
        self.copy()
        self._remove_chosen()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasFormat(FACT_MIME) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Words only: a figure without its source would be a number like another."""
        if self.isReadOnly():
            return
        self._remove_chosen()
        self.textCursor().insertText(source.text(), plain_format(self._theme))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        super().dragEnterEvent(event)
        if event.mimeData().hasFormat(FACT_MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if event.mimeData().hasFormat(FACT_MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Always a copy: words moved by hand could take a heading along."""
        super().dragLeaveEvent(QDragLeaveEvent())  # else Qt goes on painting the caret of the drag, and no other
        self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
        data = event.mimeData()
        if data.hasFormat(FACT_MIME):
            self.dropped.emit(bytes(data.data(FACT_MIME).data()).decode())
        elif data.hasText():
            self.insertFromMimeData(data)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setFocus()

    def _take(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self._settle()
        self.ensureCursorVisible()
        self.setFocus()

    def _open_cursor(self) -> QTextCursor:
        """The cursor once what is chosen is gone."""
        self._remove_chosen()
        return self.textCursor()

    def _remove_chosen(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._remove(cursor.selectionStart(), cursor.selectionEnd())

    def set_read_only(self, on: bool) -> None:
        """To be read and copied only; the caret stays, for the keyboard."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags if on else Qt.TextInteractionFlag.TextEditorInteraction)

    def _remove(self, start: int, end: int) -> None:
        if self.isReadOnly():
            return
        spans = ranges.writable(self.document(), start, end)
        cursor = self.textCursor()
        ranges.remove(cursor, spans)
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def _deletion(self, event: QKeyEvent) -> QTextCursor.MoveOperation | None:
        return next((move for keys, move in _DELETIONS.items() if event.matches(keys)), None)

    def _delete(self, event: QKeyEvent) -> bool:
        """True when the deletion was made here, or must not be made; False leaves it to Qt."""
        cursor, document = self.textCursor(), self.document()
        if cursor.hasSelection():
            self._remove_chosen()
            return True
        at, backwards = cursor.position(), _erases(event)
        figure = ranges.figure_before(document, at) if backwards else ranges.figure_after(document, at)
        if figure and (backwards or event.matches(_Keys.Delete)):
            self._remove(*figure)
            return True
        if backwards:
            meets = cursor.atBlockStart() and bool(role_of(cursor.block().previous()))
            return meets and cursor.currentList() is None
        cursor.movePosition(self._deletion(event) or _Move.NextCharacter, _KEEP)
        self._remove(cursor.selectionStart(), cursor.selectionEnd())
        return True

    def _settle(self) -> None:
        """The cursor rests neither in a heading nor inside a figure, and words are typed plain."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            place = self._resting_place(cursor)
            if place != cursor.position():
                cursor.setPosition(place)
                self.setTextCursor(cursor)
                return
        self._last = cursor.position()
        if self.currentCharFormat().hasProperty(FIGURE) or self.currentCharFormat().objectType() == OBJECT_TYPE:
            self.setCurrentCharFormat(plain_format(self._theme))
        self.viewport().update()
        self.sectionEntered.emit(self.section())
        self._announce_object(cursor)

    def _resting_place(self, cursor: QTextCursor) -> int:
        position, forward = cursor.position(), cursor.position() >= self._last
        figure = ranges.figure_around(self.document(), position)
        if figure:
            return figure[1] if forward else figure[0]
        block = cursor.block()
        while block.isValid() and role_of(block):
            block = block.next() if forward or not _open_above(block) else block.previous()
        if block == cursor.block() or not block.isValid():
            return position
        return block.position() if forward or block.position() > position else block.position() + block.length() - 1

    def _announce_object(self, cursor: QTextCursor) -> None:
        probe = QTextCursor(cursor)
        if probe.movePosition(_Move.NextCharacter):
            thing = block_of(probe.charFormat())
            if thing is not None and not isinstance(thing, Paragraph):
                announce(self, thing.title)


def _commands(event: QKeyEvent) -> bool:
    """Ctrl or its like is held."""
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(event.modifiers() & held)


def _erases(event: QKeyEvent) -> bool:
    """Backspace alone: not every platform names that key."""
    return event.key() == Qt.Key.Key_Backspace and not _commands(event)


def _writes(event: QKeyEvent) -> bool:
    """The key puts something in the text."""
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return True
    return bool(event.text()) and event.text().isprintable() and not _commands(event)


def _open_above(block: QTextBlock) -> bool:
    """A block above can be written in."""
    while block.isValid():
        if not role_of(block):
            return True
        block = block.previous()
    return False
