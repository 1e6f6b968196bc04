"""Balancing: the Yamazumi, what a move makes of the line, a reference to measure it by."""

from app.views.prepare.balance.page import BalancePage

__all__ = ["BalancePage"]
