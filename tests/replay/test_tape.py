"""A past séance seen again stands as it stood then, at any second, whichever way one came there."""

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.lived import Lived
from app.replay.archive import Archive
from app.replay.film import Film
from app.replay.replayed import Replayed
from app.replay.tape import Tape
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import AssignOperator, StopPoste
from sim.domain.scenario import Scenario
from sim.journal import Entry
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live, replay
from sim.state import State

MINUTE_MS = 60_000
SECOND_MS = 1_000


@pytest.fixture(scope="module")
def pompes() -> Scenario:
    return load(locate("pompes"))


@pytest.fixture(scope="module")
def shift(pompes: Scenario) -> Session:
    """Three hours of a competent supervisor, who also stops a poste at an odd instant."""
    session = live(Session(pompes, 4), policy("competent"), 93 * MINUTE_MS)
    session.advance(93 * MINUTE_MS + 417)
    session.submit(StopPoste(poste="P20", at_ms=session.now_ms))
    session.submit(AssignOperator(person="OP09", position="P30", at_ms=session.now_ms))
    session.advance(94 * MINUTE_MS)
    return live(session, policy("competent"), 180 * MINUTE_MS)


@pytest.fixture(scope="module")
def tape(pompes: Scenario, shift: Session) -> Tape:
    return Tape(pompes, 4, ENGINE_VERSION, shift.journal.entries, shift.now_ms)


def as_lived(shift: Session, at_ms: int) -> Session:
    """The séance at `at_ms`, as it was then: before what was decided at that very instant."""
    before = [e.command for e in shift.journal.decisions() if e.command.phase == "prepare" or e.command.at_ms < at_ms]
    return replay(shift.scenario, shift.seed, before, at_ms)


def bare(state: State) -> State:
    """Without the indicators, which are held against each other by their figures."""
    return replace(state, indicators=None)  # type: ignore[arg-type]


def figures(state: State) -> tuple[object, ...]:
    board = state.indicators
    return (
        board.now_ms,
        board.pieces(),
        board.times(),
        board.loss_rows(),
        board.consumption(),
        board.total_uc(),
        board.hours(),
        board.people(),
    )


def test_every_second_looked_at_in_any_order_is_that_of_the_shift(qapp: object, shift: Session, tape: Tape) -> None:
    draw = random.Random(5)
    instants = [draw.randrange(0, 180 * 60) * SECOND_MS for _ in range(12)]
    instants += [0, 93 * MINUTE_MS, 93 * MINUTE_MS + SECOND_MS, 180 * MINUTE_MS - SECOND_MS]
    replayed = Replayed(tape, Film(tape))
    for at_ms in instants:
        replayed.seek(at_ms)
        then = as_lived(shift, at_ms)
        assert bare(replayed.state) == bare(then.state), at_ms
        assert figures(replayed.state) == figures(then.state), at_ms
        assert replayed.journal.entries == then.journal.entries, at_ms
    replayed.close()


def test_the_end_is_the_end_of_the_shift_with_its_last_decisions(qapp: object, shift: Session, tape: Tape) -> None:
    replayed = Replayed(tape, Film(tape))
    replayed.seek(180 * MINUTE_MS)
    assert bare(replayed.state) == bare(shift.state)
    assert replayed.journal.entries == shift.journal.entries
    replayed.close()


def test_a_decision_is_known_the_second_after_it_and_its_effects_with_it(tape: Tape) -> None:
    stop = next(i for i, e in enumerate(tape.entries) if isinstance(e, Entry) and isinstance(e.command, StopPoste))
    assert tape.known(93 * MINUTE_MS) <= stop
    assert tape.known(93 * MINUTE_MS + SECOND_MS) > stop + 1
    minute = next(e for e in tape.entries if isinstance(e, Entry) and e.command.phase == "run")
    assert minute.command.at_ms % SECOND_MS == 0
    assert minute not in tape.entries[: tape.known(minute.command.at_ms)]
    assert minute in tape.entries[: tape.known(minute.command.at_ms + SECOND_MS)]


def test_nothing_is_decided_in_a_replay(qapp: object, tape: Tape) -> None:
    replayed = Replayed(tape, Film(tape))
    replayed.seek(50 * MINUTE_MS)
    before = replayed.journal.count
    refused = replayed.check(StopPoste(poste="P20"))
    receipt = replayed.submit(StopPoste(poste="P20"))
    assert refused is not None and refused.code == "replayed"
    assert receipt is not None and receipt.refusal == refused
    assert replayed.journal.count == before
    replayed.close()


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    base = Repository.open(tmp_path / "goulot.db")
    yield base
    base.close()


def test_a_seance_of_the_base_is_seen_again_with_its_words(repository: Repository, pompes: Scenario) -> None:
    new = NewSeance("pompes", None, pompes.fingerprint, ENGINE_VERSION, 3, "entrainement", "Léa Martin")
    lived = Lived.begin(repository, pompes, new)
    lived.start()
    lived.advance(20 * MINUTE_MS)
    lived.submit(StopPoste(poste="P20"), "un bruit")
    lived.advance(30 * MINUTE_MS)
    lived.close()
    tape = Archive(repository).tape(lived.record.id)
    assert (tape.trainee, tape.seed, tape.reached_ms) == ("Léa Martin", 3, 30 * MINUTE_MS)
    assert [e.command.reason for e in tape.entries if isinstance(e, Entry)] == ["un bruit"]
    assert not tape.unveiled
