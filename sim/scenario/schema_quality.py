"""What an author writes about quality: process parameters, detection of flaws, purges, control plan."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from sim.scenario.fields import Code, Model, NonNegative, Percent, Texts, either

Signed = Annotated[float, Field(ge=-1e6, le=1e6, allow_inf_nan=False)]


class Overuse(Model):
    """Giveaway, or shrinkage: (value − nominal) × times of the component, beyond the nomenclature."""

    component: Code | None = None
    """Left out: what the poste mounts first on the product under way."""
    times: Annotated[int, Field(ge=1, le=10_000)] = 1
    nominal: Signed | None = None
    """Left out: the target."""


class Parameter(Model):
    name: Texts | None = None
    unit: Annotated[str, Field(max_length=12)] = ""
    decimals: Annotated[int, Field(ge=0, le=6)] = 0
    target: Signed
    low: Signed
    high: Signed
    start: Signed | None = None
    """True mean at the start; left out: the target."""
    noise: NonNegative = 0
    drift_per_100: Signed = 0
    sample: Annotated[int, Field(ge=1, le=50)] = 5
    set_min: NonNegative = 2
    flaw_percent: Percent = 100
    consumes: Overuse | None = None


class Detects(Model):
    """The flaw of a parameter of a poste, or that of a bad component."""

    poste: Code | None = None
    parameter: Code | None = None
    component: Code | None = None
    percent: Percent

    @model_validator(mode="after")
    def _flaw(self) -> Detects:
        either("parameter", self.parameter is not None, "component", self.component is not None)
        either("poste", self.poste is not None, "component", self.component is not None)
        return self


class Purge(Model):
    component: Code | None = None
    """Left out: what the poste mounts first on the product that ends."""
    quantity: Annotated[int, Field(ge=1, le=10_000_000)]


class ControlLine(Model):
    poste: Code
    parameter: Code
    every_pieces: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    every_min: Annotated[int, Field(ge=1, le=100_000)] | None = None
    min: NonNegative = 0
    delay_min: NonNegative = 0

    @model_validator(mode="after")
    def _frequency(self) -> ControlLine:
        either("every_pieces", self.every_pieces is not None, "every_min", self.every_min is not None)
        return self
