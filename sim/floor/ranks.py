"""Who comes first among what falls due at one instant in one phase of the agenda.

Each kind of thing has its own span of ranks, to which it adds the rank of its poste, person, buffer or component. Two
kinds of one phase never share a rank: the luck of the heap would choose between them. A scenario has 500 postes at
most, 500 buffers and sources, and 20 000 rows in a table.
"""

from __future__ import annotations

from typing import Final

# Phase.MACHINE, by poste (the network comes after them); a failure that strikes has the rank of its poste
DIAGNOSIS: Final = 500
"""Before the technician: who arrives at the very end of a diagnosis arrives informed."""
TECHNICIAN: Final = 1_000
STANDING_RULE: Final = 2_000
AGEING: Final = 4_000
SEARCH: Final = 7_000
LEVEL_ONE: Final = 70_000

# Phase.PEOPLE; who walks has their own rank
UPKEEP: Final = 60_000
CALENDAR: Final = 1_000_000
TOUR: Final = 2_000_000
ARRIVAL: Final = 3_000_000
REST: Final = 3_100_000
DEPARTURE: Final = 3_200_000
ROTATION: Final = 3_300_000

# Phase.MATERIAL; a supply has its own rank
DOCK: Final = 100_000
SOURCE: Final = 200_000
TRANSIT: Final = 300_000
CONTROL_PLAN: Final = 400_000
BATCH: Final = 500_000
RESULT: Final = 600_000
COUNT: Final = 700_000
RECEIPT: Final = 800_000
