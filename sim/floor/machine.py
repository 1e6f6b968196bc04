"""What wears in a poste: failure modes that strike after so much running time, drawn in advance."""

from __future__ import annotations

from sim.domain.scenario import FailureMode, Poste
from sim.floor.chance import Sampler, Stream


class Wear:
    """One failure mode: ``left_ms`` of running time before it strikes again. Each purpose has its own stream, so the
    n-th running time and the n-th repair are the same whatever people decide."""

    __slots__ = ("_diagnosis", "_repair", "_running", "left_ms", "mode")

    def __init__(self, seed: int, poste: str, mode: FailureMode) -> None:
        def sampler(purpose: str) -> Sampler:
            return Sampler(Stream(seed, f"{poste}/{mode.code}/{purpose}"), getattr(mode, purpose))

        self.mode = mode
        self._running, self._diagnosis, self._repair = sampler("running"), sampler("diagnosis"), sampler("repair")
        self.left_ms = self._running.draw()

    def strike(self) -> Breakdown:
        """The failure that happens now; the next one is drawn."""
        self.left_ms = self._running.draw()
        diagnosis = self._diagnosis.draw() if self.mode.diagnosis.mean_ms else 0
        return Breakdown(self.mode, diagnosis, self._repair.draw())

    def snapshot(self) -> tuple[object, ...]:
        return self.left_ms, self._running.stream.drawn


class Breakdown:
    """A failure not yet repaired. The mode is hidden until ``diagnosed``."""

    __slots__ = ("called", "diagnosed", "diagnosis_ms", "mode", "repair_ms", "repairing", "technician")

    def __init__(self, mode: FailureMode, diagnosis_ms: int, repair_ms: int) -> None:
        self.mode = mode
        self.diagnosis_ms = diagnosis_ms
        self.repair_ms = repair_ms
        self.diagnosed = False
        self.called = False
        self.technician = ""
        self.repairing = False

    def snapshot(self) -> tuple[object, ...]:
        return self.mode.code, self.diagnosed, self.called, self.technician, self.repairing


def wears(seed: int, poste: Poste) -> list[Wear]:
    return [Wear(seed, poste.code, mode) for mode in poste.failures]
