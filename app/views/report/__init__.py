"""Rendre compte: the text written from the facts of the shift."""
