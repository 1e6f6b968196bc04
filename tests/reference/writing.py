"""A case of theory: a scenario as an author would write it, and what to read of it in ``goulot simulate --json``."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

Read = Callable[[dict[str, Any]], float]


@dataclass(frozen=True)
class Figure:
    """``read`` finds in the object of one run what theory expects to be ``value``. ``main``: worth a short run."""

    name: str
    value: float
    read: Read
    main: bool = False


@dataclass(frozen=True)
class Case:
    """``body``: the scenario but for its head. One replication: ``warmup_s`` thrown away, then ``window_s``."""

    id: str
    body: str
    figures: tuple[Figure, ...]
    warmup_s: int = 5_000
    window_s: int = 100_000


# -- reading the object of simulate -----------------------------------------------------------------------------------


def window_s(run: dict[str, Any]) -> float:
    return float(run["line"]["tt_ms"]) / 1000


def throughput(poste: str) -> Read:
    return lambda run: run["postes"][poste]["pieces_out"] / window_s(run)


def fraction(poste: str, state: str) -> Read:
    return lambda run: run["postes"][poste]["states_ms"][state] / run["line"]["tt_ms"]


def in_buffer(code: str) -> Read:
    return lambda run: run["buffers"][code]["mean"]


def total(*reads: Read) -> Read:
    return lambda run: math.fsum(read(run) for read in reads)


def scaled(read: Read, factor: float) -> Read:
    return lambda run: read(run) * factor


def complement(read: Read) -> Read:
    return lambda run: 1 - read(run)


def of_source(key: str) -> Read:
    return lambda run: run["sources"]["IN"][key]


def of_technicians(key: str) -> Read:
    return lambda run: run["technicians"][key]


# -- writing scenarios ------------------------------------------------------------------------------------------------


def yaml(body: str) -> str:
    return f"format: 1\ncode: case\n{body}"


def exponential(mean: float) -> str:
    return f"{{ exponential: {mean!r} }}"


def poste(code: str, cycle: str, failure: str = "", more: str = "") -> str:
    """A YAML line; ``failure``: the fields of its only mode, ``more``: any other field."""
    fields = [f"cycle_s: {cycle}", f"failures: {{ stop: {{ {failure} }} }}" if failure else "", more]
    return f"  {code}: {{ {', '.join(filter(None, fields))} }}\n"


def geometric(p: float, r: float) -> str:
    """A machine of a model in cycles of 1 s: chance to fail during one, chance to be repaired at the end of one."""
    return f"mtbf_s: {{ geometric: {1 / p!r} }}, repair_s: {{ geometric: {1 / r!r} }}"


def failure(mtbf: float, mttr: float, clock: str = "running", *, constant: bool = False) -> str:
    repair = repr(float(mttr)) if constant else exponential(mttr)
    return f"mtbf_s: {exponential(mtbf)}, repair_s: {repair}, clock: {clock}"


def line(postes: list[str], buffers: list[int]) -> str:
    """Postes M1, M2… one after the other; ``postes`` are their YAML lines."""
    links = "".join(f"  - {{ from: M{n}, to: M{n + 1}, capacity: {size} }}\n" for n, size in enumerate(buffers, 1))
    return "postes:\n" + "".join(postes) + (f"buffers:\n{links}" if buffers else "")


def fed(interarrival: str) -> str:
    """A source of pieces before M1."""
    return f"sources: {{ IN: {{ to: M1, interarrival_s: {interarrival} }} }}\n"
