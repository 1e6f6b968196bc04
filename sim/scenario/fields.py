"""The kinds of fields authors write: codes, times of day, numbers, texts, durations and their laws."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

CODE = r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$"
CLOCK = r"^([01][0-9]|2[0-3]):[0-5][0-9]$"
OPTIONAL_CLOCK = f"^$|{CLOCK}"
DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
TAGS = ("<number>", "<law>", "<class>", "<one>", "<several>", "<products>")
"""Branches of unions, which are no part of a field's path."""


def existing(day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError:
        raise PydanticCustomError("date", "expected a date that exists") from None
    return day


def either(first: str, first_given: bool, second: str, second_given: bool) -> None:
    """Refuse both fields, or neither."""
    if first_given == second_given:
        raise PydanticCustomError(
            "one_of_fields",
            "expected one of two fields",
            {"field": first, "value": "both" if first_given else "missing", "known": f"{first}, {second}"},
        )


Code = Annotated[str, Field(pattern=CODE)]
Clock = Annotated[str, Field(pattern=CLOCK)]
Day = Annotated[str, Field(pattern=DATE), AfterValidator(existing)]
LevelCode = Literal["I", "L", "U", "O"]
Words = Annotated[str, Field(min_length=1)]
Positive = Annotated[float, Field(gt=0, le=1e9, allow_inf_nan=False)]
NonNegative = Annotated[float, Field(ge=0, le=1e9, allow_inf_nan=False)]
Percent = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Count = Annotated[int, Field(ge=0, le=10_000_000)]


class Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Texts(Model):
    fr: Words
    en: Words


class Lognormal(Model):
    mean: Positive
    cv_percent: Annotated[float, Field(gt=0, le=300)]


class Gamma(Model):
    mean: Positive
    cv_percent: Annotated[float, Field(ge=5, le=300)]


class Weibull(Model):
    """``scale``: 63.2 % of durations are shorter (characteristic life); ``shape`` 1 is exponential."""

    scale: Positive
    shape: Annotated[float, Field(ge=0.2, le=20)]


class Class(Model):
    """Durations between two bounds, all as likely, seen ``weight`` times."""

    from_: Annotated[NonNegative, Field(alias="from")]
    to: NonNegative
    weight: Annotated[float, Field(ge=0.001, le=1e6)] = 1


def _seen(value: Any) -> str:
    return "<class>" if isinstance(value, dict | Class) else "<number>"


Seen = Annotated[Annotated[NonNegative, Tag("<number>")] | Annotated[Class, Tag("<class>")], Discriminator(_seen)]
"""A duration that was measured, or a class of them."""


class Distribution(Model):
    """Exactly one key; numbers in the unit of the field that holds it."""

    fixed: NonNegative | None = None
    exponential: Positive | None = None
    geometric: Annotated[float, Field(ge=1, le=1e6)] | None = None
    """A whole number of units, at least one; the mean."""
    uniform: tuple[NonNegative, NonNegative] | None = None
    triangular: tuple[NonNegative, NonNegative, NonNegative] | None = None
    lognormal: Lognormal | None = None
    gamma: Gamma | None = None
    weibull: Weibull | None = None
    empirical: Annotated[tuple[Seen, ...], Field(min_length=1, max_length=1000)] | None = None

    @model_validator(mode="after")
    def _one(self) -> Distribution:
        given = [name for name in type(self).model_fields if getattr(self, name) is not None]
        if len(given) != 1:
            raise PydanticCustomError("one_law", "expected exactly one law")
        bounds = self.uniform or self.triangular or tuple(bound for pair in self.classes for bound in pair[:2])
        if list(bounds) != sorted(bounds):
            raise PydanticCustomError("rising", "expected bounds in rising order")
        return self

    @property
    def classes(self) -> list[tuple[float, float, float]]:
        """Of ``empirical``: from, to, weight; single durations are classes without width."""
        seen = (self._bounds(item) for item in self.empirical or ())
        return sorted(seen, key=lambda bounds: bounds[0])

    @staticmethod
    def _bounds(item: float | Class) -> tuple[float, float, float]:
        return (item.from_, item.to, item.weight) if isinstance(item, Class) else (item, item, 1.0)


def _span(value: Any) -> str:
    return "<law>" if isinstance(value, dict | Distribution) else "<number>"


Span = Annotated[Annotated[NonNegative, Tag("<number>")] | Annotated[Distribution, Tag("<law>")], Discriminator(_span)]
"""A number (fixed) or a distribution."""


class ByProduct(Model):
    """A law a product."""

    by_product: Annotated[dict[Code, Span], Field(min_length=1)]


def _cycle(value: Any) -> str:
    by_product = isinstance(value, ByProduct) or (isinstance(value, dict) and "by_product" in value)
    return "<products>" if by_product else _span(value)


Cycle = Annotated[
    Annotated[NonNegative, Tag("<number>")]
    | Annotated[Distribution, Tag("<law>")]
    | Annotated[ByProduct, Tag("<products>")],
    Discriminator(_cycle),
]
"""A duration, or one a product."""
