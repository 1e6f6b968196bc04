"""Elements of work moved before the shift: the gammes follow, and the line lives them."""

from pathlib import Path

import pytest

from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.scenario import ScenarioError, load
from sim.session import Session, replay
from tests.recount.compare import differences, printed
from tests.recount.recount import recount
from tests.sim.workshop import order, shop

ROOT = Path(__file__).parents[2]

BODY = (
    'calendar: { start: "08:00", end: "09:00" }\n'
    "postes:\n"
    "  A: { cycle_s: 30, attended: true }\n"
    "  B: { cycle_s: 60, attended: true }\n"
    "  C: { attendance: semi, load_s: 10, cycle_s: 40 }\n"
    "buffers: [{ from: A, to: B, capacity: 5 }, { from: B, to: C, capacity: 5 }]\n"
)
ELEMENTS = (
    "A1,Poser,Put,A,30,,,\n"
    "B1,Ajuster,Fit,B,40,,A1,\n"
    "B2,Nettoyer,Clean,B,12,,A1,A\n"
    "B3,Huiler,Oil,B,8,,B1,C\n"
    "C1,Charger,Load,C,10,load,B3,\n"
    "C2,Essayer,Test,C,40,,C1,\n"
)
HARD = "Z"


def three(folder: Path) -> Scenario:
    """A at 30 s, B at 60 s, C loaded in 10 s for 40 s alone; B may give 12 s to A and 8 s to C."""
    return shop(folder, BODY, elements=ELEMENTS)


def cycles(scenario: Scenario) -> dict[str, int]:
    """Seconds of gamme."""
    return {code: (poste.reference_ms or 0) // 1000 for code, poste in scenario.postes.items()}


def test_an_element_takes_its_time_with_it(tmp_path: Path) -> None:
    scenario = three(tmp_path)
    assert cycles(balanced(scenario, {"B2": "A"})) == {"A": 42, "B": 48, "C": 50}
    assert cycles(balanced(scenario, {"B2": "A", "B3": "C"})) == {"A": 42, "B": 40, "C": 58}


def test_the_line_lives_what_was_prepared(tmp_path: Path) -> None:
    """An hour at 60 s a piece is 59 or so; at 50 s, the cycle of C then, some 71."""
    scenario = three(tmp_path)
    asis, prepared = Session(scenario), Session(scenario)
    assert order(prepared, "MoveElement", element="B2", place="A") is None
    for session in (asis, prepared):
        session.advance(session.end_ms)
    good = [session.board.pieces().good for session in (asis, prepared)]
    assert good == [58, 70]
    assert prepared.state.moved == {"B2": "A"}


def test_reference_cycles_follow_so_that_no_poste_works_faster_than_its_gamme(tmp_path: Path) -> None:
    session = Session(three(tmp_path))
    order(session, "MoveElement", element="B2", place="A")
    order(session, "MoveElement", element="B3", place="C")
    session.advance(session.end_ms)
    for poste, seconds in {"A": 42, "B": 40, "C": 58}.items():
        times = session.board.times(poste)
        assert times.tn == seconds * 1000 * session.board.cycles(poste)
        assert times.tn is not None and times.tf is not None and times.tn <= times.tf
    facts = list(session.journal.facts())
    assert list(differences(recount(facts, session.scenario), printed(session))) == []


def test_moved_back_it_is_as_if_nothing_had_been_moved(tmp_path: Path) -> None:
    scenario = three(tmp_path)
    asis, undone = Session(scenario), Session(scenario)
    order(undone, "MoveElement", element="B2", place="A")
    order(undone, "MoveElement", element="B2", place="B")
    for session in (asis, undone):
        session.advance(session.end_ms)
    assert undone.state.moved == {}
    assert undone.batches[-1].state == asis.batches[-1].state


@pytest.mark.parametrize(
    ("element", "place", "code"),
    [
        (HARD, "A", "unknown_element"),
        ("B2", "B", "element_there"),
        ("B1", "A", "element_stays"),
        ("B2", "C", "element_stays"),
        ("A1", "B", "element_stays"),
    ],
)
def test_what_can_not_be_moved(tmp_path: Path, element: str, place: str, code: str) -> None:
    session = Session(three(tmp_path))
    refusal = order(session, "MoveElement", element=element, place=place)
    assert refusal is not None and refusal.code == code


def test_precedence_is_respected_and_told(tmp_path: Path) -> None:
    """B3 may go up to A, but not before B1 that it waits for; nor B1 down to C, before which B3 would be done."""
    elements = ELEMENTS.replace("B3,Huiler,Oil,B,8,,B1,C", "B3,Huiler,Oil,B,8,,B1,A").replace(
        "B1,Ajuster,Fit,B,40,,A1,", "B1,Ajuster,Fit,B,40,,A1,C"
    )
    session = Session(shop(tmp_path, BODY, elements=elements))
    early = order(session, "MoveElement", element="B3", place="A")
    late = order(session, "MoveElement", element="B1", place="C")
    assert early is not None and (early.code, early.subject) == ("element_before", "B1")
    assert late is not None and (late.code, late.subject) == ("element_after", "B3")


def test_once_the_line_runs_nothing_moves_any_more(tmp_path: Path) -> None:
    session = Session(three(tmp_path))
    session.advance(60_000)
    refusal = order(session, "MoveElement", element="B2", place="A")
    assert refusal is not None and refusal.code == "elements_settled"


def test_the_pump_line_balanced_is_lived_again_to_the_same_bytes() -> None:
    scenario = load(ROOT / "scenarios" / "pompes")
    session = Session(scenario, 4)
    assert order(session, "MoveElement", element="F1", place="P50") is None
    session.advance(session.end_ms)
    again = replay(scenario, 4, [entry.command for entry in session.journal.decisions()])
    assert again.journal.digest == session.journal.digest
    assert cycles(balanced(scenario, session.state.moved))["P60"] == 60


def test_a_line_of_the_load_grid_is_given_for_a_place_that_there_is(tmp_path: Path) -> None:
    assert shop(tmp_path, BODY + "given_load: [B]\n").given_load == ("B",)
    with pytest.raises(ScenarioError, match="given_load: Z: expected a poste, or the work centre of twins"):
        shop(tmp_path, BODY + "given_load: [Z]\n")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("A1,Poser,Put,A,30", "A1,Poser,Put,A,29", "line 2, seconds: 29: expected elements that add up to 30 s"),
        ("C,40,,C1,", "C,40,unload,C1,", "add up to 40 s, the temps de gamme of C"),
        ("C2,Essayer,Test,C,40,,C1,", "C2,Essayer,Test,C,40,,C1,B", "line 7, also: B: expected nothing"),
        (
            "B1,Ajuster,Fit,B,40,,A1,",
            "B1,Ajuster,Fit,B,40,,B3,",
            "line 3, after: B3: expected elements that come before",
        ),
        (
            "B1,Ajuster,Fit,B,40,,A1,",
            "B1,Ajuster,Fit,B,40,,C1,",
            "line 3, after: C1: expected elements that come before",
        ),
        ("B2,Nettoyer,Clean,B", "B2,Nettoyer,Clean,X", "line 4, place: X: expected a poste, or the work centre"),
        (",,A1,A", ",,A9,A", "line 4, after: A9: expected an element on another line"),
        (",,A1,A", ",load,A1,A", "line 4, phase: load: expected cycle, or load or unload"),
        ("B,12,", "B,-12,", "line 4, seconds: -12: expected a number greater than 0"),
        ("B2,Nettoyer", "B1,Nettoyer", "line 4, code: B1: expected a value given once"),
    ],
)
def test_a_table_of_elements_that_can_not_be(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in ELEMENTS
    with pytest.raises(ScenarioError) as error:
        shop(tmp_path, BODY, elements=ELEMENTS.replace(old, new))
    assert any(expected in str(problem) for problem in error.value.problems), error.value.problems
