"""The decisions about a machine that the card has no room for: it opens the list of actions on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app import wording
from app.i18n import translate
from app.models.line_graph import downstream
from app.models.shift import Shift
from app.views.run.card.choices import Choice, single
from app.views.run.desk import Desk
from app.widgets import Option
from sim.commands import (
    AllowLevelOne,
    ChangeTool,
    CleanPoste,
    Command,
    MoveMaintenance,
    PrepareChangeover,
    Quarantine,
    StartChangeover,
)
from sim.state import UpkeepView

_STEP_MS = 900_000
"""Between two dates offered for a maintenance."""


def more_choices(shift: Shift, desk: Desk, code: str) -> list[Choice]:
    return [
        *_isolate(shift, desk, code),
        *_orders(shift, desk, code),
        *_changeovers(shift, desk, code),
        *(_move(shift, desk, planned) for planned in shift.state.upkeep if planned.poste == code and not planned.begun),
    ]


def _isolate(shift: Shift, desk: Desk, code: str) -> list[Choice]:
    """The pieces that left the poste and wait downstream; one stock of several is chosen."""
    orders = [Quarantine(buffer=buffer.code) for buffer in downstream(shift.scenario, code)]
    if not orders:
        return []
    verb, name = wording.decision_verb("Quarantine"), translate("Run", "Stock aval")
    options = tuple((Option(order.buffer, order.buffer), order) for order in orders)
    refusals = [desk.refusal(order) for order in orders]
    refusal = refusals[0] if all(refusals) else ""
    return [Choice("Quarantine", verb, verb, "attente_qualite", "", refusal, options, name)]


def _orders(shift: Shift, desk: Desk, code: str) -> Iterator[Choice]:
    """What needs no option."""
    poste = shift.state.postes[code]
    yield _plain(shift, desk, CleanPoste(poste=code))
    if poste.tool_left is not None:
        yield _plain(shift, desk, ChangeTool(poste=code))
    if poste.level_one is not None:
        yield _plain(shift, desk, AllowLevelOne(poste=code, allowed=not poste.level_one))


def _plain(shift: Shift, desk: Desk, order: Command) -> Choice:
    text = wording.decision(shift.names, order)
    return Choice(order.kind, text, text, "maintenance", "", desk.refusal(order), single(order))


def _changeovers(shift: Shift, desk: Desk, code: str) -> list[Choice]:
    """To each product that the poste is not set up for."""
    spec, tooled = shift.scenario.postes[code], shift.state.postes[code].tooled
    others = [product for product in shift.scenario.products if tooled and spec.setup_between(tooled, product)]
    if not others:
        return []
    found = [_of_products(shift, desk, [StartChangeover(poste=code, product=product) for product in others])]
    if spec.setup_external_ms:
        found.append(_of_products(shift, desk, [PrepareChangeover(poste=code, product=product) for product in others]))
    return found


def _of_products(shift: Shift, desk: Desk, orders: Sequence[StartChangeover | PrepareChangeover]) -> Choice:
    """One of ``orders``, by its product; refused for the reason of the first when all of them are."""
    kind = orders[0].kind
    options = tuple((Option(order.product, shift.names.product(order.product)), order) for order in orders)
    verb, name = wording.decision_verb(kind), wording.option_name(kind)
    refusals = [desk.refusal(order) for order in orders]
    return Choice(kind, verb, verb, "changement", "", refusals[0] if all(refusals) else "", options, name)


def _move(shift: Shift, desk: Desk, planned: UpkeepView) -> Choice:
    """At the quarters of an hour of its window."""
    first = -(-max(planned.earliest_ms, shift.now_ms) // _STEP_MS) * _STEP_MS
    orders = [
        MoveMaintenance(poste=planned.poste, upkeep=planned.code, to_ms=to_ms)
        for to_ms in range(first, planned.latest_ms + 1, _STEP_MS)
        if to_ms != planned.due_ms
    ] or [MoveMaintenance(poste=planned.poste, upkeep=planned.code, to_ms=planned.latest_ms)]
    options = tuple((Option(str(order.to_ms), shift.names.clock(order.to_ms)), order) for order in orders)
    text = wording.upkeep_move(shift.names, planned)
    name = wording.option_name("MoveMaintenance")
    key = f"MoveMaintenance {planned.code}"
    return Choice(key, text, text, "horloge", "", desk.refusal(orders[0]), options, name)
