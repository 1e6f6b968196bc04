"""The parameters of one poste: made by its cycles, measured by checks and by the control plan, set on order."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sim.domain.quality import ControlLine, flaw_of
from sim.events import ParameterMeasured, ParameterSet
from sim.floor import ranks
from sim.floor.agenda import Phase, Ticket
from sim.floor.characteristic import Characteristic
from sim.floor.piece import Piece
from sim.floor.task import Task

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

ADJUSTMENT = "adjustment"


@dataclass(slots=True)
class Known:
    """What the shop knows of a parameter."""

    mean: int | None = None
    at_ms: int | None = None
    off: bool = False


@dataclass(slots=True)
class Round:
    """A line of the control plan: pieces made since the last sample, next due time, results on their way."""

    rank: int
    line: ControlLine
    made: int = 0
    ticket: Ticket | None = None
    result: Ticket | None = None
    waiting: tuple[int, int, int] | None = None

    def snapshot(self) -> tuple[object, ...]:
        return self.made, _due(self.ticket), _due(self.result), self.waiting


def _due(ticket: Ticket | None) -> object:
    """None: never planned; False: no longer due."""
    if ticket is None:
        return None
    if not ticket.live:
        return False
    return ticket.due_ms


class Process:
    """``on_set`` hears of each parameter brought back to a value."""

    def __init__(self, poste: Poste, line: Line, seed: int) -> None:
        self._poste = poste
        self._line = line
        self.characteristics = {
            code: Characteristic(spec, poste.code, seed) for code, spec in poste.spec.parameters.items()
        }
        self.known = {code: Known() for code in self.characteristics}
        plan = enumerate(line.scenario.control_plan)
        self._rounds = [Round(rank, wanted) for rank, wanted in plan if wanted.poste == poste.code]
        self._due: deque[Round] = deque()
        """Samples for which the poste is to stand."""
        self._settings: dict[str, int] = {}
        """Ordered and not yet made."""
        self.on_set: list[Callable[[str], None]] = []

    def start(self) -> None:
        for turn in self._rounds:
            if turn.line.every_ms:
                self._wind(turn)

    # -- a cycle ------------------------------------------------------------------------------------------------------

    def shape(self, piece: Piece) -> None:
        """A cycle ends: ``piece`` bears the flaws it was given."""
        self._poste.strayed = True
        piece.flaws += self._make()
        piece.changed()

    def _make(self) -> tuple[str, ...]:
        flaws = tuple(flaw_of(self._poste.code, code) for code, made in self.characteristics.items() if made.make())
        for made in self.characteristics.values():
            if made.spec.overuse:
                self._use(made, made.spec.overuse.component)
        for turn in self._rounds:
            turn.made += 1
            if turn.line.every_pieces and turn.made >= turn.line.every_pieces:
                self._sample(turn)
        return flaws

    def _use(self, made: Characteristic, component: str) -> None:
        wanted = made.take_overuse(self._poste.cycles)
        if wanted and (used := component or self._main_component()):
            made.taken(self._line.stocks.waste(self._poste.code, used, wanted))

    def _main_component(self) -> str:
        product = self._line.product_of(self._poste.hands.last_order)
        return self._line.scenario.main_component(self._poste.code, product)

    def pending(self) -> bool:
        """Whether ``next_task`` has something to do."""
        return bool(self._settings or self._due)

    # -- the control plan ---------------------------------------------------------------------------------------------

    def _wind(self, turn: Round) -> None:
        rank = ranks.CONTROL_PLAN + turn.rank
        turn.ticket = self._line.agenda.after(turn.line.every_ms, Phase.MATERIAL, rank, lambda: self._tick(turn))

    def _tick(self, turn: Round) -> None:
        """Nothing to measure where nothing was made since the last sample."""
        self._wind(turn)
        self._poste.strayed = True
        if turn.made:
            self._sample(turn)

    def _sample(self, turn: Round) -> None:
        if turn in self._due:
            return
        turn.made = 0
        if turn.line.stand_ms:
            self._due.append(turn)
            self._poste.touch()
        else:
            self._read(turn)

    def _read(self, turn: Round) -> None:
        """The sample is taken: its result comes now, or after the delay of the laboratory."""
        code = turn.line.parameter
        values = self.characteristics[code].measured()
        if not turn.line.delay_ms:
            self._tell(code, values)
        elif turn.waiting is None:
            turn.waiting = values
            rank = ranks.RESULT + turn.rank
            turn.result = self._line.agenda.after(turn.line.delay_ms, Phase.MATERIAL, rank, lambda: self._receive(turn))

    def _receive(self, turn: Round) -> None:
        values, turn.waiting = turn.waiting, None
        self._poste.strayed = True
        assert values is not None
        self._tell(turn.line.parameter, values)

    def _tell(self, code: str, values: tuple[int, int, int]) -> bool:
        """Tell a result; True when it is off the control limits."""
        now, mean = self._line.now_ms, values[0]
        off = self.characteristics[code].off(mean)
        self._line.record(ParameterMeasured(now, self._poste.code, code, *values))
        self.known[code] = Known(mean, now, off)
        self._alarm()
        return off

    def _alarm(self) -> None:
        if any(known.off for known in self.known.values()):
            self._line.alarms.raise_("parameter_off", self._poste.code, 2)
        else:
            self._line.alarms.clear("parameter_off", self._poste.code)

    def measure_all(self) -> str:
        """A check of the poste: ``sound``, or the first parameter off its limits."""
        off = [code for code, made in self.characteristics.items() if self._tell(code, made.measured())]
        return off[0] if off else "sound"

    # -- settings -----------------------------------------------------------------------------------------------------

    def setting(self, code: str) -> int | None:
        """Value ordered and not yet set."""
        return self._settings.get(code)

    def order_setting(self, code: str, value: int) -> None:
        self._settings[code] = value

    def next_task(self) -> Task | None:
        """A setting ordered, else a sample of the plan for which the poste stands."""
        if self._settings:
            code = next(iter(self._settings))
            return Task("setup", self.characteristics[code].spec.set_ms, cause=ADJUSTMENT, done=lambda: self._set(code))
        if self._due:
            turn = self._due[0]
            return Task("checking", turn.line.stand_ms, done=lambda: self._stood(turn))
        return None

    def _set(self, code: str) -> None:
        value = self._settings.pop(code)
        self.characteristics[code].set(value)
        self._line.record(ParameterSet(self._line.now_ms, self._poste.code, code, value))
        self.known[code].off = False
        self._alarm()
        for listener in self.on_set:
            listener(code)

    def _stood(self, turn: Round) -> None:
        self._due.popleft()
        self._read(turn)

    def snapshot(self) -> tuple[object, ...]:
        return (
            tuple([made.snapshot() for made in self.characteristics.values()]),
            tuple([(known.mean, known.off) for known in self.known.values()]),
            tuple([turn.snapshot() for turn in self._rounds]),
            tuple([turn.rank for turn in self._due]),
            tuple(self._settings.items()),
        )
