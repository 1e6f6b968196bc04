"""Other futures of a séance: the same scenario and the same luck, other decisions from some instant on. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.journal import Journal
from sim.policies import policy
from sim.session import Session, live, replay


@dataclass(frozen=True, slots=True)
class Parting:
    """The first instants at which two journals differ, by a decision and by a fact; None where they never do."""

    decision_ms: int | None
    fact_ms: int | None


@dataclass(frozen=True, slots=True)
class Gain:
    """A difference of score, of good pieces and of total cost."""

    score: float
    good: int
    cost_uc: int


def past(journal: Journal, at_ms: int) -> list[Command]:
    """The decisions taken or refused before `at_ms`; the preparation is past at any later instant."""
    return [entry.command for entry in journal.decisions() if _is_past(entry.command, at_ms)]


def again(scenario: Scenario, seed: int, commands: Sequence[Command], at_ms: int) -> Session:
    """The séance as it stood at `at_ms`, after the facts of that instant and before its decisions.

    At 0 the preparation itself begins again.
    """
    return replay(scenario, seed, commands, at_ms) if at_ms else Session(scenario, seed)


def handed_over(scenario: Scenario, seed: int, commands: Sequence[Command], at_ms: int, name: str) -> Session:
    """The reference supervisor `name` takes over at `at_ms`, to the end of the shift."""
    return live(again(scenario, seed, commands, at_ms), policy(name))


def without(scenario: Scenario, seed: int, journal: Journal, number: int) -> Session:
    """The same orders at the same hours, less the one of that number. Those refused then are not tried again."""
    taken = [entry for entry in journal.decisions() if entry.refusal is None and entry.number != number]
    return replay(scenario, seed, [entry.command for entry in taken])


def parting(one: Journal, other: Journal) -> Parting:
    decisions = (_orders(one), _orders(other))
    facts = (list(one.facts()), list(other.facts()))
    return Parting(_first_difference(*decisions), _first_difference(*facts))


def orders_taken(journal: Journal) -> list[Command]:
    """What was ordered and not refused, to be ordered again on another draw of luck."""
    return [entry.command for entry in journal.decisions() if entry.refusal is None]


def gain(scenario: Scenario, seed: int, one: Sequence[Command], other: Sequence[Command]) -> Gain:
    """What `other` gives more than `one` on this draw: the same orders at the same hours, refused where they make no
    sense there."""
    first, second = (replay(scenario, seed, commands).board for commands in (one, other))
    return Gain(
        second.score() - first.score(),
        second.pieces().good - first.pieces().good,
        second.total_uc() - first.total_uc(),
    )


def _is_past(command: Command, at_ms: int) -> bool:
    return command.at_ms < at_ms or (command.phase == "prepare" and at_ms > 0)


def _orders(journal: Journal) -> list[tuple[int, Command]]:
    """Decisions taken, without the words, which change nothing on the floor."""
    silent = {"reason": "", "salt": "", "words_sha": ""}
    taken = (entry for entry in journal.decisions() if entry.refusal is None)
    return [(entry.command.at_ms, entry.command.model_copy(update=silent)) for entry in taken]


def _first_difference(one: Sequence[object], other: Sequence[object]) -> int | None:
    for left, right in zip(one, other, strict=False):
        if left != right:
            return min(_at_ms(left), _at_ms(right))
    shorter = min(len(one), len(other))
    rest = [*one[shorter:], *other[shorter:]]
    return _at_ms(rest[0]) if rest else None


def _at_ms(thing: object) -> int:
    """Of a fact or of a dated order: both are tuples that begin with their instant."""
    assert isinstance(thing, tuple)
    return int(thing[0])
