"""Load of the goulot against the time left: is the line ahead or late?"""

from __future__ import annotations

from itertools import groupby, pairwise

from sim.domain.scenario import FailureMode, Poste
from sim.policies.base import Desk
from sim.state import OrderView, PosteView

_PPM = 1_000_000


def slack_ms(desk: Desk) -> int:
    """Time left over at the goulot once the programme is done, expected stops included; below zero when late."""
    goulot = desk.dossier.postes[desk.dossier.goulot]
    undone = [order for order in desk.state.orders if order.delivered < order.quantity]
    pieces = max(0, sum(order.quantity - order.delivered for order in undone) - _past_goulot(desk))
    setups_ms = changeovers_ms(desk, series(undone))
    return _time_left_ms(desk) - pieces * _piece_ms(desk, goulot) - setups_ms


def changeovers_ms(desk: Desk, products: list[str]) -> int:
    """At the goulot, from the first of these series to the last."""
    goulot = desk.dossier.postes[desk.dossier.goulot]
    return sum(goulot.setup_between(before, after) for before, after in pairwise(products))


def _past_goulot(desk: Desk) -> int:
    """Pieces that need the goulot no more."""
    later = beyond(desk, desk.dossier.goulot)
    waiting = (b.code for b in desk.dossier.buffers.values() if set(b.downstream) <= set(later))
    return sum(desk.state.buffers[code].level for code in waiting) + len(later)


def line_tail_ms(desk: Desk) -> int:
    """Time of a piece from the goulot to the end of the line."""
    return sum(desk.dossier.postes[code].mean_ms for code in beyond(desk, desk.dossier.goulot))


def beyond(desk: Desk, poste: str) -> list[str]:
    """Postes after ``poste``, those that send back to it left out."""
    return [code for code in after(desk, poste) if poste not in after(desk, code)]


def after(desk: Desk, poste: str) -> list[str]:
    """Postes that pieces of ``poste`` may come to, nearest first."""
    reached: list[str] = []
    front = [poste]
    while front:
        ends = [c for b in desk.dossier.buffers.values() if set(b.upstream) & set(front) for c in b.downstream]
        front = [code for code in dict.fromkeys(ends) if code not in reached]
        reached += front
    return reached


def products_through(desk: Desk, poste: str, met: tuple[str, ...] = ()) -> set[str]:
    """Products whose way leads through ``poste``."""
    feeders = [buffer for buffer in desk.dossier.buffers.values() if poste in buffer.downstream]
    if not feeders:
        return set(desk.dossier.products)
    found: set[str] = set()
    for buffer in feeders:
        come = (products_through(desk, code, (*met, poste)) for code in buffer.upstream if code not in met)
        found |= {product for products in come for product in products if buffer.admits(product)}
    return found


def longest_stop_ms(desk: Desk) -> int:
    """What one more breakdown of the goulot takes, the worst of its modes."""
    goulot = desk.dossier.postes[desk.dossier.goulot]
    return max((_stop_ms(desk, mode) for mode in goulot.failures), default=0)


def expected_stop_ms(desk: Desk, poste: PosteView) -> int:
    """From the failure to the restart: the mode once it is known, else the shortest that shows the same symptom."""
    modes = desk.dossier.postes[poste.code].failures
    shown = [mode for mode in modes if poste.cause == (mode.code if poste.diagnosed else mode.symptom)]
    return min((_stop_ms(desk, mode) for mode in shown), default=0)


def series(orders: list[OrderView]) -> list[str]:
    """Products in turn, orders of one product in a row counted once."""
    return [product for product, _ in groupby(order.product for order in orders)]


def _time_left_ms(desk: Desk) -> int:
    now_ms = desk.state.now_ms
    breaks_ms = sum(max(0, pause.end_ms - max(pause.at_ms, now_ms)) for pause in desk.state.breaks)
    return desk.state.end_ms - now_ms - breaks_ms


def pace_ms(desk: Desk, poste: str) -> int:
    """Time between two pieces where ``poste`` stands, twins together."""
    postes = desk.dossier.postes
    twins = sum(other.work_centre == postes[poste].work_centre for other in postes.values())
    return _piece_ms(desk, postes[poste]) // twins


def _piece_ms(desk: Desk, poste: Poste) -> int:
    """Mean time a piece takes at ``poste``: second tests, micro-stops and breakdowns in their expected share."""
    working = poste.mean_ms * (1 + poste.reject_ppm / _PPM * (poste.on_reject in ("retest", "rework")))
    stopped = sum(_stop_ms(desk, mode) / mode.running.mean_ms for mode in poste.failures)
    paused = sum(stop.length.mean_ms / stop.running.mean_ms for stop in poste.micro_stops)
    return round(working * (1 + stopped + paused))


def _stop_ms(desk: Desk, mode: FailureMode) -> int:
    return desk.dossier.rules.travel_ms + mode.diagnosis.mean_ms + mode.repair.mean_ms


def line_lead_ms(desk: Desk) -> int:
    """About what a piece launched now needs to leave the line: what stands before it, at the pace of the goulot."""
    ahead = sum(buffer.level for buffer in desk.state.buffers.values()) + len(desk.dossier.postes)
    return ahead * desk.dossier.postes[desk.dossier.goulot].mean_ms
