"""Tables to be filled in by hand or at the keyboard: ruled, on A4, one sheet a table."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from app.documents.report import Report, Table

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.worksheet import Worksheet

_NARROWEST, _PAGE = 9, 110
"""Widths in characters."""
_ROW, _HEAD = 24, 32
"""Heights in points: room to write by hand."""
_FIRST = 3
"""Row of the heads, below the titles."""
_NAME = 31
"""The longest name of a sheet."""
_REFUSED = str.maketrans(":", "h", "[]*?/\\")
"""Signs that a name of a sheet can't have: 05:30 is written 05h30."""
_NO_DATE = datetime(1980, 1, 1)


def to_grids(reports: Iterable[Report]) -> bytes:
    """The same forms make the same bytes."""
    from xlsxwriter import Workbook

    written = io.BytesIO()
    with Workbook(written, {"in_memory": True}) as book:
        book.set_properties({"created": _NO_DATE})
        for report in reports:
            for section in report.sections:
                for block in section.blocks:
                    if isinstance(block, Table):
                        _lay(book, report, section.title, block)
    return written.getvalue()


def _lay(book: Workbook, report: Report, title: str, table: Table) -> None:
    sheet = book.add_worksheet(title.translate(_REFUSED)[:_NAME])
    sheet.write_string(0, 0, f"{report.title}\u00a0· {title}", book.add_format({"bold": True, "font_size": 14}))
    note = book.add_format({"font_color": "#4A545D"})
    sheet.write_string(1, 0, f"{report.subtitle}, {report.date}", note)
    _fill(book, sheet, table)
    sheet.write_string(_FIRST + 2 + len(table.rows), 0, table.source, note)
    sheet.freeze_panes(_FIRST + 1, 1)
    sheet.repeat_rows(_FIRST)
    sheet.set_paper(9)  # A4
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def _fill(book: Workbook, sheet: Worksheet, table: Table) -> None:
    ruled = {"border": 1, "border_color": "#7D868E", "text_wrap": True, "valign": "vcenter"}
    head, cell = book.add_format({**ruled, "bold": True, "bg_color": "#E6E9EC"}), book.add_format(ruled)
    sheet.set_row(_FIRST, _HEAD)
    for rank, (text, share) in enumerate(zip(table.columns, table.shares, strict=True)):
        longest_word = max(map(len, text.split()))
        width = max(_NARROWEST, longest_word + 2, share * _PAGE // sum(table.shares))
        sheet.set_column(rank, rank, width)
        sheet.write_string(_FIRST, rank, text, head)
    for row, texts in enumerate(table.rows, _FIRST + 1):
        sheet.set_row(row, _ROW)
        for rank, text in enumerate(texts):
            sheet.write_string(row, rank, text, cell)
