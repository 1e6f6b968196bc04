"""The programme as it was planned when the shift started, and as it was really made. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.documents import Shift
from app.i18n import labelled, minutes, translate
from app.models.programme import gantt_data, scheduled
from app.widgets.gantt import GanttBar, GanttData
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.events import CycleEnded, CycleStarted, Fact
from sim.planning.line_schedule import LineSchedule
from sim.session import Session
from sim.state import State

Span = tuple[int, int]
METHOD = "expected"


@dataclass(frozen=True, slots=True)
class OrderGap:
    """`planned_ms`: end planned; `real_ms`: end lived, None for an order not finished."""

    code: str
    planned_ms: int
    real_ms: int | None
    due_ms: int

    @property
    def gap_ms(self) -> int | None:
        """Above 0: later than planned."""
        return None if self.real_ms is None else self.real_ms - self.planned_ms


@dataclass(frozen=True, slots=True)
class PlanReal:
    gantt: GanttData
    orders: tuple[OrderGap, ...]


def planned_at_start(shift: Shift) -> LineSchedule:
    """The plan is that of the preparation lived again: its sequence, its people."""
    return scheduled(shift.scenario, _prepared(shift), METHOD)


def _prepared(shift: Shift) -> State:
    session = Session(shift.scenario, shift.seed)
    for entry in shift.journal.decisions():
        if entry.command.phase == "prepare" and entry.refusal is None:
            session.submit(entry.command)
    return session.state


def plan_and_real(shift: Shift) -> PlanReal:
    """The plan of the preparation, and what became of it."""
    state = _prepared(shift)
    plan = scheduled(shift.scenario, state, METHOD)
    spans = real_spans(shift.scenario, shift.journal.facts())
    data = gantt_data(shift.scenario, state, shift.names, plan)
    bars = tuple(_with_real(shift.names, bar, spans.get((bar.job, bar.lane))) for bar in data.bars)
    completed = {order.code: order.completed_ms for order in shift.state.orders}
    gaps = [
        OrderGap(each.job, each.end_ms, completed.get(each.job), shift.scenario.orders[each.job].due_ms)
        for each in plan.outcomes
    ]
    return PlanReal(replace(data, bars=bars), tuple(gaps))


def real_spans(scenario: Scenario, facts: Iterable[Fact]) -> dict[tuple[str, str], Span]:
    """From the first piece of an order begun at a poste de charge to the last one ended there."""
    centres = {code: poste.work_centre or code for code, poste in scenario.postes.items()}
    found: dict[tuple[str, str], Span] = {}
    for fact in facts:
        if isinstance(fact, CycleStarted | CycleEnded):
            key = (fact.order, centres[fact.poste])
            first, last = found.get(key, (fact.at_ms, fact.at_ms))
            found[key] = (first, max(last, fact.at_ms))
            if isinstance(fact, CycleEnded) and fact.then == "working":
                found.setdefault((fact.next_order, centres[fact.poste]), (fact.at_ms, fact.at_ms))
    return found


def _with_real(names: Names, bar: GanttBar, real: Span | None) -> GanttBar:
    if real is None:
        return bar
    gap = labelled(translate("PlanReal", "écart à la fin"), minutes(real[1] - bar.end_ms, signed=True))
    text = translate("PlanReal", "{plan} ; réel {start} à {end}, {gap}")
    tip = text.format(plan=bar.tip, start=names.clock(real[0]), end=names.clock(real[1]), gap=gap)
    return replace(bar, real=real, tip=tip)
