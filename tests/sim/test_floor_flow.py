"""Pieces, places and machines: what a line of two or three postes does, told second by second."""

from pathlib import Path

from sim import events as facts_of
from sim.session import Session
from tests.sim.workshop import instants, order, seconds, shop, story

AB = "postes:\n  A: { cycle_s: %s }\n  B: { cycle_s: %s }\nbuffers:\n  - { from: A, to: B, capacity: %s }\n"


def test_a_poste_whose_piece_finds_no_place_keeps_it_and_waits(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, AB % (10, 30, 1)))
    seconds(session, 70)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (10, "good"),
        (10, "takes ENDLESS"),
        (20, "good"),
        (20, "takes ENDLESS"),
        (30, "good"),
        (30, "blocked"),
        (40, "releases"),
        (40, "takes ENDLESS"),
        (50, "good"),
        (50, "blocked"),
        (70, "releases"),
        (70, "takes ENDLESS"),
    ]


def test_without_a_place_between_them_a_piece_goes_from_hand_to_hand(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, AB % (10, 30, 0)))
    seconds(session, 40)
    assert story(session, "A")[1:] == [
        (10, "good"),
        (10, "takes ENDLESS"),
        (20, "good"),
        (20, "blocked"),
        (40, "releases"),
        (40, "takes ENDLESS"),
    ]


def test_a_faster_poste_waits_for_pieces(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, AB % (30, 10, 1)))
    seconds(session, 70)
    assert story(session, "B") == [
        (0, "starved"),
        (30, "takes ENDLESS"),
        (40, "good"),
        (40, "starved"),
        (60, "takes ENDLESS"),
        (70, "good"),
        (70, "starved"),
    ]


def test_twin_postes_draw_from_one_buffer_the_first_free_takes(tmp_path: Path) -> None:
    body = (
        "postes:\n  A: { cycle_s: 10 }\n  B1: { cycle_s: 20, work_centre: B }\n  B2: { cycle_s: 20, work_centre: B }\n"
        "buffers:\n  - { from: A, to: [B1, B2], capacity: 2 }\n"
    )
    session = Session(shop(tmp_path, body))
    seconds(session, 40)
    taken = [(at, poste) for poste in ("B1", "B2") for at, word in story(session, poste) if word.startswith("takes")]
    assert sorted(taken) == [(10, "B2"), (20, "B1"), (30, "B2"), (40, "B1")]


def test_a_changeover_precedes_the_first_piece_of_another_product(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\n"
        "postes:\n  A: { cycle_s: 10, setup_min: 1 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,2,09:00\n2,Y,1,09:00\n3,X,1,09:00"))
    seconds(session, 200)
    assert story(session, "A") == [
        (0, "takes 1"),
        (10, "good"),
        (10, "takes 1"),
        (20, "good"),
        (20, "setup"),
        (80, "takes 2"),
        (90, "good"),
        (90, "setup"),
        (150, "takes 3"),
        (160, "good"),
        (160, "no_load"),
    ]
    assert instants(session, facts_of.OrderCompleted) == [20, 90, 160]


def test_grouping_an_order_with_its_product_saves_a_changeover(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\n"
        "postes:\n  A: { cycle_s: 10, setup_min: 1 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,X,2,09:00\n2,Y,1,09:00\n3,X,1,09:00"))
    assert order(session, "MoveOrder", order="3", rank=1) is None
    seconds(session, 200)
    assert [words for _, words in story(session, "A")].count("setup") == 1
    assert instants(session, facts_of.OrderCompleted) == [20, 30, 100]


def test_a_refused_piece_is_tested_again_on_the_spot_then_scrapped(tmp_path: Path) -> None:
    body = "postes:\n  A: { cycle_s: 10, quality: { reject_percent: 100, on_reject: retest } }\n"
    session = Session(shop(tmp_path, body))
    seconds(session, 40)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (10, "retest"),
        (10, "working"),
        (20, "scrap"),
        (20, "takes ENDLESS"),
        (30, "retest"),
        (30, "working"),
        (40, "scrap"),
        (40, "takes ENDLESS"),
    ]


def test_a_scrapped_piece_of_an_order_is_launched_again(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "postes:\n  A: { cycle_s: 10 }\n  B: { cycle_s: 10, quality: { reject_percent: 50 } }\n"
        "buffers:\n  - { from: A, to: B, capacity: 1 }\n"
    )
    session = Session(shop(tmp_path, body, orders="1,P1,8,09:00"), seed=3)
    seconds(session, 3600)
    outcomes = [words for _, words in story(session, "B") if words in ("good", "scrap")]
    assert outcomes.count("good") == 8
    assert outcomes.count("scrap") > 0
    assert story(session, "A")[-1][1] == "no_load"


def test_a_break_suspends_a_cycle_and_gives_it_back(tmp_path: Path) -> None:
    head = 'calendar: { start: "08:00", end: "09:00", breaks: [{ at: "08:01", min: 2 }] }\n'
    body = head + "postes:\n  A: { cycle_s: 100 }\n"
    session = Session(shop(tmp_path, body))
    seconds(session, 220)
    assert story(session, "A")[:5] == [
        (0, "takes ENDLESS"),
        (60, "planned break"),
        (180, "working"),
        (220, "good"),
        (220, "takes ENDLESS"),
    ]


def test_at_one_millisecond_the_cycle_ends_before_the_break_begins(tmp_path: Path) -> None:
    body = (
        'calendar: { start: "08:00", end: "09:00", breaks: [{ at: "08:01", min: 2 }] }\npostes:\n  A: { cycle_s: 60 }\n'
    )
    session = Session(shop(tmp_path, body))
    seconds(session, 180)
    assert story(session, "A") == [
        (0, "takes ENDLESS"),
        (60, "good"),
        (60, "planned"),
        (60, "planned break"),
        (180, "takes ENDLESS"),
    ]


def test_a_piece_that_finds_no_place_as_the_break_begins_is_held_over_it(tmp_path: Path) -> None:
    head = 'calendar: { start: "08:00", end: "09:00", breaks: [{ at: "08:01", min: 2 }] }\n'
    session = Session(shop(tmp_path, head + AB % (60, 100, 0)))
    seconds(session, 400)
    assert story(session, "A")[1:6] == [
        (60, "good"),
        (60, "blocked"),
        (60, "planned break"),
        (180, "releases"),
        (180, "takes ENDLESS"),
    ]


def test_a_stopped_poste_keeps_its_piece_and_ends_the_cycle_once_restarted(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, "postes:\n  A: { cycle_s: 10 }\n"))
    seconds(session, 4)
    assert order(session, "StopPoste", poste="A") is None
    seconds(session, 30)
    assert order(session, "RestartPoste", poste="A") is None
    seconds(session, 36)
    assert story(session, "A")[:4] == [(0, "takes ENDLESS"), (4, "stopped order"), (30, "working"), (36, "good")]


def test_an_order_given_at_the_end_of_a_cycle_comes_after_it(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, "postes:\n  A: { cycle_s: 10 }\n"))
    seconds(session, 10)
    order(session, "StopPoste", poste="A")
    seconds(session, 20)
    assert story(session, "A") == [(0, "takes ENDLESS"), (10, "good"), (10, "takes ENDLESS"), (10, "stopped order")]


def test_a_check_asked_for_waits_for_the_end_of_the_cycle(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, "postes:\n  A: { cycle_s: 10, check_min: 1 }\n"))
    seconds(session, 4)
    assert order(session, "OrderCheck", poste="A") is None
    seconds(session, 80)
    assert story(session, "A")[:5] == [
        (0, "takes ENDLESS"),
        (10, "good"),
        (10, "checking"),
        (70, "takes ENDLESS"),
        (80, "good"),
    ]
    assert instants(session, facts_of.CheckEnded) == [70]
