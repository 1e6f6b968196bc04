"""Where each order of the programme stands against what was planned when the shift started. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.documents import Shift as Ledger
from app.i18n import labelled, minutes, number, translate
from app.models.plan_real import Span, planned_at_start
from app.models.shift import Shift
from app.widgets.order_bars import OrderBar
from app.wording import Names
from sim.events import CycleEnded, CycleStarted
from sim.journal import Journal
from sim.state import OrderView


class OrderStarts:
    """When the first piece of each order was begun, reading only what is new of the journal."""

    def __init__(self) -> None:
        self._read = 0
        self.at_ms: dict[str, int] = {}

    def read(self, journal: Journal) -> None:
        """A journal shorter than at the last reading is that of an earlier instant: read again."""
        if len(journal.entries) < self._read:
            self._read, self.at_ms = 0, {}
        for fact in journal.entries[self._read :]:
            if isinstance(fact, CycleStarted):
                self.at_ms.setdefault(fact.order, fact.at_ms)
            elif isinstance(fact, CycleEnded) and fact.then == "working":
                self.at_ms.setdefault(fact.next_order, fact.at_ms)
        self._read = len(journal.entries)


@dataclass(frozen=True, slots=True)
class _Place:
    """``begun_ms`` None: nothing made yet. ``end_ms``: completed, or at best; None for an order that will not end."""

    begun_ms: int | None
    end_ms: int | None


def plans(ledger: Ledger) -> dict[str, Span]:
    """Of each order: begun and ended in the plan of the preparation."""
    plan = planned_at_start(ledger)
    found: dict[str, Span] = {}
    for bar in plan.bars:
        first, last = found.get(bar.job, (bar.start_ms, bar.end_ms))
        found[bar.job] = (min(first, bar.start_ms), max(last, bar.end_ms))
    return found


def order_bars(shift: Shift, planned: dict[str, Span], starts: OrderStarts) -> list[OrderBar]:
    """One an order, in launching sequence."""
    places = _places(shift, starts)
    return [_bar(shift, order, planned.get(order.code), places[order.code]) for order in shift.state.orders]


def _places(shift: Shift, starts: OrderStarts) -> dict[str, _Place]:
    """An order not begun is expected once the one before it has ended at best."""
    ends = {end.order.code: end.end_ms for end in shift.order_ends}
    found, free_ms = {}, shift.now_ms
    for order in shift.state.orders:
        begun = starts.at_ms.get(order.code)
        if order.completed_ms is not None:
            found[order.code] = _Place(begun, order.completed_ms)
            continue
        end = None if order.withdrawn else ends.get(order.code)
        found[order.code] = _Place(free_ms if begun is None else begun, end)
        free_ms = end or free_ms
    return found


def _bar(shift: Shift, order: OrderView, planned: Span | None, place: _Place) -> OrderBar:
    end_ms = place.end_ms
    late_ms = max(0, (end_ms if end_ms is not None else shift.now_ms) - order.due_ms)
    late = late_ms > 0 and not order.withdrawn
    names = shift.names
    return OrderBar(
        code=order.code,
        label=f"{order.code} · {names.product(order.product)}",
        planned=planned,
        begun_ms=place.begun_ms or 0,
        end_ms=end_ms,
        share=min(1.0, order.delivered / order.quantity),
        due_ms=order.due_ms,
        late=late,
        done=order.completed_ms is not None,
        count=f"{number(order.delivered)}/{number(order.quantity)}",
        verdict=_verdict(names, order, end_ms, late_ms if late else 0),
        tip=_tip(names, order, planned, place),
    )


def _verdict(names: Names, order: OrderView, end_ms: int | None, late_ms: int) -> str:
    """At what time it ends, and how late."""
    if order.withdrawn:
        return translate("Orders", "retiré")
    if end_ms is None:
        return translate("Orders", "dû à {clock}").format(clock=names.clock(order.due_ms))
    ended = order.completed_ms is not None
    text = translate("Orders", "fini à {clock}") if ended else translate("Orders", "fin ≈ {clock}")
    words = text.format(clock=names.clock(end_ms))
    late = translate("Orders", "retard {time}").format(time=minutes(late_ms)) if late_ms else ""
    return f"{words}, {late}" if late else words


def _tip(names: Names, order: OrderView, planned: Span | None, place: _Place) -> str:
    parts = [
        labelled(names.order(order.code), names.product(order.product)),
        translate("Orders", "{good} livrées sur {quantity}").format(
            good=number(order.delivered), quantity=number(order.quantity)
        ),
        translate("Orders", "dû à {clock}").format(clock=names.clock(order.due_ms)),
    ]
    if planned:
        text = translate("Orders", "prévu de {start} à {end}")
        parts.append(text.format(start=names.clock(planned[0]), end=names.clock(planned[1])))
    late_ms = 0 if place.end_ms is None or order.withdrawn else max(0, place.end_ms - order.due_ms)
    return ", ".join([*parts, _verdict(names, order, place.end_ms, late_ms)])
