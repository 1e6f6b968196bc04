"""Aide: the page of the screen under the eyes, and the list of shortcuts."""

from app.views.help.dialog import HelpDialog

__all__ = ["HelpDialog"]
