"""The server dies, the network goes, the computer is switched off: nothing is lost, nothing is sent twice."""

import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from app.centre import Backlog, Centre, CentreError, backlog, fetch, send_all
from app.centre.address import parsed
from app.centre.sending import Sent
from app.storage import Repository
from tests.centre.server import Server
from tests.centre.shifts import Interrupted, add_seance, at, content, go_on

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("moment", [3, 5])
def test_a_server_that_dies_in_the_middle_is_sent_the_rest(
    local: Repository, centre: Centre, postgres: Server, moment: int
) -> None:
    """Stopped without a goodbye between two steps, started again later; the mark waits for the last commit."""
    seance = add_seance(local)
    with pytest.raises(CentreError) as error:
        send_all(Interrupted(local, moment, postgres.stop), centre, afresh=False)
    assert error.value.code == "unreachable"
    assert backlog(local).waiting == (seance,)
    with pytest.raises(CentreError) as error:
        send_all(local, centre, afresh=False)
    assert error.value.code == "unreachable"
    postgres.start()
    assert send_all(local, centre, afresh=False) == Sent(1, 0)
    assert content(at(centre), seance) == content(local, seance)


def test_a_server_stopped_and_started_while_a_class_sends(local: Repository, centre: Centre, postgres: Server) -> None:
    """Twice, at any moment of a sending that goes on trying."""
    seances = [add_seance(local, f"Stagiaire {rank}") for rank in range(6)]
    cuts = 0

    def send() -> None:
        nonlocal cuts
        while not backlog(local).nothing:
            try:
                send_all(local, centre, afresh=False)
            except CentreError as error:
                assert error.code == "unreachable", error
                cuts += 1
                time.sleep(0.05)

    sender = threading.Thread(target=send)
    sender.start()
    for _ in range(2):
        time.sleep(0.15)
        postgres.stop()
        postgres.start()
    sender.join(60)
    assert not sender.is_alive() and cuts > 0
    assert [content(at(centre), seance) for seance in seances] == [content(local, seance) for seance in seances]


KILLED = """
import os, pathlib, signal
from app.centre import Centre, send_all
from app.centre.address import parsed
from app.storage import Repository
from tests.centre.shifts import Interrupted
local = Repository.open(pathlib.Path({base!r}))
far = Centre(parsed({address!r}))
die = lambda: os.kill(os.getpid(), signal.SIGKILL)
send_all(Interrupted(local, {moment}, die), far, afresh=False)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moment", [3, 5])
def test_a_computer_switched_off_in_the_middle_sends_the_rest(
    local: Repository, centre: Centre, postgres: Server, moment: int
) -> None:
    seance = add_seance(local)
    address = postgres.address(centre.address.rpartition("/")[2])
    script = KILLED.format(base=str(local.path), address=address, moment=moment)
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=False, timeout=60)
    assert done.returncode == -9
    assert backlog(local).waiting == (seance,)
    assert send_all(local, centre, afresh=False) == Sent(1, 0)
    assert content(at(centre), seance) == content(local, seance)


def test_killed_between_the_centre_s_commit_and_its_mark(local: Repository, centre: Centre) -> None:
    """The last local transaction is the mark: the centre has all, this computer does not know it yet."""

    class Switched(Exception):
        pass

    def off() -> None:
        raise Switched

    seance = add_seance(local, decisions=3, minutes=3)
    with pytest.raises(Switched):
        send_all(Interrupted(local, 6, off), centre, afresh=False)
    assert content(at(centre), seance) == content(local, seance)
    assert backlog(local).waiting == (seance,)
    assert send_all(local, centre, afresh=False) == Sent(1, 0)
    assert content(at(centre), seance) == content(local, seance)


def test_two_trainees_of_one_name_send_at_once(tmp_path: Path, centre: Centre, postgres: Server) -> None:
    address = parsed(postgres.address(centre.address.rpartition("/")[2]))
    bases = [Repository.open(tmp_path / str(rank) / "goulot.db") for rank in range(2)]
    seances = [[add_seance(base, "Ali") for _ in range(3)] for base in bases]
    failures: list[BaseException] = []

    def send(base: Repository) -> None:
        own = Centre(address)
        try:
            send_all(base, own, afresh=True)
        except CentreError as error:
            failures.append(error)
        own.close()

    _at_once([partial(send, base) for base in bases])
    assert failures == []
    for base, own in zip(bases, seances, strict=True):
        assert backlog(base) == Backlog()
        assert [content(at(centre), one) for one in own] == [content(base, one) for one in own]
        base.close()


def test_two_windows_of_one_computer_send_the_same_seance_at_once(
    local: Repository, centre: Centre, postgres: Server
) -> None:
    seance = add_seance(local)
    address = parsed(postgres.address(centre.address.rpartition("/")[2]))
    others = [Centre(address) for _ in range(3)]
    _at_once([partial(send_all, local, other, afresh=False) for other in others])
    assert content(at(centre), seance) == content(local, seance)
    assert backlog(local).nothing
    for other in others:
        other.close()


def test_the_shift_goes_on_while_it_is_sent(local: Repository, centre: Centre) -> None:
    """What is decided between two steps is kept, and waits for its turn."""
    seance = add_seance(local)
    assert send_all(Interrupted(local, 4, lambda: go_on(local, seance, 5, 3)), centre, afresh=False) == Sent(1, 0)
    assert backlog(local).waiting == (seance,)
    assert send_all(local, centre, afresh=False) == Sent(1, 0)
    assert content(at(centre), seance) == content(local, seance)


def test_a_fetch_cut_in_the_middle_goes_on(
    local: Repository, trainer: Repository, centre: Centre, postgres: Server
) -> None:
    seance = add_seance(local)
    send_all(local, centre, afresh=True)
    with pytest.raises(CentreError):
        fetch(Interrupted(trainer, 3, postgres.stop), centre, seance)
    half = len(trainer.resume(seance).commands)
    assert 0 < half < len(local.resume(seance).commands)
    postgres.start()
    fetch(trainer, centre, seance)
    assert content(trainer, seance) == content(local, seance)


def test_a_server_that_never_answers_is_given_up(local: Repository) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen()
        far = Centre(parsed(f"host=127.0.0.1 port={deaf.getsockname()[1]} dbname=x connect_timeout=2"))
        begun = time.monotonic()
        with pytest.raises(CentreError) as error:
            send_all(local, far, afresh=True)
    assert error.value.code == "unreachable" and time.monotonic() - begun < 10


def _at_once(acts: list[Callable[[], object]]) -> None:
    threads = [threading.Thread(target=act) for act in acts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert not any(thread.is_alive() for thread in threads)
