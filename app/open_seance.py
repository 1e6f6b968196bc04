"""What can be seen of the séance that is open in this window, whoever lives it."""

import datetime

from PySide6.QtCore import QObject

from app.followed import Followed
from app.lived import Lived, not_ours
from app.modes import MODES
from app.storage import Repository
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.journal import Journal
from sim.state import State


class OpenSeance(QObject):
    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository = repository
        self._lived: Lived | Followed | None = None
        self._state: State | None = None

    @property
    def is_open(self) -> bool:
        return self._lived is not None

    @property
    def read_only(self) -> bool:
        """Whether another window lives the séance that is open here, or it is a copy from the centre."""
        return isinstance(self._lived, Followed)

    @property
    def is_copy(self) -> bool:
        """Whether it was fetched from the centre: nobody will ever decide in it here."""
        return self._current.record.origin is not None

    @property
    def scenario(self) -> Scenario:
        return self._current.session.scenario

    @property
    def seance_id(self) -> str:
        return self._current.record.id

    @property
    def mode(self) -> str:
        return self._current.record.mode

    @property
    def seconds_left(self) -> float | None:
        """Real time before a mock exam is over, below 0 after; None without limit, and in a branch."""
        limit_s = MODES[self.mode].limit_s
        if limit_s is None or self.parted_ms is not None:
            return None
        spent = datetime.datetime.now(datetime.UTC) - self._current.record.created_at
        return limit_s - spent.total_seconds()

    @property
    def time_over(self) -> bool:
        left = self.seconds_left
        return left is not None and left <= 0

    @property
    def seed(self) -> int:
        return self._current.record.seed

    @property
    def trainee(self) -> str:
        return self._current.record.trainee

    @property
    def phase(self) -> str:
        """prepare, run or report."""
        return self._current.phase

    @property
    def end_ms(self) -> int:
        return self._current.session.end_ms

    @property
    def parted_ms(self) -> int | None:
        """Where a branch left its parent; None for a séance of its own."""
        return self._current.record.parent_at_ms

    @property
    def state(self) -> State:
        if self._state is None:
            self._state = self._current.session.state
        return self._state

    @property
    def board(self) -> Board:
        return self.state.indicators

    @property
    def journal(self) -> Journal:
        """To be read only."""
        return self._current.session.journal

    def _forget_state(self) -> None:
        self._state = None

    @property
    def _current(self) -> Lived | Followed:
        if self._lived is None:
            raise RuntimeError("no séance is open")
        return self._lived

    @property
    def _own(self) -> Lived:
        """The séance, to be written. Raises StorageError when it is only looked at here (see `not_ours`)."""
        lived = self._current
        if isinstance(lived, Followed):
            raise not_ours(self._repository.path, lived.record)
        return lived
