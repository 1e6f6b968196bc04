"""Inputs made to break what Goulot reads: scenarios, packages, decision files (docs/fuzzing.md)."""
