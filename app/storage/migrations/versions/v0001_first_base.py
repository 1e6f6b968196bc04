"""The first base: trainees, séances, their decisions, batches of facts, drafts and documents."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    _trainees_and_seances()
    _journal()
    _writings()


def _trainees_and_seances() -> None:
    op.create_table(
        "trainee",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(), nullable=False, unique=True),
        sa.Column("created_at", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "seance",
        sa.Column("id", sa.String(36), primary_key=True),
        sa.Column("trainee_id", sa.Integer(), sa.ForeignKey("trainee.id"), index=True),
        sa.Column("scenario_code", sa.String(), nullable=False),
        sa.Column("scenario_path", sa.String()),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("engine", sa.String(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(), nullable=False),
        sa.Column("parent_id", sa.String(36), sa.ForeignKey("seance.id"), index=True),
        sa.Column("parent_at_ms", sa.Integer()),
        sa.Column("opening_state", sa.JSON()),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.Column("updated_at", sa.DateTime(), nullable=False, index=True),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("reached_ms", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("result", sa.JSON()),
    )


def _journal() -> None:
    op.create_table(
        "command",
        sa.Column("seance_id", sa.String(36), sa.ForeignKey("seance.id"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("at_ms", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("payload", sa.String(), nullable=False),
        sa.Column("reason", sa.String()),
        sa.Column("salt", sa.String()),
        sa.Column("refusal", sa.JSON()),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "fact_batch",
        sa.Column("seance_id", sa.String(36), sa.ForeignKey("seance.id"), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("from_ms", sa.Integer(), nullable=False),
        sa.Column("to_ms", sa.Integer(), nullable=False),
        sa.Column("lines", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
    )


def _writings() -> None:
    op.create_table(
        "draft",
        sa.Column("seance_id", sa.String(36), sa.ForeignKey("seance.id"), primary_key=True),
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("body", sa.JSON(), nullable=False),
        sa.Column("saved_at", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "document",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("seance_id", sa.String(36), sa.ForeignKey("seance.id"), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.UniqueConstraint("seance_id", "kind", "format", "version"),
    )
