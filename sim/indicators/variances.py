"""Standard against real: the gap of each cost split into quantity, price, yield and volume, and the cost of each order.

The standard is that of the good pieces made. Of each component the four variances sum to real − standard, to the
micro-euro; a positive one costs.

volume     what the pieces made change by their number and kind. Labour and machines are there whatever is made: pieces
           that the programme counted on and that were not begun leave their share of them unpaid. Material: the mix of
           products, pieces begun and not finished. Penalties of late orders.
yield      what the scrapped pieces took: their material, their standard share of labour, machines and energy;
           complaints about defects that got out.
price      what was paid above the tariff: substitutes, electricity by its periods, overtime premium and paid minimum,
           express supplies and calls of temp staff.
quantity   the rest: more or less material, hours and energy than the standard counts on.

The programme is all the orders of the scenario, over the required time gone by.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sim.domain.scenario import Order, Scenario
from sim.indicators.consumption import Consumption
from sim.indicators.cost import MS_AN_HOUR, Cost
from sim.indicators.energy import Energy
from sim.indicators.flow import Flow
from sim.indicators.fold import half_up
from sim.indicators.hours import Hours
from sim.indicators.orders import Orders
from sim.indicators.rows import Times
from sim.indicators.staff import Staff

FIXED = ("labour", "machine")
"""Paid by the hour, whatever is made."""


@dataclass(frozen=True, slots=True)
class VarianceRow:
    """A component of cost (see ``CostRow``): its standard for the good pieces made, and what makes the rest."""

    code: str
    standard_uc: int
    quantity_uc: int
    price_uc: int
    yield_uc: int
    volume_uc: int

    @property
    def gap_uc(self) -> int:
        return self.quantity_uc + self.price_uc + self.yield_uc + self.volume_uc

    @property
    def real_uc(self) -> int:
        return self.standard_uc + self.gap_uc


@dataclass(frozen=True, slots=True)
class OrderCostRow:
    """``costs`` by component, encours within material; ``standard_uc`` of the ``good`` pieces delivered."""

    code: str
    product: str
    good: int
    standard_uc: int
    costs: Mapping[str, int]

    @property
    def real_uc(self) -> int:
        return sum(self.costs.values())

    @property
    def per_piece_uc(self) -> int | None:
        """Prix de revient of a good piece; None before the first."""
        return round(self.real_uc / self.good) if self.good else None


class Variances:
    def __init__(
        self,
        scenario: Scenario,
        flow: Flow,
        orders: Orders,
        consumption: Consumption,
        energy: Energy,
        staff: Staff,
        cost: Cost,
        hours: Hours,
    ) -> None:
        self._scenario = scenario
        self._flow = flow
        self._orders = orders
        self._consumption = consumption
        self._energy = energy
        self._staff = staff
        self._cost = cost
        self._hours = hours

    def rows(self, now_ms: int) -> list[VarianceRow]:
        """In the order of the costs."""
        pieces = self._flow.pieces()
        real, standard = self._cost.components(now_ms), self._scenario.costs.standard
        prices = self._prices(now_ms, real["labour"])
        yields = self._yields(pieces.scrapped, pieces.good, real["scrap"])
        volumes = self._volumes(now_ms, pieces.good + pieces.scrapped, pieces.good)
        return [
            _row(
                code,
                standard.get(code, 0) * pieces.good,
                prices.get(code, 0),
                yields.get(code, 0),
                volumes.get(code, 0),
                paid,
            )
            for code, paid in real.items()
        ]

    def _prices(self, now_ms: int, labour_uc: int) -> dict[str, int]:
        plain = half_up(self._staff.plain_uc_ms(now_ms), MS_AN_HOUR)
        return {
            "material": self._consumption.price_uc(),
            "labour": labour_uc - plain,
            "energy": self._energy.surcharge_uc(now_ms),
            "measures": self._consumption.express_uc() + self._staff.calls_uc(),
        }

    def _yields(self, scrapped: int, good: int, scrap_uc: int) -> dict[str, int]:
        standard = self._scenario.costs.standard
        shares = {code: standard.get(code, 0) * scrapped for code in (*FIXED, "energy")}
        beyond = scrap_uc - standard.get("scrap", 0) * good
        return shares | {"scrap": beyond, "penalty": self._orders.complaints_uc}

    def _volumes(self, now_ms: int, made: int, good: int) -> dict[str, int]:
        growth = self._consumption.encours_growth_uc()
        mix = self._consumption.delivered_uc().total() - round(self._mean_nomenclature() * good)
        missing = self._programme(now_ms) - made
        standard = self._scenario.costs.standard
        return {
            **{code: round(standard.get(code, 0) * missing) for code in FIXED},
            "material": mix + growth,
            "encours": -growth,
            "penalty": sum(self._orders.late_uc(now_ms).values()),
        }

    def _programme(self, now_ms: int) -> Fraction:
        """Pieces that the standard counts on by now."""
        passed, whole = self._hours.elapsed(now_ms)
        ordered = sum(order.quantity for order in self._scenario.orders.values())
        return Fraction(ordered * passed, whole) if whole else Fraction(0)

    def _mean_nomenclature(self) -> Fraction:
        """Material in a piece of the programme, in micro-euros."""
        orders = self._scenario.orders.values()
        ordered = sum(order.quantity for order in orders)
        whole = sum(order.quantity * self._consumption.nomenclature_uc(order.product) for order in orders)
        return Fraction(whole, ordered) if ordered else Fraction(0)

    def orders(self, now_ms: int) -> list[OrderCostRow]:
        """Of each order known; all costs are on one of them.

        An order bears the nomenclature of its good pieces, the material of its scrapped ones and its penalty. What is
        common to all is shared by the reference time of the pieces that the goulot took; before the first, by quantity.
        """
        known = [self._scenario.orders[code] for code in self._orders.known]
        own = {
            "material": self._consumption.delivered_uc(),
            "scrap": self._consumption.scrapped_uc(),
            "penalty": self._orders.late_uc(now_ms),
        }
        common = dict(self._cost.components(now_ms))
        common["material"] += common.pop("encours")
        for code, direct in own.items():
            common[code] -= sum(direct.values())
        weights = self._weights(known)
        shared = {code: share_out(amount, weights) for code, amount in common.items()}
        made = self._delivered()
        return [
            OrderCostRow(
                order.code,
                order.product,
                made.get(order.code, 0),
                self._standard_uc(order.product, made.get(order.code, 0)),
                {code: own.get(code, {}).get(order.code, 0) + parts[rank] for code, parts in shared.items()},
            )
            for rank, order in enumerate(known)
        ]

    def _weights(self, orders: list[Order]) -> list[int]:
        centre = self._scenario.postes[self._scenario.goulot].work_centre
        twins = [poste for poste in self._scenario.postes.values() if poste.work_centre == centre]
        times = [
            sum(
                self._flow.passages[poste.code].taken.get(order.code, 0) * (poste.reference_of(order.product) or 1)
                for poste in twins
            )
            for order in orders
        ]
        return times if any(times) else [order.quantity for order in orders]

    def _delivered(self) -> Mapping[str, int]:
        return {delivery.spec.code: delivery.count for delivery in self._orders.deliveries()}

    def _standard_uc(self, product: str, pieces: int) -> int:
        """The standard of a mean piece, with the product's own nomenclature."""
        own = self._consumption.nomenclature_uc(product) - self._mean_nomenclature()
        return round((self._scenario.costs.standard_uc + own) * pieces)


def _row(code: str, standard: int, price: int, lost: int, volume: int, real: int) -> VarianceRow:
    return VarianceRow(code, standard, real - standard - price - lost - volume, price, lost, volume)


def rework_uc(scenario: Scenario, times: Callable[[str], Times]) -> int:
    """Machine hours spent on tests made again and on reworked pieces: a part of what ``machine`` costs already."""
    spent = 0
    for code, poste in scenario.postes.items():
        losses = times(code).losses
        spent += poste.machine_uc_h * (losses["retest"] + losses["rework"])
    return half_up(spent, MS_AN_HOUR)


def share_out(amount: int, weights: list[int]) -> list[int]:
    """Whole parts of ``amount`` by ``weights``, which sum to it exactly. ``weights``: at least one above 0, or none."""
    whole, parts, so_far = sum(weights), [], 0
    for weight in weights:
        before = half_up(amount * so_far, whole)
        so_far += weight
        parts.append(half_up(amount * so_far, whole) - before)
    return parts
