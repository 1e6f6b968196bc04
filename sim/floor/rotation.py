"""Assignments planned for later in the shift: carried out at their instant, as if ordered then, or told as refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.commands import Refusal
from sim.events import RotationCancelled, RotationPlanned, RotationRefused
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.state import RotationView

if TYPE_CHECKING:
    from sim.floor.line import Line


class Rotations:
    """``planned``: by instant, who goes where, in the order planned; a person once an instant."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self.planned: dict[int, dict[str, str]] = {}
        self._tickets: dict[int, Ticket] = {}

    def start(self) -> None:
        for due_ms in self.planned:
            self._wind(due_ms)

    def plan(self, person: str, position: str, due_ms: int) -> None:
        self.planned.setdefault(due_ms, {})[person] = position
        self._line.record(RotationPlanned(self._line.now_ms, person, position, due_ms))
        if self._line.running and due_ms not in self._tickets:
            self._wind(due_ms)

    def cancel(self, person: str, due_ms: int) -> None:
        moves = self.planned[due_ms]
        del moves[person]
        if not moves:
            del self.planned[due_ms]
            if ticket := self._tickets.pop(due_ms, None):
                ticket.live = False
        self._line.record(RotationCancelled(self._line.now_ms, person, due_ms))

    def _wind(self, due_ms: int) -> None:
        delay_ms = max(1, due_ms - self._line.now_ms)
        self._tickets[due_ms] = self._line.agenda.after(
            delay_ms, Phase.PEOPLE, ranks.ROTATION, lambda: self._fall_due(due_ms)
        )

    def _fall_due(self, due_ms: int) -> None:
        """All the moves of the instant: one that waits for another's place is tried again once that one is made."""
        del self._tickets[due_ms]
        left = self.planned.pop(due_ms)
        moved = True
        while left and moved:
            moved = False
            for person, position in list(left.items()):
                if self._move(person, position) is None:
                    del left[person]
                    moved = True
        for person, position in left.items():
            refused = self._move(person, position)
            assert refused is not None
            why = refused.code, refused.subject
            self._line.record(RotationRefused(self._line.now_ms, person, position, *why))
            self._line.alarms.raise_("rotation_refused", person, 2)

    def _move(self, person: str, position: str) -> Refusal | None:
        """Carry one out, by the predicate of a decision taken now; nothing to do for who is there already."""
        staffing = self._line.staffing
        who, place = staffing.people[person], staffing.positions[position]
        if who.position == position:
            return None
        refused = staffing.refusal(who, place)
        if refused is None:
            staffing.assign(who, place, self._line.scenario.rules.handover_ms)
        return refused

    def views(self) -> tuple[RotationView, ...]:
        return tuple(
            RotationView(person, position, due_ms)
            for due_ms, moves in sorted(self.planned.items())
            for person, position in moves.items()
        )

    def snapshot(self) -> tuple[object, ...]:
        """Nothing where nothing is planned."""
        return tuple([(due_ms, *moves.items()) for due_ms, moves in sorted(self.planned.items())])
