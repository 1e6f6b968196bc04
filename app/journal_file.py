"""A journal as a file: JSON lines, the same bytes from the window and from the command line."""

from pathlib import Path

from sim.journal import Journal


def write_journal(journal: Journal, now_ms: int, path: Path) -> None:
    """`now_ms`: the instant it was read at. Raises OSError."""
    text = "".join(f"{line}\n" for line in journal.lines(now_ms=now_ms))
    path.write_bytes(text.encode("ascii"))
