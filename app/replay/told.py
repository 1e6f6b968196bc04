"""The line as the facts of a journal tell it, where its decisions can't be lived again: another engine wrote it. No Qt.

Facts do not tell everything. What they leave out is left out here too: parameters last measured apart, settings under
way, wear of tools, flows of a network. What is still to be launched or mounted is worked out from what was.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import replace
from typing import Any

from app.replay.tape import Tape
from sim import events as ev
from sim.indicators.board import Board
from sim.session import Session
from sim.state import AlarmView, BreakView, OrderView, PersonView, PosteView, State, StockView, SupplyView

_FACTS = 400
"""Between two checkpoints."""


class Told:
    """A `Footage` made of facts alone."""

    def __init__(self, tape: Tape) -> None:
        self._facts, self._known = tape.facts, tape.facts_known
        opening = replace(Session(tape.scenario, tape.seed).state, running=True)
        self._checkpoints = [Sight(opening)]
        """The k-th has heard the first k × ``_FACTS`` facts."""

    def at(self, at_ms: int, board: Board) -> State:
        known = self._known(at_ms)
        while self._reached + _FACTS <= known:
            self._hear_on()
        rank = known // _FACTS
        sight = self._checkpoints[rank].copy()
        sight.hear(self._facts[rank * _FACTS : known])
        return sight.state(board, at_ms)

    def go_on(self, budget_ns: int) -> bool:
        if self._reached + _FACTS <= len(self._facts):
            self._hear_on()
        return self._reached + _FACTS <= len(self._facts)

    @property
    def _reached(self) -> int:
        return (len(self._checkpoints) - 1) * _FACTS

    def _hear_on(self) -> None:
        sight = self._checkpoints[-1].copy()
        sight.hear(self._facts[self._reached : self._reached + _FACTS])
        self._checkpoints.append(sight)


class Sight:
    """What was seen so far. Hear the facts in order."""

    def __init__(self, opening: State) -> None:
        self._scenario = opening.indicators.scenario
        self._opening = opening
        self._postes = {code: _plain(view) for code, view in opening.postes.items()}
        self._causes: dict[str, str] = {}
        """Diagnosed, by poste."""
        self._people = dict(opening.people)
        self._alarms: dict[int, AlarmView] = {}
        self._breaks = {pause.number: pause for pause in opening.breaks}
        self._end_ms = opening.end_ms
        self._over = False
        self._substituted = {code for code, stock in opening.stocks.items() if stock.substitute_in_use}
        self._shelf: Counter[str] = Counter()
        """Parts that came to the shelf or left it otherwise than by use."""
        self._taken: Counter[tuple[str, str]] = Counter()
        """Pieces taken by poste and order."""
        self._scrapped: Counter[str] = Counter()
        self._moved = {(one.poste, one.code): one for one in opening.upkeep}
        fed = {code for buffer in self._scenario.buffers.values() for code in buffer.downstream}
        self._entries = [code for code in self._scenario.postes if code not in fed]
        self._heard = self._listeners()

    def hear(self, facts: Iterable[ev.Fact]) -> None:
        for fact in facts:
            listener = self._heard.get(type(fact))
            if listener:
                listener(fact)

    def copy(self) -> Sight:
        """One that hears on for itself. What is seen is frozen: only the books that hold it are copied."""
        other = copy(self)
        for name, book in vars(self).items():
            if isinstance(book, dict | set):
                setattr(other, name, book.copy())
        other._heard = other._listeners()
        return other

    def _listeners(self) -> dict[type[Any], Callable[[Any], None]]:
        return {
            ev.PosteEntered: self._entered,
            ev.CycleStarted: self._started,
            ev.CycleEnded: self._ended,
            ev.PieceLoaded: lambda fact: self._take(fact.poste, fact.order),
            ev.PieceReleased: lambda fact: self._change(fact.poste, piece_held=False),
            ev.PieceSorted: self._sorted,
            ev.PosteBrokeDown: self._broke,
            ev.MaintenanceCalled: lambda fact: self._change(fact.poste, called=True),
            ev.TechnicianSent: self._sent,
            ev.RepairEnded: self._repaired,
            ev.CheckEnded: self._checked,
            ev.OperatorAssigned: self._assigned,
            ev.OperatorFreed: lambda fact: self._person(fact.person, position="", poste=""),
            ev.PersonLeft: self._left,
            ev.PersonArrived: lambda fact: self._person(fact.person, present=True, due_ms=None),
            ev.LevelReached: self._reached,
            ev.TempStaffCalled: lambda fact: self._person(fact.person, due_ms=fact.due_ms),
            ev.BreakStarted: lambda fact: self._person(fact.person, rest_ends_ms=fact.end_ms),
            ev.BreakMoved: self._moved_break,
            ev.ShiftExtended: self._extended,
            ev.ShiftEnded: self._finished,
            ev.SubstituteChosen: self._chosen,
            ev.SupplyReceived: lambda fact: self._shelve(fact.component, fact.quantity),
            ev.StockCounted: lambda fact: self._shelve(fact.component, fact.found - fact.book),
            ev.ReceiptChecked: lambda fact: self._shelve(fact.component, -fact.aside),
            ev.ReceiptAccepted: lambda fact: self._shelve(fact.component, fact.quantity),
            ev.PartSorted: lambda fact: self._shelve(fact.component, int(fact.outcome == "good")),
            ev.UpkeepMoved: self._moved_upkeep,
            ev.UpkeepDone: self._done_upkeep,
            ev.AlarmRaised: self._raised,
            ev.AlarmCleared: lambda fact: self._alarm(fact.alarm, cleared_ms=fact.at_ms),
            ev.AlarmAcknowledged: lambda fact: self._alarm(fact.alarm, acknowledged_ms=fact.at_ms),
        }

    # -- postes -----------------------------------------------------------------------------------

    def _change(self, code: str, **fields: Any) -> None:
        if code in self._postes:
            self._postes[code] = replace(self._postes[code], **fields)

    def _enter(self, code: str, at_ms: int, state: str, cause: str) -> None:
        if (self._postes[code].state, self._postes[code].cause) != (state, cause):
            self._change(code, state=state, cause=cause, since_ms=at_ms)

    def _entered(self, fact: ev.PosteEntered) -> None:
        self._enter(fact.poste, fact.at_ms, fact.state, fact.cause)

    def _take(self, poste: str, order: str) -> None:
        self._taken[poste, order] += 1

    def _started(self, fact: ev.CycleStarted) -> None:
        self._take(fact.poste, fact.order)
        self._enter(fact.poste, fact.at_ms, "working", "")
        self._change(fact.poste, order=fact.order)

    def _ended(self, fact: ev.CycleEnded) -> None:
        if fact.next_order:
            self._take(fact.poste, fact.next_order)
        self._scrapped[fact.order] += fact.outcome == "scrap"
        self._enter(fact.poste, fact.at_ms, fact.then, "")
        poste = self._postes[fact.poste]
        order = fact.next_order or poste.order
        self._change(fact.poste, order=order, cycles=poste.cycles + 1, piece_held=fact.then == "blocked")

    def _sorted(self, fact: ev.PieceSorted) -> None:
        self._scrapped[fact.order] += fact.outcome == "scrap"

    def _broke(self, fact: ev.PosteBrokeDown) -> None:
        self._change(fact.poste, diagnosed=False, called=False, technician="")

    def _sent(self, fact: ev.TechnicianSent) -> None:
        self._change(fact.poste, technician=fact.technician)
        self._person(fact.technician, position=fact.poste, poste=fact.poste)

    def _repaired(self, fact: ev.RepairEnded) -> None:
        self._change(fact.poste, diagnosed=False, called=False, technician="")
        self._causes.pop(fact.poste, None)
        self._person(fact.technician, position="", poste="")

    def _checked(self, fact: ev.CheckEnded) -> None:
        if fact.finding in {mode.code for mode in self._failures(fact.poste)}:
            self._change(fact.poste, diagnosed=True)
            self._causes[fact.poste] = fact.finding

    def _failures(self, poste: str) -> tuple[Any, ...]:
        known = self._scenario.postes.get(poste)
        return known.failures if known else ()

    # -- people -----------------------------------------------------------------------------------

    def _person(self, code: str, **fields: Any) -> None:
        if code in self._people:
            self._people[code] = replace(self._people[code], **fields)

    def _assigned(self, fact: ev.OperatorAssigned) -> None:
        postes = self._scenario.positions[fact.position].postes
        poste = postes[0] if len(postes) == 1 else ""
        self._person(fact.person, position=fact.position, ready_ms=fact.ready_ms, poste=poste)

    def _left(self, fact: ev.PersonLeft) -> None:
        self._person(fact.person, present=False, position="", poste="", left_ms=fact.at_ms, rest_ends_ms=None)

    def _reached(self, fact: ev.LevelReached) -> None:
        self._person(fact.person, levels={**self._people[fact.person].levels, fact.poste: fact.level})

    # -- hours, stocks, alarms --------------------------------------------------------------------

    def _moved_break(self, fact: ev.BreakMoved) -> None:
        pause = self._breaks[fact.pause]
        end_ms = fact.start_ms + pause.end_ms - pause.at_ms
        self._breaks[fact.pause] = BreakView(pause.number, fact.start_ms, end_ms, pause.move_ms)

    def _extended(self, fact: ev.ShiftExtended) -> None:
        self._end_ms = fact.end_ms

    def _finished(self, fact: ev.ShiftEnded) -> None:
        self._over = True

    def _chosen(self, fact: ev.SubstituteChosen) -> None:
        (self._substituted.add if fact.substitute else self._substituted.discard)(fact.component)

    def _shelve(self, component: str, quantity: int) -> None:
        self._shelf[component] += quantity

    def _moved_upkeep(self, fact: ev.UpkeepMoved) -> None:
        self._moved[fact.poste, fact.upkeep] = replace(self._moved[fact.poste, fact.upkeep], due_ms=fact.due_ms)

    def _done_upkeep(self, fact: ev.UpkeepDone) -> None:
        self._moved[fact.poste, fact.upkeep] = replace(self._moved[fact.poste, fact.upkeep], begun=True, done=True)

    def _raised(self, fact: ev.AlarmRaised) -> None:
        self._alarms[fact.alarm] = AlarmView(fact.alarm, fact.code, fact.subject, fact.priority, fact.at_ms, None, None)

    def _alarm(self, number: int, **fields: Any) -> None:
        self._alarms[number] = replace(self._alarms[number], **fields)

    # -- the whole --------------------------------------------------------------------------------

    def state(self, board: Board, now_ms: int) -> State:
        people = {code: self._rested(person, now_ms) for code, person in self._people.items()}
        return replace(
            self._opening,
            now_ms=now_ms,
            finished=self._over,
            on_break=any(pause.at_ms <= now_ms < pause.end_ms for pause in self._breaks.values()),
            end_ms=self._end_ms,
            overtime_left_ms=0,
            breaks=tuple(self._breaks.values()),
            postes={code: self._poste(code, people) for code in self._postes},
            buffers=self._buffers(board),
            people=people,
            stocks=self._stocks(board),
            orders=self._orders(board),
            alarms=tuple(self._alarms.values()),
            networks={},
            upkeep=tuple(self._moved.values()),
            indicators=board,
        )

    def _rested(self, person: PersonView, now_ms: int) -> PersonView:
        over = person.rest_ends_ms is not None and person.rest_ends_ms <= now_ms
        return replace(person, rest_ends_ms=None) if over else person

    def _poste(self, code: str, people: dict[str, PersonView]) -> PosteView:
        poste = self._postes[code]
        cause = self._causes.get(code, poste.cause)
        product = self._scenario.orders[poste.order].product if poste.order else poste.tooled
        return replace(poste, cause=cause, operators=self._at(code, people), tooled=product)

    def _at(self, poste: str, people: dict[str, PersonView]) -> tuple[str, ...]:
        """Who holds the position of the poste, those who learn beside last."""
        positions = [code for code, one in self._scenario.positions.items() if poste in one.postes]
        crew = (person for person in people.values() if self._scenario.people[person.code].role != "technician")
        there = [person for person in crew if person.position in positions]
        there.sort(key=lambda person: person.levels.get(poste) == "I")
        return tuple(person.code for person in there)

    def _buffers(self, board: Board) -> dict[str, Any]:
        aside = {row.buffer: row for row in board.quarantine()}
        found = {}
        for row in board.buffers():
            held = aside.get(row.code)
            view = self._opening.buffers[row.code]
            found[row.code] = replace(view, level=row.level, aside=held.aside if held else 0)
        return found

    def _stocks(self, board: Board) -> dict[str, StockView]:
        used, supplies = board.used(), board.supplies()
        return {
            code: replace(
                stock,
                quantity=stock.quantity + self._shelf[code] - used.get(code, 0),
                substitute_in_use=code in self._substituted,
                need=max(0, stock.need - used.get(code, 0)),
                incoming=tuple(
                    SupplyView(row.component, row.quantity, row.due_ms, row.supply)
                    for row in supplies
                    if row.component == code and row.received_ms is None
                ),
            )
            for code, stock in self._opening.stocks.items()
        }

    def _orders(self, board: Board) -> tuple[OrderView, ...]:
        opening = {order.code: order for order in self._opening.orders}
        views = []
        for row in sorted(board.orders(), key=lambda row: row.rank):
            before = opening.get(row.code)
            taken = max((self._taken[poste, row.code] for poste in self._entries), default=0)
            launched = (before.launched if before else 0) + taken
            scrapped, extra = self._scrapped[row.code], self._scenario.orders[row.code].extra
            missing = row.ordered + extra + max(0, scrapped - extra) - launched
            views.append(
                OrderView(
                    code=row.code,
                    product=row.product,
                    quantity=row.ordered,
                    launched=launched,
                    delivered=row.delivered,
                    scrapped=scrapped,
                    due_ms=row.due_ms,
                    completed_ms=row.completed_ms,
                    priority=self._scenario.orders[row.code].priority,
                    to_launch=max(0, missing) if row.withdrawn_ms is None else 0,
                    cancelled=row.cancelled_ms is not None,
                    withdrawn=row.withdrawn_ms is not None,
                )
            )
        return tuple(views)


def _plain(view: PosteView) -> PosteView:
    """Without what facts never tell."""
    return replace(view, tool_left=None, parameters=(), degraded="", fault="", level_one=None)
