"""Where one may write in a compte rendu: outside the headings, never inside a figure."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from app.views.report.document import FIGURE, fragments, role_of, text_blocks

Range = tuple[int, int]


def figure_around(document: QTextDocument, position: int) -> Range | None:
    """The figure that holds both the character before and the one after `position`."""
    return next((span for span in _figures(document.findBlock(position)) if span[0] < position < span[1]), None)


def figure_before(document: QTextDocument, position: int) -> Range | None:
    return next((span for span in _figures(document.findBlock(position)) if span[1] == position), None)


def figure_after(document: QTextDocument, position: int) -> Range | None:
    return next((span for span in _figures(document.findBlock(position)) if span[0] == position), None)


def _figures(block: QTextBlock) -> list[Range]:
    return [
        (part.position(), part.position() + part.length())
        for part in fragments(block)
        if part.charFormat().hasProperty(FIGURE)
    ]


def writable(document: QTextDocument, start: int, end: int) -> list[Range]:
    """`start`–`end` with the figures it cuts taken whole and the headings left out."""
    cut = figure_around(document, start), figure_around(document, end)
    start = cut[0][0] if cut[0] else start
    end = cut[1][1] if cut[1] else end
    spans, at = [], start
    for block in text_blocks(document):
        if role_of(block) and block.position() <= end and block.position() + block.length() > start:
            before = block.position() - 1
            if at < before:
                spans.append((at, min(before, end)))
            at = block.position() + block.length()
    if at < end:
        spans.append((at, end))
    return spans


def remove(cursor: QTextCursor, spans: list[Range]) -> None:
    """Take these stretches away in one step to undo; the last first, so that the others keep their places."""
    cursor.beginEditBlock()
    for start, end in reversed(spans):
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
    cursor.endEditBlock()


def section_of(block: QTextBlock) -> str:
    """Code of the section a block stands in, empty above the first."""
    while block.isValid():
        if role_of(block):
            return role_of(block)
        block = block.previous()
    return ""


def heading(document: QTextDocument, code: str) -> QTextBlock:
    """Raises StopIteration for an unknown section."""
    return next(block for block in text_blocks(document) if role_of(block) == code)


def paragraph_of(document: QTextDocument, section: str, before: str, figure: str) -> QTextBlock | None:
    """The paragraph of a section that opens with these words and this figure."""
    opening = f"{before}{figure}"
    return next(
        (
            b
            for b in text_blocks(document)
            if b.text().startswith(opening) and section_of(b) == section and not role_of(b)
        ),
        None,
    )


def end_of_section(document: QTextDocument, code: str) -> int:
    """The last place where one may write in a section."""
    block = heading(document, code)
    while block.next().isValid() and not role_of(block.next()):
        block = block.next()
    return block.position() + block.length() - 1
