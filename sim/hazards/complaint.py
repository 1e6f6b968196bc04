"""A client complains of pieces delivered with a defect: what remains on the line may be as bad."""

from __future__ import annotations

from sim.events import ComplaintReceived
from sim.hazards.base import Hazard


class Complaint(Hazard):
    """From its instant on, as soon as ``escaped`` defects have left the line. Lasts until pieces are set aside."""

    _open = False
    _escaped = 0
    _order = ""
    """Of the last piece that left with a defect."""

    def plan(self) -> None:
        super().plan()
        self.line.on_escaped.append(self._defect)

    def strike(self) -> None:
        self._open = True
        self._look()

    def _defect(self, order: str) -> None:
        if not self.active:
            self._escaped += 1
            self._order = order
            self._look()

    def _look(self) -> None:
        if not self._open or self._escaped < self.settings["escaped"]:
            return
        self._open = False
        order = self._order or self.line.programme.sequence[0]
        self.begin(order)
        self.line.record(ComplaintReceived(self.line.now_ms, order, self.settings["cost_uc"]))
        self.line.alarms.raise_("complaint", order, 2)
        self._order = order

    def contained(self) -> None:
        """Pieces were set aside."""
        if self.active:
            self.line.alarms.clear("complaint", self._order)
            self.end("quarantined")

    def snapshot(self) -> tuple[object, ...]:
        return *super().snapshot(), self._open, self._escaped, self._order
