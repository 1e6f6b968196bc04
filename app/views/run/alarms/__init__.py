"""Alarms and the journal of the shift."""
