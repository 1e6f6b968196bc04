"""What is lived here reaches the centre whole, comes back whole, and is sent once."""

from pathlib import Path

import pytest

from app.centre import Centre, CentreError, backlog, class_seances, fetch, fetch_class, send_all
from app.centre.sending import Sent
from app.replay.remarks import Remarks
from app.storage import Repository
from tests.centre.server import Server
from tests.centre.shifts import add_seance, at, content, go_on


def test_a_seance_is_the_same_at_the_centre_and_at_the_trainer_s(
    local: Repository, trainer: Repository, centre: Centre
) -> None:
    seance = add_seance(local)
    assert backlog(local).waiting == (seance,)
    assert send_all(local, centre, afresh=True) == Sent(1, 0)
    assert backlog(local).nothing
    assert content(at(centre), seance) == content(local, seance)
    fetch(trainer, centre, seance)
    assert content(trainer, seance) == content(local, seance)
    assert trainer.seance(seance).origin == "centre"
    assert backlog(trainer).nothing, "a copy is not the trainer's to send"


def test_only_what_is_new_travels_after_days_offline(local: Repository, trainer: Repository, centre: Centre) -> None:
    first = add_seance(local)
    send_all(local, centre, afresh=True)
    fetch_class(trainer, centre)
    go_on(local, first, 10, 5)
    local.save_draft(first, "report", {"texte": "repris le lendemain"})
    local.add_document(first, "report", "docx", "compte rendu.docx", b"remis")
    second = add_seance(local, decisions=3, minutes=2)
    assert backlog(local).waiting == (first, second)
    assert send_all(local, centre, afresh=False) == Sent(2, 0)
    assert send_all(local, centre, afresh=True) == Sent(0, 0)
    assert fetch_class(trainer, centre) == 2
    assert fetch_class(trainer, centre) == 0
    for seance in (first, second):
        assert content(trainer, seance) == content(at(centre), seance) == content(local, seance)


def test_a_branch_follows_the_seance_it_left(local: Repository, trainer: Repository, centre: Centre) -> None:
    root = add_seance(local, decisions=2, minutes=2)
    branch = local.create_branch(root, 60_000, [], reached_ms=60_000)
    leaf = local.create_branch(branch, 90_000, [], reached_ms=90_000)
    assert send_all(local, centre, afresh=True) == Sent(3, 0)
    fetch(trainer, centre, leaf)
    assert [one.id for one in trainer.relatives(leaf)] == [root, branch, leaf]
    own = trainer.create_branch(leaf, 95_000, [], reached_ms=95_000)
    assert send_all(trainer, centre, afresh=True) == Sent(1, 0), "the trainer's own branch of a copy is the trainer's"
    assert at(centre).seance(own).parent_id == leaf


def test_two_pasts_of_one_seance_are_never_mixed(local: Repository, centre: Centre, tmp_path: Path) -> None:
    seance = add_seance(local, decisions=4, minutes=3)
    local.close()
    copied = tmp_path / "copie" / "goulot.db"
    copied.parent.mkdir()
    copied.write_bytes(local.path.read_bytes())
    other = Repository.open(copied)
    go_on(other, seance, 2, 2, "autre")
    go_on(local, seance, 1, 1, "ici")
    assert send_all(local, centre, afresh=True) == Sent(1, 0)
    there = content(at(centre), seance)
    assert send_all(other, centre, afresh=True) == Sent(0, 1)
    assert backlog(other).refused == ((seance, "differs"),)
    assert content(at(centre), seance) == there
    assert send_all(other, centre, afresh=False) == Sent(0, 0), "tried again only when asked"
    other.close()


def test_what_the_centre_has_lost_is_sent_again(local: Repository, centre: Centre, postgres: Server) -> None:
    seance = add_seance(local, decisions=30, minutes=20)
    send_all(local, centre, afresh=True)
    for order in (f"DELETE FROM command WHERE seance_id = '{seance}' AND number > 12", "DELETE FROM document"):
        postgres.order(order, centre.address.rpartition("/")[2])
    assert backlog(local).nothing
    assert send_all(local, centre, afresh=True) == Sent(1, 0)
    assert content(at(centre), seance) == content(local, seance)


def test_content_the_server_refuses_holds_up_nobody_else(local: Repository, centre: Centre) -> None:
    sick = add_seance(local, decisions=1, minutes=1)
    local.save_progress(sick, "run\0", 60_000)
    sound = add_seance(local, decisions=1, minutes=1)
    assert send_all(local, centre, afresh=True) == Sent(1, 1)
    assert backlog(local).refused == ((sick, "refused_data"),)
    assert content(at(centre), sound) == content(local, sound)


def test_the_class_is_listed_the_most_recent_first(local: Repository, centre: Centre, trainer: Repository) -> None:
    old = add_seance(local, "Ali", decisions=1, minutes=1)
    new = add_seance(local, "Zoé", decisions=1, minutes=1)
    local.save_result(old, {"score": 0.5}, closed=True)
    send_all(local, centre, afresh=True)
    shown = [(one.id, one.trainee, one.status, one.score) for one in class_seances(centre)]
    assert shown == [(old, "Ali", "closed", 0.5), (new, "Zoé", "open", None)]
    fetch(trainer, centre, new)
    assert [one.id for one in class_seances(trainer, copies_only=True)] == [new]


def test_an_unknown_seance_is_named(trainer: Repository, centre: Centre) -> None:
    with pytest.raises(CentreError) as error:
        fetch(trainer, centre, "nope")
    assert error.value.code == "unknown" and "nope" in error.value.sentence()


def test_a_seance_lived_here_is_never_replaced_by_its_copy(local: Repository, centre: Centre) -> None:
    seance = add_seance(local, decisions=2, minutes=2)
    send_all(local, centre, afresh=True)
    go_on(local, seance, 1, 1)
    before = content(local, seance)
    fetch(local, centre, seance)
    assert content(local, seance) == before and local.seance(seance).origin is None


def test_a_copy_that_no_longer_agrees_is_fetched_anew(local: Repository, trainer: Repository, centre: Centre) -> None:
    """The centre's base was put back from an older copy and the trainee's went on otherwise: the copy follows."""
    seance = add_seance(local, decisions=5, minutes=3)
    send_all(local, centre, afresh=True)
    fetch(trainer, centre, seance)
    go_on(trainer, seance, 2, 1, "faux")
    go_on(local, seance, 3, 1)
    send_all(local, centre, afresh=True)
    fetch(trainer, centre, seance)
    assert content(trainer, seance) == content(local, seance)


def test_a_trainer_s_remarks_on_a_copy_stay_with_the_trainee_s(
    local: Repository, trainer: Repository, centre: Centre
) -> None:
    seance = add_seance(local, decisions=2, minutes=2)
    Remarks(local, seance).pin(60_000, "j’aurais dû appeler")
    send_all(local, centre, afresh=True)
    fetch(trainer, centre, seance)
    Remarks(trainer, seance).pin(30_000, "bien vu")
    Remarks(local, seance).pin(90_000, "trop tard")
    send_all(local, centre, afresh=True)
    for _ in range(2):
        fetch(trainer, centre, seance)
        texts = [remark.text for remark in Remarks(trainer, seance).all()]
        assert texts == ["bien vu", "j’aurais dû appeler", "trop tard"]
    assert [remark.text for remark in Remarks(local, seance).all()] == ["j’aurais dû appeler", "trop tard"]
