"""A `Standing` in words, for the settings and the home page."""

from __future__ import annotations

from app.centre_link import CentreError, Standing
from app.wording.centre import standing


def standing_words(now: Standing) -> str:
    error = now.error
    return standing(
        waiting=len(now.left.waiting),
        refused=len(now.left.refused),
        sending=now.sending,
        code=error.code if isinstance(error, CentreError) else "refused" if error else "",
        since=now.since,
    )
