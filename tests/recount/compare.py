"""What Goulot shows of a séance, the recount of the same, and the figures on which they part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sim.events import Fact
from sim.session import Session
from tests.sim.workshop import shown

from .recount import recount
from .screens import screens

NOT_FROM_FACTS = ("scenario", "seed", "policy", "engine", "digest", "until_ms", "decisions")
"""Of the object of `--json`: what tells the run apart, and the decisions, which are not facts."""


def figures(session: Session) -> dict[str, Any]:
    """All that is shown, printed or on a screen."""
    return printed(session) | on_screen(session)


def printed(session: Session) -> dict[str, Any]:
    """The object of `--json` less what is no fold over facts."""
    found = shown(session)
    for key in (*NOT_FROM_FACTS, *session.journal.header):
        found.pop(key, None)
    return found


def on_screen(session: Session) -> dict[str, Any]:
    """What the floor lets people see beside the figures."""
    state = session.state
    coming = [(s.component, s.due_ms, s.supply) for stock in state.stocks.values() for s in stock.incoming]
    return {
        "stocks": {code: stock.quantity for code, stock in state.stocks.items()},
        "incoming": sorted(coming),
        "alarm_list": [(a.number, a.raised_ms, a.cleared_ms, a.acknowledged_ms) for a in state.alarms],
        "diagnosed": sorted(code for code, view in state.postes.items() if view.diagnosed),
        "sequence": [order.code for order in state.orders],
    }


def recounted(session: Session) -> dict[str, Any]:
    """`figures` from the facts of the séance."""
    facts = list(session.journal.facts())
    return reprinted(session, facts) | screens(facts, session.scenario, session.now_ms)


def reprinted(session: Session, facts: list[Fact]) -> dict[str, Any]:
    """`printed` from the facts given: those of the séance, or some of them."""
    return recount(facts, session.scenario, None if session.finished else session.now_ms)


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
