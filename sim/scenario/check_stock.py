"""Components, supplies, nomenclature, spoilage."""

from __future__ import annotations

from collections.abc import Mapping

from sim.scenario.errors import Findings
from sim.scenario.nomenclature import DEEPEST, MOST_NEEDS, Nomenclature
from sim.scenario.shift import shift_of
from sim.scenario.sources import Sources


def check_stock(sources: Sources, findings: Findings) -> None:
    components = {row.code: row for row in sources.components.rows}
    _check_components(sources, components, findings)
    _check_supplies(sources, components, findings)
    _check_spoilage(sources, components, findings)
    _check_lines(sources, components, findings)
    _check_levels(sources, findings)


def _check_components(sources: Sources, components: Mapping[str, object], findings: Findings) -> None:
    table = sources.components
    findings.once("code", ((number, row.code) for number, row in table.lines), table.file)
    for number, row in table.lines:
        if row.substitute:
            findings.known("component", row.substitute, components, table.file, f"line {number}, substitute")
        if row.substitute == row.code:
            findings.add("itself", table.file, f"line {number}, substitute", row.substitute)
        if row.express_min > 0 and row.express_quantity == 0:
            findings.add("express", table.file, f"line {number}, express_quantity", row.express_quantity)


def _check_supplies(sources: Sources, components: Mapping[str, object], findings: Findings) -> None:
    table, shift = sources.supplies, shift_of(sources.file.calendar)
    for number, row in table.lines:
        findings.known("component", row.component, components, table.file, f"line {number}, component")
        if shift.instant(row.at) > shift.length_ms:
            at = f"line {number}, at"
            findings.add("outside_shift", table.file, at, row.at, start=shift.first, end=shift.last)


def _check_spoilage(sources: Sources, components: Mapping[str, object], findings: Findings) -> None:
    for code, poste in sources.file.postes.items():
        for index, spoil in enumerate(poste.spoilage):
            at = f"postes.{code}.spoilage.{index}.component"
            findings.known("component", spoil.component, components, sources.name, at)


def _check_lines(sources: Sources, components: Mapping[str, object], findings: Findings) -> None:
    table, places = sources.nomenclature, sources.mounting_places
    items = {row.item for row in table.rows}
    made = dict.fromkeys((*components, *(row.parent for row in table.rows)))
    pairs = ((number, f"{row.parent} {row.item} {row.poste}".strip()) for number, row in table.lines)
    findings.once("item", pairs, table.file)
    for number, row in table.lines:
        if row.parent not in items:
            findings.known("parent", row.parent, sources.products, table.file, f"line {number}, parent")
        findings.known("item", row.item, made, table.file, f"line {number}, item")
        if row.parent in components:
            findings.add("both_kinds", table.file, f"line {number}, parent", row.parent)
        if row.poste:
            findings.known("poste", row.poste, places, table.file, f"line {number}, poste")


def _check_levels(sources: Sources, findings: Findings) -> None:
    """No loop, not too deep, not too large, and a poste for every component."""
    table = sources.nomenclature
    nomenclature = Nomenclature(table.rows)
    if nomenclature.left:
        code = "nomenclature_loop" if nomenclature.loop else "too_deep"
        item = nomenclature.loop or nomenclature.left[0]
        number = next(number for number, row in table.lines if row.parent == item)
        findings.add(code, table.file, f"line {number}, parent", item, limit=DEEPEST)
    elif (total := sum(nomenclature.sizes.values())) > MOST_NEEDS:
        findings.add("too_many_needs", table.file, "lines", total, limit=MOST_NEEDS)
    else:
        _check_places(sources, nomenclature, findings)


def _check_places(sources: Sources, nomenclature: Nomenclature, findings: Findings) -> None:
    table = sources.nomenclature
    homeless = {
        component for product in sources.products for poste, component in nomenclature.leaves(product) if not poste
    }
    for number, row in table.lines:
        if row.item in homeless and not row.poste:
            findings.add("no_poste", table.file, f"line {number}, poste", row.poste)
