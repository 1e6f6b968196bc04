"""Is the journal what its seed and decisions make? The shift is lived again and the digests are compared."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.documents import Shift
from sim.session import replay


@dataclass(frozen=True, slots=True)
class Verification:
    """`entries`: facts and decisions compared; `seconds`: real time it took."""

    digest: str
    again: str
    entries: int
    seconds: float

    @property
    def same(self) -> bool:
        return self.digest == self.again


def verify(shift: Shift) -> Verification:
    """Live the shift again from its decisions, up to now."""
    start = time.perf_counter()
    commands = [entry.command for entry in shift.journal.decisions()]
    session = replay(shift.scenario, shift.seed, commands, shift.state.now_ms)
    again = session.journal.digest
    return Verification(shift.journal.digest, again, len(shift.journal.entries), time.perf_counter() - start)
