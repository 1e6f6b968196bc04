"""Séances at random, each lived again in every way the application knows: the journals must be the same bytes.

Part of ``same_bytes``, which compares their digests between Pythons.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.futures import again, handed_over, past
from sim.commands import COMMANDS, Command
from sim.domain.scenario import Scenario
from sim.scenario import load
from sim.session import Session, carry_out, replay
from tests.recount.supervisor import RandomSupervisor

SCENARIOS = ("flacons", "pompes", "usinage")
HOUR_MS = 3_600_000
DECISIONS = 40
SLICES = 60
"""Looks at the state and pauses between two decisions or in the middle of nothing."""


class Differs(Exception):
    """A séance lived again did not give the same journal."""


def digests(count: int) -> Iterator[str]:
    """A line a séance, then one for its branch: what it was, its lines, the digest of their bytes.

    Raises Differs, naming the séance and the way it was lived again.
    """
    scenarios = {name: load(Path("scenarios") / name) for name in SCENARIOS}
    for number in range(1, count + 1):
        luck = random.Random(f"seance/{number}")
        name = luck.choice(SCENARIOS)
        lived = _lived(scenarios[name], luck)
        yield f"random {number}, {name}: {_told(lived)}"
        _again(f"random {number}, {name}", lived, luck)
        branch = _branch(lived, luck)
        yield f"branch of random {number}, {name}: {_told(branch)}"
        _again(f"branch of random {number}, {name}", branch, luck)


def _lived(scenario: Scenario, luck: random.Random) -> Session:
    """A supervisor who decides at random, for an hour at least."""
    session = Session(scenario, luck.randrange(1, 1_000_000))
    supervisor = RandomSupervisor(session, luck)
    until_ms = luck.randrange(HOUR_MS, scenario.calendar.length_ms)
    for _ in range(luck.randrange(7)):
        supervisor.decide()
    for at_ms in sorted(luck.randrange(until_ms) for _ in range(DECISIONS)):
        session.advance(at_ms)
        supervisor.decide()
    session.advance(until_ms)
    return session


def _branch(lived: Session, luck: random.Random) -> Session:
    """Another future from a random instant: a reference supervisor takes over."""
    at_ms = luck.randrange(lived.now_ms)
    policy = luck.choice(("nothing", "naive", "competent", "expert"))
    return handed_over(lived.scenario, _seed(lived), past(lived.journal, at_ms), at_ms, policy)


def _again(name: str, lived: Session, luck: random.Random) -> None:
    commands = [_from_disk(entry.command) for entry in lived.journal.decisions()]
    resumed_ms = luck.randrange(lived.now_ms)
    ways = {
        "in one go": replay(lived.scenario, _seed(lived), commands, lived.now_ms),
        "in slices": _in_slices(lived, commands, luck),
        f"resumed at {resumed_ms} ms": _resumed(lived, commands, resumed_ms),
    }
    for way, session in ways.items():
        if _told(session) != _told(lived):
            raise Differs(f"{name}, lived again {way}: {_told(session)}, expected {_told(lived)}")


def _in_slices(lived: Session, commands: Sequence[Command], luck: random.Random) -> Session:
    """With pauses, and looked at as the screens do."""
    session = Session(lived.scenario, _seed(lived))
    stops = sorted(luck.randrange(lived.now_ms) for _ in range(SLICES))
    for command in commands:
        while command.phase == "run" and stops and stops[0] <= command.at_ms:
            _stop(session, stops.pop(0))
        carry_out(session, [command], command.at_ms) if command.phase == "run" else session.submit(command)
    for at_ms in stops:
        _stop(session, at_ms)
    session.advance(lived.now_ms)
    return session


def _stop(session: Session, at_ms: int) -> None:
    session.advance(max(at_ms, session.now_ms))
    session.advance(session.now_ms)
    _ = session.state, session.board.times()


def _resumed(lived: Session, commands: Sequence[Command], at_ms: int) -> Session:
    """Closed at an instant, taken up from its decisions, gone on."""
    before = past(lived.journal, at_ms)
    session = again(lived.scenario, _seed(lived), before, at_ms)
    return carry_out(session, commands[len(before) :], lived.now_ms)


def _from_disk(command: Command) -> Command:
    return COMMANDS.validate_json(command.model_dump_json())


def _seed(session: Session) -> int:
    return int(session.journal.header["seed"])


def _told(session: Session) -> str:
    lines = list(session.journal.lines(now_ms=session.now_ms))
    return f"{len(lines)} {hashlib.sha256(chr(10).join(lines).encode()).hexdigest()}"
