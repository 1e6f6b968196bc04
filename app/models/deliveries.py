"""What is to be delivered of a component, in words. No Qt."""

from __future__ import annotations

from collections.abc import Iterable

from app.wording import Names


def deliveries_words(coming: Iterable[tuple[int, int]], names: Names, component: str) -> tuple[str, str]:
    """The next of these (due, quantity) with how many follow it, and all of them, one a line."""
    texts = [f"{names.quantity(component, quantity)} → {names.clock(due_ms)}" for due_ms, quantity in sorted(coming)]
    more = f" +{len(texts) - 1}" if len(texts) > 1 else ""
    return "".join(texts[:1]) + more, "\n".join(texts)
