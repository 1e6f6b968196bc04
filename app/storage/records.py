"""What goes in and out of the base: plain values, free of SQLAlchemy."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sim.commands import Command

OutgoingDocument = tuple[str, str, str, bytes]
"""Kind, format, name, body."""


@dataclass(frozen=True, slots=True)
class NewSeance:
    """`mode`: apprentissage, entrainement or examen; `scenario_path`: None when it travels with Goulot."""

    scenario_code: str
    scenario_path: str | None
    fingerprint: str
    engine: str
    seed: int
    mode: str
    trainee: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The package that brought a séance. `centre`: the name under which its key is trusted, empty for one's own;
    `key`: the public key that signed the package, in hexadecimal; `played_at`: when it was last lived there."""

    centre: str
    key: str
    played_at: datetime.datetime
    pseudonymous: bool


@dataclass(frozen=True, slots=True)
class SeanceRecord:
    """A séance as the list shows it. `status`: open or closed; `phase`: prepare, run or report."""

    id: str
    trainee: str
    scenario_code: str
    scenario_path: str | None
    fingerprint: str
    engine: str
    seed: int
    mode: str
    created_at: datetime.datetime
    updated_at: datetime.datetime
    phase: str
    reached_ms: int
    status: str
    result: dict[str, Any] | None
    parent_id: str | None = None
    parent_at_ms: int | None = None
    """A branch: decisions are those of its parent before that instant."""
    imported: Imported | None = None
    origin: str | None = None
    """`centre` for a copy of somebody's séance, which is only read; None when it was lived here or imported."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Journal lines from `from_ms` to `to_ms`, the last of them closing a batch with `digest`."""

    number: int
    from_ms: int
    to_ms: int
    lines: Sequence[str]
    digest: str


@dataclass(frozen=True, slots=True)
class Resumption:
    """What a séance is made of again: its seed is in `seance`, its facts follow from seed and commands."""

    seance: SeanceRecord
    commands: list[Command]
    reached_ms: int
    last_batch: tuple[int, str] | None
    """Number and digest of the last batch stored, to hold the re-simulated journal against."""


@dataclass(frozen=True, slots=True)
class DocumentRecord:
    id: int
    kind: str
    format: str
    version: int
    name: str
    created_at: datetime.datetime
