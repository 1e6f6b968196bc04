"""Energy: electricity and compressed air from the states of the postes.

A poste draws its running power while it works, its idle power in any other state, nothing when off.
"""

from __future__ import annotations

from sim.domain.scenario import Poste, Scenario
from sim.indicators.fold import half_up
from sim.indicators.rows import ConsumptionRow
from sim.indicators.timeline import Timeline

MJ_A_KWH = 3_600_000_000
NML_A_M3 = 1_000_000
_MS_A_MIN = 60_000


class Energy:
    def __init__(self, scenario: Scenario, timeline: Timeline) -> None:
        self._postes = scenario.postes
        self._costs = scenario.costs
        self._timeline = timeline

    def _times(self, now_ms: int) -> list[tuple[Poste, int, int]]:
        """Each poste with its time at work and at rest."""
        rows = []
        for code, poste in self._postes.items():
            states = self._timeline.logs[code].states_ms(0, now_ms, now_ms)
            working = states["working"]
            rows.append((poste, working, sum(states.values()) - working - states["off"]))
        return rows

    def electricity_mj(self, now_ms: int) -> int:
        return sum(poste.running_w * working + poste.idle_w * idle for poste, working, idle in self._times(now_ms))

    def air_nml(self, now_ms: int) -> int:
        drawn = sum(
            poste.running_air_nml_min * working + poste.idle_air_nml_min * idle
            for poste, working, idle in self._times(now_ms)
        )
        return half_up(drawn, _MS_A_MIN)

    def electricity_uc(self, mj: int) -> int:
        return half_up(mj * self._costs.electricity_uc_kwh, MJ_A_KWH)

    def air_uc(self, nml: int) -> int:
        return half_up(nml * self._costs.air_uc_m3, NML_A_M3)

    def cost_uc(self, now_ms: int) -> int:
        return self.electricity_uc(self.electricity_mj(now_ms)) + self.air_uc(self.air_nml(now_ms))

    def rows(self, now_ms: int, good_pieces: int) -> list[ConsumptionRow]:
        """Utilities against the standard of the good pieces out; their price does not vary."""
        mj, nml = self.electricity_mj(now_ms), self.air_nml(now_ms)
        standard_mj = self._costs.standard_electricity_mj * good_pieces
        standard_nml = self._costs.standard_air_nml * good_pieces
        return [
            ConsumptionRow(
                "electricity",
                "kWh",
                mj / MJ_A_KWH,
                standard_mj / MJ_A_KWH,
                0,
                self.electricity_uc(mj - standard_mj),
            ),
            ConsumptionRow("air", "Nm3", nml / NML_A_M3, standard_nml / NML_A_M3, 0, self.air_uc(nml - standard_nml)),
        ]
