"""What stops a poste, failures and the rest: frozen values in milliseconds."""

from __future__ import annotations

from dataclasses import dataclass

from sim.domain.duration import Duration
from sim.domain.text import Text

LONGEST_MICRO_STOP_MS = 120_000
"""NF E60-182: from two minutes on a stop is no micro-stop; longer draws are cut there."""


@dataclass(frozen=True, slots=True)
class MicroStop:
    """One mode: ``running`` time of the poste until the next, ``length`` once somebody is there to clear it."""

    code: str
    running: Duration
    length: Duration
    name: Text


@dataclass(frozen=True, slots=True)
class Tool:
    """Changed after its ``life``, in cycles, or in milliseconds at work where it is ``timed``; where a worn one goes
    on, ``worn_reject_ppm`` is its share of refused pieces."""

    life: int
    timed: bool
    change_ms: int
    worn_reject_ppm: int | None
    name: Text


@dataclass(frozen=True, slots=True)
class Upkeep:
    """One maintenance or cleaning (``kind``) planned at ``due_ms``; the supervisor may move it by ``move_ms``."""

    code: str
    kind: str
    due_ms: int
    length_ms: int
    move_ms: int
    name: Text


@dataclass(frozen=True, slots=True)
class LevelOne:
    """A repair that the operator of the poste may do, at one of ``levels``."""

    repair: Duration
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FailureMode:
    """``running``: time until it strikes, counted by ``clock``."""

    code: str
    symptom: str
    running: Duration
    diagnosis: Duration
    repair: Duration
    name: Text
    symptom_text: Text
    cause_text: Text
    clock: str = "running"
    """``running``: only the time at work counts; ``calendar``: all but the time the poste is down."""
    level_one: LevelOne | None = None
