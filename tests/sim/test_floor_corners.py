"""Corners of the floor where two rules meet: each was wrong once."""

from pathlib import Path

from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import TEXTS, order, seconds, shop, story

HEAD = 'calendar: { start: "08:00", end: "10:00" }\nproducts: { X: { fr: X, en: X } }\n'


def test_scrap_after_the_substitute_came_into_use(tmp_path: Path) -> None:
    s = Session(
        shop(
            tmp_path,
            HEAD + "postes:\n  A: { cycle_s: 100, quality: { reject_percent: 100 } }\n",
            components="SEAL,J,S,u,9,1.50,,,,PAD,7\nPAD,T,P,u,9,2.00,,,,,",
            nomenclature="X,SEAL,1,A",
            orders="1,X,9,10:00",
        )
    )
    seconds(s, 50)
    order(s, "UseSubstitute", component="SEAL")
    seconds(s, 150)
    assert list(differences(figures(s), recounted(s))) == []


def test_twin_first_postes_launch_the_programme_once(tmp_path: Path) -> None:
    body = HEAD + (
        "postes:\n  A1: { cycle_s: 20, work_centre: A }\n  A2: { cycle_s: 20, work_centre: A }\n  B: { cycle_s: 10 }\n"
        "buffers:\n  - { from: [A1, A2], to: B, capacity: 4 }\n"
    )
    s = Session(shop(tmp_path, body, orders="1,X,10,10:00"))
    s.advance(s.end_ms)
    assert s.state.orders[0].delivered == 10


def test_attended_postes_run_by_themselves_without_operators(tmp_path: Path) -> None:
    s = Session(shop(tmp_path, "postes:\n  A: { cycle_s: 20, attended: true }\n", people="T,Y,technician,CDI,20,,,,"))
    seconds(s, 20)
    assert story(s, "A")[0] == (0, "takes ENDLESS")


def test_a_technician_who_left_repairs_nothing(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "10:00" }\nrules: { travel_min: 1 }\npostes:\n'
        "  A: { cycle_s: 20, failures: { j: { mtbf_s: 50, repair_s: 600 } } }\n"
        'hazards:\n  away: { family: absence, at: "08:03", person: T, ' + TEXTS + " }\n"
    )
    s = Session(shop(tmp_path, body, people="T,Y,technician,CDI,20,,,,"))
    seconds(s, 60)
    order(s, "CallMaintenance", poste="A")
    s.advance(s.end_ms)
    assert "working" not in [w for at, w in story(s, "A") if at > 180]


def test_nth_failure_after_exactly_n_running_times(tmp_path: Path) -> None:
    from sim.events import PosteBrokeDown
    from tests.sim.workshop import instants

    s = Session(shop(tmp_path, "postes:\n  A: { cycle_s: 20, failures: { j: { mtbf_s: 50, repair_s: 10 } } }\n"))
    seconds(s, 130)
    assert instants(s, PosteBrokeDown) == [50, 110]


def test_unattended_alarm_waits_a_minute(tmp_path: Path) -> None:
    from sim.events import AlarmRaised

    body = (
        HEAD
        + "postes:\n  A: { cycle_s: 100, attended: true }\n"
        + ('hazards:\n  away: { family: absence, at: "08:02", person: U, ' + TEXTS + " }\n")
    )
    s = Session(shop(tmp_path, body, people="U,Ana,operator,CDI,24,A,,,", polyvalence="U,A,U"))
    seconds(s, 300)
    assert [f.at_ms for f in s.journal.facts() if isinstance(f, AlarmRaised) and f.code == "poste_unattended"] == [
        180_000
    ]
