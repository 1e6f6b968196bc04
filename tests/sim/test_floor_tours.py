"""One person for several postes: priority, walking, machines that work alone."""

from pathlib import Path
from statistics import fmean, stdev

from sim.domain.scenario import Scenario
from sim.session import Session
from tests.sim.workshop import order, seconds, shop, shown, story, three_machines

HOUR = 'calendar: { date: 2026-03-17, start: "08:00", end: "09:00" }\n'
BENCH_FIRST = HOUR + (
    "sources: { IN: { to: TEST, interarrival_s: 100 }, BACK: { to: REWORK } }\n"
    "positions: { BENCH: { name: { fr: Banc, en: Bench }, postes: [TEST, REWORK], walk_s: 5 } }\n"
    "postes:\n"
    "  TEST: { cycle_s: 40, attended: true }\n"
    "  REWORK: { cycle_s: 70, attended: true }\n"
)


def bench(folder: Path, body: str = BENCH_FIRST) -> Scenario:
    return shop(folder, body, people="U1,Ana,operator,CDI,24,BENCH,,,", polyvalence="U1,TEST,U\nU1,REWORK,U")


def test_rework_yields_to_the_bench_but_a_piece_begun_is_ended(tmp_path: Path) -> None:
    """The piece that reaches the bench at 100 s waits for the rework under way; then it goes before the next rework."""
    session = Session(bench(tmp_path))
    seconds(session, 270)
    assert story(session, "REWORK") == [
        (0, "takes ENDLESS"),
        (70, "good"),
        (70, "takes ENDLESS"),
        (140, "good"),
        (140, "no_operator"),
        (140, "no_operator busy"),
        (185, "no_operator walking"),
        (190, "takes ENDLESS"),
        (260, "good"),
        (260, "no_operator"),
        (260, "no_operator busy"),
    ]
    assert story(session, "TEST") == [
        (0, "starved"),
        (100, "no_operator busy"),
        (140, "no_operator walking"),
        (145, "takes ENDLESS"),
        (185, "good"),
        (185, "starved"),
        (200, "no_operator busy"),
        (260, "no_operator walking"),
        (265, "takes ENDLESS"),
    ]


def test_nobody_works_in_two_places_at_once(tmp_path: Path) -> None:
    session = Session(three_machines(tmp_path))
    seconds(session, 3600)
    hands = shown(session)["people"]["U1"]
    served = [p["cycles"] for p in shown(session)["postes"].values()]
    assert min(served) > 8
    assert 40_000 * sum(served) * 0.9 < hands["busy_ms"] < 3_600_000


def test_a_machine_loaded_works_alone_and_waits_to_be_unloaded(tmp_path: Path) -> None:
    body = HOUR + (
        "positions: { BENCH: { name: { fr: Tours, en: Lathes }, postes: [TEST, REWORK] } }\n"
        "postes:\n"
        "  TEST: { attendance: semi, cycle_s: 60, load_s: 20, unload_s: 10 }\n"
        "  REWORK: { attendance: semi, cycle_s: 60, load_s: 50, unload_s: 10 }\n"
    )
    session = Session(bench(tmp_path, body))
    seconds(session, 150)
    assert session.scenario.postes["TEST"].reference_ms == 90_000
    assert story(session, "TEST") == [
        (0, "takes ENDLESS"),
        (90, "good"),
        (90, "takes ENDLESS"),
    ]
    assert story(session, "REWORK") == [
        (0, "no_operator busy"),
        (20, "takes ENDLESS"),
        (140, "good"),
        (140, "takes ENDLESS"),
    ]


def test_a_machine_works_on_alone_through_the_break_if_it_may(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "09:00", breaks: [{ at: "08:01", min: 5 }] }\n'
        "postes:\n"
        "  TEST: { attendance: semi, cycle_s: 120, load_s: 20, unload_s: 10, through_breaks: true }\n"
        "  REWORK: { attendance: semi, cycle_s: 120, load_s: 20, unload_s: 10 }\n"
    )
    people = "U1,Ana,operator,CDI,24,TEST,,,\nU2,Bob,operator,CDI,24,REWORK,,,"
    session = Session(shop(tmp_path, body, people=people, polyvalence="U1,TEST,U\nU2,REWORK,U"))
    seconds(session, 400)
    assert story(session, "TEST") == [
        (0, "takes ENDLESS"),
        (140, "planned break"),
        (360, "working"),
        (370, "good"),
        (370, "takes ENDLESS"),
    ]
    assert story(session, "REWORK") == [(0, "takes ENDLESS"), (60, "planned break"), (360, "working")]


def test_a_watched_machine_works_by_itself_and_jams_wait_for_the_one_who_watches(tmp_path: Path) -> None:
    """The bench jams after 70 s of running, the rework poste after 80 s: 20 s each to clear, one after the other."""
    jam = "attendance: watch, cycle_s: 50, micro_stops: { jam: { every_s: %d, length_s: 20 } }"
    body = BENCH_FIRST.split("sources")[0] + (
        "positions: { BENCH: { name: { fr: Banc, en: Bench }, postes: [TEST, REWORK], walk_s: 5 } }\n"
        f"postes:\n  TEST: {{ {jam % 70} }}\n  REWORK: {{ {jam % 80} }}\n"
    )
    session = Session(bench(tmp_path, body))
    seconds(session, 130)
    assert story(session, "TEST")[:5] == [
        (0, "takes ENDLESS"),
        (50, "good"),
        (50, "takes ENDLESS"),
        (70, "micro_stop jam"),
        (90, "working"),
    ]
    assert story(session, "REWORK")[3:] == [
        (80, "no_operator busy"),
        (90, "no_operator walking"),
        (95, "micro_stop jam"),
        (115, "working"),
    ]
    hands = shown(session)["people"]["U1"]
    assert hands["busy_ms"] == 40_000


def test_who_is_freed_leaves_every_poste_of_the_position_vacant(tmp_path: Path) -> None:
    session = Session(bench(tmp_path))
    seconds(session, 30)
    assert order(session, "FreeOperator", person="U1") is None
    seconds(session, 101)
    assert story(session, "REWORK")[-1] == (30, "no_operator vacant")
    assert story(session, "TEST")[-1] == (100, "no_operator vacant")
    assert order(session, "AssignOperator", person="U1", position="BENCH") is None
    seconds(session, 102)
    assert [story(session, code)[-1] for code in ("TEST", "REWORK")] == [
        (101, "takes ENDLESS"),
        (101, "no_operator busy"),
    ]


def test_a_stopped_or_broken_machine_lets_its_person_go(tmp_path: Path) -> None:
    session = Session(bench(tmp_path))
    seconds(session, 110)
    assert order(session, "StopPoste", poste="REWORK") is None
    seconds(session, 115)
    assert story(session, "TEST")[-2:] == [(110, "no_operator walking"), (115, "takes ENDLESS")]


def test_looking_at_the_floor_in_slices_changes_nothing(tmp_path: Path) -> None:
    whole, sliced = Session(three_machines(tmp_path), 5), Session(three_machines(tmp_path), 5)
    whole.advance(3_600_000)
    for until_ms in range(7_001, 3_600_000, 7_001):
        sliced.advance(until_ms)
    sliced.advance(3_600_000)
    assert [batch.digest for batch in whole.batches] == [batch.digest for batch in sliced.batches]


def test_machines_that_wait_for_their_operator_follow_the_theory_of_interference(tmp_path: Path) -> None:
    """Three machines run 100 s in the mean, their one operator loads each in 40 s, all exponential. The operator idles
    with probability p0 = 1 / Σ 3!/(3−k)! 0.4^k (finite source queue, Palm 1947), so 40 s apart less that share."""
    machine = "attendance: semi, cycle_s: { exponential: 100 }, load_s: { exponential: 40 }"
    body = "positions: { TOUR: { name: { fr: Tours, en: Lathes }, postes: [T1, T2, T3] } }\npostes:\n"
    body += "".join(f"  T{number}: {{ {machine} }}\n" for number in (1, 2, 3))
    levels = "\n".join(f"U1,T{number},U" for number in (1, 2, 3))
    scenario = shop(tmp_path, body, people="U1,Ana,operator,CDI,24,TOUR,,,", polyvalence=levels)
    rates = []
    for seed in range(1, 21):
        session = Session(scenario, seed, 260_000_000)
        session.advance(session.end_ms)
        rates.append(sum(session.board.cycles(poste) for poste in scenario.postes) / 260_000)
    mean = fmean(rates)
    error = stdev(rates) / 20**0.5
    idle = 1 / (1 + 3 * 0.4 + 6 * 0.4**2 + 6 * 0.4**3)
    assert error < 0.003 * mean
    assert abs(mean - (1 - idle) / 40) <= max(0.01 * mean, 3 * error)


def test_rework_under_way_is_left_at_once_where_it_yields(tmp_path: Path) -> None:
    """The bench is loaded for 10 s and tests alone for 50 s: the 70 s of rework fit in two tests."""
    body = BENCH_FIRST.replace("walk_s: 5", "yields: true").replace(
        "TEST: { cycle_s: 40, attended: true }", "TEST: { cycle_s: 50, load_s: 10, attendance: semi }"
    )
    session = Session(bench(tmp_path, body.replace("interarrival_s: 100", "interarrival_s: 60")))
    seconds(session, 185)
    assert story(session, "TEST") == [
        (0, "starved"),
        (60, "takes ENDLESS"),
        (120, "good"),
        (120, "takes ENDLESS"),
        (180, "good"),
        (180, "takes ENDLESS"),
    ]
    assert story(session, "REWORK") == [
        (0, "takes ENDLESS"),
        (60, "no_operator busy"),
        (70, "working"),
        (80, "good"),
        (80, "takes ENDLESS"),
        (120, "no_operator busy"),
        (130, "working"),
        (160, "good"),
        (160, "takes ENDLESS"),
        (180, "no_operator busy"),
    ]
