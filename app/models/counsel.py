"""The aléas and failures under way, for whoever learns: what can be seen first, the answer on demand."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.documents import Shift
from app.models.debrief import ANSWER_MS, Story, stories

ASKED = "counsel"
"""Kind of the draft that keeps which answers were asked for."""


def asked(draft: Mapping[str, Any] | None) -> list[str]:
    """Keys of the stories whose answer was asked for."""
    return list(draft["keys"]) if draft else []


def with_asked(draft: Mapping[str, Any] | None, key: str) -> dict[str, Any]:
    return {"keys": sorted({*asked(draft), key})}


def under_way(shift: Shift) -> list[Story]:
    """The latest first; one that has no duration and was answered is under way while another answer makes sense."""
    now_ms = shift.state.now_ms
    return [story for story in reversed(stories(shift)) if _lasts(story, now_ms)]


def _lasts(story: Story, now_ms: int) -> bool:
    if story.ended_ms is not None:
        return False
    if story.failure:
        return True
    return now_ms - story.at_ms <= ANSWER_MS or (story.answered_ms is None and not story.late)
