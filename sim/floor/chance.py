"""Random streams: one per source and purpose, seeded by name, so that luck does not depend on what people decide."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable

from sim.domain.duration import ONE, Duration


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


class Sampler:
    """Draws one duration law from one stream, in whole milliseconds, at least 1."""

    __slots__ = ("_quantile", "stream")

    def __init__(self, stream: Stream, law: Duration) -> None:
        self.stream = stream
        self._quantile: Callable[[int], int] = law.quantile()

    def draw(self) -> int:
        stream = self.stream
        stream.drawn += 1
        return self._quantile(int(stream.random() * ONE)) or 1
