"""The programme of the lines delivered, scheduled poste by poste."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.planning.line_schedule import LineSchedule, Standing, line_schedule
from sim.planning.workload import Programme
from sim.scenario import load

SCENARIOS = Path(__file__).parents[3] / "scenarios"
MINUTE = 60_000


@cache
def scenario(name: str) -> Scenario:
    return load(SCENARIOS / name)


def planned(name: str, method: str, sequence: tuple[str, ...] = (), infinite: bool = False) -> LineSchedule:
    """From the opening, everyone at level U, breaks where the scenario puts them."""
    line = scenario(name)
    breaks = [(pause.at_ms, pause.end_ms) for pause in line.calendar.breaks]
    mounted = dict.fromkeys(line.postes, line.orders[line.sequence[0]].product)
    standing = Standing(0, dict.fromkeys(line.postes, breaks), mounted)
    programme = Programme(sequence or line.sequence, dict.fromkeys(line.postes, "U"))
    return line_schedule(line, programme, standing, method, infinite)


def test_the_goulot_of_the_pump_line_without_a_stop() -> None:
    bars = {bar.job: bar for bar in planned("pompes", "earliest").bars if bar.poste == "P60"}
    # 189 pumps of 64 s from 05:30, over the break of 10 min; then 10 min of changeover
    end = 189 * 64_000 + 10 * MINUTE
    assert (bars["4711"].start_ms, bars["4711"].end_ms) == (0, end)
    assert (bars["4713"].setup_start_ms, bars["4713"].start_ms) == (end, end + 10 * MINUTE)


@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
def test_expected_stops_end_later_and_au_plus_tard_ends_at_the_due_date(name: str) -> None:
    early, likely, late = (planned(name, method).outcomes for method in ("earliest", "expected", "latest"))
    assert all(one.end_ms <= other.end_ms for one, other in zip(early, likely, strict=True))
    assert early[-1].end_ms < likely[-1].end_ms
    assert all(each.slack_ms >= 0 for each in late)
    assert any(each.slack_ms == 0 for each in late)


def test_the_sequence_given_is_the_one_launched() -> None:
    plan = planned("flacons", "earliest", ("8201", "8203", "8202", "8204"))
    first = [bar.job for bar in plan.bars if bar.poste == "M10"]
    assert first == ["8201", "8203", "8202", "8204"]
    worse = planned("flacons", "earliest")
    assert plan.outcomes[-1].end_ms < worse.outcomes[-1].end_ms


def test_an_order_put_before_an_urgent_one_makes_it_late_and_the_cause_is_told() -> None:
    plan = planned("flacons", "earliest", ("8203", "8204", "8202", "8201"))
    late = plan.outcomes[-1]
    assert (late.job, late.cause, late.slack_ms < 0) == ("8201", "queue", True)
    assert late.behind == "8202"


def test_the_short_routing_leaves_out_furnace_and_grinder() -> None:
    lanes = {bar.poste for bar in planned("usinage", "earliest").bars if bar.job == "5302"}
    assert lanes == {"U10", "U20", "U30", "U40", "U70", "U80"}


@pytest.mark.parametrize("name", ["pompes", "flacons", "usinage"])
def test_at_infinite_capacity_no_order_waits_for_another_nor_for_a_changeover(name: str) -> None:
    """Each ends as early as if it were alone, never later than at finite capacity, whatever the sequence."""
    line, free, shared = scenario(name), planned(name, "earliest", infinite=True), planned(name, "earliest")
    turned = planned(name, "earliest", line.sequence[::-1], infinite=True)
    ends = {each.job: each.end_ms for each in shared.outcomes}
    for outcome in free.outcomes:
        alone = planned(name, "earliest", (outcome.job,), infinite=True)
        assert outcome.end_ms == alone.outcomes[0].end_ms <= ends[outcome.job]
    assert {each.job: each.end_ms for each in turned.outcomes} == {each.job: each.end_ms for each in free.outcomes}
    assert all(bar.setup_start_ms == bar.start_ms for bar in free.bars)


def test_the_load_of_a_lane_is_its_pieces_at_the_gamme_and_its_changeovers() -> None:
    """P60: 312 pumps of 64 s (18 are on the line, 15 of them before the bench), two changeovers of 10 min."""
    plan, orders = planned("pompes", "earliest"), scenario("pompes").orders
    pieces = sum(orders[code].quantity + orders[code].extra for code in ("4711", "4713", "4712"))
    assert plan.loads["P60"] == (pieces - 4) * 64_000 + 20 * MINUTE
