"""The line: its durations, who can hold what."""

from __future__ import annotations

from collections.abc import Iterator

from sim.domain.duration import Duration
from sim.scenario.compiler_line import diagnosis_of, repair_of, running_of
from sim.scenario.compiler_route import cycle_of, cycles_of
from sim.scenario.errors import Findings
from sim.scenario.schema import Failure, ScenarioFile
from sim.scenario.sources import Sources
from sim.scenario.units import SECOND, duration, too_short


def check_line(sources: Sources, findings: Findings) -> None:
    file = sources.file
    _check_durations(file, sources.name, findings)
    _check_positions(sources, findings)
    if file.goulot is not None:
        findings.known("poste", file.goulot, file.postes, sources.name, "goulot")


def _check_durations(file: ScenarioFile, name: str, findings: Findings) -> None:
    """A cycle or a running time of 0 ms would stop the clock; some laws have no mean of 0."""
    for code, poste in file.postes.items():
        at = f"postes.{code}"
        for field, span in (("load_s", poste.load_s), ("unload_s", poste.unload_s)):
            if too_short(duration(span, SECOND), 0):
                findings.add("too_short", name, f"{at}.{field}", "0 ms")
        if any(too_short(cycle, 1) for cycle in (cycle_of(poste), *cycles_of(poste).values())):
            findings.add("too_short", name, f"{at}.cycle_s", "0 ms")
        for mode, failure in poste.failures.items():
            for field, law, least in _laws(failure):
                if too_short(law, least):
                    findings.add("too_short", name, f"{at}.failures.{mode}.{field}", "0 ms")


def _laws(failure: Failure) -> Iterator[tuple[str, Duration, int]]:
    """Field, law, least mean in ms."""
    yield ("mtbf_s" if failure.mtbf_h is None else "mtbf_h"), running_of(failure), 1
    yield "diagnosis_min", diagnosis_of(failure), 0
    yield ("repair_s" if failure.repair_min is None else "repair_min"), repair_of(failure), 0


def _check_positions(sources: Sources, findings: Findings) -> None:
    file, name = sources.file, sources.name
    held: set[str] = set()
    for code, position in file.positions.items():
        at = f"positions.{code}"
        if not position.postes and not position.logistics:
            findings.add("idle_position", name, f"{at}.postes", "none")
        for poste in position.postes:
            findings.known("poste", poste, file.postes, name, f"{at}.postes")
            if poste in held:
                findings.add("shared_poste", name, f"{at}.postes", poste)
            held.add(poste)
        if code in sources.staffed_postes:
            findings.add("position_code", name, at, code)
