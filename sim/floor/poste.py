"""A poste at work: takes pieces, works on them, is stopped by what stops postes, and says so in facts.

One timeout a cycle. Whatever may have changed its lot calls ``touch``; the floor then settles the touched postes,
downstream first, until nothing moves, and each tells at most one thing of the instant.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.domain.scenario import Poste as PosteSpec
from sim.events import PhaseBegan, PosteEntered
from sim.floor.agenda import Phase, Ticket
from sim.floor.chance import Sampler, Stream
from sim.floor.faults import Faults
from sim.floor.hands import Hands
from sim.floor.imprint import Imprint
from sim.floor.inspection import Inspection
from sim.floor.machine import Ageing, Breakdown, Wear, left, wears
from sim.floor.micro_stops import MicroWear, micro_wears
from sim.floor.piece import Piece
from sim.floor.process import Process
from sim.floor.quarantine import Rack
from sim.floor.stride import Stride
from sim.floor.task import Task
from sim.floor.tending import Tending
from sim.floor.tool import WorkLife, tool_life
from sim.floor.works import Works

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.tour import Tour

Standing = tuple[str, str]
"""A state and its cause."""


class Poste:
    def __init__(self, spec: PosteSpec, rank: int, line: Line, seed: int) -> None:
        self.spec = spec
        self.code = spec.code
        self.rank = rank
        self._line = line
        self._cycles = {
            product: Sampler(Stream(seed, f"{spec.code}/cycle/{product}" if product else f"{spec.code}/cycle"), law)
            for product, law in (spec.cycles or {"": spec.cycle}).items()
        }
        self.tool = tool_life(spec.tool, self.code, line)
        self.inspection = Inspection(spec, seed, self.tool)
        self.tending = Tending(spec, seed) if spec.semi else None
        self.spoilage = [(spoil, Stream(seed, f"{spec.code}/spoil/{spoil.component}")) for spoil in spec.spoilage]
        self.wears: list[Wear | MicroWear | WorkLife] = [*wears(seed, spec, "running"), *micro_wears(seed, spec)]
        if isinstance(self.tool, WorkLife):
            self.wears.append(self.tool)
        self.ageing = Ageing(line.agenda, rank, wears(seed, spec, "calendar"), self._break_down)
        self.hands = Hands(self, line)
        self.rack: Rack | None = None
        """Pieces in quarantine that are sorted here."""
        self.process = Process(self, line, seed) if spec.parameters else None

        self.state, self.cause, self.since_ms = "", "", 0
        self.tooled = ""
        """Product the poste is set up for."""
        self.task: Task | None = None
        self.ticket: Ticket | None = None
        self.breakdown: Breakdown | None = None
        self.faults = Faults(self, line)
        self.works = Works(self, line)
        self.slow_permille = 1000
        """Multiplies the cycle time while a hidden fault slows the poste."""
        self.stop_cause = ""
        self.cuts: list[str] = []
        """Fluids that fail, the first to fail first."""
        self.check_requested = False
        self.cycles = 0

        self.crew_rate_permille = 1000
        """0 when nobody can work here; ``crew_cause`` then says why."""
        self.crew_cause = ""
        self.crew_since_ms = 0
        self.reject_permille = 1000
        self.risk_permille = 1000
        self.practised = False
        """Somebody here learns by each cycle."""
        self.tour: Tour | None = None
        """The round of who serves this poste among others."""

        self.stride: Stride | None = None
        """The short way through an ordinary cycle, where there is one."""
        self.strayed = True
        """Since the last snapshot it did, or was ordered, more than ordinary cycles."""
        chances = [*self.inspection.streams, *(stream for _, stream in self.spoilage)]
        self._imprint = Imprint(self, [*self._cycles.values(), *chances])
        self.touched = False
        self.told: Standing = ("", "")
        self.ended = ""
        self.ended_order = ""
        self.phase = ""
        """Of a semi-attended cycle, begun at this instant: alone or unload."""

    def retime(self, spec: PosteSpec) -> None:
        """Another gamme, before the line starts; the luck of its cycles stays the same."""
        self.spec = spec
        for product, law in (spec.cycles or {"": spec.cycle}).items():
            self._cycles[product].retime(law)
        if spec.semi:
            self.tending = Tending(spec, self._line.seed)

    # -- what others call ---------------------------------------------------------------------------------------------

    def touch(self) -> None:
        """Something about the poste has changed: it is to find its state again."""
        self.strayed = True
        if self.stride:
            self.stride.sure = False
        self.stir()

    def stir(self) -> None:
        """The same, in the ordinary course of pieces that come and go."""
        if not self.touched:
            self.touched = True
            self._line.touched.append(self.rank)

    def offered(self) -> None:
        """A piece came upstream: it is nothing to a poste that has one."""
        if self.task is None and not self.held:
            self.stir()

    @property
    def piece(self) -> Piece | None:
        """The piece here, worked on or held; of a batch, the first."""
        return self.hands.pieces[0] if self.hands.pieces else None

    @property
    def held(self) -> bool:
        """A finished piece finds no room downstream."""
        return self.hands.held

    def interrupt(self) -> None:
        """Something that the work under way counts on changes: it starts anew from where it is."""
        self._suspend()
        self.touch()

    def repaired(self) -> None:
        self.faults.repaired()
        self.breakdown = None
        self.ageing.resume()
        self.touch()

    # -- settling -----------------------------------------------------------------------------------------------------

    def settle(self) -> None:
        """The general way; ``stride`` has a short one."""
        self.strayed = True
        if self.stride:
            self.stride.sure = False
        standing = self._obstacle() or self._worn_out()
        if standing is None:
            self._work()
        else:
            self._suspend()
            self.enter(*standing)
        if self.tour:
            self.tour.settled(self)

    def enter(self, state: str, cause: str) -> None:
        if state == self.state and cause == self.cause:
            return
        if "no_load" in (state, self.state):
            self.hands.touch_followers()
        if state != self.state:
            self.since_ms = self._line.now_ms
        self.state, self.cause = state, cause

    def _obstacle(self) -> Standing | None:
        """What keeps the poste from working, the first that applies; None when a task is ready to go on."""
        line = self._line
        if line.closed:
            return "off", ""
        if self.works.upkeep and self.works.upkeep[0].holds():
            return "planned", self.works.upkeep[0].spec.kind
        if line.on_break and not (self.spec.through_breaks and self.alone):
            return "planned", "break"
        if self.breakdown and self.breakdown.stopping:
            self._load()
            return self.breakdown.state, self.breakdown.mode.symptom
        if self.stop_cause:
            return "stopped", self.stop_cause
        if self.cuts:
            return "utility", self.cuts[0]
        if self.task is None:
            self.hands.unload()
            if self.held:
                return "blocked", ""
            if obstacle := self._prepare():
                return obstacle
        if not self.alone and (absence := self._absence()):
            return "no_operator", absence
        if self.task is None:
            self._take()
        return None

    @property
    def alone(self) -> bool:
        """What is under way needs nobody."""
        return self.task.alone if self.task else self.spec.watched or not self.spec.attended

    def _absence(self) -> str:
        """Why nobody works here now, empty when somebody can."""
        if not self.crew_rate_permille:
            return self.crew_cause
        return self.tour.absence(self) if self.tour else ""

    def _load(self) -> None:
        """A poste that failed while it waited receives its next piece all the same: it leaves its place upstream."""
        empty = self.task is None and not self.held and not self.stop_cause and not self.cuts
        if empty and self.crew_rate_permille and not self.tour and self._prepare() is None and self.task is None:
            self._take()

    def _worn_out(self) -> Standing | None:
        """A failure due at the very end of a stretch of work strikes before the next one."""
        if self.task and self.task.state == "working" and self.task.since_ms < 0:
            for wear in self.wears:
                if not wear.left_ms:
                    self._strike(wear)
                    return self._obstacle()
        return None

    def _prepare(self) -> Standing | None:
        """With nothing under way: a control asked for, a changeover, or a piece to take."""
        self.task = self.works.next()
        if self.task:
            return None
        lacking = self.hands.intake.lacking()
        if lacking:
            return lacking
        product = self._line.product_of(self.hands.intake.order())
        self.task = self.works.setup(product)
        if self.task:
            return None
        missing = self._line.stocks.missing(self.code, product)
        return ("no_material", missing) if missing else None

    def _take(self) -> None:
        self.hands.take()
        consume = self._line.stocks.consume
        self._begin(sum(consume(self.code, piece) for piece in self.hands.pieces))

    def _begin(self, extra_ms: int = 0) -> None:
        """A cycle on the piece here."""
        cycle_ms = self.sampler().draw() + extra_ms
        if self.tending:
            self.task = self.tending.cycle(cycle_ms)
            self.phase = self.task.phase
        else:
            self.task = Task("working", cycle_ms, phase="alone" if self.spec.watched else "")

    def sampler(self) -> Sampler:
        """Of the cycle for the piece here."""
        piece = self.piece if self.spec.cycles else None
        return self._cycles[self._line.product_of(piece.order) if piece else ""]

    def _work(self) -> None:
        """Run the task, anew when the rate of the operator has changed."""
        task = self.task
        assert task is not None
        rate_permille = task.rate(self.crew_rate_permille, self.slow_permille)
        if task.since_ms >= 0:
            if task.rate_permille == rate_permille:
                return
            self._suspend()
        task.rate_permille = rate_permille
        self.start(task)
        self.enter(task.state, task.cause)

    def start(self, task: Task) -> None:
        """Let the clock run for a task, up to its end or to what strikes before."""
        task.since_ms = self._line.now_ms
        length = task.segment_ms()
        if task.state == "working" and self.wears:
            wear = min(self.wears, key=left)
            if wear.left_ms < length:
                self.ticket = self._line.agenda.after(
                    wear.left_ms, Phase.MACHINE, self.rank, lambda: self._break_down(wear)
                )
                return
        self.ticket = self._line.agenda.after(length, Phase.CYCLE, self.rank, self.end)

    def _suspend(self) -> None:
        if self.ticket:
            self.ticket.live = False
            self._stop_clock()

    def _stop_clock(self) -> None:
        self.ticket = None
        assert self.task is not None
        ran = self.task.suspend(self._line.now_ms)
        if self.task.state == "working":
            for wear in self.wears:
                wear.left_ms -= ran

    # -- what falls due -----------------------------------------------------------------------------------------------

    def _break_down(self, wear: Wear | MicroWear | WorkLife) -> None:
        self._suspend()
        self._strike(wear)
        self.touch()

    def _strike(self, wear: Wear | MicroWear | WorkLife) -> None:
        if isinstance(wear, WorkLife):
            wear.strike()
            return
        if isinstance(wear, MicroWear):
            assert self.task is not None
            self.task = wear.strike(self.task)
            return
        self.ageing.pause()
        self.faults.break_down(wear.strike())

    def end(self) -> None:
        self.strayed = True
        self._stop_clock()
        task, self.task = self.task, None
        assert task is not None
        if task.then:
            self.task = task.then
            if task.state == "working":
                self.phase = self.task.phase
        elif task.done:
            task.done()
        else:
            self._end_cycle()
        if self.tour and not task.then:
            self.tour.ended(self)
        self.touch()

    def _end_cycle(self) -> None:
        self.cycles += 1
        piece = self.piece
        assert piece is not None
        if self.hands.mends:
            piece.flaws = ()
            piece.changed()
        if self.process and not self.inspection.failed_once:
            self.process.shape(piece)
        self.ended, self.ended_order = self.inspection.judge(piece, self.reject_permille), piece.order
        self.tooled = self._line.product_of(piece.order)
        if self.practised:
            self._line.staffing.practise(self)
        self.spoil()
        self.conclude()

    def spoil(self) -> None:
        """Components that this cycle wastes."""
        for spoil, stream in self.spoilage:
            if stream.happens(spoil.chance_ppm):
                self._line.stocks.spoil(self.code, spoil)

    def conclude(self) -> None:
        """What becomes of the piece whose cycle ended."""
        if self.ended == "retest":
            self._begin()
        elif self.ended == "scrap":
            self.hands.lose()
            self.hands.touch_followers()
            self._line.touch_launchers()
        else:
            self.hands.refused = self.ended == "rework"
            self.hands.unload()

    # -- telling ------------------------------------------------------------------------------------------------------

    def tell(self) -> None:
        """Record what this instant changed; ``stride`` has a short way."""
        told = self.told
        line, now = self._line, self._line.now_ms
        if self.ended:
            facts, then = self.hands.told_end(self.ended_order, self.ended, self.state)
            told = (then, "")
        else:
            facts = self.hands.told()
            if self.hands.took:
                told = ("working", "")
        for fact in facts:
            line.record(fact)
        if told != (self.state, self.cause):
            line.record(PosteEntered(now, self.code, self.state, self.cause))
        if self.phase:
            line.record(PhaseBegan(now, self.code, self.phase))
        self.ended = self.ended_order = self.phase = ""
        self.hands.forget()
        self.told = self.state, self.cause

    def snapshot(self) -> str:
        """All that the future depends on, for the digest of the floor."""
        return self._imprint.taken()
