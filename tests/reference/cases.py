"""The published cases as scenarios, with what to read of each in the object of ``goulot simulate --json``.

Conventions (also in the files of cases): blocking after service; a buffer's capacity leaves out the postes on either
side; first postes never starved unless they have a source, last ones never blocked; rates are per second here.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from tests.reference.flows import flow_cases
from tests.reference.ours import our_cases
from tests.reference.writing import (
    Case,
    Figure,
    Read,
    complement,
    exponential,
    failure,
    fraction,
    geometric,
    in_buffer,
    line,
    of_source,
    of_technicians,
    poste,
    scaled,
    throughput,
    total,
    window_s,
)

FOLDER = Path(__file__).parent
SIMULATED = ("exponential_lines", "unreliable_lines", "machine_interference", "queues_sanity")


@cache
def cases() -> dict[str, Case]:
    """Every published case of the four topics that are simulated, then ours."""
    makers = {
        "exponential_lines": _exponential_line,
        "unreliable_lines": _unreliable_line,
        "machine_interference": _interference,
        "queues_sanity": _queue,
    }
    found = [case for topic in SIMULATED for raw in published(topic) for case in makers[topic](raw)]
    found += [*_interference(constant_repair(6, 10, 2)), *our_cases(), *flow_cases()]
    return {case.id: case for case in found}


def published(topic: str) -> list[dict[str, Any]]:
    text = (FOLDER / f"{topic}.json").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = json.loads(text)["cases"]
    return found


# -- the topics -------------------------------------------------------------------------------------------------------


def _exponential_line(raw: dict[str, Any]) -> Iterator[Case]:
    count, expected = raw["stations"], raw["expected"]
    codes = [f"M{n}" for n in range(1, count + 1)]
    links = [f"M{n}-M{n + 1}" for n in range(1, count)]
    figures = [Figure("throughput", expected["throughput"], throughput(codes[-1]), main=True)]
    for state in ("working", "blocked", "starved"):
        figures += [
            Figure(f"{state} {code}", value, fraction(code, state), main=state == "working")
            for code, value in zip(codes, expected[state], strict=True)
        ]
    figures += [
        Figure(f"mean {link}", value, in_buffer(link))
        for link, value in zip(links, expected["mean_buffer"], strict=True)
    ]
    on_postes = (complement(fraction(code, "starved")) for code in codes)
    wip = total(*map(in_buffer, links), *on_postes)
    figures.append(Figure("pieces in the line", expected["mean_wip_in_line"], wip, main=True))
    postes = [poste(code, exponential(1 / rate)) for code, rate in zip(codes, raw["rates"], strict=True)]
    yield Case(raw["id"], line(postes, raw["buffers"]), tuple(figures))


def _unreliable_line(raw: dict[str, Any]) -> Iterator[Case]:
    maker = {"geo2": _geometric, "expunrel2": _exponential_unreliable, "zero": _without_buffers}
    yield from maker[raw["id"].split("_")[0]](raw)


def _levels() -> Read:
    """Pieces between the two machines, their work positions included (the model's level, 0 to N)."""
    return total(in_buffer("M1-M2"), complement(fraction("M2", "starved")), fraction("M1", "blocked"))


def _geometric(raw: dict[str, Any]) -> Iterator[Case]:
    """Times in whole cycles; the capacity leaves out the two work positions."""
    modes = [geometric(raw[f"p{n}"], raw[f"r{n}"]) for n in (1, 2)]
    expected, capacity = raw["expected"], raw["N"] - 2
    figures = (
        Figure("throughput", expected["E"], throughput("M2"), main=True),
        Figure("mean level", expected["mean_level"], _levels()),
    )
    postes = [poste(f"M{n}", "1", mode) for n, mode in enumerate(modes, 1)]
    yield Case(raw["id"], line(postes, [capacity]), figures)
    for n, mode in enumerate(modes, 1):
        yield _isolated(f"{raw['id']}, M{n} alone", "1", mode, expected[f"isolated_e{n}"])
    machines = [{"fail_rate": raw[f"p{n}"], "repair_rate": raw[f"r{n}"]} for n in (1, 2)]
    yield _tight(f"{raw['id']}, no buffer", machines, "running", expected["zero_buffer_Buzacott"])


def _exponential_unreliable(raw: dict[str, Any]) -> Iterator[Case]:
    expected = raw["expected"]
    for name, clock in (("ODF", "running"), ("TDF", "calendar")):
        postes = [
            poste(f"M{n}", exponential(1 / raw[f"mu{n}"]), failure(1 / raw[f"fail{n}"], 1 / raw[f"repair{n}"], clock))
            for n in (1, 2)
        ]
        figures = [Figure("throughput", expected[f"throughput_{name}"], throughput("M2"), main=True)]
        if f"mean_level_{name}" in expected:
            figures.append(Figure("mean level", expected[f"mean_level_{name}"], _levels(), main=True))
        yield Case(f"{raw['id']} {name}", line(postes, [raw["buffer_between"]]), tuple(figures))


def _without_buffers(raw: dict[str, Any]) -> Iterator[Case]:
    expected, machines = raw["expected"], raw["machines"]
    yield _tight(raw["id"], machines, "running", expected["availability"])
    yield _tight(
        f"{raw['id']}, time-dependent", machines, "calendar", expected["product_if_time_dependent_independent"]
    )


_SHORT = 0.25
"""Cycle in s of a line without buffers: its closed form has none, the line stops as one when any machine does."""


def _tight(name: str, machines: list[dict[str, float]], clock: str, value: float) -> Case:
    postes = [
        poste(f"M{n}", repr(_SHORT), failure(1 / machine["fail_rate"], 1 / machine["repair_rate"], clock))
        for n, machine in enumerate(machines, 1)
    ]
    read = scaled(throughput(f"M{len(machines)}"), _SHORT)
    figures = (Figure("availability", value, read, main=True),)
    return Case(name, line(postes, [0] * (len(machines) - 1)), figures, window_s=40_000)


def _isolated(name: str, cycle: str, mode: str, value: float) -> Case:
    """A machine alone: it is never anything but working or down."""
    figure = Figure("availability", value, fraction("M1", "working"), main=True)
    return Case(name, line([poste("M1", cycle, mode)], []), (figure,))


def _interference(raw: dict[str, Any]) -> Iterator[Case]:
    """Machines that work without end, each on its own; ``md…``: constant repair."""
    codes = [f"M{n}" for n in range(1, raw["machines"] + 1)]
    mode = failure(raw["MTBF_running"], raw["MTTR"], constant=raw["id"].startswith("md"))
    body = f"rules: {{ technicians: {raw['operators']} }}\n"
    body += line([poste(code, str(50 * raw["MTBF_running"]), mode) for code in codes], [])
    running, waiting = (total(*(fraction(c, state) for c in codes)) for state in ("working", "waiting_repair"))
    down = total(waiting, *(fraction(code, "down") for code in codes))
    crew_ms: Read = lambda run: run["line"]["tt_ms"] * raw["operators"]  # noqa: E731
    used: Read = lambda run: run["technicians"]["busy_ms"] / crew_ms(run)  # noqa: E731
    downtime: Read = lambda run: down(run) * window_s(run) / run["technicians"]["served"]  # noqa: E731
    reads: dict[str, tuple[Read, bool]] = {
        "mean_running": (running, True),
        "machine_availability": (scaled(running, 1 / len(codes)), True),
        "mean_down": (down, False),
        "mean_waiting": (waiting, False),
        "operator_utilisation": (used, True),
        "failures_per_time": (lambda run: run["technicians"]["served"] / window_s(run), True),
        "mean_wait_for_operator": (scaled(of_technicians("mean_wait_ms"), 0.001), False),
        "mean_downtime": (downtime, False),
        "coef_loss_machines": (scaled(waiting, 1 / len(codes)), False),
        "coef_loss_operators": (complement(used), False),
    }
    figures = (Figure(name, value, *reads[name]) for name, value in raw["expected"].items() if name in reads)
    length = 10_000 * (raw["MTBF_running"] + raw["MTTR"])
    yield Case(raw["id"], body, tuple(figures), warmup_s=length // 20, window_s=length)


def constant_repair(machines: int, running: int, repair: int) -> dict[str, Any]:
    """One operator, constant repair D (Takács 1962): the operator is idle for
    1 / (1 + N λ D Σ C(N−1, k) Π (e**iλD − 1)), the sum over k < N, the product over i ≤ k."""
    rate = 1 / running
    terms = (
        math.comb(machines - 1, k) * math.prod(math.expm1(i * rate * repair) for i in range(1, k + 1))
        for k in range(machines)
    )
    idle = 1 / (1 + machines * rate * repair * math.fsum(terms))
    up = (1 - idle) / repair * running
    expected = {
        "mean_running": up,
        "operator_utilisation": 1 - idle,
        "failures_per_time": (1 - idle) / repair,
        "mean_waiting": machines - up - (1 - idle),
        "mean_wait_for_operator": (machines - up - (1 - idle)) * repair / (1 - idle),
    }
    case = {"id": f"md{machines}_own", "machines": machines, "operators": 1, "MTBF_running": running, "MTTR": repair}
    return case | {"expected": expected}


def _queue(raw: dict[str, Any]) -> Iterator[Case]:
    if raw["model"] == "isolated availability":
        yield _isolated(raw["id"], str(5 * raw["MTBF"]), failure(raw["MTBF"], raw["MTTR"]), raw["expected"]["A"])
    elif raw["model"].startswith("G/G/1"):
        yield _one_server(raw)
    else:
        yield _servers(raw)


def _one_server(raw: dict[str, Any]) -> Case:
    """With Poisson arrivals the approximation is exact (Pollaczek and Khinchine); the service is a gamma law."""
    assert raw["arrival_cv2"] == 1
    mean = raw["mean_service"]
    cv_percent = round(100 * math.sqrt(raw["service_cv2"]), 1)
    body = f"sources: {{ IN: {{ to: M1, interarrival_s: {exponential(mean / raw['utilisation'])} }} }}\n"
    body += line([poste("M1", f"{{ gamma: {{ mean: {mean}, cv_percent: {cv_percent} }} }}")], [])
    wait = scaled(of_source("mean_wait_ms"), 0.001)
    return Case(raw["id"], body, (Figure("CTq", raw["expected"]["CTq"], wait),), 10_000 * mean, 100_000 * mean)


def _servers(raw: dict[str, Any]) -> Case:
    servers, expected = raw.get("servers", 1), raw["expected"]
    codes = [f"M{n}" for n in range(1, servers + 1)]
    body = f"sources: {{ IN: {{ to: [{', '.join(codes)}], interarrival_s: {exponential(1 / raw['arrival'])} }} }}\n"
    body += line([poste(code, exponential(1 / raw["service_rate"])) for code in codes], [])
    busy = total(*(fraction(code, "working") for code in codes))
    reads: dict[str, tuple[Read, bool]] = {
        "rho": (scaled(busy, 1 / servers), True),
        "L": (of_source("mean_number_in_system"), False),
        "Lq": (of_source("mean_number"), False),
        "W": (scaled(of_source("mean_time_in_system_ms"), 0.001), False),
        "Wq": (scaled(of_source("mean_wait_ms"), 0.001), False),
    }
    figures = (Figure(name, value, *reads[name]) for name, value in expected.items() if name in reads)
    return Case(raw["id"], body, tuple(figures))
