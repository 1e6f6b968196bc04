"""Components that will run out: what is ordered, what bridges the gap, and which of the two is cheaper."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, ExpressSupply, UseSubstitute
from sim.policies.base import Desk
from sim.policies.load import longest_stop_ms, pace_ms, slack_ms
from sim.policies.reading import (
    MINUTE_MS,
    lacks_component,
    mounted_at_once,
    open_orders,
    runs_out_ms,
    standing,
)
from sim.state import StockView

_MARGIN_MS = 15 * MINUTE_MS
"""Safety taken on the time a supply needs."""


def secure_supplies(desk: Desk) -> Iterator[Command]:
    """Express, unless the substitute bridges the gap for less and the line has the time that mounting it takes, even
    with one more breakdown of the goulot."""
    for stock in desk.state.stocks.values():
        if needs_express(desk, stock) and not _substitute_is_better(desk, stock):
            yield ExpressSupply(component=stock.component, **desk.stamp)
        yield from bridge_with_substitute(desk, stock)


def needs_express(desk: Desk, stock: StockView) -> bool:
    """It will run out before its supply comes, and it is time to order, or the supply is announced late."""
    empty_ms = runs_out_ms(desk, stock)
    if empty_ms is None or any(supply.due_ms + _MARGIN_MS < empty_ms for supply in stock.incoming):
        return False
    express_ms = desk.dossier.components[stock.component].express_ms
    announced = any(alarm.subject == stock.component for alarm in standing(desk, "supply_late"))
    return announced or desk.state.now_ms + express_ms + _MARGIN_MS >= empty_ms


def bridge_with_substitute(desk: Desk, stock: StockView) -> Iterator[Command]:
    """A substitute only while the shelf is empty."""
    if lacks_component(desk, stock.component):
        yield UseSubstitute(component=stock.component, **desk.stamp)
    elif stock.substitute_in_use and stock.quantity >= mounted_at_once(desk, stock.component):
        yield UseSubstitute(component=stock.component, use=False, **desk.stamp)


def _substitute_is_better(desk: Desk, stock: StockView) -> bool:
    """What is begun with the substitute is ended with it: paying for both would be the worst."""
    spec = desk.dossier.components[stock.component]
    gap = _gap(desk, stock)
    if not spec.substitute or gap > desk.state.stocks[spec.substitute].quantity:
        return False
    if stock.substitute_in_use:
        return True
    dearer_uc = desk.dossier.components[spec.substitute].price_uc - spec.price_uc
    longer_ms = gap / mounted_at_once(desk, stock.component) * _slowed_by_ms(desk, stock.component)
    return gap * dearer_uc + _risk_uc(desk, longer_ms) < spec.express_uc


def _risk_uc(desk: Desk, longer_ms: float) -> float:
    """What it may cost that the goulot loses ``longer_ms``: nothing as long as one more breakdown leaves it the time,
    else its share of the dearest penalty."""
    stop_ms = longest_stop_ms(desk)
    if longer_ms + stop_ms < slack_ms(desk) or not stop_ms:
        return 0
    dearest_uc = max(
        (desk.dossier.orders[o.code].penalty_uc for o in open_orders(desk) if o.code in desk.dossier.orders), default=0
    )
    return longer_ms / stop_ms * dearest_uc


def _slowed_by_ms(desk: Desk, component: str) -> int:
    """What mounting the substitute of ``component`` takes from the line at each piece: nothing as long as the poste
    remains faster than the goulot."""
    extra_ms = desk.dossier.components[component].substitute_extra_ms
    postes = {need.poste for need in desk.dossier.needs if need.component == component}
    spare_ms = min((pace_ms(desk, desk.dossier.goulot) - pace_ms(desk, poste) for poste in postes), default=0)
    return max(0, extra_ms - max(0, spare_ms))


def _gap(desk: Desk, stock: StockView) -> float:
    """Pieces of the component that will lack before the next supply is served."""
    now_ms, end_ms = desk.state.now_ms, desk.state.end_ms
    arrivals = [supply.due_ms + desk.dossier.rules.serve_ms for supply in stock.incoming]
    share = (min([*arrivals, end_ms]) - now_ms) / (end_ms - now_ms)
    return max(0.0, stock.need * share - stock.quantity)
