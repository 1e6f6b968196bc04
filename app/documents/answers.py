"""The answer to « pourquoi ? » as a file: numbers stay numbers, so that a spreadsheet can go on from them."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence

from app.i18n import language

Value = str | int | float | None
Rows = Sequence[Sequence[Value]]
_WIDEST = 60


def csv_bytes(rows: Rows) -> bytes:
    """For Excel in French (semicolons, decimal comma), for everything else in English."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if language() == "fr" else ",", lineterminator="\r\n")
    writer.writerows([_csv_cell(value) for value in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def xlsx_bytes(rows: Rows) -> bytes:
    """One sheet, columns as wide as what they hold."""
    from xlsxwriter import Workbook  # slow to load, and most days nothing is exported

    written = io.BytesIO()
    book = Workbook(written, {"in_memory": True})
    sheet = book.add_worksheet()
    for line, row in enumerate(rows):
        for column, value in enumerate(row):
            if isinstance(value, str):
                sheet.write_string(line, column, value)  # never a formula, whatever it begins with
            elif value is not None:
                sheet.write_number(line, column, value)
    for column in range(max(map(len, rows))):
        widest = max(len(str(row[column])) for row in rows if column < len(row))
        sheet.set_column(column, column, min(widest, _WIDEST) + 2)
    book.close()
    return written.getvalue()


def _csv_cell(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        digits = f"{value:.6f}".rstrip("0").rstrip(".")
        return digits.replace(".", ",") if language() == "fr" else digits
    return str(value)


WRITERS: Mapping[str, Callable[[Rows], bytes]] = {"csv": csv_bytes, "xlsx": xlsx_bytes}
"""By suffix."""
