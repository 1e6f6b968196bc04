"""What holds for people whatever is decided: one place at a time, legal levels, waits explained, time that sums."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path
from statistics import fmean

import pytest

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import lived
from tests.sim.workshop import HOURS, shop

SEEDS = range(1, 25)
CAUSES = {"vacant", "walking", "unsupervised", "busy", "break"}
HANDS_ON = ("working", "setup", "checking")


def random_shop(folder: Path, luck: random.Random) -> Scenario:
    """Two hours of four postes in a row: one person for two of them, one machine semi-attended; three to six people of
    random levels and hours."""
    machine = f"attendance: semi, cycle_s: {luck.randint(20, 60)}, load_s: {luck.randint(5, 20)}"
    body = (
        'calendar: { date: 2026-03-17, start: "08:00", end: "10:00", breaks: [{ at: "09:00", min: 10, move_min: 30 }],'
        " overtime: { max_min: 30 } }\n"
        f"rules: {{ handover_min: {luck.randint(0, 2)} }}\n"
        "learning: { to_l_h: 0.2, to_u_h: 0.4, beside_rate_percent: 90 }\n"
        "positions: { BC: { name: { fr: B et C, en: B and C }, postes: [C, B],"
        f" walk_s: {luck.randint(0, 9)} }} }}\n"
        "postes:\n"
        f"  A: {{ cycle_s: {{ exponential: {luck.randint(20, 60)} }}, attended: true, setup_min: 1 }}\n"
        f"  B: {{ {machine}, through_breaks: {luck.choice(['true', 'false'])} }}\n"
        f"  C: {{ cycle_s: {luck.randint(10, 40)}, attended: true }}\n"
        f"  D: {{ {machine} }}\n"
        "buffers: [{ from: A, to: B, capacity: 2 }, { from: B, to: C, capacity: 2 }, { from: C, to: D, capacity: 1 }]\n"
    )
    people, levels = "U0,Ana,operator,CDI,24,A,,,,,,,,,,\n", ["U0,A,U", "U0,B,U", "U0,C,U", "U0,D,O"]
    for number in range(1, luck.randint(3, 6)):
        hours = luck.choice([",", ",", "08:30,", ",09:20"])
        on_call = luck.random() < 0.2
        people += f"P{number},Bob,operator,CDI,22,,,,,{',' if on_call else hours},{luck.choice(['true', 'false'])},"
        people += "true,20,3,30\n" if on_call else ",,,\n"
        levels += [f"P{number},{poste},{level}" for poste in "ABCD" if (level := luck.choice(["", "I", "L", "U", "O"]))]
    return shop(folder, body, people=HOURS + people, polyvalence="\n".join(levels))


@pytest.mark.parametrize("seed", SEEDS)
def test_laws_of_people(tmp_path: Path, seed: int) -> None:
    session, _ = lived(random_shop(tmp_path, random.Random(f"people/{seed}")), seed, decisions=50)
    _one_poste_at_a_time(session)
    _legal_levels(session)
    for poste in session.scenario.postes:
        states = session.board.states_ms(poste)
        assert sum(states.values()) == session.end_ms
        assert {s.cause for s in session.board.segments(poste) if s.state == "no_operator"} <= CAUSES
    for row in session.board.people():
        assert row.busy_ms + row.waiting_ms + row.off_ms == session.end_ms
        assert min(row.busy_ms, row.waiting_ms, row.off_ms) >= 0
    assert list(differences(figures(session), recounted(session))) == []


def _one_poste_at_a_time(session: Session) -> None:
    """The hands-on spans of B and C, held by one person, never meet."""
    alone: dict[str, bool] = dict.fromkeys(session.scenario.postes, False)
    state: dict[str, str] = dict.fromkeys(session.scenario.postes, "")
    facts = list(session.journal.facts())
    for fact, following in pairwise([*facts, facts[-1]]):
        poste = getattr(fact, "poste", "")
        if isinstance(fact, facts_of.PhaseBegan):
            alone[poste] = fact.phase == "alone"
        elif isinstance(fact, facts_of.CycleEnded | facts_of.CycleStarted):
            alone[poste] = False
            state[poste] = fact.then if isinstance(fact, facts_of.CycleEnded) else "working"
        elif isinstance(fact, facts_of.PosteEntered):
            state[poste] = fact.state
        if following.at_ms > fact.at_ms:
            assert sum(state[code] in HANDS_ON and not alone[code] for code in ("B", "C")) <= 1, fact


def _legal_levels(session: Session) -> None:
    """At the instant somebody takes a position: known to all its postes, and a learner finds an autonomous holder."""
    scenario = session.scenario
    levels = {code: dict(person.levels) for code, person in scenario.people.items()}
    holders: dict[str, str] = {}
    for fact in session.journal.facts():
        if isinstance(fact, facts_of.LevelReached):
            levels[fact.person][fact.poste] = fact.level
        elif isinstance(fact, facts_of.OperatorFreed | facts_of.PersonLeft):
            holders = {position: holder for position, holder in holders.items() if holder != fact.person}
        elif isinstance(fact, facts_of.OperatorAssigned):
            holders = {position: holder for position, holder in holders.items() if holder != fact.person}
            held = [levels[fact.person].get(poste, "") for poste in scenario.positions[fact.position].postes]
            assert all(held), fact
            if "I" in held:
                beside = levels[holders[fact.position]]
                learnt = [p for p in scenario.positions[fact.position].postes if levels[fact.person][p] == "I"]
                assert all(beside[poste] in ("U", "O") for poste in learnt), fact
            else:
                holders[fact.position] = fact.person


def test_a_better_level_never_hurts_on_average(tmp_path: Path) -> None:
    """The same thirty shifts with the same luck, the second poste held by somebody of level L, then U."""
    body = (
        'calendar: { date: 2026-03-17, start: "08:00", end: "12:00" }\n'
        "postes:\n"
        "  A: { cycle_s: { exponential: 50 }, attended: true, quality: { reject_percent: 3 } }\n"
        "  B: { cycle_s: { exponential: 55 }, attended: true, quality: { reject_percent: 3 } }\n"
        "buffers: [{ from: A, to: B, capacity: 3 }]\n"
    )
    people = "U1,Ana,operator,CDI,24,A,,,\nX1,Lou,operator,CDI,22,B,,,"
    made = {}
    for level in ("L", "U"):
        scenario = shop(tmp_path, body, people=people, polyvalence=f"U1,A,U\nU1,B,U\nX1,B,{level}")
        sessions = [Session(scenario, seed) for seed in range(1, 31)]
        for session in sessions:
            session.advance(session.end_ms)
        made[level] = (
            fmean(session.board.pieces().good for session in sessions),
            fmean(session.board.pieces().scrapped for session in sessions),
        )
    assert made["U"][0] > made["L"][0]
    assert made["U"][1] < made["L"][1]
