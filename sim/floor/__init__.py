"""The line that runs: SimPy keeps the clock, an agenda empties each instant, then arbitrates in a written order."""
