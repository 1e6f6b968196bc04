"""What stops a machine beside its failures: micro-stops, fluids cut."""

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
