"""Other simulators on the same line as Goulot, each set up as its own documentation shows."""
