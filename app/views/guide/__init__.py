"""The guided séance on screen: its coach, and the ring around the part it is about."""

from app.views.guide.guide import Guide

__all__ = ["Guide"]
