"""How long the pump shift takes without a window, and how many poste-cycles a second that makes.

python -m benchmarks.shift [--short]

The bare SimPy timeouts of the same run say what part of that the clock alone would take, on this machine, now.
"""

from __future__ import annotations

from collections.abc import Callable

import simpy

from app.scenarios import DEFAULT, locate
from benchmarks.table import arguments, print_table, row, timed
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.indicators.summary import summary
from sim.journal_reader import read, verify
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live, replay

SEED = 1
TIMEOUTS = 100_000


def bare_simpy(processes: int) -> None:
    """One process a poste, each yielding one timeout after the other: `TIMEOUTS` in all."""
    env = simpy.Environment()

    def cycle(length: int) -> simpy.events.ProcessGenerator:
        while True:
            yield env.timeout(length)

    for rank in range(processes):
        env.process(cycle(1000 + rank))
    for _ in range(TIMEOUTS):
        env.step()


def decisions(session: Session) -> list[Command]:
    return [entry.command for entry in session.journal.decisions()]


def cycles(session: Session) -> int:
    return sum(session.board.cycles(code) for code in session.scenario.postes)


def folding(session: Session) -> Callable[[], object]:
    """The indicators made anew from every fact of the journal, then asked for all of them."""
    facts = list(session.journal.facts())

    def fold() -> object:
        board = Board(session.scenario)
        board.feed(facts, session.now_ms)
        return summary(board, session.scenario, session.journal.header)

    return fold


def verification(scenario: Scenario, session: Session) -> Callable[[], object]:
    """What `goulot replay --verify` does once the file is in memory."""
    lines = list(session.journal.lines(now_ms=session.now_ms))
    return lambda: verify(read(lines, "journal"), scenario)


def main() -> None:
    repeats = 3 if arguments("Time to simulate the pump shift.").short else 25
    reading = timed(lambda: load(locate(DEFAULT)), repeats)
    scenario = load(locate(DEFAULT))
    lived = live(Session(scenario, SEED), policy("competent"))
    orders, per_shift = decisions(lived), cycles(lived)
    living = timed(lambda: live(Session(scenario, SEED), policy("competent")), repeats)
    pairs = [
        (*timed(lambda: replay(scenario, SEED, orders), 1), *timed(lambda: bare_simpy(len(scenario.postes)), 1))
        for _ in range(repeats)
    ]
    replaying, clock = ([pair[rank] for pair in pairs] for rank in (0, 1))
    verifying = timed(verification(scenario, lived), repeats)
    counting = timed(folding(lived), repeats)
    rates = [per_shift / seconds for seconds in replaying]
    timeouts = [TIMEOUTS / seconds for seconds in clock]
    ratios = [a / b for a, b in zip(timeouts, rates, strict=True)]
    print_table(
        [
            row("scenario read and checked", reading, "ms", 1000),
            row("shift replayed from its decisions, journal chained", replaying, "ms", 1000),
            row("shift lived by the competent policy", living, "ms", 1000),
            row("journal read, chain checked, lived again", verifying, "ms", 1000),
            row("indicators of the whole shift, from its facts", counting, "ms", 1000),
            row("poste-cycles a second (replay)", rates, ""),
            row("bare SimPy timeouts a second", timeouts, ""),
            row("a poste-cycle costs, in bare timeouts", ratios, "", decimals=1),
        ]
    )
    print(f"{per_shift} poste-cycles, {len(lived.journal.entries)} journal lines, {len(orders)} decisions")


if __name__ == "__main__":
    main()
