"""Machines that run on with a hidden fault: jams are cleaned away, what slows down or jams again is mended."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import CallMaintenance, CleanPoste, Command
from sim.policies.base import Desk
from sim.policies.reading import standing


def cure_faults(desk: Desk) -> Iterator[Command]:
    """An alarm of jams not yet acknowledged is answered by a cleaning, what lasts after it by the technician."""
    fresh = {alarm.subject for alarm in standing(desk, "poste_jams") if alarm.acknowledged_ms is None}
    for poste in desk.state.postes.values():
        if not poste.degraded or poste.called:
            continue
        cleaning = CleanPoste(poste=poste.code, **desk.stamp)
        if poste.code in fresh:
            yield cleaning
        elif desk.check(cleaning) is None:
            priority = 1 if poste.code == desk.dossier.goulot else 2
            yield CallMaintenance(poste=poste.code, priority=priority, **desk.stamp)
