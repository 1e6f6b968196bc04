"""What several supervisors read off the desk in the same way."""

from __future__ import annotations

from sim.policies.base import Desk
from sim.state import AlarmView, OrderView, StockView

MINUTE_MS = 60_000


def standing(desk: Desk, *codes: str) -> list[AlarmView]:
    """Alarms of these codes not yet cleared, oldest first."""
    return [alarm for alarm in desk.state.alarms if alarm.cleared_ms is None and alarm.code in codes]


def vacancies(desk: Desk) -> list[str]:
    """Positions of the line nobody holds, in the order of the scenario; the handler's is not of the line."""
    held = {person.position for person in desk.state.people.values() if person.present}
    return [code for code, position in desk.dossier.positions.items() if not position.logistics and code not in held]


def learns(desk: Desk, person: str, position: str) -> bool:
    """Level I beside a tutor fills no position."""
    levels = desk.state.people[person].levels
    return any(levels.get(poste) == "I" for poste in desk.dossier.positions[position].postes)


def open_orders(desk: Desk) -> list[OrderView]:
    """Orders still being launched, or yet to be, in the sequence."""
    return [o for o in desk.state.orders if o.launched < o.quantity and not o.withdrawn]


def runs_out_ms(desk: Desk, stock: StockView) -> int | None:
    """When the shelf is empty if the need is spread over the time left; None when it lasts."""
    left_ms = desk.state.end_ms - desk.state.now_ms
    if stock.need <= stock.quantity or not left_ms:
        return None
    return desk.state.now_ms + stock.quantity * left_ms // stock.need


def lacks_component(desk: Desk, component: str) -> bool:
    """A poste waits for it now."""
    return any(p.state == "no_material" and p.cause == component for p in desk.state.postes.values())


def mounted_at_once(desk: Desk, component: str) -> int:
    """The most that one cycle takes of it: a shelf that holds less is as good as empty."""
    return max((need.quantity for need in desk.dossier.needs if need.component == component), default=1)


def product_of(desk: Desk, order: str) -> str:
    """Empty when there is no such order."""
    return next((view.product for view in desk.state.orders if view.code == order), "")
