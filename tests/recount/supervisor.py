"""A supervisor who decides at random: legal orders of every kind at any instant, and now and then a foolish one."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from sim.commands import (
    AcceptReceipt,
    AcknowledgeAlarm,
    AllowLevelOne,
    AssignOperator,
    CallMaintenance,
    CallTempStaff,
    CancelOrder,
    CancelPlanned,
    ChangeTool,
    CheckReadiness,
    CheckReceipt,
    CleanPoste,
    Command,
    CountStock,
    ExpressSupply,
    ExtendShift,
    FreeOperator,
    GiveBreak,
    MoveBreak,
    MoveMaintenance,
    MoveOrder,
    OrderCheck,
    PlanAssignment,
    PrepareChangeover,
    PutRight,
    Quarantine,
    ReleaseHeld,
    RestartPoste,
    ReturnReceipt,
    ReworkHeld,
    ScrapHeld,
    SetParameter,
    SortHeld,
    SortReceipt,
    SplitOrder,
    StartChangeover,
    StopPoste,
    UseSubstitute,
)
from sim.domain.scenario import Scenario
from sim.policies.base import Desk, dossier_of
from sim.policies.cover import cover_vacancies
from sim.session import Session

Stamp = dict[str, Any]
Wishes = Callable[[Session, Stamp], Iterator[Command]]


def _assign(session: Session, stamp: Stamp) -> Iterator[Command]:
    for person in session.scenario.people:
        for position in session.scenario.positions:
            yield AssignOperator(person=person, position=position, **stamp)


def _free(session: Session, stamp: Stamp) -> Iterator[Command]:
    for person in session.scenario.people:
        yield FreeOperator(person=person, **stamp)


def _call(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in (*session.scenario.postes, *session.scenario.networks):
        for priority in (1, 2, 3):
            yield CallMaintenance(poste=poste, priority=priority, **stamp)


def _check(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in (*session.scenario.postes, *session.scenario.networks):
        yield OrderCheck(poste=poste, **stamp)


def _clean(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        yield CleanPoste(poste=poste, **stamp)


def _tool(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        yield ChangeTool(poste=poste, **stamp)


def _changeover(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        for product in session.scenario.products:
            yield StartChangeover(poste=poste, product=product, **stamp)


def _prepare(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        for product in session.scenario.products:
            yield PrepareChangeover(poste=poste, product=product, **stamp)


def _move_upkeep(session: Session, stamp: Stamp) -> Iterator[Command]:
    for one in session.state.upkeep:
        for to_ms in range(one.earliest_ms, one.latest_ms + 1, 600_000):
            yield MoveMaintenance(poste=one.poste, upkeep=one.code, to_ms=to_ms, **stamp)


def _level_one(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        for allowed in (True, False):
            yield AllowLevelOne(poste=poste, allowed=allowed, **stamp)


def _stop(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        yield StopPoste(poste=poste, **stamp)


def _restart(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes:
        yield RestartPoste(poste=poste, **stamp)


def _set(session: Session, stamp: Stamp) -> Iterator[Command]:
    for poste in session.scenario.postes.values():
        for spec in poste.parameters.values():
            yield SetParameter(poste=poste.code, parameter=spec.code, value=spec.target, **stamp)


def _hold(session: Session, stamp: Stamp) -> Iterator[Command]:
    for buffer in session.scenario.buffers:
        yield Quarantine(buffer=buffer, **stamp)


def _sort(session: Session, stamp: Stamp) -> Iterator[Command]:
    for buffer in session.scenario.buffers.values():
        for poste in (*buffer.upstream, *buffer.downstream):
            yield SortHeld(buffer=buffer.code, poste=poste, **stamp)


def _release(session: Session, stamp: Stamp) -> Iterator[Command]:
    for buffer in session.scenario.buffers:
        yield ReleaseHeld(buffer=buffer, **stamp)


def _scrap(session: Session, stamp: Stamp) -> Iterator[Command]:
    for buffer in session.scenario.buffers:
        yield ScrapHeld(buffer=buffer, **stamp)


def _rework(session: Session, stamp: Stamp) -> Iterator[Command]:
    for buffer in session.scenario.buffers:
        yield ReworkHeld(buffer=buffer, **stamp)


def _count(session: Session, stamp: Stamp) -> Iterator[Command]:
    for component in session.scenario.components:
        yield CountStock(component=component, **stamp)


def _receive(kind: type[CheckReceipt | SortReceipt | ReturnReceipt | AcceptReceipt]) -> Wishes:
    def wishes(session: Session, stamp: Stamp) -> Iterator[Command]:
        for component in session.scenario.components:
            yield kind(component=component, **stamp)

    return wishes


def _move(session: Session, stamp: Stamp) -> Iterator[Command]:
    for order in session.scenario.orders:
        for rank in range(len(session.scenario.orders)):
            yield MoveOrder(order=order, rank=rank, **stamp)


def _withdraw(session: Session, stamp: Stamp) -> Iterator[Command]:
    for order in session.scenario.orders:
        yield CancelOrder(order=order, **stamp)


def _split(session: Session, stamp: Stamp) -> Iterator[Command]:
    for order in session.state.orders:
        yield SplitOrder(order=order.code, quantity=min(max(1, order.to_launch // 2), 1_000_000), **stamp)


def _express(session: Session, stamp: Stamp) -> Iterator[Command]:
    for component in session.scenario.components:
        yield ExpressSupply(component=component, **stamp)


def _substitute(session: Session, stamp: Stamp) -> Iterator[Command]:
    for component in session.scenario.components:
        for use in (True, False):
            yield UseSubstitute(component=component, use=use, **stamp)


def _acknowledge(session: Session, stamp: Stamp) -> Iterator[Command]:
    for alarm in range(1, len(session.state.alarms) + 2):
        yield AcknowledgeAlarm(alarm=alarm, **stamp)


def _give_break(session: Session, stamp: Stamp) -> Iterator[Command]:
    for person in session.scenario.people:
        yield GiveBreak(person=person, minutes=5, **stamp)


def _move_break(session: Session, stamp: Stamp) -> Iterator[Command]:
    for pause in session.state.breaks:
        for delay_ms in (-600_000, 300_000, 900_000):
            yield MoveBreak(pause=pause.number, to_ms=pause.at_ms + delay_ms, **stamp)


def _extend(session: Session, stamp: Stamp) -> Iterator[Command]:
    yield ExtendShift(minutes=15, **stamp)


def _call_temp(session: Session, stamp: Stamp) -> Iterator[Command]:
    for person in session.scenario.people:
        yield CallTempStaff(person=person, **stamp)


def _plan(session: Session, stamp: Stamp) -> Iterator[Command]:
    for person in session.scenario.people:
        for position in session.scenario.positions:
            yield PlanAssignment(person=person, position=position, due_ms=session.now_ms + 1_800_000, **stamp)


def _unplan(session: Session, stamp: Stamp) -> Iterator[Command]:
    for one in session.state.planned:
        yield CancelPlanned(person=one.person, due_ms=one.due_ms, **stamp)


def _ready(kind: type[CheckReadiness | PutRight]) -> Wishes:
    def wishes(session: Session, stamp: Stamp) -> Iterator[Command]:
        for poste, item in session.scenario.readiness.items:
            yield kind(poste=poste, item=item, **stamp)

    return wishes


VERBS: dict[str, Wishes] = {
    "AssignOperator": _assign,
    "FreeOperator": _free,
    "CallMaintenance": _call,
    "OrderCheck": _check,
    "CleanPoste": _clean,
    "ChangeTool": _tool,
    "StartChangeover": _changeover,
    "PrepareChangeover": _prepare,
    "MoveMaintenance": _move_upkeep,
    "AllowLevelOne": _level_one,
    "StopPoste": _stop,
    "RestartPoste": _restart,
    "SetParameter": _set,
    "Quarantine": _hold,
    "SortHeld": _sort,
    "ReleaseHeld": _release,
    "ScrapHeld": _scrap,
    "ReworkHeld": _rework,
    "CountStock": _count,
    "CheckReceipt": _receive(CheckReceipt),
    "SortReceipt": _receive(SortReceipt),
    "ReturnReceipt": _receive(ReturnReceipt),
    "AcceptReceipt": _receive(AcceptReceipt),
    "MoveOrder": _move,
    "CancelOrder": _withdraw,
    "SplitOrder": _split,
    "ExpressSupply": _express,
    "UseSubstitute": _substitute,
    "AcknowledgeAlarm": _acknowledge,
    "GiveBreak": _give_break,
    "MoveBreak": _move_break,
    "ExtendShift": _extend,
    "CallTempStaff": _call_temp,
    "PlanAssignment": _plan,
    "CancelPlanned": _unplan,
    "CheckReadiness": _ready(CheckReadiness),
    "PutRight": _ready(PutRight),
}
FOOLISH = 0.35
"""Chance of an order given without asking whether it is allowed."""
MENDING = 0.6
"""Chance of putting right what keeps the line from working rather than ordering anything at random."""
LARGEST_SHARE = 0.24
"""A verb that reached this share of the accepted orders rests a while."""


class RandomSupervisor:
    """Decides in one séance; ``accepted`` counts its orders by verb."""

    def __init__(self, session: Session, luck: random.Random) -> None:
        self._session = session
        self._luck = luck
        self._dossier = dossier_of(session.scenario)
        self.accepted: Counter[str] = Counter()

    def decide(self) -> None:
        """Give one order, or the few that fill an empty position."""
        for command in self._mending() if self._luck.random() < MENDING else [self._any_order()]:
            if not self._rests(command.kind) and self._session.submit(command).refusal is None:
                self.accepted[command.kind] += 1

    def _rests(self, verb: str) -> bool:
        return self.accepted[verb] >= max(3, LARGEST_SHARE * self.accepted.total())

    @property
    def _stamp(self) -> Stamp:
        return {"at_ms": self._session.now_ms, "phase": "run" if self._session.running else "prepare"}

    def _any_order(self) -> Command:
        wished = {verb: list(wishes(self._session, self._stamp)) for verb, wishes in VERBS.items()}
        if self._luck.random() >= FOOLISH:
            wished = {v: [c for c in orders if self._session.check(c) is None] for v, orders in wished.items()}
        open_to = [verb for verb, orders in wished.items() if orders and not self._rests(verb)]
        return self._luck.choice(wished[self._luck.choice(open_to)])

    def _mending(self) -> list[Command]:
        """Restart what is stopped, else call maintenance, else fill an empty position."""
        for wishes in (_restart, _call):
            for command in wishes(self._session, self._stamp):
                if self._session.check(command) is None:
                    return [command]
        return list(cover_vacancies(Desk(self._session.state, self._dossier, self._session.check)))


def lived(scenario: Scenario, seed: int, decisions: int = 90) -> tuple[Session, Counter[str]]:
    """A séance under the random supervisor, who begins in the preparation; accepted orders by verb."""
    luck = random.Random(f"supervisor/{seed}")
    session = Session(scenario, seed)
    supervisor = RandomSupervisor(session, luck)
    for _ in range(luck.randrange(1, 7)):
        supervisor.decide()
    for at_ms in sorted(luck.randrange(scenario.calendar.length_ms) for _ in range(decisions)):
        session.advance(at_ms)
        supervisor.decide()
    session.advance(session.end_ms)
    return session, supervisor.accepted
