"""Et si ? A branch is a séance of its own on the same luck; two futures are held side by side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift
from app.futures import again, gain, orders_taken, parting, past, without
from app.models.comparison import Comparison
from app.models.draws import measured
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.home.recent import RecentTable
from app.views.home.screen import HomeScreen
from app.views.why import OTHER, WhyDialog
from app.widgets import Ribbons
from sim.commands import AssignOperator, CallMaintenance
from sim.domain.scenario import Scenario
from sim.policies import policy
from sim.session import Session
from sim.session import live as lived_by
from tests.app.reporting import live, named
from tests.sim.workshop import order

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def shift(pompes: Scenario) -> Session:
    return lived_by(Session(pompes, 1), policy("competent"))


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository, pompes: Scenario) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement")
    bridge.submit(AssignOperator(person="OP09", position="P60"), "pour voir")
    live(bridge)
    bridge.hand_in([("report", "docx", "compte-rendu.docx", b"")])
    yield bridge
    bridge.close_seance()


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, bridge: Bridge, repository: Repository) -> DebriefScreen:
    theme = Theme()
    theme.apply(qapp)
    screen = DebriefScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 690)
    screen.show()
    return screen


# -- the same luck, other decisions ---------------------------------------------------------------


@pytest.mark.parametrize("at_ms", [61_000, 137 * MINUTE_MS + 13, 300 * MINUTE_MS])
def test_a_branch_that_decides_the_same_is_the_same_journal(pompes: Scenario, shift: Session, at_ms: int) -> None:
    branch = again(pompes, 1, past(shift.journal, at_ms), at_ms)
    for entry in shift.journal.decisions():
        if entry.command.phase == "run" and entry.command.at_ms >= at_ms:
            branch.advance(entry.command.at_ms)
            branch.submit(entry.command)
    branch.advance(branch.end_ms)
    assert branch.journal.digest == shift.journal.digest
    assert parting(branch.journal, shift.journal).fact_ms is None


def test_without_a_decision_all_is_the_same_until_it(pompes: Scenario, shift: Session) -> None:
    taken = [e for e in shift.journal.decisions() if isinstance(e.command, CallMaintenance) and e.refusal is None]
    entry = taken[0]
    other = without(pompes, 1, shift.journal, entry.number)
    parted = parting(shift.journal, other.journal)
    assert parted.decision_ms == entry.command.at_ms
    assert parted.fact_ms is not None and parted.fact_ms >= entry.command.at_ms


def test_a_decision_is_worth_the_difference_draw_by_draw(pompes: Scenario, shift: Session) -> None:
    nothing = lived_by(Session(pompes, 1), policy("nothing"))
    orders = orders_taken(nothing.journal), orders_taken(shift.journal)
    gains = [gain(pompes, seed, *orders) for seed in (1, 2, 3)]
    assert gains[0].score == pytest.approx(shift.board.score() - nothing.board.score())
    assert gains[0].cost_uc == shift.board.total_uc() - nothing.board.total_uc()
    over = measured(gains)
    assert over.draws == 3 and over.better == 3 and over.score.mean > 0.2
    assert gain(pompes, 5, orders[0], orders[0]).score == 0


# -- in the window --------------------------------------------------------------------------------


def test_the_person_takes_over_in_a_branch_that_knows_its_parent(
    qtbot: QtBot, screen: DebriefScreen, bridge: Bridge
) -> None:
    parent, digest = bridge.seance_id, bridge.journal.digest
    before = past(bridge.journal, 200 * MINUTE_MS)
    named(screen, Ribbons, "Chronologie des postes, des aléas et des décisions").instantSelected.emit(200 * MINUTE_MS)
    screen.show_page("compare")
    with qtbot.waitSignal(screen.branched):
        named(screen, QPushButton, "Reprendre la main à 08:50").click()
    assert bridge.phase == "run" and bridge.state.now_ms == 200 * MINUTE_MS
    assert bridge.parted_ms == 200 * MINUTE_MS and bridge.seance_id != parent
    assert past(bridge.journal, 200 * MINUTE_MS) == before
    live(bridge)
    (relative,) = bridge.branches.relatives()
    assert relative.id == parent and relative.parted_ms is None
    assert bridge.branches.future(parent).journal.digest == digest


def test_the_list_of_seances_tells_a_branch_from_the_seance_it_left(
    qtbot: QtBot, qapp: QApplication, screen: DebriefScreen, repository: Repository
) -> None:
    screen.hand_over(200 * MINUTE_MS, "nothing")
    theme = Theme()
    theme.apply(qapp)
    home = HomeScreen(repository, "", theme)
    qtbot.addWidget(home)
    home.refresh()
    titles = sorted(row[1] for row in home.findChildren(RecentTable)[0].as_table()[1:])
    assert titles == ["Pompes de relevage", "Pompes de relevage · dès 08:50"]


def test_the_rest_left_to_an_expert_is_shown_beside(screen: DebriefScreen, bridge: Bridge) -> None:
    screen.show_page("compare")
    screen._compare.hand_over("expert")
    futures = named(screen, QComboBox, "Autre future à comparer")
    assert futures.count() == 1 and futures.itemText(0).startswith("Dès 05:30, un expert, qui anticipe · score ")
    table = named(screen, QTableView, "Indicateurs dans les deux futures")
    model = table.model()
    row = [str(model.index(0, column).data()) for column in range(5)]
    assert row[0].startswith("Pièces bonnes") and row[4].startswith("+")
    assert not named(screen, Ribbons, "Chronologie de B, l’autre future").visibleRegion().isEmpty()


def test_a_figure_of_either_future_answers_with_its_own_facts(screen: DebriefScreen, bridge: Bridge) -> None:
    screen.show_page("compare")
    screen._compare.hand_over("expert")
    asked = {one.code for one in screen.asking.reasons.figures()}
    assert {"objective:good_pieces", f"{OTHER}objective:good_pieces", f"{OTHER}rate:TRS", f"{OTHER}score"} <= asked
    told = {}
    for code in ("objective:good_pieces", f"{OTHER}objective:good_pieces"):
        screen.asking.ask(code)
        (dialog,) = screen.findChildren(WhyDialog)
        told[dialog.windowTitle()] = dialog.table()
        dialog.close()
        QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    (_, lived), (title, other) = told.items()
    assert "B · " in title and lived != other


def test_the_same_score_says_that_the_line_had_slack(pompes: Scenario, shift: Session) -> None:
    """A poste after the goulot stopped for a second, and nothing lost at the end: told, not left to be guessed."""
    stopped = Session(pompes, 1)
    stopped.advance(10 * MINUTE_MS)
    plain_shift = Session(pompes, 1)
    plain_shift.advance(12 * MINUTE_MS)
    assert order(stopped, "StopPoste", poste="P80") is None
    stopped.advance(10 * MINUTE_MS + 1_000)
    assert order(stopped, "RestartPoste", poste="P80") is None
    stopped.advance(12 * MINUTE_MS)
    compared = Comparison(Shift.of(stopped), Shift.of(plain_shift))
    assert compared.absorbed
    assert not Comparison(Shift.of(stopped), Shift.of(stopped)).absorbed
    assert not Comparison(Shift.of(shift), Shift.of(plain_shift)).absorbed


def test_a_decision_is_taken_away_from_the_list(screen: DebriefScreen, bridge: Bridge) -> None:
    table = named(screen, QTableView, "Décisions de l’équipe")
    doubt = named(screen, QPushButton, "Et si la décision choisie n’avait pas été prise\u00a0?")
    assert not doubt.isEnabled() and "Choisissez d’abord" in doubt.toolTip()
    model = table.model()
    taken = [row for row in range(model.rowCount()) if model.index(row, 3).data() == "prise"]
    table.selectRow(taken[0])
    assert doubt.isEnabled() and not doubt.toolTip()
    doubt.click()
    differ = named(screen, QTableView, "Décisions qui diffèrent").model()
    assert [differ.index(0, column).data() for column in (1, 2)] == [model.index(taken[0], 1).data(), "–"]
    later = [str(differ.index(row, 2).data()) for row in range(1, differ.rowCount())]
    assert all(text.startswith("refusée") for text in later)
    assert str(differ.index(0, 2).data()) == "–"


def test_other_draws_are_measured_in_the_background_and_can_be_stopped(
    qtbot: QtBot, screen: DebriefScreen, bridge: Bridge
) -> None:
    screen.show_page("compare")
    screen._compare.hand_over("competent")
    draws = screen._compare._draws
    named(screen, QPushButton, "Mesurer sur 40 autres tirages").click()
    assert draws.running
    QTest.qWait(50)
    named(screen, QPushButton, "Arrêter").click()
    assert not draws.running
