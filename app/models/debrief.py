"""The aléas of a shift told to the end: what was seen, what it was, what was expected, what was done and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.documents import Shift
from app.i18n import language, translate
from app.models.skipped import skipped, skipped_words
from app.wording import Names
from sim.commands import AcknowledgeAlarm, AssignOperator, CancelOrder, Command, FreeOperator, MoveOrder
from sim.domain.scenario import FailureMode, HazardPlan
from sim.events import HazardStruck, OperatorAssigned, OperatorFreed, OrderMoved, OrderReleased
from sim.indicators.rows import BreakdownRow, HazardRow
from sim.journal import Entry, Journal

ANSWER_MS = 3_600_000
"""A decision later than this after an aléa that has no duration comes too late to answer it."""
_TOGETHER_MS = 300_000
"""Late moves of people this near one another are one answer."""

_KINDS: dict[str, tuple[type[Command], ...]] = {
    "absence": (AssignOperator, FreeOperator),
    "urgent_order": (MoveOrder,),
    "cancelled_order": (CancelOrder,),
}


@dataclass(frozen=True, slots=True)
class Story:
    """An aléa of the scenario, or a failure. `answers`: the decisions about it, refused ones included.

    `answered_ms`: the first one taken, None without any.
    """

    key: str
    at_ms: int
    failure: bool
    title: str
    symptom: str
    cause: str
    expected: str
    ended_ms: int | None
    answers: tuple[Entry, ...]
    late: tuple[Entry, ...] = ()
    """Where nothing answered in time: what was done about it afterwards."""
    alone: bool = False
    """The operator called maintenance by the standing rule, before the supervisor did."""
    in_place: bool = False
    """An urgent order that came beside one of the same product: nothing to decide."""
    skipped: str = ""
    """What was left undone before the start and brought it, in words."""

    @property
    def answered_ms(self) -> int | None:
        return next((entry.command.at_ms for entry in self.answers if entry.refusal is None), None)


def decisions(journal: Journal) -> list[Entry]:
    """Those that change something: acknowledging an alarm does not."""
    return [entry for entry in journal.decisions() if not isinstance(entry.command, AcknowledgeAlarm)]


def stories(shift: Shift) -> list[Story]:
    """In the order in which they struck."""
    taken = decisions(shift.journal)
    found = [*_hazards(shift, taken), *_failures(shift, taken)]
    return sorted(found, key=lambda story: story.at_ms)


def _hazards(shift: Shift, taken: list[Entry]) -> Iterator[Story]:
    plans = {plan.code: plan for plan in shift.scenario.hazards}
    about, well_placed, undone = _subjects(shift.journal), _well_placed(shift), skipped(shift)
    for row in shift.board.hazards():
        story = _hazard(row, plans[row.code], _answers(row, about[row.code], taken), well_placed)
        if story.answered_ms is None and story.ended_ms is None:
            story = replace(story, late=_late(row, about[row.code] | _held(shift.journal, row), taken))
        left = undone.get(row.code)
        yield replace(story, skipped=skipped_words(shift, left)) if left else story


def _hazard(row: HazardRow, plan: HazardPlan, answers: tuple[Entry, ...], well_placed: set[str]) -> Story:
    spoken = language()
    return Story(
        key=f"hazard:{row.code}",
        at_ms=row.at_ms,
        failure=False,
        title=plan.title.of(spoken),
        symptom=plan.symptom.of(spoken),
        cause=plan.cause.of(spoken),
        expected=plan.expected.of(spoken),
        ended_ms=row.resolved_ms if row.resolved_ms != row.at_ms else None,
        answers=answers,
        in_place=plan.code in well_placed,
    )


def _well_placed(shift: Shift) -> set[str]:
    """Aléas whose urgent order, last in the sequence, came behind an order of its product."""
    orders, sequence, found = shift.scenario.orders, list(shift.scenario.sequence), set()
    for fact in shift.journal.facts():
        if isinstance(fact, OrderMoved):
            sequence.remove(fact.order)
            sequence.insert(fact.rank, fact.order)
        elif isinstance(fact, OrderReleased):
            if sequence and orders[sequence[-1]].product == orders[fact.order].product:
                found.add(fact.order)
            sequence.append(fact.order)
    return {f.hazard for f in shift.journal.facts() if isinstance(f, HazardStruck) and f.subject in found}


def _answers(row: HazardRow, about: set[str], taken: list[Entry]) -> tuple[Entry, ...]:
    lasting = row.resolved_ms is not None and row.resolved_ms > row.at_ms
    until = row.resolved_ms if lasting else row.at_ms + ANSWER_MS
    return tuple(
        entry
        for entry in taken
        if row.at_ms <= entry.command.at_ms <= (until or 0) and _answers_to(row, about, entry.command)
    )


def _late(row: HazardRow, about: set[str], taken: list[Entry]) -> tuple[Entry, ...]:
    """The first decision about the aléa once its time was over, and those that went with it."""
    after = [
        entry
        for entry in taken
        if entry.refusal is None
        and entry.command.at_ms > row.at_ms + ANSWER_MS
        and _answers_to(row, about, entry.command)
    ]
    first_ms = next((entry.command.at_ms for entry in after if codes(entry.command) & about), None)
    if first_ms is None:
        return ()
    return tuple(entry for entry in after if first_ms <= entry.command.at_ms <= first_ms + _TOGETHER_MS)


def _held(journal: Journal, row: HazardRow) -> set[str]:
    """The place that who left an absence open held when they left."""
    place, person = set[str](), ""
    if row.kind != "absence":
        return place
    for fact in journal.facts():
        if isinstance(fact, HazardStruck) and fact.hazard == row.code:
            person = fact.subject
    for fact in journal.facts():
        if fact.at_ms >= row.at_ms:
            break
        if isinstance(fact, OperatorAssigned) and fact.person == person:
            place = {fact.position}
        elif isinstance(fact, OperatorFreed) and fact.person == person:
            place = set()
    return place


def _answers_to(row: HazardRow, about: set[str], command: Command) -> bool:
    """Covering an absence moves several people, placing an urgent order several orders."""
    kinds = _KINDS.get(row.kind)
    return isinstance(command, kinds) if kinds else bool(codes(command) & about)


def codes(command: Command) -> set[str]:
    """People, places and things a decision is about."""
    fields = ("person", "position", "poste", "order", "component")
    return {getattr(command, field) for field in fields if hasattr(command, field)}


def _subjects(journal: Journal) -> dict[str, set[str]]:
    """What each aléa showed itself by."""
    return {fact.hazard: {fact.subject} for fact in journal.facts() if isinstance(fact, HazardStruck)}


def _failures(shift: Shift, taken: list[Entry]) -> Iterator[Story]:
    for rank, row in enumerate(shift.board.breakdowns()):
        # A repair asked for what an aléa left in the poste is told with that aléa.
        if shift.names.breaks_down(row.poste, row.mode):
            yield _failure(rank, row, shift, taken)


def _failure(rank: int, row: BreakdownRow, shift: Shift, taken: list[Entry]) -> Story:
    until = shift.state.now_ms if row.ended_ms is None else row.ended_ms
    answers = tuple(
        entry for entry in taken if row.at_ms <= entry.command.at_ms <= until and row.poste in codes(entry.command)
    )
    mode, spoken = _mode(shift.names, row), language()
    title = translate("DebriefModel", "Panne {poste} : {failure}")
    return Story(
        key=f"failure:{rank}",
        at_ms=row.at_ms,
        failure=True,
        title=title.format(poste=row.poste, failure=_lower(mode.name.of(spoken))),
        symptom=mode.symptom_text.of(spoken),
        cause=mode.cause_text.of(spoken),
        expected=translate(
            "DebriefModel",
            "Appeler la maintenance aussitôt, en priorité 1 au goulot ; faire diagnostiquer en l’attendant.",
        ),
        ended_ms=row.ended_ms,
        answers=answers,
        alone=row.called_by == "rule",
    )


def _mode(names: Names, row: BreakdownRow) -> FailureMode:
    return next(mode for mode in names.scenario.postes[row.poste].failures if mode.code == row.mode)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
