"""The bytes of a package: a zip of which every byte follows from its members, so that none can hide or change.

Readers of zip files disagree on what they overlook: comments, gaps, two headers that differ, a name twice. Here the
headers are computed from the manifest and compared, never believed. Any zip tool opens the result.
"""

import struct
import zlib
from dataclasses import dataclass

from app.packages.errors import PackageError

STORED, DEFLATED = 0, 8
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_LOCAL_FIELDS = ("mark", "version", "flags", "method", "time", "date", "crc32", "packed", "size", "name", "extra")
_VERSION = 20
_FLAGS = 0x0800
"""Names are UTF-8."""
_TIME, _DATE = 0, 0x0021
"""1980-01-01: a package made twice has the same bytes."""
_MADE_BY = 3 << 8 | _VERSION
_PLAIN_FILE = 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """A member as it lies in the file; `size` and `crc32` are those of its content."""

    name: str
    method: int
    crc32: int
    size: int
    packed: int


def entry_of(name: str, content: bytes) -> Entry:
    """One stored as it is."""
    return Entry(name, STORED, zlib.crc32(content), len(content), len(content))


def local_header(entry: Entry) -> bytes:
    name = entry.name.encode()
    sizes = (entry.crc32, entry.packed, entry.size)
    return _LOCAL.pack(b"PK\3\4", _VERSION, _FLAGS, entry.method, _TIME, _DATE, *sizes, len(name), 0) + name


def directory(entries: list[Entry]) -> bytes:
    """What follows the last member, to the last byte of the file."""
    parts, offset = [], 0
    for entry in entries:
        parts.append(_central(entry, offset))
        offset += len(local_header(entry)) + entry.packed
    table = b"".join(parts)
    count = len(entries)
    return table + _END.pack(b"PK\5\6", 0, 0, count, count, len(table), offset, 0)


def _central(entry: Entry, offset: int) -> bytes:
    name = entry.name.encode()
    made = (_MADE_BY, _VERSION, _FLAGS, entry.method, _TIME, _DATE)
    sizes = (entry.crc32, entry.packed, entry.size)
    return _CENTRAL.pack(b"PK\1\2", *made, *sizes, len(name), 0, 0, 0, 0, _PLAIN_FILE, offset) + name


class Cursor:
    """Goes through the bytes of a package from the first to the last, and lets none pass unread."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def stored(self, name: str, limit: int) -> bytes:
        """The content of a member that must come here, stored. Raises PackageError."""
        head = self._data[self._at : self._at + _LOCAL.size]
        if len(head) < _LOCAL.size or head[:4] != b"PK\3\4":
            raise PackageError("not_package", name, f"{head[:4]!r} at byte {self._at}", "the header of a zip member")
        size = _LOCAL.unpack(head)[7]
        if size > limit:
            raise PackageError("limit", name, size, limit)
        start = self._at + _LOCAL.size + len(name.encode())
        content = self._data[start : start + size]
        return self.member(entry_of(name, content))

    def member(self, entry: Entry) -> bytes:
        """The packed bytes of `entry`, whose header must be as computed. Raises PackageError."""
        header = local_header(entry)
        found = self._take(len(header), entry.name)
        if found != header:
            raise PackageError("unexpected", entry.name, *_first_difference(found, header))
        return self._take(entry.packed, entry.name)

    def end(self, entries: list[Entry]) -> None:
        """Raises PackageError unless the directory of `entries` comes next, and nothing after it."""
        wanted = directory(entries)
        found = self._data[self._at :]
        if found != wanted:
            if len(found) < len(wanted) and wanted.startswith(found):
                raise PackageError("cut", "zip", f"{len(found)} bytes", f"{len(wanted)} bytes")
            at = next((n for n, pair in enumerate(zip(found, wanted, strict=False)) if pair[0] != pair[1]), None)
            shown = f"{len(found)} bytes" if at is None else f"byte {self._at + at}: {found[at]}"
            raise PackageError("unexpected", "zip", shown, f"{len(wanted)} bytes" if at is None else wanted[at])

    def _take(self, count: int, name: str) -> bytes:
        part = self._data[self._at : self._at + count]
        if len(part) < count:
            raise PackageError("cut", name, f"{len(part)} bytes", f"{count} bytes")
        self._at += count
        return part


def _first_difference(found: bytes, wanted: bytes) -> tuple[str, str]:
    fields = zip(_LOCAL_FIELDS, _LOCAL.unpack(found[: _LOCAL.size]), _LOCAL.unpack(wanted[: _LOCAL.size]), strict=True)
    for field, left, right in fields:
        if left != right:
            return f"{field} {left!r}", repr(right)
    return f"name {found[_LOCAL.size :]!r}", repr(wanted[_LOCAL.size :])
