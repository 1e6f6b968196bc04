"""Micro-stops: a jam, a sensor, a bottle down; cleared in seconds, by the operator where the poste has one."""

from __future__ import annotations

from sim.domain.scenario import Poste
from sim.domain.stops import LONGEST_MICRO_STOP_MS, MicroStop
from sim.floor.chance import Sampler, Stream
from sim.floor.task import Task


class MicroWear:
    """One mode at one poste: ``left_ms`` of running time before the next. Each purpose has its own stream."""

    __slots__ = ("_length", "_often_permille", "_running", "left_ms", "mode")

    def __init__(self, seed: int, poste: str, mode: MicroStop) -> None:
        self.mode = mode
        self._running = Sampler(Stream(seed, f"{poste}/micro/{mode.code}/running"), mode.running)
        self._length = Sampler(Stream(seed, f"{poste}/micro/{mode.code}/length"), mode.length)
        self.left_ms = self._running.draw()
        self._often_permille = 1000

    def come(self, often_permille: int) -> None:
        """From now on so many thousandths as often, ≥ 1000; the draws stay the same."""
        self.left_ms = max(1, self.left_ms * self._often_permille // often_permille)
        self._often_permille = often_permille

    def strike(self, interrupted: Task) -> Task:
        """The clearing of the micro-stop that happens now, after which ``interrupted`` goes on; the next is drawn."""
        self.left_ms = max(1, self._running.draw() * 1000 // self._often_permille)
        length_ms = min(self._length.draw(), LONGEST_MICRO_STOP_MS)
        return Task("micro_stop", length_ms, cause=self.mode.code, then=interrupted)

    def snapshot(self) -> tuple[object, ...]:
        return self.left_ms, self._running.drawn, self._often_permille


def micro_wears(seed: int, poste: Poste) -> list[MicroWear]:
    return [MicroWear(seed, poste.code, mode) for mode in poste.micro_stops]
