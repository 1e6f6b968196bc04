"""Everything an author wrote, read and shaped, not yet checked against itself."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from sim.scenario.csv_reader import Table, read_table
from sim.scenario.errors import Problem, ScenarioError
from sim.scenario.folder import MAIN, TABLE_BYTES, YAML_BYTES, Folder, open_folder
from sim.scenario.rows import (
    ChangeoverRow,
    ComponentRow,
    ElementRow,
    NomenclatureRow,
    OrderRow,
    PersonRow,
    PolyvalenceRow,
    SupplyRow,
)
from sim.scenario.schema import ScenarioFile
from sim.scenario.validation import validated
from sim.scenario.yaml_reader import read_yaml

DEFAULT_PRODUCT = "P1"

RowT = TypeVar("RowT", bound=BaseModel)


@dataclass(frozen=True)
class Sources:
    """The YAML file (``name`` in messages) and its tables."""

    name: str
    folder: Folder
    file: ScenarioFile
    people: Table[PersonRow]
    polyvalence: Table[PolyvalenceRow]
    components: Table[ComponentRow]
    nomenclature: Table[NomenclatureRow]
    orders: Table[OrderRow]
    supplies: Table[SupplyRow]
    changeovers: Table[ChangeoverRow]
    elements: Table[ElementRow]
    fingerprint: str

    @property
    def products(self) -> tuple[str, ...]:
        return tuple(self.file.products) or (DEFAULT_PRODUCT,)

    @property
    def urgent(self) -> tuple[str, ...]:
        """Orders that an aléa brings."""
        hazards = self.file.hazards.values()
        return tuple(hazard.order for hazard in hazards if hazard.family == "urgent_order" and hazard.order)

    @property
    def newcomers(self) -> tuple[str, ...]:
        """People that an aléa brings."""
        return tuple(h.person for h in self.file.hazards.values() if h.family == "newcomer" and h.person is not None)

    @property
    def mounting_places(self) -> dict[str, tuple[str, ...]]:
        """Postes by the code a nomenclature gives: a poste, or a work centre for all its postes."""
        places: dict[str, tuple[str, ...]] = {code: (code,) for code in self.file.postes}
        for code, poste in self.file.postes.items():
            centre = poste.work_centre
            if centre is not None and centre not in self.file.postes:
                places[centre] = (*places.get(centre, ()), code)
        return places

    @property
    def staffed_postes(self) -> tuple[str, ...]:
        """Attended postes in no declared position, when there are people: each is a position."""
        held = {poste for position in self.file.positions.values() for poste in position.postes}
        attended = (code for code, poste in self.file.postes.items() if poste.manned != "none" and code not in held)
        return tuple(attended) if self.people.lines else ()


def read_sources(path: Path) -> Sources:
    """Read and shape all the files of a scenario. Raises ScenarioError."""
    folder = open_folder(path)
    name = folder.shown(folder.main)
    main = folder.text(folder.main, YAML_BYTES)
    return _Reading(folder, name, _shaped(main, name), main).sources()


@lru_cache(maxsize=8)
def _shaped(main: str, name: str) -> ScenarioFile:
    """Kept for the next time: the same words are read again for each séance and each list of the scenarios."""
    file = validated(ScenarioFile, read_yaml(main, name), name)
    if isinstance(file, list):
        raise ScenarioError(file)
    return file


class _Reading:
    """Reads the tables one after the other, keeping the problems of all and the texts for the fingerprint."""

    def __init__(self, folder: Folder, name: str, file: ScenarioFile, main: str) -> None:
        self._folder, self._name, self._file = folder, name, file
        self._texts = {MAIN: main}
        self._problems: list[Problem] = []

    def sources(self) -> Sources:
        people = self._table("people", PersonRow)
        polyvalence = self._table("polyvalence", PolyvalenceRow)
        components = self._table("components", ComponentRow)
        nomenclature = self._table("nomenclature", NomenclatureRow)
        orders = self._table("orders", OrderRow)
        supplies = self._table("supplies", SupplyRow)
        changeovers = self._table("changeovers", ChangeoverRow)
        elements = self._table("elements", ElementRow)
        if self._problems:
            raise ScenarioError(self._problems)
        return Sources(
            name=self._name,
            folder=self._folder,
            file=self._file,
            people=people,
            polyvalence=polyvalence,
            components=components,
            nomenclature=nomenclature,
            orders=orders,
            supplies=supplies,
            changeovers=changeovers,
            elements=elements,
            fingerprint=_fingerprint(self._texts),
        )

    def _table(self, field: str, model: type[RowT]) -> Table[RowT]:
        name: str | None = getattr(self._file.tables, field)
        if name is None:
            return Table()
        if trouble := self._folder.trouble(name):
            self._problems.append(Problem(trouble, self._name, f"tables.{field}", name))
            return Table()
        try:
            text = self._folder.text(name, TABLE_BYTES)
            self._texts[name] = text
            return read_table(text, self._folder.shown(name), model)
        except ScenarioError as error:
            self._problems += error.problems
            return Table()


def _fingerprint(texts: dict[str, str]) -> str:
    """SHA-256 of the files by name; lengths keep two different sets of files from reading alike."""
    digest = hashlib.sha256()
    for name in sorted(texts):
        data = texts[name].encode()
        digest.update(f"{name}\n{len(data)}\n".encode() + data)
    return digest.hexdigest()
