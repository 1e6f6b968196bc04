"""The text of the compte rendu: written as in a word processor, its headings fixed, its figures untouchable."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextListFormat,
)
from PySide6.QtWidgets import QWidget

from app.documents import Block, Figure, Paragraph, Report, Section, TextRun
from app.i18n import translate
from app.theme import FontStyle, Theme
from app.views.report import ranges
from app.views.report.document import (
    OBJECT_TYPE,
    DocumentWriter,
    plain_format,
    read_sections,
    role_of,
    text_blocks,
)
from app.views.report.guarded import GuardedEdit
from app.views.report.objects import ObjectPainter
from app.widgets.draw import draw_name

_Move = QTextCursor.MoveOperation
_KEEP = QTextCursor.MoveMode.KeepAnchor
_EMPTY = Paragraph(())


class ReportEditor(GuardedEdit):
    """`edited`: the person changed something."""

    edited = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._loading = False
        self._report: Report | None = None
        self._painter = ObjectPainter(theme, self._is_chosen)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._painter)
        self.setAccessibleName(translate("ReportEditor", "Texte du compte rendu"))
        self.textChanged.connect(self._tell)

    # -- content ----------------------------------------------------------------------------------

    def load(self, report: Report) -> None:
        """Show a report; what was there can't be undone back."""
        self._loading = True
        self._report = report
        DocumentWriter(self.document(), self._theme).write(report)
        self._loading = False
        first = ranges.heading(self.document(), report.sections[0].code)
        self.setTextCursor(QTextCursor(first.next()))

    def sections(self) -> tuple[Section, ...]:
        """What is written now. Raises RuntimeError before `load`."""
        if self._report is None:
            raise RuntimeError("no report was loaded")
        return read_sections(self.document(), self._report)

    def insert_figure(self, figure: Figure) -> None:
        """At the cursor, instead of what is chosen, kept apart from the words around it."""
        cursor = self._open_cursor()
        cursor.beginEditBlock()
        writer = DocumentWriter(self.document(), self._theme)
        before = self.document().characterAt(cursor.position() - 1)
        if before.strip() and before not in "(«“":
            cursor.insertText(" ", plain_format(self._theme))
        writer.run(cursor, figure.run)
        if self.document().characterAt(cursor.position()).isalnum():
            cursor.insertText(" ", plain_format(self._theme))
        cursor.endEditBlock()
        self._take(cursor)

    def insert_block(self, block: Block) -> None:
        """A table or a chart on its own line; the cursor goes to the line after."""
        cursor = self._open_cursor()
        cursor.beginEditBlock()
        writer = DocumentWriter(self.document(), self._theme)
        if cursor.block().text():
            cursor.movePosition(_Move.EndOfBlock)
            writer.blocks(cursor, [block])
        else:
            writer.block(cursor, block)
        following = cursor.block().next()
        if following.isValid() and not role_of(following):
            cursor.movePosition(_Move.NextBlock)
        else:
            writer.blocks(cursor, [_EMPTY])
        cursor.endEditBlock()
        self._take(cursor)

    def explain(self, section: str, before: str, figure: Figure, after: str) -> None:
        """Begin a paragraph about a figure at the end of a section, and wait there; go on with the one begun before."""
        cursor = QTextCursor(self.document())
        begun = ranges.paragraph_of(self.document(), section, before, figure.text)
        if begun is not None:
            cursor.setPosition(begun.position() + begun.length() - 1)
            self._take(cursor)
            return
        cursor.setPosition(ranges.end_of_section(self.document(), section))
        cursor.beginEditBlock()
        writer = DocumentWriter(self.document(), self._theme)
        if cursor.block().text():
            writer.blocks(cursor, [_EMPTY])
        for run in (TextRun(before), figure.run, TextRun(after)):
            writer.run(cursor, run)
        cursor.endEditBlock()
        self._take(cursor)

    def replace(self, start: int, end: int, by: Figure | str) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        cursor.removeSelectedText()
        run = TextRun(by) if isinstance(by, str) else by.run
        DocumentWriter(self.document(), self._theme).run(cursor, run)
        cursor.endEditBlock()
        self._take(cursor)

    def show_range(self, start: int, end: int) -> None:
        """Choose a stretch and bring it in sight."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, _KEEP)
        self._take(cursor)

    def go_to(self, section: str) -> None:
        """The end of what is written in a section."""
        cursor = self.textCursor()
        cursor.setPosition(ranges.end_of_section(self.document(), section))
        self._take(cursor)

    # -- format -----------------------------------------------------------------------------------

    def toggle(self, change: QTextCharFormat) -> None:
        """Give the words chosen, or the next ones typed, the properties of `change`."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self.mergeCurrentCharFormat(change)
            return
        cursor.beginEditBlock()
        for start, end in ranges.writable(self.document(), cursor.selectionStart(), cursor.selectionEnd()):
            part = QTextCursor(self.document())
            part.setPosition(start)
            part.setPosition(end, _KEEP)
            part.mergeCharFormat(change)
        cursor.endEditBlock()
        self.currentCharFormatChanged.emit(self.currentCharFormat())

    def toggle_bullets(self) -> None:
        cursor = self.textCursor()
        listed = cursor.currentList()
        if listed is None:
            cursor.createList(QTextListFormat.Style.ListDisc)
            return
        listed.remove(cursor.block())
        form = cursor.blockFormat()
        form.setIndent(0)
        cursor.setBlockFormat(form)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        self._paint_hints(painter)
        painter.end()

    # -- inside -----------------------------------------------------------------------------------

    def _tell(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _is_chosen(self, position: int) -> bool:
        cursor = self.textCursor()
        return cursor.selectionStart() <= position < cursor.selectionEnd()

    def _paint_hints(self, painter: QPainter) -> None:
        """What is expected in a section where nothing stands yet."""
        layout, hints = self.document().documentLayout(), _hints()
        for block in text_blocks(self.document()):
            alone = role_of(block) in hints and _is_blank(block.next())
            if alone:
                box = layout.blockBoundingRect(block.next()).translated(
                    -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
                )
                left = self.document().documentMargin()
                box.setLeft(left + self._theme.px(4))
                box.setRight(self.viewport().width() - left)
                draw_name(painter, self._theme, box, hints[role_of(block)], "texte2", FontStyle.BODY)


def _is_blank(block: QTextBlock) -> bool:
    """Empty, and the only one of its section."""
    following = block.next()
    return block.isValid() and not block.text() and (not following.isValid() or bool(role_of(following)))


def _hints() -> dict[str, str]:
    return {
        "result": translate("ReportEditor", "Pièces livrées, OF à l’heure, TRS : ce que l’équipe a fait."),
        "causes": translate("ReportEditor", "Chaque écart aux objectifs, sa cause et ce qu’il a coûté."),
        "costs": translate("ReportEditor", "Coût réel contre standard, et pourquoi."),
        "actions": translate("ReportEditor", "Ce qui a été décidé, par qui, pour quand."),
        "handover": translate("ReportEditor", "Ce que l’équipe suivante doit savoir pour démarrer."),
    }
