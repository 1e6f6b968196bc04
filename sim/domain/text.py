"""Texts in the languages of the interface."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Text:
    """One text in both languages of the interface."""

    fr: str
    en: str

    def of(self, language: str) -> str:
        return self.en if language == "en" else self.fr
