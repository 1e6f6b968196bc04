"""Electricity, air, gas and water: who drew how much, at which price. Amounts are fractions of a unit until rounded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from itertools import pairwise
from typing import Any

from sim import events as facts_of
from sim.events import Fact

from .money import euros, whole
from .shop import PosteSheet, Shop

MS_A_MINUTE = 60_000
MS_AN_HOUR = 3_600_000
DAY_MS = 24 * MS_AN_HOUR
MJ_A_KWH = 3_600_000_000
ML_A_M3 = 1_000_000


@dataclass
class Drawn:
    """``by_poste`` in kWh, Nm3 or L; ``by_period`` of electricity, {} without a tariff."""

    unit: str
    by_poste: dict[str, Fraction]
    leaks: Fraction = Fraction(0)
    by_period: dict[str, Fraction] = field(default_factory=dict)

    @property
    def total(self) -> Fraction:
        return sum(self.by_poste.values(), self.leaks)


class Utilities:
    def __init__(self, facts: list[Fact], shop: Shop) -> None:
        self.shop = shop
        self.scenario = shop.scenario
        self.drawn = {"electricity": self._electricity(), "air": self._air(facts)}
        postes = self.scenario.postes.values()
        if any(spec.idle_gas_nml_min or spec.running_gas_nml_min for spec in postes):
            self.drawn["gas"] = self._flow("idle_gas_nml_min", "running_gas_nml_min")
        if any(spec.water_ml_cycle for spec in postes):
            self.drawn["water"] = self._water()

    # -- amounts ------------------------------------------------------------------------------------------------------

    def _electricity(self) -> Drawn:
        drawn = Drawn("kWh", dict.fromkeys(self.scenario.postes, Fraction(0)))
        drawn.by_period = {period.name: Fraction(0) for period in self.scenario.costs.tariff}
        for code, period, kwh in self._kilowatt_hours():
            drawn.by_poste[code] += kwh
            if self.scenario.costs.tariff:
                drawn.by_period[period] = drawn.by_period.get(period, Fraction(0)) + kwh
        return drawn

    def _kilowatt_hours(self) -> Iterator[tuple[str, str, Fraction]]:
        """Poste, period, kWh: each stay in a state cut where the price changes, each start when it happens."""
        for code, sheet in self.shop.postes.items():
            spec = self.scenario.postes[code]
            for span in sheet.spans:
                watts = {"working": spec.running_w, "off": 0}.get(span.state, spec.idle_w)
                for start, end in self._cut(span.start_ms, span.end_ms):
                    yield code, self._period(start), Fraction(watts * (end - start), MJ_A_KWH)
            for at_ms in starts_of_work(sheet):
                yield code, self._period(at_ms), Fraction(spec.start_mj, MJ_A_KWH)

    def _flow(self, idle: str, running: str) -> Drawn:
        """Nm3."""
        totals: dict[str, Fraction] = {}
        for code, sheet in self.shop.postes.items():
            spec = self.scenario.postes[code]
            flow = {"working": getattr(spec, running), "off": 0}
            spent = sum(span.length_ms * flow.get(span.state, getattr(spec, idle)) for span in sheet.spans)
            totals[code] = Fraction(spent, MS_A_MINUTE * ML_A_M3)
        return Drawn("Nm3", totals)

    def _air(self, facts: list[Fact]) -> Drawn:
        drawn = self._flow("idle_air_nml_min", "running_air_nml_min")
        leaks = {plan.code: plan.settings["nml_min"] for plan in self.scenario.hazards if plan.family == "air_leak"}
        mended = {fact.hazard: fact.at_ms for fact in facts if isinstance(fact, facts_of.HazardResolved)}
        for fact in facts:
            if isinstance(fact, facts_of.HazardStruck) and fact.hazard in leaks:
                lasted = mended.get(fact.hazard, self.shop.end_ms) - fact.at_ms
                drawn.leaks += Fraction(leaks[fact.hazard] * lasted, MS_A_MINUTE * ML_A_M3)
        return drawn

    def _water(self) -> Drawn:
        """Litres: each cycle ended takes its own."""
        litres = {
            code: Fraction(sum(sheet.outcomes.values()) * self.scenario.postes[code].water_ml_cycle, 1000)
            for code, sheet in self.shop.postes.items()
        }
        return Drawn("L", litres)

    # -- tariff -------------------------------------------------------------------------------------------------------

    def _cut(self, start_ms: int, end_ms: int) -> Iterator[tuple[int, int]]:
        """A span cut at each bound of the tariff's periods."""
        tariff = self.scenario.costs.tariff
        bounds = {bound for period in tariff for bound in (period.from_ms_of_day, period.to_ms_of_day)}
        opening = self.scenario.calendar.start_ms_of_day
        days = range((opening + start_ms) // DAY_MS, (opening + end_ms) // DAY_MS + 1)
        inside = sorted(day * DAY_MS + bound - opening for day in days for bound in bounds)
        yield from pairwise([start_ms, *(at for at in inside if start_ms < at < end_ms), end_ms])

    def _period(self, at_ms: int) -> str:
        clock = (self.scenario.calendar.start_ms_of_day + at_ms) % DAY_MS
        for period in self.scenario.costs.tariff:
            start, end = period.from_ms_of_day, period.to_ms_of_day
            if start <= clock < end if start < end else clock >= start or clock < end:
                return period.name
        return "base"

    def surcharge_uc(self) -> int:
        """What the periods of the tariff add to the base price of electricity."""
        costs = self.scenario.costs
        price = {period.name: period.uc_kwh for period in costs.tariff}
        periods = self.drawn["electricity"].by_period.items()
        return whole(sum((kwh * (price.get(name, costs.electricity_uc_kwh) - costs.electricity_uc_kwh)
                          for name, kwh in periods), Fraction(0)))  # fmt: skip

    # -- what is asked of it ------------------------------------------------------------------------------------------

    def air_nml(self) -> int:
        return whole(self.drawn["air"].total * ML_A_M3)

    def cost_uc(self) -> int:
        flat = sum(
            whole(self._metered(code) * price) for code, (price, _) in self._prices().items() if code in self.drawn
        )
        return flat + self.surcharge_uc()

    def _metered(self, code: str) -> Fraction:
        """In the unit of the price, kWh or m3; a meter of gas, air or water tells whole millilitres."""
        total = self.drawn[code].total
        if code == "electricity":
            return total
        return Fraction(whole(total * (1000 if code == "water" else ML_A_M3)), ML_A_M3)

    def _prices(self) -> dict[str, tuple[int, Fraction]]:
        """Price in micro-euros, and standard of a good piece in the unit of the price."""
        costs = self.scenario.costs
        return {
            "electricity": (costs.electricity_uc_kwh, Fraction(costs.standard_electricity_mj, MJ_A_KWH)),
            "air": (costs.air_uc_m3, Fraction(costs.standard_air_nml, ML_A_M3)),
            "gas": (costs.gas_uc_m3, Fraction(costs.standard_gas_nml, ML_A_M3)),
            "water": (costs.water_uc_m3, Fraction(costs.standard_water_ml, ML_A_M3)),
        }

    def consumption(self) -> dict[str, Any]:
        table, good = {}, len(self.shop.deliveries)
        for code, drawn in self.drawn.items():
            price, standard = self._prices()[code]
            real, shown = self._metered(code), 1000 if code == "water" else 1
            table[code] = {
                "unit": drawn.unit,
                "real": round(float(real * shown), 6),
                "standard": round(float(good * standard * shown), 6),
                "price_variance_eur": euros(self.surcharge_uc()) if code == "electricity" else 0.0,
                "quantity_variance_eur": euros((real - good * standard) * price),
            }
        return table

    def utilities(self) -> dict[str, Any]:
        return {
            code: {
                "unit": drawn.unit,
                "postes": {poste: round(float(amount), 6) for poste, amount in drawn.by_poste.items()},
                "leaks": round(float(drawn.leaks), 6),
                "tariff": {name: round(float(kwh), 6) for name, kwh in drawn.by_period.items()},
            }
            for code, drawn in self.drawn.items()
        }


def starts_of_work(sheet: PosteSheet) -> list[int]:
    """Instants at which the poste began to work after a wait that lasted, or from the very start."""
    before = ["", *(span.state for span in sheet.spans)]
    return [span.start_ms for state, span in zip(before, sheet.spans, strict=False) if "working" == span.state != state]
