"""Fill empty positions by the shortest chain of moves that ends with somebody who is free."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AssignOperator, Command
from sim.domain.scenario import Level, Poste
from sim.policies.base import Desk
from sim.policies.reading import learns, vacancies

_SUPPORTED = 1
_SPOILS = 1
"""Where pieces are lost, a hand that still learns loses more of them."""
_SLOWS = 1
"""A poste that such a hand makes slower than the goulot takes its place."""
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
    """What the worst fitted poste of ``position`` suffers from the level of ``person``; nothing from the autonomous."""
    levels, postes = desk.dossier.people[person].levels, desk.dossier.positions[position].postes
    worst = max(_harm(desk, poste, desk.dossier.levels.get(levels.get(poste, ""))) for poste in postes)
    return worst * (_AT_GOULOT if desk.dossier.goulot in postes else 1)


def _harm(desk: Desk, poste: str, level: Level | None) -> int:
    if level is None or (level.rate_permille <= 1000 and level.reject_permille <= 1000):
        return 0
    spec = desk.dossier.postes[poste]
    spoils = spec.reject_ppm > 0 and spec.on_reject == "scrap"
    return _SUPPORTED + _SPOILS * spoils + _SLOWS * _slower_than_goulot(desk, spec, level)


def _slower_than_goulot(desk: Desk, poste: Poste, level: Level) -> bool:
    """Twins share the pieces."""
    postes = desk.dossier.postes
    twins = sum(other.work_centre == poste.work_centre for other in postes.values())
    return poste.mean_ms * level.rate_permille > 1000 * twins * postes[desk.dossier.goulot].mean_ms


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
