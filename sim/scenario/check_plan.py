"""The shift: calendar, orders, objectives, aléas, documents."""

from __future__ import annotations

import math

from sim.scenario.errors import Findings
from sim.scenario.schema import Hazard
from sim.scenario.shift import Shift, shift_of
from sim.scenario.sources import Sources
from sim.scenario.units import MINUTE

_WEIGHT_TOLERANCE = 1e-6


def check_plan(sources: Sources, findings: Findings) -> None:
    shift = shift_of(sources.file.calendar)
    _check_shifts(sources, shift, findings)
    _check_breaks(sources, shift, findings)
    _check_orders(sources, shift, findings)
    _check_subcontracting(sources, findings)
    _check_objectives(sources, findings)
    _check_hazards(sources, shift, findings)
    _check_documents(sources, findings)


def _check_shifts(sources: Sources, shift: Shift, findings: Findings) -> None:
    for index, span in enumerate(sources.file.calendar.shifts):
        at = f"calendar.shifts.{index}"
        start_ms, end_ms = shift.instant(span.start), shift.deadline(span.end)
        if not start_ms < end_ms <= shift.length_ms:
            value = f"{span.start}, {span.end}"
            findings.add("outside_shift", sources.name, at, value, start=shift.first, end=shift.last)
        if span.code in [other.code for other in sources.file.calendar.shifts[:index]]:
            findings.add("duplicate", sources.name, f"{at}.code", span.code)


def _check_breaks(sources: Sources, shift: Shift, findings: Findings) -> None:
    spans: list[tuple[int, int]] = []
    for index, pause in enumerate(sources.file.calendar.breaks):
        at = f"calendar.breaks.{index}.at"
        start, end = shift.instant(pause.at), shift.instant(pause.at) + pause.min * MINUTE
        if end > shift.length_ms:
            value = f"{pause.at}, {pause.min} min"
            findings.add("break_outside", sources.name, at, value, start=shift.first, end=shift.last)
        elif any(start < other_end and other_start < end for other_start, other_end in spans):
            findings.add("break_overlap", sources.name, at, pause.at)
        spans.append((start, end))


def _check_orders(sources: Sources, shift: Shift, findings: Findings) -> None:
    table = sources.orders
    findings.once("code", ((number, row.code) for number, row in table.lines), table.file)
    for number, row in table.lines:
        findings.known("product", row.product, sources.products, table.file, f"line {number}, product")
        if shift.deadline(row.due) > shift.length_ms:
            at = f"line {number}, due"
            findings.add("outside_shift", table.file, at, row.due, start=shift.first, end=shift.last)
    if not table.lines and len(sources.products) > 1:
        findings.add("which_product", sources.name, "tables.orders", "no order")
    elif table.lines and all(row.code in sources.urgent for row in table.rows):
        findings.add("no_programme", sources.name, "tables.orders", "urgent orders only")


def _check_subcontracting(sources: Sources, findings: Findings) -> None:
    for product in sources.file.subcontracting:
        findings.known("product", product, sources.products, sources.name, f"subcontracting.{product}")


def _check_objectives(sources: Sources, findings: Findings) -> None:
    objectives = sources.file.objectives
    codes = [objective.code for objective in objectives]
    for index, objective in enumerate(objectives):
        if objective.code in codes[:index]:
            findings.add("duplicate", sources.name, f"objectives.{index}.code", objective.code)
        if objective.target == objective.floor:
            at = f"objectives.{index}.target"
            findings.add("flat_objective", sources.name, at, f"{objective.target:g}")
    total = math.fsum(objective.weight for objective in objectives)
    if objectives and abs(total - 1) > _WEIGHT_TOLERANCE:
        findings.add("weights", sources.name, "objectives.weight", f"{total:.6g}")


def _check_hazards(sources: Sources, shift: Shift, findings: Findings) -> None:
    orders: list[str] = []
    received: list[str | None] = []
    for code, hazard in sources.file.hazards.items():
        at = f"hazards.{code}"
        _check_window(hazard, shift, at, sources, findings)
        _check_subjects(hazard, at, sources, findings)
        if hazard.order in orders:
            findings.add("duplicate", sources.name, f"{at}.order", hazard.order)
        if hazard.order is not None:
            orders.append(hazard.order)
        if hazard.family == "bad_receipt":
            if hazard.component in received:
                findings.add("duplicate", sources.name, f"{at}.component", hazard.component or "")
            received.append(hazard.component)


def _check_window(hazard: Hazard, shift: Shift, at: str, sources: Sources, findings: Findings) -> None:
    field = "between" if hazard.between else "at"
    first, last = (shift.instant(clock) for clock in hazard.window)
    for clock, instant in zip(hazard.window, (first, last), strict=True):
        if instant >= shift.length_ms:
            at = f"{at}.{field}"
            findings.add("outside_shift", sources.name, at, clock, start=shift.first, end=shift.last)
            return
    if first > last:
        findings.add("between", sources.name, f"{at}.between", " ".join(hazard.window))
    if hazard.until is not None and shift.deadline(hazard.until) <= last:
        findings.add("until", sources.name, f"{at}.until", hazard.until)


def _check_subjects(hazard: Hazard, at: str, sources: Sources, findings: Findings) -> None:
    people = [row.code for row in sources.people.rows]
    supplied = dict.fromkeys(row.component for row in sources.supplies.rows)
    orders = [row.code for row in sources.orders.rows]
    for kind, code, known in (
        ("person", hazard.person, people),
        ("component", hazard.component, [row.code for row in sources.components.rows]),
        ("order", hazard.order, orders),
        ("poste", hazard.poste, list(sources.file.postes)),
    ):
        if code is not None:
            findings.known(kind, code, known, sources.name, f"{at}.{kind}")
    if hazard.component is not None and hazard.family != "stock_error" and hazard.component not in supplied:
        findings.known("supply", hazard.component, supplied, sources.name, f"{at}.component")


def _check_documents(sources: Sources, findings: Findings) -> None:
    codes = [document.code for document in sources.file.documents]
    for index, document in enumerate(sources.file.documents):
        at = f"documents.{index}"
        if document.code in codes[:index]:
            findings.add("duplicate", sources.name, f"{at}.code", document.code)
        for language, name in (("fr", document.file.fr), ("en", document.file.en)):
            if trouble := sources.folder.trouble(name):
                findings.add(trouble, sources.name, f"{at}.file.{language}", name)
