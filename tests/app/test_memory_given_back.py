"""Séance after séance in one window, a whole afternoon: what one leaves behind must not pile up."""

import gc
from collections.abc import Iterator
from weakref import ref

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.run.screen import RunScreen
from sim.domain.scenario import Scenario

# The offscreen platform says so of every main window; it is no defect of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def nothing_is_collected_by_luck() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, repository: Repository) -> Iterator[MainWindow]:
    theme = Theme()
    theme.apply(qapp)
    window = MainWindow(Bridge(repository), repository, theme)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def live_a_minute(window: MainWindow, scenario: Scenario) -> None:
    bridge = window._bridge
    bridge.open_new(scenario, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    bridge._run(60_000, 2**62)
    window.go("piloter")


def test_a_closed_seance_leaves_neither_its_line_nor_its_screen(
    qtbot: QtBot, window: MainWindow, pompes: Scenario
) -> None:
    live_a_minute(window, pompes)
    session = window._bridge._lived.session  # type: ignore[union-attr]
    screen = window.findChild(RunScreen)
    of_the_first = [ref(each) for each in (session, session.journal, session.board, screen)]
    del session, screen

    live_a_minute(window, pompes)
    qtbot.waitUntil(lambda: all(each() is None for each in of_the_first), timeout=20_000)
