"""Indicators chosen by the trainee: typed or read, checked with a tolerance, put in the compte rendu."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift
from app.models.dashboard import DRAFT, Dashboard, catalogue, dashboard_table
from app.models.dashboard_table import VALUE
from app.storage import Repository
from app.theme import Theme
from app.views.report.dashboard import DashboardDialog
from app.views.report.screen import ReportScreen
from app.widgets import Button, DataTable
from sim.domain.scenario import Scenario
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.app.reporting import MINUTE_MS, named, plain
from tests.app.reporting import live as live_in

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture(scope="module")
def shift() -> Shift:
    session = Session(load(Path(__file__).parents[2] / "scenarios" / "usinage"), 3)
    return Shift.of(live(session, policy("competent"), 2 * 3_600_000))


@pytest.fixture
def dashboard(shift: Shift) -> Dashboard:
    found = Dashboard(verdicts=True)
    found.look(shift)
    return found


def test_each_indicator_is_the_board_s_and_has_its_objective(shift: Shift) -> None:
    known = {one.code: one for one in catalogue(shift)}
    targets = {row.code: row for row in shift.board.objectives()}
    assert known["line_trs_percent"].value == targets["line_trs_percent"].value
    assert known["line_trs_percent"].target == targets["line_trs_percent"].target
    assert known["good_pieces"].value == shift.board.pieces().good
    assert known["scrap_percent"].higher is False and known["do"].target is None


def test_a_value_is_right_within_one_per_cent_and_wrong_beyond(dashboard: Dashboard) -> None:
    true = dashboard.known["line_trs_percent"].value
    assert true is not None
    dashboard.choose("line_trs_percent", True)
    for typed, status in ((true, "right"), (true * 1.009, "right"), (true * 1.02, "wrong"), (true - 5, "wrong")):
        dashboard.write("line_trs_percent", f"{typed:.1f}".replace(".", ","))
        assert dashboard.cell("line_trs_percent").status == status


def test_what_is_read_is_right_and_the_gap_is_to_the_objective(dashboard: Dashboard) -> None:
    for code in dashboard.known:
        dashboard.choose(code, True)
        dashboard.read(code)
    known = [code for code in dashboard.chosen if dashboard.known[code].value is not None]
    assert {dashboard.cell(code).status for code in known} == {"right"}
    good, one = dashboard.known["good_pieces"].value, dashboard.known["good_pieces"].target
    assert good is not None and one is not None
    assert int(plain(dashboard.gap("good_pieces")).replace("−", "-")) == good - one


def test_what_the_journal_can_not_tell_is_unknown(shift: Shift, dashboard: Dashboard) -> None:
    """No failure of the goulot in these two hours: its MTTR is nobody's."""
    assert dashboard.known["mttr"].value is None
    dashboard.choose("mttr", True)
    dashboard.write("mttr", "12")
    assert dashboard.verdict("mttr") == "inconnu du journal"


def test_a_mode_that_checks_nothing_says_nothing(shift: Shift) -> None:
    quiet = Dashboard(verdicts=False)
    quiet.look(shift)
    quiet.choose("do", True)
    quiet.write("do", "3")
    assert (quiet.cell("do").status, quiet.verdict("do")) == ("kept", "noté")


@pytest.mark.parametrize("text", ["douze", "-4", "1e99", "9" * 20])
def test_what_is_no_number_says_why_and_stays(dashboard: Dashboard, text: str) -> None:
    dashboard.choose("do", True)
    dashboard.write("do", text)
    cell = dashboard.cell("do")
    assert (cell.text, cell.status, bool(cell.fault)) == (text, "bad", True)


@pytest.mark.parametrize("body", [None, {"chosen": 3}, {"chosen": ["aliens"], "texts": [1]}, {"texts": {"do": 7}}])
def test_a_draft_that_is_none_is_left_out(shift: Shift, dashboard: Dashboard, body: dict[str, object] | None) -> None:
    dashboard.restore(body)
    dashboard.look(shift)
    assert dashboard.chosen == []


def test_the_table_keeps_what_was_typed_and_its_source(shift: Shift, dashboard: Dashboard) -> None:
    dashboard.choose("cost_per_piece_eur", True)
    dashboard.write("cost_per_piece_eur", "27,5")
    table = dashboard_table(dashboard, shift)
    assert table.rows[0][2] == "27,5" and table.source.startswith("Source")


def test_indicators_are_chosen_typed_kept_and_inserted(
    qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario
) -> None:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "apprentissage")
    live_in(bridge, 20 * MINUTE_MS)
    screen = ReportScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.mouseClick(named(screen, Button, "Mes indicateurs"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in screen.findChildren(DashboardDialog) if each.isVisible())
    catalogue_list = named(dialog, DataTable, "Catalogue des indicateurs")
    catalogue_list.setFocus()
    qtbot.keyClick(catalogue_list, Qt.Key.Key_Return)
    view = dialog.fields
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, VALUE))
    for letter in "12":
        qtbot.keyClicks(view.viewport().findChild(QLineEdit) or view, letter)
    qtbot.keyClick(view.viewport().findChild(QLineEdit) or view, Qt.Key.Key_Return)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [plain(text) for text in view.as_table()[1][:4]] == ["Pièces bonnes", "≥ 330", "12", ""]
    body = {"chosen": ["good_pieces"], "texts": {"good_pieces": "12"}}
    qtbot.waitUntil(lambda: repository.load_draft(bridge.seance_id, DRAFT) == body, timeout=5_000)
    qtbot.mouseClick(named(dialog, Button, "Insérer dans le compte rendu"), Qt.MouseButton.LeftButton)
    kept = str(screen._desk.content())
    assert "Tableau de bord de l’équipe" in kept and "'12'" in kept
    bridge.close_seance()
    theme.setParent(None)
