"""Learning by doing, as Wright (1936) and De Jong (1957) have it, and rising from I to L to U.

Each doubling of the cycles somebody has made at a poste leaves a fixed share of what they still had in excess over the
autonomous time: after n cycles the excess is that of the level × share^log2(n + 1), between two powers of two on the
straight line. Their rejects and their risk shrink with it. Forgetting is not simulated: a séance is too short for it.
"""

from __future__ import annotations

from typing import Final

from sim.domain.scenario import Learning as LearningSpec
from sim.domain.scenario import Level

_ONE: Final = 1_000_000


def share_left_ppm(cycles: int, rate_permille: int) -> int:
    """What is left of an excess after ``cycles``, in parts per million."""
    doublings = (cycles + 1).bit_length() - 1
    left = _ONE
    for _ in range(doublings):
        left = left * rate_permille // 1000
    after = left * rate_permille // 1000
    base: int = 1 << doublings
    return left - (left - after) * (cycles + 1 - base) // base


class Learning:
    """What everybody has practised, by person and poste: cycles at their present level there."""

    def __init__(self, spec: LearningSpec | None) -> None:
        self.spec = spec
        self._cycles: dict[tuple[str, str], int] = {}

    def level(self, person: str, poste: str, level: Level) -> Level:
        """``level`` of ``person`` at ``poste``, with what they have learnt since they hold it."""
        cycles = self._cycles.get((person, poste), 0)
        if self.spec is None or not cycles:
            return level
        left_ppm = share_left_ppm(cycles, self.spec.rate_permille)

        def nearer(permille: int) -> int:
            return 1000 + (permille - 1000) * left_ppm // _ONE

        return Level(nearer(level.rate_permille), nearer(level.reject_permille), nearer(level.risk_permille))

    def practise(self, person: str, poste: str, level: str, cycle_ms: int) -> str:
        """One more cycle, ``cycle_ms`` in the mean; the level reached by it, empty when the same."""
        assert self.spec is not None
        key = (person, poste)
        self._cycles[key] = self._cycles.get(key, 0) + 1
        needed_ms = self.spec.to_l_ms if level == "I" else self.spec.to_u_ms
        if self._cycles[key] * cycle_ms < needed_ms:
            return ""
        del self._cycles[key]
        return "L" if level == "I" else "U"

    def snapshot(self) -> tuple[object, ...]:
        return tuple(sorted(self._cycles.items()))
