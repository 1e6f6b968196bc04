"""The list of actions (Ctrl+K): type some words, French or English, Enter does it. The same on every screen."""

from app.plain import plain
from app.views.palette.action import Action
from app.views.palette.finder import ActionFinder

__all__ = ["Action", "ActionFinder", "plain"]
