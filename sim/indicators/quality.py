"""Quality: outcomes of cycles poste by poste, and the share of pieces good at their first test."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from sim.indicators.rows import QualityRow, ratio
from sim.indicators.timeline import PosteLog, Timeline


def quality_rows(timeline: Timeline) -> list[QualityRow]:
    return [_row(poste, log) for poste, log in timeline.logs.items()]


def _row(poste: str, log: PosteLog) -> QualityRow:
    good, retest, scrap = (log.ends[outcome] for outcome in ("good", "retest", "scrap"))
    second_good = second_bad = 0
    for at_ms in retest:
        passed, failed = _following(good, at_ms), _following(scrap, at_ms)
        if passed is not None and (failed is None or passed < failed):
            second_good += 1
        elif failed is not None:
            second_bad += 1
    first_tests = log.cycles - second_good - second_bad
    return QualityRow(poste, len(good), len(retest), len(scrap), ratio(len(good) - second_good, first_tests))


def _following(ends: Sequence[int], at_ms: int) -> int | None:
    index = bisect_right(ends, at_ms)
    return ends[index] if index < len(ends) else None
