"""The workbook of a séance, read by another library: numbers are numbers, formulas give what the journal gives."""

import io
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from app import i18n
from app.documents import Shift
from app.documents.cells import harmless
from app.documents.workbook import to_xlsx
from app.scenarios import locate
from sim.commands import AssignOperator
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

SHEETS = ["Indicateurs", "Postes", "États des postes", "Pertes", "OF", "Consommations", "Coûts", "Décisions"]


@pytest.fixture(scope="module")
def shift() -> Shift:
    return Shift.of(live(Session(load(locate("pompes")), 1), policy("competent")))


@pytest.fixture
def written(shift: Shift) -> Workbook:
    return load_workbook(io.BytesIO(to_xlsx(shift)))


@pytest.fixture
def shown(shift: Shift) -> Workbook:
    """As by a reader that computes nothing."""
    return load_workbook(io.BytesIO(to_xlsx(shift)), data_only=True)


def row_of(book: Workbook, sheet: str, label: str) -> list[Any]:
    (row,) = [row for row in book[sheet].iter_rows(values_only=True) if label in row]
    return list(row)


def test_one_sheet_a_subject_with_a_heading_that_stays(written: Workbook) -> None:
    assert written.sheetnames == SHEETS
    for sheet in written:
        assert sheet.freeze_panes is not None and sheet.freeze_panes.endswith("2")
        assert sheet.print_title_rows == "$1:$1"
        assert all(len(str(cell.value)) > 0 and cell.font.bold for cell in sheet[1])


def test_the_trs_is_the_product_of_its_three_rates(shift: Shift, written: Workbook, shown: Workbook) -> None:
    formula = row_of(written, "Indicateurs", "TRS = DO × TP × TQ")[2]
    assert formula.startswith("=") and formula.count("*") == 2
    values = {row[1]: row[2] for row in shown["Indicateurs"].iter_rows(values_only=True)}
    assert values["DO"] * values["TP"] * values["TQ"] == pytest.approx(values["TRS = DO × TP × TQ"])
    assert values["TRS = DO × TP × TQ"] == pytest.approx(shift.board.times().trs)


def test_pieces_in_and_out_balance(shown: Workbook) -> None:
    assert row_of(shown, "Indicateurs", "entrées − sorties (doit être nul)")[2] == 0


def test_money_adds_up_to_what_the_shift_cost(shift: Shift, shown: Workbook) -> None:
    rows = list(shown["Coûts"].iter_rows(min_row=2, values_only=True))
    costs, total = rows[:-3], rows[-3]
    for column in range(1, 8):
        assert sum(row[column] for row in costs) == pytest.approx(total[column])
    assert total[6] == pytest.approx(shift.board.total_uc() / 1e6)
    assert total[1] + total[7] == pytest.approx(total[6])


def test_states_of_a_poste_make_up_its_time(shown: Workbook) -> None:
    rows = list(shown["États des postes"].iter_rows(min_row=2, values_only=True))
    assert len(rows) == 10
    for *_, total, opened in rows:
        assert total == pytest.approx(opened)


def test_an_instant_is_a_time_and_a_rate_a_percentage(written: Workbook) -> None:
    due = written["OF"]["H2"]
    assert due.is_date and due.number_format == "hh:mm"
    assert row_of(written, "Indicateurs", "TRS de la ligne")[2] == pytest.approx(0.783, abs=5e-4)
    assert written["Indicateurs"]["C4"].number_format == "0.0%"


def test_euros_stand_where_the_language_puts_them(shift: Shift) -> None:
    french = load_workbook(io.BytesIO(to_xlsx(shift)))["Coûts"]["B2"].number_format
    i18n.set_language("en")
    english = load_workbook(io.BytesIO(to_xlsx(shift))).worksheets[6]["B2"].number_format
    assert (french.endswith('"€"'), english.startswith('"€"')) == (True, True)


@pytest.mark.parametrize("reason", ["=1+1", "+33 6", "-5 %", "@SUM(A1)", "\t=cmd|' /C calc'!A0", "＝1"])
def test_a_reason_that_looks_like_a_formula_stays_a_text(reason: str) -> None:
    scenario = load(locate("pompes"))
    session = Session(scenario, 1)
    session.submit(AssignOperator(at_ms=0, phase="prepare", person="OP01", position="P10", reason=reason))
    sheet = load_workbook(io.BytesIO(to_xlsx(Shift.of(session))))["Décisions"]
    cell = sheet["D2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", reason, True)
    assert harmless(reason) == f"'{reason}"


def test_the_same_seance_makes_the_same_bytes(shift: Shift) -> None:
    assert to_xlsx(shift) == to_xlsx(shift)
