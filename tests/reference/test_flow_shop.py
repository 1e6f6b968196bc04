"""Fixed times have exact answers: two postes with changeovers, a buffer between them, several orders, to the second."""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path

import pytest

from sim.session import Session
from tests.sim.workshop import shop, shown

PLACES = 2
CYCLES = {"A": {"X": 30, "Y": 40, "Z": 20}, "B": {"X": 35, "Y": 30, "Z": 50}}
SETUPS = {"A": 300, "B": 180}
MATRIX = {("A", "X", "Y"): 600, ("B", "Y", "X"): 60}
PROGRAMMES = [
    [("X", 20), ("Y", 30), ("X", 10), ("Z", 25)],
    [("Z", 7), ("Y", 7), ("Z", 1), ("X", 40)],
    [("Y", 60), ("Z", 3), ("X", 1), ("Y", 9)],
]


def ends(programme: list[tuple[str, int]]) -> list[int]:
    """Ends at B in s by the recurrence of a flow shop with few places: a piece leaves A once the one PLACES before it
    has left the buffer; a changeover begins when its poste is free and the first piece of the product is at hand."""
    pieces = [product for product, quantity in programme for _ in range(quantity)]
    left_a: list[int] = []
    begun: list[int] = []
    ended: list[int] = []
    for rank, product in enumerate(pieces):
        before = pieces[max(0, rank - 1)]
        made = (left_a[-1] if left_a else 0) + setup("A", before, product) + CYCLES["A"][product]
        left_a.append(max(made, begun[rank - PLACES]) if rank >= PLACES else made)
        free = max(ended[-1] if ended else 0, left_a[-1])
        begun.append(free + setup("B", before, product))
        ended.append(begun[-1] + CYCLES["B"][product])
    return ended


def setup(poste: str, before: str, product: str) -> int:
    return 0 if before == product else MATRIX.get((poste, before, product), SETUPS[poste])


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_orders_end_when_the_recurrence_says(tmp_path: Path, programme: list[tuple[str, int]]) -> None:
    postes = "".join(
        f"  {code}: {{ cycle_s: {{ by_product: {{ {laws(cycles)} }} }}, setup_min: {SETUPS[code] // 60} }}\n"
        for code, cycles in CYCLES.items()
    )
    body = (
        'calendar: { start: "08:00", end: "16:00" }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y }, Z: { fr: Z, en: Z } }\n"
        f"postes:\n{postes}buffers: [{{ from: A, to: B, capacity: {PLACES} }}]\n"
    )
    orders = "\n".join(f"{n},{product},{quantity},16:00" for n, (product, quantity) in enumerate(programme, 1))
    matrix = "\n".join(f"{poste},{one},{other},{s // 60}" for (poste, one, other), s in MATRIX.items())
    session = Session(shop(tmp_path, body, orders=orders, changeovers=matrix))
    session.advance(session.end_ms)
    found = shown(session)
    lasts = [total - 1 for total in accumulate(quantity for _, quantity in programme)]
    expected = ends(programme)
    assert [order["completed_ms"] for order in found["orders"]] == [1000 * expected[last] for last in lasts]


def laws(cycles: dict[str, int]) -> str:
    return ", ".join(f"{product}: {cycle}" for product, cycle in cycles.items())
