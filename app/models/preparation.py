"""Where the preparation stands, page by page, in the order advised. No Qt.

What is said is what its page shows; without `hints` (mock exam) only what has been done or looked at, no judgement.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from app import wording
from app.i18n import number, translate
from app.models.load_grid import LoadGrid
from app.models.programme import scheduled
from app.models.rotations import rotation_plan
from app.models.staffing import AUTONOMOUS, crew_now, level_at
from app.models.supply import supply_lines
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.state import State

Standing = Literal["done", "todo", "doubtful"]
ORDER = ("team", "rotations", "load", "balance", "flow", "stock", "postes")


@dataclass(frozen=True, slots=True)
class PageStanding:
    page: str
    standing: Standing
    words: str
    """One sentence."""


class Preparation:
    """`seen`: pages looked at; `grid`: the load grid as it is filled."""

    def __init__(self, names: Names, state: State, grid: LoadGrid, seen: Collection[str], hints: bool) -> None:
        self._names, self._state, self._grid = names, state, grid
        self._scenario: Scenario = names.scenario
        self._seen, self._hints = seen, hints

    def pages(self) -> list[PageStanding]:
        """All seven."""
        return [
            self._team(),
            self._rotations(),
            self._load(),
            self._balance(),
            self._flow(),
            self._stock(),
            self._postes(),
        ]

    def _team(self) -> PageStanding:
        empty = open_places(self._names, self._state)
        if empty:
            text = translate("Preparation", "Sans personne : {positions}.").format(positions=", ".join(empty))
            return PageStanding("team", "doubtful", text)
        weak = self._held_with_help() if self._hints else []
        if weak:
            text = translate("Preparation", "Tenu au niveau L, donc avec appui : {positions}.")
            return PageStanding("team", "doubtful", text.format(positions=", ".join(weak)))
        return PageStanding("team", "done", translate("Preparation", "Tous les postes sont tenus."))

    def _held_with_help(self) -> list[str]:
        found = []
        for position, holder in crew_now(self._scenario, self._state.people).holders.items():
            level = level_at(self._scenario, self._state.people[holder], position) if holder else ""
            if level and level not in AUTONOMOUS:
                found.append(f"{self._names.position(position)} ({self._names.short_person(holder)})")
        return found

    def _rotations(self) -> PageStanding:
        count = len(self._state.planned)
        if not count:
            return self._looked_at("rotations", translate("Preparation", "Aucune rotation prévue"))
        serious = [one.words for one in rotation_plan(self._state, self._names).conflicts if one.serious]
        if serious and self._hints:
            return PageStanding("rotations", "doubtful", serious[0])
        return PageStanding("rotations", "done", translate("Preparation", "%n rotation prévue.", n=count))

    def _load(self) -> PageStanding:
        cells = self._grid.tally()
        empty, wrong = cells["empty"], cells["wrong"] + cells["bad"]
        if wrong:
            return PageStanding("load", "doubtful", translate("Preparation", "%n cellule à reprendre.", n=wrong))
        if empty:
            return PageStanding(
                "load", "todo", translate("Preparation", "%n cellule à remplir, sans effet sur le score.", n=empty)
            )
        return PageStanding("load", "done", translate("Preparation", "Grille remplie."))

    def _balance(self) -> PageStanding:
        moved = len(self._state.moved)
        if moved:
            return PageStanding("balance", "done", translate("Preparation", "%n élément déplacé.", n=moved))
        return self._looked_at("balance", translate("Preparation", "Répartition d’origine"))

    def _flow(self) -> PageStanding:
        if self._hints and "flow" in self._seen:
            plan = scheduled(self._scenario, self._state, "expected")
            late = [self._names.order(each.job) for each in plan.outcomes if each.slack_ms < 0]
            if late:
                text = translate("Preparation", "Prévu après sa date due : {orders}.").format(orders=", ".join(late))
                return PageStanding("flow", "doubtful", text)
        return self._looked_at("flow", translate("Preparation", "Séquence des OF"))

    def _stock(self) -> PageStanding:
        if self._hints and "stock" in self._seen:
            short = [
                line.name
                for line in supply_lines(self._scenario, self._state, self._names)
                if line.outlook.shortage.at_ms is not None
            ]
            if short:
                text = translate("Preparation", "Manquerait avant la fin : {components}.")
                return PageStanding("stock", "doubtful", text.format(components=", ".join(short)))
        return self._looked_at("stock", translate("Preparation", "Couverture des stocks"))

    def _postes(self) -> PageStanding:
        views = self._state.readiness
        left = [view for view in views if view.wrong and not view.put_right]
        if left:
            text = translate("Preparation", "%n écart vu, pas remis en conformité.", n=len(left))
            return PageStanding("postes", "doubtful", text)
        looked = sum(view.wrong is not None for view in views)
        text = translate("Preparation", "Points vérifiés : {looked} sur {whole}.")
        words = text.format(looked=number(looked), whole=number(len(views)))
        return PageStanding("postes", "done" if looked or not views else "todo", words)

    def _looked_at(self, page: str, what: str) -> PageStanding:
        if page in self._seen:
            return PageStanding(page, "done", translate("Preparation", "{what} : vu.").format(what=what))
        return PageStanding(page, "todo", translate("Preparation", "{what} : à regarder.").format(what=what))


def open_places(names: Names, state: State) -> list[str]:
    """The places that need somebody and have nobody."""
    return [names.position(code) for code in crew_now(names.scenario, state.people).open_positions]


def undone(names: Names, state: State) -> list[str]:
    """What should stop a hand on « Lancer »: sentences, each already to be seen on a page; empty when nothing does."""
    empty = open_places(names, state)
    sentences = []
    if empty:
        sentences.append(translate("Preparation", "Sans personne : {positions}.").format(positions=", ".join(empty)))
    for view in state.readiness:
        item = names.scenario.readiness.items[view.poste, view.item]
        if item.kind == "safety" and view.wrong and not view.put_right:
            text = translate("Preparation", "Écart de sécurité à {poste} : {item}.")
            what = wording.readiness_item(names, view.poste, view.item)
            sentences.append(text.format(poste=names.poste(view.poste), item=what))
    return sentences
