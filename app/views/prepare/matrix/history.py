"""Undo and redo of assignments: by orders the other way, since what is ordered can't be unordered."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.staffing import Crew
from sim.commands import AssignOperator, Command, FreeOperator


@dataclass(frozen=True, slots=True)
class Step:
    """An order taken, and the orders that bring everyone back."""

    forward: tuple[Command, ...]
    backward: tuple[Command, ...]


def assignment_step(before: Crew, after: Crew, command: AssignOperator | FreeOperator) -> Step:
    """The step of `command`, which turned `before` into `after`: the person goes back, then the others."""
    others = [code for code, place in before.places.items() if place != after.places[code]]
    moved = dict.fromkeys([command.person, *others])
    return Step((command,), tuple(_back(code, before.places[code]) for code in moved))


def _back(person: str, position: str) -> Command:
    return AssignOperator(person=person, position=position) if position else FreeOperator(person=person)


class History:
    """What can be undone, and redone; a new order forgets what was undone."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def undoable(self) -> bool:
        return bool(self._done)

    @property
    def redoable(self) -> bool:
        return bool(self._undone)

    def add(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()

    def join(self, step: Step) -> None:
        """Make one with the last: both are undone at once."""
        last = self._done.pop()
        self.add(Step(last.forward + step.forward, step.backward + last.backward))

    def undo(self) -> tuple[Command, ...]:
        """The orders to give. Raises IndexError when nothing is left."""
        step = self._done.pop()
        self._undone.append(step)
        return step.backward

    def redo(self) -> tuple[Command, ...]:
        """The orders to give again. Raises IndexError when nothing is left."""
        step = self._undone.pop()
        self._done.append(step)
        return step.forward
