"""The one door to the floor: check, submit, advance, look. Everything goes through here, people and policies alike."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import takewhile

from sim.commands import Command, Refusal
from sim.decisions import PREPARING, RULES
from sim.domain.days import DAY_MS, over_days
from sim.domain.scenario import Scenario
from sim.events import Fact, OperatorAssigned
from sim.floor.line import Line
from sim.floor.observation import observe
from sim.indicators.board import Board
from sim.indicators.window import Window
from sim.journal import BATCH_MS, Batch, Entry, Journal, header
from sim.policies import Desk, Policy, dossier_of
from sim.state import State


@dataclass(frozen=True, slots=True)
class Receipt:
    """Answer to a decision: its number in the journal, why it was refused, the facts of that instant."""

    number: int
    refusal: Refusal | None
    facts: tuple[Fact, ...]


class Session:
    """A séance. ``horizon_ms`` beyond the calendar repeats it and its programme day after day; a line without people,
    that never closes, simply goes on (theory's long runs).

    A long run gives a ``sink``: the journal’s lines are written to it at each batch and forgotten. Then ``advance``
    returns no facts, the window from ``warmup_ms`` on is the only one to be had, and cycles ended more than a day ago
    are known by the hour.

    Times are milliseconds since the start of the shift. Until the first ``advance`` the séance prepares: decisions are
    stamped 0, phase ``prepare``.
    """

    def __init__(
        self,
        scenario: Scenario,
        seed: int = 1,
        horizon_ms: int | None = None,
        sink: Callable[[str], object] | None = None,
        warmup_ms: int = 0,
    ) -> None:
        scenario = over_days(scenario, horizon_ms) if horizon_ms else scenario
        self.scenario = scenario
        self.seed = seed
        self.journal = Journal(header(scenario.code, scenario.fingerprint, seed), sink)
        self._line = Line(scenario, seed, self.journal.add, horizon_ms)
        self._board = Board(scenario)
        self._warming = Board(scenario) if sink and warmup_ms else None
        """Indicators of a long run up to the end of its warm-up."""
        self._warmup_ms = warmup_ms
        self._forgets = sink is not None
        self._fed = 0
        self._closed_ms = 0
        for person in scenario.people.values():
            if person.position and person.hours.arrives_ms == 0:
                self.journal.add(OperatorAssigned(0, person.code, person.position, 0))

    @property
    def now_ms(self) -> int:
        return self._line.now_ms

    @property
    def end_ms(self) -> int:
        """End of the shift, overtime included."""
        return self._line.shift.end_ms

    @property
    def running(self) -> bool:
        return self._line.running

    @property
    def closed(self) -> bool:
        """Between two working days: nobody is there to decide."""
        return self._line.closed

    @property
    def finished(self) -> bool:
        return self._closed_ms >= self.end_ms

    # -- decisions ----------------------------------------------------------------------------------------------------

    def check(self, command: Command) -> Refusal | None:
        """Why ``command`` would be refused now; changes nothing."""
        if self.finished:
            return Refusal(code="shift_over")
        if not self.running and type(command) not in PREPARING:
            return Refusal(code="wrong_phase")
        return RULES[type(command)].check(self._line, command)

    def submit(self, command: Command) -> Receipt:
        """Journal ``command`` and, unless refused, apply it. Raises ValueError when it is not stamped now."""
        phase = "run" if self.running or self.finished else "prepare"
        if command.at_ms != self.now_ms or command.phase != phase:
            raise ValueError(
                f"{command.kind}: stamped {command.at_ms} ms, {command.phase}; expected {self.now_ms} ms, {phase}"
            )
        refusal = self.check(command)
        entry = self.journal.decide(command, refusal)
        if refusal is None:
            RULES[type(command)].apply(self._line, command)
            self._line.settle()
        facts = tuple(self.journal.since(entry.number))
        return Receipt(entry.number, refusal, facts)  # type: ignore[arg-type]

    # -- time ---------------------------------------------------------------------------------------------------------

    def advance(self, until_ms: int) -> list[Fact]:
        """Live up to ``until_ms`` included, at most to the end of the shift; the new facts. The first call starts it.

        Raises ValueError when ``until_ms`` is not an integer or lies in the past.
        """
        if not isinstance(until_ms, int) or until_ms < self.now_ms:
            raise ValueError(f"until_ms: {until_ms!r}: expected an integer from {self.now_ms}")
        before = self.journal.count
        if self.finished:
            return []
        until_ms = min(until_ms, self.end_ms)
        if not self.running:
            self._line.start()
        with _uncollected():
            self._pass(until_ms)
        return [] if self._forgets else self.journal.since(before)  # type: ignore[return-value]

    def _pass(self, until_ms: int) -> None:
        while self._closed_ms + BATCH_MS <= until_ms:
            self._live(self._closed_ms + BATCH_MS)
            self._close_batch()
        if self.now_ms < until_ms:
            self._live(until_ms)
        if until_ms == self.end_ms and self._closed_ms < until_ms:
            self._close_batch()

    def _live(self, until_ms: int) -> None:
        self._line.agenda.advance(until_ms)
        if until_ms == self.end_ms:
            self._line.close()

    def _close_batch(self) -> None:
        if self._forgets:
            self._follow()
            if self.now_ms % DAY_MS == 0:
                self._board.thin(self.now_ms - DAY_MS, self._warmup_ms)
        self.journal.close_batch(self.now_ms, self._line.text())
        self._closed_ms = self.now_ms

    # -- looking ------------------------------------------------------------------------------------------------------

    @property
    def batches(self) -> list[Batch]:
        return self.journal.batches

    @property
    def board(self) -> Board:
        """Indicators as folds over the journal, up to now."""
        self._follow()
        return self._board

    def _follow(self) -> None:
        fresh, self._fed = self.journal.since(self._fed), self.journal.count
        _fold(self._board, fresh, self.now_ms)
        if self._warming:
            early = takewhile(lambda entry: _at_ms(entry) <= self._warmup_ms, fresh)
            _fold(self._warming, early, min(self.now_ms, self._warmup_ms))

    def window(self, from_ms: int) -> Window:
        """Indicators from ``from_ms`` on, what happened at that very instant left out. At most now."""
        if self._warming:
            assert from_ms == self._warmup_ms
            return Window(self.board, self._warming)
        before = Board(self.scenario)
        _fold(before, takewhile(lambda entry: _at_ms(entry) <= from_ms, self.journal.entries), from_ms)
        return Window(self.board, before)

    @property
    def state(self) -> State:
        """What a supervisor can observe now."""
        return observe(self._line, self.finished, self.board)


@contextmanager
def _uncollected() -> Iterator[None]:
    """Living makes facts by the hundred thousand, all of which stay and none of which form cycles: the collector would
    walk them again and again for nothing."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _at_ms(entry: Fact | Entry) -> int:
    return entry.command.at_ms if isinstance(entry, Entry) else entry.at_ms


def _fold(board: Board, entries: Iterable[Fact | Entry], now_ms: int) -> None:
    facts: list[Fact] = []
    for entry in entries:
        if isinstance(entry, Entry):
            board.count_decision(entry.refusal is None)
        else:
            facts.append(entry)
    board.feed(facts, now_ms)


def replay(scenario: Scenario, seed: int, commands: Iterable[Command], until_ms: int | None = None) -> Session:
    """Live a séance again from its decisions, in order. Raises ValueError when one comes too late or after the end."""
    return carry_out(Session(scenario, seed, longer(scenario, until_ms)), commands, until_ms)


def longer(scenario: Scenario, until_ms: int | None) -> int | None:
    """The horizon of a séance lived beyond the end of its calendar, overtime included; None within."""
    overtime = scenario.calendar.overtime
    end_ms = scenario.calendar.length_ms + (overtime.max_ms if overtime else 0)
    return until_ms if until_ms is not None and until_ms > end_ms else None


def carry_out(session: Session, commands: Iterable[Command], until_ms: int | None) -> Session:
    """Live up to ``until_ms`` (None: the end) with these decisions. Raises ValueError when one comes too late or after
    the end."""
    with _uncollected():
        for command in commands:
            if command.phase == "run" and (command.at_ms > session.now_ms or not session.running):
                session.advance(command.at_ms)
            session.submit(command)
        session.advance(session.end_ms if until_ms is None else until_ms)
    return session


def live(session: Session, policy: Policy, until_ms: int | None = None, step_ms: int = BATCH_MS) -> Session:
    """Hand the séance over to ``policy`` from now: it prepares, then is asked at each simulated minute."""
    dossier = dossier_of(session.scenario)
    _obey(session, policy, dossier)
    while session.now_ms < (end_ms := session.end_ms if until_ms is None else min(until_ms, session.end_ms)):
        session.advance(min((session.now_ms // step_ms + 1) * step_ms, end_ms))
        if not (session.finished or session.closed):
            _obey(session, policy, dossier)
    return session


def _obey(session: Session, policy: Policy, dossier: Scenario) -> None:
    """Submit what the policy wants now, less what the floor would refuse when its turn comes."""
    for command in policy.decide(Desk(session.state, dossier, session.check)):
        if session.check(command) is None:
            session.submit(command)
