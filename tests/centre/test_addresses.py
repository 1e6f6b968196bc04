"""Each way a centre can be out of reach is told in one line, that never holds the password."""

import sys
from pathlib import Path

import pytest

from app.centre import Address, Centre, CentreError, address_of, keep_address
from app.centre.address import parsed
from tests.centre.server import PASSWORD, Server


def test_a_server_that_refuses_says_why_in_one_line(postgres: Server) -> None:
    base = postgres.new_base()
    right = postgres.address(base)
    cases = {
        "password": postgres.address(base, password="faux"),
        "no_base": postgres.address("nulle_part"),
        "tls": f"{right} sslmode=require",
        "empty": right,
        "unreachable": "postgresql://eleve@127.0.0.1:1/goulot",
    }
    for code, text in cases.items():
        centre = Centre(parsed(text))
        with pytest.raises(CentreError) as error:
            centre.check()
        centre.close()
        sentence = error.value.sentence()
        assert (error.value.code, "\n" in sentence, PASSWORD in sentence) == (code, False, False), sentence
        assert sentence.startswith(parsed(text).shown)


def test_a_server_too_old_is_refused(postgres: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.centre.base.OLDEST_SERVER", 99)
    centre = Centre(parsed(postgres.address(postgres.new_base())))
    for act in (centre.check, centre.prepare):
        with pytest.raises(CentreError) as error:
            act()
        assert error.value.code == "server_too_old" and "PostgreSQL 1" in error.value.sentence()
    centre.close()


def test_without_the_driver_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(CentreError) as error:
        parsed("service=centre")
    assert error.value.code == "no_driver" and "goulot[centre]" in error.value.sentence()


def test_an_account_without_rights_is_told(postgres: Server) -> None:
    base = postgres.prepared_base()
    postgres.order("CREATE ROLE lecteur LOGIN PASSWORD 'lecteur'")
    centre = Centre(parsed(postgres.address(base, user="lecteur", password="lecteur")))
    with pytest.raises(CentreError) as error:
        centre.check()
    assert error.value.code == "forbidden"
    centre.close()


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("postgresql://eleve:secret@srv.centre.fr:5433/goulot?sslmode=verify-full", "eleve@srv.centre.fr:5433/goulot"),
        ("host=srv dbname=goulot user=eleve password=secret", "eleve@srv/goulot"),
        ("service=centre", "service=centre"),
    ],
)
def test_an_address_is_read_as_libpq_does_and_shown_without_its_password(text: str, shown: str) -> None:
    assert parsed(text).shown == shown


@pytest.mark.parametrize("text", ["le serveur du centre", "dbname=goulot", "postgresql://", "host"])
def test_what_names_no_server_is_no_address(text: str) -> None:
    with pytest.raises(CentreError) as error:
        parsed(text)
    assert error.value.code == "bad_address" and "\n" not in error.value.sentence()


def test_an_address_is_kept_without_its_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert address_of(tmp_path) is None
    with pytest.raises(CentreError) as error:
        keep_address(tmp_path, "postgresql://eleve:secret@srv/goulot")
    assert error.value.code == "secret" and "secret" not in error.value.sentence()
    assert address_of(tmp_path) is None and not list(tmp_path.iterdir())
    keep_address(tmp_path, "postgresql://eleve@srv/goulot")
    assert address_of(tmp_path) == Address({"user": "eleve", "host": "srv", "dbname": "goulot"}, "eleve@srv/goulot")
    monkeypatch.setenv("GOULOT_CENTRE", "service=centre")
    assert address_of(tmp_path) == Address({"service": "centre"}, "service=centre", imposed=True)
    monkeypatch.delenv("GOULOT_CENTRE")
    keep_address(tmp_path, "")
    assert address_of(tmp_path) is None
