"""Reference supervisors: each does better than the one before, and all read no more than people do."""

import statistics
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.resources import scenarios_dir
from sim import events
from sim.commands import (
    AssignOperator,
    CallMaintenance,
    CheckReadiness,
    Command,
    ExpressSupply,
    MoveOrder,
    OrderCheck,
    StopPoste,
    UseSubstitute,
)
from sim.domain.scenario import Scenario
from sim.policies import FAMILIES, POLICIES, Without, dossier_of, policy
from sim.scenario import load
from sim.session import Session, live
from tests.sim.workshop import shop

SEEDS = range(1, 6)
MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def pumps() -> Scenario:
    return load(scenarios_dir() / "pompes")


def ordered(session: Session, *kinds: type[Command]) -> Iterator[Command]:
    """What was ordered of these kinds, in order."""
    return (entry.command for entry in session.journal.decisions() if isinstance(entry.command, kinds))


def test_each_supervisor_scores_above_the_one_before_on_the_same_luck(pumps: Scenario) -> None:
    scores = {name: [live(Session(pumps, seed), policy(name)).board.score() for seed in SEEDS] for name in POLICIES}
    means = [statistics.fmean(values) for values in scores.values()]
    assert all(better > worse for worse, better in pairwise(means)), means
    assert all(expert > nothing + 0.3 for nothing, expert in zip(scores["nothing"], scores["expert"], strict=True))


def test_the_dossier_hides_the_aleas_and_the_orders_nobody_has_placed_yet(pumps: Scenario) -> None:
    dossier = dossier_of(pumps)
    assert pumps.hazards and not dossier.hazards
    assert set(dossier.orders) == set(pumps.sequence) != set(pumps.orders)


@pytest.mark.parametrize("name", POLICIES)
def test_nothing_is_ever_refused_to_a_policy(pumps: Scenario, name: str) -> None:
    session = live(Session(pumps, 3), policy(name))
    assert all(entry.refusal is None for entry in session.journal.decisions())


@pytest.mark.parametrize("name", POLICIES)
def test_a_line_without_people_nor_orders_puts_no_policy_out(tmp_path: Path, name: str) -> None:
    postes = "postes:\n  M1: { cycle_s: { fixed: 60 } }\n  M2: { cycle_s: { fixed: 60 } }\n"
    line = shop(tmp_path, postes + "buffers:\n  - { from: M1, to: M2, capacity: 2 }\n")
    assert live(Session(line, 1), policy(name), 2 * 60 * MINUTE_MS).board.pieces().good > 100


def test_the_naive_answers_late_the_expert_within_the_minute(pumps: Scenario) -> None:
    waits = {}
    for name in ("naive", "expert"):
        session = live(Session(pumps, 3), policy(name))
        fallen = next(
            f.at_ms for f in session.journal.facts() if isinstance(f, events.HazardStruck) and f.hazard == "chute"
        )
        waits[name] = next(ordered(session, StopPoste)).at_ms - fallen
    assert waits["expert"] <= MINUTE_MS
    assert waits["naive"] >= 5 * MINUTE_MS


def test_the_naive_orders_once_the_shelf_is_empty_the_expert_never_lets_a_poste_wait(pumps: Scenario) -> None:
    def waited(name: str) -> int:
        session = live(Session(pumps, 1), policy(name))
        return session.board.states_ms("P40")["no_material"]

    assert waited("naive") > 30 * MINUTE_MS
    assert waited("expert") < MINUTE_MS


def test_the_expert_prepares_the_best_hands_at_the_goulot_and_the_short_series_last(pumps: Scenario) -> None:
    session = Session(pumps, 1)
    live(session, policy("expert"), 0)
    people = session.state.people
    assert (people["OP01"].position, people["OP07"].position) == ("P60", "P70")
    assert [order.code for order in session.state.orders] == ["4711", "4712", "4713"]


def test_the_expert_puts_an_urgent_order_into_the_series_still_to_come(pumps: Scenario) -> None:
    session = live(Session(pumps, 1), policy("expert"))
    codes = [order.code for order in session.state.orders]
    assert abs(codes.index("4719") - codes.index("4713")) == 1
    assert next(ordered(session, MoveOrder)).phase == "prepare"


def test_the_technician_called_by_the_expert_comes_after_the_answer_of_the_operator(pumps: Scenario) -> None:
    session = live(Session(pumps, 3), policy("expert"))
    call = next(command for command in ordered(session, CallMaintenance) if command.poste in pumps.postes)  # type: ignore[union-attr]
    assert isinstance(call, CallMaintenance)
    checks = [c for c in ordered(session, OrderCheck) if isinstance(c, OrderCheck) and c.poste == call.poste]
    check = max((c for c in checks if c.at_ms < call.at_ms), key=lambda c: c.at_ms)
    assert call.at_ms == check.at_ms + MINUTE_MS
    answers = [f for f in session.journal.facts() if isinstance(f, events.CheckEnded) and f.poste == check.poste]
    assert check.at_ms + pumps.postes[check.poste].check_ms in [answer.at_ms for answer in answers]


def test_the_expert_bridges_a_late_supply_by_the_substitute_alone_where_it_is_cheaper_and_slows_nothing(
    pumps: Scenario,
) -> None:
    session = live(Session(pumps, 6), policy("expert"))
    assert [command.use for command in ordered(session, UseSubstitute)] == [True, False]  # type: ignore[union-attr]
    assert not list(ordered(session, ExpressSupply))


def test_the_expert_orders_one_express_supply_and_ends_with_the_substitute_where_that_is_too_scarce() -> None:
    bottles = load(scenarios_dir() / "flacons")
    session = live(Session(bottles, 1), policy("expert"))
    bridges = [command.kind for command in ordered(session, ExpressSupply, UseSubstitute)]
    assert bridges[:2] == ["ExpressSupply", "UseSubstitute"]
    assert bridges.count("ExpressSupply") == 1


def test_a_failure_just_before_a_break_is_not_left_to_the_rule_of_ten_minutes(pumps: Scenario) -> None:
    for name in ("competent", "expert"):
        session = live(Session(pumps, 3), policy(name))
        calls = [f for f in session.journal.facts() if isinstance(f, events.MaintenanceCalled)]
        assert calls and all(call.by == "supervisor" for call in calls)


def test_the_bench_waits_for_the_last_pump_from_rework_rather_than_change_over_twice(pumps: Scenario) -> None:
    session = live(Session(pumps, 7), policy("expert"))
    held_ms = next(c.at_ms for c in ordered(session, StopPoste) if c.poste == "P60")  # type: ignore[union-attr]
    told = [f for f in session.journal.facts() if f.at_ms > held_ms and getattr(f, "poste", "") == "P60"]
    setup_ms = next(f.at_ms for f in told if isinstance(f, events.CycleEnded) and f.then == "setup")
    back_ms = next(f.at_ms for f in told if isinstance(f, events.InletChosen) and f.inlet == "S656")
    assert back_ms < setup_ms


def test_the_expert_sets_a_parameter_from_the_warning_limits_on_once_a_measure() -> None:
    bottles = load(scenarios_dir() / "flacons")
    session = live(Session(bottles, 5), policy("expert"))
    row = next(row for row in session.board.parameters() if row.poste == "M20")
    spec = bottles.postes["M20"].parameters["surdosage"]
    reasons = [[point for point in row.measures if point.at_ms < at_ms][-1] for at_ms, _ in row.settings]
    assert any(spec.control_low <= point.mean <= spec.control_high for point in reasons)
    assert len({point.at_ms for point in reasons}) == len(reasons)


def test_the_expert_launches_spare_pieces_last_and_stops_a_branch_that_makes_nothing_else() -> None:
    cell = load(scenarios_dir() / "usinage")
    session = live(Session(cell, 1), policy("expert"))
    last = [command.order for command in ordered(session, MoveOrder)][-1]  # type: ignore[union-attr]
    codes = [order.code for order in session.state.orders]
    assert last == "5309" and codes.index("5309") > codes.index("5302")
    completed = {f.order: f.at_ms for f in session.journal.facts() if isinstance(f, events.OrderCompleted)}
    stopped = [command.at_ms for command in ordered(session, StopPoste) if command.poste == "U60"]  # type: ignore[union-attr]
    assert stopped and completed["5301"] < min(stopped) < completed["5303"], "the last parts wanted are on their way"


def test_the_expert_looks_at_what_was_found_wrong_before_and_at_the_rest_with_the_minutes_left(pumps: Scenario) -> None:
    session = live(Session(pumps, 1), policy("expert"), 0)
    looks = [(c.poste, c.item) for c in ordered(session, CheckReadiness)]  # type: ignore[union-attr]
    record = [pumps.readiness.items[look].wrong_ppm for look in looks]
    never = record.index(0)
    assert looks[0][0] == pumps.goulot
    assert all(record[:never]) and not any(record[never:])
    assert {key for key, item in pumps.readiness.items.items() if item.wrong_ppm} == set(looks[:never])


def test_the_expert_has_a_tool_changed_after_its_last_good_piece_the_competent_one_worn_piece_later(
    tmp_path: Path,
) -> None:
    tool = "tool: { life_pieces: 5, change_min: 1, worn_reject_percent: 100 }"
    line = shop(tmp_path, f"postes:\n  M1: {{ cycle_s: {{ fixed: 150 }}, {tool} }}\n")
    pieces = {name: live(Session(line, 1), policy(name), 120 * MINUTE_MS).board.pieces() for name in POLICIES}
    assert pieces["expert"].scrapped == 0 < pieces["competent"].scrapped < pieces["nothing"].scrapped


def test_the_expert_puts_the_short_order_before_the_long_one_of_its_series_already_begun() -> None:
    bottles = load(scenarios_dir() / "flacons")
    session = live(Session(bottles, 25), policy("expert"), 317 * MINUTE_MS)
    short, long = (next(o for o in session.state.orders if o.code == code) for code in ("8209", "8202"))
    assert long.launched and short.product == long.product
    assert session.state.orders.index(short) < session.state.orders.index(long)


@pytest.mark.parametrize("family", FAMILIES)
def test_a_supervisor_without_a_family_of_verbs_orders_none_of_it(pumps: Scenario, family: str) -> None:
    session = live(Session(pumps, 2), Without(policy("expert"), family))
    assert not list(ordered(session, *FAMILIES[family]))  # type: ignore[arg-type]
    assert list(ordered(session, MoveOrder, AssignOperator))
