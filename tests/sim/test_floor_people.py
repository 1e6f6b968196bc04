"""People on their postes: who may stand where, how fast they work, what happens when they leave."""

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.scenario.errors import ScenarioError
from sim.session import Session
from tests.sim.workshop import TEXTS, order, seconds, shop, story

HEAD = 'calendar: { date: 2026-03-17, start: "08:00", end: "09:00" }\nrules: { handover_min: 3 }\n'
ONE = HEAD + "postes:\n  A: { cycle_s: 100, attended: true }\n"
TWO = HEAD + (
    "postes:\n"
    "  A: { cycle_s: 100, attended: true, habilitation: BE, load_kg: 12, visual_andon: false }\n"
    "  B: { cycle_s: 100, attended: true }\n"
)


def test_an_autonomous_person_works_at_the_rate_of_the_gamme(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, ONE, people="U1,Ana,operator,CDI,24,A,,,", polyvalence="U1,A,U"))
    seconds(session, 100)
    assert story(session, "A") == [(0, "takes ENDLESS"), (100, "good"), (100, "takes ENDLESS")]


def test_a_person_of_level_l_takes_longer(tmp_path: Path) -> None:
    """Rate 80 %: 125 s for 100, while somebody autonomous at the poste is on the line."""
    body = ONE + "  B: { cycle_s: 100, attended: true }\nlevels:\n  L: { rate_percent: 80 }\n"
    people = "L1,Luc,operator,CDI,22,A,,,\nU1,Ana,operator,CDI,24,B,,,"
    session = Session(shop(tmp_path, body, people=people, polyvalence="L1,A,L\nU1,A,U\nU1,B,U"))
    seconds(session, 125)
    assert story(session, "A") == [(0, "takes ENDLESS"), (125, "good"), (125, "takes ENDLESS")]


def test_level_l_stops_when_nobody_autonomous_is_left_on_the_line(tmp_path: Path) -> None:
    body = ONE + "  B: { cycle_s: 100, attended: true }\nlevels:\n  L: { rate_percent: 80 }\n"
    people = "L1,Luc,operator,CDI,22,A,,,\nU1,Ana,operator,CDI,24,B,,,"
    session = Session(shop(tmp_path, body, people=people, polyvalence="L1,A,L\nU1,A,U\nU1,B,U"))
    seconds(session, 25)
    assert order(session, "FreeOperator", person="U1") is None
    seconds(session, 60)
    assert order(session, "AssignOperator", person="U1", position="B") is None
    seconds(session, 160)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (25, "no_operator unsupervised"),
        (60, "working"),
        (160, "good"),
        (160, "takes ENDLESS"),
    ]


def test_a_cycle_begun_by_a_slower_hand_is_ended_faster_by_another(tmp_path: Path) -> None:
    """At 80 % half the cycle takes 62.5 s; the autonomous relief ends it in 50 s, after three minutes of handover."""
    body = ONE + "  B: { cycle_s: 100, attended: true }\nlevels:\n  L: { rate_percent: 80 }\n"
    people = "L1,Luc,operator,CDI,22,A,,,\nU1,Ana,operator,CDI,24,B,,,"
    session = Session(shop(tmp_path, body, people=people, polyvalence="L1,A,L\nU1,A,U\nU1,B,U"))
    seconds(session, 62.5)
    assert order(session, "AssignOperator", person="U1", position="A") is None
    seconds(session, 300)
    assert story(session, "A")[:4] == [
        (0, "takes ENDLESS"),
        (62.5, "no_operator walking"),
        (242.5, "working"),
        (292.5, "good"),
    ]
    assert session.state.people["L1"].position == ""


def test_a_person_learning_stands_beside_and_changes_no_rate(tmp_path: Path) -> None:
    people = "U1,Ana,operator,CDI,24,A,,,\nI1,Ivo,operator,CDI,20,,,,"
    session = Session(shop(tmp_path, ONE, people=people, polyvalence="U1,A,U\nI1,A,I"))
    seconds(session, 10)
    assert order(session, "AssignOperator", person="I1", position="A") is None
    seconds(session, 100)
    assert story(session, "A") == [(0, "takes ENDLESS"), (100, "good"), (100, "takes ENDLESS")]
    assert session.state.postes["A"].operators == ("U1", "I1")


TEAM = """
OK,Ana,operator,CDI,24,A,,,BE:2026-12-31
NEW,Ben,operator,CDI,24,,,,BE:2026-12-31
NOHAB,Cid,operator,CDI,24,,,,
OLD,Dan,operator,CDI,24,,,,BE:2026-03-16
LAST,Eva,operator,CDI,24,,,,BE:2026-03-17
WEAK,Fay,operator,CDI,24,,10,,BE:2026-12-31
DEAF,Gus,operator,CDI,24,,,true,BE:2026-12-31
LONE,Hal,operator,CDI,24,,,,BE:2026-12-31
TECH,Ike,technician,CDI,24,,,,BE:2026-12-31
"""
SKILLS = "OK,A,U\nNOHAB,A,U\nOLD,A,U\nLAST,A,U\nWEAK,A,U\nDEAF,A,U\nLONE,B,I\nNEW,B,L\nDEAF,B,U"


@pytest.mark.parametrize(
    ("person", "position", "code", "subject"),
    [
        ("NEW", "A", "no_level", "A"),
        ("NOHAB", "A", "habilitation_missing", "BE"),
        ("OLD", "A", "habilitation_expired", "BE"),
        ("WEAK", "A", "load_limit", "A"),
        ("DEAF", "A", "no_visual_andon", "A"),
        ("LONE", "B", "level_i_alone", "B"),
        ("NEW", "B", "level_l_unsupervised", "B"),
        ("TECH", "B", "not_an_operator", "TECH"),
        ("OK", "A", "already_there", "A"),
        ("NOBODY", "A", "unknown_person", "NOBODY"),
        ("OK", "NOWHERE", "unknown_position", "NOWHERE"),
    ],
)
def test_an_illegal_assignment_is_refused_with_its_reason(
    tmp_path: Path, person: str, position: str, code: str, subject: str
) -> None:
    session = Session(shop(tmp_path, TWO, people=TEAM, polyvalence=SKILLS))
    refusal = order(session, "AssignOperator", person=person, position=position)
    assert refusal is not None
    assert (refusal.code, refusal.subject) == (code, subject)
    assert session.state.people["OK"].position == "A"


@pytest.mark.parametrize(("person", "position"), [("LAST", "A"), ("DEAF", "B")])
def test_the_last_day_of_a_habilitation_counts_and_a_deaf_person_stands_where_the_andon_is_seen(
    tmp_path: Path, person: str, position: str
) -> None:
    session = Session(shop(tmp_path, TWO, people=TEAM, polyvalence=SKILLS))
    assert order(session, "AssignOperator", person=person, position=position) is None


def test_a_prefilled_assignment_must_be_a_legal_one(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError):
        shop(tmp_path, ONE, people="X,Xav,operator,CDI,24,NOWHERE,,,", polyvalence="X,A,U")


ABSENCE = ONE + (f'hazards:\n  away: {{ family: absence, at: "08:01", person: U1, {TEXTS} }}\n')


def test_a_poste_left_stops_in_mid_cycle_until_somebody_takes_it_over(tmp_path: Path) -> None:
    people = "U1,Ana,operator,CDI,24,A,,,\nU2,Zoe,operator,CDI,24,,,,"
    session = Session(shop(tmp_path, ABSENCE, people=people, polyvalence="U1,A,U\nU2,A,U"))
    seconds(session, 120)
    assert order(session, "AssignOperator", person="U2", position="A") is None
    seconds(session, 340)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (60, "no_operator vacant"),
        (120, "no_operator walking"),
        (300, "working"),
        (340, "good"),
        (340, "takes ENDLESS"),
    ]
    refusal = order(session, "AssignOperator", person="U1", position="A")
    assert refusal is not None
    assert refusal.code == "absent"


def test_a_cycle_that_ends_as_its_operator_leaves_is_ended(tmp_path: Path) -> None:
    body = ABSENCE.replace("cycle_s: 100", "cycle_s: 60")
    session = Session(shop(tmp_path, body, people="U1,Ana,operator,CDI,24,A,,,", polyvalence="U1,A,U"))
    seconds(session, 70)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (60, "good"),
        (60, "no_operator"),
        (60, "no_operator vacant"),
    ]
    at_60 = [type(fact) for fact in session.journal.facts() if fact.at_ms == 60_000]
    assert at_60.index(facts_of.PersonLeft) < at_60.index(facts_of.CycleEnded)
