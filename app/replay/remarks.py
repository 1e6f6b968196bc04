"""Remarks and bookmarks pinned to instants of a past séance. They are a draft of the séance: kept, exported and erased
with it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Protocol

KIND = "remarks"
LONGEST = 2000


@dataclass(frozen=True, slots=True, order=True)
class Remark:
    """`text` is empty for a bare bookmark."""

    at_ms: int
    text: str


class Drafts(Protocol):
    """The part of the base that keeps them."""

    def load_draft(self, seance_id: str, kind: str) -> dict[str, Any] | None: ...
    def save_draft(self, seance_id: str, kind: str, body: dict[str, Any]) -> None: ...


class Remarks:
    """Those of one séance, in the order of time; each change is on disk before it returns, or raises StorageError."""

    def __init__(self, drafts: Drafts, seance_id: str) -> None:
        self._drafts = drafts
        self._seance_id = seance_id
        self._all = _read(drafts.load_draft(seance_id, KIND))

    def all(self) -> list[Remark]:
        return list(self._all)

    def pin(self, at_ms: int, text: str) -> None:
        """The same words twice at an instant are one remark."""
        self._keep(sorted({*self._all, Remark(at_ms, text.strip()[:LONGEST])}))

    def take_off(self, remark: Remark) -> None:
        self._keep([kept for kept in self._all if kept != remark])

    def _keep(self, remarks: list[Remark]) -> None:
        self._drafts.save_draft(self._seance_id, KIND, _body(remarks))
        self._all = remarks


def together(one: dict[str, Any] | None, other: dict[str, Any] | None) -> dict[str, Any]:
    """The remarks of two copies of a séance, as the base keeps them."""
    return _body(sorted({*_read(one), *_read(other)}))


def _body(remarks: list[Remark]) -> dict[str, Any]:
    return {"remarks": [asdict(remark) for remark in remarks]}


def _read(body: dict[str, Any] | None) -> list[Remark]:
    """A package may bring anything: what is no remark is left out."""
    rows = body.get("remarks") if body else None
    found = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    pairs = ((row.get("at_ms"), row.get("text")) for row in found)
    return sorted(Remark(at_ms, text[:LONGEST]) for at_ms, text in pairs if type(at_ms) is int and type(text) is str)
