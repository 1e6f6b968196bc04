"""What the base keeps of a compte rendu, as screens ask for it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any, Protocol

REPORT = "report"
"""Kind of the document and of its draft."""


class KeptDocument(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def version(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def created_at(self) -> datetime.datetime: ...


class Shelf(Protocol):
    """The part of the base that these screens read."""

    def documents(self, seance_id: str) -> Sequence[KeptDocument]: ...
    def document_body(self, document_id: int) -> bytes: ...
    def load_draft(self, seance_id: str, kind: str) -> dict[str, Any] | None: ...


def handed_in(shelf: Shelf, seance_id: str) -> list[KeptDocument]:
    """The versions of the compte rendu that were handed in, the oldest first."""
    return [document for document in shelf.documents(seance_id) if document.kind == REPORT]
