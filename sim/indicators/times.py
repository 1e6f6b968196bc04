"""The six times of NF E60-182 from the states of a poste and the outcomes of its cycles."""

from __future__ import annotations

from collections.abc import Mapping

from sim.indicators.losses import KIND
from sim.indicators.rows import Times

_OUT_OF_REQUIRED = ("closing", "planned")
_STOPS = ("own", "induced")


def times(states_ms: Mapping[str, int], outcomes: Mapping[str, int], reference_ms: int | None) -> Times:
    """Fold one ledger. ``outcomes``: cycles ended good, retest, scrap; the one under way does not count yet.

    A retested piece is non-quality at the test it fails and useful at the one it passes. Over a window that cuts
    a cycle, the work done before it makes ``slow`` smaller, even negative, by at most one reference cycle.
    """
    tt = sum(states_ms.values())
    losses = {code: states_ms.get(code, 0) for code in KIND if code not in ("slow", "scrap", "retest")}
    to = tt - losses["off"]
    tr = tt - sum(ms for code, ms in losses.items() if KIND[code] in _OUT_OF_REQUIRED)
    tf = tr - sum(ms for code, ms in losses.items() if KIND[code] in _STOPS)
    if reference_ms is None:
        del losses["micro_stop"]
        return Times(tt, to, tr, tf, None, None, losses)
    tn = sum(outcomes.values()) * reference_ms
    tu = outcomes["good"] * reference_ms
    losses["slow"] = tf - tn - losses["micro_stop"]
    losses["scrap"] = outcomes["scrap"] * reference_ms
    losses["retest"] = outcomes["retest"] * reference_ms
    return Times(tt, to, tr, tf, tn, tu, losses)
