"""The history of alarms: every one of the shift, when it ended, how long it waited for somebody."""

from __future__ import annotations

from app import wording
from app.i18n import NO_VALUE, minutes, translate
from app.models.alarm_list import first_out, first_out_word
from app.models.shift import Shift
from app.widgets import Cell, Column, Row
from sim.state import AlarmView


def past_columns() -> list[Column]:
    return [
        Column(translate("Run", "Heure")),
        Column(translate("Run", "Alarme"), stretch=True),
        Column(translate("Run", "Fin")),
        Column(translate("Run", "Vue en"), align="right"),
    ]


def past_row(shift: Shift, alarm: AlarmView) -> Row:
    """The name stays whole in the tooltip."""
    title = wording.alarm(shift.names, alarm).title
    first = alarm.number in first_out(shift.scenario, shift.state.alarms)
    text = f"{title} · {first_out_word()}" if first else title
    priority = translate("Run", "priorité {priority}").format(priority=alarm.priority)
    seen = None if alarm.acknowledged_ms is None else alarm.acknowledged_ms - alarm.raised_ms
    ended = translate("Run", "présente") if alarm.cleared_ms is None else shift.names.clock(alarm.cleared_ms)
    return Row(
        str(alarm.number),
        (
            Cell(shift.names.clock(alarm.raised_ms), icon=f"priorite_{alarm.priority}", tip=priority),
            Cell(text, strong=alarm.priority == 1, tip=text),
            ended,
            NO_VALUE if seen is None else minutes(seen),
        ),
    )
