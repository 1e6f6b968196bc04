"""The window as the pictures show it: a size, a language and a palette over a base of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtTest import QTest

from app.bridge import Bridge
from app.i18n import Language, set_language
from app.storage import Repository
from app.theme import PaletteName, Theme
from app.views.home.snapshot import KIND, take
from app.views.main_window import MainWindow
from app.views.settings import Preferences
from pictures.seances import BASE, NOW, FixedTime, Seances

SIZES = (QSize(1366, 768), QSize(1920, 1080))
LANGUAGES: tuple[Language, ...] = ("fr", "en")
HOME = Path("~") / ".local" / "share" / "goulot"
"""Relative on purpose: the folder is thrown away, and the pictures show what a person would see."""


@dataclass(frozen=True, slots=True)
class Variant:
    size: QSize
    language: Language
    palette: PaletteName
    text_scale: float = 1.0

    @property
    def suffix(self) -> str:
        large = f"-{self.text_scale:.0%}" if self.text_scale > 1 else ""
        return f"{self.size.width()}-{self.language}-{self.palette}{large}"

    @property
    def plain(self) -> bool:
        return self.size == SIZES[0] and self.palette == "light"

    @property
    def kept(self) -> bool:
        """Light in every size and language; dark once."""
        small_french = self.size == SIZES[0] and self.language == "fr"
        return self.palette == "light" or (self.palette == "dark" and small_french)


class Stage:
    """One window in one variant, on a base of its own."""

    def __init__(self, variant: Variant, seances: Seances, theme: Theme) -> None:
        self.seances = seances
        self.repository = Repository.open(HOME / BASE)
        self.bridge = Bridge(self.repository)
        self._keep_snapshots()
        set_language(variant.language)
        preferences = Preferences(Path(variant.suffix))
        preferences.palette, preferences.language = variant.palette, variant.language
        preferences.text_scale = variant.text_scale
        self.window = MainWindow(self.bridge, self.repository, theme, preferences)
        self.window.resize(variant.size)
        self.window.show()
        QTest.qWaitForWindowActive(self.window)  # which gives the focus: before the first scene, not during it

    def _keep_snapshots(self) -> None:
        """What the home page tells of each séance, as the window leaves it."""
        for record in reversed(self.repository.list_seances()):
            FixedTime.present = record.updated_at  # type: ignore[assignment]  # made by FixedTime too
            self.bridge.resume(record.id)
            self.bridge.save_draft(KIND, take(self.bridge).to_json())
            self.bridge.close_seance()
        FixedTime.present = NOW

    def open(self, seance: str, step: str) -> MainWindow:
        """The window on a step of a séance."""
        if not self.bridge.is_open or self.bridge.seance_id != seance:
            self.bridge.resume(seance)
        self.window.go(step)
        return self.window

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.repository.close()
