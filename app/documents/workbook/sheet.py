"""A sheet of the workbook: a heading that stays in sight, typed columns, and formulas that carry their value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from app.documents.cells import is_formula_like
from app.documents.printable import printable_text
from app.i18n import language

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format as CellFormat

Kind = Literal["text", "count", "amount", "minutes", "percent", "euro", "clock"]
_FORMATS: dict[Kind, str] = {
    "text": "@",
    "count": "#,##0",
    "amount": "#,##0.0##",
    "minutes": "#,##0.0",
    "percent": "0.0%",
    "clock": "hh:mm",
}
_NARROWEST, _WIDEST = 7, 60
_HEAD_HEIGHT = 33
"""Two lines, in points."""
_LONGEST_TEXT = 32_767
"""Characters that a cell can hold."""
_DAY_MS = 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class Formula:
    """`text` in the file's English (`=SUM(A2:A9)`); `value`: its result, for readers that do not compute."""

    text: str
    value: float | str | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A value whose kind is not that of its column."""

    value: float | str | Formula | None
    kind: Kind


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    kind: Kind = "text"


Value = float | str | Formula | Cell | None


class Sheet:
    """Rows are numbered as the spreadsheet numbers them: the heading is row 1."""

    def __init__(self, book: Workbook, name: str, columns: Sequence[Column], held: int = 1) -> None:
        """`held`: columns that stay in sight at the left."""
        self._book, self._columns = book, columns
        self._sheet = book.add_worksheet(name)
        self._formats: dict[tuple[Kind, bool, bool], CellFormat] = {}
        self._widths = [max(map(len, column.title.split())) for column in columns]
        self.last = 1
        head = {"bold": True, "bg_color": "#E6E9EC", "bottom": 1, "text_wrap": True, "valign": "vcenter"}
        for rank, column in enumerate(columns):
            side = {"align": "left", "indent": 1} if column.kind == "text" else {"align": "right"}
            self._sheet.write_string(0, rank, column.title, book.add_format({**head, **side}))
        self._sheet.set_row(0, _HEAD_HEIGHT)
        self._sheet.freeze_panes(1, held)
        self._sheet.repeat_rows(0)
        self._sheet.set_landscape()
        self._sheet.set_paper(9)  # A4
        self._sheet.fit_to_pages(1, 0)
        self._sheet.set_footer("&L&A&R&P / &N")

    def add(self, *values: Value, strong: bool = False) -> int:
        """One row below the last; the number of that row."""
        for rank, value in enumerate(values):
            kind = self._columns[rank].kind
            content = value.value if isinstance(value, Cell) else value
            self._write(rank, content, value.kind if isinstance(value, Cell) else kind, strong)
        self.last += 1
        return self.last

    def column(self, rank: int, first: int, last: int) -> str:
        """`B2:B9`."""
        letter = self.letter(rank)
        return f"{letter}{first}:{letter}{last}"

    @staticmethod
    def letter(rank: int) -> str:
        from xlsxwriter.utility import xl_col_to_name

        return str(xl_col_to_name(rank))

    def close(self) -> None:
        """Columns as wide as their longest text."""
        for rank, width in enumerate(self._widths):
            self._sheet.set_column(rank, rank, min(max(width + 2, _NARROWEST), _WIDEST))

    def _write(self, rank: int, value: float | str | Formula | None, kind: Kind, strong: bool) -> None:
        row = self.last
        if value is None or value == "":
            self._sheet.write_blank(row, rank, None, self._format(kind, strong))
        elif isinstance(value, Formula):
            shown = "" if value.value is None else value.value
            self._sheet.write_formula(row, rank, value.text, self._format(kind, strong), shown)
            self._widen(rank, 10)
        elif isinstance(value, str):
            text = printable_text(value)[:_LONGEST_TEXT]
            self._sheet.write_string(row, rank, text, self._format("text", strong, is_formula_like(text)))
            self._widen(rank, len(text))
        else:
            self._sheet.write_number(row, rank, value, self._format(kind, strong))
            self._widen(rank, len(f"{value:,.2f}"))

    def _widen(self, rank: int, width: int) -> None:
        self._widths[rank] = max(self._widths[rank], width)

    def _format(self, kind: Kind, strong: bool, quoted: bool = False) -> CellFormat:
        """`quoted`: a text that would become a formula if it were typed again stays a text."""
        key = kind, strong, quoted
        if key not in self._formats:
            looks = {"num_format": _euros() if kind == "euro" else _FORMATS[kind], "valign": "top", "bold": strong}
            looks |= {"text_wrap": True, "align": "left", "indent": 1} if kind == "text" else {}
            looks |= {"top": 1} if strong else {}
            made = self._book.add_format(looks)
            if quoted:
                made.set_quote_prefix()
            self._formats[key] = made
        return self._formats[key]


def _euros() -> str:
    return '#,##0.00\u00a0"€"' if language() == "fr" else '"€"#,##0.00'


def time_of_day(ms_of_day: int) -> float:
    """An instant as spreadsheets count it: a share of the day."""
    return ms_of_day % _DAY_MS / _DAY_MS


def in_minutes(ms: int | None) -> float | None:
    return None if ms is None else ms / 60_000


def in_euros(amount_uc: int) -> float:
    return amount_uc / 1_000_000
