"""The moments of a past séance that are worth a look: decisions, aléas, alarms. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app import wording
from app.i18n import translate
from app.replay.remarks import Remark
from app.replay.tape import SECOND_MS, Tape
from app.wording import Names
from sim.commands import AcknowledgeAlarm
from sim.events import AlarmRaised, Fact, HazardStruck, PosteBrokeDown
from sim.journal import Entry

Kind = Literal["decision", "hazard", "alarm", "remark"]


@dataclass(frozen=True, slots=True)
class Moment:
    """`stand_ms`: the second to look at it from, just before a decision, just after a fact."""

    at_ms: int
    kind: Kind
    text: str
    code: str

    @property
    def stand_ms(self) -> int:
        if self.kind in ("decision", "remark"):
            return self.at_ms // SECOND_MS * SECOND_MS
        return -(-self.at_ms // SECOND_MS) * SECOND_MS


def moments(tape: Tape) -> list[Moment]:
    """In order. Aléas only once the causes may be told."""
    names = Names(tape.scenario)
    return list(_moments(tape, names))


def pinned(remarks: Sequence[Remark]) -> list[Moment]:
    """Remarks as moments; a bare bookmark says that it is one."""
    bare = translate("Replay", "Repère")
    return [
        Moment(remark.at_ms, "remark", remark.text or bare, f"remark:{rank}") for rank, remark in enumerate(remarks)
    ]


def _moments(tape: Tape, names: Names) -> Iterator[Moment]:
    for number, entry in enumerate(tape.entries, 1):
        if isinstance(entry, Entry):
            if not isinstance(entry.command, AcknowledgeAlarm):
                yield Moment(entry.command.at_ms, "decision", _decision(names, entry), f"decision:{number}")
        elif isinstance(entry, AlarmRaised):
            yield Moment(entry.at_ms, "alarm", wording.alarm(names, entry).title, f"alarm:{number}")
        elif tape.unveiled and (told := _hazard(names, entry)):
            yield Moment(entry.at_ms, "hazard", told, f"hazard:{number}")


def _decision(names: Names, entry: Entry) -> str:
    text = wording.decision(names, entry.command)
    return f"{text}. {wording.refusal(names, entry.refusal)}" if entry.refusal else text


def _hazard(names: Names, fact: Fact) -> str:
    """An aléa of the scenario or a failure; empty for any other fact."""
    if isinstance(fact, HazardStruck):
        return names.hazard_title(fact.hazard)
    if isinstance(fact, PosteBrokeDown):
        failure = wording.lower_first(names.failure(fact.poste, fact.mode))
        return translate("Replay", "Panne {poste} : {failure}").format(poste=fact.poste, failure=failure)
    return ""


def beside(moments: Sequence[Moment], at_ms: int, kind: Kind, way: int) -> Moment | None:
    """The next moment of a kind (`way` 1) or the one before (-1); None when there is none."""
    ahead = [moment for moment in moments if moment.kind == kind and (moment.stand_ms - at_ms) * way > 0]
    return min(ahead, key=lambda moment: abs(moment.stand_ms - at_ms), default=None)


def nearest(moments: Sequence[Moment], at_ms: int, within_ms: int) -> Moment | None:
    """What happened around an instant, if anything did."""
    near = [moment for moment in moments if abs(moment.at_ms - at_ms) <= within_ms]
    return min(near, key=lambda moment: abs(moment.at_ms - at_ms), default=None)
