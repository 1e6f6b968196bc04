"""Fill empty positions by the shortest chain of moves that ends with somebody who is free."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AssignOperator, Command
from sim.policies.base import Desk
from sim.policies.reading import learns, vacancies

_WORTH = {"O": 0, "U": 0, "L": 2}
_AT_GOULOT = 3
"""A slower hand at the goulot slows the whole line."""
_HANDLER = 6
"""Weight of taking the handler away from the supplies."""
_MOVE = 1
_DEPTH = 3


def cover_vacancies(desk: Desk) -> Iterator[Command]:
    """The cheapest chain of moves that fills an empty position, the goulot's first; one chain a minute."""
    goulot = desk.dossier.goulot
    for position in sorted(vacancies(desk), key=lambda code: goulot not in desk.dossier.positions[code].postes):
        chain = _chain(desk, position, frozenset(), _DEPTH)
        if chain:
            yield from chain[1]
            return


Chain = tuple[int, tuple[Command, ...]]
"""Cost and moves, the first fills the position asked for."""


def _chain(desk: Desk, position: str, moved: frozenset[str], depth: int) -> Chain | None:
    best: Chain | None = None
    for person in desk.state.people.values():
        if person.code in moved or not person.present:
            continue
        move = AssignOperator(person=person.code, position=position, **desk.stamp)
        if learns(desk, person.code, position) or _refused(desk, move, moved):
            continue
        rest = _refill(desk, person.position, moved | {person.code}, depth)
        if rest:
            cost = _MOVE + _unfitness(desk, person.code, position) + rest[0]
            if best is None or cost < best[0]:
                best = cost, (move, *rest[1])
    return best


def _refused(desk: Desk, move: AssignOperator, moved: frozenset[str]) -> bool:
    """Who leaves the position earlier in the chain stays on the line, and may support a level L who takes it over."""
    refusal = desk.check(move)
    if refusal is None or refusal.code != "level_l_unsupervised":
        return refusal is not None
    people = (desk.dossier.people[code] for code in moved)
    return not any(person.levels.get(refusal.subject) in ("U", "O") for person in people)


def _unfitness(desk: Desk, person: str, position: str) -> int:
    levels, postes = desk.dossier.people[person].levels, desk.dossier.positions[position].postes
    worst = max(_WORTH.get(levels.get(poste, ""), 0) for poste in postes)
    return worst * (_AT_GOULOT if desk.dossier.goulot in postes else 1)


def _refill(desk: Desk, position: str, moved: frozenset[str], depth: int) -> Chain | None:
    """What leaving ``position`` asks for: nothing of who is free; the goulot is not left."""
    if not position:
        return 0, ()
    spec = desk.dossier.positions[position]
    if spec.logistics:
        return _HANDLER, ()
    if depth == 1 or desk.dossier.goulot in spec.postes:
        return None
    return _chain(desk, position, moved, depth - 1)
