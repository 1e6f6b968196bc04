"""The orders about working hours that make sense now: breaks, temp staff, overtime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.i18n import euro, minutes, percent, translate
from app.models.shift import Shift
from sim.commands import CallTempStaff, Command, ExtendShift, GiveBreak, MoveBreak

_STEP_MS = 600_000
_BREAK_MIN = 10
_OVERTIME_MS = 1_800_000
_MINUTE_MS = 60_000
_UC = 1_000_000


@dataclass(frozen=True, slots=True)
class HoursOrder:
    """``effect``: what it brings or costs, in a few words."""

    command: Command
    effect: str

    @property
    def key(self) -> str:
        return self.command.model_dump_json(exclude={"at_ms", "phase"})


def hours_orders(shift: Shift) -> list[HoursOrder]:
    """Whether each would be taken is for the desk to say."""
    return [*_overtime(shift), *_temp_staff(shift), *_line_breaks(shift), *_own_breaks(shift)]


def _overtime(shift: Shift) -> Iterator[HoursOrder]:
    overtime = shift.scenario.calendar.overtime
    if overtime is None:
        return
    more_ms = min(_OVERTIME_MS, shift.state.overtime_left_ms or _OVERTIME_MS)
    effect = translate("Hours", "fin à {clock}, majoration de {premium}").format(
        clock=shift.names.clock(shift.state.end_ms + more_ms), premium=percent(overtime.premium_permille / 1000)
    )
    yield HoursOrder(ExtendShift(minutes=more_ms // _MINUTE_MS), effect)


def _temp_staff(shift: Shift) -> Iterator[HoursOrder]:
    for code, person in shift.scenario.people.items():
        if person.hours.on_call and not shift.state.people[code].present:
            effect = translate("Hours", "là {delay} après l’appel, payé {paid} au moins, {fee} de frais").format(
                delay=minutes(person.hours.call_ms),
                paid=minutes(person.hours.min_paid_ms),
                fee=euro(person.hours.call_uc / _UC),
            )
            yield HoursOrder(CallTempStaff(person=code), effect)


def _line_breaks(shift: Shift) -> Iterator[HoursOrder]:
    for pause in shift.state.breaks:
        if not pause.move_ms or pause.at_ms <= shift.now_ms:
            continue
        for step_ms in (-_STEP_MS, _STEP_MS):
            to_ms = pause.at_ms + step_ms
            if to_ms > 0:
                effect = translate("Hours", "prévue à {clock} pour toute la ligne")
                effect = effect.format(clock=shift.names.clock(pause.at_ms))
                yield HoursOrder(MoveBreak(pause=pause.number, to_ms=to_ms), effect)


def _own_breaks(shift: Shift) -> Iterator[HoursOrder]:
    for code, view in shift.state.people.items():
        if view.present:
            if view.position in shift.scenario.positions:
                effect = translate("Hours", "{place} sans personne pendant ce temps")
                effect = effect.format(place=shift.names.position(view.position))
            else:
                effect = translate("Hours", "ne tient aucune place : la ligne continue")
            yield HoursOrder(GiveBreak(person=code, minutes=_BREAK_MIN), effect)
