"""What could be seen of the line at each second of a past séance: lived again once, ahead of who looks. No Qt."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol, TypeVar

from app.replay.tape import Tape
from sim.indicators.board import Board
from sim.session import Session, longer
from sim.state import State

T = TypeVar("T")


class Footage(Protocol):
    """States at past instants."""

    def at(self, at_ms: int, board: Board) -> State:
        """`board`: the indicators of that instant."""

    def go_on(self, budget_ns: int) -> bool:
        """Work ahead for that long; False when nothing is left to do."""


class Film:
    """One picture for each second in which something was journalled. Raises ValueError when the decisions of the tape
    can't be lived again."""

    def __init__(self, tape: Tape) -> None:
        self._stands = tape.stands
        self._commands = tape.commands
        self._given = 0
        self._session = Session(tape.scenario, tape.seed, longer(tape.scenario, tape.reached_ms))
        self._pictures: list[State] = []

    def at(self, at_ms: int, board: Board) -> State:
        rank = bisect_right(self._stands, at_ms) - 1
        while len(self._pictures) <= rank:
            self._shoot()
        return replace(self._pictures[rank], now_ms=at_ms, indicators=board)

    def go_on(self, budget_ns: int) -> bool:
        deadline = time.monotonic_ns() + budget_ns
        while len(self._pictures) < len(self._stands) and time.monotonic_ns() < deadline:
            self._shoot()
        return len(self._pictures) < len(self._stands)

    def _shoot(self) -> None:
        rank = len(self._pictures)
        stand = self._stands[rank]
        self._decide(None if rank == len(self._stands) - 1 else stand)
        self._session.advance(stand)
        state = self._session.state
        self._pictures.append(_sharing(state, self._pictures[-1]) if self._pictures else state)

    def _decide(self, before_ms: int | None) -> None:
        """Give the orders that follow, those of the preparation and those before an instant (None: all)."""
        session = self._session
        while self._given < len(self._commands):
            command = self._commands[self._given]
            if command.phase == "run":
                if before_ms is not None and command.at_ms >= before_ms:
                    return
                if command.at_ms > session.now_ms or not session.running:
                    session.advance(command.at_ms)
            session.submit(command)
            self._given += 1


def _sharing(state: State, before: State) -> State:
    """The same state, made of the parts of `before` that have not changed: a film holds thousands."""
    return replace(
        state,
        breaks=_same(state.breaks, before.breaks),
        postes=_parts(state.postes, before.postes),
        buffers=_parts(state.buffers, before.buffers),
        people=_parts(state.people, before.people),
        stocks=_parts(state.stocks, before.stocks),
        orders=_same(state.orders, before.orders),
        alarms=_same(state.alarms, before.alarms),
        networks=_parts(state.networks, before.networks),
        upkeep=_same(state.upkeep, before.upkeep),
    )


def _parts(now: dict[str, T], before: Mapping[str, T]) -> dict[str, T]:
    return {code: _same(part, before.get(code, part)) for code, part in now.items()}


def _same(now: T, before: T) -> T:
    return before if now == before else now
