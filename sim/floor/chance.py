"""Random streams: one per source and purpose, seeded by name, so that luck does not depend on what people decide."""

from __future__ import annotations

import hashlib
import random
from typing import Final

from sim.domain.duration import ONE, Duration
from sim.domain.quantiles import series


class Stream:
    """Draws of one source for one purpose. ``drawn`` counts them: it is part of the state of the floor."""

    __slots__ = ("drawn", "random")

    def __init__(self, seed: int, name: str) -> None:
        digest = hashlib.sha256(f"goulot/{seed}/{name}".encode()).digest()
        self.random = random.Random(int.from_bytes(digest, "big")).random
        self.drawn = 0

    def bits(self) -> int:
        """A uniform integer in [0, 2**53)."""
        self.drawn += 1
        return int(self.random() * ONE)

    def happens(self, chance_ppm: int) -> bool:
        """True with a chance in parts per million."""
        return self.bits() * 1_000_000 < chance_ppm * ONE


_AHEAD: Final = 32
"""Most draws made ready at once: as many as were taken before, so that what is rare is not drawn for nothing."""


class Sampler:
    """Draws one duration law from one stream of its own, in whole milliseconds, at least 1."""

    __slots__ = ("_law", "_random", "_taken", "ready")

    def __init__(self, stream: Stream, law: Duration) -> None:
        self._random = stream.random
        self._law = law
        self._taken = 0
        self.ready: list[int] = []
        """Drawn ahead, the next one last."""

    def retime(self, law: Duration) -> None:
        """Another law on the same luck, before anything is drawn."""
        assert not self._taken
        self._law = law

    def draw(self) -> int:
        return self.ready.pop() if self.ready else self.refill()

    def refill(self) -> int:
        """The next one, when none is ready: some more are made ready, which costs less than one by one."""
        count = min(self._taken or 1, _AHEAD)
        self.ready += series(self._law, self._random, count)
        self.ready.reverse()
        self._taken += count
        return self.ready.pop()

    @property
    def drawn(self) -> int:
        """How many were drawn: part of the state of the floor."""
        return self._taken - len(self.ready)
