"""Empty forms: the rows of the scenario, cells to fill in by hand, on A4."""

import io
from pathlib import Path

import pikepdf
import pytest
from odfdo import Document
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app import cli
from app.bridge import Bridge
from app.documents import Table
from app.documents.forms import FORMS, Form, blank_form
from app.documents.pdf_file import pdf_bytes
from app.scenarios import locate
from app.storage import Repository
from app.theme import Theme
from app.views.dossier.screen import DossierScreen
from sim.domain.scenario import Scenario
from sim.scenario import load
from tests.app.reporting import named, plain

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
A4 = {(595, 842), (842, 595)}


def tables(form: Form, scenario: Scenario) -> list[Table]:
    sections = blank_form(form, scenario).sections
    return [block for section in sections for block in section.blocks if isinstance(block, Table)]


def first_column(table: Table) -> list[str]:
    return [plain(row[0]) for row in table.rows]


def test_the_load_grid_gives_the_data_and_leaves_the_calculation(pompes: Scenario) -> None:
    grid, levers = tables("load", pompes)
    assert first_column(grid) == ["P10", "P20", "P30", "P40", "P50", "P60", "P70", "P80"]
    bench = dict(zip(grid.columns, grid.rows[5], strict=True))
    assert (bench["Gamme, s"], bench["Pièces à passer"], bench["Changements, min"]) == ("64", "321", "20")
    assert {bench[cell] for cell in ("Charge, min", "Capacité, min", "Taux, %", "Décision")} == {""}
    assert not any("".join(row) for row in levers.rows)


def test_a_grid_for_the_orders_due_at_each_date(pompes: Scenario) -> None:
    first, last = tables("periods", pompes)
    pieces = [[int(table.rows[5][2]) for table in (first, last)], [int(table.rows[5][3]) for table in (first, last)]]
    assert pieces == [[189, 132], [0, 20]], "the bench: its pumps and its changeovers, min"


def test_the_tracking_sheet_has_the_hours_of_the_shift_and_their_plan(pompes: Scenario) -> None:
    hours, stops = tables("tracking", pompes)
    assert first_column(hours)[0] == "05:30 – 06:00" and first_column(hours)[-1] == "Total"
    assert sum(int(row[1]) for row in hours.rows[:-1]) == sum(pompes.orders[code].quantity for code in pompes.sequence)
    assert all(set(row[2:]) == {""} for row in hours.rows)
    assert not any("".join(row) for row in stops.rows)


def test_the_matrix_has_the_people_and_the_postes(pompes: Scenario) -> None:
    (matrix,) = tables("skills", pompes)
    assert first_column(matrix) == [person.name for person in pompes.people.values()]
    assert matrix.columns[1:3] == ("P10", "P20")
    assert all(set(row[1:]) == {""} for row in matrix.rows)


def test_the_compte_rendu_has_its_five_parts(pompes: Scenario) -> None:
    parts = tables("report", pompes)
    assert [part.code for part in parts] == ["result", "causes", "costs", "actions", "handover"]
    assert all(set(row[2:]) == {""} for row in parts[0].rows)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
def test_each_form_is_set_on_a_page_or_two(form: Form, name: str) -> None:
    pdf = pikepdf.open(io.BytesIO(pdf_bytes(blank_form(form, load(locate(name))))))
    assert len(pdf.pages) <= (2 if form in ("report", "periods") else 1)
    assert {tuple(round(float(side)) for side in page.MediaBox[2:]) for page in pdf.pages} <= A4


def test_the_command_writes_them_all_and_replaces_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "papiers"
    assert cli.run(["--lang", "fr", "forms", "usinage", "--output", str(folder)]) == 0
    written = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert sorted(written) == sorted(folder.iterdir())
    assert [path.suffix for path in written].count(".pdf") == [path.suffix for path in written].count(".odt") == 5
    grid = next(path for path in written if path.name == "goulot-usinage-charge-et-capacite-2026-05-19.odt")
    assert Document(grid).body.get_tables()
    assert load_workbook(written[-1]).sheetnames[0] == "Charge et capacité par poste"
    grid.write_text("rempli à la main")
    assert cli.run(["--lang", "fr", "forms", "usinage", "--output", str(folder)]) == 0
    assert grid.read_text() == "rempli à la main"
    assert len(list(folder.iterdir())) == len(written) + 1


def test_a_folder_that_is_a_file_is_told_in_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "x").write_text("")
    assert cli.run(["--lang", "fr", "forms", "pompes", "--output", str(tmp_path / "x")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_dossier_writes_them_where_the_person_says(
    qtbot: QtBot,
    qapp: QApplication,
    repository: Repository,
    pompes: Scenario,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement")
    screen = DossierScreen(bridge, theme, locate("pompes"))
    qtbot.addWidget(screen)
    screen.show()
    folder = tmp_path / "clé"
    monkeypatch.setattr("app.views.export.forms.ask_folder", lambda *_: folder)
    named(screen, QPushButton, "Formulaires vides…").click()
    qtbot.waitUntil(screen._toast.isVisible, timeout=30_000)
    assert plain(screen._toast.accessibleName()) == f"11 fichiers dans {folder}"
    assert len(list(folder.iterdir())) == 11
    bridge.close_seance()
