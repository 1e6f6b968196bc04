"""Why an order ends late: what it waited for, and where it waited longest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from sim.planning.finite import Bar, Job, Shop, forward

Cause = Literal["", "too_long", "queue", "setup"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """``slack_ms`` < 0: late by as much. ``cause``: ``too_long``, late even alone in the shop, by ``cause_ms``;
    ``queue``, it waits ``cause_ms`` at ``poste`` behind ``behind``; ``setup``, for changeovers there; empty in time."""

    job: str
    end_ms: int
    slack_ms: int
    cause: Cause = ""
    poste: str = ""
    behind: str = ""
    cause_ms: int = 0


def outcomes(jobs: Sequence[Job], bars: Sequence[Bar], shop: Shop) -> list[Outcome]:
    """One an order, as given. Every order has a bar."""
    by_job: dict[str, list[Bar]] = {job.code: [] for job in jobs}
    for bar in bars:
        by_job[bar.job].append(bar)
    return [_outcome(job, by_job[job.code], shop) for job in jobs]


def _outcome(job: Job, bars: Sequence[Bar], shop: Shop) -> Outcome:
    end = max(bar.end_ms for bar in bars)
    slack = job.due_ms - end
    if slack >= 0:
        return Outcome(job.code, end, slack)
    alone = max(bar.end_ms for bar in forward([job], Shop(shop.calendars)))
    if alone > job.due_ms:
        return Outcome(job.code, end, slack, "too_long", cause_ms=alone - job.due_ms)
    setups, queues = _waits(bars, shop)
    poste = max(queues, key=lambda code: max(queues[code], setups[code]))
    if setups[poste] > queues[poste]:
        return Outcome(job.code, end, slack, "setup", poste, cause_ms=setups[poste])
    behind = next(bar.after for bar in bars if bar.poste == poste)
    return Outcome(job.code, end, slack, "queue", poste, behind, queues[poste])


def _waits(bars: Sequence[Bar], shop: Shop) -> tuple[Mapping[str, int], Mapping[str, int]]:
    """By poste, changeovers and time waited besides, closures left out."""
    setups, queues = {}, {}
    for bar in bars:
        open_ms = shop.worktime(bar.poste).between
        waited = open_ms(min(bar.ready_ms, bar.start_ms), bar.start_ms)
        setups[bar.poste] = min(waited, open_ms(bar.setup_start_ms, bar.start_ms))
        queues[bar.poste] = waited - setups[bar.poste]
    return setups, queues
