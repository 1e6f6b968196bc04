"""Journal lines as the entries they were. No Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from sim.commands import Command, Refusal
from sim.events import Fact, decode
from sim.journal import Entry


def entries_of(lines: Iterable[str], commands: Sequence[Command]) -> list[Fact | Entry]:
    """`commands`: at least those of the lines, in order, with the words that lines do not hold.

    Raises ValueError when a line is neither a fact known here nor a decision.
    """
    found: list[Fact | Entry] = []
    awaited = iter(commands)
    for line in lines:
        record = json.loads(line)
        if "kind" in record:
            refusal = Refusal(code=record["refusal"], subject=record["subject"]) if "refusal" in record else None
            found.append(Entry(record["n"], next(awaited), refusal))
        elif "fact" in record:
            found.append(_fact(line, record))
    return found


def _fact(line: str, record: dict[str, object]) -> Fact:
    try:
        return decode(record)
    except (KeyError, TypeError):
        raise ValueError(f"{line[:80]}: expected a fact that this engine knows") from None
