"""What the floor lets a supervisor take back (docs/annuler.md), on the pump line."""

import pytest

from app.scenarios import locate
from sim.commands import (
    AssignOperator,
    CancelPlanned,
    Command,
    MoveBreak,
    MoveOrder,
    PlanAssignment,
    RestartPoste,
    StopPoste,
)
from sim.scenario import load
from sim.session import Session

MINUTE_MS = 60_000


@pytest.fixture
def session() -> Session:
    session = Session(load(locate("pompes")), 1)
    session.advance(5 * MINUTE_MS)
    return session


def give(session: Session, command: Command) -> None:
    receipt = session.submit(command.model_copy(update={"at_ms": session.now_ms}))
    assert receipt.refusal is None, receipt.refusal


def test_who_was_sent_elsewhere_is_sent_back_before_arriving(session: Session) -> None:
    people = session.state.people
    mover = next(code for code, view in people.items() if view.position == "P20")
    give(session, AssignOperator(person=mover, position="P70"))
    session.advance(session.now_ms + 5_000)
    assert session.state.people[mover].ready_ms > session.now_ms
    give(session, AssignOperator(person=mover, position="P20"))
    session.advance(session.state.people[mover].ready_ms + 1)
    assert session.state.people[mover].position == "P20" and session.state.postes["P20"].operators == (mover,)


def test_a_rotation_withdrawn_before_its_time_never_happens(session: Session) -> None:
    people = session.state.people
    mover = next(code for code, view in people.items() if view.position == "P20")
    give(session, PlanAssignment(person=mover, position="P70", due_ms=session.now_ms + 10 * MINUTE_MS))
    assert len(session.state.planned) == 1
    give(session, CancelPlanned(person=mover, due_ms=session.state.planned[0].due_ms))
    session.advance(session.now_ms + 20 * MINUTE_MS)
    assert session.state.planned == () and session.state.people[mover].position == "P20"


def test_orders_breaks_and_stops_have_their_contrary(session: Session) -> None:
    sequence = [order.code for order in session.state.orders]
    give(session, MoveOrder(order=sequence[-1], rank=0))
    give(session, MoveOrder(order=sequence[-1], rank=len(sequence) - 1))
    assert [order.code for order in session.state.orders] == sequence
    pause = next(each for each in session.state.breaks if each.move_ms and each.at_ms > session.now_ms)
    give(session, MoveBreak(pause=pause.number, to_ms=pause.at_ms + 10 * MINUTE_MS))
    give(session, MoveBreak(pause=pause.number, to_ms=pause.at_ms))
    assert pause in session.state.breaks
    give(session, StopPoste(poste="P30"))
    session.advance(session.now_ms + MINUTE_MS)
    give(session, RestartPoste(poste="P30"))
    session.advance(session.now_ms + 5 * MINUTE_MS)
    assert session.state.postes["P30"].state not in ("stopped", "hse_stop")
