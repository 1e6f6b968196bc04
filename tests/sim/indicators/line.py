"""Small lines made by hand, and how to fold a journal written by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sim.domain.duration import Duration
from sim.domain.scenario import (
    Break,
    Buffer,
    Calendar,
    Component,
    Costs,
    HazardPlan,
    Need,
    Objective,
    Order,
    Person,
    Position,
    Poste,
    Product,
    Rules,
    Scenario,
    Supply,
    Text,
)
from sim.domain.source import Source
from sim.events import Fact
from sim.indicators.board import Board

MIN = 60_000
HOUR = 3_600_000
NONE = Text("", "")


def poste(code: str, cycle: Duration | int = 60_000, **given: Any) -> Poste:
    if isinstance(cycle, int):
        cycle = Duration("fixed", cycle)
    fields: dict[str, Any] = {
        "code": code,
        "name": NONE,
        "short": NONE,
        "cycle": cycle,
        "attended": False,
        "setup_ms": 0,
        "reject_ppm": 0,
        "on_reject": "scrap",
        "failures": (),
        "spoilage": (),
        "check_ms": 0,
        "idle_w": 0,
        "running_w": 0,
        "idle_air_nml_min": 0,
        "running_air_nml_min": 0,
        "machine_uc_h": 0,
        "habilitation": "",
        "load_g": 0,
        "visual_andon": True,
        "work_centre": code,
        "notes": NONE,
    }
    return Poste(**(fields | given))


def buffer(upstream: str, downstream: str, capacity: int = 5, initial: int = 0) -> Buffer:
    """Postes are separated by spaces."""
    code = f"{upstream.split()[0]}-{downstream.split()[0]}"
    return Buffer(code, tuple(upstream.split()), tuple(downstream.split()), capacity, initial)


def component(code: str, price_uc: int, substitute: str = "") -> Component:
    return Component(code, NONE, "u", 1000, price_uc, 0, 0, 0, substitute, 0)


def person(code: str, role: str = "operator", position: str = "", hourly_uc: int = 0) -> Person:
    return Person(code, code, role, "CDI", {}, {}, None, False, hourly_uc, position, NONE)


def order(code: str, quantity: int, due_ms: int = 8 * HOUR, penalty_uc: int = 0, product: str = "A") -> Order:
    return Order(code, product, quantity, due_ms, penalty_uc, "")


def hazard(code: str, family: str) -> HazardPlan:
    return HazardPlan(code, family, 0, 0, {}, NONE, NONE, NONE, NONE)


def scenario(
    *postes: Poste,
    buffers: Iterable[Buffer] = (),
    goulot: str = "",
    length_ms: int = 8 * HOUR,
    start_ms_of_day: int = 0,
    breaks: Iterable[tuple[int, int]] = (),
    people: Iterable[Person] = (),
    positions: Mapping[str, Position] | None = None,
    components: Iterable[Component] = (),
    needs: Iterable[Need] = (),
    supplies: Iterable[Supply] = (),
    orders: Iterable[Order] = (),
    urgent: Iterable[Order] = (),
    objectives: Iterable[Objective] = (),
    hazards: Iterable[HazardPlan] = (),
    costs: Costs | None = None,
    serve_ms: int = 0,
    sources: Iterable[Source] = (),
) -> Scenario:
    programme = tuple(orders) or (order("OF1", 100),)
    pauses = tuple(Break(start, end) for start, end in breaks)
    chain = tuple(buffers)
    fed = {code for spec in chain for code in spec.downstream} | {code for spec in sources for code in spec.postes}
    saturated = (Source(spec.code, (spec.code,)) for spec in postes if spec.code not in fed)
    return Scenario(
        code="hand",
        fingerprint="",
        title=NONE,
        summary=NONE,
        trade=NONE,
        team=NONE,
        difficulty=1,
        competences=(),
        calendar=Calendar("2026-03-17", start_ms_of_day, length_ms, pauses),
        postes={spec.code: spec for spec in postes},
        buffers={spec.code: spec for spec in chain},
        positions=positions or {},
        goulot=goulot or postes[0].code,
        levels={},
        people={spec.code: spec for spec in people},
        products={"A": Product("A", NONE), "B": Product("B", NONE)},
        components={spec.code: spec for spec in components},
        supplies=tuple(supplies),
        nomenclature=(),
        needs=tuple(needs),
        orders={spec.code: spec for spec in (*programme, *urgent)},
        sequence=tuple(spec.code for spec in programme),
        hazards=tuple(hazards),
        objectives=tuple(objectives),
        rules=Rules(0, 0, 0, serve_ms, 0),
        costs=costs or Costs(0, 0, 0),
        documents=(),
        sources={spec.code: spec for spec in (*sources, *saturated)},
    )


def fold(of: Scenario, facts: Iterable[Fact], now_ms: int) -> Board:
    board = Board(of)
    board.feed(facts, now_ms)
    return board
