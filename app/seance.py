"""A séance as the cockpit sees it: lived now (`Bridge`) or seen again (`Replayed`). Views can't tell which."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance

from sim.commands import Command, Refusal
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.journal import Journal
from sim.session import Receipt
from sim.state import State


class Seance(Protocol):
    """`state`, `board` and `journal` are those of one instant; `stepped` tells that it is another, later or earlier."""

    @property
    def opened(self) -> SignalInstance: ...

    @property
    def stepped(self) -> SignalInstance: ...

    @property
    def decided(self) -> SignalInstance: ...

    @property
    def phaseChanged(self) -> SignalInstance: ...

    @property
    def speedChanged(self) -> SignalInstance: ...

    @property
    def playingChanged(self) -> SignalInstance: ...

    @property
    def alarmPaused(self) -> SignalInstance: ...

    @property
    def saved(self) -> SignalInstance: ...

    @property
    def auto_pause(self) -> bool:
        """An alarm that calls for a decision stops time."""

    @property
    def is_open(self) -> bool: ...

    @property
    def read_only(self) -> bool:
        """Another window lives it, and lets its time flow."""

    @property
    def scenario(self) -> Scenario: ...

    @property
    def mode(self) -> str: ...

    @property
    def seed(self) -> int: ...

    @property
    def parted_ms(self) -> int | None:
        """Where a branch left its parent; None for a séance of its own."""

    @property
    def phase(self) -> str:
        """prepare, run or report."""

    @property
    def state(self) -> State: ...

    @property
    def board(self) -> Board: ...

    @property
    def journal(self) -> Journal:
        """To be read only."""

    @property
    def playing(self) -> bool: ...

    @property
    def speed(self) -> float:
        """Simulated seconds in a real one."""

    @property
    def speeds(self) -> tuple[float, ...]:
        """Those proposed, the slowest first."""

    def set_speed(self, speed: float) -> None: ...

    def play(self) -> None: ...

    def pause(self) -> None: ...

    def check(self, command: Command) -> Refusal | None:
        """Why `command` would be refused now; changes nothing."""

    def submit(self, command: Command, reason: str = "") -> Receipt | None:
        """Order `command` now; None when it could not be kept."""
