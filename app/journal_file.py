"""A journal as a file: JSON lines, the same bytes from the window and from the command line."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.whole_file import write_whole
from sim.journal import Journal


def write_journal(journal: Journal, now_ms: int, path: Path) -> None:
    """`now_ms`: the instant it was read at. Raises OSError."""
    text = "".join(f"{line}\n" for line in journal.lines(now_ms=now_ms))
    write_whole(path, text.encode("ascii"))


@contextmanager
def open_journal(path: Path) -> Iterator[Callable[[str], object]]:
    """What writes the lines of a journal one by one as they come. Raises OSError."""
    with path.open("w", encoding="ascii", newline="\n") as file:
        yield lambda line: file.write(f"{line}\n")
