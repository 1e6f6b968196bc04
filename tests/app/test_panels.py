"""The panels of the cockpit dock, go to windows of their own, and are found again as they were left."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import set_language
from app.models.panel_layout import COLUMNS, PANELS, PanelLayout, read_layout, recovered
from app.storage import Repository
from app.theme import Theme
from app.views.run.panels.slot import PanelWindow
from app.views.run.screen import RunScreen
from app.views.settings import Preferences
from sim.domain.scenario import Scenario

pytestmark = pytest.mark.qt_log_ignore("does not support")
SCREEN = (0, 0, 1366, 768)
SECOND = (1366, 0, 1920, 1080)


@pytest.fixture
def bridge(repository: Repository, pompes: Scenario) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    yield bridge
    bridge.close_seance()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, bridge: Bridge, preferences: Preferences) -> RunScreen:
    return opened(qtbot, qapp, bridge, preferences)


def opened(qtbot: QtBot, qapp: QApplication, bridge: Bridge, preferences: Preferences) -> RunScreen:
    set_language("fr")
    theme = Theme()
    theme.apply(qapp)
    screen = RunScreen(bridge, theme, memory=preferences)
    qtbot.addWidget(screen)
    screen.resize(1294, 768)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def windows(screen: RunScreen) -> list[PanelWindow]:
    return [window for window in screen.window().findChildren(PanelWindow) if window.isVisible()]


def panels(screen: RunScreen) -> dict[str, QWidget]:
    return {code: slot.panel for code, slot in screen._slots.items()}


def minute(bridge: Bridge) -> None:
    bridge._run(60_000, 2**62)


# -- what is kept ------------------------------------------------------------------------------------------


def test_a_layout_is_read_as_it_was_kept() -> None:
    kept = PanelLayout().moved("card", -3).with_detached("alarms", (10, 20, 400, 300)).with_closed("trs")
    assert read_layout(kept.to_text()) == kept


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '{"order": "trs"}',
        '{"order": ["trs", "trs", "flow", "card"]}',
        '{"closed": 3, "detached": []}',
        '{"detached": {"alarms": [1, 2, 3]}}',
        '{"detached": {"alarms": [1, 2, -3, 4], "coffee": [1, 2, 3, 4]}}',
        '{"detached": {"alarms": ["a", 2, 3, 4]}}',
    ],
)
def test_what_can_t_be_read_is_as_on_a_first_day(text: str) -> None:
    assert read_layout(text) == PanelLayout()


def test_a_window_left_on_a_screen_that_has_gone_comes_back_whole() -> None:
    box = recovered((1500, 100, 500, 400), [SCREEN])
    assert box[0] >= 0 and box[0] + box[2] <= 1366 and box[1] >= 0 and box[1] + box[3] <= 768


def test_a_window_stays_on_the_second_screen_while_it_is_there() -> None:
    assert recovered((1500, 100, 500, 400), [SCREEN, SECOND]) == (1500, 100, 500, 400)


def test_a_window_is_never_larger_than_its_screen_nor_too_small_to_be_caught() -> None:
    assert recovered((0, 0, 5000, 5000), [SCREEN])[2:] == (1366, 768)
    assert recovered((0, 0, 3, 3), [SCREEN])[2:] == (300, 180)


# -- in the cockpit ------------------------------------------------------------------------------------------


def test_at_first_everything_is_docked_and_seen(screen: RunScreen) -> None:
    assert all(panel.isVisible() for panel in panels(screen).values())
    assert windows(screen) == []


def test_a_key_takes_a_panel_to_its_window_and_brings_it_back(qtbot: QtBot, screen: RunScreen) -> None:
    alarms = panels(screen)["alarms"]
    qtbot.keyClick(screen, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    (window,) = windows(screen)
    assert alarms.window() is window and alarms.isVisible()
    assert "Alarmes" in window.windowTitle()
    qtbot.keyClick(screen, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert alarms.window() is screen.window() and alarms.isVisible()
    assert windows(screen) == []


def test_a_panel_goes_to_its_window_again_after_it_was_closed(screen: RunScreen) -> None:
    for _ in range(2):
        screen.rack.detach("alarms")
        windows(screen)[0].close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert panels(screen)["alarms"].isVisible()


def test_closing_the_window_brings_the_panel_back(screen: RunScreen) -> None:
    screen.rack.detach("trs")
    windows(screen)[0].close()
    assert panels(screen)["trs"].window() is screen.window()
    assert panels(screen)["trs"].isVisible()


def test_the_others_take_the_room_of_a_panel_that_left(screen: RunScreen) -> None:
    before = panels(screen)["card"].width()
    for code in ("trs", "flow"):
        screen.rack.detach(code)
    QApplication.processEvents()
    assert panels(screen)["card"].width() > 1.5 * before


def test_the_menu_offers_every_panel_and_the_default_layout(screen: RunScreen) -> None:
    screen.panel_menu.aboutToShow.emit()
    names = [action.text() for action in screen.panel_menu.actions() if action.text()]
    assert names == ["Ligne", "TRS", "Flux", "Alarmes", "Poste", "Chronologie", "Disposition par défaut"]


def test_a_column_moves_left_and_right(screen: RunScreen) -> None:
    screen.rack.move("card", -1)
    QApplication.processEvents()
    left = {code: panels(screen)[code].mapTo(screen, panels(screen)[code].rect().topLeft()).x() for code in COLUMNS}
    assert sorted(left, key=lambda code: left[code]) == ["trs", "flow", "card", "alarms"]


def test_it_is_found_again_as_it_was_left(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, screen: RunScreen, preferences: Preferences, tmp_path: Path
) -> None:
    screen.rack.detach("alarms")
    screen.rack.close("timeline")
    preferences.save()
    again = opened(qtbot, qapp, bridge, Preferences(tmp_path))
    assert [window.windowTitle() for window in windows(again)] == ["Alarmes — Goulot"]
    assert not panels(again)["timeline"].isVisible()
    again.rack.reset()
    assert windows(again) == [] and all(panel.isVisible() for panel in panels(again).values())


def test_a_spoilt_memory_is_no_trouble(
    qtbot: QtBot, qapp: QApplication, bridge: Bridge, preferences: Preferences
) -> None:
    preferences.panels = '{"detached": {"line": [99999, -99999, 1, 1]}, "order": 12'
    screen = opened(qtbot, qapp, bridge, preferences)
    assert all(panel.isVisible() for panel in panels(screen).values())
    preferences.panels = '{"detached": {"line": [99999, -99999, 1, 1]}}'
    screen = opened(qtbot, qapp, bridge, preferences)
    (window,) = windows(screen)
    assert window.screen().availableGeometry().intersects(window.geometry())


def test_windows_follow_the_page(screen: RunScreen) -> None:
    screen.rack.detach("card")
    screen.hide()
    assert windows(screen) == []
    screen.show()
    assert len(windows(screen)) == 1


def test_a_detached_panel_stays_alive_while_the_team_is_shown(bridge: Bridge, screen: RunScreen) -> None:
    screen.rack.detach("flow")
    screen.show_team()
    assert screen.flow.window() is windows(screen)[0]
    for _ in range(60):
        minute(bridge)
    screen.refresh()
    good = sum(row.good for row in screen.shift().hours)
    assert str(good) in screen.flow.hours._total.text().replace("\u202f", "")


def test_an_alarm_that_stops_the_clock_is_seen_even_when_its_panel_was_closed(screen: RunScreen) -> None:
    screen.rack.close("alarms")
    screen._bring("alarms")
    assert panels(screen)["alarms"].isVisible()


def test_every_panel_can_be_on_its_own(screen: RunScreen) -> None:
    for code in PANELS:
        screen.rack.detach(code)
    assert len(windows(screen)) == len(PANELS)
    screen.refresh()
