"""A compte rendu as .odt: real headings, lists and tables; charts are pictures told in words."""

from __future__ import annotations

import io
from itertools import groupby
from typing import TYPE_CHECKING, Any

from app.documents import odt_style as style
from app.documents.archive import timeless
from app.documents.chart_picture import chart_picture
from app.documents.printable import printable
from app.documents.report import Block, Chart, FigureRun, Paragraph, Report, Run, Table, TextRun
from app.documents.words import chart_alternative, chart_title, signature
from app.i18n import translate

if TYPE_CHECKING:
    from odfdo import Document

_MARGIN = 3
"""In characters."""
_PICTURE_INDEX = "Pictures/"


def odt_bytes(report: Report) -> bytes:
    """The same report makes the same bytes."""
    from odfdo import Document  # loaded by who exports, not by who opens the window

    document = Document("text")
    Writer(document, printable(report)).write()
    written = io.BytesIO()
    document.save(written)
    return timeless(written.getvalue())


class Writer:
    """Fills a document from a report."""

    def __init__(self, document: Document, report: Report) -> None:
        self._document, self._report, self._body = document, report, document.body
        self._tables = self._pictures = 0

    def write(self) -> None:
        from odfdo import Header

        report, body = self._report, self._body
        body.clear()
        style.dress(self._document, report)
        self._identify()
        self._frame()
        body.append(_paragraph(report.title, "Title"))
        body.append(_paragraph(f"{report.subtitle}, {report.date}", "Subtitle"))
        body.append(_paragraph(signature(report), "Standard"))
        for number, section in enumerate(report.sections, 1):
            body.append(Header(1, f"{number}. {section.title}", style="Heading_20_1"))
            for bullets, blocks in groupby(section.blocks, _is_bullet):
                write = self._list if bullets else self._blocks
                write(blocks)

    def _identify(self) -> None:
        """Nothing but what the report says: the library would sign with the name of its template's author."""
        meta = self._document.meta
        meta.title, meta.subject = self._report.title, self._report.subtitle
        meta.generator = "Goulot"
        for tag in ("meta:creation-date", "dc:date", "meta:document-statistic", "meta:editing-duration"):
            for found in meta.get_elements(f"//{tag}"):
                found.delete()
        if self._report.author:
            meta.creator = meta.initial_creator = self._report.author

    def _frame(self) -> None:
        from odfdo import Element

        report = self._report
        page = self._document.get_style("master-page", "Standard")
        page.set_page_header(_paragraph(f"{report.title}\u00a0· {report.subtitle}", "Header"))
        foot = _paragraph(f"{report.origin}\t{translate('Docx', 'page')}\u00a0", "Footer")
        foot.append(Element.from_tag('<text:page-number text:select-page="current">1</text:page-number>'))
        foot.append_plain_text("\u00a0/\u00a0")
        foot.append(Element.from_tag("<text:page-count>1</text:page-count>"))
        page.set_page_footer(foot)

    def _blocks(self, blocks: Any) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                self._body.append(_runs(block, "Standard"))
            elif isinstance(block, Table):
                self._table(block)
            else:
                self._chart(block)

    def _list(self, blocks: Any) -> None:
        from odfdo import List, ListItem

        bullets = List(style="Bullets")
        for block in blocks:
            item = ListItem()
            item.append(_runs(block, "List_20_item"))
            bullets.append(item)
        self._body.append(bullets)

    def _table(self, block: Table) -> None:
        from odfdo import Element, HeaderRows
        from odfdo import Table as OdtTable

        self._tables += 1
        if block.title:
            self._body.append(_paragraph(block.title, "Caption"))
        table = OdtTable(f"Table{self._tables}")
        for tag, text in (("table:title", block.title), ("table:desc", block.source)):
            told = Element.from_tag(tag)
            told.text = text
            table.append(told)
        for name in self._columns(block):
            table.append(Element.from_tag(f'<table:table-column table:style-name="{name}"/>'))
        head = HeaderRows()
        head.append(_row(block, block.columns, "CellHead", strong=True))
        table.append(head)
        for rank, texts in enumerate(block.rows, 1):
            table.append(_row(block, texts, "Cell" if block.form else "CellBody", strong=_is_total(block, rank)))
        self._body.append(table)
        self._source(block.source)

    def _columns(self, block: Table) -> list[str]:
        """The names of their styles; without shares, the page is shared out by the longest text of each."""
        longest = list(block.shares) or [
            max(len(text) + _MARGIN for text in texts) for texts in zip(block.columns, *block.rows, strict=True)
        ]
        names = []
        for rank, length in enumerate(longest):
            width = style.text_width_cm(self._report) * length / sum(longest)
            name = f"Table{self._tables}.{rank}"
            wide = f'<style:table-column-properties style:column-width="{width:.3f}cm"/>'
            text = f'<style:style style:name="{name}" style:family="table-column">{wide}</style:style>'
            self._document.insert_style(text, automatic=True)
            names.append(name)
        return names

    def _chart(self, block: Chart) -> None:
        from odfdo import Frame

        self._pictures += 1
        self._body.append(_paragraph(chart_title(block), "Caption"))
        width = style.text_width_cm(self._report)
        picture = chart_picture(block, width)
        place = f"{_PICTURE_INDEX}chart{self._pictures}.png"
        self._document.container.set_part(place, picture.png)
        self._document.manifest.add_full_path(place, "image/png")
        size = f"{width:.3f}cm", f"{picture.height_cm:.3f}cm"
        frame = Frame.image_frame(place, name=f"Chart{self._pictures}", size=size, anchor_type="as-char")
        frame.svg_title, frame.svg_description = block.title, chart_alternative(block)
        held = _paragraph("", "Standard")
        held.append(frame)
        self._body.append(held)
        self._source(block.source)

    def _source(self, text: str) -> None:
        if text:
            self._body.append(_paragraph(text, "Source"))


def _is_bullet(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.style == "bullet"


def _is_total(block: Table, rank: int) -> bool:
    return block.totalled and rank == len(block.rows)


def _paragraph(text: str, look: str) -> Any:
    from odfdo import Paragraph as OdtParagraph

    made = OdtParagraph(style=look)
    made.append_plain_text(text)
    return made


def _runs(block: Paragraph, look: str) -> Any:
    made = _paragraph("", look)
    for run in block.runs:
        made.append(_span(run))
    return made


def _span(run: Run) -> Any:
    """One inside another where a word has several looks."""
    from odfdo import Span

    looks = [name for name, on in _looks(run).items() if on]
    inner = Span(style=looks[0] if looks else None)
    inner.append_plain_text(run.text)
    for name in looks[1:]:
        outer = Span(style=name)
        outer.append(inner)
        inner = outer
    return inner


def _looks(run: Run) -> dict[str, bool]:
    if isinstance(run, FigureRun):
        return {"Bold": True}
    assert isinstance(run, TextRun)
    return {"Bold": run.bold, "Italic": run.italic, "Underline": run.underline}


def _row(block: Table, texts: tuple[str, ...], cell: str, *, strong: bool) -> Any:
    from odfdo import Cell, Row

    row = Row(style="RowByHand" if block.form else "Row")
    for rank, text in enumerate(texts):
        look = "Cell" + ("_20_strong" if strong else "") + ("_20_right" if rank in block.numeric else "")
        made = Cell(cell_type="string", style=f"{cell}ByHand" if block.form else cell)
        made.append(_paragraph(text, look))
        row.append_cell(made, clone=False)
    return row
