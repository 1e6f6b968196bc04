"""Timed work on a poste that can be suspended: a cycle or a phase of it, a changeover, a control, the clearing of a
micro-stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(slots=True)
class Task:
    """``left_ms`` is what remains at the autonomous rate; while under way the segment began at ``since_ms`` and runs at
    ``rate_permille`` ≥ 1000 (a slower operator takes longer)."""

    state: str
    left_ms: int
    since_ms: int = -1
    rate_permille: int = 1000
    phase: str = ""
    """``alone``: nobody needed, at the machine's own rate (a watched machine's whole cycle); or ``unload``."""
    cause: str = ""
    """Refines the state."""
    then: Task | None = None
    """The phase of the same cycle that follows, or the work that a micro-stop interrupts."""
    done: Callable[[], None] | None = None
    """What its end does, where it is not the end of a cycle."""

    @property
    def alone(self) -> bool:
        return self.phase == "alone"

    def rate(self, crew_permille: int, slow_permille: int) -> int:
        """What multiplies its time: the operator's level where one is needed, and what slows the machine."""
        if self.state != "working":
            return 1000
        return (1000 if self.alone else crew_permille) * slow_permille // 1000

    def segment_ms(self) -> int:
        """Time to the end at the present rate, at least 1 ms."""
        return -(-self.left_ms * self.rate_permille // 1000) or 1

    def suspend(self, now_ms: int) -> int:
        """Stop the segment; the time it ran."""
        ran = now_ms - self.since_ms
        self.left_ms = max(0, self.left_ms - ran * 1000 // self.rate_permille)
        self.since_ms = -1
        return ran

    def text(self) -> str:
        """For the digest of the floor."""
        own = f"{self.state} {self.left_ms} {self.since_ms} {self.rate_permille}"
        if self.phase or self.cause or self.then:
            return f"{own} {self.phase} {self.cause} {self.then.text() if self.then else ''}"
        return own
