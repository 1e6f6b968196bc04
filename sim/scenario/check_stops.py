"""Stops of the postes beside their failures, and the aléas that bring some."""

from __future__ import annotations

from sim.domain.stops import LONGEST_MICRO_STOP_MS
from sim.scenario.compiler_stops import micro_stop
from sim.scenario.errors import Findings
from sim.scenario.schema import ScenarioFile
from sim.scenario.sources import Sources
from sim.scenario.units import MINUTE, too_short


def check_stops(sources: Sources, findings: Findings) -> None:
    file, name = sources.file, sources.name
    _check_micro_stops(file, name, findings)
    _check_utilities(file, name, findings)
    _check_faults(file, name, findings)


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
