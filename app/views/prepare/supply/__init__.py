"""Stocks and supplies, before the shift and during it."""

from app.views.prepare.supply.page import SupplyPage

__all__ = ["SupplyPage"]
