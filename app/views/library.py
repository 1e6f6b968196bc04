"""What the screens ask of the local base, so that they need not know it."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from app.models.handed_in import Shelf


class Brought(Protocol):
    """The package that brought a séance. `centre`: the name its key is trusted under, empty for this centre."""

    @property
    def centre(self) -> str: ...
    @property
    def played_at(self) -> datetime.datetime: ...


class KeptSeance(Protocol):
    """A séance of this computer. `phase`: prepare, run or report; `status`: open or closed."""

    @property
    def id(self) -> str: ...
    @property
    def trainee(self) -> str: ...
    @property
    def scenario_code(self) -> str: ...
    @property
    def scenario_path(self) -> str | None: ...
    @property
    def mode(self) -> str: ...
    @property
    def updated_at(self) -> datetime.datetime: ...
    @property
    def phase(self) -> str: ...
    @property
    def reached_ms(self) -> int: ...
    @property
    def status(self) -> str: ...
    @property
    def result(self) -> dict[str, Any] | None: ...
    @property
    def parent_at_ms(self) -> int | None:
        """Where a branch left its parent; None for a séance that is none."""

    @property
    def imported(self) -> Brought | None: ...


class Library(Shelf, Protocol):
    """The séances kept; every method may raise the error that the bridge tells by `failed`."""

    @property
    def path(self) -> Path: ...
    def list_seances(self) -> Sequence[KeptSeance]: ...
    def best_result(self, scenario_code: str) -> dict[str, Any] | None: ...
    def load_drafts(self, kind: str) -> dict[str, dict[str, Any]]: ...
    def seance(self, seance_id: str) -> KeptSeance: ...
