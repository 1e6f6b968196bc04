"""The short way through an ordinary cycle changes nothing: the same journal, to the last byte, with it and without."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.floor.line import Line
from sim.floor.poste import Poste
from sim.scenario import load
from sim.session import Session, replay
from tests.recount.supervisor import lived
from tests.sim.test_laws import random_line, random_route
from tests.sim.workshop import shop

SCENARIOS = Path(__file__).parents[2] / "scenarios"
NAMES = sorted(folder.name for folder in SCENARIOS.iterdir() if (folder / "scenario.yaml").is_file())


def long_way(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sim.floor.line.stride_of", lambda poste, line: None)


def journal_of(scenario: Scenario, seed: int) -> str:
    session = Session(scenario, seed)
    session.advance(session.end_ms)
    return session.journal.digest


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("seed", [1, 2])
def test_a_shift_under_random_decisions(name: str, seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    scenario = load(SCENARIOS / name)
    session, _ = lived(scenario, seed)
    commands = [entry.command for entry in session.journal.decisions()]
    long_way(monkeypatch)
    assert replay(scenario, seed, commands, session.now_ms).journal.digest == session.journal.digest


@pytest.mark.parametrize("number", range(12))
@pytest.mark.parametrize("kind", [random_line, random_route])
def test_any_line(
    kind: Callable[[random.Random], tuple[str, str]], number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    body, orders = kind(random.Random(f"stride/{number}"))
    scenario = shop(tmp_path, body, orders=orders)
    short = journal_of(scenario, number)
    long_way(monkeypatch)
    assert journal_of(scenario, number) == short


@pytest.mark.parametrize("life", ["life_pieces: 7", "life_min: 3", "life_min: 4, worn_reject_percent: 30"])
def test_a_tool_that_wears(life: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = (
        "calendar: { start: '08:00', end: '12:00' }\n"
        f"postes: {{ A: {{ cycle_s: 30, tool: {{ {life}, change_min: 2 }} }}, B: {{ cycle_s: 35 }} }}\n"
        "buffers: [{ from: A, to: B, capacity: 3 }]\n"
    )
    scenario = shop(tmp_path, body)
    short = journal_of(scenario, 1)
    long_way(monkeypatch)
    assert journal_of(scenario, 1) == short


@pytest.mark.parametrize("name", NAMES)
def test_the_digest_leaves_nothing_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the text of the floor takes over from the minute before is what it would have written anew."""
    scenario = load(SCENARIOS / name)
    session, _ = lived(scenario, 3)
    commands = [entry.command for entry in session.journal.decisions()]
    whole = Line.text

    def anew(line: Line) -> str:
        line.write_anew()
        return whole(line)

    monkeypatch.setattr(Line, "text", anew)
    assert replay(scenario, 3, commands, session.now_ms).journal.digest == session.journal.digest


def test_the_short_way_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else nothing above would mean anything: on a plain line nearly every cycle goes the short way."""
    body = "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 9 }\nbuffers:\n  - { from: A, to: B, capacity: 2 }\n"
    long: list[Poste] = []
    whole = Poste.settle

    def counted(poste: Poste) -> None:
        long.append(poste)
        whole(poste)

    monkeypatch.setattr(Poste, "settle", counted)
    session = Session(shop(tmp_path, body), 1, 3_600_000)
    session.advance(session.end_ms)
    assert len(long) < 0.1 * sum(session.board.cycles(poste) for poste in ("A", "B")) > 60
