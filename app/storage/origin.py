"""Where a séance comes from, as one column keeps it."""

import datetime
from dataclasses import asdict
from typing import Any

from app.storage.records import Origin


def read_origin(kept: dict[str, Any] | None) -> Origin | None:
    """None for a séance lived here."""
    return Origin(**kept | {"played_at": datetime.datetime.fromisoformat(kept["played_at"])}) if kept else None


def written(origin: Origin) -> dict[str, Any]:
    return asdict(origin) | {"played_at": origin.played_at.isoformat()}
