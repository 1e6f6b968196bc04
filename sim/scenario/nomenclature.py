"""The nomenclature: its levels multiplied out into what each poste mounts in one cycle."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from sim.domain.scenario import Need
from sim.scenario.rows import NomenclatureRow

DEEPEST = 20
MOST_NEEDS = 200_000

Leaves = dict[tuple[str, str], int]
"""(poste, component) -> quantity; the poste is empty when the line above must give it."""


class Nomenclature:
    """Lines by parent. Multiply out only what has no item ``left`` and is not too ``large``."""

    def __init__(self, lines: Iterable[NomenclatureRow]) -> None:
        self._children: dict[str, list[NomenclatureRow]] = {}
        for line in lines:
            self._children.setdefault(line.parent, []).append(line)
        self._leaves: dict[str, Leaves] = {}

    def has(self, item: str) -> bool:
        """Whether ``item`` has lines of its own."""
        return item in self._children

    @cached_property
    def sizes(self) -> dict[str, int]:
        """Most leaves of each item, peeled from the bottom over ``DEEPEST`` levels at most."""
        sizes: dict[str, int] = {}
        waiting = dict(self._children)
        for _ in range(DEEPEST):
            ready = [item for item, lines in waiting.items() if not any(x.item in waiting for x in lines)]
            for item in ready:
                sizes[item] = sum(sizes.get(line.item, 1) for line in waiting[item])
            for item in ready:
                del waiting[item]
        return sizes

    @property
    def left(self) -> list[str]:
        """Items in a loop, above one, or too deep."""
        return [item for item in self._children if item not in self.sizes]

    @property
    def loop(self) -> str:
        """An item that holds itself, found by going down from the first one left; empty if that way ends."""
        waiting, met = set(self.left), set[str]()
        item = next(iter(self.left), "")
        while item and item not in met:
            met.add(item)
            item = next((line.item for line in self._children[item] if line.item in waiting), "")
        return item

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
