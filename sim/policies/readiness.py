"""The postes made ready before the start, as far as the minutes go: what is found wrong is put right at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sim.commands import CheckReadiness, Command, PutRight
from sim.domain.readiness import ReadinessItem
from sim.policies.base import Desk


def look_at_goulot_first(desk: Desk) -> Iterator[Command]:
    """The goulot, then the others in the order of the line."""
    items = desk.dossier.readiness.items.values()
    yield from _look(desk, sorted(items, key=lambda item: item.poste != desk.dossier.goulot))


def look_at_most(desk: Desk) -> Iterator[Command]:
    """What was found wrong before: at the goulot, then most often for the time it takes. What never was comes last."""
    items = desk.dossier.readiness.items.values()
    yield from _look(desk, sorted(items, key=lambda item: _rank(desk, item)))


def _rank(desk: Desk, item: ReadinessItem) -> tuple[bool, bool, float]:
    return not item.wrong_ppm, item.poste != desk.dossier.goulot, -item.wrong_ppm / item.check_ms


def _look(desk: Desk, items: Iterable[ReadinessItem]) -> Iterator[Command]:
    for item in items:
        yield CheckReadiness(poste=item.poste, item=item.code, **desk.stamp)
        yield PutRight(poste=item.poste, item=item.code, **desk.stamp)
