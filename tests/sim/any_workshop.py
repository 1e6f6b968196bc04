"""Workshops drawn by Hypothesis, small enough to be read when one of them breaks a law."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import strategies as st

from sim.domain.scenario import Scenario
from sim.session import Session
from tests.recount.supervisor import VERBS
from tests.sim.workshop import shop

Order = tuple[int, str, int]
"""Minutes waited first, verb, and which of its orders (taken round)."""


@dataclass(frozen=True)
class Stage:
    """Twin postes that share their buffers. ``cycle``: least and greatest, in s; 0 s to failure: never."""

    twins: int = 1
    cycle: tuple[int, int] = (20, 20)
    attended: bool = False
    mtbf_s: int = 0
    clock: str = "running"
    more: tuple[str, ...] = ()

    def postes(self, number: int) -> list[str]:
        return [f"S{number}{twin}" for twin in "ABC"[: self.twins]]

    def yaml(self, number: int) -> str:
        fields = [
            f"cycle_s: {{ uniform: [{self.cycle[0]}, {self.cycle[1]}] }}",
            f"work_centre: W{number}",
            f"attended: {str(self.attended).lower()}",
            *self.more,
        ]
        if self.mtbf_s:
            repair = "repair_s: { uniform: [20, 90] }"
            law = f"mtbf_s: {{ exponential: {self.mtbf_s} }}"
            fields.append(f"failures: {{ jam: {{ {law}, {repair}, clock: {self.clock} }} }}")
        return "\n".join(f"  {code}: {{ {', '.join(fields)} }}" for code in self.postes(number))


@dataclass(frozen=True)
class Workshop:
    """Stages in a row, ``capacities`` between them. ``levels``: of one person for each attended poste, in turn;
    ``arrivals_s``: mean time between pieces, 0 for a saturated source."""

    stages: tuple[Stage, ...]
    capacities: tuple[int, ...]
    levels: str = ""
    orders: tuple[tuple[str, int], ...] = ()
    technicians: int = 0
    arrivals_s: int = 0
    stock: int = 0
    """Of a component that the first stage mounts; 0: none is."""
    rate_percent: int = 100
    """Of an autonomous person; their rejects grow as it falls."""
    end: str = "09:30"

    def scenario(self) -> Scenario:
        with TemporaryDirectory() as folder:
            return shop(Path(folder), self._body(), **self._tables())

    def _body(self) -> str:
        level = f"rate_percent: {self.rate_percent}, reject_factor: {(200 - self.rate_percent) / 100}"
        parts = [
            f'calendar: {{ start: "08:00", end: "{self.end}", breaks: [{{ at: "08:40", min: 5 }}] }}',
            f"levels: {{ U: {{ {level} }} }}",
            f"rules: {{ technicians: {self.technicians}, call_after_min: 1 }}",
            "costs: { electricity_eur_kwh: 0.2, air_eur_m3: 0.03 }",
            "postes:",
            *(stage.yaml(number) for number, stage in enumerate(self.stages)),
        ]
        if self.orders:
            parts.append("products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }")
        if self.capacities:
            parts += ["buffers:", *self._buffers()]
        if self.arrivals_s:
            first = ", ".join(self._codes()[0])
            law = f"{{ exponential: {self.arrivals_s} }}"
            parts.append(f"sources: {{ IN: {{ to: [{first}], interarrival_s: {law} }} }}")
        return "\n".join(parts) + "\n"

    def _buffers(self) -> list[str]:
        return [
            f"  - {{ from: [{', '.join(before)}], to: [{', '.join(after)}], capacity: {capacity} }}"
            for (before, after), capacity in zip(pairwise(self._codes()), self.capacities, strict=True)
        ]

    def _codes(self) -> list[list[str]]:
        return [stage.postes(number) for number, stage in enumerate(self.stages)]

    def _tables(self) -> dict[str, str]:
        tables = {}
        if self.orders:
            lines = (f"{n},{product},{quantity},09:30" for n, (product, quantity) in enumerate(self.orders, 1))
            tables["orders"] = "\n".join(lines)
        if self.stock:
            tables["components"] = f"C,Vis,Screw,u,{self.stock},0.5,10,50,12,,"
            tables["nomenclature"] = "X,C,2,W0\nY,C,1,W0"
            tables["supplies"] = "C,60,08:20\nC,60,09:00"
        attended = [
            code for codes, stage in zip(self._codes(), self.stages, strict=True) for code in codes * stage.attended
        ]
        if attended:
            people = list(enumerate(attended, 1))
            tables["people"] = "\n".join(f"P{n},Ana,operator,CDI,20,{code},,," for n, code in people)
            round_ = len(self.levels)
            tables["polyvalence"] = "\n".join(
                f"P{n},{code},{self.levels[(n + rank) % round_] if rank != n else 'U'}"
                for n, _ in people
                for rank, code in people
            )
        return tables


_MORE = (
    "quality: { reject_percent: 10 }",
    "quality: { reject_percent: 10, on_reject: retest }",
    "setup_min: 2",
    "micro_stops: { catch: { every_s: { exponential: 120 }, length_s: { uniform: [5, 40] } } }",
    "electricity_w: { idle: 300, running: 2000 }",
    "air_nl_min: { idle: 5, running: 60 }",
    "cleaning: { end: { every_h: 1, min: 3 } }",
    "tool: { life_pieces: 40, change_min: 2 }",
    "tool: { life_min: 12, change_min: 2, worn_reject_percent: 20 }",
)


@st.composite
def stages(draw: st.DrawFn, *, staffed: bool = True) -> Stage:
    least = draw(st.integers(10, 40))
    more = draw(st.lists(st.sampled_from(_MORE), max_size=3, unique_by=lambda field: field.split(":")[0]))
    return Stage(
        draw(st.integers(1, 2)),
        (least, least + draw(st.integers(0, 20))),
        staffed and draw(st.booleans()),
        draw(st.sampled_from([0, 300, 900])),
        draw(st.sampled_from(["running", "calendar"])),
        tuple(more),
    )


@st.composite
def workshops(draw: st.DrawFn, *, staffed: bool = True, arrivals: bool = False) -> Workshop:
    line = draw(st.lists(stages(staffed=staffed), min_size=1, max_size=4))
    products = st.tuples(st.sampled_from("XY"), st.integers(5, 60))
    return Workshop(
        tuple(line),
        tuple(draw(st.integers(0, 4)) for _ in line[1:]),
        draw(st.text("ILUO", min_size=3, max_size=3)),
        tuple(draw(st.lists(products, min_size=1, max_size=3))),
        0 if any(stage.attended for stage in line) else draw(st.integers(0, 2)),
        draw(st.integers(30, 90)) if arrivals else 0,
        draw(st.sampled_from([0, 40, 200])) if staffed else 0,
    )


def orders() -> st.SearchStrategy[list[Order]]:
    one = st.tuples(st.integers(0, 12), st.sampled_from(sorted(VERBS)), st.integers(0, 40))
    return st.lists(one, max_size=20)


def live(session: Session, decisions: list[Order], cuts: list[int] | None = None) -> int:
    """Live the séance with these decisions, refused or not; time advances in steps of ``cuts`` ms, taken round. How
    many were accepted."""
    accepted = 0
    cuts = cuts or [session.end_ms]
    for wait_min, verb, pick in decisions:
        advance(session, session.now_ms + wait_min * 60_000, cuts)
        stamp = {"at_ms": session.now_ms, "phase": "run" if session.running or session.finished else "prepare"}
        wished = list(VERBS[verb](session, stamp))
        if wished:
            accepted += session.submit(wished[pick % len(wished)]).refusal is None
    while not session.finished:  # the end may have moved
        advance(session, session.end_ms, cuts)
    return accepted


def advance(session: Session, until_ms: int, cuts: list[int]) -> None:
    step = 0
    while session.now_ms < min(until_ms, session.end_ms):
        session.advance(min(until_ms, session.now_ms + cuts[step % len(cuts)]))
        step += 1
