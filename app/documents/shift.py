"""A shift as documents see it: what was observed and journalled, through its scenario."""

from dataclasses import dataclass
from functools import cached_property

from app.wording import Names
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.journal import Journal
from sim.session import Session
from sim.state import State


@dataclass(frozen=True)
class Shift:
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
        """Number of the last journal entry these figures rest on."""
        return len(self.journal.entries)
