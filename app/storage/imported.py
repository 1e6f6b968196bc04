"""The package that brought a séance, as one column keeps it."""

import datetime
from dataclasses import asdict
from typing import Any

from app.storage.records import Imported


def read_imported(kept: dict[str, Any] | None) -> Imported | None:
    """None for a séance lived here."""
    return Imported(**kept | {"played_at": datetime.datetime.fromisoformat(kept["played_at"])}) if kept else None


def written(imported: Imported) -> dict[str, Any]:
    return asdict(imported) | {"played_at": imported.played_at.isoformat()}
