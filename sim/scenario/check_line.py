"""The line: its durations, its route, who can hold what."""

from __future__ import annotations

from collections.abc import Iterator

from sim.domain.duration import Duration
from sim.scenario.compiler_line import buffer_codes, cycle_of, diagnosis_of, interarrival_of, repair_of, running_of
from sim.scenario.errors import Findings
from sim.scenario.schema import Failure, ScenarioFile
from sim.scenario.sources import Sources
from sim.scenario.units import SECOND, duration, too_short


def check_line(sources: Sources, findings: Findings) -> None:
    file = sources.file
    _check_durations(file, sources.name, findings)
    _check_ends(file, sources.name, findings)
    _check_sources(file, sources.name, findings)
    _check_loops(file, sources.name, findings)
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
        if too_short(cycle_of(poste), 1):
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


def _check_ends(file: ScenarioFile, name: str, findings: Findings) -> None:
    """Each end of a buffer is a poste, and each poste has one buffer at most on either side."""
    taken: set[tuple[str, str]] = set()
    codes = buffer_codes(file)
    for index, buffer in enumerate(file.buffers):
        at = f"buffers.{index}"
        for side, postes in (("from", buffer.upstream), ("to", buffer.downstream)):
            for poste in postes:
                findings.known("poste", poste, file.postes, name, f"{at}.{side}")
                if (side, poste) in taken:
                    findings.add("two_buffers", name, f"{at}.{side}", poste, side=side)
                taken.add((side, poste))
        if buffer.initial > buffer.capacity:
            findings.add("overfull", name, f"{at}.initial", buffer.initial, limit=buffer.capacity)
        if codes[index] in codes[:index]:
            findings.add("duplicate", name, f"{at}.code", codes[index])


def _check_sources(file: ScenarioFile, name: str, findings: Findings) -> None:
    """Nothing else feeds the postes of a source; a code of its own, or of one of them, keeps figures apart."""
    fed = {poste for buffer in file.buffers for poste in buffer.downstream}
    for code, source in file.sources.items():
        at = f"sources.{code}"
        for poste in source.postes:
            findings.known("poste", poste, file.postes, name, f"{at}.to")
            if poste in fed:
                findings.add("fed_twice", name, f"{at}.to", poste)
            fed.add(poste)
        if code in file.postes and code not in source.postes:
            findings.add("duplicate", name, at, code)
        law = interarrival_of(source)
        if law and too_short(law, 1):
            findings.add("too_short", name, f"{at}.interarrival_s", "0 ms")


def _check_loops(file: ScenarioFile, name: str, findings: Findings) -> None:
    """Peel the buffers whose upstream postes nothing feeds any more; what stays goes round in circles."""
    left = dict(enumerate(file.buffers))
    fed = {poste for buffer in left.values() for poste in buffer.downstream}
    while free := [index for index, buffer in left.items() if fed.isdisjoint(buffer.upstream)]:
        for index in free:
            del left[index]
        fed = {poste for buffer in left.values() for poste in buffer.downstream}
    looping = [index for index, buffer in left.items() if _returns(file, buffer.downstream, buffer.upstream)]
    if looping:
        first = file.buffers[looping[0]]
        route = f"{', '.join(first.upstream)} to {', '.join(first.downstream)}"
        findings.add("loop", name, f"buffers.{looping[0]}", route)


def _returns(file: ScenarioFile, starts: tuple[str, ...], goals: tuple[str, ...]) -> bool:
    """Whether the route leads from ``starts`` to one of ``goals``."""
    reached, waiting = set(starts), list(starts)
    while waiting:
        poste = waiting.pop()
        for buffer in file.buffers:
            if poste in buffer.upstream:
                new = [code for code in buffer.downstream if code not in reached]
                reached.update(new)
                waiting += new
    return not reached.isdisjoint(goals)


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
