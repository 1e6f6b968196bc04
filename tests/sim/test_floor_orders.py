"""Orders launched in two times, given up by their client, or more pressing than others."""

from pathlib import Path

from sim import events as facts_of
from sim.scenario import load
from sim.session import Session
from tests.sim.test_floor_routes import holds
from tests.sim.workshop import given_up, instants, order, seconds, shop, story


def runs(session: Session) -> list[tuple[str, int]]:
    """The orders taken one after the other, with how many pieces of each."""
    found: list[tuple[str, int]] = []
    for _, words in story(session, "A"):
        code = words.removeprefix("takes ")
        if code != words:
            found = [*found[:-1], (code, found[-1][1] + 1)] if found and found[-1][0] == code else [*found, (code, 1)]
    return found


def test_the_rest_of_an_order_split_goes_last(tmp_path: Path) -> None:
    session = Session(given_up(tmp_path))
    refusal = order(session, "SplitOrder", order="1", quantity=20)
    assert refusal is not None
    assert refusal.code == "nothing_left_over"
    assert order(session, "SplitOrder", order="1", quantity=5) is None
    assert session.state.orders[0].part == 5
    session.advance(session.end_ms)
    assert runs(session) == [("1", 5), ("2", 30), ("3", 40), ("1", 15)]
    assert [row.splits for row in session.board.orders()] == [1, 0, 0]
    holds(session)


def test_an_order_is_withdrawn_once_its_client_gave_it_up(tmp_path: Path) -> None:
    session = Session(given_up(tmp_path))
    seconds(session, 30)
    refusal = order(session, "CancelOrder", order="2")
    assert refusal is not None
    assert refusal.code == "order_wanted"
    seconds(session, 500)
    [alarm] = [alarm for alarm in session.state.alarms if alarm.code == "order_cancelled"]
    assert (alarm.raised_ms, alarm.cleared_ms) == (60_000, None)
    assert order(session, "CancelOrder", order="2") is None
    assert {a.cleared_ms for a in session.state.alarms if a.code == "order_cancelled"} == {500_000}
    session.advance(session.end_ms)
    assert runs(session) == [("1", 20), ("2", 6), ("3", 40)]
    assert instants(session, facts_of.HazardResolved) == [500]
    assert holds(session)["good"] == 66


def test_an_order_given_up_owes_no_penalty_and_meets_no_date(tmp_path: Path) -> None:
    session = Session(given_up(tmp_path))
    session.advance(session.end_ms)
    assert session.board.orders()[1].cancelled_ms == 60_000
    assert session.board.measures().orders_on_time == 2


def test_orders_are_launched_by_priority_then_as_written(tmp_path: Path) -> None:
    body = 'calendar: { start: "08:00", end: "09:00" }\npostes: { A: { cycle_s: 20 } }\n'
    shop(tmp_path, body)
    (tmp_path / "orders.csv").write_text(
        "code,product,quantity,due,priority\n1,P1,2,09:00,3\n2,P1,2,09:00,\n3,P1,2,09:00,1\n4,P1,2,09:00,2\n",
        encoding="utf-8",
    )
    text = (tmp_path / "scenario.yaml").read_text(encoding="utf-8")
    (tmp_path / "scenario.yaml").write_text(text + "tables: { orders: orders.csv }\n", encoding="utf-8")
    assert load(tmp_path).sequence == ("3", "2", "4", "1")
