"""Pieces followed one by one from their source, instant by instant: what comes is put down before anything is taken."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sim import events as facts_of
from sim.events import Fact

from .shop import Shop


@dataclass
class Slip:
    """One piece: when it came, was taken by its first poste, left."""

    source: str
    came_ms: int
    taken_ms: int | None = None
    left_ms: int | None = None


@dataclass
class Walk:
    """``queues`` by source, ``shelves`` by buffer, ``hands`` by poste; None for a piece that was there at the start."""

    shop: Shop
    slips: list[Slip] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    queues: dict[str, list[Slip]] = field(default_factory=dict)
    shelves: dict[str, list[Slip | None]] = field(default_factory=dict)
    hands: dict[str, list[Slip | None]] = field(default_factory=dict)
    opened: dict[str, list[str]] = field(default_factory=dict)
    refused: dict[str, bool] = field(default_factory=dict)

    def put(self, fact: Fact) -> None:
        if isinstance(fact, facts_of.PieceArrived):
            if fact.outcome == "lost":
                self.lost.append(fact.source)
            else:
                self.slips.append(Slip(fact.source, fact.at_ms))
                self.queues[fact.source].append(self.slips[-1])
        elif isinstance(fact, facts_of.PieceReleased):
            self.send_on(fact.at_ms, fact.poste, fact.order)
        elif isinstance(fact, facts_of.CycleEnded) and fact.outcome == "scrap":
            self.gone(fact.at_ms, self.let_go(fact.poste))
        elif isinstance(fact, facts_of.CycleEnded) and fact.outcome != "retest":
            self.refused[fact.poste] = fact.outcome == "rework"
            if fact.then != "blocked":
                self.send_on(fact.at_ms, fact.poste, fact.order)

    def let_go(self, poste: str) -> Slip | None:
        held = self.hands.get(poste)
        return held.pop(0) if held else None

    def send_on(self, at_ms: int, poste: str, order: str) -> None:
        slip, way = self.let_go(poste), self.shop.way_out(poste, order, self.refused.get(poste, False))
        if way:
            self.shelves[way].append(slip)
        else:
            self.gone(at_ms, slip)

    def gone(self, at_ms: int, slip: Slip | None) -> None:
        if slip:
            slip.left_ms = at_ms

    def take(self, fact: Fact) -> None:
        if isinstance(fact, facts_of.InletChosen):
            self.opened[fact.poste] = [fact.inlet]
        elif isinstance(fact, facts_of.CycleStarted | facts_of.PieceLoaded) or (
            isinstance(fact, facts_of.CycleEnded) and fact.next_order
        ):
            slips = [queue.pop(0) for queue in self._before(fact.poste) if queue]
            self.hands.setdefault(fact.poste, []).append(slips[0] if slips else None)
            for slip in slips:
                if slip and slip.taken_ms is None:
                    slip.taken_ms = fact.at_ms
            for slip in slips[1:]:
                self.gone(fact.at_ms, slip)

    def _before(self, poste: str) -> list[Any]:
        ways = self.opened.setdefault(poste, self.first_opened(poste))
        places = {**self.shelves, **self.queues}
        return [places[way] for way in ways if way in places]

    def first_opened(self, poste: str) -> list[str]:
        inlets = self.shop.inlets[poste]
        return inlets[:1] if self.shop.scenario.postes[poste].takes == "any" else inlets


def queued(facts: list[Fact], shop: Shop) -> dict[str, dict[str, Any]]:
    """The row of each source with arrivals of its own."""
    timed = [code for code, source in shop.scenario.sources.items() if source.interarrival]
    if not timed:
        return {}
    walk = Walk(shop, queues={code: [] for code in timed})
    walk.shelves = {code: [None] * buffer.initial for code, buffer in shop.scenario.buffers.items()}
    for _, instant in groupby(facts, key=lambda fact: fact.at_ms):
        together = list(instant)
        for fact in together:
            walk.put(fact)
        for fact in together:
            walk.take(fact)
    return {code: _row(code, walk, shop.end_ms) for code in timed}


def _row(code: str, walk: Walk, end_ms: int) -> dict[str, Any]:
    slips = [slip for slip in walk.slips if slip.source == code]
    waits = [slip.taken_ms - slip.came_ms for slip in slips if slip.taken_ms is not None]
    stays = [slip.left_ms - slip.came_ms for slip in slips if slip.left_ms is not None]
    queueing = sum((end_ms if s.taken_ms is None else s.taken_ms) - s.came_ms for s in slips)
    present = sum((end_ms if s.left_ms is None else s.left_ms) - s.came_ms for s in slips)
    lost = walk.lost.count(code)
    return {
        "arrivals": len(slips) + lost,
        "lost": lost,
        "mean_wait_ms": round(sum(waits) / len(waits), 6) if waits else None,
        "mean_number": round(queueing / end_ms, 6),
        "mean_time_in_system_ms": round(sum(stays) / len(stays), 6) if stays else None,
        "mean_number_in_system": round(present / end_ms, 6),
    }
