"""The shift at one instant, as the cockpit shows it: every report is computed once, whoever asks for it."""

from __future__ import annotations

from functools import cached_property

from app.models.consequence import Consequence, next_consequence
from app.models.projection import OrderEnd, order_ends
from app.wording import Names
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.indicators.rows import (
    ConsumptionRow,
    HourRow,
    LossRow,
    ObjectiveRow,
    Pieces,
    Times,
)
from sim.planning.balancing import takt_ms
from sim.planning.workload import required_ms
from sim.state import AlarmView, OrderView, State

LOW = 3
"""Priority of an alarm that only informs."""


class Shift:
    """Times are ms of the séance. To be thrown away at the next refresh."""

    def __init__(self, scenario: Scenario, state: State) -> None:
        self.scenario = balanced(scenario, state.moved)
        """With the gammes that the line runs."""
        self.state = state
        self.names = Names(scenario)

    @property
    def board(self) -> Board:
        return self.state.indicators

    @property
    def now_ms(self) -> int:
        return self.state.now_ms

    @property
    def end_ms(self) -> int:
        return self.state.end_ms

    @cached_property
    def pieces(self) -> Pieces:
        return self.board.pieces()

    @cached_property
    def hours(self) -> list[HourRow]:
        return self.board.hours()

    @cached_property
    def times(self) -> Times:
        return self.board.times()

    @cached_property
    def losses(self) -> list[LossRow]:
        """From TR down to TU, the longest first."""
        return [row for row in self.board.loss_rows() if row.kind not in ("closing", "planned")]

    @cached_property
    def objectives(self) -> list[ObjectiveRow]:
        return self.board.objectives()

    @cached_property
    def consumption(self) -> list[ConsumptionRow]:
        return self.board.consumption()

    @cached_property
    def order_in_hand(self) -> OrderView | None:
        """The order of the piece at the goulot; None before the first."""
        code = self.state.postes[self.scenario.goulot].order
        return next((order for order in self.state.orders if order.code == code), None)

    @cached_property
    def order_ends(self) -> list[OrderEnd]:
        return order_ends(self.scenario, self.state)

    @property
    def orders_at_risk(self) -> list[OrderEnd]:
        """Late even if the goulot never stops again."""
        return [end for end in self.order_ends if end.slack_ms < 0]

    @cached_property
    def consequence(self) -> Consequence | None:
        return next_consequence(self.scenario, self.state)

    @cached_property
    def alarms(self) -> list[AlarmView]:
        """Those that stand, then those over but not yet acknowledged; new ones first, by priority, the latest above.

        One of low priority that is over needs nobody any more: the journal keeps it.
        """
        active = [
            a for a in self.state.alarms if a.cleared_ms is None or (a.acknowledged_ms is None and a.priority < LOW)
        ]
        return sorted(
            active, key=lambda a: (a.cleared_ms is not None, a.acknowledged_ms is not None, a.priority, -a.raised_ms)
        )

    @property
    def new_alarms(self) -> list[AlarmView]:
        return [alarm for alarm in self.alarms if alarm.acknowledged_ms is None]

    @property
    def required_ms(self) -> int:
        """Required time of the goulot, overtime decided included."""
        goulot = self.scenario.postes[self.scenario.goulot]
        return required_ms(self.scenario, goulot, self.end_ms - self.scenario.calendar.length_ms)

    @property
    def takt_ms(self) -> float | None:
        """Required time over the pieces of the programme known now; None for an endless programme."""
        pieces = sum(order.quantity for order in self.state.orders)
        return float(takt_ms(self.required_ms, pieces)) if pieces else None


def _urgency(alarm: AlarmView) -> tuple[bool, bool, int, int]:
    return alarm.cleared_ms is not None, alarm.acknowledged_ms is not None, alarm.priority, -alarm.raised_ms
