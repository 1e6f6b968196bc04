"""Indicators: folds over the facts of the journal. One place for each figure, whatever shows it."""
