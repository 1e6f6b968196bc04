"""A disk that loses power: what was synced is there, of the rest anything may be, and a write may be torn.

Stricter than most file systems: the name of a file, new or gone, is kept once its folder is synced; until then the
folder may stand at any of its states since, whatever the files themselves have reached.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from benchmarks.durability.trace import Event

SECTOR = 512

Keeps = Callable[[], bool]
"""Whether a piece of data that was not synced is found after the cut."""


@dataclass
class Inode:
    synced: bytearray = field(default_factory=bytearray)
    pending: list[Event] = field(default_factory=list)

    def sync(self) -> None:
        self.synced = self.after(lambda: True, SECTOR)
        self.pending.clear()

    def after(self, keeps: Keeps, tear: int) -> bytearray:
        """The content once the power is back; unsynced writes are kept or lost by pieces of `tear` bytes."""
        content = bytearray(self.synced)
        for event in self.pending:
            if event.kind == "truncate":
                if keeps():
                    _resize(content, event.at)
                continue
            start = event.at
            while start < event.at + len(event.data):
                end = min((start // tear + 1) * tear, event.at + len(event.data))
                if keeps():
                    _resize(content, max(len(content), end))
                    content[start:end] = event.data[start - event.at : end - event.at]
                start = end
        return content


def _resize(content: bytearray, length: int) -> None:
    if length < len(content):
        del content[length:]
    else:
        content.extend(bytes(length - len(content)))


class Disk:
    """One folder, without folders of its own."""

    def __init__(self) -> None:
        self._names: dict[str, Inode] = {}
        self._states: list[dict[str, Inode]] = [{}]
        """The folder as synced, then after each change since."""

    def apply(self, event: Event) -> None:
        if event.kind == "sync_folder":
            self._states = [dict(self._names)]
        elif event.kind == "sync":
            self._names[event.name].sync()
        elif event.kind in ("write", "truncate"):
            self._names[event.name].pending.append(event)
        else:
            self._rename(event)

    def _rename(self, event: Event) -> None:
        if event.kind == "create":
            if event.name in self._names:
                return
            self._names[event.name] = Inode()
        elif event.name not in self._names:
            return
        elif event.kind == "unlink":
            del self._names[event.name]
        else:
            self._names[event.to] = self._names.pop(event.name)
        self._states.append(dict(self._names))

    def cut(self, random: Random, share: float, tear: int) -> dict[str, bytes]:
        """What is found after: each piece not synced is there with the probability `share`, 0 for none at all."""
        state = self._states[0] if not share else random.choice(self._states)

        def keeps() -> bool:
            return random.random() < share

        return {name: bytes(inode.after(keeps, tear)) for name, inode in state.items()}


def write_out(content: dict[str, bytes], folder: Path) -> None:
    folder.mkdir()
    for name, data in content.items():
        (folder / name).write_bytes(data)
