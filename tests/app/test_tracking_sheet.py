"""The tracking sheet: typed by keyboard and mouse while the line runs, kept, then held against the indicators."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.sheet_table import GOOD, SCRAP
from app.models.tracking_sheet import DRAFT, Stop, TrackingSheet, compare, true_stops
from app.models.typed_sheet import typed_count, typed_instant
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.run.screen import RunScreen
from app.views.run.sheet import HourlyRecall, SheetPage
from app.views.why import WhyDialog
from app.widgets import Button, DataTable, HourBoard, SecondaryButton
from sim.domain.scenario import Scenario
from sim.indicators.rows import HourRow, Segment
from tests.app.reporting import live, named, plain, write

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MIN, HOUR = 60_000, 3_600_000


# -- what is typed --------------------------------------------------------------------------------


@pytest.mark.parametrize(("text", "count"), [("42", 42), (" 1 250 ", 1250), ("", None), ("0", 0)])
def test_a_count_is_a_whole_number(text: str, count: int | None) -> None:
    assert typed_count(text) == count


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("douze", "Ce n’est pas un nombre : entrez des chiffres, par exemple 42."),
        ("1e99", "Ce n’est pas un nombre : entrez des chiffres, par exemple 42."),
        ("-4", "Un nombre n’est jamais négatif ici : entrez 0 ou plus."),
        ("3,5", "Un nombre entier est attendu, sans virgule."),
        ("3.5", "Un nombre entier est attendu, sans virgule."),
        ("9" * 40, "Nombre trop grand : au plus 100 000."),
    ],
)
def test_what_is_no_count_says_why(text: str, fault: str) -> None:
    with pytest.raises(ValueError) as told:
        typed_count(text)
    assert plain(str(told.value)) == fault


@pytest.mark.parametrize(("text", "minutes"), [("05:30", 0), ("7h12", 102), ("7:12", 102), ("07 h 12", 102)])
def test_an_instant_is_told_by_the_clock_of_the_shop(text: str, minutes: int) -> None:
    assert typed_instant(text, 330 * MIN, 8 * HOUR) == minutes * MIN


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("8h65", "Ce n’est pas une heure : entrez-la comme 07:12."),
        ("25:00", "Ce n’est pas une heure : entrez-la comme 07:12."),
        ("midi", "Ce n’est pas une heure : entrez-la comme 07:12."),
        ("04:00", "Cette heure n’est pas dans l’équipe."),
    ],
)
def test_what_is_no_instant_of_the_shift_says_why(text: str, fault: str) -> None:
    with pytest.raises(ValueError) as told:
        typed_instant(text, 330 * MIN, 8 * HOUR)
    assert plain(str(told.value)) == fault


# -- what is true ---------------------------------------------------------------------------------


def segments(*parts: tuple[int, str]) -> list[Segment]:
    """States in a row, each with its length in minutes."""
    found, at = [], 0
    for minutes, state in parts:
        found.append(Segment(at, at + minutes * MIN, state, ""))
        at += minutes * MIN
    return found


def test_a_failure_and_the_wait_for_its_repair_are_one_stop_and_a_break_in_it_is_not_counted() -> None:
    line = segments((60, "working"), (5, "waiting_repair"), (20, "planned"), (7, "down"), (9, "working"))
    assert true_stops(line) == [Stop(60 * MIN, 12, "breakdown")]


def test_what_lasts_less_than_three_minutes_is_no_stop() -> None:
    assert true_stops(segments((2, "starved"), (1, "working"), (2, "starved"), (3, "setup"))) == [
        Stop(5 * MIN, 3, "setup")
    ]


def hour(start: int, good: int, scrapped: int) -> HourRow:
    return HourRow(start * HOUR, (start + 1) * HOUR, good, good, scrapped, 40, 40)


@pytest.fixture
def sheet(pompes: Scenario) -> TrackingSheet:
    return TrackingSheet(pompes)


def test_quantities_are_right_wrong_by_some_or_omitted(sheet: TrackingSheet) -> None:
    sheet.write(0, "good", "41")
    sheet.write(0, "scrap", "2")
    sheet.write(HOUR, "good", "abc")
    found = compare(sheet, [hour(0, 41, 1), hour(1, 38, 0)], [])
    first, second = found.hours
    assert (first.good, first.true_good, first.scrap, first.true_scrap) == (41, 41, 2, 1)
    assert (second.good, second.scrap) == (None, None)
    assert (found.quantities, found.omitted) == ((1, 4), 2)


def test_stops_are_found_by_when_they_were_and_judged_by_cause_and_length(sheet: TrackingSheet) -> None:
    line = segments(
        (60, "working"), (10, "setup"), (60, "working"), (30, "down"), (60, "working"), (8, "starved"), (9, "working"),
        (4, "no_operator"),
    )  # fmt: skip
    for stop in (
        Stop(62 * MIN, 12, "setup"),
        Stop(131 * MIN, 60, "breakdown"),
        Stop(221 * MIN, 8, "blocked"),
        Stop(300 * MIN, 5, "setup"),
    ):
        sheet.add(stop)
    found = compare(sheet, [], line)
    told = [(check.true and check.true.cause, check.verdict) for check in found.stops]
    assert told == [
        ("setup", "right"),
        ("breakdown", "length"),
        ("starved", "cause"),
        ("operator", "missed"),
        (None, "none"),
    ]


def test_a_sheet_is_read_back_as_it_was_kept(sheet: TrackingSheet, pompes: Scenario) -> None:
    sheet.write(0, "good", "4x")
    sheet.write(HOUR, "remark", "joint repris")
    sheet.add(Stop(5 * MIN, 4, "setup", "outil cassé"))
    again = TrackingSheet(pompes)
    again.restore(sheet.body())
    assert again.body() == sheet.body()
    assert not again.is_empty


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        {"hours": 3, "stops": "no"},
        {"hours": {"x": {}, "0": 7}, "stops": [1, {}, {"at_ms": "0", "minutes": 2, "cause": "setup"}]},
        {"hours": {}, "stops": [{"at_ms": 0, "minutes": 2, "cause": "aliens"}]},
    ],
)
def test_a_draft_that_is_none_gives_an_empty_sheet(sheet: TrackingSheet, body: dict[str, object] | None) -> None:
    sheet.restore(body)
    assert sheet.is_empty


# -- on screen ------------------------------------------------------------------------------------


class Cockpit:
    def __init__(self, qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario, mode: str) -> None:
        self.qtbot, self.repository = qtbot, repository
        self.theme = Theme()
        self.theme.apply(qapp)
        self.bridge = Bridge(repository)
        self.bridge.open_new(pompes, 7, mode)
        live(self.bridge, 65 * MIN)
        self.show()

    def show(self) -> None:
        self.screen = RunScreen(self.bridge, self.theme, papers=self.bridge)
        self.qtbot.addWidget(self.screen)
        self.screen.resize(1294, 720)
        self.screen.show()
        self.screen.activateWindow()
        self.qtbot.waitActive(self.screen)

    @property
    def page(self) -> SheetPage:
        page = self.screen.findChild(SheetPage)
        assert page is not None and page.isVisible()
        return page

    def type(self, row: int, column: int, text: str) -> None:
        """With the keyboard alone, from the cell itself."""
        view = self.page.hours
        view.setFocus()
        view.setCurrentIndex(view.model().index(row, column))
        for letter in text:
            self.qtbot.keyClicks(view.viewport().findChild(QLineEdit) or view, letter)
        self.qtbot.keyClick(view.viewport().findChild(QLineEdit) or view, Qt.Key.Key_Return)
        QApplication.processEvents()  # Enter in a cell is taken at the next turn of the loop
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        self.bridge.close_seance()
        self.theme.setParent(None)


@pytest.fixture
def cockpit(qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario) -> Iterator[Cockpit]:
    cockpit = Cockpit(qtbot, qapp, repository, pompes, "apprentissage")
    yield cockpit
    cockpit.close()


def test_an_hour_is_filled_by_keyboard_and_kept_within_five_seconds(cockpit: Cockpit, qtbot: QtBot) -> None:
    qtbot.keyClick(cockpit.screen, Qt.Key.Key_F4)
    cockpit.type(0, GOOD, "26")
    cockpit.type(0, SCRAP, "1")
    body = {"hours": {"0": {"good": "26", "scrap": "1"}}, "stops": []}
    seance = cockpit.bridge.seance_id
    qtbot.waitUntil(lambda: cockpit.repository.load_draft(seance, DRAFT) == body, timeout=5_000)
    row = cockpit.page.hours.as_table()[1]
    assert [plain(text) for text in row[:5]] == ["05:30 – 06:00", "21", "26", "+5", "1"]


def test_a_stop_is_noted_with_the_mouse_and_taken_back(cockpit: Cockpit, qtbot: QtBot) -> None:
    qtbot.mouseClick(named(cockpit.screen, Button, "Fiche de suivi"), Qt.MouseButton.LeftButton)
    stops = cockpit.page.stops
    write(stops.at, "06:12")
    write(stops.minutes, "9")
    stops.cause.setCurrentIndex(1)
    write(stops.remark, "passage en PR 220")
    qtbot.mouseClick(named(stops, Button, "Noter l’arrêt"), Qt.MouseButton.LeftButton)
    assert stops.table.as_table()[1] == ["06:12", "9", "Changement, réglage", "passage en PR 220"]
    stops.table.selectRow(0)
    qtbot.keyClick(stops.table, Qt.Key.Key_Delete)
    assert stops.table.as_table()[1:] == []


def test_a_bad_stop_is_told_at_its_fields_and_nothing_is_lost(cockpit: Cockpit, qtbot: QtBot) -> None:
    cockpit.screen.show_sheet()
    stops = cockpit.page.stops
    write(stops.at, "8h65")
    write(stops.minutes, "-3")
    qtbot.keyClick(stops.minutes, Qt.Key.Key_Return)
    assert plain(stops.at.toolTip()) == "Ce n’est pas une heure : entrez-la comme 07:12."
    assert plain(stops.minutes.accessibleDescription()) == "Un nombre n’est jamais négatif ici : entrez 0 ou plus."
    assert (stops.at.text(), stops.minutes.text()) == ("8h65", "-3")
    assert stops.table.as_table()[1:] == []


def test_a_bad_cell_keeps_its_text_and_says_why(cockpit: Cockpit) -> None:
    """Digits and letters are typed, though they command the clock and the postes elsewhere in the cockpit."""
    cockpit.screen.show_sheet()
    for text in ("douze", "-4", "1e99", "3,5", "3.5"):
        cockpit.type(0, GOOD, text)
        cell = cockpit.page.hours.model().index(0, GOOD)
        assert cell.data() == text
        assert cell.data(Qt.ItemDataRole.ToolTipRole)
    assert cockpit.bridge.speed == 1


def test_an_hour_to_come_is_closed_fields_have_names_and_escape_goes_back(cockpit: Cockpit, qtbot: QtBot) -> None:
    cockpit.screen.show_sheet()
    page = cockpit.page
    assert not page.hours.model().flags(page.hours.model().index(6, GOOD)) & Qt.ItemFlag.ItemIsEditable
    assert all(line.accessibleName() for line in page.stops.findChildren(QLineEdit))
    qtbot.keyClick(page.hours, Qt.Key.Key_Escape)
    assert cockpit.screen.flow.isVisible()


def test_an_hour_of_the_sheet_answers_why_by_its_key(cockpit: Cockpit, qtbot: QtBot) -> None:
    cockpit.screen.show_sheet()
    cockpit.page.hours.setFocus()
    qtbot.keyClick(cockpit.page.hours, Qt.Key.Key_F12)
    dialog = cockpit.screen.findChild(WhyDialog)
    assert dialog is not None and dialog.table()


def test_an_hour_that_is_over_is_recalled_once_and_counted_and_can_be_silenced(cockpit: Cockpit) -> None:
    told: list[str] = []
    recall = cockpit.screen.findChild(HourlyRecall)
    assert recall is not None
    recall.recalled.connect(lambda text: told.append(plain(text)))
    sheet = next(
        one for one in cockpit.screen.findChildren(SecondaryButton) if one.accessibleName() == "Fiche de suivi"
    )
    live(cockpit.bridge, 91 * MIN)
    assert told == ["Fiche : 06:00 à remplir (F4)"] and sheet.text() == "Fiche (2)"
    cockpit.qtbot.keyClick(cockpit.screen, Qt.Key.Key_F4)
    cockpit.type(1, GOOD, "41")
    next(box for box in cockpit.page.findChildren(QCheckBox)).click()
    cockpit.screen.show_panels()
    assert plain(sheet.accessibleDescription()) == "1 heure à remplir"
    live(cockpit.bridge, 151 * MIN)
    assert len(told) == 1 and sheet.text() == "Fiche (2)"


def test_a_mock_exam_hides_the_board_until_the_shift_is_over(
    qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario
) -> None:
    cockpit = Cockpit(qtbot, qapp, repository, pompes, "examen")
    board = cockpit.screen.findChild(HourBoard)
    assert board is not None and not board.isVisible()
    assert named(cockpit.screen, Button, "Fiche de suivi").isVisible()
    live_on = cockpit.bridge
    live(live_on)
    cockpit.screen.refresh()
    assert board.isVisible()
    cockpit.close()


def test_the_debriefing_tells_what_was_right_wrong_and_missed(cockpit: Cockpit, qtbot: QtBot) -> None:
    bridge = cockpit.bridge
    live(bridge)
    board = bridge.state.indicators
    hours = {str(row.from_ms): {"good": str(row.good), "scrap": str(row.scrapped + 1)} for row in board.hours()}
    true = true_stops(board.segments(bridge.scenario.goulot))
    noted = [replace(stop, minutes=stop.minutes + 30) for stop in true[:2]]
    stops = [{"at_ms": s.at_ms, "minutes": s.minutes, "cause": s.cause, "remark": ""} for s in noted]
    bridge.save_draft(DRAFT, {"hours": hours, "stops": stops})
    screen = DebriefScreen(bridge, cockpit.repository, cockpit.theme)
    qtbot.addWidget(screen)
    screen.show()
    screen.show_page("sheet")
    quantities = named(screen, DataTable, "Quantités notées et vraies").as_table()[1:]
    assert {row[3] for row in quantities} == {"juste"} and {row[6] for row in quantities} == {"+1"}
    verdicts = [row[5] for row in named(screen, DataTable, "Arrêts notés et vrais").as_table()[1:]]
    assert verdicts == ["durée fausse"] * 2 + ["oublié"] * (len(true) - 2)
