"""A past séance that can't be lived again is told by its facts, and says so."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app.journal_file import write_journal
from app.lived import Lived
from app.replay.archive import Archive
from app.replay.file import UnreadableJournal, of_file
from app.replay.film import Film, Footage
from app.replay.tape import Tape
from app.replay.told import Told
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import StopPoste
from sim.indicators.board import Board
from sim.indicators.past import Past
from sim.journal import Entry
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from sim.state import OrderView, PersonView, PosteView, State, StockView
from tests.replay.forging import Record, rewritten

MINUTE_MS = 60_000


@pytest.fixture(scope="module", params=["pompes", "usinage", "flacons"])
def tape(request: pytest.FixtureRequest) -> Tape:
    """Three hours under a competent supervisor, on each line."""
    scenario = load(locate(request.param))
    session = live(Session(scenario, 3), policy("competent"), 180 * MINUTE_MS)
    return Tape(scenario, 3, ENGINE_VERSION, session.journal.entries, session.now_ms)


def test_facts_tell_what_was_seen_of_every_line(tape: Tape) -> None:
    film, told, past = Film(tape), Told(tape), Past(Board(tape.scenario), tape.facts)
    instants = [*range(0, tape.reached_ms, 487_000), 40 * MINUTE_MS, 12 * MINUTE_MS]
    for at_ms in (at // 1000 * 1000 for at in instants):
        board = past.after(tape.facts_known(at_ms), at_ms)
        assert seen(told.at(at_ms, board)) == seen(film.at(at_ms, board)), at_ms


def at(tape: Tape, footage: Footage, minute: int) -> State:
    at_ms = minute * MINUTE_MS
    return footage.at(at_ms, Past(Board(tape.scenario), tape.facts).at(at_ms))


def seen(state: State) -> tuple[object, ...]:
    """All but what facts never tell: parameters, wear, hidden slowness, settings, whom of a tour a person serves."""
    return (
        (state.now_ms >= 0, state.running, state.finished, state.on_break, state.end_ms, state.breaks, state.alarms),
        [_poste(poste) for poste in state.postes.values()],
        list(state.buffers.values()),
        [_person(person) for person in state.people.values()],
        [_stock(stock) for stock in state.stocks.values()],
        [_order(order) for order in state.orders],
    )


def _poste(poste: PosteView) -> PosteView:
    return replace(poste, since_ms=0, tool_left=None, tooled="", parameters=(), degraded="", fault="", level_one=None)


def _person(person: PersonView) -> PersonView:
    return replace(person, poste="")


def _stock(stock: StockView) -> StockView:
    return replace(stock, need=0, unchecked=False)


def _order(order: OrderView) -> OrderView:
    return replace(order, part=0)


# -- journals in files -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A journal of half an hour, P20 stopped at its tenth minute."""
    session = Session(load(locate("pompes")), 2)
    session.advance(10 * MINUTE_MS)
    session.submit(StopPoste(poste="P20", at_ms=session.now_ms, reason="un bruit", salt="ab"))
    session.advance(30 * MINUTE_MS)
    path = tmp_path_factory.mktemp("journal") / "seance.jsonl"
    write_journal(session.journal, session.now_ms, path)
    return path


def test_a_journal_is_seen_again_with_its_words_and_without_doubt(written: Path) -> None:
    tape = of_file(written)
    assert (tape.source, tape.doubt, tape.reached_ms) == ("seance.jsonl", "", 30 * MINUTE_MS)
    assert [e.command.reason for e in tape.entries if isinstance(e, Entry)] == ["un bruit"]
    assert at(tape, Film(tape), 11).postes["P20"].state == "stopped"


def test_a_refusal_that_does_not_say_of_what_stops_nobody(written: Path, tmp_path: Path) -> None:
    def refused(records: list[Record]) -> None:
        next(record for record in records if "kind" in record)["refusal"] = "unknown_poste"

    tape = of_file(rewritten(written, tmp_path / "refused.jsonl", refused))
    (entry,) = (entry for entry in tape.entries if isinstance(entry, Entry))
    assert entry.refusal is not None and (entry.refusal.code, entry.refusal.subject) == ("unknown_poste", "")


def test_another_engine_s_journal_is_seen_by_its_facts_and_says_so(written: Path, tmp_path: Path) -> None:
    def older(records: list[Record]) -> None:
        records[0]["engine"] = "0"

    tape = of_file(rewritten(written, tmp_path / "older.jsonl", older))
    assert "moteur 0" in tape.doubt and "faits" in tape.doubt
    assert at(tape, Told(tape), 11).postes["P20"].state == "stopped"


def test_a_changed_fact_with_its_chain_rehashed_is_told(written: Path, tmp_path: Path) -> None:
    def forged(records: list[Record]) -> None:
        scrapped = next(r for r in records if r.get("fact") == "CycleEnded" and int(str(r["at_ms"])) > 5 * MINUTE_MS)
        scrapped["outcome"] = "scrap"

    tape = of_file(rewritten(written, tmp_path / "forged.jsonl", forged))
    assert "ne donnent pas ses faits" in tape.doubt and "minute 6" in tape.doubt


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda text: text.replace('"fingerprint":"', '"fingerprint":"0'), "expected"),
        (lambda text: text.replace('"state":"working"', '"state":"blocked"', 1), "altered"),
        (lambda text: text[: len(text) // 2], "expected"),
        (lambda text: "", "a journal header"),
    ],
    ids=["another scenario", "altered", "cut", "empty"],
)
def test_what_is_no_whole_journal_is_refused_in_a_line(
    written: Path, tmp_path: Path, spoil: Callable[[str], str], said: str
) -> None:
    path = tmp_path / "spoilt.jsonl"
    path.write_text(spoil(written.read_text()))
    with pytest.raises(UnreadableJournal) as refused:
        of_file(path)
    assert said in str(refused.value) and "\n" not in str(refused.value)


def test_a_seance_kept_by_another_engine_is_seen_by_its_facts(tmp_path: Path) -> None:
    scenario = load(locate("pompes"))
    repository = Repository.open(tmp_path / "goulot.db")
    lived = Lived.begin(
        repository, scenario, NewSeance("pompes", None, scenario.fingerprint, "0", 3, "entrainement", "Léa")
    )
    lived.start()
    lived.advance(20 * MINUTE_MS)
    lived.submit(StopPoste(poste="P20"), "un bruit")
    lived.advance(30 * MINUTE_MS + 500)
    lived.close()
    tape = Archive(repository).tape(lived.record.id)
    repository.close()
    assert "moteur 0" in tape.doubt
    assert (tape.trainee, tape.reached_ms) == ("Léa", 30 * MINUTE_MS)
    assert [e.command.reason for e in tape.entries if isinstance(e, Entry)] == ["un bruit"]
    assert at(tape, Told(tape), 25).postes["P20"].state == "stopped"
