"""The line that runs: SimPy keeps the clock, an agenda empties each instant and then arbitrates it in a written order."""
