"""A calibration: the same figures however it is lived, whole seeds when interrupted, a verdict that can be no."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.calibration import run, tables, verdict
from app.calibration.figures import figures, spread
from app.calibration.jobs import MOVED_SEEDS, Job, Outcome, jobs, lived, moved, whole_seeds
from app.calibration.pool import ClusterError, here, on_cluster, on_processes
from app.scenarios import locate
from sim.domain.scenario import Scenario
from sim.policies import FAMILIES, POLICIES
from sim.scenario import load

RANK = {name: rank for rank, name in enumerate(POLICIES)}
FEW = [Job(1, "nothing"), Job(1, "expert"), Job(2, "expert", "supply"), Job(2, "naive", moved_min=-30)]


@pytest.fixture(scope="module")
def pumps() -> Scenario:
    return load(locate("pompes"))


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOULOT_LANG", "en")


def made_up(job: Job, objectives: int) -> Outcome:
    """Outcomes that meet every criterion: worth follows the rank, a family of verbs is worth a little."""
    score = (10 * RANK[job.policy] - bool(job.family)) / 40 + job.seed / 1000
    return Outcome(score, (job.policy == "expert",) * objectives, tuple(FAMILIES))


def calibration(scenario: Scenario, count: int) -> dict[str, Any]:
    wanted = jobs(1, count)
    done = {job: made_up(job, len(scenario.objectives)) for job in wanted}
    return figures(scenario, done, whole_seeds(wanted, done), count)


def test_processes_give_what_one_gives(pumps: Scenario) -> None:
    assert dict(on_processes(pumps, FEW, 2)) == dict(here(pumps, FEW))


def test_a_cluster_gives_what_one_process_gives(pumps: Scenario) -> None:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster:
        found = dict(on_cluster(pumps, FEW, cluster.scheduler_address))
    assert found == dict(here(pumps, FEW))


def test_a_cluster_that_is_not_there_is_one_line(pumps: Scenario) -> None:
    with pytest.raises(ClusterError, match=r"^--dask: "):
        list(on_cluster(pumps, FEW, "nonsense://nowhere"))


def test_the_order_in_which_seances_end_changes_nothing(pumps: Scenario) -> None:
    wanted = jobs(3, 4)
    done = {job: made_up(job, len(pumps.objectives)) for job in wanted}
    upside_down = dict(reversed(done.items()))
    seeds = whole_seeds(wanted, done)
    assert seeds == [3, 4, 5, 6]
    assert figures(pumps, upside_down, whole_seeds(wanted, upside_down), 4) == figures(pumps, done, seeds, 4)


def test_all_criteria_met_release_the_scenario_and_any_missed_one_holds_it_back(pumps: Scenario) -> None:
    assert calibration(pumps, 3)["released"]
    wanted = jobs(1, 3)
    for spoiled in (
        {"policy": "nothing", "family": "", "moved_min": 0},
        {"policy": "expert", "family": "checks", "moved_min": 0},
        {"policy": "naive", "family": "", "moved_min": 30},
    ):
        done = {job: made_up(job, len(pumps.objectives)) for job in wanted}
        for job in wanted:
            if all(getattr(job, key) == value for key, value in spoiled.items()):
                done[job] = Outcome(2.0, done[job].met, done[job].used)
        found = figures(pumps, done, [1, 2, 3], 3)
        missed = [row["code"] for row in found["criteria"] if not row["met"]]
        assert missed and not found["released"], spoiled


def test_objectives_count_as_met_when_all_are(pumps: Scenario) -> None:
    wanted = jobs(1, 4)
    done = {job: made_up(job, len(pumps.objectives)) for job in wanted}
    for seed in (1, 2):
        job = Job(seed, "expert")
        done[job] = Outcome(done[job].score, (False, *done[job].met[1:]))
    found = figures(pumps, done, [1, 2, 3, 4], 4)
    expert = found["policies"][-1]
    assert expert["all_objectives_met"] == 0.5
    assert expert["objectives"][0]["met"] == 0.5 and expert["objectives"][1]["met"] == 1
    assert [row["code"] for row in found["criteria"] if not row["met"]] == ["met_by_best"]


def test_verbs_the_scenario_never_calls_for_are_no_criterion(pumps: Scenario) -> None:
    wanted = jobs(1, 2)
    done = {job: replace(made_up(job, len(pumps.objectives)), used=("checks",)) for job in wanted}
    found = figures(pumps, done, [1, 2], 2)
    assert [row["subject"] for row in found["criteria"] if row["code"] == "family"] == ["checks"]


def test_spread_of_known_values() -> None:
    assert spread([1.0, 2.0, 3.0]) == {"mean": 2.0, "half_width_95": 2.484138, "sd": 1.0}
    assert spread([1.0]) == {"mean": 1.0, "half_width_95": None, "sd": None}


def test_each_seed_lives_every_policy_and_the_first_ones_the_moved_aleas() -> None:
    wanted = jobs(1, MOVED_SEEDS + 1)
    assert sum(job.seed == 1 for job in wanted) == 3 * len(POLICIES) + len(FAMILIES)
    assert sum(job.seed == MOVED_SEEDS + 1 for job in wanted) == len(POLICIES) + len(FAMILIES)
    assert len(set(wanted)) == len(wanted)


def test_moved_aleas_strike_later_or_earlier_but_never_before_the_start(pumps: Scenario) -> None:
    dates = {minutes: [h.earliest_ms // 60_000 for h in moved(pumps, minutes).hazards] for minutes in (0, 30, -30)}
    assert dates[30] == [minute + 30 for minute in dates[0]]
    assert dates[-30] == [max(0, minute - 30) for minute in dates[0]]
    assert moved(pumps, 0) == pumps


def test_a_family_of_verbs_is_taken_away(pumps: Scenario) -> None:
    (_, whole), (_, deprived) = (lived(pumps, Job(1, "expert", family)) for family in ("", "assignment"))
    assert whole.score > deprived.score + 0.3


def interrupted_after(count: int, objectives: int) -> Any:
    def outcomes(scenario: Scenario, wanted: list[Job]) -> Iterator[tuple[Job, Outcome]]:
        for job in wanted[:count]:
            yield job, made_up(job, objectives)
        raise KeyboardInterrupt

    return outcomes


def test_an_interruption_leaves_the_whole_seeds(
    pumps: Scenario, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    a_seed = sum(job.seed == 1 for job in jobs(1, 1))
    monkeypatch.setattr(run, "here", interrupted_after(2 * a_seed + 3, len(pumps.objectives)))
    assert cli.run(["calibrate", "pompes", "--replications", "5", "--workers", "1", "--json"]) == 130
    captured = capsys.readouterr()
    found = json.loads(captured.out)
    assert (found["replications"], found["complete"], found["released"]) == (2, False, False)
    assert verdict(found) == "" and "2" in captured.err and "5" in captured.err


def test_an_interruption_before_the_first_seed_leaves_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "here", interrupted_after(3, 7))
    assert cli.run(["calibrate", "pompes", "--workers", "1"]) == 130
    assert capsys.readouterr().out == ""


def test_the_tables_hold_every_policy_family_and_criterion(pumps: Scenario) -> None:
    found = calibration(pumps, 3)
    rows = {table.code: len(table.rows) for table in tables(found)}
    assert rows == {
        "scores": len(POLICIES),
        "objectives_met": len(pumps.objectives) + 2,
        "pairs": len(POLICIES),
        "moved": 2 * len(POLICIES),
        "families": len(FAMILIES),
        "criteria": len(found["criteria"]),
    }


def test_a_scenario_that_fails_says_so_with_exit_1(
    pumps: Scenario, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def all_alike(scenario: Scenario, wanted: list[Job]) -> Iterator[tuple[Job, Outcome]]:
        for job in wanted:
            yield job, Outcome(0.5, (True,) * len(scenario.objectives))

    monkeypatch.setattr(run, "here", all_alike)
    assert cli.run(["calibrate", "pompes", "--replications", "2", "--workers", "1"]) == 1
    captured = capsys.readouterr()
    assert len(captured.err.splitlines()) == 1 and "expert" in captured.out


def test_workers_and_a_cluster_exclude_each_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["calibrate", "pompes", "--workers", "2", "--dask", "tcp://127.0.0.1:8786"]) == 2
    assert capsys.readouterr().err.startswith("--workers: ")


def test_a_line_without_objectives_cannot_be_calibrated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "line.yaml").write_text(
        "format: 1\ncode: line\npostes:\n  M1: {cycle_s: {fixed: 60}}\n  M2: {cycle_s: {fixed: 60}}\n"
        "buffers:\n  - {from: M1, to: M2, capacity: 3}\n"
    )
    shutil.copy(tmp_path / "line.yaml", tmp_path / "scenario.yaml")
    assert cli.run(["calibrate", str(tmp_path)]) == 2
    assert "objectives" in capsys.readouterr().err
