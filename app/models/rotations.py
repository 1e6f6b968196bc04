"""The rotations planned, played forward: who stands where from when to when, and what would not hold. No Qt.

What is foreseen is what is known now: an absence to come is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from app.i18n import translate
from app.models.staffing import AUTONOMOUS, Crew, assignable, crew_after, crew_now, level_at
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.state import BreakView, RotationView, State


@dataclass(frozen=True, slots=True)
class Stay:
    """`person` at `position` (empty: free) from `start_ms` to `end_ms`; `planned`: by a rotation."""

    person: str
    position: str
    start_ms: int
    end_ms: int
    planned: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """`serious`: the goulot is without anybody, or a move would be refused."""

    at_ms: int
    words: str
    serious: bool = False


@dataclass(frozen=True, slots=True)
class RotationPlan:
    stays: tuple[Stay, ...]
    """By person, in the order of the scenario, then by instant."""
    conflicts: tuple[Conflict, ...]


def rotation_plan(state: State, names: Names) -> RotationPlan:
    return _Projection(state, names).played()


def pause_at(state: State, at_ms: int) -> BreakView | None:
    """The break of the line already begun at that instant. At its first instant the handover takes place in it."""
    return next((pause for pause in state.breaks if pause.at_ms < at_ms < pause.end_ms), None)


class _Projection:
    """One move after the other, by the rules of the floor."""

    def __init__(self, state: State, names: Names) -> None:
        self._state, self._names = state, names
        self._scenario: Scenario = names.scenario
        self._crew: Crew = crew_now(self._scenario, state.people)
        self._since = {person.code: (self._from_ms(person.code), False) for person in assignable(self._scenario)}
        self._stays: dict[str, list[Stay]] = {person: [] for person in self._since}
        self._conflicts: list[Conflict] = []
        self._left: list[RotationView] = []
        """Moves still to be played."""

    def played(self) -> RotationPlan:
        for due_ms, moves in groupby(self._state.planned, key=lambda one: one.due_ms):
            self._left = [one for one in self._state.planned if one.due_ms > due_ms]
            self._turn(due_ms, list(moves))
        for person in self._since:
            self._close(person, self._state.end_ms)
        stays = tuple(stay for found in self._stays.values() for stay in found)
        return RotationPlan(stays, tuple(self._conflicts))

    def _turn(self, due_ms: int, moves: list[RotationView]) -> None:
        before, clock = self._crew, self._names.clock(due_ms)
        for move in moves:
            self._crew = crew_after(self._scenario, self._crew, move.person, move.position)
        for person, place in before.places.items():
            if self._crew.places[person] != place:
                self._close(person, due_ms, before.places)
                self._since[person] = due_ms, any(move.person == person for move in moves)
        for told in (
            self._lost(moves),
            self._emptied(before),
            self._displaced(before, moves),
            self._unsupported(moves),
            self._paused(moves),
        ):
            self._conflicts += [Conflict(due_ms, f"{clock} – {words}", serious) for words, serious in told]

    def _from_ms(self, person: str) -> int:
        """Now, or when they are expected; the end of the shift for who is not."""
        view = self._state.people[person]
        if view.present:
            return self._state.now_ms
        gone = view.left_ms is not None or view.due_ms is None
        return self._state.end_ms if gone else max(self._state.now_ms, view.due_ms or 0)

    def _close(self, person: str, at_ms: int, places: Mapping[str, str] | None = None) -> None:
        start_ms, planned = self._since[person]
        position = (places or self._crew.places)[person]
        if start_ms < at_ms:
            self._stays[person].append(Stay(person, position, start_ms, at_ms, planned))

    # -- what would not hold --------------------------------------------------------------------------------------

    def _lost(self, moves: list[RotationView]) -> Iterator[tuple[str, bool]]:
        """Two people for one place, or somebody who will not be there."""
        for move in moves:
            if self._crew.places.get(move.person) != move.position:
                text = translate("Rotations", "{person} et {other} sont prévus tous deux à {position}.")
                other = self._crew.holders.get(move.position, "")
                yield text.format(**self._words(move), other=self._names.short_person(other)), True
            elif not self._there(move):
                text = translate("Rotations", "{person}, prévu à {position}, n’est pas dans l’atelier à cette heure.")
                yield text.format(**self._words(move)), True
            elif (back_ms := self._state.people[move.person].rest_ends_ms or 0) > move.due_ms:
                text = translate("Rotations", "{person}, prévu à {position}, est en pause jusqu’à {back}.")
                yield text.format(**self._words(move), back=self._names.clock(back_ms)), True

    def _emptied(self, before: Crew) -> Iterator[tuple[str, bool]]:
        goulot = self._scenario.goulot
        for position, holder in self._crew.holders.items():
            if not holder and before.holders[position]:
                serious = goulot in self._scenario.positions[position].postes
                text = translate("Rotations", "{position} n’a plus personne.")
                if serious:
                    text = translate("Rotations", "{position}, le goulot, n’a plus personne.")
                yield text.format(position=self._names.position(position)) + self._relief(position), serious

    def _relief(self, position: str) -> str:
        """Who is planned there later."""
        move = next((one for one in self._left if one.position == position), None)
        if move is None:
            return ""
        text = translate("Rotations", "{person} ne l’y relève qu’à {back}.")
        told = text.format(person=self._names.short_person(move.person), back=self._names.clock(move.due_ms))
        return f" {told}"

    def _paused(self, moves: list[RotationView]) -> Iterator[tuple[str, bool]]:
        """Begun in a break of the line, a move puts nobody to work before its end."""
        for move in moves:
            pause = pause_at(self._state, move.due_ms)
            if pause:
                text = translate("Rotations", "{person}, prévu à {position}, est en pause de {start} à {back}.")
                start, back = self._names.clock(pause.at_ms), self._names.clock(pause.end_ms)
                yield text.format(**self._words(move), start=start, back=back), False

    def _displaced(self, before: Crew, moves: list[RotationView]) -> Iterator[tuple[str, bool]]:
        moved = {move.person for move in moves}
        for person, place in before.places.items():
            if place and not self._crew.places[person] and person not in moved:
                text = translate("Rotations", "{person}, remplacé à {position}, n’a plus de place.")
                words = {"person": self._names.short_person(person), "position": self._names.position(place)}
                yield text.format(**words), False

    def _unsupported(self, moves: list[RotationView]) -> Iterator[tuple[str, bool]]:
        """A level L without anybody autonomous on the line, a learner without a tutor."""
        for move in moves:
            level = level_at(self._scenario, self._state.people[move.person], move.position)
            if level in ("I", "L") and not self._helped(move, level):
                text = translate("Rotations", "{person} est de niveau {level} à {position}, sans personne U ou O.")
                yield text.format(**self._words(move), level=level), True

    def _helped(self, move: RotationView, level: str) -> bool:
        people, crew = self._state.people, self._crew
        beside = [crew.holders[move.position]] if level == "I" else [code for code, at in crew.places.items() if at]
        return any(
            other and other != move.person and level_at(self._scenario, people[other], move.position) in AUTONOMOUS
            for other in beside
        )

    def _there(self, move: RotationView) -> bool:
        """As far as hours tell."""
        person, view = self._scenario.people[move.person], self._state.people[move.person]
        comes_ms = 0 if view.present else view.due_ms
        leaves_ms = person.hours.leaves_ms
        if view.left_ms is not None or comes_ms is None:
            return False
        return comes_ms <= move.due_ms and (leaves_ms is None or move.due_ms < leaves_ms)

    def _words(self, move: RotationView) -> dict[str, str]:
        return {"person": self._names.short_person(move.person), "position": self._names.position(move.position)}
