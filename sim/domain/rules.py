"""The standing rules of a shop."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rules:
    """Standing rules of the shop."""

    call_after_ms: int
    travel_ms: int
    handover_ms: int
    serve_ms: int
    """Time the handler takes to bring one supply to the line side."""
    cover_alarm_ms: int
    """A component whose cover falls below this raises an alarm."""
    level_one: bool = True
    """Operators repair what they are trained for, until the supervisor says otherwise."""
    technicians: int = 0
    """Crew of a line whose people have no names: called at once, first come first served."""
    sort_ms: int = 30_000
    """Time to check one piece of those set aside."""
    sort_finds_ppm: int = 1_000_000
    """Chance that it finds a flaw that is there."""
    count_ms: int = 300_000
    """Time to count the stock of one component."""
    receipt_check_ms: int = 600_000
    """Time of the handler to control what was received of one component."""
    leak_search_ms: int = 0
    """A technician's round of the air network."""
    leak_alarm_ms: int = 0
    """The compressor raises an alarm once it has delivered for so long more than the postes draw."""
