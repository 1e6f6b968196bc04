"""Charge and capacité: the grid to fill, the load it draws, the levers."""

from app.views.prepare.load.page import LoadPage

__all__ = ["LoadPage"]
