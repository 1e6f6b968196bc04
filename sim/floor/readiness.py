"""Are the postes ready? What is wrong this morning, hidden until somebody looks, and the time that looking takes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from sim.domain.readiness import OPERATOR, ReadinessItem
from sim.events import ReadinessChecked, ReadinessPutRight
from sim.floor.chance import Stream
from sim.state import ReadinessView

if TYPE_CHECKING:
    from sim.floor.line import Line

SOUND = "sound"
WRONG = "wrong"


class Item:
    """``wrong`` is drawn once, the same whatever people decide."""

    def __init__(self, spec: ReadinessItem, seed: int) -> None:
        self.spec = spec
        self.wrong = Stream(seed, f"readiness/{spec.poste}/{spec.code}").happens(spec.wrong_ppm)
        self.checked = False
        self.put_right = False


class Readiness:
    """Time is counted before the start: the supervisor's on one side, that of each operator at their poste on the
    other, all at once."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._spec = line.scenario.readiness
        self.items = {key: Item(spec, line.seed) for key, spec in self._spec.items.items()}
        self._spent: Counter[str] = Counter()
        self._seen = self._look()

    def doer(self, item: Item) -> str | None:
        """Who sees to it: empty for the supervisor, None where the operator's place is vacant."""
        if item.spec.by != OPERATOR:
            return ""
        return next(iter(self._line.staffing.at(item.spec.poste)), None)

    def left_ms(self, doer: str) -> int:
        """What the doer may still spend before the start."""
        return (self._spec.operator_ms if doer else self._spec.supervisor_ms) - self._spent[doer]

    def check(self, item: Item) -> None:
        doer = self._spend(item, item.spec.check_ms)
        item.checked = True
        self._seen = self._look()
        finding = WRONG if item.wrong else SOUND
        self._line.record(ReadinessChecked(self._line.now_ms, item.spec.poste, item.spec.code, doer, finding))

    def mend(self, item: Item) -> None:
        doer = self._spend(item, item.spec.put_right_ms)
        item.put_right = True
        self._seen = self._look()
        self._line.record(ReadinessPutRight(self._line.now_ms, item.spec.poste, item.spec.code, doer))

    def _spend(self, item: Item, length_ms: int) -> str:
        doer = self.doer(item)
        assert doer is not None
        self._spent[doer] += length_ms
        return doer

    def spared(self, hazard: str) -> bool:
        """The aléa hangs on an item that is as it should be."""
        item = next((item for item in self.items.values() if item.spec.hazard == hazard), None)
        return item is not None and (item.put_right or not item.wrong)

    def views(self) -> tuple[ReadinessView, ...]:
        return tuple(self._view(item) for item in self.items.values())

    def _view(self, item: Item) -> ReadinessView:
        doer = self.doer(item)
        left_ms = 0 if doer is None else self.left_ms(doer)
        found = item.wrong if item.checked else None
        return ReadinessView(item.spec.poste, item.spec.code, doer, left_ms, found, item.put_right)

    def snapshot(self) -> tuple[object, ...]:
        """Nothing for a scenario without checklists."""
        return self._seen

    def _look(self) -> tuple[object, ...]:
        known = ((int(item.wrong), int(item.checked), int(item.put_right)) for item in self.items.values())
        return (*known, *sorted(self._spent.items())) if self.items else ()
