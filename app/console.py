"""What the command line prints: data on standard output, messages on standard error."""

import json
import sys
from collections.abc import Sequence

from rich.console import Console
from rich.measure import Measurement
from rich.table import Table

from app.documents import Ledger, objectives_table, orders_table
from app.documents import Table as ReportTable
from app.i18n import NARROW_NBSP, NBSP, number, percent, translate
from sim.domain.scenario import Scenario
from sim.indicators.summary import Figures


def say(message: str) -> None:
    """One line for the person, apart from the data."""
    print(message, file=sys.stderr)


def print_json(value: object) -> None:
    """The same bytes whatever the locale, the platform and its line ends."""
    text = json.dumps(value, indent=2, ensure_ascii=True, allow_nan=False)
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{text}\n".encode("ascii"))
    sys.stdout.buffer.flush()


def print_rows(title: str, columns: Sequence[str], rows: Sequence[Sequence[str]], numeric: Sequence[int] = ()) -> None:
    """A table as wide as its content: a pipe or a file must not cut it."""
    table = Table(title=title, title_justify="left", title_style="bold", header_style="bold")
    for rank, column in enumerate(columns):
        table.add_column(column, justify="right" if rank in numeric else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(_plain(cell) for cell in row))
    console = Console(file=sys.stdout, highlight=False, markup=False)
    unbounded = console.options.update(max_width=10_000)
    console.width = max(console.width, Measurement.get(console, unbounded, table).maximum)
    console.print(table)


def _plain(text: str) -> str:
    """Terminals draw a narrow space as wide as any, or as a box."""
    return text.replace(NARROW_NBSP, NBSP)


def print_indicators(ledger: Ledger) -> None:
    """Objectives, orders and score; a line without a programme has its pieces and times."""
    if ledger.scenario.objectives:
        print_table(objectives_table(ledger))
        print_table(orders_table(ledger))
        print(translate("Console", "Score : {score}").format(score=number(ledger.board.score(), 3)))
    else:
        print_table(line_table(ledger.board, ledger.scenario))


def print_table(table: ReportTable) -> None:
    print_rows(table.title, table.columns, table.rows, table.numeric)


def line_table(board: Figures, scenario: Scenario) -> ReportTable:
    """One row a poste: cycles, pieces out, share of time at work."""
    rows = tuple(
        (code, number(board.cycles(code)), number(board.pieces_out(code)), percent(board.times(code).do))
        for code in scenario.postes
    )
    columns = (
        translate("Console", "Poste"),
        translate("Console", "Cycles"),
        translate("Console", "Pièces sorties"),
        translate("Console", "DO"),
    )
    return ReportTable("postes", translate("Console", "Postes de la ligne"), columns, rows, "", (1, 2, 3))
