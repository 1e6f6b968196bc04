"""Where each component is mounted, and how many pieces have been served there: what remains to be mounted follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Centre:
    """Twin postes together, that mount components: ``quantities`` of each a piece, by product."""

    def __init__(self, opening: dict[str, int]) -> None:
        """``opening``: pieces that started the shift beyond this work centre, by order."""
        self.quantities: dict[tuple[str, str], int] = {}
        """By component and product."""
        self.passed = opening
        """Pieces taken here, or that started the shift further on, by order."""
        self.left: dict[str, int] = {}
        """Pieces of the programme that have not reached it, by product."""


class Needs:
    """What the programme has still to mount of each component, kept up to date piece by piece."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._centres = _centres(line)
        self._at = {
            code: self._centres[poste.spec.work_centre]
            for code, poste in line.postes.items()
            if poste.spec.work_centre in self._centres
        }
        self._demand: dict[str, int] = {}
        self._nothing = dict.fromkeys(line.scenario.components, 0)

    def took(self, poste: str, order: str, product: str) -> None:
        """``poste`` took a piece of ``order``: its components are no longer to be mounted there."""
        centre = self._at.get(poste)
        if centre is None:
            return
        passed = centre.passed.get(order, 0)
        centre.passed[order] = passed + 1
        if passed < self._demand.get(order, 0):
            centre.left[product] -= 1

    def look(self) -> dict[str, int]:
        """By component, in its unit; counted anew when the programme asks for more or fewer pieces than before."""
        demand = self._line.programme.demand()
        if demand != self._demand:
            self.count(demand)
        needs = self._nothing.copy()
        for centre in self._centres.values():
            left = centre.left
            for (component, product), quantity in centre.quantities.items():
                needs[component] += quantity * left.get(product, 0)
        return needs

    def count(self, demand: dict[str, int]) -> None:
        """Start anew from ``demand``, pieces by order."""
        self._demand = demand
        for centre in self._centres.values():
            centre.left = {}
            for order, intended in demand.items():
                product = self._line.product_of(order)
                left = max(0, intended - centre.passed.get(order, 0))
                centre.left[product] = centre.left.get(product, 0) + left


def _centres(line: Line) -> dict[str, Centre]:
    """By code, those that mount components."""
    found: dict[str, Centre] = {}
    for need in line.scenario.needs:
        code = line.scenario.postes[need.poste].work_centre
        if code not in found:
            postes = [poste for poste in line.postes.values() if poste.spec.work_centre == code]
            found[code] = Centre(_beyond(line, postes))
        found[code].quantities[need.component, need.product] = need.quantity
    return found


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
