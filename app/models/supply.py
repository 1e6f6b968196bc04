"""Stocks and supplies of the preparation: cover, dated shortages, orders proposed, receipts, list to serve. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.i18n import NBSP, euro, minutes, number, translate
from app.models.deliveries import deliveries_words
from app.models.programme import scheduled
from app.widgets.data import CoverRow, Status
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.planning.supply import Held, Outlook, Serving, outlooks, serving_list
from sim.state import State

_HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class SupplyLine:
    """A component still needed, in words; `bar` is its cover for the painted cell."""

    code: str
    name: str
    postes: str
    stock: str
    need: str
    bar: CoverRow
    shortage: str
    incoming: str
    deliveries: str
    reorder: str
    below: bool
    """At or under its reorder point."""
    proposal: str
    outlook: Outlook


def supply_lines(scenario: Scenario, state: State, names: Names) -> list[SupplyLine]:
    """What lacks first on top, then the shortest cover."""
    bars = scheduled(scenario, state, "expected").bars
    held = {
        code: Held(view.quantity, view.need, _receipts(scenario, state, code)) for code, view in state.stocks.items()
    }
    found = outlooks(scenario, bars, held, state.now_ms, state.end_ms)
    far = state.end_ms + 1
    found.sort(key=lambda each: (each.shortage.at_ms or far, each.alone.at_ms or far, each.cover_ms))
    left_h = max(state.end_ms - state.now_ms, 0) / _HOUR_MS
    return [_line(scenario, names, each, left_h) for each in found]


def _receipts(scenario: Scenario, state: State, code: str) -> tuple[tuple[int, int], ...]:
    """What is announced, by date; before the shift the plan of the scenario counts too."""
    coming = {(supply.due_ms, supply.quantity) for supply in state.stocks[code].incoming}
    if not state.running:
        coming |= {(each.due_ms, each.quantity) for each in scenario.supplies if each.component == code}
    return tuple(sorted(coming))


def _line(scenario: Scenario, names: Names, outlook: Outlook, left_h: float) -> SupplyLine:
    code, held = outlook.component, outlook.held
    places = dict.fromkeys(
        scenario.postes[need.poste].work_centre or need.poste for need in scenario.needs if need.component == code
    )
    at_ms = outlook.shortage.at_ms
    shortage = translate("Stock", "tient") if at_ms is None else names.clock(at_ms)
    hours = outlook.cover_ms / _HOUR_MS
    incoming, deliveries = deliveries_words(held.receipts, names, code)
    return SupplyLine(
        code,
        names.component(code),
        ", ".join(places),
        names.quantity(code, held.stock),
        names.quantity(code, held.need),
        CoverRow(code, names.component(code), hours, left_h, _status(outlook), shortage),
        shortage,
        incoming or "–",
        deliveries,
        names.quantity(code, outlook.reorder) if outlook.reorder else "–",
        bool(outlook.reorder) and held.stock <= outlook.reorder,
        _proposal(names, outlook),
        outlook,
    )


def _status(outlook: Outlook) -> Status:
    """Lacks; lasts thanks to what is announced; lasts."""
    if outlook.shortage.at_ms is not None:
        return "bad"
    return "warn" if outlook.alone.at_ms is not None else "ok"


def _proposal(names: Names, outlook: Outlook) -> str:
    if not outlook.lots or outlook.order_by_ms is None:
        return "–"
    quantity = names.quantity(outlook.component, _lot(names, outlook) * outlook.lots)
    text = translate("Stock", "{quantity} avant {clock}")
    return text.format(quantity=quantity, clock=names.clock(max(outlook.order_by_ms, 0)))


def _lot(names: Names, outlook: Outlook) -> int:
    return names.scenario.components[outlook.component].express_quantity


def hours_words(line: SupplyLine) -> str:
    return f"{number(line.bar.hours, 1)}{NBSP}h"


def consequence(names: Names, line: SupplyLine, now_ms: int) -> str:
    """What is to be known about one component: when it lacks, how it is ordered."""
    outlook, spec = line.outlook, names.scenario.components[line.code]
    words = [_lasting(line, outlook), *_just_late(names, line)]
    if outlook.lots and outlook.order_by_ms is not None:
        late = outlook.order_by_ms < now_ms
        text = (
            translate("Stock", "Même commandé maintenant, il arrive trop tard : {late} de manque.")
            if late
            else translate("Stock", "Proposition : {lots} × {lot}, à commander avant {clock}.")
        )
        lot = names.quantity(line.code, spec.express_quantity)
        clock = names.clock(max(outlook.order_by_ms, 0))
        words.append(text.format(late=minutes(now_ms - outlook.order_by_ms), lots=outlook.lots, lot=lot, clock=clock))
    if outlook.reorder:
        text = translate("Stock", "Point de commande {point}, dont {safety} de sécurité ; délai {delay}.")
        point, safety = names.quantity(line.code, outlook.reorder), names.quantity(line.code, outlook.safety)
        delay = minutes(spec.express_ms + names.scenario.rules.serve_ms)
        words.append(text.format(point=point, safety=safety, delay=delay))
    return " ".join(words)


def _lasting(line: SupplyLine, outlook: Outlook) -> str:
    text = {
        "bad": translate("Stock", "{name} : manque à {clock} d’après le programme, livraisons comptées."),
        "warn": translate("Stock", "{name} : tient grâce à ce qui est annoncé."),
    }.get(line.bar.status, translate("Stock", "{name} : le stock tient jusqu’à la fin du programme."))
    return text.format(name=line.name, clock=line.shortage)


def _just_late(names: Names, line: SupplyLine) -> list[str]:
    """Why a delivery due before the shortage does not prevent it: it has still to be brought to the line."""
    at_ms, serve_ms = line.outlook.shortage.at_ms, names.scenario.rules.serve_ms
    due = [
        due_ms for due_ms, _ in line.outlook.held.receipts if at_ms is not None and due_ms <= at_ms < due_ms + serve_ms
    ]
    if not due:
        return []
    text = translate("Stock", "La livraison de {clock} n’est au poste qu’à {there} : {delay} de manutention.")
    clocks = names.clock(due[0]), names.clock(due[0] + serve_ms)
    return [text.format(clock=clocks[0], there=clocks[1], delay=minutes(serve_ms))]


def express_detail(names: Names, code: str) -> str:
    spec = names.scenario.components[code]
    return translate("Stock", "{quantity} en {delay}, {cost}").format(
        quantity=names.quantity(code, spec.express_quantity),
        delay=minutes(spec.express_ms),
        cost=euro(spec.express_uc / 1e6, 0, signed=True),
    )


@dataclass(frozen=True, slots=True)
class ReceiptLine:
    """A supply to come, or a component received and not yet controlled (`due_ms` None)."""

    key: str
    component: str
    due_ms: int | None
    quantity: int
    kind: str
    standing: str


def receipt_lines(scenario: Scenario, state: State) -> list[ReceiptLine]:
    """What is there to be controlled first, then what comes, by date."""
    there = [
        ReceiptLine(f"{code}/here", code, None, view.aside or view.quantity, "", _standing(view.at_work, view.aside))
        for code, view in state.stocks.items()
        if view.unchecked or view.aside or view.at_work
    ]
    coming = [
        ReceiptLine(f"{code}/{due_ms}/{rank}", code, due_ms, quantity, _kind(state, code, due_ms), _to_come())
        for code in state.stocks
        for rank, (due_ms, quantity) in enumerate(_receipts(scenario, state, code))
    ]
    return there + sorted(coming, key=lambda line: line.due_ms or 0)


def _to_come() -> str:
    return translate("Stock", "à contrôler à l’arrivée")


def _standing(at_work: str, aside: int) -> str:
    if at_work:
        return translate("Stock", "en cours de contrôle")
    return translate("Stock", "lot isolé") if aside else translate("Stock", "reçu, à contrôler")


def _kind(state: State, code: str, due_ms: int) -> str:
    express = any(each.due_ms == due_ms and each.supply == "express" for each in state.stocks[code].incoming)
    return translate("Stock", "express") if express else translate("Stock", "prévue")


def servings(scenario: Scenario, state: State) -> list[Serving]:
    """For the orders not completed, at their quantity and the pieces launched in excess."""
    orders = {
        order.code: scenario.orders[order.code].quantity + scenario.orders[order.code].extra
        for order in state.orders
        if order.completed_ms is None and not order.withdrawn
    }
    return serving_list(scenario, orders)
