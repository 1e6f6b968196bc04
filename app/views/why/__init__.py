"""« Pourquoi ? »: every figure answers with its formula and the facts behind it."""

from app.views.why.asking import Asking
from app.views.why.dialog import WhyDialog
from app.views.why.reasons import OTHER, Asked, Reasons

__all__ = ["OTHER", "Asked", "Asking", "Reasons", "WhyDialog"]
