"""The tools above the text: bold, italic, underlined, list, undo, redo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent, QShortcut, QTextCharFormat
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.views.report.editor import ReportEditor
from app.widgets import SecondaryButton
from app.widgets.base import smooth
from app.widgets.draw import draw_box, draw_focus


class FormatButton(QPushButton):
    """A square with a letter or an icon; pressed in while its format is on."""

    def __init__(self, theme: Theme, name: str, letter: str = "", icon: str = "", shortcut: str = "") -> None:
        super().__init__()
        self._theme, self._letter, self._icon = theme, letter, icon
        self._font = theme.font(FontStyle.PANEL if letter else FontStyle.BODY)
        self.setAccessibleName(name)
        keys = QKeySequence(shortcut)
        if shortcut:
            # A button's own shortcut clicks a tenth of a second late: letters typed meanwhile would miss it.
            QShortcut(keys, self).activated.connect(self.click)
        said = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{name} ({said})" if said else name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(theme.px(Space.BUTTON), theme.px(Space.BUTTON))

    def letter_style(self, *, bold: bool = False, italic: bool = False, underline: bool = False) -> FormatButton:
        """The letter shows the format it gives."""
        self._font = self._theme.font(FontStyle.PANEL if bold else FontStyle.DOCUMENT)
        self._font.setItalic(italic)
        self._font.setUnderline(underline)
        self.setCheckable(True)
        return self

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, box = smooth(self), self._theme, QRectF(self.rect())
        if self.isChecked() or self.isDown():
            draw_box(painter, theme, box.adjusted(1, 1, -1, -1), "creux", "bord")
        elif self.underMouse() and self.isEnabled():
            draw_box(painter, theme, box.adjusted(1, 1, -1, -1), "creux")
        ink = "texte" if self.isEnabled() else "forme2"
        if self._letter:
            painter.setFont(self._font)
            painter.setPen(theme.color(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._letter)
        else:
            side = theme.px(16)
            place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, self._icon, place, ink)
        if self.hasFocus():
            draw_focus(painter, theme, box)
        painter.end()


class Toolbar(QWidget):
    """Acts on the editor and shows the format of the words at its cursor."""

    def __init__(self, editor: ReportEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._bold = FormatButton(
            theme, translate("ReportEditor", "Gras"), translate("ReportEditor", "G"), shortcut="Ctrl+B"
        ).letter_style(bold=True)
        self._italic = FormatButton(
            theme, translate("ReportEditor", "Italique"), translate("ReportEditor", "I"), shortcut="Ctrl+I"
        ).letter_style(italic=True)
        self._underline = FormatButton(
            theme, translate("ReportEditor", "Souligné"), translate("ReportEditor", "S"), shortcut="Ctrl+U"
        ).letter_style(underline=True)
        self._list = FormatButton(theme, translate("ReportEditor", "Liste à puces"), icon="liste", shortcut="Ctrl+L")
        self._list.setCheckable(True)
        self._undo = FormatButton(theme, translate("ReportEditor", "Annuler"), icon="annuler")
        self._redo = FormatButton(theme, translate("ReportEditor", "Rétablir"), icon="refaire")
        self.check = SecondaryButton(translate("ReportEditor", "Vérifier les chiffres"), "chercher", "F7")
        self._build(theme)
        self._connect()
        self._show_format()

    def _build(self, theme: Theme) -> None:
        row = QHBoxLayout(self)
        margin = theme.px(Space.MARGIN)
        row.setContentsMargins(margin, theme.px(5), margin, theme.px(5))
        row.setSpacing(theme.px(4))
        for button in (self._bold, self._italic, self._underline, self._list):
            row.addWidget(button)
        row.addStretch()
        for button in (self._undo, self._redo):
            row.addWidget(button)
        row.addSpacing(theme.px(6))
        row.addWidget(self.check)

    def _connect(self) -> None:
        editor = self._editor
        for button, change in (
            (self._bold, _bold),
            (self._italic, QTextCharFormat.setFontItalic),
            (self._underline, QTextCharFormat.setFontUnderline),
        ):
            button.clicked.connect(lambda on, give=change: self._give(give, on))
        self._list.clicked.connect(self._toggle_list)
        self._undo.clicked.connect(editor.undo)
        self._redo.clicked.connect(editor.redo)
        editor.undoAvailable.connect(self._undo.setEnabled)
        editor.redoAvailable.connect(self._redo.setEnabled)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        editor.currentCharFormatChanged.connect(lambda _: self._show_format())
        editor.cursorPositionChanged.connect(self._show_format)

    def _give(self, change: Callable[[QTextCharFormat, bool], None], on: bool) -> None:
        form = QTextCharFormat()
        change(form, on)
        self._editor.toggle(form)
        self._editor.setFocus()

    def _toggle_list(self) -> None:
        self._editor.toggle_bullets()
        self._editor.setFocus()
        self._show_format()

    def _show_format(self) -> None:
        form = self._editor.currentCharFormat()
        self._bold.setChecked(form.fontWeight() >= FontStyle.STRONG.weight)
        self._italic.setChecked(form.fontItalic())
        self._underline.setChecked(form.fontUnderline())
        self._list.setChecked(self._editor.textCursor().currentList() is not None)


def _bold(form: QTextCharFormat, on: bool) -> None:
    form.setFontWeight((FontStyle.STRONG if on else FontStyle.BODY).weight)
