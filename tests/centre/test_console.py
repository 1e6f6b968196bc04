"""`goulot centre`: one line each, exit codes as everywhere."""

from pathlib import Path

import pytest

from app import cli
from app.storage import Repository
from tests.centre.server import Server
from tests.centre.shifts import add_seance


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path))
    monkeypatch.setenv("GOULOT_LANG", "fr")
    monkeypatch.delenv("GOULOT_CENTRE", raising=False)
    return tmp_path


def test_without_an_address_it_says_where_to_give_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["centre", "status"]) == 2
    assert "Réglages" in capsys.readouterr().err


def test_a_whole_exchange(
    folder: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOULOT_CENTRE", postgres.address(postgres.new_base()))
    assert cli.run(["centre", "push"]) == 2
    assert "goulot centre prepare" in capsys.readouterr().err
    assert cli.run(["centre", "prepare"]) == 0
    local = Repository.open()
    seance = add_seance(local, decisions=2, minutes=2)
    local.close()
    assert cli.run(["centre", "status"]) == 1
    assert "1 séance à envoyer" in capsys.readouterr().out
    assert cli.run(["centre", "push"]) == 0
    assert cli.run(["centre", "status"]) == 0
    assert "PostgreSQL 1" in capsys.readouterr().out
    monkeypatch.setenv("GOULOT_DATA", str(folder / "formateur"))
    assert cli.run(["centre", "pull"]) == 0
    trainer = Repository.open()
    assert trainer.seance(seance).origin == "centre"
    assert trainer.list_seances() == [], "the class is not among one's own séances"
    trainer.close()
    assert cli.run(["centre", "pull", "nope"]) == 2


def test_a_server_that_is_off_is_told_in_one_line(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GOULOT_CENTRE", "postgresql://eleve:secret@127.0.0.1:1/goulot")
    assert cli.run(["centre", "push"]) == 2
    told = capsys.readouterr().err.strip()
    assert "\n" not in told and "secret" not in told and "partiront plus tard" in told
