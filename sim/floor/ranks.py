"""Who comes first among what falls due at one instant in one phase of the agenda.

Each kind of thing has its own span of ranks, to which it adds the rank of its poste, person, buffer or component. Two
kinds of one phase never share a rank: the luck of the heap would choose between them. A scenario has 500 postes at
most, 500 buffers and sources, and 20 000 rows in a table.
"""

from __future__ import annotations

# Phase.MACHINE, by poste (the network comes after them); a failure that strikes has the rank of its poste
DIAGNOSIS = 500
"""Before the technician: who arrives at the very end of a diagnosis arrives informed."""
TECHNICIAN = 1_000
STANDING_RULE = 2_000
AGEING = 4_000
SEARCH = 7_000
LEVEL_ONE = 70_000

# Phase.PEOPLE; who walks has their own rank
UPKEEP = 60_000
CALENDAR = 1_000_000
TOUR = 2_000_000
ARRIVAL = 3_000_000
REST = 3_100_000
DEPARTURE = 3_200_000
ROTATION = 3_300_000

# Phase.MATERIAL; a supply has its own rank
DOCK = 100_000
SOURCE = 200_000
TRANSIT = 300_000
CONTROL_PLAN = 400_000
BATCH = 500_000
RESULT = 600_000
COUNT = 700_000
RECEIPT = 800_000
