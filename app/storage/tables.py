"""The tables of the local base and of a centre's. Facts follow from seed and decisions: kept to be viewed fast."""

import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    TypeDecorator,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcTime(TypeDecorator[datetime.datetime]):
    """An aware instant, kept in UTC; SQLite forgets time zones."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:
        return None if value is None else value.astimezone(datetime.UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:
        return None if value is None else value.replace(tzinfo=datetime.UTC)


WHOLE = BigInteger().with_variant(Integer(), "sqlite")
"""64 bits: a seed, or the milliseconds of a month. SQLite's INTEGER has them, PostgreSQL's has 32."""


class Base(DeclarativeBase):
    # Named constraints: SQLite can only change a table by copying it, and a copy needs the names.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        datetime.datetime: UtcTime,
        dict[str, Any]: JSON(none_as_null=True),
        int: WHOLE,
    }


class Trainee(Base):
    __tablename__ = "trainee"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime.datetime]


class Seance(Base):
    """Scenario + seed + decisions. `parent_*` and `opening_state` are for branches and campaigns."""

    __tablename__ = "seance"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    trainee_id: Mapped[int | None] = mapped_column(ForeignKey("trainee.id"), index=True)
    scenario_code: Mapped[str]
    scenario_path: Mapped[str | None]
    """Folder of the scenario; null when it travels with Goulot."""
    fingerprint: Mapped[str] = mapped_column(String(64))
    engine: Mapped[str]
    seed: Mapped[int]
    mode: Mapped[str]
    """apprentissage, entrainement or examen."""
    parent_id: Mapped[str | None] = mapped_column(ForeignKey("seance.id"), index=True)
    parent_at_ms: Mapped[int | None]
    opening_state: Mapped[dict[str, Any] | None]
    created_at: Mapped[datetime.datetime]
    updated_at: Mapped[datetime.datetime] = mapped_column(index=True)
    phase: Mapped[str]
    """prepare, run or report."""
    reached_ms: Mapped[int]
    status: Mapped[str]
    """open, or closed once the compte rendu is handed in."""
    result: Mapped[dict[str, Any] | None]
    """The summary of the shift, as `simulate --json` prints it, once it is over."""
    origin: Mapped[str | None]
    """Null when it was lived here; `centre` for a copy of somebody's, which is only read."""
    imported: Mapped[dict[str, Any] | None]
    """The package that brought it (see `records.Imported`); null otherwise."""


class Command(Base):
    """A decision. `reason` and `salt` can be erased: the journal's chain holds only a commitment to them."""

    __tablename__ = "command"

    seance_id: Mapped[str] = mapped_column(ForeignKey("seance.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    """Rank among the decisions of the séance, from 1."""
    at_ms: Mapped[int]
    phase: Mapped[str]
    payload: Mapped[str]
    """Canonical JSON of the decision without its words."""
    reason: Mapped[str | None]
    salt: Mapped[str | None]
    refusal: Mapped[dict[str, Any] | None]
    decided_at: Mapped[datetime.datetime]


class FactBatch(Base):
    """The journal lines of one or several simulated minutes, up to the digest that closes them."""

    __tablename__ = "fact_batch"

    seance_id: Mapped[str] = mapped_column(ForeignKey("seance.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    from_ms: Mapped[int]
    to_ms: Mapped[int]
    lines: Mapped[bytes] = mapped_column(LargeBinary)
    """zlib of the lines."""
    digest: Mapped[str]


class Draft(Base):
    """A document being written; one a kind."""

    __tablename__ = "draft"

    seance_id: Mapped[str] = mapped_column(ForeignKey("seance.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    body: Mapped[dict[str, Any]]
    saved_at: Mapped[datetime.datetime]


class Document(Base):
    """A document handed in or exported: each version stays."""

    __tablename__ = "document"
    __table_args__ = (UniqueConstraint("seance_id", "kind", "format", "version"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    seance_id: Mapped[str] = mapped_column(ForeignKey("seance.id"))
    kind: Mapped[str]
    format: Mapped[str]
    version: Mapped[int]
    name: Mapped[str]
    body: Mapped[bytes] = mapped_column(LargeBinary)
    created_at: Mapped[datetime.datetime]


class CentreMark(Base):
    """What the centre is known to hold of a séance of this computer: written after the centre's own commit."""

    __tablename__ = "centre_mark"

    seance_id: Mapped[str] = mapped_column(ForeignKey("seance.id"), primary_key=True)
    changed_at: Mapped[datetime.datetime | None]
    """`updated_at` of the séance as sent whole; null until it was."""
    commands: Mapped[int]
    batch: Mapped[int]
    """Number of the last batch of facts, 0 for none."""
    documents: Mapped[int]
    refusal: Mapped[str | None]
    """Why the centre can't take it, as a code."""
