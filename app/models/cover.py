"""Stock cover as a table: what is there, how long it lasts at the pace of the programme, what is coming. No Qt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.i18n import NBSP, number, translate
from app.models.projection import Cover, covers
from app.widgets.data import CoverRow, Status
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.state import State, StockView

HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class StockLine:
    """A component still needed; `bar` is its cover for the painted cell."""

    code: str
    name: str
    postes: str
    quantity: str
    bar: CoverRow
    shortage: str
    incoming: str
    deliveries: str
    """Every delivery to come, one a line; `incoming` tells the next one only."""


def stock_lines(scenario: Scenario, state: State, names: Names) -> list[StockLine]:
    """The shortest cover first; components that nothing needs any more are left out."""
    left_h = max(state.end_ms - state.now_ms, 0) / HOUR_MS
    return [
        _line(scenario, state, names, cover, left_h)
        for cover in covers(scenario, state)
        if cover.autonomy_ms is not None
    ]


def _line(scenario: Scenario, state: State, names: Names, cover: Cover, left_h: float) -> StockLine:
    stock = cover.stock
    code, runs_out = stock.component, None if cover.cover_ms is None else state.now_ms + cover.cover_ms
    postes = dict.fromkeys(
        scenario.postes[need.poste].work_centre or need.poste for need in scenario.needs if need.component == code
    )
    coming = _coming(scenario, state, stock)
    shortage = translate("Stock", "tient") if runs_out is None else names.clock(runs_out)
    hours = None if cover.autonomy_ms is None else cover.autonomy_ms / HOUR_MS
    bar = CoverRow(code, names.component(code), hours, left_h, _status(coming, runs_out), shortage)
    incoming, deliveries = deliveries_words(coming, names, code)
    return StockLine(
        code,
        names.component(code),
        ", ".join(postes),
        names.quantity(code, stock.quantity),
        bar,
        shortage,
        incoming or "–",
        deliveries,
    )


def deliveries_words(coming: Iterable[tuple[int, int]], names: Names, component: str) -> tuple[str, str]:
    """The next of these (due, quantity) with how many follow it, and all of them, one a line."""
    texts = [f"{names.quantity(component, quantity)} → {names.clock(due_ms)}" for due_ms, quantity in sorted(coming)]
    more = f" +{len(texts) - 1}" if len(texts) > 1 else ""
    return "".join(texts[:1]) + more, "\n".join(texts)


def _coming(scenario: Scenario, state: State, stock: StockView) -> list[tuple[int, int]]:
    """(due, quantity) of what is announced, by date; before the shift the plan of the scenario counts too."""
    coming = {(supply.due_ms, supply.quantity) for supply in stock.incoming}
    if not state.running:
        plan = (supply for supply in scenario.supplies if supply.component == stock.component)
        coming |= {(supply.due_ms, supply.quantity) for supply in plan}
    return sorted(coming)


def _status(coming: list[tuple[int, int]], runs_out: int | None) -> Status:
    """Short, and whether a supply is due in time."""
    if runs_out is None:
        return "ok"
    return "warn" if any(due_ms <= runs_out for due_ms, _ in coming) else "bad"


def hours_words(line: StockLine) -> str:
    return f"{number(line.bar.hours, 1)}{NBSP}h"


def consequence(line: StockLine) -> str:
    """What is to be known about one component, in a sentence."""
    if line.bar.status == "ok":
        return translate("Stock", "{name} : le stock tient jusqu’à la fin du programme.").format(name=line.name)
    text = (
        translate("Stock", "{name} : manque vers {clock} au rythme du programme, livraison prévue avant.")
        if line.bar.status == "warn"
        else translate("Stock", "{name} : manque vers {clock} au rythme du programme, rien n’arrive avant.")
    )
    return text.format(name=line.name, clock=line.shortage)
