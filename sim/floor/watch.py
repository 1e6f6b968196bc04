"""What the shop looks at each minute: postes left empty, waits that last, cover of the stocks, orders at risk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sim.floor.agenda import Phase

if TYPE_CHECKING:
    from sim.floor.line import Line
    from sim.floor.poste import Poste

MINUTE_MS: Final = 60_000
_UNATTENDED_MS: Final = 1 * MINUTE_MS
_WAIT_MS: Final = 8 * MINUTE_MS
_GOULOT_WAIT_MS: Final = 3 * MINUTE_MS
"""A minute lost at the goulot is lost for the line: its waits are told sooner, and before the others'."""
_RANK: Final = 1
_WAITING: Final = ("starved", "blocked")
_EMPTY: Final = ("vacant", "unsupervised")


class Watch:
    def __init__(self, line: Line) -> None:
        self._line = line
        self._postes: set[str] = set()
        """Those that gave cause for an alarm at the last look; never iterated."""
        self._stocks: set[str] = set()

    def start(self) -> None:
        if self._line.scenario.staffed or self._line.scenario.objectives:
            self._next()

    def _next(self) -> None:
        self._line.agenda.after(MINUTE_MS, Phase.WATCH, _RANK, self._look)

    def _look(self) -> None:
        self._next()
        line = self._line
        if line.on_break:
            return
        for poste in line.postes.values():
            troubled = poste.state in _WAITING or poste.crew_cause in _EMPTY
            if _turns_to(self._postes, poste.code, troubled):
                self._look_at_poste(poste)
        substituted = line.stocks.substituted
        for component, need in line.stocks.needs.look().items():
            stock = line.stocks.book(component)
            if _turns_to(self._stocks, component, need > stock or not stock or component in substituted):
                self._look_at_stock(component, stock, need)
        self._look_at_orders()
        for network in self._line.networks.values():
            network.look()

    def _look_at_poste(self, poste: Poste) -> None:
        alarms, goulot = self._line.alarms, poste.code == self._line.scenario.goulot
        lasts = self._line.now_ms - poste.since_ms
        vacant = poste.crew_cause in _EMPTY
        alone_ms = self._line.now_ms - poste.crew_since_ms
        waits = lasts >= (_GOULOT_WAIT_MS if goulot else _WAIT_MS)
        for code, stands, priority in (
            ("poste_unattended", vacant and alone_ms >= _UNATTENDED_MS, 1 if goulot else 2),
            ("poste_starved", poste.state == "starved" and waits and not poste.hands.mends, 2 if goulot else 3),
            ("poste_blocked", poste.state == "blocked" and waits, 2 if goulot else 3),
        ):
            if stands:
                alarms.raise_(code, poste.code, priority, repeat=False)
            elif code != "poste_unattended" or not vacant:
                alarms.clear(code, poste.code)

    def _look_at_stock(self, component: str, stock: int, need: int) -> None:
        """Cover = stock over the mean need per ms of the time left."""
        line, alarms = self._line, self._line.alarms
        replaced = component in line.stocks.substituted
        left_ms = line.shift.end_ms - line.now_ms
        short = need > stock and not replaced
        low = short and stock * left_ms < need * line.scenario.rules.cover_alarm_ms
        if short and stock == 0:
            alarms.raise_("stock_out", component, 1, repeat=False)
        elif low:
            alarms.raise_("stock_low", component, 2, repeat=False)
        if stock > 0 or replaced:
            alarms.clear("stock_out", component)
        if not low:
            alarms.clear("stock_low", component)

    def _look_at_orders(self) -> None:
        """At risk: even if the goulot ran without a stop through the sequence, the order would end after its date."""
        line = self._line
        cycle_ms = line.postes[line.scenario.goulot].spec.reference_ms
        if cycle_ms is None:
            return
        programme, now_ms = line.programme, line.now_ms
        end_ms = now_ms
        for code in programme.sequence:
            if code in programme.cancelled:
                continue
            spec = programme.orders[code]
            end_ms += max(0, spec.quantity - programme.delivered[code]) * cycle_ms
            if code not in programme.completed_ms and now_ms < spec.due_ms < end_ms:
                line.alarms.raise_("order_late", code, 2)


def _turns_to(known: set[str], subject: str, troubled: bool) -> bool:
    """A subject without trouble is looked at but once, when its trouble is over, to clear its alarms."""
    if troubled:
        known.add(subject)
    elif subject in known:
        known.remove(subject)
    else:
        return False
    return True
