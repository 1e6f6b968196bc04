"""A compte rendu as .docx: real headings, real tables, the chart drawn with cells: all of it stays text."""

import io
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import docx
from docx.document import Document as Docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Cm, Emu, Length, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as DocxParagraph

from app.documents import docx_style as style
from app.documents.archive import EPOCH, timeless
from app.documents.printable import printable
from app.documents.report import Block, Chart, Paragraph, Report, Table, TextRun
from app.documents.words import chart_alternative, chart_title, signature
from app.i18n import translate
from app.whole_file import write_whole

BAR_CELLS = 40
ROWS_TOGETHER = 12
CELL_MARGIN = 3
"""In characters."""


def to_docx(report: Report, path: Path) -> None:
    """Write the report to `path`. Raises OSError when it can't be written."""
    write_whole(path, docx_bytes(report))


def docx_bytes(report: Report) -> bytes:
    report = printable(report)
    document = docx.Document()
    style.dress(document, report.language)
    _identify(document, report)
    _frame(document, report)
    document.add_paragraph(report.title, "Title")
    document.add_paragraph(f"{report.subtitle}, {report.date}", "Subtitle")
    document.add_paragraph(signature(report))
    for number, section in enumerate(report.sections, 1):
        document.add_heading(f"{number}. {section.title}", 1)
        for block in section.blocks:
            _add(document, block)
    written = io.BytesIO()
    document.save(written)
    return timeless(written.getvalue())


def _identify(document: Docx, report: Report) -> None:
    """Nothing but what the report says: the library would sign in its own name."""
    core = document.core_properties
    core.title, core.subject, core.language = report.title, report.subtitle, report.language
    core.author = core.last_modified_by = report.author
    core.comments = core.keywords = ""
    core.created = core.modified = datetime(*EPOCH)


def _frame(document: Docx, report: Report) -> None:
    section = document.sections[0]
    header = section.header.paragraphs[0]
    header.text = f"{report.title}\u00a0· {report.subtitle}"
    footer = section.footer.paragraphs[0]
    footer.paragraph_format.tab_stops.clear_all()
    footer.paragraph_format.tab_stops.add_tab_stop(style.TEXT_WIDTH, WD_TAB_ALIGNMENT.RIGHT)
    footer.add_run(f"{report.origin}\t{translate('Docx', 'page')}\u00a0")
    _field(footer, "PAGE")
    footer.add_run("\u00a0/\u00a0")
    _field(footer, "NUMPAGES")


def _field(paragraph: DocxParagraph, code: str) -> None:
    """A number that the word processor keeps up to date."""
    field = style.element("fldSimple", instr=code)
    run = style.element("r")
    text = style.element("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)


def _add(document: Docx, block: Block) -> None:
    if isinstance(block, Paragraph):
        _add_paragraph(document, block)
    elif isinstance(block, Table):
        _add_table(document, block)
    else:
        _add_chart(document, block)


def _add_paragraph(document: Docx, block: Paragraph) -> None:
    paragraph = document.add_paragraph(style="List Bullet" if block.style == "bullet" else "Normal")
    for part in block.runs:
        run = paragraph.add_run(part.text)
        if isinstance(part, TextRun):
            run.bold, run.italic, run.underline = (
                part.bold or None,
                part.italic or None,
                part.underline or None,
            )
        else:
            run.bold = True


def _add_table(document: Docx, block: Table) -> None:
    document.add_paragraph(block.title, "Caption")
    table = document.add_table(rows=0, cols=len(block.columns))
    style.rule(table)
    style.describe(table, block.title, block.source)
    last = len(block.rows) - 1
    _fill(table, block.columns, block.numeric, bold=True, fill=style.HEAD_FILL)
    for rank, row in enumerate(block.rows):
        _fill(table, row, block.numeric, bold=block.totalled and rank == last)
    style.size(table, _widths(block))
    style.repeat_head(table)
    if len(block.rows) <= ROWS_TOGETHER:
        style.keep_together(table)
    _source(document, block.source)


def _widths(block: Table) -> list[Length]:
    """The page shared out by the longest text of each column."""
    longest = [max(map(len, column)) + CELL_MARGIN for column in zip(block.columns, *block.rows, strict=True)]
    return [Emu(style.TEXT_WIDTH * length // sum(longest)) for length in longest]


def _fill(
    table: DocxTable, texts: Iterable[str], numeric: tuple[int, ...], *, bold: bool = False, fill: str = ""
) -> None:
    for column, (cell, text) in enumerate(zip(table.add_row().cells, texts, strict=True)):
        _write(cell.paragraphs[0], text, bold=bold, right=column in numeric)
        if fill:
            style.shade(cell._tc, fill)


def _write(paragraph: DocxParagraph, text: str, *, bold: bool, right: bool) -> None:
    run = paragraph.add_run(text)
    run.bold = bold or None
    run.font.size = Pt(9)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(1)
    if right:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _source(document: Docx, text: str) -> None:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.font.size, run.font.color.rgb = Pt(8.5), style.GREY
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(2), Pt(10)


def _add_chart(document: Docx, block: Chart) -> None:
    """One row a bar: its label, as many shaded cells as its share of the longest, its value."""
    document.add_paragraph(chart_title(block), "Caption")
    widths = [Cm(5.4), *[Emu(Cm(9.8) // BAR_CELLS)] * BAR_CELLS, Cm(1.8)]
    table = document.add_table(rows=len(block.bars), cols=len(widths))
    style.size(table, widths)
    style.rule(table, gaps=True)
    style.describe(table, block.title, chart_alternative(block))
    longest = max((bar.value for bar in block.bars), default=0)
    for row, bar in zip(table.rows, block.bars, strict=True):
        length = max(1, round(BAR_CELLS * bar.value / longest)) if longest and bar.value else 0
        _draw(row.cells, bar.label, bar.text, length, bar.highlighted)
    style.keep_together(table)
    _source(document, block.source)


def _draw(cells: tuple[_Cell, ...], label: str, text: str, length: int, highlighted: bool) -> None:
    _write(cells[0].paragraphs[0], label, bold=highlighted, right=False)
    _write(cells[-1].paragraphs[0], text, bold=highlighted, right=True)
    if length:
        bar = _span(cells, 1, length)
        style.shade(bar._tc, style.TOP_FILL if highlighted else style.BAR_FILL)
    if length < BAR_CELLS:
        _span(cells, length + 1, BAR_CELLS)


def _span(cells: tuple[_Cell, ...], first: int, last: int) -> _Cell:
    """One empty cell in place of several, no higher than the text beside it."""
    merged = cells[first].merge(cells[last])
    _write(merged.paragraphs[0], "", bold=False, right=False)
    return merged
