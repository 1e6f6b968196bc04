"""Réglages: language, theme, text size, and what pauses the clock."""

from app.views.settings.dialog import SettingsDialog
from app.views.settings.preferences import Preferences

__all__ = ["Preferences", "SettingsDialog"]
