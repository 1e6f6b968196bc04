"""Published ledgers of NF E60-182, written as journals and folded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sim.events import CycleEnded, CycleStarted, Fact, PosteEntered, ShiftEnded
from sim.indicators.rows import Times

from .line import MIN, fold, poste, scenario

CASES = json.loads((Path(__file__).parents[2] / "reference" / "trs_oee.json").read_text(encoding="utf-8"))

STATE_OF = {
    "pannes et reglages": "down",
    "down time": "down",
    "panne convoyeur": "down",
    "rupture composant": "no_material",
    "changement": "setup",
}


def spans(inputs: dict[str, Any]) -> list[tuple[str, int]]:
    """Closing, planned stops and stops, in ms."""
    rows = [("off", minutes) for minutes in inputs["closing"].values()]
    rows += [("planned", minutes) for minutes in inputs["planned_stops_not_required"].values()]
    rows += [(STATE_OF[name], minutes) for name, minutes in inputs["unplanned_stops"].items()]
    return [(state, round(minutes * MIN)) for state, minutes in rows]


def journal(inputs: dict[str, Any]) -> list[Fact]:
    """The stops one after the other, then pieces evenly over what is left; those lost are scrapped first."""
    facts: list[Fact] = []
    now = 0
    for state, length in spans(inputs):
        facts.append(PosteEntered(now, "P", state, ""))
        now += length
    end = round((inputs["tT"] or inputs["tO"]) * MIN)
    facts.append(CycleStarted(now, "P", "OF1"))
    [production] = inputs["production"]
    pieces = production["pieces"]
    lost = pieces - production["good"]
    for number in range(1, pieces + 1):
        at = now + (end - now) * number // pieces
        outcome = "scrap" if number <= lost else "good"
        facts.append(CycleEnded(at, "P", "OF1", outcome, "working", "OF1"))
    facts.append(ShiftEnded(end))
    return facts


def ledger(case: dict[str, Any]) -> Times:
    inputs = case["inputs"]
    reference_ms = round(inputs["production"][0]["reference_cycle_min"] * MIN)
    facts = journal(inputs)
    return fold(scenario(poste("P", reference_ms)), facts, facts[-1].at_ms).times()


@pytest.fixture(params=CASES["cases"], ids=lambda case: case["id"])
def case(request: pytest.FixtureRequest) -> dict[str, Any]:
    return request.param


def test_the_six_times(case: dict[str, Any]) -> None:
    times, expected = ledger(case), case["expected"]
    found = {"tO": times.to, "tR": times.tr, "tF": times.tf, "tN": times.tn, "tU": times.tu}
    assert {name: round(ms / MIN, 6) for name, ms in found.items() if ms is not None} == {
        name: pytest.approx(expected[name], abs=2e-6) for name in found
    }
    assert times.tt / MIN == (expected["tT"] or expected["tO"])


def test_the_rates(case: dict[str, Any]) -> None:
    times, expected = ledger(case), case["expected"]
    found = {"DO": times.do, "TP": times.tp, "TQ": times.tq, "TRS": times.trs, "TRG": times.trg}
    assert found == {name: pytest.approx(expected[name], abs=1e-6) for name in found}
    if "TRE" in expected:
        assert times.tre == pytest.approx(expected["TRE"], abs=1e-6)


def test_the_losses(case: dict[str, Any]) -> None:
    times, expected = ledger(case), case["expected"]
    assert times.losses["slow"] / MIN == pytest.approx(expected["cadence_losses_min"], abs=1e-5)
    assert times.losses["scrap"] / MIN == pytest.approx(expected["quality_losses_min"], abs=1e-5)
    assert times.tu is not None
    assert sum(times.losses.values()) == times.tt - times.tu


@pytest.mark.parametrize("case", CASES["iso22400"], ids=lambda case: case["id"])
def test_iso_22400_names_the_same_rates(case: dict[str, Any]) -> None:
    """PBT is TR, APT is TF, PRI the reference cycle: OEE is the TRS."""
    given, expected = case["inputs"], case["expected"]
    inputs = {
        "tT": None,
        "tO": given["PBT"],
        "closing": {},
        "planned_stops_not_required": {},
        "unplanned_stops": {"down time": given["PBT"] - given["APT"]},
        "production": [
            {"pieces": given["PQ"], "good": given["GQ"], "reference_cycle_min": given["PRI"]},
        ],
    }
    times = ledger({"inputs": inputs})
    assert (times.do, times.tp, times.tq, times.trs) == (
        pytest.approx(expected["A"], abs=1e-6),
        pytest.approx(expected["E"], abs=1e-6),
        pytest.approx(expected["Q"], abs=1e-6),
        pytest.approx(expected["OEE"], abs=1e-6),
    )
