"""Answers that are the same for every supervisor who knows the procedures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sim.commands import AcknowledgeAlarm, Command, RestartPoste, StopPoste
from sim.policies.base import Desk
from sim.policies.reading import standing


def keep_safe(desk: Desk) -> Iterator[Command]:
    """Stop a poste whose zone is not clear, restart it once it is."""
    yield from stop_unsafe(desk)
    yield from restart_cleared(desk)


def stop_unsafe(desk: Desk) -> Iterator[Command]:
    for code in _unsafe(desk):
        yield StopPoste(poste=code, **desk.stamp)


def restart_cleared(desk: Desk, but: Sequence[str] = ()) -> Iterator[Command]:
    """Every poste that stands on order, ``but`` those that stand for another reason."""
    kept = {*_unsafe(desk), *but}
    for poste in desk.state.postes.values():
        if poste.state == "stopped" and poste.code not in kept:
            yield RestartPoste(poste=poste.code, **desk.stamp)


def _unsafe(desk: Desk) -> list[str]:
    return [alarm.subject for alarm in standing(desk, "zone_box")]


def acknowledge(desk: Desk) -> Iterator[Command]:
    for alarm in desk.state.alarms:
        if alarm.acknowledged_ms is None:
            yield AcknowledgeAlarm(alarm=alarm.number, **desk.stamp)
