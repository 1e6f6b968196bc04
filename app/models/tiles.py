"""What the synoptic shows of each poste and buffer: words and numbers, equal when nothing changed."""

from __future__ import annotations

from dataclasses import dataclass

from app import wording
from app.i18n import NBSP, minutes, number, translate
from app.models.shift import Shift
from app.models.zone import danger
from sim.state import BufferView, PosteView

_QUIET = frozenset({"working", "planned", "no_load", "off", "checking"})
MINUTE_MS = 60_000
_LONG_CYCLE_MS = 10 * MINUTE_MS
"""From here on a cycle is told in minutes: an oven’s."""


@dataclass(frozen=True, slots=True)
class TileData:
    """``lasts`` is empty for a state that needs no clock; ``level`` is the lowest level of those at work."""

    code: str
    name: str
    state: str
    word: str
    lasts: str
    people: str
    cycle: str
    goulot: bool

    def sentence(self) -> str:
        """The tile in one line, for a screen reader."""
        parts = (f"{self.code} {self.name}", f"{self.word} {self.lasts}".strip(), self.people, self.cycle)
        return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class BufferData:
    code: str
    level: int
    capacity: int
    word: str

    @property
    def figure(self) -> str:
        return f"{number(self.level)}/{number(self.capacity)}"


def tile(shift: Shift, code: str) -> TileData:
    poste = shift.state.postes[code]
    shown = shown_state(shift, poste)
    return TileData(
        code=shift.names.poste(code),
        name=shift.names.poste_short(code),
        state=shown.state,
        word=shown.word,
        lasts=shown.lasts,
        people=people_at(shift, poste),
        cycle=cycle_text(shift, poste),
        goulot=code == shift.scenario.goulot,
    )


@dataclass(frozen=True, slots=True)
class ShownState:
    """What the band says; ``since_ms`` of the séance."""

    state: str
    word: str
    lasts: str
    since_ms: int


def shown_state(shift: Shift, poste: PosteView) -> ShownState:
    """The state of a poste, unless somebody could be hurt there: that comes before whatever it does."""
    alarm = danger(shift, poste.code)
    if alarm is None:
        return ShownState(poste.state, wording.state(poste.state, poste.cause), lasting(shift, poste), poste.since_ms)
    return ShownState(
        "hse_stop", translate("Run", "Zone occupée"), _whole_minutes(shift.now_ms - alarm.raised_ms), alarm.raised_ms
    )


def lasting(shift: Shift, poste: PosteView) -> str:
    """How long an abnormal state has lasted; empty below a minute."""
    return "" if poste.state in _QUIET else _whole_minutes(shift.now_ms - poste.since_ms)


def _whole_minutes(lasts_ms: int) -> str:
    return minutes(lasts_ms // MINUTE_MS * MINUTE_MS) if lasts_ms >= MINUTE_MS else ""


def people_at(shift: Shift, poste: PosteView) -> str:
    if not shift.scenario.postes[poste.code].attended or not shift.scenario.staffed:
        return translate("Run", "automatique")
    return shift.names.people(poste.operators) or translate("Run", "personne")


def cycle_text(shift: Shift, poste: PosteView) -> str:
    """Reference cycle and the levels of the people at work: `52 s · L`; that of an oven, `62 min`."""
    spec = shift.scenario.postes[poste.code]
    parts = [_cycle(spec.reference_ms)] if spec.reference_ms else []
    levels = [shift.state.people[person].levels.get(poste.code, "") for person in poste.operators]
    parts += [" + ".join(level for level in levels if level)]
    return " · ".join(part for part in parts if part)


def _cycle(reference_ms: int) -> str:
    if reference_ms >= _LONG_CYCLE_MS:
        return minutes(reference_ms)
    return f"{number(reference_ms / 1000)}{NBSP}s"


def buffer(view: BufferView) -> BufferData:
    word = ""
    if view.level >= view.capacity:
        word = translate("Run", "plein")
    elif view.level == 0:
        word = translate("Run", "vide")
    return BufferData(view.code, view.level, view.capacity, word)
