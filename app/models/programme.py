"""The programme drawn from the state: schedule, words of each bar, what another sequence would give. No Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.i18n import labelled, minutes, number, translate
from app.models.load_grid import programme_of
from app.widgets.gantt import Due, GanttBar, GanttData
from app.wording import Names
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.planning import rules
from sim.planning.finite import Bar
from sim.planning.lateness import Outcome
from sim.planning.levers import fewest_changeovers
from sim.planning.line_schedule import LineSchedule, Standing, line_schedule
from sim.state import State

RULES = ("due", "shortest", "critical_ratio", "slack", "changeovers")
"""What a button puts the sequence in order by."""


def scheduled(scenario: Scenario, state: State, method: str, sequence: Sequence[str] | None = None) -> LineSchedule:
    """Orders not completed, in the sequence given or the one ordered."""
    scenario = balanced(scenario, state.moved)
    programme = replace(programme_of(scenario, state), sequence=tuple(sequence or open_orders(state)))
    return line_schedule(scenario, programme, _standing(scenario, state), method)


def open_orders(state: State) -> list[str]:
    """Still to be made, in launching sequence."""
    return [order.code for order in state.orders if order.completed_ms is None and not order.withdrawn]


def _standing(scenario: Scenario, state: State) -> Standing:
    pauses = [(pause.at_ms, pause.end_ms) for pause in state.breaks]
    closures = {}
    for code, poste in scenario.postes.items():
        alone = poste.through_breaks and not poste.attended and not poste.semi
        upkeep = [
            (view.due_ms, view.due_ms + each.length_ms)
            for view in state.upkeep
            for each in poste.upkeep
            if (view.poste, view.code) == (code, each.code) and not view.done
        ]
        closures[code] = [*([] if alone else pauses), *upkeep]
    mounted = {code: poste.tooled for code, poste in state.postes.items()}
    left = {order.code: order.to_launch + order.launched - order.delivered - order.scrapped for order in state.orders}
    return Standing(state.now_ms, closures, mounted, left if state.running else None)


def in_order(scenario: Scenario, state: State, rule: str) -> list[str]:
    """The sequence by one of `RULES`; what an order asks of the goulot is its work."""
    codes = open_orders(state)
    if rule == "changeovers":
        return list(fewest_changeovers(scenario, codes))
    goulot = balanced(scenario, state.moved).postes[scenario.goulot]
    tasks = []
    for code in codes:
        order = scenario.orders[code]
        unit = goulot.reference_of(order.product) or goulot.mean_ms
        tasks.append(rules.Task(code, max(1, order.quantity * unit), order.due_ms - state.now_ms))
    return [task.code for task in rules.ordered(tasks, rule)]


def rule_name(rule: str) -> str:
    return {
        "due": translate("Orders", "Date due"),
        "shortest": translate("Orders", "Plus court au goulot"),
        "critical_ratio": translate("Orders", "Ratio critique"),
        "slack": translate("Orders", "Marge la plus faible"),
        "changeovers": translate("Orders", "Moins de changements"),
    }[rule]


def gantt_data(scenario: Scenario, state: State, names: Names, plan: LineSchedule) -> GanttData:
    """Bars with their words; due dates of the orders drawn."""
    centre = scenario.postes[scenario.goulot].work_centre or scenario.goulot
    sequence = tuple(outcome.job for outcome in plan.outcomes)
    shift = scenario.calendar
    return GanttData(
        lanes=plan.lanes,
        bars=tuple(_bar(scenario, names, bar) for bar in plan.bars),
        sequence=sequence,
        end_ms=max(state.end_ms, shift.length_ms),
        origin_ms=shift.start_ms_of_day,
        strong=centre,
        dues=_dues(scenario, plan.outcomes),
        closures=dict(plan.closures),
    )


def _bar(scenario: Scenario, names: Names, bar: Bar) -> GanttBar:
    order = scenario.orders[bar.job]
    quantity = number(order.quantity)
    labels = (
        f"{names.order(bar.job)} · {names.product(order.product)} · {quantity}",
        f"{names.order(bar.job)} · {quantity}",
        bar.job,
    )
    text = translate("Orders", "{poste}, {order} : {start} à {end}")
    tip = text.format(
        poste=bar.poste, order=names.order(bar.job), start=names.clock(bar.start_ms), end=names.clock(bar.end_ms)
    )
    if bar.setup_start_ms < bar.start_ms:
        text = translate("Orders", "{bar}, changement de {time}")
        tip = text.format(bar=tip, time=minutes(bar.start_ms - bar.setup_start_ms))
    return GanttBar(bar.job, bar.poste, labels, bar.setup_start_ms, bar.start_ms, bar.end_ms, tip)


def _dues(scenario: Scenario, outcomes: Sequence[Outcome]) -> tuple[Due, ...]:
    found: dict[int, list[Outcome]] = {}
    for outcome in outcomes:
        found.setdefault(scenario.orders[outcome.job].due_ms, []).append(outcome)
    text = translate("Orders", "dû")
    return tuple(
        Due(at_ms, labelled(text, ", ".join(each.job for each in due)), any(each.slack_ms < 0 for each in due))
        for at_ms, due in found.items()
    )


def lateness_words(names: Names, outcome: Outcome) -> str:
    """Why an order is late, "" for one in time."""
    if not outcome.cause:
        return ""
    late = minutes(-outcome.slack_ms)
    text = {
        "too_long": translate("Orders", "{order} en retard de {late} : même seul, il dépasse sa date de {time}."),
        "queue": translate("Orders", "{order} en retard de {late} : il attend {poste} {time} derrière l’OF {behind}."),
        "setup": translate("Orders", "{order} en retard de {late} : le changement de série à {poste} prend {time}."),
    }[outcome.cause]
    return text.format(
        order=names.order(outcome.job),
        late=late,
        poste=outcome.poste,
        behind=outcome.behind,
        time=minutes(outcome.cause_ms),
    )
