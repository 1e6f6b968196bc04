"""Ways that part, meet and turn back: what a few postes do, told second by second."""

from pathlib import Path

from sim import events as facts_of
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import instants, order, seconds, shop, shown, story

XY = 'calendar: { start: "08:00", end: "09:00" }\nproducts: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\n'


def holds(session: Session) -> dict[str, int]:
    """The balance of pieces, once the recount of every figure agrees."""
    assert list(differences(figures(session), recounted(session))) == []
    pieces = shown(session)["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    return dict(pieces)


def test_each_product_goes_its_own_way(tmp_path: Path) -> None:
    body = XY + (
        "postes:\n  A: { cycle_s: 10 }\n  BX: { cycle_s: 5 }\n  BY: { cycle_s: 5 }\n"
        "buffers:\n  - { from: A, to: BX, capacity: 1, products: [X] }\n"
        "  - { from: A, to: BY, capacity: 1, products: [Y] }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,2,09:00\n2,Y,1,09:00"))
    seconds(session, 3600)
    assert [words for _, words in story(session, "BX") if words.startswith("takes")] == ["takes 1", "takes 1"]
    assert [words for _, words in story(session, "BY") if words.startswith("takes")] == ["takes 2"]
    assert holds(session)["good"] == 3


def test_gammes_share_a_poste_and_each_has_its_cycle(tmp_path: Path) -> None:
    """X passes the lathe and the mill, Y the mill only; the mill takes from the way written first."""
    body = XY + (
        "sources:\n  INX: { to: LATHE, products: [X] }\n  INY: { to: MILL, products: [Y] }\n"
        "postes:\n  LATHE: { cycle_s: 30 }\n"
        "  MILL: { takes: any, cycle_s: { by_product: { X: 10, Y: 25 } } }\n"
        "buffers:\n  - { from: LATHE, to: MILL, capacity: 1 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,2,09:00\n2,Y,3,09:00"))
    seconds(session, 3600)
    assert story(session, "MILL") == [
        (0, "takes 2"),
        (25, "good"),
        (25, "takes 2"),
        (50, "good"),
        (50, "takes 1"),
        (60, "good"),
        (60, "takes 1"),
        (70, "good"),
        (70, "takes 2"),
        (95, "good"),
        (95, "no_load"),
    ]
    assert instants(session, facts_of.InletChosen) == [0, 50, 70]
    assert holds(session)["good"] == 5
    assert session.board.times("MILL").tn == 95_000


def test_an_assembly_takes_one_piece_of_each_branch(tmp_path: Path) -> None:
    body = (
        "postes:\n  BODY: { cycle_s: 10 }\n  COVER: { cycle_s: 15 }\n  CLOSE: { cycle_s: 5, takes: each }\n"
        "buffers:\n  - { from: BODY, to: CLOSE, capacity: 2 }\n  - { from: COVER, to: CLOSE, capacity: 2 }\n"
    )
    session = Session(shop(tmp_path, body))
    seconds(session, 65)
    assert [at for at, words in story(session, "CLOSE") if words.startswith("takes")] == [15, 30, 45, 60]
    pieces = holds(session)
    assert pieces["good"] == 4
    assert pieces["started"] == session.board.pieces_in("BODY")


def test_a_part_scrapped_before_the_assembly_is_launched_again_in_its_branch_only(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "10:00" }\n'
        "postes:\n  BODY: { cycle_s: 10 }\n  COVER: { cycle_s: 10, quality: { reject_percent: 30 } }\n"
        "  CLOSE: { cycle_s: 5, takes: each, quality: { reject_percent: 20 } }\n"
        "buffers:\n  - { from: BODY, to: CLOSE, capacity: 2 }\n  - { from: COVER, to: CLOSE, capacity: 2 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,P1,40,10:00"), seed=2)
    seconds(session, 7200)
    pieces, lost = holds(session), session.board.quality()
    scrapped = {row.poste: row.scrap for row in lost}
    assert pieces["good"] == 40
    assert pieces["wip_end"] == 0
    assert session.board.pieces_in("BODY") == 40 + scrapped["CLOSE"]
    assert session.board.pieces_in("COVER") == 40 + scrapped["CLOSE"] + scrapped["COVER"]


REWORK = (
    'calendar: { start: "08:00", end: "10:00" }\n'
    "postes:\n  MAKE: { cycle_s: 20 }\n"
    "  TEST: { cycle_s: 10, takes: any, quality: { reject_percent: %s, on_reject: rework } }\n"
    "  MEND: { cycle_s: 30 }\n"
    "buffers:\n  - { code: MENDED, from: MEND, to: TEST, capacity: 2 }\n  - { from: MAKE, to: TEST, capacity: 2 }\n"
    "  - { code: BAD, from: TEST, to: MEND, capacity: 2, rejects: true }\n"
)


def test_a_refused_piece_is_reworked_tested_again_and_scrapped_if_it_fails_once_more(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, REWORK % 100, orders="1,P1,2,10:00"))
    seconds(session, 85)
    assert story(session, "TEST") == [
        (0, "starved"),
        (20, "takes 1"),
        (30, "rework"),
        (30, "starved"),
        (40, "takes 1"),
        (50, "rework"),
        (50, "starved"),
        (60, "takes 1"),
        (70, "scrap"),
        (70, "starved"),
    ]
    assert story(session, "MEND")[1:4] == [(30, "takes 1"), (60, "good"), (60, "takes 1")]


def test_a_reworked_piece_is_lost_at_its_first_test_and_useful_once(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, REWORK % 20, orders="1,P1,200,10:00"), seed=4)
    seconds(session, 7200)
    pieces = holds(session)
    [test] = [row for row in session.board.quality() if row.poste == "TEST"]
    times = session.board.times("TEST")
    assert pieces["good"] == 200
    assert pieces["wip_end"] == 0
    assert pieces["reworked"] == test.rework == session.board.pieces_out("MEND")
    assert times.losses["rework"] == test.rework * 10_000
    assert times.tu == 200 * 10_000
    assert 0.7 < (test.first_pass or 0) < 0.9


def test_the_last_piece_in_rework_keeps_the_line_from_being_done(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, REWORK % 100, orders="1,P1,1,10:00"))
    seconds(session, 55)
    assert session.state.postes["TEST"].state == "starved"
    assert session.state.postes["MEND"].state == "working"


def test_an_order_wholly_launched_can_have_what_it_lost_launched_at_once(tmp_path: Path) -> None:
    """Its replacements would come last: the order keeps its place, first, and is put back in hand."""
    body = XY + (
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 10, quality: { reject_percent: 50 } }\n"
        "buffers:\n  - { from: A, to: B, capacity: 50 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,6,09:00\n2,X,60,09:00"), seed=3)
    asked = 0
    while "takes 2" not in dict.fromkeys(words for _, words in story(session, "A")):
        asked += 10
        seconds(session, asked)
    while order(session, "MoveOrder", order="1", rank=0) is not None:
        asked += 10
        seconds(session, asked)
    again = order(session, "MoveOrder", order="1", rank=0)
    assert again is not None
    assert again.code == "already_there"
    seconds(session, asked + 20)
    taken = [words for at, words in story(session, "A") if at > asked and words.startswith("takes")]
    assert taken[0] == "takes 1"


def test_a_poste_set_up_for_a_product_takes_it_from_whichever_way_before_changing(tmp_path: Path) -> None:
    """Y is written first; the mill is set for X and has X at hand until 60 s. Then the changeover, once."""
    body = XY + (
        "postes:\n  A: { cycle_s: 1 }\n  B: { cycle_s: 1 }\n"
        "  MILL: { takes: any, cycle_s: 20, setup_min: 5 }\n"
        "sources: { SY: { to: A, products: [Y] }, SX: { to: B, products: [X] } }\n"
        "buffers: [{ from: A, to: MILL, capacity: 9 }, { from: B, to: MILL, capacity: 9 }]\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,3,09:00\n2,Y,2,09:00"))
    seconds(session, 500)
    taken = [(at, words) for at, words in story(session, "MILL") if words.startswith(("takes", "setup"))]
    assert [words for _, words in taken] == ["takes 1", "takes 1", "takes 1", "setup", "takes 2", "takes 2"]
