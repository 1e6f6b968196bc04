"""The checklists of the postes as the person who prepares sees them: what is to be looked at, by whom, in what time.
No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app import wording
from app.i18n import minutes
from app.wording import Names
from sim.domain.readiness import ReadinessItem
from sim.state import ReadinessView, State

Standing = Literal["todo", "sound", "wrong", "put_right"]


@dataclass(frozen=True, slots=True)
class ReadinessLine:
    """A point of a list. `finding`: what was seen, once somebody looked and it is wrong."""

    key: str
    poste: str
    item: str
    name: str
    kind: str
    doer: str
    check: str
    put_right: str
    """How long each takes; empty where nothing is known to be put right."""
    standing: Standing
    finding: str


@dataclass(frozen=True, slots=True)
class Minutes:
    """What somebody may spend before the start, and has spent. `person` empty: the supervisor."""

    person: str
    who: str
    spent_ms: int
    whole_ms: int


def readiness_lines(state: State, names: Names) -> list[ReadinessLine]:
    items = names.scenario.readiness.items
    return [_line(items[view.poste, view.item], view, names) for view in state.readiness]


def _line(item: ReadinessItem, view: ReadinessView, names: Names) -> ReadinessLine:
    standing = _standing(view)
    known = standing in ("wrong", "put_right")
    return ReadinessLine(
        key=f"{view.poste}/{view.item}",
        poste=view.poste,
        item=view.item,
        name=wording.readiness_item(names, view.poste, view.item),
        kind=item.kind,
        doer=wording.readiness_doer(names, view.doer),
        check=minutes(item.check_ms),
        put_right=minutes(item.put_right_ms) if known else "",
        standing=standing,
        finding=wording.readiness_finding(names, view.poste, view.item) if known else "",
    )


def _standing(view: ReadinessView) -> Standing:
    if view.wrong is None:
        return "todo"
    if not view.wrong:
        return "sound"
    return "put_right" if view.put_right else "wrong"


def minutes_before_start(state: State, names: Names) -> list[Minutes]:
    """The supervisor first, then each operator who has something to look at, in the order of the lists."""
    return list(_minutes(state.readiness, names))


def _minutes(views: Sequence[ReadinessView], names: Names) -> Iterator[Minutes]:
    readiness = names.scenario.readiness
    found = {view.doer: view.left_ms for view in views if view.doer is not None}
    for person, left_ms in sorted(found.items(), key=lambda pair: pair[0] != ""):
        whole_ms = readiness.operator_ms if person else readiness.supervisor_ms
        yield Minutes(person, wording.readiness_doer(names, person), whole_ms - left_ms, whole_ms)
