"""The journal is numbered and chained: what was altered is found, what was erased does not break it."""

import json
from collections.abc import Callable
from typing import Any, get_type_hints

import pytest

from app.resources import scenarios_dir
from sim.commands import AssignOperator
from sim.domain.scenario import Scenario
from sim.events import FACTS, TEMPLATES, CycleEnded, encode
from sim.indicators.summary import summary
from sim.journal import canonical, chain, seal, sha
from sim.journal_reader import JournalError, read, verify
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

WORDS = "Fatou connaît ce poste"


@pytest.fixture(scope="module")
def pumps() -> Scenario:
    return load(scenarios_dir() / "pompes")


@pytest.fixture(scope="module")
def lines(pumps: Scenario) -> list[str]:
    """Two hours of a séance whose first decision carries words."""
    session = Session(pumps, seed=4)
    order = AssignOperator(person="OP08", position="P40", phase="prepare", reason=WORDS, salt="00ff")
    assert session.submit(order).refusal is None
    live(session, policy("competent"), until_ms=2 * 3_600_000)
    return list(session.journal.lines(now_ms=session.now_ms))


def test_a_journal_lived_again_is_identical(lines: list[str], pumps: Scenario) -> None:
    assert verify(read(lines, "seance.jsonl"), pumps) is None


def test_words_can_be_erased_and_the_journal_still_verifies(lines: list[str], pumps: Scenario) -> None:
    erased = [line for line in lines if WORDS.split()[0] not in line]
    assert len(erased) == len(lines) - 1
    reading = read(erased, "seance.jsonl")
    assert reading.commands[0].reason == ""
    assert verify(reading, pumps) is None


def test_other_words_than_those_said_are_found(lines: list[str]) -> None:
    forged = [line.replace("Fatou", "Bruno") for line in lines]
    with pytest.raises(JournalError, match="committed"):
        read(forged, "seance.jsonl")


def _digit(line: str) -> str:
    place = next(i for i, c in enumerate(line) if c.isdigit())
    return line[:place] + str((int(line[place]) + 1) % 10) + line[place + 1 :]


@pytest.mark.parametrize("spoil", [_digit, lambda line: "", lambda line: line + line], ids=["digit", "gone", "twice"])
def test_any_spoiled_line_is_found(lines: list[str], spoil: Callable[[str], str]) -> None:
    for place in range(0, len(lines), 97):
        if '"words"' in lines[place]:
            continue
        spoiled = [*lines[:place], spoil(lines[place]), *lines[place + 1 :]]
        with pytest.raises(JournalError):
            read(spoiled, "seance.jsonl")


def test_a_fact_changed_with_its_chain_made_anew_is_found_by_living_again(pumps: Scenario) -> None:
    session = Session(pumps, seed=4)
    session.advance(600_000)
    place, ended = next((i, e) for i, e in enumerate(session.journal.entries) if isinstance(e, CycleEnded))
    honest = list(session.journal.lines())
    forged = Session(pumps, seed=4)
    forged.advance(600_000)
    forged.journal.entries[place] = ended._replace(outcome="scrap")
    relinked = _rechained(forged)
    assert relinked != honest
    difference = verify(read(relinked, "seance.jsonl"), pumps)
    assert difference is not None
    assert (difference.minute, difference.number) == (1 + ended.at_ms // 60_000, place + 1)


def _rechained(session: Session) -> list[str]:
    """The journal of ``session`` written by somebody who makes every digest anew."""
    lines: list[str] = []
    chained: list[str] = []
    last = ""
    for line in session.journal.lines(now_ms=session.now_ms):
        record = json.loads(line)
        if "goulot" in record:
            last = sha(canonical(record))
        elif "batch" in record:
            last = record["digest"] = chain(last, chained, record["at_ms"], record["state"])
            chained = []
        elif "end" in record:
            record["digest"] = last
            record["seal"] = seal(last, record["at_ms"])
        else:
            chained.append(line)
        lines.append(line if "n" in record else canonical(record))
    return lines


def test_each_fact_has_one_canonical_line() -> None:
    for name, kind in FACTS.items():
        values: list[Any] = [7 if hint is int else "A-1" for hint in get_type_hints(kind).values()]
        fact = kind(*values)
        assert encode(3, fact) == TEMPLATES[kind] % (3, *fact)
        assert json.loads(encode(3, fact)) == {"n": 3, "fact": name, **fact._asdict()}


def test_a_journal_written_as_it_comes_is_the_journal_kept_whole(pumps: Scenario) -> None:
    whole = live(Session(pumps, 2), policy("competent"), 90 * 60_000 + 20_000)
    lines: list[str] = []
    streamed = live(Session(pumps, 2, sink=lines.append), policy("competent"), 90 * 60_000 + 20_000)
    assert streamed.journal.count == len(whole.journal.entries)
    assert len(streamed.journal.entries) < 100
    streamed.journal.finish(streamed.now_ms)
    assert lines == list(whole.journal.lines(now_ms=whole.now_ms))
    assert streamed.board.objectives() == whole.board.objectives()


def test_a_run_that_forgets_its_facts_still_throws_its_warm_up_away(pumps: Scenario) -> None:
    end_ms, warmup_ms = 3_600_000, 20 * 60_000
    whole = live(Session(pumps, 2), policy("competent"), end_ms)
    forgetful = Session(pumps, 2, sink=lambda line: None, warmup_ms=warmup_ms)
    live(forgetful, policy("competent"), end_ms)
    assert summary(forgetful.window(warmup_ms), pumps, {}) == summary(whole.window(warmup_ms), pumps, {})
