"""A journal changed by somebody who knows its format: every number, digest and seal is worked out anew."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sim.journal import canonical, chain, seal, sha

Record = dict[str, Any]


def rewritten(path: Path, target: Path, change: Callable[[list[Record]], None]) -> Path:
    """`change` edits the records in place, header first; lines it leaves alone keep their bytes."""
    lines = path.read_text().splitlines()
    as_written = {canonical(json.loads(line)): line for line in lines}
    records = [json.loads(line) for line in lines]
    change(records)
    forged = [canonical(records[0])]
    last = sha(forged[0])
    waiting: list[str] = []
    for record in records[1:]:
        if "batch" in record:
            last = chain(last, waiting, record["at_ms"], record["state"])
            record |= {"digest": last, "lines": len(waiting)}
            waiting = []
        elif "end" in record:
            digest = chain(last, waiting, 0, "") if waiting else last
            record |= {"digest": digest, "seal": seal(digest, record["at_ms"])}
        line = as_written.get(canonical(record)) or json.dumps(record, separators=(",", ":"))
        if "n" in record:
            waiting.append(line)
        forged.append(line)
    target.write_text("".join(f"{line}\n" for line in forged))
    return target


def without_facts(records: list[Record]) -> None:
    """Only the decisions are left, numbered anew."""
    kept = [record for record in records if "fact" not in record]
    for number, record in enumerate((record for record in kept if "n" in record), 1):
        record["n"] = number
    for record in kept:
        if "words" in record:
            record["words"] = 1
        elif "end" in record:
            record["end"] = sum("n" in other for other in kept)
    records[:] = kept
