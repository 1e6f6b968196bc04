"""How long Goulot takes from the start of its process to its first window, and to a home page one can use.

python -m benchmarks.start [--short]

*Warm*: started a moment ago. *After a rest*: the files it reads were pushed out of the disk cache, as far as the system
allows. *New base*: warm, in an empty folder, so that the base is made first.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.display import display
from benchmarks.table import Row, arguments, print_table, row

_FOLDERS = (Path(sys.prefix), Path(sys.base_prefix) / "lib", Path(__file__).parent.parent)


def start(environment: dict[str, str], folder: str) -> tuple[float, float]:
    """Seconds to the first window painted, and to the home page filled."""
    begun = time.monotonic_ns()
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.first_window"],
        env=environment | {"GOULOT_DATA": folder},
        check=True,
        capture_output=True,
        text=True,
    )
    painted, filled = (int(instant) for instant in done.stdout.split())
    return (painted - begun) / 1e9, (filled - begun) / 1e9


def forget_files() -> None:
    """Ask the system to drop what it keeps in memory of the files that a start reads."""
    if not hasattr(os, "posix_fadvise"):
        return
    for folder in _FOLDERS:
        for path in folder.rglob("*"):
            if path.is_file() and not path.is_symlink() and ".git" not in path.parts:
                _forget(path)


def _forget(path: Path) -> None:
    number = os.open(path, os.O_RDONLY)
    os.posix_fadvise(number, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(number)


def measure(environment: dict[str, str], folder: str, repeats: int) -> list[Row]:
    """The three kinds of start in turn, so that a busy machine weighs on all alike."""
    home = str(Path(folder) / "home")
    start(environment, home)
    times: dict[str, list[tuple[float, float]]] = {"warm": [], "after a rest": [], "new base": []}
    for _ in range(repeats):
        times["warm"].append(start(environment, home))
        forget_files()
        times["after a rest"].append(start(environment, home))
        times["new base"].append(start(environment, tempfile.mkdtemp(dir=folder)))
    return [
        row(f"{name}: {what}", [pair[rank] for pair in pairs], "s", decimals=2)
        for name, pairs in times.items()
        for rank, what in enumerate(("first window", "home page filled"))
    ]


def main() -> None:
    short = arguments("Time from the start of the process to the first window.").short
    with display() as (platform, environment), tempfile.TemporaryDirectory() as folder:
        print_table(measure(environment, folder, 1 if short else 7))
    print(f"windows on {platform}")


if __name__ == "__main__":
    main()
