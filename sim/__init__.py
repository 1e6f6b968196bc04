"""The shop floor: a deterministic discrete-event model of a line, its people and its hazards.

Nothing here knows the screen, the data base or the hour of the day; time is integer milliseconds since the
start of the séance. `ENGINE_VERSION` changes whenever the same scenario, seed and decisions would give another
journal.
"""

ENGINE_VERSION = "3"
