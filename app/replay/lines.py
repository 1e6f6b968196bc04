"""Journal lines as the entries they were. No Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

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
            found.append(Entry(record["n"], next(awaited), refusal_of(record)))
        elif "fact" in record:
            found.append(_fact(line, record))
    return found


def refusal_of(record: Mapping[str, Any]) -> Refusal | None:
    """Of the line of a decision; the reader of journals looks at its commands, not at this."""
    code = record.get("refusal")
    return Refusal(code=str(code), subject=str(record.get("subject", ""))) if code else None


def _fact(line: str, record: dict[str, object]) -> Fact:
    try:
        return decode(record)
    except (KeyError, TypeError):
        raise ValueError(f"{line[:80]}: expected a fact that this engine knows") from None
