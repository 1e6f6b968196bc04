"""The planner's calculations against the published cases: scheduling, balancing, stocks, net requirements and lots."""

from __future__ import annotations

import json
from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from sim.planning import (
    balancing,
    dating,
    finite,
    flow_shop,
    load,
    lot_sizing,
    net_requirements,
    smed,
    stock,
    valuation,
)

FOLDER = Path(__file__).parent
HOUR_MS, MINUTE_MS = 3_600_000, 60_000
Raw = dict[str, Any]


def cases(topic: str, family: str) -> list[Any]:
    found = json.loads((FOLDER / f"{topic}.json").read_text(encoding="utf-8"))[family]
    return [pytest.param(raw, id=raw["id"]) for raw in found]


def hours(value: float) -> int:
    return round(value * HOUR_MS)


@pytest.mark.parametrize("raw", cases("scheduling", "johnson"))
def test_two_machines(raw: Raw) -> None:
    times, expected = raw["times"], raw["expected"]
    sequence = flow_shop.johnson(times)
    assert [raw["jobs"][job] for job in sequence] == expected["sequence"]
    table = flow_shop.ends(times, sequence)
    assert [row[0] for row in table] == [row["m1"][1] for row in expected["table"]]
    assert [row[1] for row in table] == [row["m2"][1] for row in expected["table"]]
    idle = table[-1][1] - sum(job[1] for job in times)
    assert (table[-1][1], idle) == (expected["makespan"], expected["machine2_idle_before_end"])
    every = [flow_shop.makespan(times, each) for each in permutations(range(len(times)))]
    assert every.count(min(every)) == expected["number_of_optimal_sequences"]
    assert flow_shop.makespan(times, range(len(times))) == expected["makespan_in_given_order"]


@pytest.mark.parametrize("raw", cases("scheduling", "flowshop"))
def test_flow_shop(raw: Raw) -> None:
    times, expected = raw["times"], raw["expected"]
    found = flow_shop.neh(times)
    assert [job + 1 for job in found] == expected["neh_sequence"]
    assert flow_shop.makespan(times, found) == expected["neh_makespan"]
    assert flow_shop.makespan(times, flow_shop.optimum(times)) == expected["optimum"]
    assert flow_shop.makespan(times, range(len(times))) == expected["fifo"]
    shortest = sorted(range(len(times)), key=lambda job: sum(times[job]))
    assert flow_shop.makespan(times, shortest) == expected["spt"]


@pytest.mark.parametrize(
    ("rule", "name"),
    [("shortest", "nondelay_SPT"), ("most_work_left", "nondelay_MWKR"), ("first_come", "nondelay_FIFO")],
)
@pytest.mark.parametrize("raw", cases("scheduling", "jobshop"))
def test_job_shop(raw: Raw, rule: str, name: str) -> None:
    jobs = [
        finite.Job(str(number), "", tuple(finite.Step(str(machine), work) for machine, work in steps), 0)
        for number, steps in enumerate(raw["jobs"])
    ]
    assert max(bar.end_ms for bar in finite.forward(jobs, finite.Shop(), rule)) == raw["expected"][name]


@pytest.mark.parametrize("raw", cases("scheduling", "jalonnement"))
def test_dates_of_an_order(raw: Raw) -> None:
    gamme = [
        dating.Operation(each["centre"], hours(each["setup"]), hours(each["run"]), hours(each["wait"]))
        for each in raw["operations"]
    ]
    expected, quantity, due = raw["expected"], raw["quantity"], hours(24)
    assert [each.duration_ms(quantity) for each in gamme] == [hours(each) for each in expected["durations"]]
    assert spans(dating.earliest(gamme, quantity)) == instants(expected["plus_tot_from_0"])
    assert spans(dating.latest(gamme, quantity, due)) == instants(expected["plus_tard_due_24"])
    assert dating.lead_time_ms(gamme, quantity) == hours(expected["lead_time"])
    assert dating.slack_ms(gamme, quantity, due) == hours(expected["margin"])


def spans(dates: Sequence[dating.Dates]) -> list[tuple[int, int]]:
    return [(each.start_ms, each.end_ms) for each in dates]


def instants(pairs: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    return [(hours(start), hours(end)) for start, end in pairs]


@pytest.mark.parametrize("raw", cases("scheduling", "smed"))
def test_changeover_taken_apart(raw: Raw) -> None:
    steps = [
        smed.SetupStep(each["name"], each["min"] * MINUTE_MS, each["can_be"] == "ext") for each in raw["operations"]
    ]
    shorter = {name.replace("_", " "): minutes * MINUTE_MS for name, minutes in raw["step3"].items()}
    simpler = [smed.SetupStep(each.name, shorter.get(each.name, each.work_ms), each.external) for each in steps]
    by_two = [
        smed.SetupStep(
            each.name,
            each.work_ms,
            each.external,
            2 if each.name.endswith("montage nouvel outil") or each.name.startswith("demontage") else 1,
        )
        for each in simpler
    ]
    expected = raw["expected"]
    stops = [smed.stop_ms(steps, False), *(smed.stop_ms(each, True) for each in (steps, simpler, by_two))]
    names = ("initial_stop", "after_externalisation", "after_simplification", "after_parallel")
    assert stops == [expected[name] * MINUTE_MS for name in names]


def test_load_of_an_operation_and_of_a_shop() -> None:
    qlio, shop = (case.values[0] for case in cases("scheduling", "charge_capacite"))
    given = qlio["inputs"]
    work = [load.Work("", given["qty"], hours(given["unit_h"]))]
    assert load.load_ms(work, hours(given["setup_h"])) == hours(qlio["expected"]["load_h"])
    given, expected = shop["inputs"], shop["expected"]
    asked = load.load_ms([load.Work(each["n"], each["q"], HOUR_MS // each["rate"]) for each in given["orders"]], 0)
    capacity = load.Capacity(hours(given["hours"]), machines=given["teams"]).ms
    assert (capacity, asked) == (hours(expected["capacity"]), hours(expected["load"]))
    assert capacity - asked == hours(expected["free"])


@pytest.mark.parametrize("raw", cases("line_balancing", "cases"))
def test_balancing(raw: Raw) -> None:
    line = balancing.Line(raw["times"], [(first, then) for first, then in raw["precedences"]])
    if "positional_weights" in raw:
        weights = {str(number): weight for number, weight in balancing.positional_weights(line).items()}
        assert weights == raw["positional_weights"]
    if "demand" in raw:
        takt = balancing.takt_ms(raw["demand"]["available_min_per_day"], raw["demand"]["units_per_day"])
        assert [takt] == [each["takt"] for each in raw["expected"].values()]
    for cycle, expected in raw["expected"].items():
        best = balancing.fewest_stations(line, int(cycle))
        assert best is not None
        work = balancing.loads(line.times, best)
        assert len(best) == expected["min_stations"]
        assert balancing.fewest_in_theory(raw["times"], int(cycle)) == expected["theoretical_min"]
        share = float(balancing.efficiency(work, int(cycle)))
        assert share == pytest.approx(expected.get("line_efficiency", expected.get("efficiency")), abs=1e-6)
        if "rpw_assignment" in expected:
            assert balancing.by_positional_weight(line, int(cycle)) == expected["rpw_assignment"]


@pytest.mark.parametrize("raw", cases("stock", "eoq"))
def test_economic_order(raw: Raw) -> None:
    found = stock.economic_order(raw["annual_demand"], raw["order_cost"], raw["holding_per_unit_year"])
    values = (found.quantity, found.orders, found.ordering_cost, found.holding_cost, found.total_cost)
    names = ("Q", "orders", "ordering_cost", "holding_cost", "total")
    assert values == pytest.approx([raw["expected"][name] for name in names], abs=1e-4)


def test_safety_stock_and_reorder_point() -> None:
    from statistics import fmean, stdev

    history, formula = (case.values[0] for case in cases("stock", "safety"))
    seen, given, expected = history["inputs"]["lead_time_demands"], formula["inputs"], formula["expected"]
    safety = stock.safety_stock(history["inputs"]["service"], stdev(seen))
    assert fmean(seen) + safety == pytest.approx(history["expected"]["reorder_point_normal"], abs=1e-3)
    deviation = stock.deviation_over_lead(given["mean_demand"], given["sd_demand"], given["lead"], given["sd_lead"])
    safety = stock.safety_stock(given["service"], deviation)
    assert stock.service_factor(given["service"]) == pytest.approx(expected["z"], abs=1e-6)
    assert (deviation, safety) == pytest.approx((expected["sigma_lt"], expected["safety"]), abs=1e-6)
    point = stock.reorder_point(given["mean_demand"], given["lead"], safety)
    assert point == pytest.approx(expected["reorder_point"], abs=1e-6)


@pytest.mark.parametrize("method", ["FIFO", "LIFO", "CUMP"])
@pytest.mark.parametrize("raw", cases("stock", "valuation"))
def test_value_of_a_stock(raw: Raw, method: str) -> None:
    moves = [valuation.Move(move[2], move[3] if len(move) > 3 else None) for move in raw["moves"]]
    price = {"FIFO": valuation.fifo, "LIFO": valuation.lifo, "CUMP": valuation.weighted_mean}[method]
    expected = raw["expected"][method]
    for line, row in zip(price(moves), expected["rows"], strict=True):
        assert line.stock == row["stock_q"]
        found = [float(line.value), float(line.stock_value), float(line.stock_value / line.stock)]
        assert found == pytest.approx([row["value"], row["stock_value"], row["unit_cost"]], abs=1e-3)
    mean = valuation.period_mean(moves)
    assert float(mean) == pytest.approx(raw["expected"]["CUMP_fin_de_periode"]["unit"], abs=1e-6)


def test_small_formulas_of_stock() -> None:
    table, turned, cards = (case.values[0] for case in cases("stock", "misc"))
    found = {service: round(stock.service_factor(float(service)), 4) for service in table["expected"]}
    assert found == table["expected"]
    rotations = stock.rotation(*turned["inputs"].values())
    assert (rotations, stock.cover_days(rotations)) == tuple(turned["expected"].values())
    given = cards["inputs"]
    safety = Fraction(given["safety_pct"], 100)
    number = stock.kanban_cards(given["demand_h"], Fraction(given["lead_h"]), safety, given["container"])
    assert number == cards["expected"]["n"]


def item_of(raw: Raw, **more: Any) -> net_requirements.Item:
    multiple = raw["lot"][1] if raw["lot"][0] == "FOQ" else 1
    scheduled = {int(period): quantity for period, quantity in raw.get("scheduled", {}).items()}
    return net_requirements.Item(
        raw["on_hand"], raw["lead"], net_requirements.Lot(multiple), raw.get("safety", 0), scheduled=scheduled, **more
    )


def rows(plan: net_requirements.Plan, expected: Raw) -> Raw:
    named = {
        "period": list(range(1, len(plan.gross) + 1)),
        "gross": plan.gross,
        "scheduled_receipts": plan.scheduled,
        "projected_before": plan.projected_before,
        "net": plan.net,
        "planned_receipt": plan.receipts,
        "projected_on_hand": plan.projected,
        "planned_release": plan.releases,
        "release_past_due": {str(period): quantity for period, quantity in plan.past_due.items()},
    }
    return {name: named[name] if name == "release_past_due" else list(named[name]) for name in expected}


def test_net_requirements_of_two_levels() -> None:
    raw = json.loads((FOLDER / "mrp_lotsizing.json").read_text(encoding="utf-8"))["cases"][0]
    lamp, foot = raw["inputs"]["E"], raw["inputs"]["SE"]
    items = {"SE": item_of(foot, per_parent={"E": foot["per_E"]}), "E": item_of(lamp)}
    plans = net_requirements.explode(items, {"E": lamp["gross"]}, len(lamp["gross"]))
    for code, expected in raw["expected"].items():
        assert rows(plans[code], expected) == expected


def test_net_requirements_of_a_tree() -> None:
    raw = json.loads((FOLDER / "mrp_lotsizing.json").read_text(encoding="utf-8"))["cases"][1]
    given = raw["inputs"]
    parents = {
        code: {parent: needs[code] for parent, needs in given["bom"].items() if code in needs} for code in given["lead"]
    }
    items = {
        code: net_requirements.Item(given["on_hand"][code], given["lead"][code], per_parent=parents[code])
        for code in given["lead"]
    }
    wanted = [given["gross_A"].get(str(period), 0) for period in range(1, 8)]
    plans = net_requirements.explode(items, {"A": wanted}, 7)
    for code, expected in raw["expected"].items():
        assert rows(plans[code], expected) == expected


@pytest.mark.parametrize("raw", cases("mrp_lotsizing", "cases")[2:])
def test_net_requirements_by_lot_rule(raw: Raw) -> None:
    plan = net_requirements.plan(item_of(raw["inputs"]), raw["inputs"]["gross"])
    assert rows(plan, raw["expected"]) == raw["expected"]


@pytest.mark.parametrize("raw", cases("mrp_lotsizing", "lot_sizing"))
def test_lot_sizes(raw: Raw) -> None:
    demand, setup, holding = raw["demand"], raw["setup"], raw["holding"]
    periods = lot_sizing.periods_of_an_order(demand, setup, holding)
    assert periods == raw["expected"]["POQ"]["periods"]
    found = {
        "WW": lot_sizing.wagner_whitin(demand, setup, holding),
        "L4L": lot_sizing.lot_for_lot(demand),
        "SilverMeal": lot_sizing.silver_meal(demand, setup, holding),
        "LeastUnitCost": lot_sizing.least_unit_cost(demand, setup, holding),
        "POQ": lot_sizing.fixed_periods(demand, periods),
    }
    for name, orders in found.items():
        assert (orders, lot_sizing.cost(demand, orders, setup, holding)) == (
            raw["expected"][name]["orders"],
            raw["expected"][name]["cost"],
        )
