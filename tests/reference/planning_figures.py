"""The published cases of planning, figure by figure: what theory gives, what Goulot gives. The table of
docs/planning-cases.md."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from statistics import fmean, stdev
from typing import Any

from sim.planning import balancing, dating, finite, flow_shop, load, lot_sizing, net_requirements, stock, valuation

FOLDER = Path(__file__).parent
HOUR_MS = 3_600_000
Raw = dict[str, Any]


@dataclass(frozen=True)
class PlanningFigure:
    topic: str
    case: str
    name: str
    theory: Any
    ours: Any

    @property
    def right(self) -> bool:
        """Whole numbers and sequences to the unit; others to the last figure published."""
        if isinstance(self.theory, float) or isinstance(self.ours, float):
            decimals = min(len(str(float(self.theory)).partition(".")[2]), 6)
            return abs(float(self.theory) - float(self.ours)) <= 0.51 * 10**-decimals
        return bool(self.theory == self.ours)


def planning_figures() -> Iterator[PlanningFigure]:
    for topic, makers in _MAKERS.items():
        for family, maker in makers.items():
            for raw in json.loads((FOLDER / f"{topic}.json").read_text(encoding="utf-8"))[family]:
                for name, theory, ours in maker(raw):
                    yield PlanningFigure(topic, raw["id"], name, theory, ours)


Found = Iterator[tuple[str, Any, Any]]


def _johnson(raw: Raw) -> Found:
    sequence = flow_shop.johnson(raw["times"])
    yield "sequence", " ".join(raw["expected"]["sequence"]), " ".join(raw["jobs"][job] for job in sequence)
    yield "makespan", raw["expected"]["makespan"], flow_shop.makespan(raw["times"], sequence)


def _flow_shop(raw: Raw) -> Found:
    times, expected = raw["times"], raw["expected"]
    yield "makespan by NEH", expected["neh_makespan"], flow_shop.makespan(times, flow_shop.neh(times))
    yield "proved optimum", expected["optimum"], flow_shop.makespan(times, flow_shop.optimum(times))


def _job_shop(raw: Raw) -> Found:
    jobs = [
        finite.Job(str(number), "", tuple(finite.Step(str(machine), work) for machine, work in steps), 0)
        for number, steps in enumerate(raw["jobs"])
    ]
    rules = {"nondelay_SPT": "shortest", "nondelay_MWKR": "most_work_left", "nondelay_FIFO": "first_come"}
    for name, rule in rules.items():
        ends = max(bar.end_ms for bar in finite.forward(jobs, finite.Shop(), rule))
        yield f"makespan, {name.replace('_', ' ')}", raw["expected"][name], ends


def _dates(raw: Raw) -> Found:
    gamme = [
        dating.Operation(each["centre"], *(round(each[name] * HOUR_MS) for name in ("setup", "run", "wait")))
        for each in raw["operations"]
    ]
    expected, quantity = raw["expected"], raw["quantity"]
    yield "lead time, h", expected["lead_time"], dating.lead_time_ms(gamme, quantity) / HOUR_MS
    yield "slack, h", expected["margin"], dating.slack_ms(gamme, quantity, 24 * HOUR_MS) / HOUR_MS
    last = dating.latest(gamme, quantity, 24 * HOUR_MS)[0].start_ms
    yield "latest start, h", expected["plus_tard_due_24"][0][0], last / HOUR_MS


def _load(raw: Raw) -> Found:
    given, expected = raw["inputs"], raw["expected"]
    if "orders" in given:
        work = [load.Work(each["n"], each["q"], HOUR_MS // each["rate"]) for each in given["orders"]]
        yield "load, h", expected["load"], load.load_ms(work, 0) / HOUR_MS
        hours = load.Capacity(round(given["hours"] * HOUR_MS), machines=given["teams"]).ms / HOUR_MS
        yield "capacity, h", expected["capacity"], hours
    else:
        work = [load.Work("", given["qty"], round(given["unit_h"] * HOUR_MS))]
        yield "load, h", expected["load_h"], load.load_ms(work, round(given["setup_h"] * HOUR_MS)) / HOUR_MS


def _balancing(raw: Raw) -> Found:
    line = balancing.Line(raw["times"], [(first, then) for first, then in raw["precedences"]])
    for cycle, expected in raw["expected"].items():
        best = balancing.fewest_stations(line, int(cycle))
        assert best is not None
        share = float(balancing.efficiency(balancing.loads(line.times, best), int(cycle)))
        yield f"stations, cycle {cycle}", expected["min_stations"], len(best)
        published = expected.get("line_efficiency", expected.get("efficiency"))
        yield f"efficiency, cycle {cycle}", float(published), share


def _economic_order(raw: Raw) -> Found:
    found = stock.economic_order(raw["annual_demand"], raw["order_cost"], raw["holding_per_unit_year"])
    yield "quantity", float(raw["expected"]["Q"]), found.quantity
    yield "total cost", float(raw["expected"]["total"]), found.total_cost


def _safety(raw: Raw) -> Found:
    given, expected = raw["inputs"], raw["expected"]
    if "lead_time_demands" in given:
        seen = given["lead_time_demands"]
        yield "reorder point", expected["reorder_point_normal"], fmean(seen) + stock.safety_stock(0.95, stdev(seen))
    else:
        deviation = stock.deviation_over_lead(given["mean_demand"], given["sd_demand"], given["lead"], given["sd_lead"])
        safety = stock.safety_stock(given["service"], deviation)
        yield "safety stock", expected["safety"], safety
        point = stock.reorder_point(given["mean_demand"], given["lead"], safety)
        yield "reorder point", expected["reorder_point"], point


def _valuation(raw: Raw) -> Found:
    moves = [valuation.Move(move[2], move[3] if len(move) > 3 else None) for move in raw["moves"]]
    for method, price in (("FIFO", valuation.fifo), ("LIFO", valuation.lifo), ("CUMP", valuation.weighted_mean)):
        theory = float(raw["expected"][method]["rows"][-1]["stock_value"])
        yield f"stock at the end, {method}", theory, float(price(moves)[-1].stock_value)


def _small(raw: Raw) -> Found:
    given, expected = raw.get("inputs", {}), raw["expected"]
    if raw["id"] == "z_table":
        for service, factor in expected.items():
            yield f"factor of service {service}", factor, round(stock.service_factor(float(service)), 4)
    elif raw["id"] == "rotation":
        turned = stock.rotation(*given.values())
        yield "rotation", expected["rotation"], float(turned)
        yield "cover, days of 360", expected["coverage_days_360"], float(stock.cover_days(turned))
    else:
        safety = Fraction(given["safety_pct"], 100)
        cards = stock.kanban_cards(given["demand_h"], Fraction(given["lead_h"]), safety, given["container"])
        yield "kanban cards", expected["n"], cards


def _lots(raw: Raw) -> Found:
    demand, setup, holding = raw["demand"], raw["setup"], raw["holding"]
    rules = {
        "WW": lot_sizing.wagner_whitin(demand, setup, holding),
        "L4L": lot_sizing.lot_for_lot(demand),
        "SilverMeal": lot_sizing.silver_meal(demand, setup, holding),
        "LeastUnitCost": lot_sizing.least_unit_cost(demand, setup, holding),
    }
    for name, orders in rules.items():
        yield f"cost, {name}", raw["expected"][name]["cost"], lot_sizing.cost(demand, orders, setup, holding)


def _net(raw: Raw) -> Found:
    """Cases of one article; the others, of several levels, are rows of a table in test_planning."""
    given = raw["inputs"]
    if "gross" not in given or "lot" not in given:
        return
    multiple = given["lot"][1] if given["lot"][0] == "FOQ" else 1
    scheduled = {int(period): quantity for period, quantity in given.get("scheduled", {}).items()}
    lot, safety = net_requirements.Lot(multiple), given.get("safety", 0)
    item = net_requirements.Item(given["on_hand"], given["lead"], lot, safety, scheduled=scheduled)
    plan, expected = net_requirements.plan(item, given["gross"]), raw["expected"]
    rows = {"net": plan.net, "planned_receipt": plan.receipts, "planned_release": plan.releases}
    for name, row in rows.items():
        if name in expected:
            yield name.replace("_", " "), " ".join(map(str, expected[name])), " ".join(map(str, row))


_MAKERS = {
    "scheduling": {
        "johnson": _johnson,
        "flowshop": _flow_shop,
        "jobshop": _job_shop,
        "jalonnement": _dates,
        "charge_capacite": _load,
    },
    "line_balancing": {"cases": _balancing},
    "stock": {"eoq": _economic_order, "safety": _safety, "valuation": _valuation, "misc": _small},
    "mrp_lotsizing": {"cases": _net, "lot_sizing": _lots},
}
