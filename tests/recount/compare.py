"""What Goulot shows of a séance, the recount of the same, and the figures on which they part."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from sim.events import Fact
from sim.indicators.summary import summary
from sim.session import Session

from .recount import recount
from .screens import screens

NOT_FROM_FACTS = ("scenario", "seed", "policy", "engine", "digest", "until_ms", "decisions")
"""Of the object of `--json`: what tells the run apart, and the decisions, which are not facts."""


def figures(session: Session) -> dict[str, Any]:
    """The object of `--json` less what is no fold over facts, and the rows of the screens."""
    shown = {**summary(session.board, session.scenario, session.journal.header)}
    for key in (*NOT_FROM_FACTS, *session.journal.header):
        shown.pop(key, None)
    state, board = session.state, session.board
    coming = [(s.component, s.due_ms, s.supply) for stock in state.stocks.values() for s in stock.incoming]
    return shown | {
        "stocks": {code: stock.quantity for code, stock in state.stocks.items()},
        "incoming": sorted(coming),
        "alarms": {
            "raised": len(state.alarms),
            "standing": sum(alarm.cleared_ms is None for alarm in state.alarms),
            "acknowledged": sum(alarm.acknowledged_ms is not None for alarm in state.alarms),
        },
        "breakdowns": [asdict(row) for row in board.breakdowns()],
        "diagnosed": sorted(code for code, view in state.postes.items() if view.diagnosed),
        "sequence": [order.code for order in state.orders],
        "safety": {"accidents": board.accidents(), "near_misses": board.near_misses()},
    }


def recounted(session: Session, facts: list[Fact] | None = None) -> dict[str, Any]:
    """The same from the facts, all those of the séance or the ones given."""
    known = list(session.journal.facts()) if facts is None else facts
    until_ms = None if session.finished else session.now_ms
    return recount(known, session.scenario, until_ms) | screens(known, session.scenario, session.now_ms)


def differences(shown: Any, counted: Any, name: str = "") -> Iterator[tuple[str, Any, Any]]:
    """Each figure that differs: its path, what is shown, what is recounted."""
    if isinstance(shown, dict) and isinstance(counted, dict):
        for key in [*shown, *(key for key in counted if key not in shown)]:
            path = f"{name}.{key}" if name else str(key)
            yield from differences(shown.get(key, "nothing"), counted.get(key, "nothing"), path)
    elif isinstance(shown, list) and isinstance(counted, list) and len(shown) == len(counted):
        for index, (left, right) in enumerate(zip(shown, counted, strict=True)):
            yield from differences(left, right, f"{name}[{index}]")
    elif shown != counted:
        yield name, shown, counted
