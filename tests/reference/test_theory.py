"""The engine against theory: a short run of a sample of the cases (``python -m benchmarks.truth`` runs them all, long).

Values come from the object of ``goulot simulate --json``. Fixed seeds: the same engine gives the same verdict.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sim.floor import line as floor_line
from sim.floor import poste as floor_poste
from sim.floor.buffer import Buffer
from sim.floor.machine import Wear, wears
from sim.floor.piece import Piece
from sim.floor.poste import Poste, Standing
from sim.floor.task import Task
from sim.indicators.summary import summary
from tests.reference.cases import SIMULATED, cases, published
from tests.reference.judge import Verdict, replicate, verdicts
from tests.reference.writing import Case, yaml
from tests.sim.indicators.line import fold, poste, scenario
from tests.sim.indicators.test_ledgers import CASES as LEDGERS
from tests.sim.indicators.test_ledgers import journal

CASES = cases()
SAMPLE = {
    "L2_exp_b1": 20_000,
    "L3_exp_b1": 15_000,
    "geo2_1": 25_000,
    "expunrel2_1 ODF": 25_000,
    "expunrel2_1 TDF": 25_000,
    "mmcN_1": 15_000,
    "md6_own": 15_000,
    "mmc_2_3_2": 6_000,
    "avail_8_0.5": 30_000,
    "avail_120_30": 200_000,
    "two into one (chain)": 8_000,
    "scrap along the line (chain)": 12_000,
    "assembly (chain)": 8_000,
    "cards round the line": 8_000,
    "oven": 12_000,
    "resumed after a failure": 50_000,
    "fixed cycles": 3_600,
}
"""Seconds of a replication after the warm-up."""
WARM_UP = 500
SEEDS = range(1, 5)


def short(name: str) -> Case:
    """The figures that some hours of the line are enough for."""
    case = CASES[name]
    figures = tuple(figure for figure in case.figures if figure.main)
    return replace(case, figures=figures, warmup_s=WARM_UP, window_s=SAMPLE[name])


def judged(case: Case) -> list[Verdict]:
    return verdicts(case, [replicate(case, seed) for seed in SEEDS])


def wrong(case: Case) -> list[str]:
    found = [verdict for verdict in judged(case) if not verdict.right]
    return [f"{v.figure.name}: {v.mean:.5f}, expected {v.figure.value:.5f}, error {v.error:.5f}" for v in found]


@pytest.mark.parametrize("name", SAMPLE)
def test_the_engine_finds_what_theory_says(name: str) -> None:
    case = short(name)
    assert case.figures
    assert wrong(case) == []


def test_every_published_case_is_a_short_scenario() -> None:
    ids = [raw["id"] for topic in SIMULATED for raw in published(topic)]
    assert [name for name in ids if not any(case.startswith(name) for case in CASES)] == []
    assert max(yaml(case.body).count("\n") for case in CASES.values()) < 40


# -- an engine that is wrong is found out -----------------------------------------------------------------------------


@pytest.fixture
def roundabout(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every poste the general way, where faults are easy to make."""
    monkeypatch.setattr(floor_line, "stride_of", lambda poste, line: None)


@pytest.mark.usefixtures("roundabout")
def test_blocking_before_service_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A poste that takes a piece only once there is room for it downstream: a place less in each buffer."""
    prepare, pick = Poste._prepare, Buffer.pick

    def prepare_before(self: Poste) -> Standing | None:
        if any(outlet.full() for outlet in self.hands.outlets):
            return "stopped", ""  # "blocked" is told of a piece held
        return prepare(self)

    def pick_and_tell(self: Buffer, index: int) -> Piece:
        for feeder in self.upstream:
            feeder.touch()
        return pick(self, index)

    monkeypatch.setattr(Poste, "_prepare", prepare_before)
    monkeypatch.setattr(Buffer, "pick", pick_and_tell)
    assert any(line.startswith("throughput: 0.66") for line in wrong(short("L2_exp_b1")))


def test_failures_that_mistake_their_clock_are_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def mistaken(seed: int, spec: Any, clock: str) -> list[Wear]:
        return wears(seed, spec, {"calendar": "running", "running": "calendar"}[clock])

    monkeypatch.setattr(floor_poste, "wears", mistaken)
    assert any(line.startswith("throughput") for line in wrong(short("expunrel2_1 ODF")))


def test_a_cycle_begun_again_after_a_failure_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    suspend = Task.suspend

    def begun_again(self: Task, now_ms: int) -> int:
        length = self.left_ms
        ran = suspend(self, now_ms)
        if self.left_ms:
            self.left_ms = length
        return ran

    monkeypatch.setattr(Task, "suspend", begun_again)
    assert any(line.startswith("throughput: 0.06") for line in wrong(short("resumed after a failure")))


@pytest.mark.usefixtures("roundabout")
def test_an_engine_one_and_a_half_percent_slow_is_found_out(monkeypatch: pytest.MonkeyPatch) -> None:
    take = Poste._take

    def slowly(self: Poste) -> None:
        take(self)
        assert self.task is not None
        self.task.left_ms += self.task.left_ms * 15 // 1000

    monkeypatch.setattr(Poste, "_take", slowly)
    assert any(line.startswith("throughput") for line in wrong(short("L2_exp_b1")))


# -- the command itself -----------------------------------------------------------------------------------------------


def test_the_command_says_the_same(tmp_path: Path) -> None:
    path = tmp_path / "line.yaml"
    path.write_text(yaml(CASES["L2_exp_b1"].body), encoding="utf-8")
    options = ["--until", "11:00", "--warmup", "01:00", "--replications", "2", "--json"]
    command = [sys.executable, "-m", "app.cli", "simulate", str(path), *options]
    done = subprocess.run(command, capture_output=True, check=True, cwd=Path(__file__).parents[2])
    figures = json.loads(done.stdout)
    window_s = figures["line"]["tt_ms"]["mean"] / 1000
    assert window_s == 10 * 3600
    assert figures["postes"]["M2"]["pieces_out"]["mean"] / window_s == pytest.approx(0.75, rel=0.01)
    assert figures["buffers"]["M1-M2"]["distribution"][1]["mean"] == pytest.approx(0.5, rel=0.02)


# -- ledgers of TRS ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", LEDGERS["cases"], ids=lambda case: case["id"])
def test_the_json_of_a_ledger_is_the_published_one(case: dict[str, Any]) -> None:
    facts, expected = journal(case["inputs"]), case["expected"]
    of = scenario(poste("P", round(case["inputs"]["production"][0]["reference_cycle_min"] * 60_000)))
    line = summary(fold(of, facts, facts[-1].at_ms), of, {})["line"]
    times = {name: line[f"{name.lower()}_ms"] / 60_000 for name in ("tO", "tR", "tF", "tN", "tU")}
    assert times == {name: pytest.approx(expected[name], abs=2e-6) for name in times}
    rates = {name: line[name.lower()] for name in ("DO", "TP", "TQ", "TRS", "TRG", "TRE") if name in expected}
    assert rates == {name: pytest.approx(expected[name], abs=1e-6) for name in rates}
