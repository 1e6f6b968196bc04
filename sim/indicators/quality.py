"""Quality: outcomes of cycles poste by poste, and the share of pieces good at their first test."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from sim.indicators.flow import Flow
from sim.indicators.rows import QualityRow, ratio
from sim.indicators.timeline import PosteLog, Timeline


def quality_rows(timeline: Timeline, flow: Flow) -> list[QualityRow]:
    return [_row(poste, log, flow.passages[poste].again) for poste, log in timeline.logs.items()]


def _row(poste: str, log: PosteLog, again: Mapping[str, int]) -> QualityRow:
    """``again``: outcomes of the cycles on pieces back from rework."""
    good, retest, scrap = (log.ends[outcome] for outcome in ("good", "retest", "scrap"))
    second_good, second_bad = again.get("good", 0), sum(again.values()) - again.get("good", 0)
    for at_ms in retest:
        passed, failed = _following(good, at_ms), _following(scrap, at_ms)
        if passed is not None and (failed is None or passed < failed):
            second_good += 1
        elif failed is not None:
            second_bad += 1
    first_tests = log.cycles - second_good - second_bad
    first_pass = ratio(len(good) - second_good, first_tests)
    return QualityRow(poste, len(good), len(retest), len(scrap), first_pass, len(log.ends["rework"]))


def _following(ends: Sequence[int], at_ms: int) -> int | None:
    index = bisect_right(ends, at_ms)
    return ends[index] if index < len(ends) else None
