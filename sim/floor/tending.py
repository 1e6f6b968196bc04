"""A semi-attended cycle: somebody loads, the machine works alone, somebody unloads."""

from __future__ import annotations

from sim.domain.scenario import Poste
from sim.floor.chance import Sampler, Stream
from sim.floor.task import Task


class Tending:
    """Draws the hands-on phases of a poste; a phase whose law is 0 is left out."""

    def __init__(self, spec: Poste, seed: int) -> None:
        self._load = Sampler(Stream(seed, f"{spec.code}/load"), spec.load) if spec.load.mean_ms else None
        self._unload = Sampler(Stream(seed, f"{spec.code}/unload"), spec.unload) if spec.unload.mean_ms else None

    def cycle(self, alone_ms: int) -> Task:
        """The first phase of a cycle whose machine works ``alone_ms`` by itself; the others follow it."""
        unload = Task("working", self._unload.draw(), phase="unload") if self._unload else None
        alone = Task("working", alone_ms, phase="alone", then=unload)
        return Task("working", self._load.draw(), then=alone) if self._load else alone

    def snapshot(self) -> tuple[object, ...]:
        return tuple([law.drawn for law in (self._load, self._unload) if law])
