"""Stops of the postes beside their failures, and the aléas that bring some."""

from __future__ import annotations

from sim.domain.stops import LONGEST_MICRO_STOP_MS
from sim.scenario.compiler_stops import micro_stop, upkeep
from sim.scenario.errors import Findings
from sim.scenario.schema import ScenarioFile
from sim.scenario.shift import shift_of
from sim.scenario.sources import Sources
from sim.scenario.units import MINUTE, too_short


def check_stops(sources: Sources, findings: Findings) -> None:
    file, name = sources.file, sources.name
    _check_micro_stops(file, name, findings)
    _check_utilities(file, name, findings)
    _check_faults(file, name, findings)
    _check_upkeep(sources, findings)
    _check_changeovers(sources, findings)
    _check_external(sources, findings)
    _check_skills(sources, findings)


def _check_micro_stops(file: ScenarioFile, name: str, findings: Findings) -> None:
    """A running time of 0 ms would stop the clock; a mean of two minutes is a failure's."""
    for poste, spec in file.postes.items():
        for code, given in spec.micro_stops.items():
            at, stop = f"postes.{poste}.micro_stops.{code}", micro_stop(code, given)
            for field, law in (("every_s", stop.running), ("length_s", stop.length)):
                if too_short(law, 1):
                    findings.add("too_short", name, f"{at}.{field}", "0 ms")
            if stop.length.mean_ms >= LONGEST_MICRO_STOP_MS:
                mean = f"mean of {stop.length.mean_ms // 1000} s"
                findings.add("micro_stop", name, f"{at}.length_s", mean, limit=LONGEST_MICRO_STOP_MS // MINUTE)


def _check_utilities(file: ScenarioFile, name: str, findings: Findings) -> None:
    """A fluid that fails stops somebody."""
    needed = list(dict.fromkeys(fluid for poste in file.postes.values() for fluid in poste.needs))
    for code, hazard in file.hazards.items():
        if hazard.utility is not None:
            findings.known("utility", hazard.utility, needed, name, f"hazards.{code}.utility")


def _check_faults(file: ScenarioFile, name: str, findings: Findings) -> None:
    """More micro-stops of a mode that the poste has."""
    for code, hazard in file.hazards.items():
        if hazard.mode is not None and hazard.poste in file.postes:
            modes = file.postes[hazard.poste].micro_stops
            findings.known("micro_stop", hazard.mode, modes, name, f"hazards.{code}.mode")


def _check_upkeep(sources: Sources, findings: Findings) -> None:
    """Each begins and ends within the shift, one code for one plan."""
    file, name, shift = sources.file, sources.name, shift_of(sources.file.calendar)
    for code, poste in file.postes.items():
        for one in upkeep(poste, shift):
            if one.due_ms + one.length_ms > shift.length_ms:
                at, minutes = f"postes.{code}.{one.kind}.{one.code}", one.due_ms // MINUTE
                value = f"{minutes} min after {shift.first}"
                findings.add("outside_shift", name, at, value, start=shift.first, end=shift.last)
        for twice in poste.cleaning:
            if twice in poste.maintenance:
                findings.add("duplicate", name, f"postes.{code}.cleaning.{twice}", twice)


def _check_external(sources: Sources, findings: Findings) -> None:
    """The external part of a changeover is part of one."""
    for code, poste in sources.file.postes.items():
        rows = (row.minutes for row in sources.changeovers.rows if row.poste == code)
        longest = max((poste.setup_min, *rows))
        if poste.setup_external_min > longest:
            at, given = f"postes.{code}.setup_external_min", f"{poste.setup_external_min:g}"
            findings.add("at_most", sources.name, at, given, limit=f"{longest:g}")


def _check_skills(sources: Sources, findings: Findings) -> None:
    table = sources.people
    for number, row in table.lines:
        for poste in row.skills.split():
            findings.known("poste", poste, sources.file.postes, table.file, f"line {number}, skills")


def _check_changeovers(sources: Sources, findings: Findings) -> None:
    table = sources.changeovers
    met: set[tuple[str, str, str]] = set()
    for number, row in table.lines:
        findings.known("poste", row.poste, sources.file.postes, table.file, f"line {number}, poste")
        for field, product in (("from_product", row.from_product), ("to_product", row.to_product)):
            findings.known("product", product, sources.products, table.file, f"line {number}, {field}")
        change = row.poste, row.from_product, row.to_product
        if change in met or row.from_product == row.to_product:
            findings.add("duplicate", table.file, f"line {number}, to_product", row.to_product)
        met.add(change)
