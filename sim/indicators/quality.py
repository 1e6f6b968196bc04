"""Quality: outcomes of cycles poste by poste, and the share of pieces good at their first test."""

from __future__ import annotations

from collections.abc import Mapping

from sim.indicators.flow import Flow
from sim.indicators.rows import QualityRow, ratio
from sim.indicators.timeline import PosteLog, Timeline


def quality_rows(timeline: Timeline, flow: Flow) -> list[QualityRow]:
    return [_row(poste, log, flow.passages[poste].again) for poste, log in timeline.logs.items()]


def _row(poste: str, log: PosteLog, again: Mapping[str, int]) -> QualityRow:
    """``again``: outcomes of the cycles on pieces back from rework."""
    count = {outcome: len(ends) for outcome, ends in log.ends.items()}
    second_good = again.get("good", 0) + log.retested["good"]
    second = sum(again.values()) + log.retested.total()
    first_pass = ratio(count["good"] - second_good, log.cycles - second)
    return QualityRow(poste, count["good"], count["retest"], count["scrap"], first_pass, count["rework"])
