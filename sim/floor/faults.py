"""Hidden faults: the poste runs on, slower or with more micro-stops, until the cure. Only the symptom shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sim.domain.duration import Duration
from sim.domain.scenario import FailureMode
from sim.domain.text import Text
from sim.events import PosteBrokeDown
from sim.floor.machine import Breakdown
from sim.floor.micro_stops import MicroWear
from sim.floor.works import CLEANING

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


@dataclass(slots=True)
class Fault:
    """``cure``: maintenance or cleaning, which takes ``cure_ms``; maintenance cures both kinds."""

    code: str
    symptom: str
    cure: str
    cure_ms: int
    on_cured: Callable[[str], None]
    slow_permille: int = 1000
    """Multiplies the cycle time, ≥ 1000."""
    mode: str = ""
    """Mode of micro-stop that comes ``often_permille`` / 1000 times as often."""
    often_permille: int = 1000
    found: bool = False

    def breakdown(self, diagnosis_ms: int) -> Breakdown:
        """What a technician is called for: the poste runs on until they are there."""
        nothing, untold = Duration("fixed"), Text("", "")
        mode = FailureMode(self.code, self.symptom, nothing, nothing, nothing, untold, untold, untold)
        called = Breakdown(mode, diagnosis_ms, self.cure_ms)
        called.runs_on, called.diagnosed, called.fault = True, self.found, self.code
        return called


class Faults:
    """The faults of one poste, oldest first."""

    def __init__(self, poste: Poste, line: Line) -> None:
        self._poste = poste
        self._line = line
        self.standing: list[Fault] = []

    def add(self, fault: Fault) -> None:
        self.standing.append(fault)
        self._refresh()

    def first(self) -> Fault | None:
        return self.standing[0] if self.standing else None

    def find(self) -> str:
        """A control: code of the first fault not yet found, empty when there is none."""
        fault = next((fault for fault in self.standing if not fault.found), None)
        if fault is None:
            return ""
        fault.found = True
        called = self._poste.breakdown
        if called and called.fault == fault.code:
            called.diagnosed = True
        return fault.code

    def cleaning_ms(self) -> int:
        """Time of a cleaning: that of the fault it cures, else the time to see that all is clean."""
        fault = self._dirty()
        return fault.cure_ms if fault else self._poste.spec.check_ms

    def cleaned(self) -> None:
        fault = self._dirty()
        if fault:
            self._cure(fault, CLEANING)

    def open_repair(self) -> None:
        """Maintenance is called for the fault that shows; the poste runs on until the technician is there."""
        self._poste.ageing.pause()
        self.break_down(self.standing[0].breakdown(self._poste.spec.check_ms))

    def break_down(self, breakdown: Breakdown) -> None:
        """A failure strikes, alone or on top of a fault that maintenance is called for; or such a call is made."""
        poste = self._poste
        if poste.breakdown:
            poste.breakdown.worsen(breakdown)
            self._line.maintenance.warn(poste)
            return
        poste.breakdown = breakdown
        self._line.record(PosteBrokeDown(self._line.now_ms, poste.code, breakdown.mode.code))
        if breakdown.stopping:
            self._line.maintenance.broke_down(poste)

    def repaired(self) -> None:
        """What maintenance was called for is mended."""
        called = self._poste.breakdown
        for fault in [fault for fault in self.standing if called and fault.code == called.fault]:
            self._cure(fault, "maintenance")

    def _dirty(self) -> Fault | None:
        return next((fault for fault in self.standing if fault.cure == CLEANING), None)

    def _cure(self, fault: Fault, how: str) -> None:
        self.standing.remove(fault)
        self._refresh()
        fault.on_cured(how)

    def _refresh(self) -> None:
        """Work out anew how slow the poste is, and how often each mode of micro-stop comes."""
        poste = self._poste
        poste.interrupt()
        poste.slow_permille = 1000
        often = {wear.mode.code: 1000 for wear in poste.wears if isinstance(wear, MicroWear)}
        for fault in self.standing:
            poste.slow_permille = poste.slow_permille * fault.slow_permille // 1000
            if fault.mode:
                often[fault.mode] = often[fault.mode] * fault.often_permille // 1000
        for wear in poste.wears:
            if isinstance(wear, MicroWear):
                wear.come(often[wear.mode.code])

    def snapshot(self) -> tuple[object, ...]:
        return tuple([(fault.code, fault.found) for fault in self.standing])
