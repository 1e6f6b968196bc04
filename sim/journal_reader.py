"""A journal read back: shape, numbers and chain checked line by line, then held against a new life of its decisions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any

from pydantic import ValidationError

from sim import ENGINE_VERSION
from sim.commands import COMMANDS, Command
from sim.domain.scenario import Scenario
from sim.events import Fact, decode
from sim.journal import FORMAT, canonical, chain, commitment, seal, sha
from sim.journal_damage import Altered, altered_header, altered_part, differ_by_one
from sim.session import replay

_MAX_LINE = 64 * 1024
_SHA = re.compile(r"[0-9a-f]{64}")


class JournalError(ValueError):
    """A line that can't be part of a journal: ``name`` of the file, ``line`` from 1, what was found and expected."""

    def __init__(self, name: str, line: int, found: str, expected: str) -> None:
        super().__init__(f"{name}: line {line}: {found}: expected {expected}")
        self.name, self.line, self.found, self.expected = name, line, found, expected


class JournalAltered(JournalError):
    """The lines are well formed, but the chain says that they are not those that were written.

    When a single ``character`` was, from 1, ``line`` is its line and ``entry`` the number of that line, 0 for one that
    has none; else ``character`` is 0, and the line itself was altered, or something in the minute that it closes.
    """

    def __init__(self, name: str, line: int, found: str, expected: str, entry: int = 0, character: int = 0) -> None:
        super().__init__(name, line, found, expected)
        self.entry, self.character = entry, character


@dataclass(slots=True)
class Reading:
    """What a journal file holds. ``lines`` are the chained ones, entries and batches alike, as written."""

    name: str
    header: dict[str, Any]
    commands: list[Command] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    refused: int = 0
    end_ms: int = 0
    digest: str = ""
    lines: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Difference:
    """First place where the journal and its decisions lived again part: minute from 1, number of the entry."""

    minute: int
    number: int
    stored: str
    lived: str


def read(lines: Iterable[str], name: str) -> Reading:
    """Read a journal. Raises JournalError at the first line that is broken, out of order or breaks the chain."""
    return _Reader(name).read(lines)


class _Reader:
    def __init__(self, name: str) -> None:
        self._name = name
        self._at = 0
        self._numbers = 0
        self._batches = 0
        self._last = ""
        self._header_line = ""
        self._open: list[str] = []
        self._open_at: list[int] = []
        """Where the lines of the minute are in the file: people's words lie between them."""
        self._words: dict[int, dict[str, Any]] = {}
        self._spoken = 0
        """The decision whose words may come next."""

    def read(self, lines: Iterable[str]) -> Reading:
        records = self._records(lines)
        first = next(records, None)
        if first is None:
            raise self._error("nothing", "a journal header")
        reading = Reading(self._name, self._header(*first))
        self._header_line = first[0]
        self._last = sha(self._header_line)
        raw_commands: list[tuple[int, int, dict[str, Any]]] = []
        for line, record in records:
            self._take(line, record, reading, raw_commands)
        if not reading.digest:
            raise self._error("end of file", "a line that ends the journal")
        reading.commands = [self._command(*raw) for raw in raw_commands]
        return reading

    def _error(self, found: str, expected: str, at: int | None = None) -> JournalError:
        return JournalError(self._name, self._at if at is None else at, found[:80], expected)

    def _altered(self, found: str, expected: str, at: int | None = None, entry: int = 0) -> JournalAltered:
        return JournalAltered(self._name, self._at if at is None else at, found[:80], expected, entry)

    def _records(self, lines: Iterable[str]) -> Iterator[tuple[str, dict[str, Any]]]:
        for self._at, text in enumerate(lines, 1):
            line = text.removesuffix("\n")
            if not line.isascii() or line.endswith("\r"):
                raise self._error(repr(line[-40:]) if line.isascii() else line, "ASCII, ended by a line feed alone")
            if len(line) > _MAX_LINE:
                raise self._error(f"{len(line)} characters", f"at most {_MAX_LINE}")
            try:
                record = json.loads(line)
            except (ValueError, RecursionError):
                raise self._error(line or "empty line", "a JSON object") from None
            if not isinstance(record, dict):
                raise self._error(line, "a JSON object")
            yield line, record

    def _header(self, line: str, record: dict[str, Any]) -> dict[str, Any]:
        if record.get("goulot") != "journal" or record.get("format") != FORMAT:
            raise self._error(line, f'a header {{"goulot":"journal","format":{FORMAT},…}}')
        self._refuse_other_form(line, record)
        for key, kind in (("scenario", str), ("fingerprint", str), ("engine", str), ("seed", int)):
            if not isinstance(record.get(key), kind):
                raise self._error(f"{key}: {record.get(key)!r}", f"a {kind.__name__}")
        return record

    def _take(self, line: str, record: dict[str, Any], into: Reading, commands: list[Any]) -> None:
        if into.digest:
            raise self._error(line, "nothing after the line that ends the journal")
        if not ("kind" in record or "fact" in record):
            self._refuse_other_form(line, record)
        spoken, self._spoken = self._spoken, 0
        if "words" in record:
            if not spoken or record["words"] != spoken:
                raise self._error(f"words: {record['words']!r}", f"words after the decision they belong to, {spoken}")
            self._words[spoken] = record
        elif "batch" in record:
            self._close(record, into)
            into.lines.append(line)
        elif "end" in record:
            self._end(record, into)
        else:
            self._entry(line, record, into, commands)

    def _refuse_other_form(self, line: str, record: dict[str, Any]) -> None:
        """What the chain does not hold as text has one form only: else a byte could change unseen."""
        if canonical(record) != line:
            raise self._altered(line, "JSON in canonical form")

    def _entry(self, line: str, record: dict[str, Any], into: Reading, commands: list[Any]) -> None:
        self._numbers += 1
        if record.get("n") != self._numbers:
            raise self._error(f"n: {record.get('n')!r}", str(self._numbers))
        self._open.append(line)
        self._open_at.append(self._at)
        into.lines.append(line)
        if "kind" in record:
            commands.append((self._at, self._numbers, record))
            into.refused += "refusal" in record
            self._spoken = self._numbers
            return
        try:
            into.facts.append(decode(record))
        except (KeyError, TypeError):
            raise self._error(line, "a fact or a decision") from None

    def _close(self, record: dict[str, Any], into: Reading) -> None:
        self._batches += 1
        at_ms, state = record.get("at_ms"), record.get("state")
        if not isinstance(at_ms, int) or not isinstance(state, str) or not state.isascii():
            raise self._error(f"at_ms: {at_ms!r}, state: {state!r}", "an integer and a digest")
        before, self._last = self._last, chain(self._last, self._open, at_ms, state)
        if record.get("digest") != self._last:
            raise self._blamed(record.get("digest"), [before, *self._open, str(at_ms), state])
        wanted = {"batch": self._batches, "lines": len(self._open)}
        self._refuse_different(record, wanted, "this minute was altered")
        self._open, self._open_at = [], []

    def _end(self, record: dict[str, Any], into: Reading) -> None:
        digest = chain(self._last, self._open, 0, "") if self._open else self._last
        at_ms = record.get("at_ms")
        if not isinstance(at_ms, int):
            raise self._error(f"at_ms: {at_ms!r}", "an integer")
        if record.get("digest") != digest and self._open:
            raise self._blamed(record.get("digest"), [self._last, *self._open, "0", ""])
        wanted = {"end": self._numbers, "digest": digest, "seal": seal(digest, at_ms)}
        self._refuse_different(record, wanted, "the end was altered")
        into.digest, into.end_ms = digest, at_ms

    def _refuse_different(self, record: dict[str, Any], wanted: Mapping[str, object], what: str) -> None:
        for key, value in wanted.items():
            if record.get(key) != value:
                raise self._altered(f"{key}: {record.get(key)!r}", f"{value} ({what})")

    def _blamed(self, digest: object, parts: list[str]) -> JournalAltered:
        """The chain breaks at ``digest``, which should be that of ``parts``: which line is to blame."""
        if not isinstance(digest, str) or not _SHA.fullmatch(digest) or differ_by_one(digest, sha("\n".join(parts))):
            return self._altered(f"digest: {digest!r}", sha("\n".join(parts)))
        found = altered_part(parts, digest)
        if found and 0 < found.part <= len(self._open):
            first = self._numbers - len(self._open)
            return self._character(found, self._open[found.part - 1], self._open_at[found.part - 1], first + found.part)
        if found:
            return self._character(found, parts[found.part], self._at, 0)
        header = altered_header(self._header_line, parts, digest) if self._batches <= 1 else None
        if header:
            return self._character(header, self._header_line, 1, 0)
        first = self._numbers - len(self._open) + 1
        return self._altered(f"digest: {digest}", f"that of entries {first} to {self._numbers} (some were altered)")

    def _character(self, found: Altered, line: str, at: int, entry: int) -> JournalAltered:
        place = f"entry {entry}, character {found.column}" if entry else f"character {found.column}"
        shown = f"{place}: {line[found.column - 1]!r}"
        return JournalAltered(self._name, at, shown, repr(found.was), entry, found.column)

    def _command(self, at: int, number: int, record: dict[str, Any]) -> Command:
        body = {key: value for key, value in record.items() if key not in ("n", "refusal", "subject")}
        promised, words = record.get("words_sha", ""), self._words.get(number)
        if words:
            body["reason"], body["salt"] = words.get("text", ""), words.get("salt", "")
            if commitment(str(body["salt"]), str(body["reason"])) != promised:
                raise self._altered("words", "those that were committed to", at + 1, number)
        try:
            return COMMANDS.validate_python(body)
        except ValidationError as error:
            problem = error.errors()[0]
            where = ".".join(str(part) for part in problem["loc"][1:])
            raise self._error(f"{where}: {problem.get('input')!r}", problem["msg"], at) from None


def verify(reading: Reading, scenario: Scenario) -> Difference | None:
    """Live the decisions again, the facts of the file left aside; None when every line comes out the same.

    Words that were erased don't matter: the chain holds commitments. Raises JournalError when the scenario or the
    engine is not the journal's.
    """
    for key, value in (("fingerprint", scenario.fingerprint), ("engine", ENGINE_VERSION)):
        if reading.header[key] != value:
            raise JournalError(reading.name, 1, f"{key}: {reading.header[key]}", str(value))
    try:
        session = replay(scenario, reading.header["seed"], reading.commands, reading.end_ms)
    except ValueError as error:
        raise JournalError(reading.name, 1, str(error), "decisions in order") from None
    return _compare(reading.lines, list(session.journal.chained()))


def _compare(stored: list[str], lived: list[str]) -> Difference | None:
    minute, number = 1, 0
    for left, right in zip_longest(stored, lived, fillvalue=""):
        if left != right:
            return Difference(minute, number + 1, left, right)
        closes = left.startswith('{"at_ms"')
        minute += closes
        number += not closes
    return None
