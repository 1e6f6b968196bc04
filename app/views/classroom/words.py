"""A `Standing` in words, for the settings and the home page."""

from __future__ import annotations

from app.centre_link import UNREACHABLE, CentreError, Standing
from app.i18n import translate
from app.wording.centre import centre_refusal, standing


def standing_words(now: Standing) -> str:
    error = now.error
    return standing(
        waiting=len(now.left.waiting),
        refused=len(now.left.refused),
        sending=now.sending,
        code=error.code if isinstance(error, CentreError) else "refused" if error else "",
        since=now.since,
    )


def standing_details(now: Standing) -> str:
    """The same, with what stopped the last round and why séances were not taken."""
    lines = [standing_words(now)]
    if now.error and not (isinstance(now.error, CentreError) and now.error.code == UNREACHABLE):
        lines = [now.error.sentence()]
    codes = [code for _, code in now.left.refused]
    for code in dict.fromkeys(codes):
        told = translate("Centre", "%n séance non envoyée : {why}.", n=codes.count(code))
        lines.append(told.format(why=centre_refusal(code)))
    return "\n".join(lines)
