"""Timeline: for each poste its states one after the other, and the instants at which its cycles ended."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right

from sim.domain.scenario import Poste, Scenario
from sim.events import CycleEnded, CycleStarted, PosteEntered
from sim.indicators.fold import Listeners
from sim.indicators.rows import Segment

STATES = (
    "working",
    "micro_stop",
    "blocked",
    "starved",
    "no_material",
    "no_operator",
    "down",
    "waiting_repair",
    "setup",
    "checking",
    "utility",
    "stopped",
    "planned",
    "no_load",
    "off",
)
OUTCOMES = ("good", "retest", "rework", "scrap")


class PosteLog:
    """States of one poste from instant 0, without gap. Arrays, so that a month of a line stays small."""

    __slots__ = ("_by_cause", "_totals", "_woken", "causes", "ends", "starts", "states", "worked")

    def __init__(self, *, by_product: bool = False) -> None:
        self.starts = array("q")
        self.states: list[str] = []
        self.causes: list[str] = []
        self.ends: dict[str, array[int]] = {outcome: array("q") for outcome in OUTCOMES}
        """Instants at which cycles ended, by outcome."""
        self.worked = {outcome: array("q") for outcome in OUTCOMES} if by_product else {}
        """The reference times of these cycles added up, where they depend on the product."""
        self._totals = dict.fromkeys(STATES, 0)
        """Time of closed segments by state."""
        self._woken = 0
        """Starts of work in the closed segments."""
        self._by_cause: dict[tuple[str, str], int] = {}
        """The same by state and cause, for those that have one."""

    def enter(self, at_ms: int, state: str, cause: str) -> None:
        """Change state; a state of no length leaves no trace."""
        if self.starts:
            since = self.starts[-1]
            if since == at_ms:
                self.states[-1], self.causes[-1] = state, cause
                return
            self._totals[self.states[-1]] += at_ms - since
            self._woken += self._wakes(len(self.states) - 1)
            if self.causes[-1]:
                told = self.states[-1], self.causes[-1]
                self._by_cause[told] = self._by_cause.get(told, 0) + at_ms - since
        self.starts.append(at_ms)
        self.states.append(state)
        self.causes.append(cause)

    def index_at(self, at_ms: int) -> int:
        """Number of the segment that holds the instant."""
        return bisect_right(self.starts, at_ms) - 1

    def segment(self, index: int, now_ms: int) -> Segment:
        end = self.starts[index + 1] if index + 1 < len(self.starts) else now_ms
        return Segment(self.starts[index], end, self.states[index], self.causes[index])

    def segments(self, from_ms: int, to_ms: int) -> list[Segment]:
        """The segments of a window, cut at its ends."""
        if from_ms >= to_ms or not self.starts:
            return []
        first, last = max(self.index_at(from_ms), 0), bisect_left(self.starts, to_ms)
        return [
            Segment(max(whole.from_ms, from_ms), min(whole.to_ms, to_ms), whole.state, whole.cause)
            for whole in (self.segment(index, to_ms) for index in range(first, last))
        ]

    def states_ms(self, from_ms: int, to_ms: int, now_ms: int) -> dict[str, int]:
        """Time in each state in a window."""
        if from_ms == 0 and to_ms == now_ms:
            totals = dict(self._totals)
            if self.starts:
                totals[self.states[-1]] += now_ms - self.starts[-1]
            return totals
        totals = dict.fromkeys(STATES, 0)
        if from_ms < to_ms and self.starts:
            end = to_ms
            for index in range(bisect_left(self.starts, to_ms) - 1, max(self.index_at(from_ms), 0) - 1, -1):
                start = max(self.starts[index], from_ms)
                totals[self.states[index]] += end - start
                end = start
        return totals

    def starts_of_work(self, from_ms: int, to_ms: int, now_ms: int) -> int:
        """Times the poste began to work after a wait, from ``from_ms`` included to ``to_ms`` excluded."""
        if from_ms >= to_ms or not self.starts:
            return 0
        if from_ms == 0 and to_ms == now_ms:
            last = len(self.states) - 1
            return self._woken + (self._wakes(last) if self.starts[last] < now_ms else 0)
        first, last = bisect_left(self.starts, from_ms), bisect_left(self.starts, to_ms)
        return sum(self._wakes(index) for index in range(first, last))

    def _wakes(self, index: int) -> bool:
        return self.states[index] == "working" and (not index or self.states[index - 1] != "working")

    def causes_ms(self, now_ms: int) -> dict[str, int]:
        """Time since the start by ``state/cause``, where a cause refines the state and took some time."""
        totals = dict(self._by_cause)
        if self.starts and self.causes[-1] and now_ms > self.starts[-1]:
            told = self.states[-1], self.causes[-1]
            totals[told] = totals.get(told, 0) + now_ms - self.starts[-1]
        return {"/".join(told): totals[told] for told in sorted(totals)}

    def ended(self, outcome: str, from_ms: int, to_ms: int) -> int:
        """Cycles ended after ``from_ms`` up to ``to_ms`` included; from 0, those of instant 0 too."""
        first, last = self._range(outcome, from_ms, to_ms)
        return last - first

    def worked_ms(self, outcome: str, from_ms: int, to_ms: int, reference_ms: int) -> int:
        """The same cycles at their reference time: ``reference_ms``, unless it depends on the product."""
        first, last = self._range(outcome, from_ms, to_ms)
        if not self.worked:
            return (last - first) * reference_ms
        sums = self.worked[outcome]
        return (sums[last - 1] if last else 0) - (sums[first - 1] if first else 0)

    def _range(self, outcome: str, from_ms: int, to_ms: int) -> tuple[int, int]:
        ends = self.ends[outcome]
        return (bisect_right(ends, from_ms) if from_ms else 0), bisect_right(ends, to_ms)

    def end(self, at_ms: int, outcome: str, reference_ms: int) -> None:
        """A cycle ended; ``reference_ms`` counts where it depends on the product."""
        self.ends[outcome].append(at_ms)
        if self.worked:
            sums = self.worked[outcome]
            sums.append((sums[-1] if sums else 0) + reference_ms)

    @property
    def cycles(self) -> int:
        return sum(len(ends) for ends in self.ends.values())


class Timeline:
    def __init__(self, scenario: Scenario) -> None:
        self._references = {code: _references(scenario, poste) for code, poste in scenario.postes.items()}
        self.logs = {code: PosteLog(by_product=bool(poste.cycles)) for code, poste in scenario.postes.items()}

    def listeners(self) -> Listeners:
        return {PosteEntered: self._entered, CycleStarted: self._started, CycleEnded: self._ended}

    def _entered(self, fact: PosteEntered) -> None:
        at_ms, poste, state, cause = fact
        self.logs[poste].enter(at_ms, state, cause)

    def _started(self, fact: CycleStarted) -> None:
        at_ms, poste, _ = fact
        self.logs[poste].enter(at_ms, "working", "")

    def _ended(self, fact: CycleEnded) -> None:
        at_ms, poste, order, outcome, then, _ = fact
        log = self.logs[poste]
        log.end(at_ms, outcome, self._references[poste].get(order, 0))
        if then != "working":
            log.enter(at_ms, then, "")


def _references(scenario: Scenario, poste: Poste) -> dict[str, int]:
    """Order -> reference cycle, where it depends on the product."""
    if not poste.cycles:
        return {}
    return {order.code: poste.reference_of(order.product) or 0 for order in scenario.orders.values()}
