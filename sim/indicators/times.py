"""The six times of NF E60-182 from the states of a poste and the outcomes of its cycles."""

from __future__ import annotations

from collections.abc import Mapping

from sim.indicators.losses import KIND, REFUSED
from sim.indicators.rows import Times

_OUT_OF_REQUIRED = ("closing", "planned")
_STOPS = ("own", "induced")


def times(states_ms: Mapping[str, int], worked_ms: Mapping[str, int] | None) -> Times:
    """Fold one ledger. ``worked_ms``: cycles ended good, retest, rework, scrap, at their reference time, the one
    under way left out; None without a reference.

    A piece tested again is non-quality at the test it fails and useful at the one it passes. Over a window that cuts
    a cycle, the work done before it makes ``slow`` smaller, even negative, by at most one reference cycle.
    """
    tt = sum(states_ms.values())
    losses = {code: states_ms.get(code, 0) for code in KIND if code != "slow" and code not in REFUSED}
    to = tt - losses["off"]
    tr = tt - sum(ms for code, ms in losses.items() if KIND[code] in _OUT_OF_REQUIRED)
    tf = tr - sum(ms for code, ms in losses.items() if KIND[code] in _STOPS)
    if worked_ms is None:
        del losses["micro_stop"]
        return Times(tt, to, tr, tf, None, None, losses)
    tn, tu = sum(worked_ms.values()), worked_ms["good"]
    losses["slow"] = tf - tn - losses["micro_stop"]
    losses.update((outcome, worked_ms[outcome]) for outcome in REFUSED)
    return Times(tt, to, tr, tf, tn, tu, losses)
