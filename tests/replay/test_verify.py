"""`goulot replay FILE --verify` lives the decisions again: what a forger rehashed is caught, and where."""

from collections.abc import Callable
from pathlib import Path

import pytest

from app import cli
from app.journal_file import write_journal
from app.scenarios import locate
from sim.commands import StopPoste
from sim.scenario import load
from sim.session import Session
from tests.replay.forging import Record, rewritten, without_facts

MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Twenty minutes, P20 stopped at the tenth."""
    session = Session(load(locate("pompes")), 2)
    session.advance(10 * MINUTE_MS)
    session.submit(StopPoste(poste="P20", at_ms=session.now_ms, reason="un bruit", salt="ab"))
    session.advance(20 * MINUTE_MS)
    path = tmp_path_factory.mktemp("journal") / "seance.jsonl"
    write_journal(session.journal, session.now_ms, path)
    return path


def a_later_stop(records: list[Record]) -> None:
    """P20 is said to have been stopped a second later than decided."""
    fact = next(r for r in records if r.get("fact") == "PosteEntered" and r["state"] == "stopped")
    fact["at_ms"] += 1_000


def another_outcome(records: list[Record]) -> None:
    """A good piece of the sixth minute is said to have been scrapped."""
    ended = (r for r in records if r.get("fact") == "CycleEnded" and r["at_ms"] > 5 * MINUTE_MS)
    next(ended)["outcome"] = "scrap"


def another_poste(records: list[Record]) -> None:
    """The decision is said to have been about another poste."""
    next(record for record in records if "kind" in record)["poste"] = "P30"


def test_left_alone_it_conforms(written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    same = rewritten(written, tmp_path / "same.jsonl", lambda records: None)
    assert same.read_bytes() == written.read_bytes()
    assert cli.run(["replay", str(same), "--verify"]) == 0
    assert "conforme" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("forge", "minute"),
    [(a_later_stop, 11), (another_outcome, 6), (another_poste, 11), (without_facts, 1)],
)
def test_forged_and_rehashed_it_names_the_first_minute_that_differs(
    written: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    forge: Callable[[list[Record]], None],
    minute: int,
) -> None:
    forged = rewritten(written, tmp_path / "forged.jsonl", forge)
    assert cli.run(["replay", str(forged), "--verify"]) == 1
    assert f"à la minute {minute}, fait" in capsys.readouterr().out.replace("\u00a0", " ")


def test_another_engine_s_is_read_by_its_facts_and_cannot_be_verified(
    written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def older(records: list[Record]) -> None:
        records[0]["engine"] = "0"

    journal = str(rewritten(written, tmp_path / "older.jsonl", older))
    assert cli.run(["replay", journal]) == 0
    told = capsys.readouterr()
    assert "moteur 0" in told.err and "TRS" in told.out
    assert cli.run(["replay", journal, "--verify"]) == 2
    assert "engine: 0" in capsys.readouterr().err
