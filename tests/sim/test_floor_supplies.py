"""Components: shortage, express supply, the handler who brings it, and the substitute that takes longer to mount."""

from pathlib import Path

from app.resources import scenarios_dir
from sim import events as facts_of
from sim.floor.line import Line
from sim.scenario import load
from sim.session import Session
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, story

HEAD = 'calendar: { start: "08:00", end: "09:00" }\nrules: { serve_min: 5 }\nproducts: { X: { fr: X, en: X } }\n'
LINE = HEAD + "postes:\n  A: { cycle_s: 100 }\n"
HANDLED = HEAD + (
    "postes:\n  A: { cycle_s: 100, attended: true }\n"
    "positions:\n  H: { name: { fr: Cariste, en: Handler }, logistics: true }\n"
)
SEAL = "SEAL,Joint,Seal,u,2,1.50,10,5,65,PAD,7\nPAD,Tampon,Pad,u,3,2.00,,,,,"
ORDERS, MOUNTED = "1,X,9,09:00", "X,SEAL,1,A"
TEAM, SKILLS = "OP,Ana,operator,CDI,24,A,,,\nHA,Bob,handler,CDI,22,H,,,", "OP,A,U\nHA,A,U"


def test_a_poste_without_its_component_waits_for_the_planned_supply(tmp_path: Path) -> None:
    scenario = shop(tmp_path, LINE, components=SEAL, nomenclature=MOUNTED, orders=ORDERS, supplies="SEAL,4,08:10")
    session = Session(scenario)
    seconds(session, 700)
    assert story(session, "A")[3:] == [
        (200, "good"),
        (200, "no_material"),
        (200, "no_material SEAL"),
        (600, "takes 1"),
        (700, "good"),
        (700, "takes 1"),
    ]
    assert session.state.stocks["SEAL"].quantity == 2


def test_express_supply_waits_at_the_dock_while_the_handler_is_away(tmp_path: Path) -> None:
    """Announced for 10 min; the handler, gone to the poste, is back on his position at 15 min and serves in 5."""
    session = Session(
        shop(tmp_path, HANDLED, people=TEAM, polyvalence=SKILLS, components=SEAL, nomenclature=MOUNTED, orders=ORDERS)
    )
    assert order(session, "ExpressSupply", component="SEAL") is None
    refusal = order(session, "ExpressSupply", component="SEAL")
    assert refusal is not None
    assert refusal.code == "express_already_coming"
    seconds(session, 60)
    assert order(session, "AssignOperator", person="HA", position="A") is None
    seconds(session, 900)
    assert order(session, "AssignOperator", person="HA", position="H") is None
    seconds(session, 1300)
    received = [f for f in session.journal.facts() if isinstance(f, facts_of.SupplyReceived)]
    assert [(f.at_ms / 1000, f.quantity, f.supply) for f in received] == [(1200, 5, "express")]


def test_a_handler_called_away_while_serving_begins_again(tmp_path: Path) -> None:
    scenario = shop(
        tmp_path,
        HANDLED,
        people=TEAM,
        polyvalence=SKILLS,
        components=SEAL,
        nomenclature=MOUNTED,
        orders=ORDERS,
        supplies="SEAL,4,08:10",
    )
    session = Session(scenario)
    seconds(session, 700)
    order(session, "FreeOperator", person="HA")
    seconds(session, 800)
    order(session, "AssignOperator", person="HA", position="H")
    seconds(session, 1500)
    assert instants(session, facts_of.SupplyReceived) == [1100]


def test_a_substitute_keeps_the_line_running_but_takes_longer(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, LINE, components=SEAL, nomenclature=MOUNTED, orders=ORDERS))
    seconds(session, 250)
    assert order(session, "UseSubstitute", component="SEAL") is None
    seconds(session, 600)
    assert story(session, "A")[3:] == [
        (200, "good"),
        (200, "no_material"),
        (200, "no_material SEAL"),
        (250, "takes 1"),
        (357, "good"),
        (357, "takes 1"),
        (464, "good"),
        (464, "takes 1"),
        (571, "good"),
        (571, "no_material"),
        (571, "no_material PAD"),
    ]


def test_going_back_to_the_component_saves_the_time(tmp_path: Path) -> None:
    session = Session(shop(tmp_path, LINE, components=SEAL, nomenclature=MOUNTED, orders=ORDERS))
    assert order(session, "UseSubstitute", component="SEAL") is None
    seconds(session, 50)
    assert order(session, "UseSubstitute", component="SEAL", use=False) is None
    seconds(session, 300)
    assert story(session, "A")[:4] == [(0, "takes 1"), (107, "good"), (107, "takes 1"), (207, "good")]
    stocks = session.state.stocks
    assert (stocks["SEAL"].quantity, stocks["PAD"].quantity) == (0, 2)


def test_what_is_wasted_leaves_the_stock_beside_what_is_mounted(tmp_path: Path) -> None:
    body = HEAD + "postes:\n  A: { cycle_s: 100, spoilage: [{ component: SEAL, percent: 100, quantity: 2 }] }\n"
    seal = "SEAL,Joint,Seal,u,6,1.50,,,,,"
    session = Session(shop(tmp_path, body, components=seal, nomenclature=MOUNTED, orders=ORDERS))
    seconds(session, 500)
    wasted = [(f.at_ms / 1000, f.quantity) for f in session.journal.facts() if isinstance(f, facts_of.ComponentSpoiled)]
    assert wasted == [(100, 2), (200, 2)]
    assert session.state.stocks["SEAL"].quantity == 0
    assert story(session, "A")[-1] == (200, "no_material SEAL")


LATE = LINE + (f'hazards:\n  late: {{ family: late_supply, at: "08:05", component: SEAL, until: "08:30", {TEXTS} }}\n')


def test_a_late_supply_is_announced_and_ends_when_it_comes(tmp_path: Path) -> None:
    scenario = shop(tmp_path, LATE, components=SEAL, nomenclature=MOUNTED, orders=ORDERS, supplies="SEAL,4,08:10")
    session = Session(scenario)
    seconds(session, 400)
    assert [s.due_ms for s in session.state.stocks["SEAL"].incoming] == [1_800_000]
    seconds(session, 1900)
    assert instants(session, facts_of.SupplyDelayed) == [300]
    assert instants(session, facts_of.SupplyReceived) == [1800]
    assert [(f.at_ms / 1000, f.how) for f in session.journal.facts() if isinstance(f, facts_of.HazardResolved)] == [
        (1800, "time")
    ]


def test_an_urgent_order_enters_last_and_moves_where_it_is_told(tmp_path: Path) -> None:
    body = HEAD + (
        "postes:\n  A: { cycle_s: 100 }\n"
        f'hazards:\n  rush: {{ family: urgent_order, at: "08:03", order: "9", {TEXTS} }}\n'
    )
    session = Session(shop(tmp_path, body, orders="1,X,3,09:00\n2,X,3,09:00\n9,X,1,09:00"))
    refusal = order(session, "MoveOrder", order="9", rank=0)
    assert refusal is not None
    assert refusal.code == "unknown_order"
    seconds(session, 180)
    assert [row.code for row in session.state.orders] == ["1", "2", "9"]
    assert order(session, "MoveOrder", order="9", rank=0) is None
    seconds(session, 700)
    taken = [words for _, words in story(session, "A") if words.startswith("takes")]
    assert taken == ["takes 1", "takes 1", "takes 9", "takes 1", "takes 2", "takes 2", "takes 2"]


def test_a_supply_that_comes_as_the_shelf_empties_keeps_the_poste_going(tmp_path: Path) -> None:
    """Same millisecond: the cycle ends, then the supply arrives, then the poste looks at the shelf."""
    body = HEAD.replace("serve_min: 5", "serve_min: 0") + "postes:\n  A: { cycle_s: 150 }\n"
    scenario = shop(tmp_path, body, components=SEAL, nomenclature=MOUNTED, orders=ORDERS, supplies="SEAL,4,08:05")
    session = Session(scenario)
    seconds(session, 300)
    assert story(session, "A")[-2:] == [(300, "good"), (300, "takes 1")]


def test_the_need_kept_piece_by_piece_is_what_a_count_finds() -> None:
    line = Line(load(scenarios_dir() / "pompes"), 3, lambda fact: None)
    line.start()
    for minute in range(1, 469):
        line.agenda.advance(60_000 * minute)
        kept = dict(line.stocks.needs.look())
        line.stocks.needs.count(line.programme.demand())
        assert line.stocks.needs.look() == kept
