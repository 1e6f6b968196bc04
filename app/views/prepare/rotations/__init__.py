"""Préparer: who stands where over the shift."""

from app.views.prepare.rotations.page import RotationsPage as RotationsPage
