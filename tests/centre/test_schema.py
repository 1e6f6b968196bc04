"""The centre's base has the schema of the local one, and is brought to it with all it holds."""

import gzip
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import MetaData, create_engine

from app.centre import Centre, CentreError
from app.centre.address import parsed
from app.storage import Repository
from app.storage.database import SCHEMA, migrate
from app.storage.tables import Base
from tests.centre.server import Server
from tests.centre.shifts import content

FIRST = Path(__file__).parents[1] / "storage" / "data" / "schema_0001.db.gz"


def test_the_migrations_make_the_tables_of_the_models(centre: Centre) -> None:
    with centre.engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert context.get_current_revision() == SCHEMA
        assert compare_metadata(context, Base.metadata) == []


def test_a_centre_of_the_first_schema_is_refused_then_prepared_with_all_it_holds(
    postgres: Server, tmp_path: Path
) -> None:
    old = tmp_path / "goulot.db"
    old.write_bytes(gzip.decompress(FIRST.read_bytes()))
    centre = Centre(parsed(postgres.address(postgres.new_base())))
    with centre.engine.begin() as connection:
        migrate(connection, "0001")
    _copy_tables(old, centre)
    with pytest.raises(CentreError) as error:
        centre.check()
    assert error.value.code == "older"
    assert centre.prepare().schema == SCHEMA
    local, there = Repository.open(old), Repository(centre.engine, Path("centre"))
    for seance in local.list_seances():
        assert content(there, seance.id) == content(local, seance.id)
    local.close()
    centre.close()


def _copy_tables(old: Path, centre: Centre) -> None:
    """As the first schema has them: too small for a seed of 64 bits."""
    tables, source = MetaData(), create_engine(f"sqlite:///{old}")
    with sqlite3.connect(old) as base:
        base.execute("UPDATE seance SET seed = 7")
    base.close()
    with source.connect() as read, centre.engine.begin() as written:
        tables.reflect(read)
        for table in tables.sorted_tables:
            if table.name != "alembic_version":
                written.execute(table.insert(), [dict(row) for row in read.execute(table.select()).mappings()])
    source.dispose()


@pytest.mark.parametrize(
    ("order", "code"),
    [
        ("CREATE TABLE alembic_version AS SELECT '9999' AS version_num", "newer"),
        ("CREATE TABLE recipes (name text)", "not_goulot"),
    ],
)
def test_a_base_that_is_not_of_this_goulot_is_left_alone(postgres: Server, order: str, code: str) -> None:
    base = postgres.new_base()
    postgres.order(order, base)
    centre = Centre(parsed(postgres.address(base)))
    for act in (centre.check, centre.prepare):
        with pytest.raises(CentreError) as error:
            act()
        assert error.value.code == code
    assert len(postgres.order("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", base)) == 1
    centre.close()
