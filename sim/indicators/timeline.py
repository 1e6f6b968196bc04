"""Timeline: for each poste its states one after the other, and the instants at which its cycles ended."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence

from sim.domain.scenario import Poste, Scenario
from sim.events import CycleEnded, CycleStarted, PosteEntered
from sim.indicators.ends import Ends
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

    __slots__ = ("_codes", "_doubts", "_ranks", "_spent", "_standings", "_woken", "ends", "retested", "starts")

    def __init__(self, *, by_product: bool = False) -> None:
        self.starts = array("q")
        self._codes = array("I")
        """State and cause of each segment, as the rank of the two in ``_standings``."""
        self._standings: list[tuple[str, str]] = []
        self._ranks: dict[tuple[str, str], int] = {}
        self._spent: list[int] = []
        """Time of closed segments by standing."""
        self._woken = 0
        """Starts of work in the closed segments."""
        self.ends = {outcome: Ends(by_product=by_product) for outcome in OUTCOMES}
        self.retested: Counter[str] = Counter()
        """Outcomes of the tests that followed a failed one."""
        self._doubts: list[int] = []
        """Instants of the failed tests that none has followed yet."""

    # -- states ------------------------------------------------------------------------------------------

    def enter(self, at_ms: int, state: str, cause: str) -> None:
        """Change state; a state of no length leaves no trace."""
        code = self._rank(state, cause)
        if self.starts:
            since = self.starts[-1]
            if since == at_ms:
                self._codes[-1] = code
                return
            self._spent[self._codes[-1]] += at_ms - since
            self._woken += self._wakes(len(self._codes) - 1)
        self.starts.append(at_ms)
        self._codes.append(code)

    def _rank(self, state: str, cause: str) -> int:
        rank = self._ranks.setdefault((state, cause), len(self._ranks))
        if rank == len(self._standings):
            self._standings.append((state, cause))
            self._spent.append(0)
        return rank

    def index_at(self, at_ms: int) -> int:
        """Number of the segment that holds the instant."""
        return bisect_right(self.starts, at_ms) - 1

    def state(self, index: int) -> str:
        """State of segment ``index``."""
        return self._standings[self._codes[index]][0]

    def segment(self, index: int, now_ms: int) -> Segment:
        end = self.starts[index + 1] if index + 1 < len(self.starts) else now_ms
        return Segment(self.starts[index], end, *self._standings[self._codes[index]])

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
            return self._states_so_far(now_ms)
        totals = dict.fromkeys(STATES, 0)
        if from_ms < to_ms and self.starts:
            end = to_ms
            for index in range(bisect_left(self.starts, to_ms) - 1, max(self.index_at(from_ms), 0) - 1, -1):
                start = max(self.starts[index], from_ms)
                totals[self.state(index)] += end - start
                end = start
        return totals

    def _states_so_far(self, now_ms: int) -> dict[str, int]:
        totals = dict.fromkeys(STATES, 0)
        for (state, _), spent in zip(self._standings, self._spent, strict=True):
            totals[state] += spent
        if self.starts:
            totals[self.state(-1)] += now_ms - self.starts[-1]
        return totals

    def starts_of_work(self, from_ms: int, to_ms: int, now_ms: int) -> int:
        """Times the poste began to work after a wait, from ``from_ms`` included to ``to_ms`` excluded."""
        if from_ms >= to_ms or not self.starts:
            return 0
        if from_ms == 0 and to_ms == now_ms:
            last = len(self.starts) - 1
            return self._woken + (self._wakes(last) if self.starts[last] < now_ms else 0)
        first, last = bisect_left(self.starts, from_ms), bisect_left(self.starts, to_ms)
        return sum(self._wakes(index) for index in range(first, last))

    def _wakes(self, index: int) -> bool:
        return self.state(index) == "working" and (not index or self.state(index - 1) != "working")

    def causes_ms(self, now_ms: int) -> dict[str, int]:
        """Time since the start by ``state/cause``, where a cause refines the state and took some time."""
        totals = dict(zip(self._standings, self._spent, strict=True))
        if self.starts:
            totals[self._standings[self._codes[-1]]] += now_ms - self.starts[-1]
        return {"/".join(told): totals[told] for told in sorted(totals) if told[1] and totals[told]}

    # -- cycles ------------------------------------------------------------------------------------------

    def end(self, at_ms: int, outcome: str, reference_ms: int) -> None:
        """A cycle ended; ``reference_ms`` counts where it depends on the product."""
        self.ends[outcome].add(at_ms, reference_ms)
        if outcome == "retest":
            self._doubts.append(at_ms)
        elif self._doubts and outcome != "rework":
            settled = bisect_left(self._doubts, at_ms)
            self.retested[outcome] += settled
            del self._doubts[:settled]

    def worked_ms(self, from_ms: int, to_ms: int, reference_ms: int | None) -> dict[str, int] | None:
        """Reference times of the cycles of a window by outcome; None without a reference."""
        if reference_ms is None:
            return None
        return {outcome: ends.worked_ms(from_ms, to_ms, reference_ms) for outcome, ends in self.ends.items()}

    @property
    def cycles(self) -> int:
        return sum(map(len, self.ends.values()))


class Timeline:
    def __init__(self, scenario: Scenario) -> None:
        self._references = {code: _references(scenario, poste) for code, poste in scenario.postes.items()}
        self.logs = {code: PosteLog(by_product=bool(poste.cycles)) for code, poste in scenario.postes.items()}

    def listeners(self) -> Listeners:
        return {PosteEntered: self._entered, CycleStarted: self._started, CycleEnded: self._ended}

    def thin(self, marks_ms: Sequence[int], until_ms: int) -> None:
        """Of the cycles ended up to ``until_ms``, keep what is asked from or to one of the marks."""
        for log in self.logs.values():
            for ends in log.ends.values():
                ends.thin(marks_ms, until_ms)

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
