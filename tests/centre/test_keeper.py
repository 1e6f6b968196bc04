"""In the background: sent within a round, quiet when the centre is off, over at once when the window closes."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from app.centre import Centre, backlog
from app.centre import keeper as keeping
from app.centre.keeper import Keeper, Standing
from app.storage import Repository
from tests.centre.server import Server
from tests.centre.shifts import add_seance, at, content, go_on


@pytest.fixture
def told() -> list[Standing]:
    return []


@pytest.fixture
def keeper(
    local: Repository, centre: Centre, told: list[Standing], monkeypatch: pytest.MonkeyPatch
) -> Iterator[Keeper]:
    monkeypatch.setattr(keeping, "ROUND_S", 0.1)
    monkeypatch.setattr(keeping, "WAITS_S", (0.1,))
    made = Keeper(local, centre, told.append)
    yield made
    made.stop(10)


def until(true: Callable[[], object]) -> None:
    limit = time.monotonic() + 20
    while not true():
        assert time.monotonic() < limit, "it never came"
        time.sleep(0.02)


def test_what_is_lived_is_sent_round_after_round(
    local: Repository, centre: Centre, keeper: Keeper, told: list[Standing], postgres: Server
) -> None:
    seance = add_seance(local, decisions=3, minutes=3)
    keeper.start()
    until(lambda: told and told[-1].error is None and told[-1].left.nothing and not told[-1].sending)
    go_on(local, seance, 2, 2)
    until(lambda: backlog(local).nothing)
    keeper.stop(10)
    assert content(at(centre), seance) == content(local, seance)


def test_while_the_centre_is_off_it_says_since_when_and_tries_again(
    local: Repository, centre: Centre, keeper: Keeper, told: list[Standing], postgres: Server
) -> None:
    postgres.stop()
    seance = add_seance(local, decisions=3, minutes=3)
    keeper.start()
    until(lambda: sum(standing.error is not None and not standing.sending for standing in told) >= 3)
    off = told[-1]
    assert off.left.waiting == (seance,) and len({standing.since for standing in told if standing.since}) == 1
    postgres.start()
    until(lambda: told[-1].error is None and told[-1].left.nothing)
    assert told[-1].since is None
    keeper.stop(10)
    assert content(at(centre), seance) == content(local, seance)


def test_a_window_closes_at_once_whatever_the_centre_does(local: Repository, told: list[Standing]) -> None:
    reached, free = threading.Event(), threading.Event()

    class Stuck(Centre):
        def __init__(self) -> None:
            self.address = "stuck"

        def check(self) -> None:  # type: ignore[override]
            reached.set()
            free.wait(20)

        def close(self) -> None:
            pass

    keeper = Keeper(local, Stuck(), told.append)
    keeper.start()
    assert reached.wait(10)
    begun = time.monotonic()
    keeper.stop(0.2)
    assert time.monotonic() - begun < 2
    free.set()
    keeper.stop(10)
