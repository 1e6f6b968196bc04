"""What was left undone before the start and came back in the run, and the minutes it took there. No Qt."""

from __future__ import annotations

from dataclasses import dataclass

from app import wording
from app.documents import Shift
from app.i18n import minutes, translate
from sim.domain.readiness import ReadinessItem
from sim.indicators.rows import HazardRow

_LOST = ("stopped", "micro_stop", "setup", "down", "waiting_repair")
"""States in which an aléa of a poste that was not ready keeps it from working."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A point of a checklist that was wrong and left so. `found`: somebody had looked at it; `lost_ms`: time its poste
    stood, from the beginning of the aléa to its end, in changeovers, micro-stops, cleaning and repair."""

    item: ReadinessItem
    found: bool
    lost_ms: int


def skipped(shift: Shift) -> dict[str, Skipped]:
    """By the code of the aléa that struck for it."""
    struck = {row.code: row for row in shift.board.hazards()}
    looked = {(row.poste, row.code) for row in shift.board.preparation.readiness() if row.finding}
    return {
        item.hazard: Skipped(item, (item.poste, item.code) in looked, _lost_ms(shift, item.poste, struck[item.hazard]))
        for item in shift.scenario.readiness.items.values()
        if item.hazard in struck
    }


def _lost_ms(shift: Shift, poste: str, row: HazardRow) -> int:
    segments = shift.board.segments(poste, row.at_ms, row.resolved_ms)
    return sum(segment.to_ms - segment.from_ms for segment in segments if segment.state in _LOST)


def skipped_words(shift: Shift, left: Skipped) -> str:
    """`Non vérifié avant le démarrage : outillage de presse (5 min avec la reprise). P20 : 12 min à l’arrêt.`"""
    item, names = left.item, shift.names
    if left.found:
        text = translate("Skipped", "Écart trouvé et laissé avant le démarrage : {item} ({length} de reprise).")
        length_ms = item.put_right_ms
    else:
        text = translate("Skipped", "Non vérifié avant le démarrage : {item} ({length} avec la reprise).")
        length_ms = item.check_ms + item.put_right_ms
    name = wording.lower_first(wording.readiness_item(names, item.poste, item.code))
    lost = translate("Skipped", "{poste} : {lost} à l’arrêt tant que cela a duré.")
    if item.poste == shift.scenario.goulot:
        lost = translate("Skipped", "{poste}, le goulot : {lost} à l’arrêt tant que cela a duré.")
    told = text.format(item=name, length=minutes(length_ms))
    if not left.lost_ms:
        return told
    return f"{told} {lost.format(poste=names.poste(item.poste), lost=minutes(left.lost_ms, 1))}"
