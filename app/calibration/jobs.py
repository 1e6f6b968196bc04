"""The séances a calibration lives: each policy, with every aléa moved, the expert without a family of verbs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sim.domain.scenario import Scenario
from sim.policies import FAMILIES, POLICIES, Without, policy
from sim.session import Session, live

MOVES_MIN = (30, -30)
MOVED_SEEDS = 50
"""Moved aléas are lived on the first seeds only."""
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Job:
    """One séance: `policy`, without the verbs of `family` if one is given, every aléa moved by `moved_min`."""

    seed: int
    policy: str
    family: str = ""
    moved_min: int = 0


@dataclass(frozen=True, slots=True)
class Outcome:
    """`met`: for each objective of the scenario, in its order, whether it was met; `used`: families of verbs of which
    a decision was taken."""

    score: float
    met: tuple[bool, ...]
    used: tuple[str, ...] = ()


def jobs(first: int, count: int) -> list[Job]:
    """Seed by seed, so that an interrupted calibration leaves whole seeds."""
    return [job for rank in range(count) for job in _of_seed(first + rank, moved=rank < MOVED_SEEDS)]


def _of_seed(seed: int, *, moved: bool) -> list[Job]:
    plain = [Job(seed, name) for name in POLICIES]
    deprived = [Job(seed, best(), family) for family in FAMILIES]
    shifted = [Job(seed, name, moved_min=minutes) for minutes in MOVES_MIN for name in POLICIES]
    return plain + deprived + (shifted if moved else [])


def best() -> str:
    """The policy that families of verbs are taken from."""
    return list(POLICIES)[-1]


def lived(scenario: Scenario, job: Job) -> tuple[Job, Outcome]:
    """Live one séance to its end."""
    supervisor = policy(job.policy)
    if job.family:
        supervisor = Without(supervisor, job.family)
    session = live(Session(moved(scenario, job.moved_min), job.seed), supervisor)
    board = session.board
    return job, Outcome(board.score(), tuple(row.met for row in board.objectives()), _used(session))


def _used(session: Session) -> tuple[str, ...]:
    taken = {type(entry.command) for entry in session.journal.decisions() if entry.refusal is None}
    return tuple(family for family, verbs in FAMILIES.items() if not taken.isdisjoint(verbs))


def moved(scenario: Scenario, minutes: int) -> Scenario:
    """Every aléa strikes `minutes` later, or earlier but not before the start; what it then does is unchanged."""
    delta = minutes * _MINUTE_MS
    hazards = tuple(
        replace(
            hazard,
            earliest_ms=max(0, hazard.earliest_ms + delta),
            latest_ms=max(0, hazard.latest_ms + delta),
        )
        for hazard in scenario.hazards
    )
    return replace(scenario, hazards=hazards)


def whole_seeds(wanted: Sequence[Job], done: Mapping[Job, Outcome]) -> list[int]:
    """Seeds all of whose séances have been lived, in order."""
    missing = {job.seed for job in wanted if job not in done}
    return [seed for seed in dict.fromkeys(job.seed for job in wanted) if seed not in missing]
