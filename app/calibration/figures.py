"""The figures of a calibration and its criteria, from outcomes brought together by seed: the same in whatever order the
séances were lived."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from app.calibration.jobs import MOVES_MIN, Job, Outcome, best
from app.replications import student
from sim import ENGINE_VERSION
from sim.domain.scenario import Scenario
from sim.policies import FAMILIES, POLICIES

WINS_AT_LEAST = 0.95
"""Share of the seeds in which the best policy scores above the worst."""
MET_BY_BEST_AT_LEAST = 0.80
MET_BY_WORST_AT_MOST = 0.10
"""Shares of the seeds in which every objective is met."""
_DECIMALS = 6

Outcomes = Mapping[Job, Outcome]


def figures(scenario: Scenario, done: Outcomes, seeds: Sequence[int], asked: int) -> dict[str, Any]:
    """The object of `calibrate --json`, over `seeds`, whose jobs are all in `done`. `asked`: seeds wanted."""
    found: dict[str, Any] = {
        "scenario": scenario.code,
        "fingerprint": scenario.fingerprint,
        "engine": ENGINE_VERSION,
        "seed": seeds[0],
        "replications": len(seeds),
        "complete": len(seeds) == asked,
        "policies": [_policy(scenario, done, name, seeds) for name in POLICIES],
        "pairs": [_pair(done, better, worse, seeds) for worse, better in _pairs()],
        "moved": _moved(done, seeds),
        "families": [_family(done, family, seeds) for family in FAMILIES],
    }
    criteria = _criteria(found)
    return found | {"criteria": criteria, "released": found["complete"] and all(row["met"] for row in criteria)}


def _pairs() -> list[tuple[str, str]]:
    """Worst and best, then neighbours."""
    names = list(POLICIES)
    return [(names[0], names[-1]), *pairwise(names)]


def _policy(scenario: Scenario, done: Outcomes, name: str, seeds: Sequence[int]) -> dict[str, Any]:
    runs = [done[Job(seed, name)] for seed in seeds]
    columns = zip(*(run.met for run in runs), strict=True)
    return {
        "code": name,
        "score": spread([run.score for run in runs]),
        "all_objectives_met": _share([all(run.met) for run in runs]),
        "objectives_met": _share([met for run in runs for met in run.met]),
        "objectives": [
            {"code": objective.code, "met": _share(column)}
            for objective, column in zip(scenario.objectives, columns, strict=True)
        ],
    }


def _pair(done: Outcomes, better: str, worse: str, seeds: Sequence[int]) -> dict[str, Any]:
    gaps = [done[Job(seed, better)].score - done[Job(seed, worse)].score for seed in seeds]
    return {"better": better, "worse": worse, "wins": _share([gap > 0 for gap in gaps]), "difference": spread(gaps)}


def _moved(done: Outcomes, seeds: Sequence[int]) -> list[dict[str, Any]]:
    """Every policy with all the aléas moved together, over the first seeds."""
    lived = [seed for seed in seeds if Job(seed, best(), moved_min=MOVES_MIN[0]) in done]
    return [_move(done, minutes, lived) for minutes in MOVES_MIN if lived]


def _move(done: Outcomes, minutes: int, seeds: Sequence[int]) -> dict[str, Any]:
    scores = {name: [done[Job(seed, name, moved_min=minutes)].score for seed in seeds] for name in POLICIES}
    sums = [math.fsum(values) for values in scores.values()]
    return {
        "minutes": minutes,
        "replications": len(seeds),
        "policies": [{"code": name, "score": spread(values)} for name, values in scores.items()],
        "ranked": all(worse < better for worse, better in pairwise(sums)),
    }


def _family(done: Outcomes, family: str, seeds: Sequence[int]) -> dict[str, Any]:
    """What the best policy loses without one family of verbs, on the same luck; nothing to lose where it used none."""
    costs = [done[Job(seed, best())].score - done[Job(seed, best(), family)].score for seed in seeds]
    used = _share([family in done[Job(seed, best())].used for seed in seeds])
    return {"code": family, "used": used, "cost": spread(costs), "worse": _share([cost > 0 for cost in costs])}


def _criteria(found: dict[str, Any]) -> list[dict[str, Any]]:
    extremes, *neighbours = found["pairs"]
    worst, best_ = found["policies"][0], found["policies"][-1]
    rows = [("wins", "", extremes["wins"], WINS_AT_LEAST, extremes["wins"] >= WINS_AT_LEAST)]
    gains = [(pair["better"], pair["difference"]["mean"]) for pair in neighbours]
    rows += [("rank", code, gain, 0, gain > 0) for code, gain in gains]
    share = best_["all_objectives_met"]
    rows.append(("met_by_best", best_["code"], share, MET_BY_BEST_AT_LEAST, share >= MET_BY_BEST_AT_LEAST))
    share = worst["all_objectives_met"]
    rows.append(("met_by_worst", worst["code"], share, MET_BY_WORST_AT_MOST, share <= MET_BY_WORST_AT_MOST))
    rows += [("moved", str(row["minutes"]), float(row["ranked"]), 1, row["ranked"]) for row in found["moved"]]
    losses = [(row["code"], row["cost"]["mean"]) for row in found["families"] if row["used"]]
    rows += [("family", code, loss, 0, loss > 0) for code, loss in losses]
    return [dict(zip(("code", "subject", "value", "limit", "met"), row, strict=True)) for row in rows]


def spread(values: Sequence[float]) -> dict[str, Any]:
    """Mean, half width of its 95 % interval and standard deviation of one value or more; a lone one has no spread."""
    n = len(values)
    mean = math.fsum(values) / n
    if n == 1:
        return {"mean": round(mean, _DECIMALS), "half_width_95": None, "sd": None}
    deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / (n - 1))
    half = student(n - 1) * deviation / math.sqrt(n)
    return {
        "mean": round(mean, _DECIMALS),
        "half_width_95": round(half, _DECIMALS),
        "sd": round(deviation, _DECIMALS),
    }


def _share(values: Sequence[bool]) -> float:
    return round(sum(values) / len(values), _DECIMALS)
