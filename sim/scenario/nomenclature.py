"""The nomenclature: its levels multiplied out into what each poste mounts in one cycle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from sim.domain.scenario import Need
from sim.scenario.rows import NomenclatureRow

DEEPEST = 20

Leaves = dict[tuple[str, str], int]
"""(poste, component) -> quantity; the poste is empty when the line above must give it."""


class Nomenclature:
    """Lines by parent. ``loop`` and ``depth`` must be checked before anything is multiplied out."""

    def __init__(self, lines: Iterable[NomenclatureRow]) -> None:
        self._children: dict[str, list[NomenclatureRow]] = {}
        for line in lines:
            self._children.setdefault(line.parent, []).append(line)
        self._leaves: dict[str, Leaves] = {}

    def has(self, item: str) -> bool:
        """Whether ``item`` has lines of its own."""
        return item in self._children

    @cached_property
    def levels(self) -> dict[str, int]:
        """Levels below each item, peeled from the bottom; items in or above a loop are left out."""
        levels: dict[str, int] = {}
        waiting = dict(self._children)
        while ready := [item for item, lines in waiting.items() if not any(x.item in waiting for x in lines)]:
            for item in ready:
                levels[item] = 1 + max(levels.get(line.item, 0) for line in self._children[item])
                del waiting[item]
        return levels

    def leaves(self, item: str) -> Leaves:
        """Components of one ``item`` by poste, each sub-assembly worked out once."""
        if item not in self._leaves:
            found: Leaves = {}
            for line in self._children.get(item, []):
                for (poste, component), quantity in self._below(line).items():
                    key = (poste or line.poste, component)
                    found[key] = found.get(key, 0) + quantity * line.quantity
            self._leaves[item] = found
        return self._leaves[item]

    def needs(self, products: Iterable[str], places: Mapping[str, tuple[str, ...]]) -> tuple[Need, ...]:
        """What one cycle takes; ``places`` gives the postes that each code of the table stands for."""
        totals: dict[tuple[str, str, str], int] = {}
        for product in products:
            for (place, component), quantity in self.leaves(product).items():
                for poste in places[place]:
                    key = (poste, product, component)
                    totals[key] = totals.get(key, 0) + quantity
        return tuple(Need(*key, quantity) for key, quantity in totals.items())

    def _below(self, line: NomenclatureRow) -> Leaves:
        return self.leaves(line.item) if self.has(line.item) else {("", line.item): 1}
