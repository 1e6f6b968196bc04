"""What a process did to the files of a base, in order, read from strace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Kind = Literal["create", "write", "sync", "truncate", "rename", "unlink", "sync_folder"]
CALLS = "openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,renameat,renameat2,unlink,unlinkat"
STRACE = ("strace", "-f", "-qq", "-y", "-xx", "-s", "1000000", "-e", f"trace={CALLS}", "-e", "signal=none")
"""`-xx`: every string in hexadecimal, so that bytes and names are read the same way."""

_LINE = re.compile(r"^(?:(\d+)\s+)?(\w+)\((.*)\)\s+= (-?\d+)")
_UNFINISHED = re.compile(r"^(?:(\d+)\s+)?(.*) <unfinished \.\.\.>$")
_RESUMED = re.compile(r"^(?:(\d+)\s+)?<\.\.\. \w+ resumed>(.*)$")
_HANDLE = re.compile(r"^\d+<([^>]*)>")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


@dataclass(frozen=True, slots=True)
class Event:
    """`name`: of the file in the folder of the base; `at` and `data` of a write; `at`: the length of a truncation;
    `to`: the new name of a file renamed."""

    kind: Kind
    name: str
    at: int = 0
    data: bytes = b""
    to: str = ""


def events(lines: Iterable[str], folder: str) -> Iterator[Event]:
    """Those that touch the files of `folder` (its own name, not its path: a chroot shortens paths)."""
    lengths: dict[str, int] = {}
    for call, arguments, result in _calls(lines):
        event = _event(call, arguments, result, folder, lengths)
        if event:
            yield event


def _calls(lines: Iterable[str]) -> Iterator[tuple[str, str, int]]:
    """A call that another thread interrupts in the log counts from when it ended."""
    begun: dict[str, str] = {}
    for line in lines:
        unfinished, resumed = _UNFINISHED.match(line), _RESUMED.match(line)
        if unfinished:
            begun[unfinished[1]] = unfinished[2]
            continue
        if resumed:
            line = f"{resumed[1]} {begun.pop(resumed[1])}{resumed[2]}"
        found = _LINE.match(line)
        if found and int(found[4]) >= 0:
            yield found[2], found[3], int(found[4])


def _event(call: str, arguments: str, result: int, folder: str, lengths: dict[str, int]) -> Event | None:
    if call in ("write", "pwrite64", "fsync", "fdatasync", "ftruncate"):
        return _of_handle(call, arguments, result, folder, lengths)
    names = [_inside(_bytes(text).decode(), folder) for text in _TEXT.findall(arguments)]
    if not names or not names[0]:
        return None
    if call == "openat":
        return Event("create", names[0]) if "O_CREAT" in arguments else None
    if call.startswith("unlink"):
        lengths.pop(names[0], None)
        return Event("unlink", names[0])
    return Event("rename", names[0], to=names[1] or "")


def _of_handle(call: str, arguments: str, result: int, folder: str, lengths: dict[str, int]) -> Event | None:
    handle = _HANDLE.match(arguments)
    path = _bytes(handle[1]).decode() if handle else ""
    if call.startswith("f") and call != "ftruncate" and path.rsplit("/", 1)[-1] == folder:
        return Event("sync_folder", "")
    name = _inside(path, folder)
    if not name:
        return None
    if call in ("fsync", "fdatasync"):
        return Event("sync", name)
    last = arguments.rsplit(", ", 1)[-1]
    if call == "ftruncate":
        return Event("truncate", name, int(last))
    text = _TEXT.search(arguments)
    data = _bytes(text[1])[:result] if text else b""
    at = int(last) if call == "pwrite64" else lengths.get(name, 0)  # a plain write only ever adds at the end here
    lengths[name] = max(lengths.get(name, 0), at + len(data))
    return Event("write", name, at, data)


def _inside(path: str, folder: str) -> str:
    """The name of a file of the folder, "" for any other."""
    where, _, name = path.removesuffix(" (deleted)").rpartition("/")
    return name if where.rsplit("/", 1)[-1] == folder else ""


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.replace("\\x", ""))
