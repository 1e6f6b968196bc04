"""Costs of the séance in micro-euros, by component. They sum to the total; each is rounded once.

material   components that left the stock, at their price, less those of scrapped pieces
labour     everyone's hours from their coming until they leave, breaks paid, overtime at its premium
machine    machine hours, the time off left out
energy     electricity and compressed air
scrap      material in the scrapped pieces
penalty    orders not completed by their due instant, complaints of clients
measures   extra cost of what was decided: express supplies, calls of temp staff
encours    material in the pieces on the line at the start, less that in those at the end: what the good pieces
           owe to the shift before, less what is left to the next
"""

from __future__ import annotations

from sim.domain.scenario import Scenario
from sim.indicators.consumption import Consumption
from sim.indicators.energy import Energy
from sim.indicators.fold import half_up
from sim.indicators.orders import Orders
from sim.indicators.rows import CostRow
from sim.indicators.staff import Staff
from sim.indicators.timeline import Timeline

MS_AN_HOUR = 3_600_000


class Cost:
    def __init__(
        self,
        scenario: Scenario,
        timeline: Timeline,
        orders: Orders,
        consumption: Consumption,
        energy: Energy,
        staff: Staff,
    ) -> None:
        self._scenario = scenario
        self._timeline = timeline
        self._orders = orders
        self._consumption = consumption
        self._energy = energy
        self._staff = staff

    def components(self, now_ms: int) -> dict[str, int]:
        scrap = self._consumption.scrap_uc()
        return {
            "material": self._consumption.material_uc() - scrap,
            "labour": half_up(self._staff.paid_uc_ms(now_ms), MS_AN_HOUR),
            "machine": self._machine_uc(now_ms),
            "energy": self._energy.cost_uc(now_ms),
            "scrap": scrap,
            "penalty": self._orders.penalty_uc(now_ms),
            "measures": self._consumption.express_uc() + self._staff.calls_uc(),
            "encours": -self._consumption.encours_growth_uc(),
        }

    def total_uc(self, now_ms: int) -> int:
        return sum(self.components(now_ms).values())

    def rows(self, now_ms: int, good_pieces: int) -> list[CostRow]:
        standard = self._scenario.costs.standard
        return [
            CostRow(code, real, standard.get(code, 0) * good_pieces) for code, real in self.components(now_ms).items()
        ]

    def _machine_uc(self, now_ms: int) -> int:
        paid = 0
        for code, poste in self._scenario.postes.items():
            states = self._timeline.logs[code].states_ms(0, now_ms, now_ms)
            paid += poste.machine_uc_h * (now_ms - states["off"])
        return half_up(paid, MS_AN_HOUR)
