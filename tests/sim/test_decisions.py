"""The supervisor's orders: what each does, why each is refused, and that asking changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.commands import COMMANDS, AssignOperator, StopPoste
from sim.events import Fact
from sim.journal import Entry
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.supervisor import VERBS
from tests.sim.test_laws import NOT_HERE
from tests.sim.workshop import order

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
MINUTE = 60_000


def running(minutes: int = 5, seed: int = 1) -> Session:
    session = Session(POMPES, seed)
    session.advance(minutes * MINUTE)
    return session


def broken() -> tuple[Session, str]:
    """A well-led shift up to its first breakdown, before anybody is called."""
    session = Session(POMPES, 3)
    while True:
        live(session, policy("competent"), session.now_ms + MINUTE)
        session.advance(session.now_ms + MINUTE // 2)
        for code, view in session.state.postes.items():
            if view.state == "waiting_repair" and not view.called:
                return session, code


def refused(session: Session, kind: str, **fields: object) -> tuple[str, str]:
    refusal = order(session, kind, **fields)
    assert refusal is not None, f"{kind} {fields} was taken"
    return refusal.code, refusal.subject


# -- the phase and the instant ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields"),
    [
        ("CallMaintenance", {"poste": "P20"}),
        ("OrderCheck", {"poste": "P20"}),
        ("StopPoste", {"poste": "P20"}),
        ("RestartPoste", {"poste": "P20"}),
        ("AcknowledgeAlarm", {"alarm": 1}),
    ],
)
def test_what_makes_no_sense_before_the_shift_is_refused_then(kind: str, fields: dict[str, object]) -> None:
    assert refused(Session(POMPES, 1), kind, **fields) == ("wrong_phase", "")


def test_a_move_in_the_preparation_takes_no_time() -> None:
    session = Session(POMPES, 1)
    assert order(session, "AssignOperator", person="OP08", position="P50A") is None
    assert [f for f in session.journal.facts() if isinstance(f, facts_of.OperatorAssigned)][-1] == (
        0,
        "OP08",
        "P50A",
        0,
    )


def test_a_move_on_the_line_takes_the_handover() -> None:
    session = running()
    assert order(session, "AssignOperator", person="OP08", position="P50A") is None
    assert [f for f in session.journal.facts() if isinstance(f, facts_of.OperatorAssigned)][-1] == (
        5 * MINUTE,
        "OP08",
        "P50A",
        8 * MINUTE,
    )
    assert session.state.people["OP05"].position == ""


def test_a_decision_is_stamped_with_its_instant_and_phase() -> None:
    session = running()
    for late in (
        StopPoste(at_ms=session.now_ms - 1, poste="P80"),
        StopPoste(at_ms=session.now_ms + 1, poste="P80"),
        AssignOperator(at_ms=session.now_ms, phase="prepare", person="OP08", position="P40"),
    ):
        with pytest.raises(ValueError, match="stamped"):
            session.submit(late)
    assert not list(session.journal.decisions())


def test_nothing_is_taken_once_the_shift_is_over() -> None:
    session = Session(POMPES, 1)
    facts = session.advance(POMPES.calendar.length_ms)
    assert facts[-1] == facts_of.ShiftEnded(POMPES.calendar.length_ms)
    assert refused(session, "StopPoste", poste="P80") == ("shift_over", "")
    assert session.advance(session.now_ms) == []


# -- reasons ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "fields", "code", "subject"),
    [
        ("AssignOperator", {"person": "NOBODY", "position": "P10"}, "unknown_person", "NOBODY"),
        ("AssignOperator", {"person": "OP08", "position": "P99"}, "unknown_position", "P99"),
        ("AssignOperator", {"person": "OP01", "position": "P70"}, "already_there", "P70"),
        ("AssignOperator", {"person": "OP04", "position": "P60"}, "habilitation_expired", "BE"),
        ("AssignOperator", {"person": "OP02", "position": "P60"}, "habilitation_missing", "BE"),
        ("AssignOperator", {"person": "OP08", "position": "P70"}, "load_limit", "P70"),
        ("AssignOperator", {"person": "OP06", "position": "P40"}, "no_visual_andon", "P40"),
        ("AssignOperator", {"person": "OP09", "position": "P60"}, "no_level", "P60"),
        ("AssignOperator", {"person": "OP11", "position": "P10"}, "not_an_operator", "OP11"),
        ("AssignOperator", {"person": "OP08", "position": "CAR"}, "not_an_operator", "OP08"),
        ("FreeOperator", {"person": "NOBODY"}, "unknown_person", "NOBODY"),
        ("FreeOperator", {"person": "OP08"}, "not_assigned", "OP08"),
        ("CallMaintenance", {"poste": "P99"}, "unknown_poste", "P99"),
        ("CallMaintenance", {"poste": "P20"}, "not_down", "P20"),
        ("OrderCheck", {"poste": "P99"}, "unknown_poste", "P99"),
        ("StopPoste", {"poste": "P99"}, "unknown_poste", "P99"),
        ("RestartPoste", {"poste": "P99"}, "unknown_poste", "P99"),
        ("RestartPoste", {"poste": "P20"}, "not_stopped", "P20"),
        ("MoveOrder", {"order": "9999", "rank": 0}, "unknown_order", "9999"),
        ("MoveOrder", {"order": "4719", "rank": 0}, "unknown_order", "4719"),
        ("MoveOrder", {"order": "4712", "rank": 2}, "already_there", "4712"),
        ("MoveOrder", {"order": "4712", "rank": 500}, "already_there", "4712"),
        ("ExpressSupply", {"component": "X"}, "unknown_component", "X"),
        ("ExpressSupply", {"component": "VS-M6"}, "no_express", "VS-M6"),
        ("UseSubstitute", {"component": "X"}, "unknown_component", "X"),
        ("UseSubstitute", {"component": "VS-M6"}, "no_substitute", "VS-M6"),
        ("UseSubstitute", {"component": "JT-42", "use": False}, "already_used", "JT-42"),
        ("AcknowledgeAlarm", {"alarm": 1}, "unknown_alarm", "1"),
    ],
)
def test_an_impossible_order_is_refused_with_its_reason(
    kind: str, fields: dict[str, object], code: str, subject: str
) -> None:
    session = running()
    assert refused(session, kind, **fields) == (code, subject)
    entry = session.journal.entries[-1]
    assert isinstance(entry, Entry)
    assert entry.refusal is not None
    assert f'"refusal":"{code}"' in entry.line()


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        ("StopPoste", {"poste": "P20"}, "already_stopped"),
        ("OrderCheck", {"poste": "P20"}, "already_checking"),
        ("ExpressSupply", {"component": "JT-42"}, "express_already_coming"),
        ("UseSubstitute", {"component": "JT-42"}, "already_used"),
        ("MoveOrder", {"order": "4712", "rank": 0}, "already_there"),
        ("AssignOperator", {"person": "OP08", "position": "P50A"}, "already_there"),
        ("FreeOperator", {"person": "OP02"}, "not_assigned"),
    ],
)
def test_the_same_order_twice_is_taken_once(kind: str, fields: dict[str, object], code: str) -> None:
    session = running()
    assert order(session, kind, **fields) is None
    assert refused(session, kind, **fields)[0] == code


def test_an_alarm_is_acknowledged_once() -> None:
    session = running(11)
    assert session.state.alarms
    assert order(session, "AcknowledgeAlarm", alarm=1) is None
    assert session.state.alarms[0].acknowledged_ms == session.now_ms
    assert refused(session, "AcknowledgeAlarm", alarm=1) == ("already_acknowledged", "1")


def test_an_empty_poste_cannot_be_checked() -> None:
    session = running(11)
    assert session.state.postes["P60"].operators == ()
    assert refused(session, "OrderCheck", poste="P60") == ("no_operator_to_check", "P60")


def test_an_order_completed_or_all_launched_is_no_longer_moved() -> None:
    session = live(Session(POMPES, 2), policy("competent"), 240 * MINUTE)
    first = session.state.orders[0]
    assert first.completed_ms is not None
    assert refused(session, "MoveOrder", order=first.code, rank=2) == ("order_completed", first.code)
    second = session.state.orders[1]
    assert second.launched > second.quantity
    assert second.completed_ms is None
    assert refused(session, "MoveOrder", order=second.code, rank=0) == ("order_all_launched", second.code)


def test_a_breakdown_is_called_checked_and_called_again_more_urgently() -> None:
    session, poste = broken()
    assert order(session, "CallMaintenance", poste=poste, priority=3) is None
    view = session.state.postes[poste]
    assert (view.called, view.technician) == (True, "OP11")
    assert refused(session, "CallMaintenance", poste=poste, priority=1) == ("already_called", "OP11")
    assert order(session, "OrderCheck", poste=poste) is None
    assert refused(session, "OrderCheck", poste=poste) == ("already_checking", poste)
    session.advance(session.now_ms + 3 * MINUTE)
    assert refused(session, "OrderCheck", poste=poste)[0] in ("already_diagnosed", "already_repairing")


# -- asking changes nothing -------------------------------------------------------------------------------------------


def test_asking_whether_an_order_is_allowed_changes_nothing() -> None:
    """Every order one can think of is asked about, again and again; the shift goes on as if nobody had."""
    usual, asked = Session(POMPES, 4), Session(POMPES, 4)
    for minute in range(0, 60, 7):
        stamp = {"at_ms": asked.now_ms, "phase": "run" if asked.running else "prepare"}
        for wishes in VERBS.values():
            for command in wishes(asked, stamp):
                asked.check(command)
        usual.advance((minute + 7) * MINUTE)
        asked.advance((minute + 7) * MINUTE)
    assert list(asked.journal.lines()) == list(usual.journal.lines())


@pytest.mark.parametrize("kind", VERBS)
def test_what_check_allows_submit_takes_and_what_it_refuses_is_refused_alike(kind: str) -> None:
    session, _ = broken()
    order(session, "StopPoste", poste="P80")
    order(session, "Quarantine", buffer=next(view.code for view in session.state.buffers.values() if view.level))
    number = 0
    stamp = {"at_ms": session.now_ms, "phase": "run"}
    wished = list(VERBS[kind](session, stamp))[:60]
    for command in wished:
        expected = session.check(command)
        receipt = session.submit(command)
        assert receipt.refusal == expected
        if expected is not None:
            assert receipt.facts == ()
        number += expected is None
    assert number > 0 or not wished or kind in NOT_HERE


def test_a_receipt_tells_what_followed_at_once() -> None:
    session = running()
    receipt = session.submit(COMMANDS.validate_python({"kind": "StopPoste", "at_ms": session.now_ms, "poste": "P80"}))
    expected: tuple[Fact, ...] = (facts_of.PosteEntered(session.now_ms, "P80", "stopped", "order"),)
    assert receipt.facts == expected
