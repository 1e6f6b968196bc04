"""The compressed air network: what it delivers, its leaks, the round that finds them and the repair that mends them.

A leak shows on the compressor's meter, which delivers more than the postes draw. Where it leaks is hidden until a
technician has gone round the network; once found, it is mended by maintenance, called like for a breakdown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from sim.domain.duration import Duration
from sim.domain.scenario import AIR, FailureMode, Poste
from sim.floor.machine import Breakdown
from sim.state import NetworkView

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.hazards.air_leak import AirLeak

_NOTABLE_SHARE = 20
"""The compressor's alarm hears a leak of a twentieth or more of what all the postes draw at work."""


class Mendable(Protocol):
    """What technicians are called for. ``rank`` orders calls of one instant."""

    code: str
    rank: int
    breakdown: Breakdown | None

    def touch(self) -> None:
        """Repair has begun, or was left."""

    def repaired(self) -> None: ...


class Network:
    def __init__(self, line: Line) -> None:
        self.code = AIR
        self.rank = len(line.postes)
        self.breakdown: Breakdown | None = None
        """The repair called for, of the first leak found."""
        self.leaks: list[AirLeak] = []
        self.found: list[AirLeak] = []
        self._line = line
        self._full_nml_min = sum(poste.spec.running_air_nml_min for poste in line.postes.values())

    # -- leaks --------------------------------------------------------------------------------------------------------

    def search(self) -> str:
        """What a round of the network tells: the first leak not yet known, else ``sound``."""
        unknown = [leak for leak in self.leaks if leak not in self.found]
        self.found += unknown
        return unknown[0].spec.code if unknown else "sound"

    def open_repair(self) -> None:
        """Maintenance is called for the first leak found."""
        leak = self.found[0]
        nothing = Duration("fixed", 0)
        plan = leak.spec
        mode = FailureMode(plan.code, "leak", nothing, nothing, nothing, plan.title, plan.symptom, plan.cause)
        self.breakdown = Breakdown(mode, 0, max(1, leak.settings["repair_ms"]))
        self.breakdown.diagnosed = True

    def touch(self) -> None:
        """Nothing waits for the repair: the postes run on a network that leaks."""

    def repaired(self) -> None:
        self.breakdown = None
        leak = self.found.pop(0)
        self.leaks.remove(leak)
        leak.end("maintenance")
        self.look()

    def look(self) -> None:
        """Each minute: the compressor's own alarm."""
        now_ms, after_ms = self._line.now_ms, self._line.scenario.rules.leak_alarm_ms
        lasting = sum([leak.nml_min for leak in self.leaks if now_ms - leak.at_ms >= after_ms])
        if lasting and lasting * _NOTABLE_SHARE >= self._full_nml_min:
            self._line.alarms.raise_("air_high", AIR, 3, repeat=False)
        else:
            self._line.alarms.clear("air_high", AIR)

    # -- looking ------------------------------------------------------------------------------------------------------

    def view(self) -> NetworkView:
        drawn = sum(_drawn_nml_min(poste.state, poste.spec) for poste in self._line.postes.values())
        return NetworkView(
            code=self.code,
            flow_nml_min=drawn + sum(leak.nml_min for leak in self.leaks),
            drawn_nml_min=drawn,
            searching=self._line.maintenance.searching(self),
            found=tuple(leak.settings["poste"] for leak in self.found),
            called=self.breakdown is not None,
            technician=next((who for who, at in self._line.maintenance.at_work.items() if at is self), ""),
        )

    def snapshot(self) -> tuple[object, ...]:
        return (
            self.code,
            tuple([leak.spec.code for leak in self.leaks]),
            tuple([leak.spec.code for leak in self.found]),
            self.breakdown and self.breakdown.snapshot(),
        )


def _drawn_nml_min(state: str, spec: Poste) -> int:
    if state == "off":
        return 0
    return spec.running_air_nml_min if state == "working" else spec.idle_air_nml_min
