"""Any byte changed is found, in a journal on its line: a short form of benchmarks/flips.py."""

from random import Random

import pytest

from benchmarks.flips import in_journal, in_package, judged, lines_of, random_bytes, small_journal
from sim.journal_reader import JournalAltered, JournalError, read


@pytest.fixture(scope="module")
def journal() -> bytes:
    return small_journal()


def test_no_byte_of_a_package_changes_unseen(packed: bytes) -> None:
    assert judged(packed, random_bytes(packed, Random(4), 300), in_package) == {"found": 300}


def test_no_byte_of_a_journal_changes_unseen_and_its_line_is_told(journal: bytes) -> None:
    assert judged(journal, random_bytes(journal, Random(4), 300), in_journal) == {"found": 300}


def changed(journal: bytes, line_start: str, old: str, new: str) -> JournalError:
    lines = lines_of(journal)
    rank = next(n for n, line in enumerate(lines) if line.startswith(line_start) and old in line)
    lines[rank] = lines[rank].replace(old, new, 1)
    with pytest.raises(JournalError) as error:
        read(lines, "journal")
    assert error.value.line == rank + 1
    return error.value


@pytest.mark.parametrize(
    ("line_start", "old", "new"),
    [
        ('{"n":', '"at_ms":360500', '"at_ms":360501'),
        ('{"n":1,', '"at_ms":0', '"at_ms":9'),
        ('{"at_ms"', '"at_ms":60000', '"at_ms":60001'),
        ('{"at_ms"', '"batch":2', '"batch":3'),
        ('{"engine"', '"seed":3', '"seed":2'),
        ('{"salt"', '"text":"V', '"text":"v'),
        ('{"salt"', '"words":', '"wards":'),
        ('{"salt"', "u00e9", "u00E9"),
    ],
    ids=["a decision", "a fact", "a minute", "its rank", "the seed", "words", "what they are", "how they are written"],
)
def test_the_line_that_was_altered_is_named(journal: bytes, line_start: str, old: str, new: str) -> None:
    error = changed(journal, line_start, old, new)
    assert f"line {error.line}" in str(error)


def test_the_entry_and_what_it_said_are_given_back(journal: bytes) -> None:
    error = changed(journal, '{"n":', '"kind":"CallMaintenance"', '"kind":"CallMaintenancE"')
    assert isinstance(error, JournalAltered)
    assert error.expected == "'e'" and f"entry {error.entry}, character" in error.found


def test_a_letter_beyond_ascii_is_refused_on_its_line(journal: bytes) -> None:
    error = changed(journal, '{"n":', '"kind":"CallMaintenance"', '"kind":"CallMaintenancé"')
    assert "ASCII" in error.expected


def test_two_altered_characters_are_found_in_their_minute(journal: bytes) -> None:
    lines = lines_of(journal)
    rank = next(n for n, line in enumerate(lines) if '"kind"' in line)
    lines[rank] = lines[rank].replace("360500", "360511", 1)
    with pytest.raises(JournalAltered, match=r"entries \d+ to \d+"):
        read(lines, "journal")


def test_a_line_end_of_another_system_is_told(journal: bytes) -> None:
    with pytest.raises(JournalError, match=r"line 1: .*line feed alone"):
        read([line.replace("\n", "\r\n") for line in lines_of(journal)], "journal")
