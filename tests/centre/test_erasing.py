"""A person's data leaves the centre too, at once or at the next sending, and does not come back."""

from pathlib import Path

import pytest

from app import cli
from app.centre import Centre, backlog, fetch, fetch_class, send_all
from app.centre.sending import Sent
from app.storage import Repository, base_path, erase_trainee
from tests.centre.server import Server
from tests.centre.shifts import add_seance, at, go_on

NAME = "Zoé Béranger"


@pytest.fixture
def here(local: Repository, centre: Centre, postgres: Server, monkeypatch: pytest.MonkeyPatch) -> Repository:
    """The trainee's computer, as the command line finds it."""
    monkeypatch.setenv("GOULOT_DATA", str(local.path.parent))
    monkeypatch.setenv("GOULOT_LANG", "fr")
    monkeypatch.setenv("GOULOT_CENTRE", postgres.address(centre.address.rpartition("/")[2]))
    return local


def anonymous(base: Repository, seance: str) -> bool:
    """Neither name nor words nor writings, and the decisions are all there."""
    kept = base.resume(seance)
    assert kept.commands and all(command.words_sha or command.reason for command in kept.commands)
    writings = [*base.documents(seance), *filter(None, [base.load_draft(seance, "report")])]
    return kept.seance.trainee == "" and not writings and not any(command.reason for command in kept.commands)


def test_the_command_erases_here_and_at_the_centre(here: Repository, centre: Centre, postgres: Server) -> None:
    seance, other = add_seance(here, NAME, 3, 2), add_seance(here, "Ali", 3, 2)
    send_all(here, centre, afresh=True)
    here.close()
    assert cli.run(["trainee", "erase", NAME]) == 0
    assert anonymous(at(centre), seance) and not anonymous(at(centre), other)
    assert NAME not in str(postgres.order("SELECT name FROM trainee", centre.address.rpartition("/")[2]))
    assert cli.run(["trainee", "erase", NAME]) == 1, "nobody knows that name any more"


def test_erased_while_the_centre_is_off_and_there_at_the_next_sending(
    here: Repository, centre: Centre, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seance = add_seance(here, NAME, 3, 2)
    send_all(here, centre, afresh=True)
    here.close()
    monkeypatch.setenv("GOULOT_CENTRE", "postgresql://eleve@127.0.0.1:1/goulot")
    assert cli.run(["trainee", "erase", NAME]) == 1
    assert "reste au centre" in capsys.readouterr().err
    assert NAME.encode() not in base_path().read_bytes()
    assert not anonymous(at(centre), seance)
    assert backlog(here).waiting == (seance,)
    assert send_all(here, centre, afresh=False) == Sent(1, 0)
    assert anonymous(at(centre), seance) and backlog(here).nothing


def test_a_trainer_erases_a_name_that_only_the_centre_knows(
    here: Repository, trainer: Repository, centre: Centre, monkeypatch: pytest.MonkeyPatch
) -> None:
    seance = add_seance(here, NAME, 3, 2)
    send_all(here, centre, afresh=True)
    monkeypatch.setenv("GOULOT_DATA", str(trainer.path.parent))
    trainer.close()
    assert cli.run(["trainee", "erase", NAME]) == 0
    assert anonymous(at(centre), seance)
    go_on(here, seance, 2, 1)
    here.save_draft(seance, "report", {"texte": "encore"})
    assert send_all(here, centre, afresh=True) == Sent(1, 0)
    assert anonymous(at(centre), seance), "neither the name nor words come back from the trainee's computer"
    assert len(at(centre).resume(seance).commands) == 5


def test_a_copy_loses_the_name_when_it_is_brought_up_to_date(
    local: Repository, trainer: Repository, centre: Centre
) -> None:
    seance = add_seance(local, NAME, 3, 2)
    send_all(local, centre, afresh=True)
    fetch(trainer, centre, seance)
    assert trainer.seance(seance).trainee == NAME
    local.close()
    erase_trainee(local.path, NAME)
    send_all(local, centre, afresh=True)
    assert fetch_class(trainer, centre) == 1
    assert anonymous(trainer, seance)


def test_a_computer_of_no_centre_erases_as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path))
    local = Repository.open()
    add_seance(local, NAME, 1, 1)
    local.close()
    assert cli.run(["trainee", "erase", NAME]) == 0
    assert cli.run(["trainee", "erase", NAME]) == 1
