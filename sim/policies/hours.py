"""Hours of the line: a break taken while the goulot stands, overtime for what lacks at the end."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import Command, ExtendShift, MoveBreak, MoveMaintenance
from sim.policies.base import Desk
from sim.policies.load import expected_stop_ms, line_tail_ms, slack_ms
from sim.policies.reading import MINUTE_MS
from sim.state import BreakView


def break_while_stopped(desk: Desk) -> Iterator[Command]:
    """The goulot has just failed and a break is near: taken now, it costs the line no more than what is lost anyway.
    Technicians repair through breaks."""
    goulot = desk.state.postes[desk.dossier.goulot]
    if goulot.state not in ("waiting_repair", "down"):
        return
    lasts_ms = expected_stop_ms(desk, goulot) - (desk.state.now_ms - goulot.since_ms)
    pause = _next_break(desk)
    if pause and lasts_ms >= (pause.end_ms - pause.at_ms) // 2:
        now_ms = desk.state.now_ms + MINUTE_MS
        move = MoveBreak(pause=pause.number, to_ms=now_ms, **desk.stamp)
        if desk.check(move) is None:
            yield move
            yield from _take_upkeep_along(desk, pause, now_ms)


def _take_upkeep_along(desk: Desk, pause: BreakView, to_ms: int) -> Iterator[Command]:
    """What was planned into the break is done in what the repair leaves of it."""
    for upkeep in desk.state.upkeep:
        if not upkeep.begun and pause.at_ms <= upkeep.due_ms < pause.end_ms:
            at_ms = max(to_ms, upkeep.earliest_ms)
            yield MoveMaintenance(poste=upkeep.poste, upkeep=upkeep.code, to_ms=at_ms, **desk.stamp)


def _next_break(desk: Desk) -> BreakView | None:
    return next((pause for pause in desk.state.breaks if pause.at_ms > desk.state.now_ms + MINUTE_MS), None)


def extend_for_what_lacks(desk: Desk) -> Iterator[Command]:
    """At the last minute it may be told: as much as the goulot is late, and the time from there to the end of the
    line."""
    overtime = desk.dossier.calendar.overtime
    if overtime is None or desk.state.now_ms < desk.state.end_ms - overtime.notice_ms - MINUTE_MS:
        return
    late_ms = line_tail_ms(desk) - slack_ms(desk)
    if late_ms > 0:
        minutes = min(-(-late_ms // MINUTE_MS), desk.state.overtime_left_ms // MINUTE_MS)
        if minutes:
            yield ExtendShift(minutes=minutes, **desk.stamp)
