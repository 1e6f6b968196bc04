"""Where the preparation stands, page by page, and the question before a start with something grave undone."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.preparation import undone
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.screen import PrepareScreen
from app.views.prepare.standing import StandingDialog, StandingStrip, StartDialog
from app.widgets import DataTable
from app.wording import Names
from sim.commands import FreeOperator
from sim.scenario import load

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
SCENARIOS = Path(__file__).parents[2] / "scenarios"


class Office:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path, mode: str) -> None:
        self.qtbot, self.theme = qtbot, Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.bridge.open_new(load(SCENARIOS / "pompes"), 1, mode)
        self.open()

    def open(self) -> None:
        self.screen = PrepareScreen(self.bridge, self.theme)
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1294, 768)
        self.screen.show()

    @property
    def strip(self) -> str:
        strip = self.screen.findChild(StandingStrip)
        assert isinstance(strip, StandingStrip)
        return " | ".join(label.text().replace("\u00a0", " ") for label in strip.findChildren(QLabel))

    def question(self) -> StartDialog:
        """What « Lancer » asks."""
        self.screen._launch.click()
        return self.screen.findChildren(StartDialog)[-1]


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    made = Office(qtbot, qapp, tmp_path / "goulot.db", getattr(request, "param", "entrainement"))
    yield made
    made.bridge.pause()
    made.bridge.close_seance()
    made.repository.close()
    made.theme.setParent(None)


def test_a_place_held_with_help_is_said_and_then_the_place_left_empty(office: Office) -> None:
    assert "À revoir : Tenu au niveau L, donc avec appui : P10 (Inès M.)." in office.strip
    office.bridge.submit(FreeOperator(person="OP09"))
    assert "À revoir : Sans personne : P10." in office.strip


@pytest.mark.parametrize("office", ["examen"], indirect=True)
def test_a_mock_exam_judges_nothing(office: Office) -> None:
    assert "Fait : Tous les postes sont tenus." in office.strip


def test_each_page_says_how_it_stands_and_one_looked_at_is_remembered_by_the_next_window(office: Office) -> None:
    office.screen.show_page("stock")
    assert "À revoir : Manquerait avant la fin" in office.strip
    office.screen.show_page("load")
    assert "cellules à remplir, sans effet sur le score" in office.strip
    office.screen.show_page("balance")
    assert "Fait : Répartition d’origine : vu." in office.strip
    office.open()
    pages = {page.page: page.standing for page in office.screen._standing()}
    assert (pages["balance"], pages["rotations"]) == ("done", "todo")


def test_the_list_leads_to_the_page_chosen(office: Office) -> None:
    office.screen._strip.listed.emit()
    table = office.screen.findChildren(StandingDialog)[-1].findChild(DataTable)
    assert isinstance(table, DataTable)
    assert [row.key for row in table.rows()][:2] == ["team", "rotations"]
    table.rowActivated.emit("postes")
    assert "Points vérifiés : 0 sur" in office.strip


def test_a_start_with_an_empty_poste_is_asked_about(office: Office) -> None:
    office.bridge.submit(FreeOperator(person="OP09"))
    asked = office.question()
    assert asked.accessibleDescription().replace("\u00a0", " ") == "Sans personne : P10."
    asked.reject()
    assert office.bridge.phase == "prepare"
    office.question().accept()
    assert office.bridge.phase == "run"


def test_a_safety_deviation_seen_and_left_stops_the_hand_and_one_put_right_does_not(office: Office) -> None:
    state, items = office.bridge.state, office.bridge.scenario.readiness.items
    view = next(one for one in state.readiness if items[one.poste, one.item].kind == "safety")
    names = Names(office.bridge.scenario)
    assert undone(names, state) == []
    [said] = undone(names, replace(state, readiness=(replace(view, wrong=True),)))
    assert said.replace("\u00a0", " ").startswith("Écart de sécurité à P10 : Gants")
    assert undone(names, replace(state, readiness=(replace(view, wrong=True, put_right=True),))) == []
