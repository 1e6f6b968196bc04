"""People and what they can hold."""

from __future__ import annotations

from sim.scenario.errors import Findings
from sim.scenario.sources import Sources


def check_team(sources: Sources, findings: Findings) -> None:
    _check_people(sources, findings)
    _check_polyvalence(sources, findings)


def _check_people(sources: Sources, findings: Findings) -> None:
    table = sources.people
    findings.once("code", ((number, row.code) for number, row in table.lines), table.file)
    positions = (*sources.file.positions, *sources.staffed_postes)
    for number, row in table.lines:
        if row.position:
            findings.known("position", row.position, positions, table.file, f"line {number}, position")
    if sources.file.rules.technicians and any(row.role == "technician" for row in table.rows):
        crews = "rules.technicians, tables.people"
        findings.add("one_of_fields", sources.name, "rules.technicians", sources.file.rules.technicians, known=crews)


def _check_polyvalence(sources: Sources, findings: Findings) -> None:
    table = sources.polyvalence
    people = {row.code: row for row in sources.people.rows}
    pairs = ((number, f"{row.person} {row.poste}") for number, row in table.lines)
    findings.once("person", pairs, table.file)
    for number, row in table.lines:
        findings.known("person", row.person, people, table.file, f"line {number}, person")
        findings.known("poste", row.poste, sources.file.postes, table.file, f"line {number}, poste")
