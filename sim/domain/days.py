"""A séance over several days: the calendar, the programme and what it needs, day after day.

Aléas strike once, at their time of the first day. Each morning the line side finds in stock what the programme of a day
mounts beyond its planned supplies.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from sim.domain.calendar import Break, Calendar
from sim.domain.scenario import Order, Scenario, Supply

DAY_MS = 86_400_000


def over_days(scenario: Scenario, until_ms: int) -> Scenario:
    """``scenario`` lived until then, its working day repeated; as it is when it has nothing to repeat."""
    calendar = scenario.calendar
    if not (scenario.staffed or calendar.breaks or calendar.length_ms < DAY_MS):
        return scenario
    starts = _starts(calendar, until_ms)
    orders = {order.code: order for start in starts for order in _orders(scenario, start)}
    urgent = {code: order for code, order in scenario.orders.items() if code not in scenario.sequence}
    return replace(
        scenario,
        calendar=replace(
            calendar,
            length_ms=until_ms,
            breaks=tuple(_breaks(calendar, starts, until_ms)),
            overtime=None,
            days=starts,
            day_ms=calendar.length_ms,
        ),
        orders={**orders, **urgent},
        supplies=tuple(supply for start in starts for supply in _supplies(scenario, start, until_ms)),
    )


def _starts(calendar: Calendar, until_ms: int) -> tuple[int, ...]:
    """Instants at which working days begin; the séance begins with one, whatever its date."""
    days = range(-(-until_ms // DAY_MS))
    return tuple(day * DAY_MS for day in days if day == 0 or day not in calendar.closed_days)


def _breaks(calendar: Calendar, starts: tuple[int, ...], until_ms: int) -> list[Break]:
    moved = (Break(start + b.at_ms, start + b.end_ms, b.move_ms) for start in starts for b in calendar.breaks)
    return [pause for pause in moved if pause.end_ms <= until_ms]


def _orders(scenario: Scenario, start_ms: int) -> list[Order]:
    day = start_ms // DAY_MS
    return [
        replace(order, code=f"{code}-{day + 1}" if day else code, due_ms=order.due_ms + start_ms, release_ms=start_ms)
        for code, order in scenario.orders.items()
        if code in scenario.sequence
    ]


def _supplies(scenario: Scenario, start_ms: int, until_ms: int) -> list[Supply]:
    later = [replace(s, due_ms=s.due_ms + start_ms) for s in scenario.supplies if s.due_ms + start_ms < until_ms]
    if not start_ms:
        return later
    missing = _needs(scenario)
    missing.subtract({supply.component: supply.quantity for supply in scenario.supplies})
    return [
        Supply(component, quantity, start_ms, True) for component, quantity in sorted(missing.items()) if quantity > 0
    ] + later


def _needs(scenario: Scenario) -> Counter[str]:
    """Components the programme of a day mounts, twin postes counted once."""
    pieces: Counter[str] = Counter()
    for code in scenario.sequence:
        order = scenario.orders[code]
        pieces[order.product] += order.quantity + order.extra
    needs: Counter[str] = Counter()
    for (product, _, component), quantity in _mounted(scenario).items():
        needs[component] += pieces[product] * quantity
    return needs


def _mounted(scenario: Scenario) -> Mapping[tuple[str, str, str], int]:
    """Quantity a piece, by product, work centre and component."""
    return {(n.product, scenario.postes[n.poste].work_centre, n.component): n.quantity for n in scenario.needs}
