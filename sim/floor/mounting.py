"""Where each component is mounted, and how many pieces have been served there: what remains to be mounted follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste


class Mounting:
    """One component at one work centre, twin postes together: ``quantities`` a piece, by product."""

    def __init__(self, component: str, opening: dict[str, int]) -> None:
        """``opening``: pieces that started the shift beyond this work centre, by order."""
        self.component = component
        self.quantities: dict[str, int] = {}
        self.passed = opening
        """Pieces taken here, or that started the shift further on, by order."""


class Needs:
    """What the programme has still to mount of each component, kept up to date piece by piece."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._mountings = _mountings(line)
        self._at: dict[str, list[Mounting]] = {}
        for poste in line.postes.values():
            here = [m for (_, centre), m in self._mountings.items() if centre == poste.spec.work_centre]
            if here:
                self._at[poste.code] = here
        self._demand: dict[str, int] = {}
        self._needs = dict.fromkeys(line.scenario.components, 0)

    def took(self, poste: str, order: str, product: str) -> None:
        """``poste`` took a piece of ``order``: its components are no longer to be mounted there."""
        for mounting in self._at.get(poste, ()):
            passed = mounting.passed.get(order, 0)
            mounting.passed[order] = passed + 1
            if passed < self._demand.get(order, 0):
                self._needs[mounting.component] -= mounting.quantities.get(product, 0)

    def look(self) -> dict[str, int]:
        """By component, in its unit; counted anew when the programme asks for more or fewer pieces than before."""
        demand = self._line.programme.demand()
        if demand != self._demand:
            self._demand = demand
            self._needs = self.count()
        return self._needs

    def count(self) -> dict[str, int]:
        """For each poste that mounts a component, the pieces of the programme that have not reached it."""
        needs = dict.fromkeys(self._needs, 0)
        for mounting in self._mountings.values():
            for order, intended in self._line.programme.demand().items():
                quantity = mounting.quantities.get(self._line.product_of(order), 0)
                needs[mounting.component] += quantity * max(0, intended - mounting.passed.get(order, 0))
        return needs


def _mountings(line: Line) -> dict[tuple[str, str], Mounting]:
    """By component and work centre."""
    found: dict[tuple[str, str], Mounting] = {}
    for need in line.scenario.needs:
        centre = line.scenario.postes[need.poste].work_centre
        if (need.component, centre) not in found:
            postes = [poste for poste in line.postes.values() if poste.spec.work_centre == centre]
            found[need.component, centre] = Mounting(need.component, _beyond(line, postes))
        found[need.component, centre].quantities[need.product] = need.quantity
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
