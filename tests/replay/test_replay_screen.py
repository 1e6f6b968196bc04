"""A past séance in the window, by mouse and by keyboard: found, gone through, never changed, lived on from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QTableView, QWidget

from app.bridge import Bridge
from app.journal_file import write_journal
from app.lived import Lived
from app.replay.replayed import Replayed
from app.scenarios import locate
from app.storage import NewSeance, Repository, erase_trainee, trainee_items
from app.theme import Theme
from app.views.debrief.compare.page import ComparePage
from app.views.main_window import MainWindow
from app.views.replay import past
from app.views.replay.remarks import RemarksDialog
from app.views.replay.screen import ReplayScreen
from app.widgets import Banner, DecisionButton
from sim import ENGINE_VERSION
from sim.commands import RestartPoste, StopPoste
from sim.domain.scenario import Scenario
from sim.scenario import load

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

MINUTE_MS = 60_000
STOPPED_MS, RESTARTED_MS = 20 * MINUTE_MS + 417, 31 * MINUTE_MS
_SHORTCUT_MS = 130


@pytest.fixture(scope="module")
def pompes() -> Scenario:
    return load(locate("pompes"))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, pompes: Scenario) -> Path:
    """A base with one séance: P20 stopped at 05:50 and restarted at 06:01, the rest left to itself."""
    path = tmp_path_factory.mktemp("kept") / "goulot.db"
    repository = Repository.open(path)
    new = NewSeance("pompes", None, pompes.fingerprint, ENGINE_VERSION, 1, "entrainement", "Léa Martin")
    lived = Lived.begin(repository, pompes, new)
    lived.start()
    for at_ms, command in ((STOPPED_MS, StopPoste(poste="P20")), (RESTARTED_MS, RestartPoste(poste="P20"))):
        lived.advance(at_ms)
        lived.submit(command, "un bruit")
    lived.advance(lived.session.end_ms)
    lived.finish()
    lived.close()
    repository.add_document(lived.record.id, "report", "docx", "compte-rendu.docx", b"")
    repository.save_result(lived.record.id, lived.result(), closed=True)
    repository.close()
    return path


class Desk:
    """The window, with the gestures of a person."""

    def __init__(self, qapp: QApplication, path: Path) -> None:
        theme = Theme()
        theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.window = MainWindow(self.bridge, self.repository, theme)
        self.window.resize(1366, 768)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)

    def close(self) -> None:
        self.bridge.close_seance()
        self.window.close()
        self.window.deleteLater()
        self.repository.close()

    @property
    def seance_id(self) -> str:
        return next(record.id for record in self.repository.list_seances() if record.parent_id is None)

    @property
    def screen(self) -> ReplayScreen:
        return next(page for page in self.window.findChildren(ReplayScreen) if page.isVisible())

    @property
    def replayed(self) -> Replayed:
        seance = self.screen.cockpit.bridge
        assert isinstance(seance, Replayed)
        return seance

    def clock(self) -> str:
        label = next(w for w in self.screen.findChildren(QLabel) if w.accessibleName() == "Heure de la ligne")
        return label.text()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)
        self.settle()

    def click(self, name: str) -> None:
        found = [w for w in self.window.findChildren(QAbstractButton) if w.isVisible() and name in _names(w)]
        assert len(found) == 1, f"{name}: {len(found)}"
        QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
        self.settle()

    def settle(self) -> None:
        """A button pressed by its shortcut acts a tenth of a second later, and what it changed shows after that."""
        QTest.qWait(_SHORTCUT_MS)
        shown = [page.cockpit for page in self.window.findChildren(ReplayScreen) if page.isVisible()]
        wait_for(lambda: not any(cockpit._refreshing.waits for cockpit in shown))


def wait_for(done: Callable[[], bool]) -> None:
    for _ in range(100):
        if done():
            return
        QTest.qWait(50)
    raise AssertionError("five seconds were not enough")


def _names(button: QAbstractButton) -> str:
    return f"{button.accessibleName()} {button.text()}".replace("\u00a0", " ")


@pytest.fixture
def desk(qapp: QApplication, kept: Path, tmp_path: Path) -> Iterator[Desk]:
    """On a base of its own."""
    path = tmp_path / "goulot.db"
    path.write_bytes(kept.read_bytes())
    desk = Desk(qapp, path)
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def opened(qapp: QApplication, kept: Path) -> Iterator[Desk]:
    desk = Desk(qapp, kept)
    desk.window.past.replay(desk.seance_id)
    yield desk
    desk.close()


@pytest.fixture
def replay(opened: Desk) -> Desk:
    """At the start, the keys on the timeline."""
    opened.window.activateWindow()
    QTest.qWaitForWindowActive(opened.window)
    opened.window.past.replay(opened.seance_id, 0)
    opened.settle()
    return opened


# -- found -----------------------------------------------------------------------------------------


def test_from_the_list_by_its_button_and_by_its_key(desk: Desk) -> None:
    wait_for(lambda: any(w.isVisible() for w in desk.window.findChildren(QTableView)))
    desk.click("Revoir, Pompes")
    assert "Léa Martin" in desk.screen.banner.accessibleDescription()
    assert not desk.bridge.is_open
    desk.key(Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    table = next(w for w in desk.window.findChildren(QTableView) if w.isVisible())
    table.setFocus()
    table.selectRow(0)
    desk.key(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert desk.screen.isVisible()


def test_from_the_debriefing_at_the_instant_of_its_cursor_and_back(desk: Desk) -> None:
    desk.bridge.resume(desk.seance_id)
    desk.window.go("debriefer")
    page = desk.window._pages["debriefer"].content
    page._follow(95 * MINUTE_MS)  # type: ignore[attr-defined]
    desk.key(Qt.Key.Key_F6)
    assert desk.clock() == "07:05:00"
    desk.click("Quitter la relecture")
    assert page.isVisible()


def test_a_journal_file_is_opened_from_home_and_cannot_be_lived_on(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.bridge.resume(desk.seance_id)
    path = tmp_path / "equipe.jsonl"
    write_journal(desk.bridge.journal, desk.bridge.state.now_ms, path)
    desk.bridge.close_seance()
    monkeypatch.setattr(past, "ask_which_journal", lambda parent: path)
    desk.window.go("home")
    desk.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert "equipe.jsonl" in desk.screen.banner.accessibleDescription()
    desk.key(Qt.Key.Key_F7)
    assert desk.clock() == "05:50:00"
    for name in ("Reprendre d’ici", "Confier la suite", "Épingler"):
        button = next(w for w in desk.screen.findChildren(QAbstractButton) if name in w.text())
        assert not button.isEnabled() and "fichier" in button.toolTip(), name


def test_a_file_that_is_no_journal_is_told_in_the_window(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "liste.jsonl"
    path.write_text("bonjour\n")
    monkeypatch.setattr(past, "ask_which_journal", lambda parent: path)
    desk.window.go("home")
    desk.key(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    said = [w.accessibleName() for w in desk.window.findChildren(Banner) if w.isVisible()]
    assert any("liste.jsonl" in text and "line 1" in text for text in said)


# -- gone through ----------------------------------------------------------------------------------


def test_time_is_gone_through_by_keys(replay: Desk) -> None:
    for key, clock in (
        (Qt.Key.Key_Right, "05:31:00"),
        (Qt.Key.Key_PageDown, "05:41:00"),
        (Qt.Key.Key_PageDown, "05:51:00"),
        (Qt.Key.Key_Left, "05:50:00"),
        (Qt.Key.Key_PageUp, "05:40:00"),
        (Qt.Key.Key_End, "13:18:00"),
        (Qt.Key.Key_Home, "05:30:00"),
    ):
        replay.key(key)
        assert replay.clock() == clock


def test_a_press_on_the_timeline_shows_that_minute(replay: Desk) -> None:
    scrubber = replay.screen.timeline.scrubber
    at = QPoint(scrubber.width() // 2, scrubber.height() // 2)
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=at)
    replay.settle()
    clock = replay.clock()
    assert "09:00:00" < clock < "10:00:00" and clock.endswith(":00")


def test_every_poste_has_its_ribbon_where_there_is_room_and_on_demand(replay: Desk) -> None:
    assert ribbons(replay) == 4
    replay.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert ribbons(replay) == 10 and not replay.screen.cockpit.line.isVisible()
    replay.key(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    replay.window.resize(1920, 1080)
    replay.settle()
    assert ribbons(replay) == 10 and replay.screen.cockpit.line.isVisible()
    replay.window.resize(1366, 768)
    replay.settle()
    assert ribbons(replay) == 4


def ribbons(desk: Desk) -> int:
    """Postes told by the timeline."""
    return len({row[2] for row in desk.screen.timeline.scrubber.as_table()[1:] if row[3] and row[2].startswith("P")})


def test_jumps_stand_just_before_each_decision(replay: Desk) -> None:
    seen = []
    for modifier in (Qt.KeyboardModifier.NoModifier,) * 2 + (Qt.KeyboardModifier.ShiftModifier,):
        replay.key(Qt.Key.Key_F7, modifier)
        seen.append((replay.clock(), replay.replayed.state.postes["P20"].state == "stopped"))
    assert seen == [("05:50:00", False), ("06:01:00", True), ("05:50:00", False)]


def test_aleas_and_alarms_are_jumped_to_once_they_show(replay: Desk) -> None:
    replay.click("Alarme : au suivant")
    state = replay.replayed.state
    assert len(state.alarms) == 1
    replay.key(Qt.Key.Key_Home)
    replay.click("Aléa : au suivant")
    board = replay.replayed.state.indicators
    assert len(board.hazards()) + len(board.breakdowns()) == 1


def test_played_a_thousand_times_faster_it_stops_at_the_end(replay: Desk) -> None:
    replay.key(Qt.Key.Key_End)
    replay.key(Qt.Key.Key_PageUp)
    replay.key(Qt.Key.Key_6)
    told: list[bool] = []
    replay.replayed.playingChanged.connect(told.append)
    replay.key(Qt.Key.Key_Space)
    wait_for(lambda: told == [True, False])
    replay.settle()
    assert replay.clock() == "13:18:00"


# -- remarks ---------------------------------------------------------------------------------------


def test_a_remark_is_pinned_listed_gone_to_and_taken_off(desk: Desk) -> None:
    desk.window.past.replay(desk.seance_id, 125 * MINUTE_MS)
    desk.settle()
    desk.key(Qt.Key.Key_F2)
    dialog = desk.screen.findChild(RemarksDialog)
    assert isinstance(dialog, RemarksDialog) and dialog.isVisible()
    QTest.keyClicks(dialog.focusWidget(), "goulot sans operateur")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    desk.replayed.seek(300 * MINUTE_MS)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert _kept(desk) == [(125 * MINUTE_MS, "goulot sans operateur"), (300 * MINUTE_MS, "")]
    marks = [part.tip for part in desk.screen.timeline.scrubber.parts() if part.code.startswith("remark:")]
    assert marks == ["07:35 goulot sans operateur", "10:30 Repère"]

    desk.key(Qt.Key.Key_F3)
    table = dialog.findChild(QTableView)
    assert isinstance(table, QTableView)
    where = table.visualRect(table.model().index(0, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert desk.replayed.now_ms == 125 * MINUTE_MS
    table.selectRow(1)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert desk.replayed.now_ms == 300 * MINUTE_MS
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert _kept(desk) == [(125 * MINUTE_MS, "goulot sans operateur")]


def test_remarks_are_exported_and_erased_with_the_person(desk: Desk) -> None:
    desk.bridge.archive.remarks(desk.seance_id).pin(MINUTE_MS, "Léa hésite devant P60")
    items = dict(trainee_items(desk.repository.path, "Léa Martin"))
    assert any("Léa hésite devant P60" in body.decode("utf-8", "replace") for body in items.values())
    erase_trainee(desk.repository.path, "Léa Martin")
    assert desk.bridge.archive.remarks(desk.seance_id).all() == []
    assert "hésite".encode() not in desk.repository.path.read_bytes()


def _kept(desk: Desk) -> list[tuple[int, str]]:
    return [(remark.at_ms, remark.text) for remark in desk.bridge.archive.remarks(desk.seance_id).all()]


# -- never changed ---------------------------------------------------------------------------------


def test_every_verb_is_greyed_with_the_reason(replay: Desk) -> None:
    replay.screen.cockpit.open_poste("P20")
    replay.settle()
    verbs = [w for w in replay.screen.findChildren(DecisionButton) if w.isVisible() and "Affecter" not in w.text()]
    assert verbs
    for verb in verbs:
        assert "rien ne se décide ici" in verb.toolTip() + verb.accessibleDescription(), verb.text()
    before = replay.repository.resume(replay.seance_id).commands
    for key in (Qt.Key.Key_S, Qt.Key.Key_Return, Qt.Key.Key_M, Qt.Key.Key_Return, Qt.Key.Key_A):
        replay.key(key)
    assert replay.repository.resume(replay.seance_id).commands == before


def test_the_seance_that_is_lived_stays_where_it_was(desk: Desk, pompes: Scenario) -> None:
    desk.bridge.open_new(pompes, 7, "entrainement")
    desk.bridge.start_shift()
    desk.bridge.pause()
    now, lived = desk.bridge.state.now_ms, desk.bridge.seance_id
    past = next(r.id for r in desk.repository.list_seances() if r.id != lived)
    desk.window.past.replay(past, 60 * MINUTE_MS)
    assert desk.clock() == "06:30:00"
    assert (desk.bridge.seance_id, desk.bridge.state.now_ms, desk.bridge.seed) == (lived, now, 7)
    desk.window.go("piloter")
    assert desk.window.findChildren(ReplayScreen)[0].isVisible() is False


# -- lived on --------------------------------------------------------------------------------------


def test_taken_up_again_from_an_instant_it_is_a_branch(desk: Desk) -> None:
    parent = desk.seance_id
    desk.window.past.replay(parent)
    desk.key(Qt.Key.Key_F7)
    desk.key(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert desk.bridge.parted_ms == 20 * MINUTE_MS
    assert desk.bridge.state.now_ms == 20 * MINUTE_MS
    assert list(desk.bridge.journal.decisions()) == []
    record = desk.repository.seance(desk.bridge.seance_id)
    assert record.parent_id == parent
    assert desk.repository.resume(parent).reached_ms == 468 * MINUTE_MS


def test_handed_over_from_an_instant_both_futures_are_side_by_side(desk: Desk) -> None:
    desk.window.past.replay(desk.seance_id)
    desk.key(Qt.Key.Key_F7)
    desk.key(Qt.Key.Key_F7)
    menu = desk.screen.banner.findChild(QMenu)
    assert isinstance(menu, QMenu)
    menu.actions()[-1].trigger()
    desk.settle()
    page = next(w for w in desk.window.findChildren(ComparePage) if w.isVisible())
    assert isinstance(page, QWidget)
    branch = next(r for r in desk.repository.list_seances() if r.parent_id)
    assert (branch.parent_at_ms, branch.phase) == (31 * MINUTE_MS, "report")
