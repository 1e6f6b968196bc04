"""The journal: header, decisions and facts in order, numbered, closed by batches that chain digests.

A journal is JSON lines. ``{"goulot":"journal",…}`` first; then ``{"n":…,"kind":…}`` for a decision and
``{"n":…,"fact":…}`` for a fact; at the end of each simulated minute ``{"batch":…}`` with the digest of its lines, of
the batch before and of the state of the floor; at last ``{"end":…}`` for what no minute has closed yet. Lines with
``"words"`` hold people's own words and their salt: outside the chain, which only commits to them, they can be erased.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sim import ENGINE_VERSION
from sim.commands import Command, Refusal
from sim.events import CycleEnded, Fact, encode

FORMAT = 1
BATCH_MS = 60_000


def canonical(value: object) -> str:
    """JSON in one form only: keys sorted, no spaces, ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True)


def commitment(salt: str, words: str) -> str:
    """What the chain holds of a person's words; empty when there are none."""
    return hashlib.sha256(f"{salt}/{words}".encode()).hexdigest() if words else ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision as journalled: ``refusal`` is None when it was taken."""

    number: int
    command: Command
    refusal: Refusal | None

    def line(self) -> str:
        body: dict[str, Any] = self.command.model_dump(exclude={"reason", "salt"})
        body["words_sha"] = commitment(self.command.salt, self.command.reason) or self.command.words_sha
        if self.refusal:
            body["refusal"] = self.refusal.code
            body["subject"] = self.refusal.subject
        return f'{{"n":{self.number},{canonical(body)[1:]}'

    def words(self) -> str:
        command = self.command
        return canonical({"words": self.number, "salt": command.salt, "text": command.reason})


@dataclass(frozen=True, slots=True)
class Batch:
    """Closed minute ``number``, from 1: ``lines`` entries, digest of the ``state`` of the floor, chained ``digest``."""

    number: int
    at_ms: int
    lines: int
    state: str
    digest: str

    def line(self) -> str:
        return canonical(
            {
                "batch": self.number,
                "at_ms": self.at_ms,
                "lines": self.lines,
                "state": self.state,
                "digest": self.digest,
            }
        )


def header(code: str, fingerprint: str, seed: int) -> dict[str, Any]:
    return {
        "goulot": "journal",
        "format": FORMAT,
        "engine": ENGINE_VERSION,
        "scenario": code,
        "fingerprint": fingerprint,
        "seed": seed,
    }


def chain(before: str, lines: list[str], at_ms: int, state: str) -> str:
    """Digest of a batch: of the digest before it, its lines, its instant and the digest of the floor's state."""
    return sha("\n".join([before, *lines, str(at_ms), state]))


def seal(digest: str, at_ms: int) -> str:
    """Binds the end of a journal to the instant it was read at."""
    return sha(f"{digest}/{at_ms}")


def sha(text: str) -> str:
    return hashlib.sha256(text.encode("ascii")).hexdigest()


class Journal:
    """Grows by ``add`` and ``decide``; ``close_batch`` chains. Numbers count entries from 1.

    With a ``sink`` each batch is written to it once closed, line by line, and forgotten: a run as long as one likes
    takes no more memory than a minute.
    """

    def __init__(self, head: dict[str, Any], sink: Callable[[str], object] | None = None) -> None:
        self.header = head
        self.entries: list[Fact | Entry] = []
        """All of them; with a sink, those since the last batch."""
        self.batches: list[Batch] = []
        self._sink = sink
        self._forgotten = 0
        self._closed = 0
        self._chained = 0
        """Of ``entries``, those that a batch has closed."""
        self._open: list[str] = []
        """Lines since the last batch, as far as encoded."""
        self._last = sha(canonical(head))
        self.add = self.entries.append
        if sink:
            sink(canonical(head))

    @property
    def count(self) -> int:
        """Entries in all, those forgotten included."""
        return self._forgotten + len(self.entries)

    def since(self, number: int) -> list[Fact | Entry]:
        """The entries that follow entry ``number``, which no batch has made forget."""
        return self.entries[number - self._forgotten :]

    def decide(self, command: Command, refusal: Refusal | None) -> Entry:
        entry = Entry(self.count + 1, command, refusal)
        self.entries.append(entry)
        return entry

    def _encode(self) -> None:
        encoded = self._chained + len(self._open)
        fresh = self.entries[encoded:]
        self._open += lines_of(fresh, self._forgotten + encoded + 1)

    def close_batch(self, at_ms: int, floor: str) -> Batch:
        """Chain the entries since the last batch with ``floor``, the canonical state at ``at_ms``."""
        self._encode()
        state = sha(floor)
        self._last = chain(self._last, self._open, at_ms, state)
        self._closed += 1
        batch = Batch(self._closed, at_ms, len(self._open), state, self._last)
        if self._sink:
            self._hand_over(batch, self._sink)
        else:
            self.batches.append(batch)
            self._chained = len(self.entries)
        self._open = []
        return batch

    def _hand_over(self, batch: Batch, sink: Callable[[str], object]) -> None:
        for entry, line in zip(self.entries, self._open, strict=True):
            sink(line)
            if isinstance(entry, Entry) and entry.command.reason:
                sink(entry.words())
        sink(batch.line())
        self._forgotten += len(self.entries)
        self.entries.clear()

    def finish(self, now_ms: int) -> None:
        """Write to the sink what no batch has closed, and the last line."""
        assert self._sink is not None
        for line in self._body(words=True):
            self._sink(line)
        self._sink(self._end(now_ms))

    @property
    def digest(self) -> str:
        """Of all that is in the journal, closed or not."""
        self._encode()
        return chain(self._last, self._open, 0, "") if self._open else self._last

    def decisions(self) -> Iterator[Entry]:
        return (entry for entry in self.entries if isinstance(entry, Entry))

    def facts(self) -> Iterator[Fact]:
        return (entry for entry in self.entries if not isinstance(entry, Entry))

    def lines(self, *, now_ms: int | None = None) -> Iterator[str]:
        """The whole journal as JSON lines, without line ends. ``now_ms`` is written in the last line."""
        yield canonical(self.header)
        yield from self._body(words=True)
        yield self._end(now_ms if now_ms is not None else (self.batches[-1].at_ms if self.batches else 0))

    def chained(self) -> Iterator[str]:
        """What the chain covers: entries and closed batches in order."""
        return self._body(words=False)

    def _body(self, words: bool) -> Iterator[str]:
        position = 0
        for batch in self.batches:
            yield from self._block(position, position + batch.lines, words)
            position += batch.lines
            yield batch.line()
        yield from self._block(position, len(self.entries), words)

    def _block(self, start: int, stop: int, words: bool) -> Iterator[str]:
        for number, entry in enumerate(self.entries[start:stop], self._forgotten + start + 1):
            yield line_of(number, entry)
            if words and isinstance(entry, Entry) and entry.command.reason:
                yield entry.words()

    def _end(self, at_ms: int) -> str:
        digest = self.digest
        return canonical({"end": self.count, "at_ms": at_ms, "digest": digest, "seal": seal(digest, at_ms)})


def line_of(number: int, entry: Fact | Entry) -> str:
    """The canonical journal line of an entry."""
    return entry.line() if isinstance(entry, Entry) else encode(number, entry)


def lines_of(entries: Iterable[Fact | Entry], first: int) -> list[str]:
    """The canonical lines of entries numbered from ``first`` on. Ends of cycles, most of them by far, are written here
    rather than one call each."""
    return [
        (
            f'{{"n":{number},"fact":"CycleEnded","at_ms":{entry[0]},"poste":"{entry[1]}","order":"{entry[2]}",'
            f'"outcome":"{entry[3]}","then":"{entry[4]}","next_order":"{entry[5]}"}}'
        )
        if type(entry) is CycleEnded
        else line_of(number, entry)
        for number, entry in enumerate(entries, first)
    ]
