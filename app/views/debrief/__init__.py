"""Débriefer: what happened, what was hidden, what was decided, and what it made of the objectives."""
