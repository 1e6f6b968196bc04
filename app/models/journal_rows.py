"""The journal told in sentences, and the marks of the timeline: what was seen and what was decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app import wording
from app.wording import Names
from sim import events as ev
from sim.commands import AcknowledgeAlarm
from sim.journal import Entry, Journal

TOLD: frozenset[type[ev.Fact]] = frozenset(
    (
        ev.TechnicianSent,
        ev.RepairEnded,
        ev.CheckEnded,
        ev.ParameterMeasured,
        ev.ParameterSet,
        ev.PieceSorted,
        ev.ComplaintReceived,
        ev.StockCounted,
        ev.ReceiptChecked,
        ev.ReceiptReturned,
        ev.ReceiptAccepted,
        ev.PersonLeft,
        ev.PersonArrived,
        ev.LevelReached,
        ev.SupplyOrdered,
        ev.SupplyReceived,
        ev.SupplyDelayed,
        ev.OrderReleased,
        ev.OrderCompleted,
        ev.SafetyEvent,
        ev.AlarmRaised,
        ev.ShiftEnded,
    )
)
"""Cycles and short waits would drown the rest, what only repeats a decision too; hidden causes stay hidden."""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """``number`` is that of the journal; ``reason`` the person's own words."""

    number: int
    at_ms: int
    kind: Literal["decision", "refused", "fact", "alarm"]
    text: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Release:
    """A piece left ``poste`` for downstream at ``at_ms``."""

    at_ms: int
    poste: str


class JournalReader:
    """Reads each entry once, and forgets those that a journal seen earlier does not hold. ``releases`` of the last
    reading let the synoptic move pieces."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._read = 0
        self.rows: list[JournalRow] = []
        self.releases: list[Release] = []

    def read(self, journal: Journal) -> bool:
        """Read what is new; True when a sentence came or went."""
        told = len(self.rows)
        self.releases = []
        if len(journal.entries) < self._read:
            self._forget(len(journal.entries))
        for number, entry in enumerate(journal.entries[self._read :], self._read + 1):
            if isinstance(entry, Entry):
                self._decision(number, entry)
            else:
                self._fact(number, entry)
        self._read = len(journal.entries)
        return len(self.rows) != told

    def _forget(self, after: int) -> None:
        """What follows entry ``after`` has not happened yet."""
        self._read = after
        while self.rows and self.rows[-1].number > after:
            self.rows.pop()

    def _decision(self, number: int, entry: Entry) -> None:
        command = entry.command
        if isinstance(command, AcknowledgeAlarm):
            return
        text = wording.decision(self._names, command)
        if entry.refusal:
            text = f"{text}. {wording.refusal(self._names, entry.refusal)}"
        kind: Literal["decision", "refused"] = "refused" if entry.refusal else "decision"
        self.rows.append(JournalRow(number, command.at_ms, kind, text, command.reason))

    def _fact(self, number: int, fact: ev.Fact) -> None:
        told = type(fact)
        if told is ev.PieceReleased or (told is ev.CycleEnded and _leaves(fact)):  # type: ignore[arg-type]
            self.releases.append(Release(fact.at_ms, fact.poste))  # type: ignore[union-attr]
        elif told in TOLD or (isinstance(fact, ev.MaintenanceCalled) and fact.by == "rule"):
            kind: Literal["alarm", "fact"] = "alarm" if isinstance(fact, ev.AlarmRaised) else "fact"
            self.rows.append(JournalRow(number, fact.at_ms, kind, wording.fact(self._names, fact)))


def _leaves(ended: ev.CycleEnded) -> bool:
    return ended.outcome == "good" and ended.then != "blocked"
