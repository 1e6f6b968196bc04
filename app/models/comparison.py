"""Two futures of one séance side by side: what differs, and from when on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.documents import Shift
from app.futures import Parting, parting
from sim.commands import AcknowledgeAlarm, Command, Refusal
from sim.indicators.rows import ObjectiveRow

SHOWN_POSTES = 3
_TENTH = 0.001
"""Of a point, as a share of the score."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One objective in both futures."""

    one: ObjectiveRow
    other: ObjectiveRow

    @property
    def difference(self) -> float | None:
        if self.one.value is None or self.other.value is None:
            return None
        return self.other.value - self.one.value


@dataclass(frozen=True, slots=True)
class OrderPair:
    """A decision taken in one future only: None in the other, with the `refusal` it met there if it was ordered."""

    at_ms: int
    one: Command | None
    other: Command | None
    refusal: Refusal | None


@dataclass(frozen=True)
class Comparison:
    """`one` is the séance as lived, `other` what else could have been."""

    one: Shift
    other: Shift

    @property
    def parting(self) -> Parting:
        return parting(self.one.journal, self.other.journal)

    def pairs(self) -> list[Pair]:
        others = {row.code: row for row in self.other.board.objectives()}
        return [Pair(row, others[row.code]) for row in self.one.board.objectives()]

    def cost_uc(self) -> int:
        """Total cost, other less one."""
        return self.other.board.total_uc() - self.one.board.total_uc()

    @property
    def absorbed(self) -> bool:
        """Other decisions, and yet the same score to the tenth of a point, the goulot having made as many pieces."""
        one, other, goulot = self.one.board, self.other.board, self.one.scenario.goulot
        same = abs(other.score() - one.score()) < _TENTH / 2 and one.pieces_out(goulot) == other.pieces_out(goulot)
        return same and bool(self.orders())

    def orders(self) -> list[OrderPair]:
        """The decisions that are not the same in both, by instant; acknowledging an alarm is none."""
        left, right = _taken(self.one), _taken(self.other)
        common = _common(left, right)
        refused = _refusals(self.other), _refusals(self.one)
        only_left = [OrderPair(each.at_ms, each, None, refused[0].get(each)) for each in _less(left, common)]
        only_right = [OrderPair(each.at_ms, None, each, refused[1].get(each)) for each in _less(right, common)]
        return sorted([*only_left, *only_right], key=lambda pair: pair.at_ms)

    def postes(self) -> list[str]:
        """The goulot, and the postes whose states differ longest, in the order of the line."""
        codes = list(self.one.scenario.postes)
        goulot = self.one.scenario.goulot
        changed = sorted((code for code in codes if code != goulot), key=self._changed_ms, reverse=True)
        shown = {goulot, *changed[: SHOWN_POSTES - 1]}
        return [code for code in codes if code in shown]

    def _changed_ms(self, poste: str) -> int:
        one, other = self.one.board.states_ms(poste), self.other.board.states_ms(poste)
        return sum(abs(other.get(state, 0) - one.get(state, 0)) for state in {*one, *other})


def _refusals(shift: Shift) -> dict[Command, Refusal]:
    entries = shift.journal.decisions()
    return {_silent(entry.command): entry.refusal for entry in entries if entry.refusal is not None}


def _silent(command: Command) -> Command:
    """Without the words, which change nothing on the floor."""
    return command.model_copy(update={"reason": "", "salt": "", "words_sha": ""})


def _taken(shift: Shift) -> list[Command]:
    return [
        _silent(entry.command)
        for entry in shift.journal.decisions()
        if entry.refusal is None and not isinstance(entry.command, AcknowledgeAlarm)
    ]


def _common(one: Sequence[Command], other: Sequence[Command]) -> list[Command]:
    left = list(other)
    found = []
    for command in one:
        if command in left:
            left.remove(command)
            found.append(command)
    return found


def _less(commands: Sequence[Command], taken_away: Sequence[Command]) -> list[Command]:
    left = list(commands)
    for command in taken_away:
        left.remove(command)
    return left
