"""Learning: the rate gets nearer to the autonomous one at each doubling, levels rise, who trains is slowed."""

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.floor.learning import share_left_ppm
from sim.session import Session
from tests.sim.workshop import TEXTS, order, seconds, shop, story

HEAD = 'calendar: { date: 2026-03-17, start: "08:00", end: "12:00" }\n'
POSTES = "postes:\n  A: { cycle_s: 60, attended: true }\n  B: { cycle_s: 60, attended: true }\n"
LEARNING = "learning: { rate_percent: 80, to_l_h: 1, to_u_h: 1.5, beside_rate_percent: 80 }\n"
PEOPLE = "U1,Ana,operator,CDI,24,A,,,\nU2,Bob,operator,CDI,24,,,,\nN1,Noé,operator,CDD,20,,,,"


def school(folder: Path, level: str = "I", learning: str = LEARNING) -> Scenario:
    levels = f"U1,A,U\nU2,A,U\nN1,A,{level}"
    levels_of_shop = "levels: { L: { rate_percent: 50, reject_factor: 2, risk_factor: 4 } }\n"
    return shop(folder, HEAD + POSTES + levels_of_shop + learning, people=PEOPLE, polyvalence=levels)


@pytest.mark.parametrize(
    ("cycles", "left_ppm"), [(0, 1_000_000), (1, 800_000), (2, 720_000), (3, 640_000), (7, 512_000), (1023, 107_373)]
)
def test_each_doubling_leaves_four_fifths_of_the_excess(cycles: int, left_ppm: int) -> None:
    assert share_left_ppm(cycles, 800) == left_ppm


def test_a_holder_of_level_l_gets_faster_cycle_after_cycle(tmp_path: Path) -> None:
    """60 s for an autonomous person, so 60 s of excess at half the rate: 60, 48, 43.2, 38.4 s as cycles are made."""
    session = Session(school(tmp_path, "L"))
    assert order(session, "AssignOperator", person="U2", position="B") is not None, "Bob does not know B"
    session = Session(
        shop(
            tmp_path,
            HEAD + POSTES + "levels: { L: { rate_percent: 50 } }\n" + LEARNING,
            people="L1,Noé,operator,CDD,20,A,,,\nU1,Ana,operator,CDI,24,B,,,",
            polyvalence="L1,A,L\nU1,A,U\nU1,B,U",
        )
    )
    seconds(session, 500)
    ends = [at for at, words in story(session, "A") if words == "good"]
    assert ends == [120, 228, 331.2, 429.6]


def test_a_learner_rises_to_l_beside_somebody_autonomous_who_goes_slower(tmp_path: Path) -> None:
    """An hour of practice is sixty cycles of 60 s; at 80 % of the rate they take 75 minutes."""
    session = Session(school(tmp_path))
    assert order(session, "AssignOperator", person="N1", position="A") is None
    seconds(session, 5000)
    reached = [fact for fact in session.journal.facts() if isinstance(fact, facts_of.LevelReached)]
    assert reached == [facts_of.LevelReached(60 * 75_000, "N1", "A", "L")]
    assert session.state.people["N1"].levels["A"] == "L"


def test_nobody_learns_alone_nor_in_a_shop_that_says_nothing_of_it(tmp_path: Path) -> None:
    session = Session(school(tmp_path, learning=""))
    assert order(session, "AssignOperator", person="N1", position="A") is None
    seconds(session, 14_000)
    assert not [fact for fact in session.journal.facts() if isinstance(fact, facts_of.LevelReached)]
    assert session.board.cycles("A") == 14_000 // 60


def test_a_poor_level_raises_the_chance_of_an_accident(tmp_path: Path) -> None:
    """A box in the zone, left there: 20 % of accidents with an autonomous person, 80 % at risk factor 4."""
    box = (
        'hazards: { BOX: { family: fallen_box, at: "08:10", poste: A, clear_min: 1, patience_min: 1,'
        f" accident_percent: 20, {TEXTS} }} }}\n"
    )
    body = HEAD + POSTES + "levels: { L: { rate_percent: 88, risk_factor: 4 } }\n" + box
    people = "X1,Noé,operator,CDD,20,A,,,\nU1,Ana,operator,CDI,24,B,,,"
    accidents = {}
    for level in ("U", "L"):
        scenario = shop(tmp_path, body, people=people, polyvalence=f"X1,A,{level}\nU1,A,U\nU1,B,U")
        sessions = [Session(scenario, seed) for seed in range(1, 101)]
        for session in sessions:
            seconds(session, 800)
        accidents[level] = sum(session.board.accidents() for session in sessions)
    assert 10 <= accidents["U"] <= 30
    assert 68 <= accidents["L"] <= 92
