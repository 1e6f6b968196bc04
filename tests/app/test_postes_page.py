"""The checklists of the postes before the start: by the mouse and by the keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.postes import PostesPage
from app.views.prepare.screen import PrepareScreen
from app.widgets import DataTable, DecisionButton, Label
from app.widgets.minutes_bars import MinutesBars
from sim.commands import FreeOperator
from sim.scenario import load

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
STRAINER_CLOGGED = 10
"""A seed on which the strainer of the bench is clogged."""


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    repository = Repository.open(tmp_path / "goulot.db")
    opened = Bridge(repository)
    opened.open_new(POMPES, STRAINER_CLOGGED, "entrainement")
    yield opened
    opened.close_seance()
    repository.close()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> PostesPage:
    theme = Theme("light")
    theme.apply(qapp)
    screen = PrepareScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 720)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    screen.show_page("postes")
    return screen.findChildren(PostesPage)[0]


def row(page: PostesPage, words: str) -> list[str]:
    """The cells of the point that begins so."""
    return next(cells for cells in table(page).as_table() if cells[1].startswith(words))


def table(page: PostesPage) -> DataTable:
    return page.findChildren(DataTable)[0]


def choose(page: PostesPage, words: str) -> None:
    rank = next(rank for rank, cells in enumerate(table(page).as_table()) if cells[1].startswith(words))
    table(page).selectRow(rank - 1)


def button(page: PostesPage, words: str) -> DecisionButton:
    return next(one for one in page.findChildren(DecisionButton) if one.text() == words)


def spent(page: PostesPage, who: str) -> str:
    return next(minutes for name, minutes, _ in page.findChildren(MinutesBars)[0].as_table() if name == who)


def kinds(bridge: Bridge) -> list[str]:
    return [entry.command.kind for entry in bridge.journal.decisions()]


def test_enter_looks_then_puts_right(page: PostesPage, bridge: Bridge) -> None:
    choose(page, "Circuit d’épreuve")
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert row(page, "Circuit d’épreuve")[5] == "écart" and spent(page, "Julien C.") == "2"
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert row(page, "Circuit d’épreuve")[5] == "repris" and spent(page, "Julien C.") == "4"
    assert kinds(bridge) == ["CheckReadiness", "PutRight"]


def test_the_mouse_does_as_much(page: PostesPage, bridge: Bridge, qtbot: QtBot) -> None:
    choose(page, "Circuit d’épreuve")
    for words in ("Vérifier", "Remettre en conformité"):
        qtbot.mouseClick(button(page, words), Qt.MouseButton.LeftButton)
    assert kinds(bridge) == ["CheckReadiness", "PutRight"]


def test_what_nobody_has_looked_at_shows_neither_finding_nor_consequence(page: PostesPage, bridge: Bridge) -> None:
    item = POMPES.readiness.items["P60", "purge"]
    plan = next(plan for plan in bridge.scenario.hazards if plan.code == item.hazard)
    choose(page, "Circuit d’épreuve")
    shown = " ".join(label.text() for label in page.findChildren(Label))
    assert "Personne n’a encore regardé." in shown
    assert item.finding.fr not in shown and plan.title.fr not in shown


def test_a_refused_look_says_why(page: PostesPage, bridge: Bridge, qtbot: QtBot) -> None:
    bridge.submit(FreeOperator(person="OP07"))
    page.refresh()
    choose(page, "Circuit d’épreuve")
    assert row(page, "Circuit d’épreuve")[3] == "poste vide"
    with qtbot.waitSignal(page.told) as told:
        qtbot.mouseClick(button(page, "Vérifier"), Qt.MouseButton.LeftButton)
    assert told.args == ["Personne n’est affecté à P60 pour le faire."]


def test_once_the_shift_runs_nothing_is_looked_at_any_more(page: PostesPage, bridge: Bridge) -> None:
    bridge.start_shift()
    bridge.pause()
    page.refresh()
    choose(page, "Circuit d’épreuve")
    assert "étape" in button(page, "Vérifier").toolTip()


def test_the_next_point_to_look_at_is_one_key_away(page: PostesPage) -> None:
    choose(page, "Gants")
    table(page).setFocus()
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    QTest.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert table(page).currentIndex().row() == 1
