"""Elements of work: where they are done, in which order, and that they add up to the gammes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from graphlib import CycleError, TopologicalSorter

from sim.domain.duration import SHIFTING, Duration
from sim.domain.elements import centres
from sim.domain.scenario import Poste
from sim.scenario.compiler_line import line_postes
from sim.scenario.errors import Findings
from sim.scenario.rows import ElementRow
from sim.scenario.shift import shift_of
from sim.scenario.sources import Sources
from sim.scenario.units import SECOND, scaled

Lines = Sequence[tuple[int, ElementRow]]


def check_elements(sources: Sources, findings: Findings) -> None:
    table = sources.elements
    line = centres(line_postes(sources, shift_of(sources.file.calendar)).values())
    for code in sources.file.given_load:
        findings.known("place", code, line, sources.name, "given_load")
    if not table.lines:
        return
    findings.once("code", ((number, row.code) for number, row in table.lines), table.file)
    before = len(findings.problems)
    for number, row in table.lines:
        _check_row(number, row, line, sources, findings)
    if len(findings.problems) == before:
        _check_order(table.lines, list(line), table.file, findings)
        _check_sums(table.lines, line, table.file, findings)


def _check_row(
    number: int, row: ElementRow, line: Mapping[str, Sequence[Poste]], sources: Sources, findings: Findings
) -> None:
    file, codes = sources.elements.file, {each.code for each in sources.elements.rows}
    for field, wanted in (("place", [row.place]), ("also", row.also.split())):
        for place in wanted:
            findings.known("place", place, line, file, f"line {number}, {field}")
    for other in row.after.split():
        findings.known("element", other, codes - {row.code}, file, f"line {number}, after")
    if row.place not in line:
        return
    poste = line[row.place][0]
    if row.phase != "cycle" and not poste.semi:
        findings.add("element_phase", file, f"line {number}, phase", row.phase)
    elif poste.cycles or any(law.law not in SHIFTING for law in _laws(poste).values()):
        findings.add("element_law", file, f"line {number}, place", row.place)
    if row.also and row.phase == "cycle" and not _by_hand(poste):
        findings.add("element_machine", file, f"line {number}, also", row.also)
    for place in row.also.split():
        if place in line and not (line[place][0].semi or _by_hand(line[place][0])):
            findings.add("element_hands", file, f"line {number}, also", place)


def _by_hand(poste: Poste) -> bool:
    """Somebody works all along its cycle."""
    return poste.attended and not poste.semi and not poste.watched


def _laws(poste: Poste) -> dict[str, Duration]:
    return {"load": poste.load, "cycle": poste.cycle, "unload": poste.unload}


def _check_order(lines: Lines, line: Sequence[str], file: str, findings: Findings) -> None:
    """As written, nothing comes before what it waits for."""
    places = {row.code: line.index(row.place) for _, row in lines}
    for number, row in lines:
        if any(places[other] > places[row.code] for other in row.after.split()):
            findings.add("element_order", file, f"line {number}, after", row.after, place=row.place)
    try:
        TopologicalSorter({row.code: row.after.split() for _, row in lines}).prepare()
    except CycleError as error:
        number, row = next(line for line in lines if line[1].code in error.args[1])
        findings.add("element_order", file, f"line {number}, after", row.after, place=row.place)


def _check_sums(lines: Lines, line: Mapping[str, Sequence[Poste]], file: str, findings: Findings) -> None:
    for place in dict.fromkeys(row.place for _, row in lines):
        own = [(number, row) for number, row in lines if row.place == place]
        for phase, law in _laws(line[place][0]).items():
            listed = sum(scaled(row.seconds, SECOND) for _, row in own if row.phase == phase)
            wanted = law.lower_ms or 0
            if listed != wanted:
                at = f"line {own[0][0]}, seconds"
                findings.add("element_sum", file, at, f"{listed / SECOND:g}", limit=f"{wanted / SECOND:g}", poste=place)
