"""Orders of passage on one machine, and what they give: mean flow, lateness, number of late orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Task:
    """``work_ms`` > 0 on the machine, wanted by ``due_ms``. ``weight`` counts in the weighted rule."""

    code: str
    work_ms: int
    due_ms: int
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Passage:
    """A task on the machine. Flow time is its end: all are there at instant 0."""

    task: Task
    start_ms: int
    end_ms: int

    @property
    def lateness_ms(self) -> int:
        """Below 0: early."""
        return self.end_ms - self.task.due_ms

    @property
    def tardiness_ms(self) -> int:
        return max(0, self.lateness_ms)


def critical_ratio(due_ms: int, work_ms: int, now_ms: int = 0) -> Fraction:
    """Time left over work left; below 1 the order is late already if nothing changes. Raises ValueError for work 0."""
    if work_ms <= 0:
        raise ValueError(f"work left {work_ms}: expected more than 0")
    return Fraction(due_ms - now_ms, work_ms)


_KEYS: dict[str, Callable[[Task], int | Fraction]] = {
    "given": lambda task: 0,
    "due": lambda task: task.due_ms,
    "shortest": lambda task: task.work_ms,
    "longest": lambda task: -task.work_ms,
    "slack": lambda task: task.due_ms - task.work_ms,
    "critical_ratio": lambda task: critical_ratio(task.due_ms, task.work_ms),
    "weighted_shortest": lambda task: Fraction(task.work_ms, task.weight),
}
RULES = tuple(_KEYS)


def ordered(tasks: Sequence[Task], rule: str) -> list[Task]:
    """By one of ``RULES``, computed once at instant 0; equals stay as given. Raises KeyError for another rule."""
    return sorted(tasks, key=_KEYS[rule])


def fewest_late(tasks: Sequence[Task]) -> list[Task]:
    """Moore and Hodgson: by due date, the longest one put off each time one would be late; those put off come last."""
    kept: list[Task] = []
    put_off: list[Task] = []
    for task in ordered(tasks, "due"):
        kept.append(task)
        if sum(each.work_ms for each in kept) > task.due_ms:
            longest = max(kept, key=lambda each: each.work_ms)
            kept.remove(longest)
            put_off.append(longest)
    return kept + put_off


def passages(tasks: Sequence[Task]) -> list[Passage]:
    """One after the other from instant 0, without idle time."""
    found, at_ms = [], 0
    for task in tasks:
        found.append(Passage(task, at_ms, at_ms + task.work_ms))
        at_ms += task.work_ms
    return found


@dataclass(frozen=True, slots=True)
class Outcome:
    mean_flow_ms: Fraction
    mean_tardiness_ms: Fraction
    max_lateness_ms: int
    late: int
    mean_in_system: Fraction
    """Tasks present on average until the last one ends."""
    weighted_flow_ms: int


def outcome(found: Sequence[Passage]) -> Outcome:
    """At least one passage."""
    flow = sum(each.end_ms for each in found)
    return Outcome(
        mean_flow_ms=Fraction(flow, len(found)),
        mean_tardiness_ms=Fraction(sum(each.tardiness_ms for each in found), len(found)),
        max_lateness_ms=max(each.lateness_ms for each in found),
        late=sum(each.lateness_ms > 0 for each in found),
        mean_in_system=Fraction(flow, found[-1].end_ms),
        weighted_flow_ms=sum(each.task.weight * each.end_ms for each in found),
    )
