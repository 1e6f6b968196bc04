"""The line balanced before the shift: by drag, by keys, by buttons, and back; what it changes is told, and lived."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.balance_reference import reference
from app.bridge import Bridge
from app.models.load_grid import programme_of
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.balance import BalancePage
from app.widgets import DataTable, DecisionButton
from app.widgets.yamazumi import Yamazumi
from sim.commands import MoveElement
from sim.planning.stations import by_rule, stations
from sim.scenario import load

SCENARIOS = Path(__file__).parents[2] / "scenarios"


class Desk:
    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path, scenario: str = "pompes") -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.bridge.open_new(load(SCENARIOS / scenario), 1, "apprentissage")
        self.window = QWidget()
        self.page = BalancePage(self.bridge, self.theme, self.window)
        self.bridge.decided.connect(lambda _: self.page.refresh())
        self.told: list[str] = []
        self.page.told.connect(self.told.append)
        qtbot.addWidget(self.window)
        for widget in (self.window, self.page):
            widget.resize(1270, 640)
        self.window.show()
        qtbot.waitExposed(self.window)

    @property
    def chart(self) -> Yamazumi:
        return self.page.findChildren(Yamazumi)[0]

    @property
    def said(self) -> str:
        return " ".join(label.text() for label in self.page.findChildren(QLabel)).replace("\u00a0", " ")

    def brick(self, code: str) -> QPoint:
        return next(part.box.center().toPoint() for part in self.chart.parts() if part.code == code)

    def drag(self, code: str, onto: str, drop: bool = True) -> None:
        """From an element to above another one."""
        start, end = self.brick(code), self.brick(onto)
        self.qtbot.mousePress(self.chart, Qt.MouseButton.LeftButton, pos=start)
        self.qtbot.mouseMove(self.chart, (start + end) / 2)
        self.qtbot.mouseMove(self.chart, end)
        if drop:
            self.qtbot.mouseRelease(self.chart, Qt.MouseButton.LeftButton, pos=end)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.chart, key, modifier)

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield made
    made.close()


def test_an_element_dragged_to_another_poste_is_a_decision_and_its_effect_is_told(desk: Desk) -> None:
    desk.drag("F1", "E1")
    assert desk.bridge.state.moved == {"F1": "P50"}
    [entry] = list(desk.bridge.journal.decisions())
    assert isinstance(entry.command, MoveElement)
    assert "Goulot P60, 64 s → P50, 61 s" in desk.said
    table = desk.page.findChildren(DataTable)[0].model()
    shown = [[str(table.index(row, column).data()) for column in range(3)] for row in range(table.rowCount())]
    assert shown[0] == ["Goulot", "P60, 64\u00a0s", "P50, 61\u00a0s"]


def test_before_the_drop_what_it_would_give_is_told_and_nothing_is_ordered(desk: Desk) -> None:
    desk.drag("F1", "E1", drop=False)
    assert "Posé à P50 : Goulot P60, 64 s → P50, 61 s" in desk.said
    assert desk.bridge.state.moved == {}
    desk.key(Qt.Key.Key_Escape)
    desk.qtbot.mouseRelease(desk.chart, Qt.MouseButton.LeftButton)
    assert desk.bridge.state.moved == {} and "Gammes d’origine" in desk.said


def test_a_move_that_the_line_does_not_allow_is_refused_with_its_reason(desk: Desk) -> None:
    desk.drag("F1", "A1")
    assert desk.told == ["«\u00a0Visser le bouchon d’essai\u00a0» ne peut pas se faire à ce poste."]
    assert desk.bridge.state.moved == {}


def test_precedence_is_told_in_the_words_of_the_elements(desk: Desk) -> None:
    """D4 goes to the wiring postes; F1, that comes after, may follow it there, not stay before."""
    desk.drag("D4", "E1")
    assert desk.bridge.state.moved == {"D4": "P50"}
    desk.drag("E5", "D1")
    assert desk.bridge.state.moved == {"D4": "P50", "E5": "P40"}


def test_by_keyboard_alone_an_element_is_chosen_carried_and_brought_back(desk: Desk) -> None:
    desk.chart.setFocus()
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Down)
    for _ in range(10):
        desk.key(Qt.Key.Key_Down)
    assert "Dégraisser l’arbre-rotor, 4 s" in desk.said
    desk.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert desk.bridge.state.moved == {"B1": "P10"}
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.bridge.state.moved == {}
    assert len(list(desk.bridge.journal.decisions())) == 2


def test_the_buttons_do_the_same_without_a_drag(desk: Desk) -> None:
    desk.qtbot.mouseClick(desk.chart, Qt.MouseButton.LeftButton, pos=desk.brick("C4"))
    button = next(each for each in desk.page.findChildren(DecisionButton) if each.text() == "Faire à P40")
    desk.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.bridge.state.moved == {"C4": "P40"}


def test_once_the_line_runs_the_page_can_be_read_and_no_more(desk: Desk) -> None:
    desk.bridge.start_shift()
    desk.bridge.pause()
    desk.page.refresh()
    desk.drag("F1", "E1")
    assert desk.told == ["L’équipe a commencé : le contenu des postes ne change plus.".replace(" :", "\u00a0:")]


def test_the_reference_is_computed_once_and_kept_with_the_seance(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    ask = next(each for each in desk.page.findChildren(QPushButton) if "référence" in each.text())
    ask.click()
    assert "61 s à P50. Visser le bouchon d’essai → P50" in desk.said
    monkeypatch.setattr("app.models.balance.reference", lambda *_: pytest.fail("computed again"))
    ask.click()


def test_a_reference_of_another_line_in_the_draft_is_computed_anew(desk: Desk) -> None:
    desk.bridge.save_draft("balance_reference", {"known": {}, "moves": {"XX": "P1"}, "proved": True})
    next(each for each in desk.page.findChildren(QPushButton) if "référence" in each.text()).click()
    assert "61 s à P50" in desk.said


def test_the_rule_finds_as_short_a_cycle_as_the_proof_on_the_pump_line(desk: Desk) -> None:
    pytest.importorskip("ortools")
    scenario = desk.bridge.scenario
    programme = programme_of(scenario, desk.bridge.state)
    best, proved = reference(scenario, programme)
    ruled = by_rule(scenario, programme, {})
    paces = [max(each.pace_ms for each in stations(scenario, programme, moves)) for moves in (best, ruled)]
    assert proved and paces == [61_000, 61_000]


def test_the_cell_balances_what_its_people_do_and_says_that_its_bottleneck_is_a_machine(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db", "usinage")
    assert "Au poste le plus lent, U50, la machine fait" in desk.said and "Takt " in desk.said
    table = desk.chart.as_table()[1:]
    assert {row[0] for row in table} == {f"U{rank}0" for rank in range(1, 9)}
    assert ["U40", "Laver par aspersion", "18\u00a0s", "la personne"] in table
    desk.drag("U30/0", "U10/0")
    assert desk.told == ["Une gamme d’un bloc ne se partage pas."]
    desk.drag("L4", "M1")
    assert desk.bridge.state.moved == {"L4": "U80"}
    desk.close()


def test_an_automatic_line_says_why_there_is_nothing_to_move(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db", "flacons")
    assert "Ligne automatique" in desk.said and "M20" in desk.said
    assert "la ligne suit la demande" in desk.said
    assert {row[3] for row in desk.chart.as_table()[1:]} == {"la machine"}
    desk.close()


def test_every_element_is_in_the_table_twin_with_its_seconds(desk: Desk) -> None:
    table = desk.chart.as_table()[1:]
    assert len(table) == 31
    assert ["P50", "Raccorder le câble", "24\u00a0s", "la personne"] in table
    assert ["P60", "Essai", "54\u00a0s", "la machine"] in table
