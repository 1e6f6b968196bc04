"""What a mode lets see: counsel and answers for who learns, nothing for who is examined, within three hours."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.alarm_list import AlarmList
from app.models.counsel import ASKED
from app.models.handed_in import REPORT
from app.models.shift import Shift
from app.modes import MODES
from app.pace import NS_PER_MS
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.exam import ExamClock
from app.views.main_window import MainWindow
from app.views.report.editor import ReportEditor
from app.views.run.counsel import CounselDialog
from app.widgets import Label
from sim.domain.scenario import Scenario

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MINUTE_MS = 60_000
HANDED = [(REPORT, "docx", "compte-rendu.docx", b"")]


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    yield bridge
    bridge.close_seance()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def window(qtbot: QtBot, bridge: Bridge, repository: Repository, theme: Theme) -> MainWindow:
    window = MainWindow(bridge, repository, theme)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def begin(bridge: Bridge, scenario: Scenario, mode: str, until_min: int) -> None:
    bridge.open_new(scenario, 1, mode)
    bridge.start_shift()
    bridge.pause()
    while bridge.state.now_ms < until_min * MINUTE_MS:
        bridge._run(until_min * MINUTE_MS - bridge.state.now_ms, time.monotonic_ns() + 60_000 * NS_PER_MS)


def texts(root: DebriefScreen | CounselDialog) -> str:
    return "\n".join(label.text() for label in root.findChildren(Label) if label.isVisibleTo(root))


def button(root: DebriefScreen | CounselDialog | MainWindow, name: str) -> QPushButton:
    shown = [one for one in root.findChildren(QPushButton) if one.isVisible()]
    return next(one for one in shown if name in (one.text(), one.accessibleName()))


def test_who_learns_sees_what_shows_then_the_answer_on_demand(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, pompes: Scenario
) -> None:
    begin(bridge, pompes, "apprentissage", 12)
    window.go("piloter")
    bridge.play()
    qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: bool(window.findChildren(CounselDialog)))
    assert not bridge.playing, "the line waits while one reads"
    dialog = window.findChildren(CounselDialog)[0]
    assert "quitte l’atelier" in texts(dialog) and "Nadia" not in texts(dialog)
    button(dialog, "Voir le corrigé").click()
    qtbot.waitUntil(lambda: "Nadia Belkacem est la seule autonome" in texts(dialog))
    dialog.accept()
    assert bridge.draft(ASKED) == {"keys": ["hazard:absence"]}


@pytest.mark.parametrize("mode", ["entrainement", "examen"])
def test_nobody_else_is_offered_counsel(window: MainWindow, bridge: Bridge, pompes: Scenario, mode: str) -> None:
    begin(bridge, pompes, mode, 12)
    window.go("piloter")
    with pytest.raises(StopIteration):
        button(window, "Conseil")


def test_the_alarms_of_an_exam_do_not_say_what_to_do(bridge: Bridge, pompes: Scenario) -> None:
    begin(bridge, pompes, "examen", 12)
    shift, alarms = Shift(bridge.scenario, bridge.state), AlarmList()
    alarms.read(shift, MODES[bridge.mode].advice)
    assert alarms.rows and not any(row.advice for row in alarms.rows)
    alarms.read(shift, MODES["entrainement"].advice)
    assert all(row.advice for row in alarms.rows)


def test_the_answers_open_after_the_shift_after_the_report_or_with_the_trainer(
    qtbot: QtBot, bridge: Bridge, repository: Repository, theme: Theme, pompes: Scenario
) -> None:
    screen = DebriefScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.show()
    hidden = "Urgence familiale"
    for mode in ("apprentissage", "entrainement", "examen"):
        begin(bridge, pompes, mode, 468)
        screen.refresh()
        seen = [hidden in texts(screen)]
        bridge.hand_in(HANDED)
        seen.append(hidden in texts(screen))
        if mode == "examen":
            button(screen, "Ouvrir le corrigé avec le formateur").click()
            seen.append(hidden in texts(screen))
        assert seen == {"apprentissage": [True, True], "entrainement": [False, True]}.get(mode, [False, False, True])


def test_after_three_hours_an_exam_runs_to_its_end_and_no_word_is_added(
    qtbot: QtBot, window: MainWindow, bridge: Bridge, pompes: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(bridge, pompes, "examen", 1)
    window.go("rendre")
    clock = window.findChildren(ExamClock)[0]
    editor = window.findChildren(ReportEditor)[0]
    assert clock.isVisible() and clock.text().replace("\u00a0", " ") == "reste 3 h 00"
    assert not editor.isReadOnly()

    monkeypatch.setitem(MODES, "examen", replace(MODES["examen"], limit_s=0))
    clock.tick()
    assert bridge.phase == "report" and bridge.state.finished
    qtbot.waitUntil(editor.isReadOnly, timeout=3000)
    button(window, "Remettre le compte rendu").click()
    assert not clock.isVisible()


@pytest.mark.parametrize(("mode", "stopped"), [("apprentissage", "05:40"), ("entrainement", "05:41")])
def test_the_clock_of_who_learns_stops_at_lesser_alarms_too(
    bridge: Bridge, pompes: Scenario, mode: str, stopped: str
) -> None:
    """Somebody leaves at 05:40 (priority 2); the bottleneck stands unattended a minute later (priority 1)."""
    bridge.open_new(pompes, 1, mode)
    bridge.start_shift()
    bridge._run(60 * MINUTE_MS, time.monotonic_ns() + 60_000 * NS_PER_MS)
    assert not bridge.playing
    assert Shift(bridge.scenario, bridge.state).names.clock(bridge.state.now_ms) == stopped
