"""Fill empty positions by the shortest chain of moves that ends with somebody who is free."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AssignOperator, Command
from sim.policies.base import Desk

_WORTH = {"O": 0, "U": 0, "L": 2}
_HANDLER = 6
"""Weight of taking the handler away from the supplies."""
_MOVE = 1
_DEPTH = 3


def cover_vacancies(desk: Desk) -> Iterator[Command]:
    """The first move of the cheapest chain for each empty position, the goulot's first."""
    for position in sorted(_vacancies(desk), key=lambda code: code != desk.dossier.goulot):
        chain = _chain(desk, position, frozenset(), _DEPTH)
        if chain:
            yield chain[1]


def _vacancies(desk: Desk) -> list[str]:
    held = {person.position for person in desk.state.people.values() if person.present}
    return [code for code, position in desk.dossier.positions.items() if not position.logistics and code not in held]


def _chain(desk: Desk, position: str, moved: frozenset[str], depth: int) -> tuple[int, Command] | None:
    """Cost and first move of the cheapest way to fill ``position``."""
    best: tuple[int, Command] | None = None
    for person in desk.state.people.values():
        if person.code in moved or not person.present:
            continue
        move = AssignOperator(person=person.code, position=position, **desk.stamp)  # type: ignore[arg-type]
        if desk.check(move):
            continue
        cost = _MOVE + _unfitness(desk, person.code, position) + _leaving(desk, person.position, moved | {person.code}, depth)
        if cost < (best[0] if best else 1_000):
            best = cost, move
    return best


def _unfitness(desk: Desk, person: str, position: str) -> int:
    levels = desk.dossier.people[person].levels
    return max(_WORTH.get(levels.get(poste, ""), 0) for poste in desk.dossier.positions[position].postes or ("",))


def _leaving(desk: Desk, position: str, moved: frozenset[str], depth: int) -> int:
    """What it costs to leave ``position``: nothing for who is free, else filling it in turn; the goulot is not left."""
    if not position:
        return 0
    if desk.dossier.positions[position].logistics:
        return _HANDLER
    if depth == 1 or desk.dossier.goulot in desk.dossier.positions[position].postes:
        return 1_000
    chain = _chain(desk, position, moved, depth - 1)
    return chain[0] if chain else 1_000
