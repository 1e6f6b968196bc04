"""The panels of the cockpit: docked side by side, closed, or each in a window of its own, and remembered so."""

from app.views.run.panels.rack import PanelMemory, PanelRack
from app.views.run.panels.slot import Slot

__all__ = ["PanelMemory", "PanelRack", "Slot"]
