"""The figures of a window of time: what a board shows at its end, less what one showed at its start."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TypeVar

from sim.indicators.alarms import TEN_MINUTES_MS
from sim.indicators.board import Board
from sim.indicators.flow import buffer_row
from sim.indicators.fold import half_up
from sim.indicators.objectives import Measures, objective_row
from sim.indicators.preparation import Preparation
from sim.indicators.rows import (
    AlarmStats,
    BreakdownRow,
    BufferRow,
    CheckRow,
    ConsumptionRow,
    CostRow,
    HazardRow,
    LevelRow,
    ObjectiveRow,
    OrderRow,
    ParameterRow,
    PersonRow,
    Pieces,
    QuarantineRow,
    ReceiptRow,
    SourceRow,
    SupplyRow,
    Times,
    UpkeepRow,
    UtilityRow,
)
from sim.indicators.sources import source_rows

Row = TypeVar("Row", ConsumptionRow, CostRow, PersonRow, QuarantineRow, ReceiptRow, CheckRow)


@dataclass(frozen=True, slots=True)
class Window:
    """From the instant of ``before`` (excluded) to that of ``after``, two boards of one séance. Answers like a board,
    ``orders`` and ``supplies`` as they stand at the end."""

    after: Board
    before: Board

    @property
    def span_ms(self) -> int:
        return self.after.now_ms - self.before.now_ms

    # -- times -------------------------------------------------------------------------------------------

    def times(self, poste: str | None = None) -> Times:
        return self.after.times(poste, self.before.now_ms)

    def states_ms(self, poste: str) -> dict[str, int]:
        return self.after.states_ms(poste, self.before.now_ms)

    def levels_reached(self) -> list[LevelRow]:
        return [row for row in self.after.levels_reached() if row.at_ms > self.before.now_ms]

    def overtime_ms(self) -> int:
        return self.after.overtime_ms()

    # -- flow --------------------------------------------------------------------------------------------

    def pieces(self) -> Pieces:
        after, before = self.after.pieces(), self.before.pieces()
        return Pieces(
            wip_start=before.wip_end,
            started=after.started - before.started,
            good=after.good - before.good,
            scrapped=after.scrapped - before.scrapped,
            reworked=after.reworked - before.reworked,
            wip_end=after.wip_end,
        )

    def causes_ms(self, poste: str) -> dict[str, int]:
        before = self.before.causes_ms(poste)
        spent = {told: ms - before.get(told, 0) for told, ms in self.after.causes_ms(poste).items()}
        return {told: ms for told, ms in spent.items() if ms}

    def cycles(self, poste: str) -> int:
        return self.after.cycles(poste) - self.before.cycles(poste)

    def pieces_out(self, poste: str) -> int:
        return self.after.pieces_out(poste) - self.before.pieces_out(poste)

    def pieces_in(self, poste: str) -> int:
        return self.after.pieces_in(poste) - self.before.pieces_in(poste)

    def buffers(self) -> list[BufferRow]:
        before = self.before.levels_ms()
        return [
            buffer_row(row.code, row.level, [ms - known for ms, known in zip(spent, before[row.code], strict=True)])
            for row, spent in zip(self.after.buffers(), self.after.levels_ms().values(), strict=True)
        ]

    def sources(self) -> list[SourceRow]:
        scenario, before = self.after.scenario, self.before.arrivals()
        totals = {code: after.since(before[code]) for code, after in self.after.arrivals().items()}
        taken = {poste: self.pieces_in(poste) for poste in scenario.postes}
        return source_rows(scenario.sources.values(), totals, taken, self.span_ms)

    def orders(self) -> list[OrderRow]:
        return self.after.orders()

    def supplies(self) -> list[SupplyRow]:
        return self.after.supplies()

    # -- consumption and money ---------------------------------------------------------------------------

    def consumption(self) -> list[ConsumptionRow]:
        before = {row.code: row for row in self.before.consumption()}
        counts = "real", "standard", "price_variance_uc", "quantity_variance_uc"
        return [_gained(row, before.get(row.code), *counts) for row in self.after.consumption()]

    def utilities(self) -> list[UtilityRow]:
        pairs = zip(self.after.utilities(), self.before.utilities(), strict=True)
        return [
            replace(
                row,
                postes={code: counts - known.postes[code] for code, counts in row.postes.items()},
                leaks=row.leaks - known.leaks,
                tariff={name: counts - known.tariff.get(name, 0) for name, counts in row.tariff.items()},
            )
            for row, known in pairs
        ]

    def costs(self) -> list[CostRow]:
        pairs = zip(self.after.costs(), self.before.costs(), strict=True)
        return [_gained(row, known, "real_uc", "standard_uc") for row, known in pairs]

    def total_uc(self) -> int:
        return self.after.total_uc() - self.before.total_uc()

    def per_good_piece_uc(self) -> int | None:
        good = self.pieces().good
        return half_up(self.total_uc(), good) if good else None

    # -- objectives --------------------------------------------------------------------------------------

    def objectives(self) -> list[ObjectiveRow]:
        after, before = self.after.measures(), self.before.measures()
        gained = Measures._make(_less(value, known) for value, known in zip(after, before, strict=True))
        known = len(self.after.orders())
        return [objective_row(objective, gained, known) for objective in self.after.scenario.objectives]

    def score(self) -> float:
        return math.fsum(row.weight * row.score for row in self.objectives())

    # -- people and events -------------------------------------------------------------------------------

    def people(self) -> list[PersonRow]:
        pairs = zip(self.after.people(), self.before.people(), strict=True)
        return [_gained(row, known, "busy_ms", "waiting_ms", "off_ms") for row, known in pairs]

    def technicians(self) -> tuple[int, int | None]:
        busy_ms = self.after.technicians()[0] - self.before.technicians()[0]
        count, waited_ms = self.served()
        return busy_ms, half_up(waited_ms, count) if count else None

    def served(self) -> tuple[int, int]:
        (count, waited_ms), (known, known_ms) = self.after.served(), self.before.served()
        return count - known, waited_ms - known_ms

    def breakdowns(self) -> list[BreakdownRow]:
        return self.after.breakdowns()[len(self.before.breakdowns()) :]

    def parameters(self) -> list[ParameterRow]:
        """Measures and settings of the window."""
        since = self.before.now_ms
        return [
            replace(
                row,
                measures=tuple(point for point in row.measures if point.at_ms > since),
                settings=tuple(known for known in row.settings if known[0] > since),
            )
            for row in self.after.parameters()
        ]

    def quarantine(self) -> list[QuarantineRow]:
        """What happened in the window; ``aside`` as it stands at its end."""
        before = {row.buffer: row for row in self.before.quarantine()}
        counts = "set_aside", "sorted", "returned", "scrapped", "reworked"
        return [_gained(row, before.get(row.buffer), *counts) for row in self.after.quarantine()]

    def receipts(self) -> list[ReceiptRow]:
        before = {row.component: row for row in self.before.receipts()}
        counts = "controls", "set_aside", "good", "bad", "returned", "accepted"
        return [_gained(row, before.get(row.component), *counts) for row in self.after.receipts()]

    def escaped(self) -> dict[str, int]:
        before = self.before.escaped()
        return {flaw: count - before.get(flaw, 0) for flaw, count in self.after.escaped().items()}

    def checks(self) -> list[CheckRow]:
        pairs = zip(self.after.checks(), self.before.checks(), strict=True)
        return [_gained(row, known, "sound", "found") for row, known in pairs]

    def alarms(self) -> AlarmStats:
        after, before = self.after.alarms(), self.before.alarms()
        raised = after.raised - before.raised
        responses = self.after.responses_ms()[before.acknowledged :]
        rate = raised * TEN_MINUTES_MS / self.span_ms if self.span_ms else None
        response = half_up(sum(responses), len(responses)) if responses else None
        return replace(
            after,
            raised=raised,
            acknowledged=len(responses),
            overall_per_ten_minutes=rate,
            mean_response_ms=response,
        )

    def accidents(self) -> int:
        return self.after.accidents() - self.before.accidents()

    def near_misses(self) -> int:
        return self.after.near_misses() - self.before.near_misses()

    def upkeep(self) -> list[UpkeepRow]:
        return self.after.upkeep()

    @property
    def preparation(self) -> Preparation:
        return self.after.preparation

    def tool_changes(self) -> dict[str, int]:
        before = self.before.tool_changes()
        return {poste: count - before[poste] for poste, count in self.after.tool_changes().items()}

    def changeovers_prepared(self) -> dict[str, int]:
        before = self.before.changeovers_prepared()
        return {poste: count - before[poste] for poste, count in self.after.changeovers_prepared().items()}

    def hazards(self) -> list[HazardRow]:
        return self.after.hazards()[len(self.before.hazards()) :]

    @property
    def decisions_taken(self) -> int:
        return self.after.decisions_taken - self.before.decisions_taken

    @property
    def decisions_refused(self) -> int:
        return self.after.decisions_refused - self.before.decisions_refused


def _less(value: int | None, known: int | None) -> int | None:
    return None if value is None or known is None else value - known


def _gained(row: Row, known: Row | None, *counts: str) -> Row:
    """``row``, its ``counts`` less those of ``known``, which is None where nothing had happened yet."""
    if known is None:
        return row
    return replace(row, **{count: getattr(row, count) - getattr(known, count) for count in counts})
