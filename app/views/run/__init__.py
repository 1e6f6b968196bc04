"""Piloter: the cockpit of the shift."""
