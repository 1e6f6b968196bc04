"""What wears in a poste: failure modes that strike after so much time, running or not, drawn in advance."""

from __future__ import annotations

from collections.abc import Callable

from sim.domain.scenario import FailureMode, Poste
from sim.floor import ranks
from sim.floor.agenda import Agenda, Phase, Ticket
from sim.floor.chance import Sampler, Stream
from sim.floor.micro_stops import MicroWear
from sim.floor.tool import WorkLife


class Wear:
    """One failure mode: ``left_ms`` of its clock's time before it strikes again. Each purpose has its own stream, so
    the n-th running time and the n-th repair are the same whatever people decide."""

    __slots__ = ("_diagnosis", "_level_one", "_repair", "_running", "left_ms", "mode")

    def __init__(self, seed: int, poste: str, mode: FailureMode) -> None:
        def sampler(purpose: str) -> Sampler:
            return Sampler(Stream(seed, f"{poste}/{mode.code}/{purpose}"), getattr(mode, purpose))

        self.mode = mode
        self._running, self._diagnosis, self._repair = sampler("running"), sampler("diagnosis"), sampler("repair")
        simple = mode.level_one
        self._level_one = Sampler(Stream(seed, f"{poste}/{mode.code}/level_one"), simple.repair) if simple else None
        self.left_ms = self._running.draw()

    def strike(self) -> Breakdown:
        """The failure that happens now; the next one is drawn."""
        self.left_ms = self._running.draw()
        diagnosis = self._diagnosis.draw() if self.mode.diagnosis.mean_ms else 0
        struck = Breakdown(self.mode, diagnosis, self._repair.draw())
        struck.level_one_ms = self._level_one.draw() if self._level_one else 0
        return struck

    def snapshot(self) -> tuple[object, ...]:
        return self.left_ms, self._running.drawn


class Breakdown:
    """A failure not yet repaired. The mode is hidden until ``diagnosed``."""

    __slots__ = (
        "called",
        "diagnosed",
        "diagnosis_ms",
        "fault",
        "level_one_ms",
        "mode",
        "repair_ms",
        "repairing",
        "runs_on",
        "technician",
    )

    def __init__(self, mode: FailureMode, diagnosis_ms: int, repair_ms: int) -> None:
        self.mode = mode
        self.diagnosis_ms = diagnosis_ms
        self.repair_ms = repair_ms
        self.diagnosed = False
        self.called = False
        self.technician = ""
        self.repairing = False
        self.level_one_ms = 0
        """Repair by a trained operator; 0 where it takes a technician."""
        self.runs_on = False
        """Until the technician is there."""
        self.fault = ""
        """Code of the hidden fault that the technician is called for, empty for a failure."""

    @property
    def stopping(self) -> bool:
        return self.repairing or not self.runs_on

    @property
    def state(self) -> str:
        return "down" if self.repairing else "waiting_repair"

    def worsen(self, failure: Breakdown) -> None:
        """A failure on top of a fault: both are repaired together."""
        self.runs_on = False
        self.diagnosis_ms += failure.diagnosis_ms
        self.repair_ms += failure.repair_ms

    def snapshot(self) -> tuple[object, ...]:
        own = self.mode.code, self.diagnosed, self.called, self.technician, self.repairing
        return (*own, self.runs_on, self.repair_ms) if self.fault else own


class Ageing:
    """The modes of a poste that count the calendar: their clock runs from the start, except while the poste is down."""

    def __init__(self, agenda: Agenda, rank: int, wears: list[Wear], strike: Callable[[Wear], None]) -> None:
        self._agenda = agenda
        self._rank = ranks.AGEING + rank
        self._wears = wears
        self._strike = strike
        self._since_ms = 0
        self._ticket: Ticket | None = None

    def resume(self) -> None:
        """The poste is fit: the next failure draws near."""
        if self._wears:
            self._since_ms = self._agenda.now_ms
            wear = min(self._wears, key=left)
            delay_ms = max(1, wear.left_ms)
            self._ticket = self._agenda.after(delay_ms, Phase.MACHINE, self._rank, lambda: self._strike(wear))

    def pause(self) -> None:
        """The poste is down."""
        if self._ticket:
            self._ticket.live = False
            self._ticket = None
            for wear in self._wears:
                wear.left_ms -= self._agenda.now_ms - self._since_ms

    def snapshot(self) -> tuple[object, ...]:
        """Nothing for a poste without such modes."""
        return (*(wear.snapshot() for wear in self._wears), self._since_ms) if self._wears else ()


def wears(seed: int, poste: Poste, clock: str) -> list[Wear]:
    return [Wear(seed, poste.code, mode) for mode in poste.failures if mode.clock == clock]


def left(wear: Wear | MicroWear | WorkLife) -> int:
    return wear.left_ms
