"""What stops a poste beside its failures: frozen values in milliseconds."""

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
