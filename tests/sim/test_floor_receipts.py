"""Non-conforming receipts: bad parts seen as they are mounted, the control of a receipt, its lot sorted, sent back or
accepted."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.indicators.traceability import trace
from sim.scenario.errors import ScenarioError
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import RandomSupervisor
from tests.sim.laws import hold_the_money, hold_the_pieces
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, shown, story

HEAD = (
    'calendar: { start: "08:00", end: "10:00" }\n'
    "rules: { receipt_check_min: 5, sort_s: 20, serve_min: 2 }\nproducts: { X: { fr: X, en: X } }\n"
    "objectives: [{ code: good_pieces, target: 70, floor: 50, weight: 1 }]\n"
)
POSTES = "postes: { A: { cycle_s: 100 }, B: { cycle_s: 50 } }\nbuffers: [{ code: AB, from: A, to: B, capacity: 4 }]\n"
SEALS = "SEAL,Joint,Seal,u,4,1.50,10,5,65,,"
"""Four seals on the shelf; ten more, the second lot, come at 08:05."""


def received(folder: Path, share: int, seen: int, postes: str = POSTES) -> Scenario:
    """A mounts one seal a piece; ten of them come at 08:05, ``share`` % bad, seen with ``seen`` %."""
    bad = f"family: bad_receipt, component: SEAL, share_percent: {share}, seen_percent: {seen}"
    return shop(
        folder,
        HEAD + postes + f'hazards: {{ H: {{ at: "08:01", {bad}, {TEXTS} }} }}\n',
        components=SEALS,
        nomenclature="X,SEAL,1,A",
        orders="1,X,200,10:00",
        supplies="SEAL,10,08:05",
    )


def on_shelf(session: Session) -> tuple[int, int]:
    """Seals on the shelf, seals set aside."""
    view = session.state.stocks["SEAL"]
    return view.quantity, view.aside


def alarms(session: Session) -> list[str]:
    return [alarm.code for alarm in session.state.alarms]


def refused(session: Session, kind: str) -> str:
    refusal = order(session, kind, component="SEAL")
    return refusal.code if refusal else ""


def controlled(folder: Path, share: int) -> Session:
    """The lot received is controlled at once: five minutes, done at 08:10."""
    session = Session(received(folder, share, 100))
    seconds(session, 300)
    assert refused(session, "CheckReceipt") == ""
    seconds(session, 600)
    return session


def test_bad_parts_seen_are_thrown_away_once_the_stock_before_them_is_used(tmp_path: Path) -> None:
    """The four seals of the start go first, until 400 s; then, all ten being bad, A throws nine away at once and has
    to mount the last one: the poste then lacks seals."""
    session = Session(received(tmp_path, 100, 100))
    seconds(session, 399)
    assert on_shelf(session) == (10, 0)
    seconds(session, 500)
    assert instants(session, facts_of.ComponentSpoiled) == [400] * 9
    assert "bad_parts" in alarms(session)
    assert story(session, "A")[-1] == (500, "no_material SEAL")


def test_bad_parts_not_seen_make_flaws_that_leave_the_line(tmp_path: Path) -> None:
    session = Session(received(tmp_path, 100, 0))
    session.advance(session.end_ms)
    assert shown(session)["escaped"] == {"SEAL": 10}
    assert "bad_parts" not in alarms(session)


def test_a_test_downstream_may_find_the_bad_part(tmp_path: Path) -> None:
    finds = POSTES.replace("cycle_s: 50", "cycle_s: 50, detects: [{ component: SEAL, percent: 100 }]")
    session = Session(received(tmp_path, 100, 0, finds))
    session.advance(session.end_ms)
    assert shown(session)["escaped"] == {}
    assert session.state.orders[0].scrapped == 10


def test_a_control_sets_the_bad_lot_aside(tmp_path: Path) -> None:
    """At 10 min six pieces are begun: the four seals of the start, two of the lot; eight seals go aside."""
    session = controlled(tmp_path, 10)
    assert on_shelf(session) == (0, 8)
    assert "bad_parts" in alarms(session)
    assert refused(session, "CheckReceipt") == "nothing_received"
    seconds(session, 650)
    assert story(session, "A")[-1] == (600, "no_material SEAL")


def test_a_sound_receipt_is_found_sound(tmp_path: Path) -> None:
    session = Session(
        shop(
            tmp_path,
            HEAD + POSTES,
            components=SEALS,
            nomenclature="X,SEAL,1,A",
            orders="1,X,200,10:00",
            supplies="SEAL,10,08:05",
        )
    )
    assert refused(session, "CheckReceipt") == "wrong_phase"
    seconds(session, 350)
    assert refused(session, "CheckReceipt") == ""
    assert refused(session, "CheckReceipt") == "receipt_being_checked"
    seconds(session, 700)
    assert [(f.lot, f.aside) for f in session.journal.facts() if isinstance(f, facts_of.ReceiptChecked)] == [(1, 0)]
    assert refused(session, "SortReceipt") == "no_lot_aside"


def test_sorting_gives_the_good_parts_back_one_by_one(tmp_path: Path) -> None:
    """20 s a part: the first good one lets A work again, all are sorted after 160 s."""
    session = controlled(tmp_path, 10)
    assert refused(session, "SortReceipt") == ""
    assert refused(session, "SortReceipt") == "receipt_being_sorted"
    seconds(session, 770)
    judged = [(f.at_ms / 1000, f.outcome) for f in session.journal.facts() if isinstance(f, facts_of.PartSorted)]
    assert [at for at, _ in judged] == [620, 640, 660, 680, 700, 720, 740, 760]
    assert [outcome for _, outcome in judged].count("bad") <= 1
    first_good = next(at for at, outcome in judged if outcome == "good")
    assert (first_good, "takes 1") in story(session, "A")
    assert instants(session, facts_of.HazardResolved) == [760]
    assert on_shelf(session)[1] == 0


def test_a_lot_sent_back_is_not_paid_and_an_express_replaces_it(tmp_path: Path) -> None:
    session = controlled(tmp_path, 50)
    used = 14 - sum(on_shelf(session))
    assert refused(session, "ReturnReceipt") == ""
    assert refused(session, "ExpressSupply") == ""
    assert on_shelf(session) == (0, 0)
    assert instants(session, facts_of.HazardResolved) == [600]
    seconds(session, 1190)
    assert shown(session)["consumption"]["SEAL"]["real"] == used
    seconds(session, 1250)
    assert story(session, "A")[-1] == (1200, "takes 1")


def test_a_lot_accepted_goes_back_to_the_shelf_with_its_bad_parts(tmp_path: Path) -> None:
    session = Session(received(tmp_path, 100, 0))
    seconds(session, 300)
    refused(session, "CheckReceipt")
    seconds(session, 600)
    assert on_shelf(session) == (0, 8)
    assert refused(session, "AcceptReceipt") == ""
    assert on_shelf(session) == (7, 0)
    assert refused(session, "AcceptReceipt") == "no_lot_aside"
    session.advance(session.end_ms)
    assert shown(session)["escaped"] == {"SEAL": 10}


def test_the_lot_is_traced_to_the_pieces_that_carry_it(tmp_path: Path) -> None:
    """Pieces 5 and 6 carry seals of the lot received, before it is set aside; those accepted come next."""
    session = controlled(tmp_path, 10)
    assert [(use.lot, use.first, use.last) for use in trace(session.journal.facts(), session.scenario)] == [
        ("SEAL/0", 1, 4),
        ("SEAL/1", 5, 6),
    ]
    refused(session, "AcceptReceipt")
    seconds(session, 650)
    assert [(use.lot, use.first, use.last) for use in trace(session.journal.facts(), session.scenario)][-1] == (
        "SEAL/1",
        5,
        7,
    )


STAFFED = POSTES + "positions: { H: { name: { fr: Cariste, en: Handler }, logistics: true } }\n"
TEAM = {"people": "HA,Bob,handler,CDI,22,H,,,", "polyvalence": "HA,A,U"}


def test_the_handler_serves_the_dock_before_sorting_and_sorts_no_more_when_gone(tmp_path: Path) -> None:
    """Received at 420 s, controlled until 720 s. Sorting stops while the handler is away, and begins a part anew."""
    bad = "family: bad_receipt, component: SEAL, share_percent: 10, seen_percent: 0"
    scenario = shop(
        tmp_path,
        HEAD + STAFFED + f'hazards: {{ H: {{ at: "08:01", {bad}, {TEXTS} }} }}\n',
        components=SEALS,
        nomenclature="X,SEAL,1,A",
        orders="1,X,200,10:00",
        supplies="SEAL,10,08:05",
        **TEAM,
    )
    session = Session(scenario)
    seconds(session, 420)
    assert refused(session, "CheckReceipt") == ""
    seconds(session, 720)
    assert refused(session, "SortReceipt") == ""
    seconds(session, 750)
    assert order(session, "FreeOperator", person="HA") is None
    assert refused(session, "ReturnReceipt") == "no_handler"
    seconds(session, 1000)
    assert order(session, "AssignOperator", person="HA", position="H") is None
    seconds(session, 1030)
    assert instants(session, facts_of.PartSorted) == [740, 1020]


def test_an_author_is_told_what_a_bad_receipt_needs(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="share_percent"):
        received(tmp_path, 0, 0)
    with pytest.raises(ScenarioError, match="component"):
        shop(tmp_path, HEAD + POSTES.replace("cycle_s: 50", "cycle_s: 50, detects: [{ component: NO, percent: 5 }]"))


@pytest.mark.parametrize("seed", range(1, 13))
def test_parts_and_pieces_balance_under_any_decisions(tmp_path: Path, seed: int) -> None:
    """Stock at the start + received = used + on the shelf + aside + found bad + sent back."""
    finds = POSTES.replace("cycle_s: 50", "cycle_s: 50, detects: [{ component: SEAL, percent: 50 }]")
    session, luck = Session(received(tmp_path, 40, 50, finds), seed), random.Random(seed)
    supervisor = RandomSupervisor(session, luck)
    for at_ms in sorted(luck.randrange(1, session.end_ms) for _ in range(120)):
        session.advance(at_ms)
        supervisor.decide()
        assert min(session.state.stocks["SEAL"].quantity, session.state.stocks["SEAL"].aside) >= 0
    session.advance(session.end_ms)
    assert list(differences(figures(session), recounted(session))) == []
    found = shown(session)
    hold_the_pieces(found)
    hold_the_money(found)
    row = found["receipts"].get("SEAL", dict.fromkeys(("bad", "returned"), 0))
    came = sum(fact.quantity for fact in session.journal.facts() if isinstance(fact, facts_of.SupplyReceived))
    shelf, aside = on_shelf(session)
    assert 4 + came == found["consumption"]["SEAL"]["real"] + shelf + aside + row["bad"] + row["returned"]
    print(f"seed {seed}: {dict(supervisor.accepted)}")
