"""Same scenario, seed and decisions: the same journal, byte for byte, however time is cut and wherever it runs."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from sim.commands import Command, RestartPoste, StopPoste
from sim.events import CycleEnded, CycleStarted, PosteBrokeDown, PosteEntered
from sim.floor.line import Line
from sim.journal_reader import read, verify
from sim.policies import Competent, Desk, policy
from sim.scenario import load
from sim.session import Session, live, replay
from tests.recount.supervisor import lived

ROOT = Path(__file__).parents[2]
POMPES = load(ROOT / "scenarios" / "pompes")


def journal(session: Session) -> str:
    return "\n".join(session.journal.lines(now_ms=session.now_ms))


@cache
def decided(seed: int) -> tuple[str, tuple[Command, ...]]:
    """The journal of a shift under random decisions, and those decisions."""
    session, _ = lived(POMPES, seed)
    return journal(session), tuple(entry.command for entry in session.journal.decisions())


def cut_at_random(session: Session, commands: tuple[Command, ...], luck: random.Random, until_ms: int) -> None:
    """Live the decisions up to ``until_ms``, time advancing in slices of any length, some of them empty."""
    for command in commands:
        if command.at_ms > until_ms:
            break
        if command.phase == "run":
            slice_to(session, command.at_ms, luck)
        session.submit(command)
    slice_to(session, until_ms, luck)


def slice_to(session: Session, until_ms: int, luck: random.Random) -> None:
    while session.now_ms < until_ms:
        session.advance(min(until_ms, session.now_ms + luck.choice([0, 1, 999, 60_000, luck.randrange(1, 3_000_000)])))
    session.advance(until_ms)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_slices_of_time_change_nothing(seed: int) -> None:
    whole, commands = decided(seed)
    session = Session(POMPES, seed)
    cut_at_random(session, commands, random.Random(seed), session.end_ms)
    session.advance(session.end_ms)  # overtime, if any was ordered
    assert journal(session) == whole


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_looking_at_the_screens_changes_nothing(seed: int) -> None:
    whole, commands = decided(seed)
    session = Session(POMPES, seed)
    for command in commands:
        if command.phase == "run":
            session.advance(command.at_ms)
        assert session.state.now_ms == session.now_ms
        session.check(command)
        session.submit(command)
        session.board.objectives()
    session.advance(session.end_ms)
    assert journal(session) == whole


@pytest.mark.parametrize("seed", range(1, 7))
def test_a_seance_closed_and_resumed_gives_the_same_journal(seed: int) -> None:
    whole, commands = decided(seed)
    luck = random.Random(f"closing/{seed}")
    closed_ms = luck.randrange(1, POMPES.calendar.length_ms)
    session = Session(POMPES, seed)
    cut_at_random(session, commands, luck, closed_ms)
    reading = read(session.journal.lines(now_ms=session.now_ms), "closed")
    resumed = replay(POMPES, seed, reading.commands, reading.end_ms)
    assert journal(resumed) == journal(session)
    for command in commands[len(reading.commands) :]:
        resumed.advance(command.at_ms)
        resumed.submit(command)
    resumed.advance(resumed.end_ms)
    assert journal(resumed) == whole


def test_a_seance_closed_in_the_preparation_resumes_in_it() -> None:
    _, commands = decided(1)
    prepared = [command for command in commands if command.phase == "prepare"]
    session = Session(POMPES, 1)
    for command in prepared:
        session.submit(command)
    reading = read(session.journal.lines(now_ms=0), "closed")
    assert reading.commands == prepared


def test_a_journal_lived_again_verifies() -> None:
    whole, _ = decided(2)
    assert verify(read(whole.split("\n"), "whole"), POMPES) is None


LIVE = """
from sim.policies import Competent, Desk, policy
from sim.scenario import load
from sim.session import Session, live
session = live(Session(load("scenarios/pompes"), 7), policy("competent"))
print("\\n".join(session.journal.lines()))
"""


def in_a_process(**environment: str) -> bytes:
    done = subprocess.run(
        [sys.executable, "-c", LIVE], cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=True
    )
    return done.stdout


def test_the_machine_its_hour_and_its_language_change_nothing() -> None:
    one = in_a_process(PYTHONHASHSEED="1", TZ="Pacific/Auckland", LC_ALL="C")
    other = in_a_process(PYTHONHASHSEED="4242", TZ="America/Lima", LC_ALL="fr_FR.UTF-8")
    assert one == other
    session = live(Session(POMPES, 7), policy("competent"))
    assert one.decode().rstrip("\n") == "\n".join(session.journal.lines())


def test_another_seed_is_another_shift() -> None:
    first, other = (list(live(Session(POMPES, seed), policy("competent")).journal.facts()) for seed in (1, 2))
    assert first != other


# -- the same luck for everyone ---------------------------------------------------------------------------------------


def running_to_failures(session: Session) -> dict[str, list[tuple[str, int]]]:
    """For each poste, mode and running time in ms since the start at each failure, from the facts alone."""
    worked: dict[str, int] = {}
    since: dict[str, int] = {}
    failures: dict[str, list[tuple[str, int]]] = {}
    for fact in session.journal.facts():
        if isinstance(fact, PosteBrokeDown):
            total = worked.get(fact.poste, 0) + fact.at_ms - since[fact.poste]
            failures.setdefault(fact.poste, []).append((fact.mode, total))
        elif isinstance(fact, PosteEntered | CycleStarted | CycleEnded):
            if fact.poste in since:
                worked[fact.poste] = worked.get(fact.poste, 0) + fact.at_ms - since.pop(fact.poste)
            state = {PosteEntered: "state", CycleEnded: "then"}.get(type(fact))
            if state is None or getattr(fact, state) == "working":
                since[fact.poste] = fact.at_ms
    return failures


@dataclass
class Stubborn:
    """The competent supervisor, but ``poste`` stays stopped from 06:00 to 07:15 whatever happens."""

    poste: str
    name: str = "stubborn"

    def decide(self, desk: Desk) -> list[Command]:
        now_ms = desk.state.now_ms
        wished = Competent().decide(desk)
        if now_ms == STOPPED_FROM:
            return [*wished, StopPoste(at_ms=now_ms, poste=self.poste)]
        if STOPPED_FROM < now_ms < STOPPED_TO:
            return [c for c in wished if not (isinstance(c, RestartPoste) and c.poste == self.poste)]
        return wished


STOPPED_FROM, STOPPED_TO = 30 * 60_000, 105 * 60_000


@cache
def usual_failures(seed: int) -> dict[str, list[tuple[str, int]]]:
    return running_to_failures(live(Session(POMPES, seed), policy("competent")))


@pytest.mark.parametrize("seed", [1, 3, 5, 7])
@pytest.mark.parametrize("poste", ["P10", "P40", "P80"])
def test_stopping_one_poste_leaves_the_running_time_to_failures_of_the_others(seed: int, poste: str) -> None:
    """The machines then run less and at other hours; the n-th failure still strikes after the same running time."""
    session = live(Session(POMPES, seed), Stubborn(poste))
    failures, usual = running_to_failures(session), usual_failures(seed)
    assert session.journal.digest != live(Session(POMPES, seed), policy("competent")).journal.digest
    pairs = [pair for code in usual for pair in zip(failures.get(code, []), usual[code], strict=False)]
    print(f"seed {seed}, {poste} stopped: {len(pairs)} failures after the same running time")
    assert pairs
    assert all(other == same for other, same in pairs)


def test_the_text_of_the_floor_kept_part_by_part_is_that_of_a_fresh_look() -> None:
    line = Line(POMPES, 3, lambda fact: None)
    line.start()
    for minute in range(1, 469):
        line.agenda.advance(60_000 * minute)
        kept = line.text()
        line.write_anew()
        assert line.text() == kept
