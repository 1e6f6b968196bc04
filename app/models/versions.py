"""The texts of a compte rendu that are kept beside its draft, which never replaces them."""

from __future__ import annotations

import datetime
import difflib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from app.documents import Paragraph, Report
from app.i18n import clock, date, translate
from app.models.handed_in import Shelf
from app.models.report_draft import is_empty

NAMED, HANDED_IN, REPLACED = "report.named", "report.handed_in", "report.replaced"
"""Kinds of the documents that hold them: named by the person, handed in, or set aside when another was taken up."""
FORMAT = "json"
Mark = Literal["", "+", "-"]


@dataclass(frozen=True, slots=True)
class Version:
    """`number`: its rank among those of its kind, from 1; `name`: the person's own words, for one they named."""

    document: int
    kind: str
    number: int
    name: str
    made_at: datetime.datetime

    @property
    def title(self) -> str:
        if self.kind == NAMED:
            return self.name
        text = {
            HANDED_IN: translate("Versions", "Remise, version {number}"),
            REPLACED: translate("Versions", "Mise de côté, n° {number}"),
        }[self.kind]
        return text.format(number=self.number)

    @property
    def when(self) -> str:
        local = self.made_at.astimezone()
        at = clock((local.hour * 60 + local.minute) * 60_000)
        return f"{date(local.date())}, {at}"


def versions(shelf: Shelf, seance_id: str) -> list[Version]:
    """The newest first."""
    kept = [document for document in shelf.documents(seance_id) if document.kind in (NAMED, HANDED_IN, REPLACED)]
    return [Version(each.id, each.kind, each.version, each.name, each.created_at) for each in reversed(kept)]


def version_body(shelf: Shelf, version: Version) -> dict[str, Any]:
    """The draft as it was kept. Raises ValueError when it is no such text."""
    body = json.loads(shelf.document_body(version.document))
    if not isinstance(body, dict):
        raise ValueError(f"{str(body)[:40]}: expected a draft")
    return body


def version_bytes(draft: dict[str, Any]) -> bytes:
    return json.dumps(draft, ensure_ascii=False, sort_keys=True).encode()


def lines(report: Report) -> list[str]:
    """What is written, a line a paragraph under the titles of its sections; tables and charts by their titles."""
    found = []
    for section in report.sections:
        found.append(section.title)
        for block in () if is_empty(section) else section.blocks:
            text = "".join(run.text for run in block.runs) if isinstance(block, Paragraph) else f"[{block.title}]"
            found.append(f"• {text}" if isinstance(block, Paragraph) and block.style == "bullet" else text)
    return found


def differences(old: Sequence[str], new: Sequence[str]) -> list[tuple[Mark, str]]:
    """Each line with what became of it: "-" only in `old`, "+" only in `new`, "" in both."""
    found: list[tuple[Mark, str]] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += [("", line) for line in old[a:b]]
        else:
            found += [("-", line) for line in old[a:b]]
            found += [("+", line) for line in new[c:d]]
    return found
