"""At the foot of the cockpit: the orders with their progress, the people of the shift."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.order_progress import OrderStarts, order_bars
from app.models.people_board import Attention, PersonLine, people_lines
from app.models.shift import Shift
from app.storage import Repository
from app.theme import Theme
from app.views.run.foot_pages import ORDERS, PEOPLE, FootPages
from app.views.run.screen import RunScreen
from app.views.why import WhyDialog
from app.widgets.segments import Segment
from sim.commands import AssignOperator, FreeOperator, StopPoste
from sim.domain.scenario import Scenario
from sim.session import Session

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

MINUTE_MS = 60_000


@pytest.fixture
def foot(qtbot: QtBot, qapp: QApplication, tmp_path: Path, pompes: Scenario) -> Iterator[FootPages]:
    repository = Repository.open(tmp_path / "goulot.db")
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    theme = Theme("light")
    theme.apply(qapp)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 768)
    screen.show()
    assert screen.foot is not None
    yield screen.foot
    bridge.close_seance()
    repository.close()


def lived(scenario: Scenario, minutes: int) -> Session:
    session = Session(scenario, 1)
    session.advance(minutes * MINUTE_MS)
    return session


def person(session: Session, code: str) -> PersonLine:
    return next(line for line in people_lines(Shift(session.scenario, session.state)) if line.code == code)


def test_an_order_shows_what_is_made_of_it_and_an_order_kept_waiting_comes_late(pompes: Scenario) -> None:
    """The bench stands for hours: nothing is made, and every order will end after its date, in words too."""
    session = lived(pompes, 60)
    starts = OrderStarts()
    starts.read(session.journal)
    first, *others = order_bars(Shift(pompes, session.state), {}, starts)
    assert 0 < first.share < 1 and not first.late and first.begun_ms < 10 * MINUTE_MS
    assert all(other.share == 0 for other in others)
    session.submit(StopPoste(at_ms=session.now_ms, poste="P60"))
    session.advance(400 * MINUTE_MS)
    late = order_bars(Shift(pompes, session.state), {}, starts)[-1]
    assert late.late and "retard" in late.verdict


def test_an_order_begins_when_its_first_piece_does_even_read_little_by_little(pompes: Scenario) -> None:
    session, slow, fast = Session(pompes, 1), OrderStarts(), OrderStarts()
    for minute in range(1, 300, 7):
        session.advance(minute * MINUTE_MS)
        slow.read(session.journal)
    fast.read(session.journal)
    assert slow.at_ms == fast.at_ms and fast.at_ms
    fast.read(lived(pompes, 5).journal)
    assert fast.at_ms == {next(iter(pompes.sequence)): 0}


def test_who_walks_says_when_they_arrive_then_what_they_do_there(pompes: Scenario) -> None:
    session = lived(pompes, 5)
    mover = next(code for code, view in session.state.people.items() if view.position == "P70")
    session.submit(FreeOperator(at_ms=session.now_ms, person=mover))
    assert person(session, mover).attention is Attention.FREE
    session.submit(AssignOperator(at_ms=session.now_ms, person=mover, position="P70"))
    walking = person(session, mover)
    assert walking.attention is Attention.WALKING and "arrive à" in walking.doing
    session.advance(session.state.people[mover].ready_ms + MINUTE_MS)
    there = person(session, mover)
    assert there.attention not in (Attention.WALKING, Attention.FREE) and there.place.startswith("P70")
    assert there.since_ms == session.state.people[mover].ready_ms


def test_whose_poste_stands_still_comes_before_those_at_work(pompes: Scenario) -> None:
    session = lived(pompes, 5)
    session.submit(StopPoste(at_ms=session.now_ms, poste="P30"))
    session.advance(session.now_ms + MINUTE_MS)
    lines = people_lines(Shift(pompes, session.state))
    ranks = {line.code: rank for rank, line in enumerate(lines)}
    stopped = next(code for code, view in session.state.people.items() if view.position == "P30")
    at_work = [line.code for line in lines if line.attention is Attention.AT_WORK]
    assert at_work and all(ranks[stopped] < ranks[code] for code in at_work)


def test_by_keyboard_from_the_ribbons_to_the_orders_and_why_one_ends_then(foot: FootPages, qtbot: QtBot) -> None:
    first = next(one for one in foot.findChildren(Segment) if one.isChecked())
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    chart = foot.orders.chart
    assert chart.isVisible() and len(chart.as_table()) == len(chart.parts()) + 1
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    dialog = foot.window().findChild(WhyDialog)
    assert dialog is not None and chart.current() in dialog.windowTitle()


def test_another_page_does_not_move_what_lies_above(foot: FootPages) -> None:
    height = foot.height()
    for page in (ORDERS, PEOPLE):
        foot.show_page(page)
        QApplication.processEvents()
        assert foot.height() == height


def test_the_plan_is_that_of_the_preparation(foot: FootPages) -> None:
    foot.show_page(ORDERS)
    heads, *rows = foot.orders.chart.as_table()
    assert heads[2:4] == ["Début prévu", "Fin prévue"] and all(row[2] and row[3] for row in rows)
