"""A supervisor who runs after events: late, one alarm at a time, without a look at the goulot or at what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import (
    AcknowledgeAlarm,
    AssignOperator,
    CallMaintenance,
    Command,
    ExpressSupply,
    RestartPoste,
    StopPoste,
)
from sim.policies.base import Desk
from sim.policies.network import answer_the_compressor
from sim.policies.process import set_right
from sim.policies.reading import MINUTE_MS, lacks_component, learns, standing, vacancies
from sim.policies.tools import change_worn_tools
from sim.state import AlarmView, PersonView

_REACTION_MS = 5 * MINUTE_MS
"""From an alarm to the answer: half of what operators wait before they call maintenance by themselves."""


class Naive:
    name = "naive"

    def decide(self, desk: Desk) -> list[Command]:
        if not desk.state.running:
            return []
        wishes = (_clear_zones, _fill_positions, _have_repaired, _put_right, _supply, _acknowledge)
        return [command for wish in wishes for command in wish(desk)]


def _heard(desk: Desk, *codes: str) -> list[AlarmView]:
    """Alarms that have stood long enough for an answer."""
    return [alarm for alarm in standing(desk, *codes) if desk.state.now_ms - alarm.raised_ms >= _REACTION_MS]


def _clear_zones(desk: Desk) -> Iterator[Command]:
    unsafe = {alarm.subject for alarm in standing(desk, "zone_box")}
    for alarm in _heard(desk, "zone_box"):
        yield StopPoste(poste=alarm.subject, **desk.stamp)
    for poste in desk.state.postes.values():
        lasts_ms = desk.state.now_ms - poste.since_ms
        if poste.state == "stopped" and poste.code not in unsafe and lasts_ms >= 2 * _REACTION_MS:
            yield RestartPoste(poste=poste.code, **desk.stamp)


def _fill_positions(desk: Desk) -> Iterator[Command]:
    """The vacancy seen first, by whoever stands nearest, be it the handler; the hole left comes later."""
    empty = set(vacancies(desk))
    for alarm in _heard(desk, "poste_unattended"):
        position = next((p.code for p in desk.dossier.positions.values() if alarm.subject in p.postes), "")
        if position in empty:
            for person in _by_distance(desk, position):
                move = AssignOperator(person=person.code, position=position, **desk.stamp)
                if not learns(desk, person.code, position) and desk.check(move) is None:
                    yield move
                    return


def _by_distance(desk: Desk, position: str) -> list[PersonView]:
    """Who is free, then who stands nearest; nobody is moved twice."""
    rank = {code: number for number, code in enumerate(desk.dossier.positions)}
    movable = [person for person in desk.state.people.values() if person.present and not person.ready_ms]
    away = rank[position]  # a technician stands at a poste, which is no position: as near as who is free
    return sorted(movable, key=lambda p: abs(rank.get(p.position, away) - away))


def _have_repaired(desk: Desk) -> Iterator[Command]:
    for alarm in _heard(desk, "poste_down", "poste_slow", "poste_jams"):
        if not desk.state.postes[alarm.subject].called:
            yield CallMaintenance(poste=alarm.subject, **desk.stamp)


def _put_right(desk: Desk) -> Iterator[Command]:
    """What an alarm names: a parameter measured off, a worn tool, air that leaks."""
    if _heard(desk, "parameter_off"):
        yield from set_right(desk)
    if _heard(desk, "tool_worn"):
        yield from change_worn_tools(desk)
    if _heard(desk, "air_high"):
        yield from answer_the_compressor(desk)


def _supply(desk: Desk) -> Iterator[Command]:
    """Once the shelf is empty: the handler back if a supply waits at the dock, express if none does."""
    for alarm in _heard(desk, "stock_out"):
        stock = desk.state.stocks[alarm.subject]
        if any(supply.due_ms <= desk.state.now_ms for supply in stock.incoming):
            yield from _handler_back(desk)
        elif lacks_component(desk, stock.component):
            yield ExpressSupply(component=stock.component, **desk.stamp)


def _handler_back(desk: Desk) -> Iterator[Command]:
    for position in desk.dossier.positions.values():
        for person in desk.dossier.people.values():
            if position.logistics and person.role == "handler":
                yield AssignOperator(person=person.code, position=position.code, **desk.stamp)


def _acknowledge(desk: Desk) -> Iterator[Command]:
    for alarm in desk.state.alarms:
        if alarm.acknowledged_ms is None and desk.state.now_ms - alarm.raised_ms >= _REACTION_MS:
            yield AcknowledgeAlarm(alarm=alarm.number, **desk.stamp)
