"""Quarantine: pieces set aside, sorted one by one, given back or scrapped; a stock that is not what the book says."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sim import events as facts_of
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import RandomSupervisor
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, shown, story

HEAD = 'calendar: { start: "08:00", end: "10:00" }\nrules: { sort_s: 20, count_min: 5, serve_min: 2 }\n'
BUFFER = "buffers: [{ code: AB, from: A, to: B, capacity: 4 }]\n"


def off_target(start: float, rest: str = BUFFER, b: str = "cycle_s: 300") -> str:
    """A makes a piece in 100 s at ``start`` for 9.0 ± 0.5; B is slower, the buffer of four fills."""
    torque = f"couple: {{ decimals: 1, target: 9, low: 8.5, high: 9.5, start: {start} }}"
    return HEAD + f"postes: {{ A: {{ cycle_s: 100, parameters: {{ {torque} }} }}, B: {{ {b} }} }}\n" + rest


def aside(session: Session) -> tuple[int, int, int]:
    """In the buffer, in quarantine, on their way back."""
    view = session.state.buffers["AB"]
    return view.level, view.aside, view.returning


def sorted_out(session: Session) -> list[tuple[float, int, str]]:
    found = [f for f in session.journal.facts() if isinstance(f, facts_of.PieceSorted)]
    return [(fact.at_ms / 1000, fact.number, fact.outcome) for fact in found]


def test_quarantine_empties_the_buffer_and_the_poste_after_it_waits(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, off_target(8.4)))
    seconds(session, 350)
    assert aside(session) == (2, 0, 0)
    assert order(session, "Quarantine", buffer="AB") is None
    assert aside(session) == (0, 2, 0)
    seconds(session, 410)
    assert story(session, "B")[-1] == (400, "takes ENDLESS")


def test_pieces_sorted_at_the_poste_before_are_scrapped_if_flawed(tmp_path: Path) -> None:
    """Sorting begins when A ends its piece, 20 s a piece, then A works on."""
    session = Session(shop(tmp_path, off_target(8.4)))
    seconds(session, 350)
    order(session, "Quarantine", buffer="AB")
    assert order(session, "SortHeld", buffer="AB", poste="A") is None
    seconds(session, 445)
    assert sorted_out(session) == [(420, 2, "scrap"), (440, 3, "scrap")]
    assert story(session, "A")[-4:] == [
        (400, "good"),
        (400, "checking"),
        (400, "checking sorting"),
        (440, "takes ENDLESS"),
    ]
    assert session.state.orders[0].scrapped == 2


def test_sound_pieces_go_back_to_their_buffer(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, off_target(9)))
    seconds(session, 350)
    order(session, "Quarantine", buffer="AB")
    order(session, "SortHeld", buffer="AB", poste="A")
    seconds(session, 445)
    assert [outcome for _, _, outcome in sorted_out(session)] == ["good", "good"]
    assert instants(session, facts_of.PieceReturned) == [420, 440]
    assert aside(session) == (2, 0, 0)


def test_what_is_given_back_waits_for_a_place(tmp_path: Path) -> None:
    """Four are set aside, four more come: those given back go in one by one, before the piece that A holds."""
    session = Session(shop(tmp_path, off_target(9)))
    seconds(session, 650)
    assert aside(session) == (4, 0, 0)
    order(session, "Quarantine", buffer="AB")
    seconds(session, 1450)
    assert aside(session) == (4, 4, 0)
    order(session, "ReleaseHeld", buffer="AB")
    assert aside(session) == (4, 0, 4)
    seconds(session, 1650)
    assert aside(session) == (4, 0, 3)
    assert story(session, "A")[-1] == (1400, "blocked")


def test_scrapping_takes_them_out_for_good(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, off_target(9)))
    seconds(session, 350)
    order(session, "Quarantine", buffer="AB")
    assert order(session, "ScrapHeld", buffer="AB") is None
    assert aside(session) == (0, 0, 0)
    pieces = shown(session)["pieces"]
    assert pieces["scrapped"] == 2
    assert pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]


def test_orders_about_nothing_are_refused(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, off_target(9)))
    seconds(session, 50)
    asked = [
        order(session, "Quarantine", buffer="ZZ"),
        order(session, "Quarantine", buffer="AB"),
        order(session, "ReleaseHeld", buffer="AB"),
        order(session, "ScrapHeld", buffer="AB"),
        order(session, "SortHeld", buffer="AB", poste="A"),
        order(session, "SortHeld", buffer="AB", poste="Z"),
    ]
    assert [refused and refused.code for refused in asked] == [
        "unknown_buffer",
        "empty_buffer",
        "nothing_aside",
        "nothing_aside",
        "nothing_aside",
        "unknown_poste",
    ]


SEALS = "SEAL,Joint,Seal,u,10,1.50,,,,,"
MISSING = f'hazards: {{ H: {{ at: "08:05", family: stock_error, component: SEAL, missing: 4, {TEXTS} }} }}\n'
MOUNTING = HEAD + "products: { X: { fr: X, en: X } }\npostes: { A: { cycle_s: 100 } }\n" + MISSING


def test_a_stock_error_stops_the_poste_while_the_book_still_shows_parts(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, MOUNTING, components=SEALS, nomenclature="X,SEAL,1,A", orders="1,X,20,10:00"))
    seconds(session, 650)
    assert story(session, "A")[-1] == (600, "no_material SEAL")
    assert session.state.stocks["SEAL"].quantity == 4


def test_a_count_puts_the_book_right(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, MOUNTING, components=SEALS, nomenclature="X,SEAL,1,A", orders="1,X,20,10:00"))
    seconds(session, 350)
    assert order(session, "CountStock", component="SEAL") is None
    again = order(session, "CountStock", component="SEAL")
    assert again is not None
    assert again.code == "already_counting"
    seconds(session, 660)
    counted = [f for f in session.journal.facts() if isinstance(f, facts_of.StockCounted)]
    assert [(fact.at_ms / 1000, fact.book, fact.found) for fact in counted] == [(650, 4, 0)]
    assert session.state.stocks["SEAL"].quantity == 0
    assert instants(session, facts_of.HazardResolved) == [650]
    assert shown(session)["consumption"]["SEAL"]["real"] == 10


ANY = (
    HEAD
    + "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\n"
    + """
postes:
  A: { cycle_s: { uniform: [15, 30] }, setup_min: 2, purge: [{ component: GEL, quantity: 50 }],
       quality: { reject_percent: 3 },
       parameters: { poids: { decimals: 1, target: 10, low: 9, high: 11, noise: 0.4, drift_per_100: 0.5,
                              consumes: { component: GEL, times: 12 } } } }
  B: { cycle_s: 20, quality: { reject_percent: 2, on_reject: retest },
       detects: [{ poste: A, parameter: poids, percent: 70 }] }
  C: { cycle_s: { exponential: 18 } }
buffers: [{ code: AB, from: A, to: B, capacity: 4, initial: 2 }, { code: BC, from: B, to: C, capacity: 3 }]
control_plan:
  - { poste: A, parameter: poids, every_pieces: 15, min: 1 }
  - { poste: A, parameter: poids, every_min: 7, delay_min: 3 }
"""
    + f'hazards: {{ H: {{ at: "08:20", family: stock_error, component: GEL, missing: 400, {TEXTS} }} }}\n'
)


@pytest.mark.parametrize("seed", range(1, 11))
def test_pieces_and_materials_balance_under_any_decisions(tmp_path: Path, seed: int) -> None:
    scenario = shop(
        tmp_path,
        ANY,
        components="GEL,Gel,Gel,g,60000,0.01,,,,,",
        nomenclature="X,GEL,120,A\nY,GEL,110,A",
        orders="1,X,70,10:00\n2,Y,60,10:00\n3,X,200,10:00",
    )
    session, luck = Session(scenario, seed), random.Random(seed)
    supervisor = RandomSupervisor(session, luck)
    for at_ms in sorted(luck.randrange(1, session.end_ms) for _ in range(60)):
        session.advance(at_ms)
        supervisor.decide()
    session.advance(session.end_ms)
    assert list(differences(figures(session), recounted(session))) == []
    found = shown(session)
    pieces = found["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    assert (
        scenario.components["GEL"].stock - found["consumption"]["GEL"]["real"] == session.state.stocks["GEL"].quantity
    )
    for view in session.state.buffers.values():
        held = found["quarantine"].get(view.code, {"aside": 0})["aside"]
        assert held == view.aside + view.returning
    print(f"seed {seed}: {dict(supervisor.accepted)}")
