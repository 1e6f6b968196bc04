"""What an author writes of the stops of a poste beside its failures."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator

from sim.scenario.fields import Clock, LevelCode, Model, NonNegative, Percent, Positive, Span, Texts, either

Utility = Literal["air", "electricity", "water", "gas"]


class MicroStop(Model):
    every_s: Span
    """Running time until the next."""
    length_s: Span
    name: Texts | None = None


class Tool(Model):
    life_pieces: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    life_min: Annotated[float, Field(ge=0.1, le=1e6)] | None = None
    """Time at work, as the clock of failures counts it."""
    change_min: Positive
    worn_reject_percent: Percent | None = None
    """Given: a worn tool goes on, with so many rejects more, until a change is ordered."""
    name: Texts | None = None

    @model_validator(mode="after")
    def _life(self) -> Tool:
        either("life_pieces", self.life_pieces is not None, "life_min", self.life_min is not None)
        return self


class Upkeep(Model):
    at: Clock | None = None
    every_h: Annotated[float, Field(ge=0.25, le=744)] | None = None
    min: Annotated[float, Field(ge=1, le=480)]
    move_min: NonNegative = 0
    name: Texts | None = None

    @model_validator(mode="after")
    def _when(self) -> Upkeep:
        either("at", self.at is not None, "every_h", self.every_h is not None)
        return self


class LevelOne(Model):
    repair_min: Span
    levels: Annotated[tuple[LevelCode, ...], Field(min_length=1)] = ("U", "O")
