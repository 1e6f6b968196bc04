"""From the floor to what a supervisor can see of it: symptoms, never hidden causes."""

from __future__ import annotations

from sim.floor.buffer import Buffer
from sim.floor.line import Line
from sim.floor.poste import Poste
from sim.floor.process import Process
from sim.floor.staffing import Person
from sim.indicators.board import Board
from sim.state import (
    AlarmView,
    BreakView,
    BufferView,
    OrderView,
    ParameterView,
    PersonView,
    PosteView,
    State,
    StockView,
    SupplyView,
)


def observe(line: Line, finished: bool, board: Board) -> State:
    return State(
        now_ms=line.now_ms,
        running=line.running,
        finished=finished,
        on_break=line.on_break,
        end_ms=line.shift.end_ms,
        overtime_left_ms=line.shift.left_ms,
        breaks=tuple(
            BreakView(pause.number, pause.at_ms, pause.end_ms, planned.move_ms)
            for pause, planned in zip(line.shift.pauses, line.scenario.calendar.breaks, strict=True)
        ),
        postes={code: _poste(line, poste) for code, poste in line.postes.items()},
        buffers={code: _buffer(buffer) for code, buffer in line.buffers.items()},
        people={code: _person(line, person) for code, person in line.staffing.people.items()},
        stocks={code: _stock(line, code, need) for code, need in line.stocks.needs.look().items()},
        orders=tuple(_order(line, code) for code in line.programme.sequence),
        alarms=tuple(
            AlarmView(a.number, a.code, a.subject, a.priority, a.raised_ms, a.cleared_ms, a.acknowledged_ms)
            for a in line.alarms.all
        ),
        networks={code: network.view() for code, network in line.networks.items()},
        upkeep=tuple(upkeep.view() for upkeep in line.upkeep.values()),
        moved=dict(line.moved),
        indicators=board,
        readiness=line.readiness.views(),
        planned=line.rotations.views(),
    )


def _poste(line: Line, poste: Poste) -> PosteView:
    breakdown, fault = poste.breakdown, poste.faults.first()
    diagnosed = breakdown is not None and breakdown.diagnosed
    return PosteView(
        code=poste.code,
        state=poste.state,
        cause=breakdown.mode.code if breakdown and diagnosed and breakdown.stopping else poste.cause,
        since_ms=poste.since_ms,
        order=poste.hands.last_order,
        operators=line.staffing.at(poste.code),
        cycles=poste.cycles,
        piece_held=poste.held,
        diagnosed=diagnosed or (fault is not None and fault.found),
        called=breakdown is not None and breakdown.called,
        technician=breakdown.technician if breakdown else "",
        degraded=fault.symptom if fault else "",
        fault=fault.code if fault and fault.found else "",
        tool_left=poste.tool.left if poste.tool else None,
        tooled=poste.tooled,
        prepared=poste.works.outside.ready,
        preparing=poste.works.outside.asked,
        level_one=line.maintenance.level_one.allowed[poste.code] if _simple(poste) else None,
        parameters=_parameters(poste.process) if poste.process else (),
    )


def _simple(poste: Poste) -> bool:
    """Some failure is for the operator."""
    return any(mode.level_one for mode in poste.spec.failures)


def _parameters(process: Process) -> tuple[ParameterView, ...]:
    return tuple(
        ParameterView(code, known.mean, known.at_ms, known.off, process.setting(code))
        for code, known in process.known.items()
    )


def _buffer(buffer: Buffer) -> BufferView:
    rack = buffer.rack
    sorter = rack.sorter.code if rack.sorter else ""
    return BufferView(
        buffer.spec.code, len(buffer.pieces), buffer.capacity, len(rack.aside), len(rack.returning), sorter
    )


def _person(line: Line, person: Person) -> PersonView:
    repaired = line.maintenance.at_work.get(person.code)
    position = repaired.code if repaired else person.position
    return PersonView(
        code=person.code,
        present=person.present,
        position=position,
        ready_ms=person.ready_ms,
        left_ms=person.left_ms,
        due_ms=person.due_ms or person.spec.hours.arrives_ms or None,
        rest_ends_ms=person.rest_ends_ms,
        poste=repaired.code if repaired else line.staffing.served_by(person),
        levels=dict(person.levels),
    )


def _stock(line: Line, code: str, need: int) -> StockView:
    stocks = line.stocks
    incoming = tuple(
        SupplyView(d.component, d.quantity, d.due_ms, d.supply) for d in stocks.incoming if d.component == code
    )
    receipts = stocks.receipts
    return StockView(
        component=code,
        quantity=stocks.book(code),
        substitute_in_use=code in stocks.substituted,
        need=need,
        incoming=incoming,
        unchecked=code in receipts.unchecked,
        aside=receipts.aside(code),
        at_work=receipts.at_work(code),
    )


def _order(line: Line, code: str) -> OrderView:
    programme = line.programme
    spec = programme.orders[code]
    return OrderView(
        code=code,
        product=spec.product,
        quantity=spec.quantity,
        launched=programme.under_way(code),
        delivered=programme.delivered[code],
        scrapped=programme.scrapped[code],
        due_ms=spec.due_ms,
        completed_ms=programme.completed_ms.get(code),
        priority=spec.priority,
        to_launch=max(0, programme.remaining(code)),
        part=programme.parts.get(code, 0),
        cancelled=code in programme.cancelled,
        withdrawn=code in programme.withdrawn,
    )
