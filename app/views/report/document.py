"""The compte rendu as a text document and back: headings are fixed, figures and tables are single objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count

from pydantic import TypeAdapter
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextListFormat,
)

from app.documents import Block, FigureRun, Paragraph, Report, Run, Section, TextRun
from app.theme import FontStyle, Theme

_FIRST = QTextFormat.Property.UserProperty.value
ROLE = _FIRST + 1
"""On a block: title, subtitle, or the code of the section whose heading it is."""
FIGURE = _FIRST + 2
"""On characters: the figure cited, as JSON."""
RANK = _FIRST + 3
"""On characters: tells a figure or an object from the same one beside it."""
BLOCK = _FIRST + 4
"""On an object: the table or chart, as JSON."""
OBJECT_TYPE = QTextFormat.ObjectTypes.UserObject.value + 1
OBJECT = "\ufffc"
LINE = "\u2028"
MARGIN = 26

_RUN: TypeAdapter[FigureRun] = TypeAdapter(FigureRun)
_BLOCK: TypeAdapter[Block] = TypeAdapter(Block)
_ranks = count(1)


# -- formats --------------------------------------------------------------------------------------


def plain_format(theme: Theme) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(theme.font(FontStyle.DOCUMENT))
    return form


def figure_format(theme: Theme, run: FigureRun) -> QTextCharFormat:
    """A visible tint, and the source."""
    form = plain_format(theme)
    form.setBackground(theme.color("creux"))
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    form.setUnderlineColor(theme.color("forme"))
    form.setProperty(FIGURE, _RUN.dump_json(run).decode())
    form.setProperty(RANK, next(_ranks))
    return form


def object_format(block: Block) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setObjectType(OBJECT_TYPE)
    form.setProperty(BLOCK, _BLOCK.dump_json(block).decode())
    form.setProperty(RANK, next(_ranks))
    return form


def figure_of(form: QTextFormat) -> FigureRun | None:
    return _RUN.validate_json(form.stringProperty(FIGURE)) if form.hasProperty(FIGURE) else None


def block_of(form: QTextFormat) -> Block | None:
    return _BLOCK.validate_json(form.stringProperty(BLOCK)) if form.hasProperty(BLOCK) else None


def role_of(block: QTextBlock) -> str:
    """Empty for a block that can be written in."""
    return block.blockFormat().stringProperty(ROLE)


def paragraph_format(theme: Theme) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setBottomMargin(theme.px(5))
    form.setLineHeight(112, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _object_line(theme: Theme) -> QTextBlockFormat:
    """No leading: it would be a share of the height of the object."""
    form = QTextBlockFormat()
    form.setBottomMargin(theme.px(5))
    return form


# -- writing --------------------------------------------------------------------------------------


class DocumentWriter:
    """Fills a document from a report."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document, self._theme = document, theme

    def write(self, report: Report) -> None:
        """Replace everything; nothing to undo afterwards."""
        document = self._document
        document.setUndoRedoEnabled(False)
        document.clear()
        document.setDefaultFont(self._theme.font(FontStyle.DOCUMENT))
        document.setDocumentMargin(self._theme.px(MARGIN))
        cursor = QTextCursor(document)
        self._title(cursor, report)
        for number, section in enumerate(report.sections, 1):
            self._heading(cursor, f"{number}. {section.title}", section.code)
            self.blocks(cursor, section.blocks or (Paragraph(()),))
        document.setUndoRedoEnabled(True)
        document.setModified(False)

    def _title(self, cursor: QTextCursor, report: Report) -> None:
        head = self._fixed("title", 0, 0)
        cursor.setBlockFormat(head)
        cursor.insertText(report.title, self._font(FontStyle.VALUE))
        cursor.insertBlock(self._fixed("subtitle", 0, 4))
        faint = self._font(FontStyle.BODY)
        faint.setForeground(self._theme.color("texte2"))
        cursor.insertText(f"{report.subtitle}, {report.date}", faint)

    def _heading(self, cursor: QTextCursor, text: str, code: str) -> None:
        form = self._fixed(code, 12, 4)
        form.setHeadingLevel(1)
        cursor.insertBlock(form)
        cursor.insertText(text, self._font(FontStyle.SECTION))

    def blocks(self, cursor: QTextCursor, blocks: Sequence[Block]) -> None:
        """Each in a new block after the cursor's."""
        bullets = None
        for block in blocks:
            cursor.insertBlock(paragraph_format(self._theme), plain_format(self._theme))
            is_bullet = isinstance(block, Paragraph) and block.style == "bullet"
            if not is_bullet:
                bullets = None
            elif bullets is None:
                bullets = cursor.createList(QTextListFormat.Style.ListDisc)
            else:
                bullets.add(cursor.block())
            self.block(cursor, block)

    def block(self, cursor: QTextCursor, block: Block) -> None:
        """The content of a block, where the cursor stands."""
        if isinstance(block, Paragraph):
            for run in block.runs:
                self.run(cursor, run)
        else:
            cursor.setBlockFormat(_object_line(self._theme))
            cursor.insertText(OBJECT, object_format(block))

    def run(self, cursor: QTextCursor, run: Run) -> None:
        if isinstance(run, FigureRun):
            cursor.insertText(run.text, figure_format(self._theme, run))
            return
        form = plain_format(self._theme)
        if run.bold:
            form.setFontWeight(FontStyle.STRONG.weight)
        form.setFontItalic(run.italic)
        form.setFontUnderline(run.underline)
        cursor.insertText(run.text.replace("\n", LINE), form)

    def _fixed(self, role: str, above: int, below: int) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setProperty(ROLE, role)
        form.setTopMargin(self._theme.px(above))
        form.setBottomMargin(self._theme.px(below))
        return form

    def _font(self, style: FontStyle) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(self._theme.font(style))
        return form


# -- reading --------------------------------------------------------------------------------------


def text_blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    """The stretches of one format, in order."""
    found = block.begin()
    while not found.atEnd():
        yield found.fragment()
        found += 1


def read_sections(document: QTextDocument, like: Report) -> tuple[Section, ...]:
    """What is written under each heading of `like`."""
    written: dict[str, list[Block]] = {section.code: [] for section in like.sections}
    current = ""
    for block in text_blocks(document):
        role = role_of(block)
        if role:
            current = role
        elif current in written:
            written[current] += read_block(block)
    return tuple(Section(section.code, section.title, _trimmed(written[section.code])) for section in like.sections)


def read_block(block: QTextBlock) -> list[Block]:
    """One paragraph, or what stands around and between the objects of a line."""
    style = "bullet" if block.textList() is not None else "body"
    found: list[Block] = []
    runs: list[Run] = []
    for fragment in fragments(block):
        form = fragment.charFormat()
        thing = block_of(form)
        if thing is None:
            runs += _runs(fragment.text(), form)
            continue
        if runs:
            found.append(Paragraph(tuple(runs)))
            runs = []
        found.append(thing)
    if runs or not found:
        found.append(Paragraph(tuple(runs), "bullet" if style == "bullet" else "body"))
    return found


def _runs(text: str, form: QTextCharFormat) -> list[Run]:
    """A figure is one only as it was cited: words that slipped in beside it are words."""
    figure = figure_of(form)
    if figure is not None and text.startswith(figure.text):
        rest = text.removeprefix(figure.text)
        return [figure, TextRun(rest)] if rest else [figure]
    words = TextRun(
        text.replace(LINE, "\n"),
        bold=form.fontWeight() >= FontStyle.STRONG.weight,
        italic=form.fontItalic(),
        underline=form.fontUnderline() and figure is None,
    )
    return [words]


def _trimmed(blocks: list[Block]) -> tuple[Block, ...]:
    """Without the empty paragraphs at both ends."""
    kept = [index for index, block in enumerate(blocks) if not isinstance(block, Paragraph) or block.runs]
    return tuple(blocks[kept[0] : kept[-1] + 1]) if kept else ()
