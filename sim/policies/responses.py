"""Answers that are the same for every supervisor who knows the procedures."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AcknowledgeAlarm, Command, RestartPoste, StopPoste
from sim.policies.base import Desk
from sim.policies.reading import standing


def keep_safe(desk: Desk) -> Iterator[Command]:
    """Stop a poste whose zone is not clear, restart it once it is."""
    unsafe = {alarm.subject for alarm in standing(desk, "zone_box")}
    for poste in desk.state.postes.values():
        if poste.code in unsafe:
            yield StopPoste(poste=poste.code, **desk.stamp)
        elif poste.state == "stopped":
            yield RestartPoste(poste=poste.code, **desk.stamp)


def acknowledge(desk: Desk) -> Iterator[Command]:
    for alarm in desk.state.alarms:
        if alarm.acknowledged_ms is None:
            yield AcknowledgeAlarm(alarm=alarm.number, **desk.stamp)
