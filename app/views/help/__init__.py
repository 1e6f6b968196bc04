"""Aide: the page of the screen under the eyes, and the list of shortcuts."""

from app.views.help.dialog import HelpDialog
from app.views.help.topics import topics

__all__ = ["HelpDialog", "topics"]
