"""The board: all indicators of a séance. A pure function of the journal and the instant."""

from __future__ import annotations

import math
import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from sim.domain.scenario import Scenario
from sim.events import Fact
from sim.indicators.alarms import Alarms
from sim.indicators.calendar import Calendar
from sim.indicators.consumption import Consumption
from sim.indicators.cost import Cost
from sim.indicators.energy import Energy
from sim.indicators.flow import Flow
from sim.indicators.fold import Fold, half_up
from sim.indicators.gammes import Gammes
from sim.indicators.hazards import Hazards
from sim.indicators.hours import Hours
from sim.indicators.losses import Roots, loss_rows
from sim.indicators.maintenance import Maintenance
from sim.indicators.objectives import INDICATORS, Measures, objective_row
from sim.indicators.orders import Orders
from sim.indicators.preparation import Preparation
from sim.indicators.process import Process
from sim.indicators.quality import quality_rows
from sim.indicators.quarantine import Quarantine
from sim.indicators.receipts import Receipts
from sim.indicators.rows import (
    AlarmStats,
    BreakdownRow,
    BufferRow,
    CheckRow,
    ConsumptionRow,
    CostRow,
    HazardRow,
    HourRow,
    LevelRow,
    LossRow,
    ObjectiveRow,
    OrderRow,
    ParameterRow,
    PersonRow,
    Pieces,
    QualityRow,
    QuarantineRow,
    ReceiptRow,
    ReliabilityRow,
    Segment,
    SourceRow,
    SupplyRow,
    Times,
    TrendPoint,
    UpkeepRow,
    UtilityRow,
)
from sim.indicators.sources import Sources, Totals, source_rows
from sim.indicators.staff import Staff
from sim.indicators.supplies import Supplies
from sim.indicators.tending import Tending
from sim.indicators.timeline import Timeline
from sim.indicators.times import times
from sim.indicators.upkeep import Upkeep
from sim.indicators.variances import OrderCostRow, VarianceRow, Variances

_SAMPLE_MS = 600_000


class Board:
    """Feed it the facts in order, ask for rows at any time. Poste None: the line, at its declared goulot."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.now_ms = 0
        self.decisions_taken = 0
        self.decisions_refused = 0
        self._gammes = Gammes(scenario)
        self._timeline = Timeline(scenario)
        self._orders = Orders(scenario)
        self._quarantine = Quarantine()
        self._flow = Flow(scenario, self._orders, self._quarantine)
        self._consumption = Consumption(scenario, self._flow)
        self._maintenance = Maintenance(self._timeline, scenario.networks)
        self._tending = Tending(scenario)
        self._calendar = Calendar(scenario)
        self._staff = Staff(scenario, self._timeline, self._maintenance, self._tending, self._calendar)
        self._hazards = Hazards(scenario)
        self._alarms = Alarms()
        self._supplies = Supplies(scenario)
        self._receipts = Receipts()
        self._energy = Energy(scenario, self._timeline, self._hazards)
        self._cost = Cost(scenario, self._timeline, self._orders, self._consumption, self._energy, self._staff)
        self._hours = Hours(scenario, self._calendar, self._timeline, self._flow, self._orders)
        money = self._consumption, self._energy, self._staff, self._cost
        self._variances = Variances(scenario, self._flow, self._orders, *money, self._hours)
        self._sources = Sources(scenario)
        self._process = Process(scenario)
        self._upkeep = Upkeep(scenario)
        self.preparation = Preparation(scenario)
        self._roots = Roots(scenario, self._timeline)
        self._listeners = self._listen()
        self._samples: list[Measures] = []
        self._next_sample_ms = 0 if scenario.objectives else sys.maxsize  # only objectives have a trend
        self._measured: Measures | None = None
        """Now, once asked for."""

    def _listen(self) -> dict[type[Fact], tuple[Callable[[Any], None], ...]]:
        folds: tuple[Fold, ...] = (
            self._gammes,
            self._timeline,
            self._flow,
            self._orders,
            self._consumption,
            self._maintenance,
            self._tending,
            self._calendar,
            self._staff,
            self._hazards,
            self._alarms,
            self._sources,
            self._supplies,
            self._process,
            self._quarantine,
            self._receipts,
            self._upkeep,
            self.preparation,
        )
        heard: dict[type[Fact], tuple[Callable[[Any], None], ...]] = {}
        for fold in folds:
            for kind, listener in fold.listeners().items():
                heard[kind] = (*heard.get(kind, ()), listener)
        return heard

    # -- feeding -----------------------------------------------------------------------------------------

    def feed(self, facts: Iterable[Fact], up_to_ms: int) -> None:
        """Fold the facts that follow those fed before: all is then known up to ``up_to_ms`` included."""
        listeners = self._listeners
        for fact in facts:
            if fact[0] > self._next_sample_ms:
                self._sample(fact[0])
            for listener in listeners.get(type(fact), ()):
                listener(fact)
        if up_to_ms > self._next_sample_ms:
            self._sample(up_to_ms)
        self.now_ms = up_to_ms
        self._measured = None

    def count_decision(self, taken: bool) -> None:
        """A decision was taken, or refused."""
        if taken:
            self.decisions_taken += 1
        else:
            self.decisions_refused += 1

    def _sample(self, before_ms: int) -> None:
        """Keep the measures of each round instant passed: all its facts are known, whatever the slices."""
        while self._next_sample_ms < before_ms:
            self._samples.append(self._measures(self._next_sample_ms))
            self._next_sample_ms += _SAMPLE_MS

    def thin(self, until_ms: int, mark_ms: int) -> None:
        """For a long run: of the cycles ended up to ``until_ms`` keep their count at each hour and at ``mark_ms``, not
        their instants. All rows stay as they are, but for a window of that past between other instants."""
        self._timeline.thin([*self._hours.marks_ms(), mark_ms], until_ms)

    # -- times and losses --------------------------------------------------------------------------------

    def times(self, poste: str | None = None, from_ms: int = 0, to_ms: int | None = None) -> Times:
        """The six times of a poste over a window, by default from the start until now."""
        return self._times(poste or self.scenario.goulot, from_ms, self._until(to_ms), self.now_ms)

    def _times(self, poste: str, from_ms: int, to_ms: int, now_ms: int) -> Times:
        log = self._timeline.logs[poste]
        worked_ms = log.worked_ms(from_ms, to_ms, self._gammes.reference_ms(poste))
        return times(log.states_ms(from_ms, to_ms, now_ms), worked_ms)

    def states_ms(self, poste: str, from_ms: int = 0, to_ms: int | None = None) -> dict[str, int]:
        """Time of a poste in each state; they sum to the window."""
        return self._timeline.logs[poste].states_ms(from_ms, self._until(to_ms), self.now_ms)

    def causes_ms(self, poste: str) -> dict[str, int]:
        """Time of a poste by ``state/cause``, where a cause refines the state."""
        return self._timeline.logs[poste].causes_ms(self.now_ms)

    def segments(self, poste: str, from_ms: int = 0, to_ms: int | None = None) -> list[Segment]:
        """States of a poste one after the other."""
        return self._timeline.logs[poste].segments(from_ms, self._until(to_ms))

    def loss_rows(self, poste: str | None = None, from_ms: int = 0, to_ms: int | None = None) -> list[LossRow]:
        """Losses of a poste with what they waited for, longest first; they sum to TT − TU."""
        code = poste or self.scenario.goulot
        window = self.times(code, from_ms, to_ms)
        return loss_rows(self._timeline, self._roots, code, window, from_ms, self.now_ms)

    def observed_goulot(self) -> str:
        """The poste that waits least for the others, starved or blocked, over its required time."""

        def waiting(poste: str) -> float:
            ledger = self.times(poste)
            return (ledger.losses["starved"] + ledger.losses["blocked"]) / ledger.tr if ledger.tr else math.inf

        return min(self.scenario.postes, key=waiting)

    def _until(self, to_ms: int | None) -> int:
        return self.now_ms if to_ms is None else min(to_ms, self.now_ms)

    # -- flow --------------------------------------------------------------------------------------------

    def pieces(self) -> Pieces:
        return self._flow.pieces()

    def buffers(self) -> list[BufferRow]:
        return self._flow.buffers(self.now_ms)

    def levels_ms(self) -> dict[str, list[int]]:
        """Time each buffer has spent at each number of pieces, from none to its capacity."""
        return {code: level.spent_by(self.now_ms) for code, level in self._flow.levels.items()}

    def sources(self) -> list[SourceRow]:
        taken = {poste: self.pieces_in(poste) for poste in self.scenario.postes}
        return source_rows(self.scenario.sources.values(), self.arrivals(), taken, self.now_ms)

    def arrivals(self) -> Mapping[str, Totals]:
        """Counts and times of each source that is not saturated."""
        return self._sources.totals(self.now_ms)

    def levels_reached(self) -> list[LevelRow]:
        """By practice, in the order of time."""
        return self._staff.levels

    def overtime_ms(self) -> int:
        """How much later than planned the shift ends, as decided until now."""
        return self._calendar.end_ms - self._calendar.planned_end_ms

    def hours(self) -> list[HourRow]:
        return self._hours.rows(self.now_ms)

    def planned_pieces(self) -> int | None:
        """Good pieces due out of the line by now; None for an endless programme."""
        return self._hours.planned(self.now_ms)

    def quality(self) -> list[QualityRow]:
        return quality_rows(self._timeline, self._flow)

    def parameters(self) -> list[ParameterRow]:
        return self._process.rows()

    def quarantine(self) -> list[QuarantineRow]:
        return self._quarantine.rows()

    def receipts(self) -> list[ReceiptRow]:
        return self._receipts.rows()

    def escaped(self) -> dict[str, int]:
        """Defects that left the line, by flaw: nobody in the shop knows them."""
        return dict(self._process.escaped)

    def orders(self) -> list[OrderRow]:
        return self._orders.rows(self.now_ms)

    def cycles(self, poste: str) -> int:
        return self._timeline.logs[poste].cycles

    def pieces_out(self, poste: str) -> int:
        """Good pieces that left the poste, those it holds left out."""
        return self._flow.passages[poste].released - self._flow.passages[poste].sent_back

    def pieces_in(self, poste: str) -> int:
        """Pieces the poste took."""
        return self._flow.passages[poste].pieces_taken

    # -- consumption and money ---------------------------------------------------------------------------

    def consumption(self) -> list[ConsumptionRow]:
        good = self.pieces().good
        return [*self._consumption.rows(), *self._energy.rows(self.now_ms, good)]

    def utilities(self) -> list[UtilityRow]:
        """Who drew electricity, air, gas and water."""
        return self._energy.utilities(self.now_ms)

    def supplies(self) -> list[SupplyRow]:
        return self._supplies.rows()

    def used(self) -> dict[str, int]:
        """Components that left their stock, those mounted and those wasted."""
        return dict(self._consumption.used())

    def costs(self) -> list[CostRow]:
        return self._cost.rows(self.now_ms, self.pieces().good)

    def variances(self) -> list[VarianceRow]:
        """Costs against their standard, the gap split into quantity, price, yield and volume."""
        return self._variances.rows(self.now_ms)

    def order_costs(self) -> list[OrderCostRow]:
        """All costs, by order."""
        return self._variances.orders(self.now_ms)

    def total_uc(self) -> int:
        return self._cost.total_uc(self.now_ms)

    def per_good_piece_uc(self) -> int | None:
        """Total cost over good pieces out of the line; None before the first."""
        good = self.pieces().good
        return half_up(self.total_uc(), good) if good else None

    # -- objectives --------------------------------------------------------------------------------------

    def objectives(self) -> list[ObjectiveRow]:
        measures = self.measures()
        return [objective_row(objective, measures, len(self._orders.known)) for objective in self.scenario.objectives]

    def score(self) -> float:
        """The published formula, 0 to 1."""
        return math.fsum(row.weight * row.score for row in self.objectives())

    def trend(self, code: str) -> list[TrendPoint]:
        """The indicator of an objective every ten minutes, and now."""
        _, value = INDICATORS[code]
        known = [*self._samples, self.measures()]
        return [TrendPoint(measures.at_ms, value(measures)) for measures in known]

    def measures(self) -> Measures:
        """What the objectives are made of, now."""
        if self._measured is None:
            self._measured = self._measures(self.now_ms)
        return self._measured

    def _measures(self, at_ms: int) -> Measures:
        """``at_ms`` is the latest instant all of whose facts have been folded."""
        line = self._times(self.scenario.goulot, 0, at_ms, at_ms)
        pieces = self.pieces()
        return Measures(
            at_ms,
            pieces.good,
            pieces.scrapped,
            self._orders.met(),
            line.tu,
            line.tr,
            self._energy.air_nml(at_ms),
            self._cost.total_uc(at_ms),
            self._hazards.accidents,
        )

    # -- people and events -------------------------------------------------------------------------------

    def people(self) -> list[PersonRow]:
        return self._staff.rows(self.now_ms)

    def technicians(self) -> tuple[int, int | None]:
        """Busy time of all technicians together, and mean wait from a call until one is sent."""
        return self._staff.technicians_busy_ms(self.now_ms), self._maintenance.mean_wait_ms()

    def served(self) -> tuple[int, int]:
        """Calls for which a technician was sent, and the time they waited in all."""
        return self._maintenance.served()

    def mean_call_ms(self) -> int | None:
        """Mean time from a failure to the call of maintenance."""
        return self._maintenance.mean_call_ms()

    def breakdowns(self) -> list[BreakdownRow]:
        return self._maintenance.breakdowns()

    def checks(self) -> list[CheckRow]:
        return self._maintenance.checks()

    def reliability(self) -> list[ReliabilityRow]:
        return self._maintenance.reliability(self.now_ms)

    def upkeep(self) -> list[UpkeepRow]:
        return self._upkeep.rows()

    def tool_changes(self) -> dict[str, int]:
        """Of the postes whose tool wears."""
        return self._upkeep.tool_changes()

    def changeovers_prepared(self) -> dict[str, int]:
        """Of the postes where part of a changeover is external."""
        return self._upkeep.prepared()

    def hazards(self) -> list[HazardRow]:
        return list(self._hazards.rows)

    def responses_ms(self) -> tuple[int, ...]:
        """Of each acknowledgement, the time since its alarm was raised."""
        return self._alarms.responses_ms

    def alarms(self) -> AlarmStats:
        return self._alarms.stats(self.now_ms)

    def accidents(self) -> int:
        return self._hazards.accidents

    def near_misses(self) -> int:
        return self._hazards.near_misses
