"""What an author writes in the CSV tables, one model a table: a row's fields are its columns."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from sim.scenario.fields import CODE, DATE, OPTIONAL_CLOCK, Clock, Code, Count, LevelCode, Model, NonNegative, existing


def _habilitations(pairs: str) -> str:
    codes = [pair.partition(":")[0] for pair in pairs.split()]
    days = [pair.partition(":")[2] for pair in pairs.split()]
    well_formed = all(re.fullmatch(CODE, code) for code in codes) and all(re.fullmatch(DATE, day) for day in days)
    if not well_formed or len(set(codes)) < len(codes):
        raise PydanticCustomError("habilitations", "expected pairs")
    for day in days:
        existing(day)
    return pairs


OptionalClock = Annotated[str, Field(pattern=OPTIONAL_CLOCK)]


class PersonRow(Model):
    """people.csv"""

    code: Code
    name: Annotated[str, Field(min_length=1, max_length=60)]
    role: Literal["operator", "handler", "technician"]
    contract: Literal["CDI", "CDD", "interim"]
    hourly_cost_eur: NonNegative
    position: str = ""
    max_load_kg: NonNegative | None = None
    deaf: bool = False
    habilitations: Annotated[str, AfterValidator(_habilitations)] = ""
    """``BE:2027-03-31`` pairs, separated by spaces."""
    skills: str = ""
    """Postes that a technician repairs, separated by spaces; empty: all."""
    note_fr: str = ""
    note_en: str = ""
    arrives: OptionalClock = ""
    leaves: OptionalClock = ""
    """Hours of their own; empty: the line's."""
    shift: str = ""
    """Those of a shift of the calendar, instead."""
    overtime: bool = True
    on_call: bool = False
    call_min: NonNegative = 0
    min_paid_h: NonNegative = 0
    call_cost_eur: NonNegative = 0

    @property
    def held(self) -> dict[str, str]:
        """Habilitation -> last day of validity."""
        return dict(pair.split(":") for pair in self.habilitations.split())


class PolyvalenceRow(Model):
    """polyvalence.csv: one line a level held."""

    person: Code
    poste: Code
    level: LevelCode


class ComponentRow(Model):
    """components.csv"""

    code: Code
    name_fr: str
    name_en: str
    unit: Literal["u", "m", "g", "mL"]
    stock: Count
    price_eur: NonNegative
    express_min: NonNegative = 0
    express_quantity: Count = 0
    express_cost_eur: NonNegative = 0
    substitute: str = ""
    substitute_extra_s: NonNegative = 0


class NomenclatureRow(Model):
    """nomenclature.csv: ``item`` is a component, or a sub-assembly with lines of its own.

    ``poste`` is where it is mounted: a poste, a work centre, or empty for the poste of the line above.
    """

    parent: Code
    item: Code
    quantity: Annotated[int, Field(ge=1, le=100_000)]
    poste: str = ""


class ChangeoverRow(Model):
    """changeovers.csv: what differs from the ``setup_min`` of the poste."""

    poste: Code
    from_product: Code
    to_product: Code
    minutes: NonNegative


class ElementRow(Model):
    """elements.csv: the elements of work of each place, in the order in which they are done."""

    code: Code
    name_fr: str
    name_en: str
    place: Code
    """A poste, or the work centre of twins."""
    seconds: Annotated[float, Field(gt=0, le=86_400)]
    phase: Literal["cycle", "load", "unload"] = "cycle"
    after: str = ""
    """Elements that come before it, separated by spaces."""
    also: str = ""
    """Other places where it may be done, separated by spaces."""


class OrderRow(Model):
    """orders.csv, in launching order; ``urgent`` orders enter by their aléa."""

    code: Code
    product: Code
    quantity: Annotated[int, Field(ge=1, le=1_000_000)]
    due: Clock
    penalty_eur: NonNegative = 0
    client: str = ""
    extra: Count = 0
    """Pieces launched above the quantity, for expected rejects."""
    priority: Annotated[int, Field(ge=1, le=3)] = 2
    """1 is launched before 2, 2 before 3."""


class SupplyRow(Model):
    """supplies.csv: planned receipts."""

    component: Code
    quantity: Annotated[int, Field(ge=1, le=10_000_000)]
    at: Clock
