"""Which pieces carry a lot, which lots are in an order."""

from pathlib import Path

from sim.indicators.traceability import trace
from sim.session import Session
from tests.sim.workshop import order, seconds, shop

BODY = (
    'calendar: { start: "08:00", end: "09:00" }\nproducts: { X: { fr: X, en: X } }\n'
    "postes:\n  A: { cycle_s: 100 }\n  B: { cycle_s: 10 }\nbuffers: [{ from: A, to: B, capacity: 2 }]\n"
)
SEAL = "SEAL,Joint,Seal,u,5,1.50,,,,PAD,0\nPAD,Tampon,Pad,u,9,2.00,,,,,"


def told(session: Session) -> list[tuple[str, str, int, int, int]]:
    """Lot, order, first and last piece, quantity."""
    uses = trace(session.journal.facts(), session.scenario)
    return [(use.lot, use.order, use.first, use.last, use.quantity) for use in uses]


def test_lots_are_taken_first_in_first_out(tmp_path: Path) -> None:
    """Two seals a piece: five at the start, ten more at 08:03; the third piece carries one of each lot."""
    tables = {"components": SEAL, "nomenclature": "X,SEAL,2,A", "orders": "1,X,4,09:00\n2,X,9,09:00"}
    session = Session(shop(tmp_path, BODY, supplies="SEAL,10,08:03", **tables))
    seconds(session, 450)
    assert told(session) == [
        ("SEAL/0", "1", 1, 3, 5),
        ("SEAL/1", "1", 3, 4, 3),
        ("SEAL/1", "2", 1, 1, 2),
    ]


def test_a_substitute_has_its_own_lots(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, BODY, components=SEAL, nomenclature="X,SEAL,2,A", orders="1,X,9,09:00"))
    seconds(session, 150)
    order(session, "UseSubstitute", component="SEAL", use=True)
    seconds(session, 350)
    assert told(session) == [("SEAL/0", "1", 1, 2, 4), ("PAD/0", "1", 3, 4, 4)]
