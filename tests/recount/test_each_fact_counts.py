"""Each kind of fact carries a figure: leave out one such fact and the recount disagrees on a named figure.

Most figures are in the object of `simulate --json`; the others are on the screens only, and said so.
"""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import pytest

from sim import events as facts_of
from sim.commands import OrderCheck
from sim.events import FACTS, Fact
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import lived
from tests.sim.workshop import shop

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
MINUTE = 60_000

CARRIED = {
    "PosteEntered": "postes.{poste}.states_ms.",
    "CycleStarted": "pieces.started",
    "CycleEnded": "postes.{poste}.cycles",
    "PieceArrived": "sources.{source}.arrivals",
    "PieceReleased": "postes.{poste}.pieces_out",
    "PosteBrokeDown": "breakdowns",
    "MaintenanceCalled": "technicians.mean_wait_ms",
    "TechnicianSent": "technicians.busy_ms",
    "RepairEnded": "technicians.busy_ms",
    "CheckEnded": "diagnosed",
    "OperatorAssigned": "people.{person}.busy_ms",
    "OperatorFreed": "people.{person}.busy_ms",
    "PersonLeft": "people.{person}.off_ms",
    "ComponentSpoiled": "consumption.{component}.real",
    "SupplyOrdered": "costs.measures",
    "SupplyReceived": "people.",
    "SupplyDelayed": "incoming",
    "SubstituteChosen": "consumption.{component}.real",
    "OrderReleased": "orders",
    "OrderMoved": "sequence",
    "OrderCompleted": "orders",
    "HazardStruck": "hazards",
    "HazardResolved": "hazards",
    "SafetyEvent": "safety.",
    "AlarmRaised": "alarms.raised",
    "AlarmCleared": "alarms.standing",
    "AlarmAcknowledged": "alarms.acknowledged",
    "ShiftEnded": "line.tt_ms",
}
"""Kind of fact -> figure that its absence changes (the beginning of its path; {…} are fields of the fact)."""
SCREENS_ONLY = ("breakdowns", "diagnosed", "incoming", "sequence", "safety", "alarms", "stocks")


@cache
def seances() -> tuple[Session, ...]:
    """Enough to meet every kind: two shifts under random decisions, one well led, two looked at in their course."""
    return (
        lived(POMPES, 6)[0],
        lived(POMPES, 8)[0],
        live(Session(POMPES, 3), policy("competent")),
        live(Session(POMPES, 1), policy("nothing"), 190 * MINUTE),
        _breakdown_checked(),
        _fed_by_arrivals(),
    )


def _breakdown_checked() -> Session:
    """The first breakdown of a shift, its cause looked for by the operator and not yet repaired."""
    session = Session(POMPES, 3)
    while not (broken := _just_broken(session)):
        live(session, policy("competent"), session.now_ms + MINUTE)
        session.advance(session.now_ms + MINUTE // 2)
    assert session.submit(OrderCheck(at_ms=session.now_ms, poste=broken[0])).refusal is None
    session.advance(session.now_ms + 3 * MINUTE)
    return session


def _fed_by_arrivals() -> Session:
    """An hour of a line whose pieces come in their own time, some of them in vain."""
    body = (
        "sources: { IN: { to: A, interarrival_s: { exponential: 30 }, capacity: 2 } }\n"
        "postes: { A: { cycle_s: { exponential: 20 } }, B: { cycle_s: 25 } }\n"
        "buffers: [{ from: A, to: B, capacity: 1 }]\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        session = Session(shop(Path(folder), body), 1, 60 * MINUTE)
    session.advance(session.end_ms)
    return session


def _just_broken(session: Session) -> list[str]:
    return [v.code for v in session.state.postes.values() if v.state == "waiting_repair" and not v.called]


def missed(session: Session, facts: list[Fact], index: int) -> list[str]:
    """Figures on which the recount without fact ``index`` parts from what is shown."""
    left = facts[:index] + facts[index + 1 :]
    return [name for name, _, _ in differences(figures(session), recounted(session, left))]


def carried(fact: Fact) -> str:
    return CARRIED[type(fact).__name__].format_map(fact._asdict())


def test_the_table_names_every_kind() -> None:
    assert list(CARRIED) == list(FACTS)


@pytest.mark.parametrize("kind", FACTS)
def test_leaving_out_one_fact_shows_on_its_figure(kind: str) -> None:
    seen = 0
    for session in seances():
        facts = list(session.journal.facts())
        found = [index for index, fact in enumerate(facts) if type(fact).__name__ == kind]
        for index in found[:: max(1, len(found) // 4)]:
            seen += 1
            names = [name for name in missed(session, facts, index) if name.startswith(carried(facts[index]))]
            if names:
                where = "screens" if names[0].startswith(SCREENS_ONLY) else "--json"
                print(f"{kind:<18} -> {names[0]} ({where})")
                return
    pytest.fail(f"{kind}: {seen} facts left out one by one, none missed on its figure")


def test_every_kind_of_fact_happens() -> None:
    met = {type(fact) for session in seances() for fact in session.journal.facts()}
    assert met == set(FACTS.values())
    assert facts_of.ShiftEnded in met
