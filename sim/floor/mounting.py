"""Where each component is mounted, and how many pieces have been served there: what remains to be mounted follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Mounting:
    """One component at one work centre, twin postes together: ``quantities`` a piece, by product."""

    def __init__(self, postes: list[Poste], opening: dict[str, int]) -> None:
        """``opening``: pieces that started the shift beyond this work centre, by order."""
        self._postes = postes
        self._opening = opening
        self.quantities: dict[str, int] = {}

    def passed(self, order: str) -> int:
        """Pieces of ``order`` taken here, or that started the shift further on."""
        return self._opening.get(order, 0) + sum(poste.hands.taken.get(order, 0) for poste in self._postes)


def mountings(line: Line) -> dict[str, list[Mounting]]:
    """For each component of the scenario, where it is mounted."""
    scenario = line.scenario
    found: dict[str, dict[str, Mounting]] = {code: {} for code in scenario.components}
    for need in scenario.needs:
        centre = scenario.postes[need.poste].work_centre
        if centre not in found[need.component]:
            postes = [poste for poste in line.postes.values() if poste.spec.work_centre == centre]
            found[need.component][centre] = Mounting(postes, _beyond(line, postes))
        found[need.component][centre].quantities[need.product] = need.quantity
    return {code: list(centres.values()) for code, centres in found.items()}


def _beyond(line: Line, postes: list[Poste]) -> dict[str, int]:
    """Opening pieces downstream of ``postes``, by order."""
    seen, frontier = {poste.code for poste in postes}, list(postes)
    pieces: dict[str, int] = {}
    counted: list[str] = []
    while frontier:
        for outlet in frontier.pop().hands.outlets:
            if outlet.code in counted:
                continue
            counted.append(outlet.code)
            order = line.scenario.initial_order(outlet.code)
            pieces[order] = pieces.get(order, 0) + outlet.spec.initial
            for follower in outlet.downstream:
                if follower.code not in seen:
                    seen.add(follower.code)
                    frontier.append(follower)
    return pieces
