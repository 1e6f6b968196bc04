"""Texts in both languages."""

from __future__ import annotations

from sim.domain.scenario import Text
from sim.scenario.fields import Texts


def text_of(texts: Texts | None, code: str = "") -> Text:
    """The author's text, or ``code`` in both languages where none was written."""
    return Text(texts.fr, texts.en) if texts else Text(code, code)
