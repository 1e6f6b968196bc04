"""People and what they can hold."""

from __future__ import annotations

from sim.scenario.compiler_tables import person_hours
from sim.scenario.errors import Findings
from sim.scenario.rows import PersonRow
from sim.scenario.shift import shift_of
from sim.scenario.sources import Sources
from sim.scenario.units import SECOND, duration


def check_team(sources: Sources, findings: Findings) -> None:
    _check_attendance(sources, findings)
    _check_people(sources, findings)
    _check_polyvalence(sources, findings)


def _check_attendance(sources: Sources, findings: Findings) -> None:
    """Loading and unloading are the part of a cycle that a semi-attended poste needs somebody for."""
    for code, poste in sources.file.postes.items():
        at = f"postes.{code}"
        if poste.attended and poste.attendance not in (None, "full"):
            findings.add("attended_too", sources.name, f"{at}.attendance", poste.attendance)
        tended = any(duration(span, SECOND).mean_ms for span in (poste.load_s, poste.unload_s))
        if tended != (poste.manned == "semi"):
            findings.add("tended", sources.name, f"{at}.load_s", "given" if tended else "missing")


def _check_people(sources: Sources, findings: Findings) -> None:
    table = sources.people
    findings.once("code", ((number, row.code) for number, row in table.lines), table.file)
    positions = (*sources.file.positions, *sources.staffed_postes)
    for number, row in table.lines:
        if row.position:
            findings.known("position", row.position, positions, table.file, f"line {number}, position")
        _check_hours(row, number, sources, findings)
    if sources.file.rules.technicians and any(row.role == "technician" for row in table.rows):
        crews = "rules.technicians, tables.people"
        findings.add("one_of_fields", sources.name, "rules.technicians", sources.file.rules.technicians, known=crews)


def _check_hours(row: PersonRow, number: int, sources: Sources, findings: Findings) -> None:
    shift, brought, file = shift_of(sources.file.calendar), row.code in sources.newcomers, sources.people.file
    hours = person_hours(row, sources, shift)
    if row.position and hours.arrives_ms is None:
        findings.add("not_there", file, f"line {number}, position", row.position)
    if row.on_call and (brought or row.arrives or row.shift):
        findings.add("comes_twice", file, f"line {number}, on_call", "true")
    if row.shift:
        shifts = [span.code for span in sources.file.calendar.shifts]
        findings.known("shift", row.shift, shifts, file, f"line {number}, shift")
    if row.shift and (row.arrives or row.leaves):
        known = "shift, arrives and leaves"
        findings.add("one_of_fields", file, f"line {number}, shift", row.shift, known=known)
    if row.arrives and shift.instant(row.arrives) >= shift.length_ms:
        at = f"line {number}, arrives"
        findings.add("outside_shift", file, at, row.arrives, start=shift.first, end=shift.last)
    if hours.leaves_ms is not None and not (hours.arrives_ms or 0) < hours.leaves_ms <= shift.length_ms:
        at = f"line {number}, leaves"
        findings.add("outside_shift", file, at, row.leaves, start=row.arrives or shift.first, end=shift.last)


def _check_polyvalence(sources: Sources, findings: Findings) -> None:
    table = sources.polyvalence
    people = {row.code: row for row in sources.people.rows}
    pairs = ((number, f"{row.person} {row.poste}") for number, row in table.lines)
    findings.once("person", pairs, table.file)
    for number, row in table.lines:
        findings.known("person", row.person, people, table.file, f"line {number}, person")
        findings.known("poste", row.poste, sources.file.postes, table.file, f"line {number}, poste")
