"""Failures that count the calendar, and crews of technicians without names."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import instants, order, seconds, shop, shown, story


def lived(folder: Path, body: str, until_s: int, seed: int = 1) -> Session:
    session = Session(shop(folder, body), seed, until_s * 1000)
    session.advance(session.end_ms)
    return session


def failing(cycle_s: int, mtbf_s: int, repair_s: int, clock: str = "calendar") -> str:
    return (
        f"{{ cycle_s: {cycle_s}, failures: {{ jam: {{ mtbf_s: {mtbf_s}, repair_s: {repair_s}, clock: {clock} }} }} }}"
    )


SLOW_START = "sources: { IN: { to: A, interarrival_s: 100 } }\n"


def test_a_calendar_failure_strikes_a_poste_that_waits(tmp_path: Path) -> None:
    """Every 60 s but the time it is down; at work from 100 to 140, again from 200 on."""
    session = lived(tmp_path, SLOW_START + f"postes: {{ A: {failing(40, 60, 10)} }}\n", 235)
    assert story(session, "A") == [
        (0, "starved"),
        (60, "down stopped"),
        (70, "starved"),
        (100, "takes ENDLESS"),
        (130, "down stopped"),
        (140, "working"),
        (150, "good"),
        (150, "starved"),
        (200, "takes ENDLESS"),
        (200, "down stopped"),
        (210, "working"),
    ]


def test_a_running_failure_does_not(tmp_path: Path) -> None:
    body = SLOW_START + f"postes: {{ A: {failing(40, 60, 10, 'running')} }}\n"
    assert instants(lived(tmp_path, body, 300), facts_of.PosteBrokeDown) == [220]


def test_a_poste_down_receives_its_next_piece(tmp_path: Path) -> None:
    """B fails at 30 while it waits, for 100 s; the piece of A goes onto it at 40, and A begins the next."""
    body = (
        f"postes:\n  A: {{ cycle_s: 40 }}\n  B: {failing(5, 30, 100)}\nbuffers: [{{ from: A, to: B, capacity: 0 }}]\n"
    )
    session = lived(tmp_path, body, 136)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (40, "good"),
        (40, "takes ENDLESS"),
        (80, "good"),
        (80, "blocked"),
        (135, "releases"),
        (135, "takes ENDLESS"),
    ]
    assert story(session, "B") == [
        (0, "starved"),
        (30, "down stopped"),
        (40, "takes ENDLESS"),
        (40, "down stopped"),
        (130, "working"),
        (135, "good"),
        (135, "takes ENDLESS"),
    ]
    assert shown(session)["postes"]["B"]["states_ms"]["down"] == 100_000


def test_a_calendar_failure_strikes_a_blocked_poste_whose_piece_still_leaves(tmp_path: Path) -> None:
    body = (
        f"postes:\n  A: {failing(10, 25, 60)}\n  B: {{ cycle_s: 50 }}\nbuffers: [{{ from: A, to: B, capacity: 0 }}]\n"
    )
    session = lived(tmp_path, body, 90)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (10, "good"),
        (10, "takes ENDLESS"),
        (20, "good"),
        (20, "blocked"),
        (25, "down stopped"),
        (60, "releases"),
        (60, "takes ENDLESS"),
        (60, "down stopped"),
        (85, "working"),
    ]


def test_a_stop_ordered_keeps_the_place_of_a_poste_down_empty(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, SLOW_START + f"postes: {{ A: {failing(40, 90, 30)} }}\n"))
    seconds(session, 95)
    order(session, "StopPoste", poste="A")
    seconds(session, 110)
    assert story(session, "A")[-1] == (90, "down stopped")


CREW = "rules: {{ technicians: {count} }}\npostes:\n" + "".join(
    f"  {code}: {{{{ cycle_s: 500, failures: {{{{ jam: {{{{ mtbf_s: {mtbf}, repair_s: 30 }}}} }}}} }}}}\n"
    for code, mtbf in (("A", 100), ("B", 110), ("C", 105))
)


def test_one_technician_goes_to_the_first_that_failed(tmp_path: Path) -> None:
    """Down at 100, 110, 105: served at 100, 130 (C), 160 (B)."""
    session = lived(tmp_path, CREW.format(count=1), 195)
    assert story(session, "A")[1:3] == [(100, "down stopped"), (130, "working")]
    assert story(session, "C")[1:4] == [(105, "waiting_repair stopped"), (130, "down stopped"), (160, "working")]
    assert story(session, "B")[1:4] == [(110, "waiting_repair stopped"), (160, "down stopped"), (190, "working")]
    assert shown(session)["technicians"] == {"busy_ms": 90_000, "mean_wait_ms": 25_000, "served": 3}


def test_two_technicians_share_the_calls(tmp_path: Path) -> None:
    session = lived(tmp_path, CREW.format(count=2), 165)
    assert story(session, "B")[1:4] == [(110, "waiting_repair stopped"), (130, "down stopped"), (160, "working")]
    sent = [fact.technician for fact in session.journal.facts() if isinstance(fact, facts_of.TechnicianSent)]
    assert sent == ["CREW-1", "CREW-2", "CREW-1"]


def test_a_crew_walks_too(tmp_path: Path) -> None:
    body = CREW.format(count=3).replace("technicians: 3", "technicians: 3, travel_min: 1")
    session = lived(tmp_path, body, 195)
    assert story(session, "A")[1:4] == [(100, "waiting_repair stopped"), (160, "down stopped"), (190, "working")]


@pytest.mark.parametrize("seed", range(1, 7))
def test_every_figure_is_recounted_the_same(tmp_path: Path, seed: int) -> None:
    mode = "mtbf_s: {{ exponential: 100 }}, repair_s: {{ exponential: 20 }}, clock: {clock}"
    body = (
        (
            "rules: { technicians: 1 }\npostes:\n"
            f"  A: {{ cycle_s: 7, failures: {{ jam: {{ {mode.format(clock='calendar')} }} }} }}\n"
            f"  B: {{ cycle_s: {{ uniform: [3, 9] }}, failures: {{ jam: {{ {mode.format(clock='calendar')} }},"
            f" wear: {{ {mode.format(clock='running')} }} }} }}\n"
            "  C: { cycle_s: 6 }\n"
            "buffers:\n  - { from: A, to: B, capacity: 0 }\n  - { from: B, to: C, capacity: 2 }\n"
        )
        .replace("{{", "{")
        .replace("}}", "}")
    )
    session = lived(tmp_path, body, 5_000, seed)
    assert list(differences(figures(session), recounted(session))) == []
    assert shown(session)["technicians"]["busy_ms"] > 0
    sliced = Session(shop(tmp_path, body), seed, 5_000_000)
    while not sliced.finished:
        sliced.advance(sliced.now_ms + 777)
    assert sliced.journal.digest == session.journal.digest
