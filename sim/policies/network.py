"""Leaks of the compressed air network: seen on the meter, looked for at a quiet moment, then mended."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import CallMaintenance, Command, OrderCheck
from sim.policies.base import Desk
from sim.policies.reading import standing

_STANDS = ("waiting_repair", "down")
_LAST = 3
"""Priority of a repair that stops nobody."""


def answer_the_compressor(desk: Desk) -> Iterator[Command]:
    """A round once the compressor's alarm stands."""
    for alarm in standing(desk, "air_high"):
        if not desk.state.networks[alarm.subject].found and _quiet(desk):
            yield OrderCheck(poste=alarm.subject, **desk.stamp)
    yield from mend_leaks(desk)


def watch_the_meter(desk: Desk) -> Iterator[Command]:
    """A round as soon as the compressor delivers more than the postes draw."""
    for network in desk.state.networks.values():
        if network.flow_nml_min > network.drawn_nml_min and not network.found and _quiet(desk):
            yield OrderCheck(poste=network.code, **desk.stamp)
    yield from mend_leaks(desk)


def mend_leaks(desk: Desk) -> Iterator[Command]:
    for network in desk.state.networks.values():
        if network.found and not network.called:
            yield CallMaintenance(poste=network.code, priority=_LAST, **desk.stamp)


def _quiet(desk: Desk) -> bool:
    """No poste needs the technician."""
    return all(poste.state not in _STANDS for poste in desk.state.postes.values())
