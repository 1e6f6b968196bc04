"""A file for the person is written whole or not at all: a full disk must not spoil the one it replaces. No Qt."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Written aside, flushed, then renamed. Raises OSError, which names `path`: it is then as it was."""
    if path.exists() and not path.is_file():  # a pipe, the standard output: nothing to spoil
        path.write_bytes(content)
        return
    target = path.resolve()
    aside = target.with_name(f".{target.name}.part")
    try:
        with aside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, target)
    except BaseException as error:
        aside.unlink(missing_ok=True)
        if isinstance(error, OSError):
            error.filename = str(path)  # the one that was asked for: it is what messages name
        raise
