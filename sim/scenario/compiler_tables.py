"""The tables in integer units: people, components, supplies, nomenclature, products, orders, elements of
work."""

from __future__ import annotations

from sim.domain.calendar import Hours
from sim.domain.elements import Element
from sim.domain.scenario import Component, NomenclatureLine, Order, Person, Product, Supply, Text
from sim.scenario import rows, schema
from sim.scenario.shift import Shift
from sim.scenario.sources import DEFAULT_PRODUCT, Sources
from sim.scenario.texts import text_of
from sim.scenario.units import EURO, HOUR, KILOGRAM, MINUTE, SECOND, scaled

ENDLESS = "ENDLESS"
"""The order of a line without a programme, which is never done."""
_WITHOUT_END = 10**9


def shop_people(sources: Sources, shift: Shift) -> dict[str, Person]:
    levels: dict[str, dict[str, str]] = {row.code: {} for row in sources.people.rows}
    for line in sources.polyvalence.rows:
        levels[line.person][line.poste] = line.level
    return {row.code: _person(row, levels[row.code], person_hours(row, sources, shift)) for row in sources.people.rows}


def person_hours(row: rows.PersonRow, sources: Sources, shift: Shift) -> Hours:
    """Their own, or those of their shift; temp staff and who an aléa brings come when they are called or brought."""
    team = next((span for span in sources.file.calendar.shifts if span.code == row.shift), None)
    arrives, leaves = (team.start, team.end) if team else (row.arrives, row.leaves)
    leaves_ms = shift.deadline(leaves) if leaves else None
    unplanned = row.on_call or row.code in sources.newcomers
    return Hours(
        arrives_ms=None if unplanned else shift.instant(arrives) if arrives else 0,
        leaves_ms=None if leaves_ms == shift.length_ms else leaves_ms,
        overtime=row.overtime,
        on_call=row.on_call,
        call_ms=scaled(row.call_min, MINUTE),
        min_paid_ms=scaled(row.min_paid_h, HOUR),
        call_uc=scaled(row.call_cost_eur, EURO),
    )


def _person(row: rows.PersonRow, levels: dict[str, str], hours: Hours) -> Person:
    return Person(
        code=row.code,
        name=row.name,
        role=row.role,
        contract=row.contract,
        levels=levels,
        habilitations=dict(row.held),
        max_load_g=None if row.max_load_kg is None else scaled(row.max_load_kg, KILOGRAM),
        deaf=row.deaf,
        hourly_uc=scaled(row.hourly_cost_eur, EURO),
        position=row.position,
        note=Text(row.note_fr, row.note_en),
        skills=tuple(row.skills.split()),
        hours=hours,
    )


def shop_components(sources: Sources) -> dict[str, Component]:
    return {row.code: _component(row) for row in sources.components.rows}


def _component(row: rows.ComponentRow) -> Component:
    return Component(
        code=row.code,
        name=Text(row.name_fr, row.name_en),
        unit=row.unit,
        stock=row.stock,
        price_uc=scaled(row.price_eur, EURO),
        express_ms=scaled(row.express_min, MINUTE),
        express_quantity=row.express_quantity,
        express_uc=scaled(row.express_cost_eur, EURO),
        substitute=row.substitute,
        substitute_extra_ms=scaled(row.substitute_extra_s, SECOND),
    )


def shop_supplies(sources: Sources, shift: Shift) -> tuple[Supply, ...]:
    return tuple(Supply(row.component, row.quantity, shift.instant(row.at)) for row in sources.supplies.rows)


def shop_nomenclature(sources: Sources) -> tuple[NomenclatureLine, ...]:
    return tuple(NomenclatureLine(row.parent, row.item, row.quantity, row.poste) for row in sources.nomenclature.rows)


def shop_elements(sources: Sources) -> dict[str, Element]:
    return {
        row.code: Element(
            code=row.code,
            name=Text(row.name_fr, row.name_en),
            place=row.place,
            ms=scaled(row.seconds, SECOND),
            phase=row.phase,
            after=tuple(row.after.split()),
            also=tuple(row.also.split()),
        )
        for row in sources.elements.rows
    }


def shop_products(file: schema.ScenarioFile) -> dict[str, Product]:
    if not file.products:
        return {DEFAULT_PRODUCT: Product(DEFAULT_PRODUCT, Text("Produit", "Product"))}
    return {code: Product(code, text_of(name)) for code, name in file.products.items()}


def shop_orders(sources: Sources, shift: Shift) -> dict[str, Order]:
    """The orders in launching order, urgent ones where the author wrote them."""
    if not sources.orders.lines:
        endless = Order(ENDLESS, sources.products[0], _WITHOUT_END, shift.length_ms, 0, "")
        return {ENDLESS: endless}
    return {row.code: _order(row, shift) for row in sources.orders.rows}


def _order(row: rows.OrderRow, shift: Shift) -> Order:
    due, penalty = shift.deadline(row.due), scaled(row.penalty_eur, EURO)
    return Order(row.code, row.product, row.quantity, due, penalty, row.client, row.extra, row.priority)
