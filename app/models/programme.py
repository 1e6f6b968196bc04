"""The programme drawn from the state: schedule, words of each bar, what another sequence would give. No Qt."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from app.i18n import labelled, minutes, number, percent, translate
from app.models.load_grid import programme_of
from app.widgets.data import LoadRow
from app.widgets.gantt import Due, GanttBar, GanttData
from app.wording import Names
from sim.commands import MoveOrder
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.planning import rules
from sim.planning.finite import Bar
from sim.planning.flow_shop import johnson
from sim.planning.lateness import Outcome
from sim.planning.levers import fewest_changeovers
from sim.planning.line_schedule import LineSchedule, Standing, line_schedule
from sim.planning.worktime import Worktime
from sim.state import State

RULES = ("due", "shortest", "critical_ratio", "slack", "changeovers", "johnson")
"""What a button puts the sequence in order by."""


def scheduled(
    scenario: Scenario, state: State, method: str, sequence: Sequence[str] | None = None, infinite: bool = False
) -> LineSchedule:
    """Orders not completed, in the sequence given or the one ordered."""
    scenario = balanced(scenario, state.moved)
    programme = replace(programme_of(scenario, state), sequence=tuple(sequence or open_orders(state)))
    return line_schedule(scenario, programme, _standing(scenario, state), method, infinite)


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
    if rule == "johnson":
        plan = scheduled(scenario, state, "earliest")
        known = {bar.job for bar in plan.bars}
        jobs = [code for code in codes if code in known]
        works = [[_span(plan, code, lane) for lane in plan.lanes] for code in jobs]
        return [*(jobs[rank] for rank in johnson(works)), *(code for code in codes if code not in known)]
    if rule == "changeovers":
        return list(fewest_changeovers(scenario, codes))
    goulot = balanced(scenario, state.moved).postes[scenario.goulot]
    tasks = []
    for code in codes:
        order = scenario.orders[code]
        unit = goulot.reference_of(order.product) or goulot.mean_ms
        tasks.append(rules.Task(code, max(1, order.quantity * unit), order.due_ms - state.now_ms))
    return [task.code for task in rules.ordered(tasks, rule)]


def _span(plan: LineSchedule, job: str, lane: str) -> int:
    return sum(bar.end_ms - bar.start_ms for bar in plan.bars if (bar.job, bar.poste) == (job, lane))


def rule_refused(scenario: Scenario, state: State, rule: str) -> str:
    """Why a rule makes no sense on this line, "" when it does."""
    lanes = len(scheduled(scenario, state, "earliest").lanes) if rule == "johnson" else 2
    text = translate("Orders", "Johnson ordonne les OF sur deux postes : cette ligne en a {count}.")
    return text.format(count=lanes) if lanes != 2 else ""


def fewest_moves(now: Sequence[str], target: Sequence[str]) -> list[str]:
    """Orders to move, the others staying as they are, to come from one sequence to the other."""
    at = {code: place for place, code in enumerate(now)}
    ends: list[int] = []
    chains: list[list[str]] = []
    for code in target:
        rank = bisect_left(ends, at[code])
        chain = [*(chains[rank - 1] if rank else []), code]
        if rank == len(ends):
            ends.append(at[code])
            chains.append(chain)
        else:
            ends[rank], chains[rank] = at[code], chain
    stays = set(chains[-1]) if chains else set()
    return [code for code in target if code not in stays]


def moves(codes: Sequence[str], target: Sequence[str]) -> list[MoveOrder]:
    """As few orders as bring ``target``, part of ``codes``, to its sequence; the others stay between."""
    now, found = list(codes), []
    for code in fewest_moves([each for each in codes if each in target], target):
        place = list(target).index(code)
        before = now.index(target[place - 1]) if place else min(now.index(each) for each in target) - 1
        rank = before + (now.index(code) > before)
        found.append(MoveOrder(order=code, rank=rank))
        now.remove(code)
        now.insert(rank, code)
    return found


def rule_name(rule: str) -> str:
    return {
        "due": translate("Orders", "Date due"),
        "shortest": translate("Orders", "Plus court au goulot"),
        "critical_ratio": translate("Orders", "Ratio critique"),
        "slack": translate("Orders", "Marge la plus faible"),
        "changeovers": translate("Orders", "Moins de changements"),
        "johnson": translate("Orders", "Johnson (deux postes)"),
    }[rule]


def gantt_data(scenario: Scenario, state: State, names: Names, plan: LineSchedule) -> GanttData:
    """Bars with their words; due dates of the orders drawn."""
    centre = scenario.postes[scenario.goulot].work_centre or scenario.goulot
    sequence = tuple(outcome.job for outcome in plan.outcomes)
    shift = scenario.calendar
    return GanttData(
        lanes=plan.lanes,
        bars=_tracked([_bar(scenario, names, bar) for bar in plan.bars]),
        sequence=sequence,
        end_ms=max(state.end_ms, shift.length_ms),
        origin_ms=shift.start_ms_of_day,
        strong=centre,
        dues=_dues(scenario, plan.outcomes),
        closures=dict(plan.closures),
    )


def _tracked(bars: Sequence[GanttBar]) -> tuple[GanttBar, ...]:
    """Bars of a lane that overlap side by side, on as few tracks as the lane needs."""
    tracks: dict[str, list[int]] = {}
    placed: dict[int, int] = {}
    for rank in sorted(range(len(bars)), key=lambda each: bars[each].setup_start_ms):
        ends = tracks.setdefault(bars[rank].lane, [])
        free = next((track for track, end_ms in enumerate(ends) if end_ms <= bars[rank].setup_start_ms), len(ends))
        ends[free : free + 1] = [bars[rank].end_ms]
        placed[rank] = free
    return tuple(replace(bar, track=placed[rank], tracks=len(tracks[bar.lane])) for rank, bar in enumerate(bars))


def load_rows(scenario: Scenario, state: State, plan: LineSchedule) -> list[LoadRow]:
    """Of each lane, work and changeovers over the time left open until the end of the shift."""
    found = []
    for lane in plan.lanes:
        open_ms = Worktime(plan.closures.get(lane, ())).between(state.now_ms, max(state.end_ms, state.now_ms))
        if open_ms:
            strong = lane == (scenario.postes[scenario.goulot].work_centre or scenario.goulot)
            rate = plan.loads[lane] / open_ms
            text = translate("Orders", "{poste} : {load} de travail et de changements pour {open} d’ouverture")
            tip = text.format(poste=lane, load=minutes(plan.loads[lane]), open=minutes(open_ms))
            found.append(LoadRow(lane, lane, rate, None, strong, f"{tip}, {percent(rate)}"))
    return found


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
