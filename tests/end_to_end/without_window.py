"""What the window exported, lived again by the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[2]
_OF_THE_JOURNAL = ("n", "refusal", "subject")
"""Fields of a decision that the journal adds to what was ordered."""

VERBS = {
    "AcknowledgeAlarm",
    "AssignOperator",
    "CallMaintenance",
    "ExpressSupply",
    "FreeOperator",
    "MoveOrder",
    "OrderCheck",
    "RestartPoste",
    "StopPoste",
    "UseSubstitute",
}
"""What this shift calls for; tests/app/test_every_verb.py gives every decision there is."""


def assert_lived_again(journal: Path, folder: Path) -> None:
    """Its decisions alone, in another process without Qt, give every entry and every digest, byte for byte."""
    records = [json.loads(line) for line in journal.read_text(encoding="ascii").splitlines()]
    orders = decisions(records)
    assert {order["kind"] for order in orders} == VERBS
    assert sum("refusal" in record for record in records) == 1
    asked, lived = folder / "decisions.jsonl", folder / "lived.jsonl"
    asked.write_text("".join(json.dumps(order) + "\n" for order in orders), encoding="ascii")
    head = records[0]
    goulot(
        "simulate", head["scenario"], "--seed", str(head["seed"]), "--decisions", str(asked), "--journal", str(lived)
    )
    assert lived.read_bytes() == journal.read_bytes()
    assert goulot("replay", str(journal), "--verify").startswith("Journal conforme")


def decisions(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What was ordered, refusals included, with the person's own words."""
    words = {record["words"]: record for record in records if "words" in record}
    return [_order(record, words.get(record["n"])) for record in records if "kind" in record]


def _order(record: dict[str, Any], words: dict[str, Any] | None) -> dict[str, Any]:
    order = {field: value for field, value in record.items() if field not in _OF_THE_JOURNAL}
    return order | {"reason": words["text"], "salt": words["salt"]} if words else order


def goulot(*arguments: str) -> str:
    command = [sys.executable, "-m", "app", "--lang=fr", *arguments]
    environment = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Asia/Tokyo"}
    done = subprocess.run(command, cwd=_ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout
