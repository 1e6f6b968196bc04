"""Where a journal was altered: which one character, put otherwise, makes its chain hold again.

A digest says that one of the lines of a minute is not the one that was written, not which. Trying each printable
character in each place answers that for one altered byte, and gives the character back: SHA-256 leaves no other.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

_PRINTABLE = [bytes([code]) for code in range(0x20, 0x7F)]
_LONGEST = 10_000
"""Characters of a minute beyond which it is not searched: a few seconds."""


@dataclass(frozen=True, slots=True)
class Altered:
    """Part ``part`` from 0, character ``column`` from 1, which ``was`` another."""

    part: int
    column: int
    was: str


def altered_part(parts: list[str], wanted: str) -> Altered | None:
    """Which character of which part, replaced by another, gives ``parts`` joined by line ends the digest ``wanted``."""
    text, digest = "\n".join(parts).encode("ascii"), bytes.fromhex(wanted)
    found = _search(text, digest.__eq__) if len(text) <= _LONGEST else None
    if found is None:
        return None
    at, was = found
    return Altered(text.count(b"\n", 0, at), at - text.rfind(b"\n", 0, at), was)


def altered_header(line: str, parts: list[str], wanted: str) -> Altered | None:
    """Which character of the first line, whose digest comes first in ``parts``, gives them the digest ``wanted``."""
    rest = "\n".join(["", *parts[1:]]).encode("ascii")

    def holds(digest: bytes) -> bool:
        return hashlib.sha256(digest.hex().encode("ascii") + rest).hexdigest() == wanted

    found = _search(line.encode("ascii"), holds)
    return Altered(0, found[0] + 1, found[1]) if found else None


def _search(text: bytes, holds: Callable[[bytes], bool]) -> tuple[int, str] | None:
    """The place and the printable character that give a digest which ``holds``.

    A loop run a hundred thousand times: what comes before the place is hashed once.
    """
    before = hashlib.sha256()
    for at in range(len(text)):
        rest = text[at + 1 :]
        for letter in _PRINTABLE:
            tried = before.copy()
            tried.update(letter + rest)
            if holds(tried.digest()):
                return at, letter.decode()
        before.update(text[at : at + 1])
    return None


def differ_by_one(left: object, right: str) -> bool:
    """Whether two digests are the same but for one character."""
    if not isinstance(left, str) or len(left) != len(right):
        return False
    return sum(a != b for a, b in zip(left, right, strict=True)) == 1
