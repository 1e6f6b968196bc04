"""What the supervisor has to remember of postes that stand by their order. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app.i18n import minutes, translate
from app.models.shift import Shift
from app.models.zone import Zone, zone

FORGOTTEN_MS = 5 * 60_000
"""A poste stopped by order for so long may have been forgotten."""
_ORDERED = "order"


@dataclass(frozen=True, slots=True)
class Reminder:
    """``since_ms``: of the stop; ``over``: what made it necessary is over."""

    poste: str
    since_ms: int
    over: bool
    text: str


def reminders(shift: Shift) -> list[Reminder]:
    """The postes stopped by order that could run again, then those stopped for long."""
    found = []
    for code, poste in shift.state.postes.items():
        if poste.state != "stopped" or poste.cause != _ORDERED or shift.state.finished:
            continue
        stands, lasts_ms = zone(shift, code), shift.now_ms - poste.since_ms
        name = shift.names.poste(code)
        if stands is Zone.CLEAR:
            text = translate("Run", "{poste} : zone dégagée, à remettre en marche").format(poste=name)
            found.append(Reminder(code, poste.since_ms, True, text))
        elif stands is Zone.FREE and lasts_ms >= FORGOTTEN_MS:
            text = translate("Run", "{poste} est arrêté par votre ordre depuis {time}")
            found.append(Reminder(code, poste.since_ms, False, text.format(poste=name, time=minutes(FORGOTTEN_MS))))
    return sorted(found, key=lambda reminder: not reminder.over)
