"""What holds on any floor, whatever is decided: of the object of ``goulot simulate --json``."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

SIX = ("tt_ms", "to_ms", "tr_ms", "tf_ms", "tn_ms", "tu_ms")


def hold_the_times(code: str, row: dict[str, Any]) -> None:
    """The six times nest, the losses fill the gap, the states fill the whole, DO × TP × TQ = TRS."""
    times = [row[name] for name in SIX]
    assert all(outer >= inner >= 0 for outer, inner in pairwise(times)), (code, times)
    assert sum(row["losses_ms"].values()) == row["tt_ms"] - row["tu_ms"], code
    assert all(loss >= 0 for loss in row["losses_ms"].values()), code
    if "states_ms" in row:
        assert sum(row["states_ms"].values()) == row["tt_ms"], code
    if row["trs"] and row["tp"] is not None:
        assert row["do"] * row["tp"] * row["tq"] == pytest.approx(row["trs"], abs=3e-6), code


def hold_the_pieces(figures: dict[str, Any]) -> None:
    """None is lost or made from nothing, and no buffer holds more than its places."""
    pieces = figures["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    for code, row in figures["buffers"].items():
        mean = sum(level * share for level, share in enumerate(row["distribution"]))
        assert sum(row["distribution"]) == pytest.approx(1, abs=1e-5), code
        assert mean == pytest.approx(row["mean"], abs=1e-4), code
        assert row["max"] <= row["capacity"], code


def hold_the_people(figures: dict[str, Any]) -> None:
    """Everyone is busy, waiting or away all the time, and never two of them at once."""
    for code, row in figures["people"].items():
        assert row["busy_ms"] + row["waiting_ms"] + row["off_ms"] == figures["line"]["tt_ms"], code
        assert min(row.values()) >= 0, code


def hold_the_money(figures: dict[str, Any]) -> None:
    """The parts are the total."""
    assert sum(figures["costs"].values()) == pytest.approx(figures["total_eur"], abs=1e-5)
