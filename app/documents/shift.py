"""A shift as documents see it, through its scenario."""

from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from app.wording import Names
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.journal import Journal
from sim.session import Session
from sim.state import State


class Ledger(Protocol):
    """What figures and tables are made from."""

    @property
    def scenario(self) -> Scenario: ...

    @property
    def board(self) -> Board: ...

    @property
    def names(self) -> Names: ...

    @property
    def last_entry(self) -> int:
        """Number of the last journal entry the figures rest on."""


@dataclass(frozen=True)
class Viewed:
    """A ledger folded from the facts of a journal, without the floor that made them."""

    scenario: Scenario
    board: Board
    last_entry: int

    @cached_property
    def names(self) -> Names:
        return Names(self.scenario)


@dataclass(frozen=True)
class Shift:
    """A ledger with what was observed and journalled: all that a compte rendu needs."""

    scenario: Scenario
    seed: int
    state: State
    journal: Journal

    @classmethod
    def of(cls, session: Session) -> "Shift":
        return cls(session.scenario, session.seed, session.state, session.journal)

    @property
    def board(self) -> Board:
        return self.state.indicators

    @cached_property
    def names(self) -> Names:
        return Names(self.scenario)

    @property
    def last_entry(self) -> int:
        return len(self.journal.entries)
