"""Where each component is mounted, and how many pieces have been served there: what remains to be mounted follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

_NOTHING: Final[dict[str, int]] = {}


class Centre:
    """Twin postes together, that mount components."""

    def __init__(self, opening: dict[str, int]) -> None:
        """``opening``: pieces that started the shift beyond this work centre, by order."""
        self.quantities: dict[str, dict[str, int]] = {}
        """What a piece takes, by product and component."""
        self.passed = opening
        """Pieces taken here, or that started the shift further on, by order."""


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
        self._needs = dict.fromkeys(line.scenario.components, 0)

    def took(self, poste: str, order: str, product: str) -> None:
        """``poste`` took a piece of ``order``: its components are no longer to be mounted there."""
        centre = self._at.get(poste)
        if centre is None:
            return
        passed = centre.passed.get(order, 0)
        centre.passed[order] = passed + 1
        if passed < self._demand.get(order, 0):
            for component, quantity in centre.quantities.get(product, _NOTHING).items():
                self._needs[component] -= quantity

    def look(self) -> dict[str, int]:
        """By component, in its unit; counted anew when the programme asks for more or fewer pieces than before. What is
        returned follows the line."""
        demand = self._line.programme.demand()
        if demand != self._demand:
            self.count(demand)
        return self._needs

    def count(self, demand: dict[str, int]) -> None:
        """Start anew from ``demand``, pieces by order."""
        self._demand, needs = demand, self._needs
        for component in needs:
            needs[component] = 0
        for centre in self._centres.values():
            for order, intended in demand.items():
                left = max(0, intended - centre.passed.get(order, 0))
                for component, quantity in centre.quantities.get(self._line.product_of(order), _NOTHING).items():
                    needs[component] += quantity * left


def _centres(line: Line) -> dict[str, Centre]:
    """By code, those that mount components."""
    found: dict[str, Centre] = {}
    for need in line.scenario.needs:
        code = line.scenario.postes[need.poste].work_centre
        if code not in found:
            postes = [poste for poste in line.postes.values() if poste.spec.work_centre == code]
            found[code] = Centre(_beyond(line, postes))
        found[code].quantities.setdefault(need.product, {})[need.component] = need.quantity
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
