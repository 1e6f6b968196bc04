"""Maintenance: failures from strike to repair, calls, technicians, and what was observed of MTBF and MTTR."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sim.events import CheckEnded, MaintenanceCalled, PersonLeft, PosteBrokeDown, RepairEnded, TechnicianSent
from sim.indicators.fold import Listeners, half_up
from sim.indicators.rows import BreakdownRow, CheckRow, ReliabilityRow
from sim.indicators.spans import Span
from sim.indicators.timeline import Timeline


@dataclass(slots=True)
class Breakdown:
    poste: str
    mode: str
    at_ms: int
    called_ms: int | None = None
    called_by: str = ""
    sent_ms: int | None = None
    technician: str = ""
    diagnosed_ms: int | None = None
    ended_ms: int | None = None

    def row(self) -> BreakdownRow:
        return BreakdownRow(
            self.poste,
            self.mode,
            self.at_ms,
            self.called_ms,
            self.called_by,
            self.sent_ms,
            self.technician,
            self.diagnosed_ms,
            self.ended_ms,
        )


@dataclass(slots=True)
class Job:
    """A technician on the way to a poste or at work there."""

    technician: str
    poste: str
    from_ms: int
    to_ms: int | None = None


class Maintenance:
    def __init__(self, timeline: Timeline, networks: Iterable[str]) -> None:
        self._timeline = timeline
        self._checked_places = (*timeline.logs, *networks)
        self._breakdowns: list[Breakdown] = []
        self._mendings: list[Breakdown] = []
        """Calls for a network, which no failure came before."""
        self._open: dict[str, Breakdown] = {}
        self._jobs: list[Job] = []
        self._at_work: dict[str, Job] = {}
        self._sound: Counter[str] = Counter()
        self._found: Counter[str] = Counter()

    def listeners(self) -> Listeners:
        return {
            PosteBrokeDown: self._struck,
            MaintenanceCalled: self._called,
            TechnicianSent: self._sent,
            CheckEnded: self._checked,
            RepairEnded: self._repaired,
            PersonLeft: self._left,
        }

    def _struck(self, fact: PosteBrokeDown) -> None:
        breakdown = Breakdown(fact.poste, fact.mode, fact.at_ms)
        self._breakdowns.append(breakdown)
        self._open[fact.poste] = breakdown

    def _called(self, fact: MaintenanceCalled) -> None:
        """The first call counts; the next ones only change its priority."""
        breakdown = self._open.get(fact.poste)
        if breakdown is None:
            breakdown = self._open[fact.poste] = Breakdown(fact.poste, "", fact.at_ms)
            self._mendings.append(breakdown)
        if breakdown.called_ms is None:
            breakdown.called_ms, breakdown.called_by = fact.at_ms, fact.by

    def _sent(self, fact: TechnicianSent) -> None:
        breakdown = self._open.get(fact.poste)
        if breakdown:
            breakdown.sent_ms = fact.at_ms if breakdown.sent_ms is None else breakdown.sent_ms
            breakdown.technician = fact.technician
        job = Job(fact.technician, fact.poste, fact.at_ms)
        self._jobs.append(job)
        self._at_work[fact.technician] = job

    def _checked(self, fact: CheckEnded) -> None:
        if fact.finding == "sound":
            self._sound[fact.poste] += 1
        else:
            self._found[fact.poste] += 1
            if fact.poste in self._open:
                self._open[fact.poste].diagnosed_ms = fact.at_ms
        if fact.poste not in self._timeline.logs:
            self._end_round(fact)

    def _end_round(self, fact: CheckEnded) -> None:
        """The technician who went round the network is free again."""
        for technician in [job.technician for job in self._at_work.values() if job.poste == fact.poste]:
            self._close(technician, fact.at_ms)

    def _repaired(self, fact: RepairEnded) -> None:
        self._open.pop(fact.poste).ended_ms = fact.at_ms
        self._close(fact.technician, fact.at_ms)

    def _left(self, fact: PersonLeft) -> None:
        """A technician who goes home leaves the repair to the next one."""
        self._close(fact.person, fact.at_ms)

    def _close(self, technician: str, at_ms: int) -> None:
        job = self._at_work.pop(technician, None)
        if job:
            job.to_ms = at_ms

    def breakdowns(self) -> list[BreakdownRow]:
        return [breakdown.row() for breakdown in self._breakdowns]

    def checks(self) -> list[CheckRow]:
        """Every poste, those never checked too."""
        return [CheckRow(poste, self._sound[poste], self._found[poste]) for poste in self._checked_places]

    def jobs(self, technician: str, now_ms: int) -> Iterator[Span]:
        """Spans in which ``technician`` was on the way to a poste or at work there."""
        for job in self._jobs:
            if job.technician == technician:
                yield job.from_ms, now_ms if job.to_ms is None else job.to_ms

    def mean_wait_ms(self) -> int | None:
        """From the call to the sending of a technician, over the calls served."""
        count, waited_ms = self.served()
        return half_up(waited_ms, count) if count else None

    def served(self) -> tuple[int, int]:
        """Calls for which a technician was sent, and the time they waited in all."""
        waits = [
            job.sent_ms - job.called_ms
            for job in (*self._breakdowns, *self._mendings)
            if job.sent_ms is not None and job.called_ms is not None
        ]
        return len(waits), sum(waits)

    def mean_call_ms(self) -> int | None:
        """From the failure to the call."""
        waits = [job.called_ms - job.at_ms for job in self._breakdowns if job.called_ms is not None]
        return half_up(sum(waits), len(waits)) if waits else None

    def reliability(self, now_ms: int) -> list[ReliabilityRow]:
        rows = []
        for poste, log in self._timeline.logs.items():
            failures = [job for job in self._breakdowns if job.poste == poste]
            repairs = [job.ended_ms - job.at_ms for job in failures if job.ended_ms is not None]
            running_ms = log.states_ms(0, now_ms, now_ms)["working"]
            mtbf = half_up(running_ms, len(failures)) if failures else None
            mttr = half_up(sum(repairs), len(repairs)) if repairs else None
            rows.append(ReliabilityRow(poste, len(failures), mtbf, mttr))
        return rows
