"""Dossier: what the exam subject gives, to read and to print."""
