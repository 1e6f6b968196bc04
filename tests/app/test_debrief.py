"""Débriefer: it opens after the compte rendu, reveals what was hidden, and its parts show the same instant."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift
from app.models.counsel import under_way
from app.models.debrief import decisions, stories
from app.models.verification import verify
from app.scenarios import locate
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.debrief.stories_panel import StoriesPanel, _after
from app.widgets import Label, Ribbons, Waterfall
from sim.commands import AssignOperator, MoveOrder
from sim.domain.scenario import Scenario
from sim.policies import policy
from sim.scenario import load
from sim.session import Session
from sim.session import live as lived_by_policy
from tests.app.reporting import live, named, plain
from tests.sim.workshop import order

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

ALEAS, DECISIONS = "Aléas de l’équipe", "Décisions de l’équipe"
TIMELINE = "Chronologie des postes, des aléas et des décisions"
VERIFY = "Rejouer et vérifier"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    yield bridge
    bridge.close_seance()


@pytest.fixture
def lived(bridge: Bridge, pompes: Scenario) -> Bridge:
    bridge.open_new(pompes, 1, "entrainement")
    bridge.submit(AssignOperator(person="OP09", position="P60"), "pour voir")
    live(bridge)
    return bridge


@pytest.fixture
def screen(qtbot: QtBot, lived: Bridge, repository: Repository, theme: Theme) -> DebriefScreen:
    lived.hand_in([("report", "docx", "compte-rendu.docx", b"")])
    screen = DebriefScreen(lived, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 690)
    screen.show()
    return screen


def shift_of(bridge: Bridge) -> Shift:
    return Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)


def cells(table: QTableView, row: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def chosen(table: QTableView) -> str:
    rows = table.selectionModel().selectedRows()
    return " ".join(cells(table, rows[0].row())) if rows else ""


def detail(screen: DebriefScreen) -> str:
    return plain(named(screen, QScrollArea, "Aléa choisi").accessibleDescription())


def texts(root: QWidget) -> str:
    return "\n".join(plain(label.text()) for label in root.findChildren(Label) if label.isVisibleTo(root))


def test_it_opens_once_the_compte_rendu_is_handed_in(
    qtbot: QtBot, bridge: Bridge, pompes: Scenario, repository: Repository, theme: Theme
) -> None:
    screen = DebriefScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.show()
    asked: list[str] = []
    screen.stepAsked.connect(asked.append)
    named(screen, QPushButton, "Choisir une séance").click()
    bridge.open_new(pompes, 1, "entrainement")
    named(screen, QPushButton, "Revenir au pilotage").click()
    live(bridge)
    named(screen, QPushButton, "Rendre compte").click()
    assert asked == ["accueil", "piloter", "rendre"]
    assert "grippée" not in texts(screen)
    bridge.hand_in([("report", "docx", "compte-rendu.docx", b"")])
    assert named(screen, QTableView, ALEAS).model().rowCount() == len(stories(shift_of(bridge)))


def test_an_alea_tells_its_hidden_cause_what_was_expected_and_what_was_done(
    screen: DebriefScreen, lived: Bridge
) -> None:
    table = named(screen, QTableView, ALEAS)
    told = stories(shift_of(lived))
    rank = next(rank for rank, story in enumerate(told) if story.key == "hazard:joint")
    assert cells(table, rank)[:2] == ["08:20", "Joints JT-42 en retard"]
    table.selectRow(rank)
    for words in ("n’arrivera qu’à 12:30", "Erreur de tri", "Calculer l’heure de rupture", "Commander en express"):
        assert words in detail(screen)
    failure = next(rank for rank, story in enumerate(told) if story.failure)
    table.selectRow(0)
    for _ in range(failure):
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert plain(told[failure].cause) in detail(screen)
    assert "Appeler la maintenance à P60" in detail(screen)


def test_the_answer_to_an_alea_is_the_first_decision_taken_about_it(lived: Bridge) -> None:
    told = {story.key: story for story in stories(shift_of(lived))}
    breakdowns = lived.board.breakdowns()
    assert [story.at_ms for story in told.values() if story.failure] == [row.at_ms for row in breakdowns]
    first = told["failure:0"]
    assert first.answered_ms == breakdowns[0].called_ms
    absence = told["hazard:absence"]
    at_once = [type(entry.command) for entry in absence.answers if entry.command.at_ms == absence.at_ms]
    assert at_once == [AssignOperator] * 3
    assert absence.answered_ms == absence.at_ms == 600_000
    assert told["hazard:urgent"].answered_ms is None
    assert told["hazard:chute"].ended_ms is not None


@pytest.mark.parametrize("prepared", [True, False])
def test_an_urgent_order_that_came_beside_its_product_needed_no_answer(
    bridge: Bridge, pompes: Scenario, prepared: bool
) -> None:
    bridge.open_new(pompes, 1, "entrainement")
    product = pompes.orders["4719"].product
    same = next(code for code in pompes.sequence if pompes.orders[code].product == product)
    other = next(code for code in pompes.sequence if pompes.orders[code].product != product)
    last = same if prepared else other
    if pompes.sequence[-1] != last:
        bridge.submit(MoveOrder(order=last, rank=len(pompes.sequence) - 1), "")
    live(bridge)
    told = {story.key: story for story in stories(shift_of(bridge))}["hazard:urgent"]
    assert told.in_place is prepared
    assert (_after(told) == "déjà en place") is prepared


def test_decisions_show_their_reason_and_their_refusal(screen: DebriefScreen, lived: Bridge) -> None:
    table = named(screen, QTableView, DECISIONS)
    assert table.model().rowCount() == len(decisions(lived.journal))
    when, what, reason, end = cells(table, 0)
    assert (when, what, reason) == ("avant", "Affecter Inès M. à P60", "pour voir")
    assert end.startswith("refusée")
    assert ["le goulot d’abord", "prise"] in [cells(table, row)[2:] for row in range(1, 5)]


def test_table_and_timeline_show_the_same_instant(screen: DebriefScreen, lived: Bridge) -> None:
    ribbons = named(screen, Ribbons, TIMELINE)
    table, taken = named(screen, QTableView, DECISIONS), decisions(lived.journal)
    table.selectRow(len(taken) - 1)
    assert ribbons._cursor == taken[-1].command.at_ms
    told = stories(shift_of(lived))
    QTest.keyClick(ribbons, Qt.Key.Key_Home)
    assert chosen(table).startswith("avant")
    for _ in range(2):
        QTest.keyClick(ribbons, Qt.Key.Key_PageDown)
    moved = ribbons._cursor
    assert moved is not None
    shown = chosen(named(screen, QTableView, ALEAS)) or chosen(table)
    assert shift_of(lived).names.clock(moved) in shown
    ribbons.activated.emit(told[-1].key)
    assert ribbons._cursor == told[-1].at_ms
    assert told[-1].title in chosen(named(screen, QTableView, ALEAS))
    assert "TRS" in texts(screen) and "pièces bonnes" in texts(screen)
    assert chosen(table) == ""


def test_the_score_is_the_sum_of_its_points(screen: DebriefScreen, lived: Bridge) -> None:
    table = named(screen, QTableView, "Indicateurs et objectifs")
    points = [float(cells(table, row)[-1].replace(",", ".")) for row in range(table.model().rowCount())]
    assert sum(points) == pytest.approx(100 * lived.board.score(), abs=0.4)
    for row, objective in enumerate(lived.board.objectives()):
        table.selectRow(row)
        weight = f"{100 * objective.weight:.0f}"
        assert f"{weight} × (" in texts(screen) and f"de 0 à {weight}" in texts(screen)
    fall = named(screen, Waterfall, "Pertes de TR à TU, par cause")
    steps = [float(row[1].replace(",", ".").replace("−", "-")) for row in fall.as_table()[1:]]
    assert sum(steps[:-1]) == pytest.approx(steps[-1], abs=0.5)


def test_the_shift_is_lived_again_and_its_digest_compared(
    screen: DebriefScreen, lived: Bridge, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "pas encore rejouée" in texts(screen)
    named(screen, QPushButton, VERIFY).click()
    assert "rejouée sans écart" in texts(screen)
    forged = Shift(lived.scenario, lived.seed + 1, lived.state, lived.journal)
    assert not verify(forged).same
    wrong = replace(verify(shift_of(lived)), again="0" * 64)
    monkeypatch.setattr("app.views.debrief.screen.verify", lambda _: wrong)
    named(screen, QPushButton, VERIFY).click()
    assert "AVEC ÉCART" in texts(screen)


@pytest.mark.parametrize(("width", "height"), [(1294, 690), (1848, 1010)])
def test_everything_fits_without_scrolling(screen: DebriefScreen, qtbot: QtBot, width: int, height: int) -> None:
    screen.resize(width, height)
    QApplication.processEvents()
    page = screen._work
    assert page.verticalScrollBar().maximum() == 0
    assert not page.horizontalScrollBar().isVisible()


def test_a_repair_asked_for_what_an_alea_left_is_told_with_the_alea() -> None:
    """On the machining cell, maintenance is called for a fault that an aléa left in a poste."""
    shift = Shift.of(lived_by_policy(Session(load(locate("usinage")), 1), policy("competent")))
    told = stories(shift)
    left = [row for row in shift.board.breakdowns() if not shift.names.breaks_down(row.poste, row.mode)]
    assert left and sum(story.failure for story in told) == len(list(shift.board.breakdowns())) - len(left)


def test_what_was_done_too_late_is_told_as_done_too_late(qtbot: QtBot, pompes: Scenario, theme: Theme) -> None:
    """Julien leaves P60 at 05:40; Nadia takes it at 07:12, and Karim the place that she leaves."""
    session = Session(pompes, 1)
    session.advance(102 * 60_000)
    assert order(session, "AssignOperator", person="OP01", position="P60") is None
    assert order(session, "AssignOperator", person="OP10", position="P70") is None
    session.advance(103 * 60_000)
    shift = Shift.of(session)
    panel = StoriesPanel()
    qtbot.addWidget(panel)
    panel.set_content(shift.names, stories(shift))
    panel.show()
    assert cells(named(panel, QTableView, ALEAS), 0) == ["05:40", "Départ de Julien Costa", "trop tard"]
    told = plain(named(panel, QScrollArea, "Aléa choisi").accessibleDescription())
    assert "fait à 07:12, 92 min après : trop tard" in told
    assert told.count("07:12 ") == 2
    assert "hazard:absence" not in [story.key for story in under_way(shift)]
