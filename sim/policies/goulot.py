"""The goulot sets the pace: before the start it gets the best hands there are."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AssignOperator, Command
from sim.domain.scenario import LEVELS
from sim.policies.base import Desk


def strengthen_goulot(desk: Desk) -> Iterator[Command]:
    """Each position of the goulot to the highest level allowed there, staff before temps; who held it takes the place
    left."""
    for position in desk.dossier.positions.values():
        if desk.dossier.goulot not in position.postes:
            continue
        holder = next((p for p in desk.state.people.values() if p.position == position.code), None)
        best = max(desk.state.people, key=lambda code: _fitness(desk, code, position.code))
        if holder is None or _fitness(desk, best, position.code) <= _fitness(desk, holder.code, position.code):
            continue
        yield AssignOperator(person=best, position=position.code, **desk.stamp)
        left = desk.state.people[best].position
        if left:
            yield AssignOperator(person=holder.code, position=left, **desk.stamp)


def _fitness(desk: Desk, person: str, position: str) -> tuple[int, bool]:
    """Rank of the level at the goulot, −1 for who may not work there; then who stays in the company."""
    spec = desk.dossier.people[person]
    move = AssignOperator(person=person, position=position, **desk.stamp)
    refusal = desk.check(move)
    level = spec.levels.get(desk.dossier.goulot, "")
    allowed = level in LEVELS and (refusal is None or refusal.code == "already_there")
    return (LEVELS.index(level) if allowed else -1), spec.contract == "CDI"
