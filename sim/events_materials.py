"""Facts of materials: use, counts, supplies, control of what is received; ``sim.events`` tells them with the others."""

from __future__ import annotations

from typing import NamedTuple


class ComponentSpoiled(NamedTuple):
    """Real consumption beyond the nomenclature at ``poste``; negative: less than the nomenclature."""

    at_ms: int
    poste: str
    component: str
    quantity: int


class SupplyOrdered(NamedTuple):
    """Express supply: ``cost_uc`` micro-euros, announced at the dock for ``due_ms``."""

    at_ms: int
    component: str
    quantity: int
    due_ms: int
    cost_uc: int


class SupplyReceived(NamedTuple):
    """``quantity`` reached the line side. ``supply``: planned or express."""

    at_ms: int
    component: str
    quantity: int
    supply: str


class SupplyDelayed(NamedTuple):
    """The supplier announces a new date for a planned supply."""

    at_ms: int
    component: str
    due_ms: int


class SubstituteChosen(NamedTuple):
    """From now on ``poste`` mounts ``substitute`` in place of ``component``; empty: back to the component."""

    at_ms: int
    component: str
    substitute: str


class StockCounted(NamedTuple):
    """``book``: what was thought to be there; ``found``: what is. The book follows."""

    at_ms: int
    component: str
    book: int
    found: int


class ReceiptChecked(NamedTuple):
    """What was received of the component was controlled. Of a bad ``lot`` (from 1 in the order of receipt), ``aside``
    parts are set aside; 0: sound, ``lot`` being the last one."""

    at_ms: int
    component: str
    lot: int
    aside: int


class PartSorted(NamedTuple):
    """A part of a lot set aside was sorted: ``outcome`` good (back to the shelf) or bad (for the supplier)."""

    at_ms: int
    component: str
    lot: int
    outcome: str


class ReceiptReturned(NamedTuple):
    """``quantity``, all that was aside of the lot, went back to the supplier."""

    at_ms: int
    component: str
    lot: int
    quantity: int


class ReceiptAccepted(NamedTuple):
    """``quantity``, all that was aside of the lot, went back to the shelf as it was."""

    at_ms: int
    component: str
    lot: int
    quantity: int
