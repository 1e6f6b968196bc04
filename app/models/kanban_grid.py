"""Kanban sizing as the trainee fills it: cards of a component from its need, a delay, a container, a safety. No Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from app.i18n import translate
from app.models.cell import LONGEST, CellView
from app.models.typed_number import typed_number
from sim.planning.stock import kanban_cards

DRAFT = "kanban_grid"
FIELDS = ("delay", "container", "safety")
"""Minutes, units of the component, per cent."""


class KanbanGrid:
    """Texts are kept as typed, whatever they are."""

    def __init__(self) -> None:
        self.texts: dict[str, dict[str, str]] = {}
        self.needs: dict[str, Fraction] = {}
        """Component -> need an hour."""

    def look(self, needs: Mapping[str, Fraction]) -> None:
        self.needs = dict(needs)

    def write(self, component: str, field: str, text: str) -> None:
        self.texts.setdefault(component, {})[field] = text.strip()[:LONGEST]

    def cell(self, component: str, field: str) -> CellView:
        text = self.texts.get(component, {}).get(field, "")
        try:
            value = self._value(component, field)
        except ValueError as error:
            return CellView(text, "bad", fault=str(error))
        return CellView(text, "empty" if value is None else "kept")

    def _value(self, component: str, field: str) -> Fraction | None:
        """Raises ValueError, whose sentence is for the person."""
        value = typed_number(self.texts.get(component, {}).get(field, ""))
        if value is not None and field == "container" and (value.denominator != 1 or value < 1):
            raise ValueError(translate("Kanban", "Un conteneur tient un nombre entier, 1 ou plus."))
        return value

    def cards(self, component: str) -> int | None:
        """None while a cell can't be read; a safety left empty is none."""
        try:
            delay, container, safety = (self._value(component, field) for field in FIELDS)
        except ValueError:
            return None
        if delay is None or container is None:
            return None
        return kanban_cards(self.needs[component], delay / 60, (safety or 0) / Fraction(100), int(container))

    def first_bad(self, components: Sequence[str]) -> tuple[str, str, CellView] | None:
        """The first cell, as read, that is no figure."""
        cells = ((code, field, self.cell(code, field)) for code in components for field in FIELDS)
        return next((each for each in cells if each[2].status == "bad"), None)

    def body(self) -> dict[str, Any]:
        """For the draft."""
        return {"cells": {code: dict(cells) for code, cells in self.texts.items()}}

    def restore(self, body: Mapping[str, Any] | None) -> None:
        """From a draft; anything else than what `body` gives is left out."""
        cells = (body or {}).get("cells")
        self.texts = {
            str(code): {str(field): str(text)[:LONGEST] for field, text in row.items() if field in FIELDS}
            for code, row in (cells.items() if isinstance(cells, dict) else ())
            if isinstance(row, dict)
        }
