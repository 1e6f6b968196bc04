"""Energy and fluids: electricity, compressed air, gas and water from the states and the cycles of the postes.

A poste draws its running power or flow while it works, its idle one in any other state, nothing when off; a start after
a wait takes its own energy, a cycle its water. What leaks from the air network is delivered too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from sim.domain.scenario import AIR, Costs, Poste, Scenario
from sim.indicators.fold import half_up
from sim.indicators.hazards import Hazards
from sim.indicators.rows import ConsumptionRow, UtilityRow
from sim.indicators.tariff import Tariff
from sim.indicators.timeline import PosteLog, Timeline

MJ_A_KWH = 3_600_000_000
NML_A_M3 = 1_000_000
_ML_A_M3 = 1_000_000
_ML_A_L = 1000
_MS_A_MIN = 60_000


class Draw(NamedTuple):
    """What a poste draws of a utility: a rate at rest and working, in counts a ms, and counts a start and a cycle."""

    idle: int = 0
    running: int = 0
    start: int = 0
    cycle: int = 0


class Meter(NamedTuple):
    """How a utility is counted. ``counts`` in a base amount (mJ, normal mL, mL), base amounts in one ``unit`` and in
    the unit of its price; price in micro-euros and standard of a good piece in base amounts."""

    code: str
    unit: str
    counts: int
    in_unit: int
    in_priced: int
    draw: Callable[[Poste], Draw]
    price_uc: Callable[[Costs], int]
    standard: Callable[[Costs], int]


METERS = (
    Meter(
        "electricity", "kWh", 1, MJ_A_KWH, MJ_A_KWH,
        lambda poste: Draw(poste.idle_w, poste.running_w, poste.start_mj),
        lambda costs: costs.electricity_uc_kwh,
        lambda costs: costs.standard_electricity_mj,
    ),
    Meter(
        AIR, "Nm3", _MS_A_MIN, NML_A_M3, NML_A_M3,
        lambda poste: Draw(poste.idle_air_nml_min, poste.running_air_nml_min),
        lambda costs: costs.air_uc_m3,
        lambda costs: costs.standard_air_nml,
    ),
    Meter(
        "gas", "Nm3", _MS_A_MIN, NML_A_M3, NML_A_M3,
        lambda poste: Draw(poste.idle_gas_nml_min, poste.running_gas_nml_min),
        lambda costs: costs.gas_uc_m3,
        lambda costs: costs.standard_gas_nml,
    ),
    Meter(
        "water", "L", 1, _ML_A_L, _ML_A_M3,
        lambda poste: Draw(cycle=poste.water_ml_cycle),
        lambda costs: costs.water_uc_m3,
        lambda costs: costs.standard_water_ml,
    ),
)  # fmt: skip
_ALWAYS = ("electricity", AIR)
"""Shown even where no poste draws any."""

Drawn: TypeAlias = dict[str, dict[str, int]]
"""Counts by utility and by poste."""


class Energy:
    def __init__(self, scenario: Scenario, timeline: Timeline, hazards: Hazards) -> None:
        postes = scenario.postes.items()
        self._draws = {meter.code: {code: meter.draw(spec) for code, spec in postes} for meter in METERS}
        self._meters = [m for m in METERS if m.code in _ALWAYS or any(map(any, self._draws[m.code].values()))]
        self._costs = scenario.costs
        self._logs = timeline.logs
        self._hazards = hazards
        self._leaks = {plan.code: plan.settings["nml_min"] for plan in scenario.hazards if plan.family == "air_leak"}
        self._tariff = Tariff(scenario, self._electricity_mj)

    # -- amounts -----------------------------------------------------------------------------------------

    def _drawn(self, now_ms: int) -> Drawn:
        uses = {code: _use(log, 0, now_ms, now_ms) for code, log in self._logs.items()}
        return {
            meter.code: {code: _counts(draw, uses[code]) for code, draw in self._draws[meter.code].items()}
            for meter in self._meters
        }

    def _electricity_mj(self, from_ms: int, to_ms: int, now_ms: int) -> int:
        draws = self._draws["electricity"]
        return sum(_counts(draws[code], _use(log, from_ms, to_ms, now_ms)) for code, log in self._logs.items())

    def _leaked(self, utility: str, now_ms: int) -> int:
        """Counts that left by the leaks, each from its start until it was mended."""
        if utility != AIR:
            return 0
        rows = [row for row in self._hazards.rows if row.code in self._leaks]
        return sum(
            self._leaks[row.code] * ((now_ms if row.resolved_ms is None else row.resolved_ms) - row.at_ms)
            for row in rows
        )

    def _amounts(self, now_ms: int) -> dict[str, int]:
        """Base amounts of each utility, rounded once."""
        drawn = self._drawn(now_ms)
        return {
            meter.code: half_up(sum(drawn[meter.code].values()) + self._leaked(meter.code, now_ms), meter.counts)
            for meter in self._meters
        }

    def air_nml(self, now_ms: int) -> int:
        return self._amounts(now_ms)[AIR]

    # -- money -------------------------------------------------------------------------------------------

    def cost_uc(self, now_ms: int) -> int:
        """At the price of each, electricity by the tariff."""
        amounts = self._amounts(now_ms)
        flat = sum(self._priced(meter, amounts[meter.code]) for meter in self._meters)
        return flat + self._tariff.surcharge_uc(now_ms)

    def surcharge_uc(self, now_ms: int) -> int:
        """What the periods of the tariff cost above the base price."""
        return self._tariff.surcharge_uc(now_ms)

    def _priced(self, meter: Meter, amount: int) -> int:
        return half_up(amount * meter.price_uc(self._costs), meter.in_priced)

    # -- rows --------------------------------------------------------------------------------------------

    def rows(self, now_ms: int, good_pieces: int) -> list[ConsumptionRow]:
        """Utilities against the standard of the good pieces out; only the tariff of electricity varies in price."""
        amounts, rows = self._amounts(now_ms), []
        for meter in self._meters:
            real, standard = amounts[meter.code], meter.standard(self._costs) * good_pieces
            surcharge = self._tariff.surcharge_uc(now_ms) if meter.code == "electricity" else 0
            gap = self._priced(meter, real - standard)
            rows.append(
                ConsumptionRow(meter.code, meter.unit, real / meter.in_unit, standard / meter.in_unit, surcharge, gap)
            )
        return rows

    def utilities(self, now_ms: int) -> list[UtilityRow]:
        """Who drew what, in whole counts: postes and leaks are all that was delivered, so are the tariff's periods."""
        drawn = self._drawn(now_ms)
        return [
            UtilityRow(
                meter.code,
                meter.unit,
                meter.in_unit * meter.counts,
                drawn[meter.code],
                self._leaked(meter.code, now_ms),
                self._tariff.drawn_mj(now_ms) if meter.code == "electricity" else {},
            )
            for meter in self._meters
        ]


class Use(NamedTuple):
    """What a poste did in a window."""

    working_ms: int
    resting_ms: int
    starts: int
    cycles: int


def _use(log: PosteLog, from_ms: int, to_ms: int, now_ms: int) -> Use:
    states = log.states_ms(from_ms, to_ms, now_ms)
    working = states["working"]
    resting = sum(states.values()) - working - states["off"]
    cycles = sum(ends.between(from_ms, to_ms) for ends in log.ends.values())
    return Use(working, resting, log.starts_of_work(from_ms, to_ms, now_ms), cycles)


def _counts(draw: Draw, use: Use) -> int:
    return (
        draw.running * use.working_ms + draw.idle * use.resting_ms + draw.start * use.starts + draw.cycle * use.cycles
    )
