"""What stops a machine beside its failures: micro-stops, fluids cut."""

from itertools import pairwise
from pathlib import Path

from sim import events as facts_of
from sim.session import Session
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, story

JAM = "micro_stops: { jam: { every_s: 70, length_s: 20 } }"
OPERATOR = "O1,Ali,operator,CDI,20,A,,,"


def test_a_micro_stop_comes_after_so_much_running_and_the_cycle_goes_on(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, f"postes:\n  A: {{ cycle_s: 50, {JAM} }}\n"))
    seconds(session, 130)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (50, "good"),
        (50, "takes ENDLESS"),
        (70, "micro_stop jam"),
        (90, "working"),
        (120, "good"),
        (120, "takes ENDLESS"),
    ]


def test_a_micro_stop_waits_for_the_operator_of_an_attended_poste(tmp_path: Path) -> None:
    body = f"postes:\n  A: {{ cycle_s: 50, attended: true, {JAM} }}\n"
    session = Session(shop(tmp_path, body, people=OPERATOR, polyvalence="O1,A,U"))
    seconds(session, 75)
    assert order(session, "FreeOperator", person="O1") is None
    seconds(session, 300)
    assert order(session, "AssignOperator", person="O1", position="A") is None
    seconds(session, 330)
    assert story(session, "A")[3:] == [
        (70, "micro_stop jam"),
        (75, "no_operator vacant"),
        (300, "micro_stop jam"),
        (315, "working"),
    ]


def test_no_micro_stop_lasts_two_minutes(tmp_path: Path) -> None:
    body = "postes:\n  A: { cycle_s: 50, micro_stops: { jam: { every_s: 60, length_s: { exponential: 110 } } } }\n"
    session = Session(shop(tmp_path, body))
    seconds(session, 20_000)
    stops = [segment for segment in session.board.segments("A") if segment.state == "micro_stop"]
    lengths = [segment.to_ms - segment.from_ms for segment in stops]
    assert max(lengths) == 120_000
    assert min(lengths) < 10_000


def test_micro_stops_are_lost_speed_not_stops(tmp_path: Path) -> None:
    """NF E60-182: under two minutes they stay in running time, between TF and TN."""
    session = Session(shop(tmp_path, f"postes:\n  A: {{ cycle_s: 50, {JAM} }}\n"))
    seconds(session, 3600)
    times = session.board.times("A")
    assert times.tf == times.tr == times.tt
    assert times.losses["micro_stop"] == session.board.causes_ms("A")["micro_stop/jam"] == 40 * 20_000
    assert [(row.code, row.kind, row.subject) for row in session.board.loss_rows("A")][:1] == [
        ("micro_stop", "speed", "jam")
    ]


def test_stopping_a_machine_changes_no_running_time_between_its_micro_stops(tmp_path: Path) -> None:
    body = "postes:\n  A: { cycle_s: 50, micro_stops: { jam: { every_s: { exponential: 90 }, length_s: 10 } } }\n"
    scenario = shop(tmp_path, body)
    left_alone, stopped = Session(scenario, 5), Session(scenario, 5)
    seconds(left_alone, 2000)
    seconds(stopped, 33)
    order(stopped, "StopPoste", poste="A")
    seconds(stopped, 1033)
    order(stopped, "RestartPoste", poste="A")
    seconds(stopped, 3000)
    jams = [at for at, words in story(left_alone, "A") if words == "micro_stop jam"]
    later = [at for at, words in story(stopped, "A") if words == "micro_stop jam"]
    assert [round(at if at < 33 else at - 1000, 3) for at in later] == jams
    assert len(jams) > 10


CUT = f"""
calendar: {{ start: "08:00", end: "09:00" }}
postes:
  A: {{ cycle_s: 40, needs: [electricity, air] }}
  B: {{ cycle_s: 40 }}
hazards:
  compressor: {{ family: utility_failure, at: "08:05", utility: air, lasts_min: 10, {TEXTS} }}
"""


def test_a_fluid_cut_stops_the_postes_that_need_it_and_no_other(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, CUT))
    seconds(session, 3600)
    stops = [(at, words) for at, words in story(session, "A") if words in ("utility air", "working")]
    assert stops == [(300, "utility air"), (900, "working")]
    assert session.board.states_ms("B")["utility"] == 0
    assert instants(session, facts_of.HazardResolved) == [900]


def test_a_fluid_cut_is_a_stop_that_others_cause(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, CUT))
    seconds(session, 3600)
    rows = [(row.code, row.kind, row.subject, row.ms) for row in session.board.loss_rows("A") if row.code == "utility"]
    assert rows == [("utility", "induced", "air", 600_000)]


def faulty(fault: str, poste: str = "") -> str:
    return f"""
calendar: {{ start: "08:00", end: "12:00" }}
rules: {{ travel_min: 2 }}
postes:
  A: {{ cycle_s: 40, check_min: 1, {poste} }}
hazards:
  wear: {{ at: "08:10", poste: A, {fault}, {TEXTS} }}
"""


SLOW = faulty("family: slow_running, rate_percent: 50, cure: maintenance, cure_min: 5")
STICKY = faulty(
    "family: more_micro_stops, mode: jam, factor: 4, cure: cleaning, cure_min: 3",
    "micro_stops: { jam: { every_s: 400, length_s: 10 } }",
)
TECHNICIAN = "T1,Yves,technician,CDI,26,,,,"


def test_a_fault_slows_the_poste_and_shows_its_symptom_only(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 600)
    assert (session.state.postes["A"].degraded, session.state.postes["A"].fault) == ("slow", "")
    seconds(session, 760)
    assert [at for at, words in story(session, "A") if words == "good" and at > 600] == [680, 760]
    assert session.board.times("A").losses["slow"] == 80_000


def test_a_control_finds_the_fault_then_maintenance_cures_it(tmp_path: Path) -> None:
    """Found before, the technician has no cause to look for: two minutes of walk, five of work."""
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 610)
    assert order(session, "OrderCheck", poste="A") is None
    seconds(session, 760)
    assert session.state.postes["A"].fault == "wear"
    assert order(session, "CallMaintenance", poste="A") is None
    assert session.state.postes["A"].state == "working"
    seconds(session, 3000)
    stops = [(at, words) for at, words in story(session, "A") if at > 600 and ("down" in words or words == "working")]
    assert stops == [(880, "down slow"), (1180, "working")]
    assert instants(session, facts_of.HazardResolved) == [1180]
    assert session.state.postes["A"].degraded == ""


def test_without_a_control_the_technician_looks_for_the_cause(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 700)
    assert order(session, "CallMaintenance", poste="A") is None
    seconds(session, 3000)
    assert instants(session, facts_of.HazardResolved) == [700 + 120 + 60 + 300]


def test_dirt_brings_more_micro_stops_until_the_poste_is_cleaned(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, STICKY))
    seconds(session, 1010)
    assert order(session, "CleanPoste", poste="A") is None
    refused = order(session, "CleanPoste", poste="A")
    assert refused is not None
    assert refused.code == "already_cleaning"
    seconds(session, 3000)
    told = [(at, words) for at, words in story(session, "A") if "jam" in words or "cleaning" in words]
    # 400 s of running; 190 of the next 400 are left at 08:10, a quarter of which takes 47.5 s; then one each 100 s.
    assert told[:6] == [
        (400, "micro_stop jam"),
        (652.5, "micro_stop jam"),
        (762.5, "micro_stop jam"),
        (872.5, "micro_stop jam"),
        (982.5, "micro_stop jam"),
        (1050, "stopped cleaning"),
    ]
    later = [at for at, words in told[6:]]
    assert [round(b - a) for a, b in pairwise(later)] == [410] * (len(later) - 1)
    assert instants(session, facts_of.HazardResolved) == [1230]


def test_cleaning_a_clean_poste_costs_the_time_of_a_look(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 100)
    assert order(session, "CleanPoste", poste="A") is None
    seconds(session, 300)
    assert [(at, words) for at, words in story(session, "A") if "cleaning" in words] == [(120, "stopped cleaning")]
    assert session.board.causes_ms("A") == {"stopped/cleaning": 60_000}


def test_maintenance_is_refused_to_a_poste_that_shows_nothing(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW, people=TECHNICIAN))
    seconds(session, 100)
    refused = order(session, "CallMaintenance", poste="A")
    assert refused is not None
    assert refused.code == "not_down"
