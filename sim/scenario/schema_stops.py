"""What an author writes of the stops of a poste beside its failures."""

from __future__ import annotations

from typing import Literal

from sim.scenario.fields import Model, Span, Texts

Utility = Literal["air", "electricity", "water", "gas"]


class MicroStop(Model):
    every_s: Span
    """Running time until the next."""
    length_s: Span
    name: Texts | None = None
