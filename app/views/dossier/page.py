"""The reading pane: Markdown in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPageLayout,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.theme import PALETTES, FontStyle, Theme

_HEADINGS = {1: FontStyle.PAGE, 2: FontStyle.SECTION, 3: FontStyle.PANEL}
_SPACE = {1: (0, 10), 2: (16, 6), 3: (12, 4)}


class Page(QTextBrowser):
    """Shows one document; links to the outside are not followed."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._markdown = ""
        self.setAccessibleName(name)
        self.setOpenLinks(False)
        self.document().setDocumentMargin(theme.px(20))
        theme.changed.connect(self._dress)

    def show_markdown(self, text: str) -> None:
        self._markdown = text
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def find_all(self, words: str) -> int:
        """Mark every place where `words` stand and go to the first; how many there are."""
        found = []
        cursor = QTextCursor(self.document())
        while words:
            cursor = self.document().find(words, cursor)
            if cursor.isNull():
                break
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self._theme.color("jaune"))
            mark.format.setForeground(self._theme.color("sur_jaune"))
            found.append(mark)
        self.setExtraSelections(found)
        if found:
            first = QTextCursor(found[0].cursor)
            first.clearSelection()
            self.setTextCursor(first)
            self.ensureCursorVisible()
        return len(found)

    def print_on(self, printer: QPrinter) -> None:
        """In the light palette, whatever is on the screen."""
        document = QTextDocument()
        dress(document, self._markdown, self._theme, PALETTES["light"])
        printer.setPageMargins(QMarginsF(18, 16, 18, 16), QPageLayout.Unit.Millimeter)
        document.print_(printer)

    def _dress(self) -> None:
        roles = {role: self._theme.color(role).name() for role in PALETTES["light"]}
        dress(self.document(), self._markdown, self._theme, roles)


def dress(document: QTextDocument, markdown: str, theme: Theme, roles: dict[str, str]) -> None:
    """Set `markdown` in `document` with the sizes of `theme` and the colours of `roles`."""
    document.setDefaultFont(theme.font(FontStyle.DOCUMENT))
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    _weigh(document)
    _dress_blocks(document, theme, roles)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame, theme, roles)


def _weigh(document: QTextDocument) -> None:
    """Markdown asks for a weight that the font has not: Qt would smear it."""
    form = QTextCharFormat()
    form.setFontWeight(FontStyle.STRONG.weight)
    block = document.begin()
    while block.isValid():
        strong = [
            (block.position() + run.start, run.length)
            for run in block.textFormats()
            if run.format.fontWeight() > FontStyle.STRONG.weight
        ]
        for start, length in strong:
            cursor = QTextCursor(document)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(form)
        block = block.next()


def _dress_blocks(document: QTextDocument, theme: Theme, roles: dict[str, str]) -> None:
    block = document.begin()
    while block.isValid():
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        chars, shape = QTextCharFormat(), QTextBlockFormat()
        if level:
            style = _HEADINGS.get(level, FontStyle.PANEL)
            chars.setFont(theme.font(style))
            cursor.setCharFormat(chars)  # replaces: Markdown's own size would win over a merged one
            above, below = _SPACE.get(level, (8, 4))
            shape.setTopMargin(theme.px(above))
            shape.setBottomMargin(theme.px(below))
        elif cursor.currentTable() is None and block.textList() is None:
            shape.setBottomMargin(theme.px(8))
        if cursor.currentTable() is None:
            shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        chars.setForeground(QColor(roles["texte"]))
        cursor.mergeCharFormat(chars)
        cursor.mergeBlockFormat(shape)
        block = block.next()


def _dress_table(table: QTextTable, theme: Theme, roles: dict[str, str]) -> None:
    shape = table.format()
    shape.setBorder(1)
    shape.setBorderBrush(QBrush(QColor(roles["trait"])))
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderCollapse(True)
    shape.setCellPadding(theme.px(5))
    shape.setCellSpacing(0)
    shape.setTopMargin(theme.px(4))
    shape.setBottomMargin(theme.px(12))
    shape.setWidth(QTextLength(QTextLength.Type.VariableLength, 0))
    table.setFormat(shape)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        ground = cell.format()
        ground.setBackground(QColor(roles["creux"]))
        cell.setFormat(ground)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(bold)
