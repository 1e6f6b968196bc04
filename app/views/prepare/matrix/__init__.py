"""The polyvalence matrix, the same while preparing and while running."""

from app.views.prepare.matrix.matrix import PolyvalenceMatrix

__all__ = ["PolyvalenceMatrix"]
