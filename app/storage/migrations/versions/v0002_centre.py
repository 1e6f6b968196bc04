"""A centre's shared base: integers of 64 bits on PostgreSQL too, copies fetched from there, what was sent."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

WHOLE_NUMBERS = {
    "trainee": ("id",),
    "seance": ("trainee_id", "seed", "parent_at_ms", "reached_ms"),
    "command": ("number", "at_ms"),
    "fact_batch": ("number", "from_ms", "to_ms"),
    "document": ("id", "version"),
}


def upgrade() -> None:
    if op.get_bind().dialect.name == "postgresql":  # SQLite's integers have 64 bits already
        for table, columns in WHOLE_NUMBERS.items():
            for column in columns:
                op.alter_column(table, column, type_=sa.BigInteger())
    op.add_column("seance", sa.Column("origin", sa.String()))
    whole = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
    op.create_table(
        "centre_mark",
        sa.Column("seance_id", sa.String(36), sa.ForeignKey("seance.id"), primary_key=True),
        sa.Column("changed_at", sa.DateTime()),
        sa.Column("commands", whole, nullable=False),
        sa.Column("batch", whole, nullable=False),
        sa.Column("documents", whole, nullable=False),
        sa.Column("refusal", sa.String()),
    )
