"""How long Goulot takes from the start of its process to its first window, and to a home page one can use.

python -m benchmarks.start [--short]

*Warm*: started a moment ago. *After a rest*: the files it reads were pushed out of the disk cache, as far as the system
allows. *First ever*: an empty folder too, so that the base is made; the other two find their séances again.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
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


def rows(name: str, before: Callable[[], str], repeats: int, environment: dict[str, str]) -> list[Row]:
    """``before`` gets things ready and gives the folder of the person's data."""
    times = [start(environment, before()) for _ in range(repeats)]
    return [
        row(f"{name}: first window", [painted for painted, _ in times], "s", decimals=2),
        row(f"{name}: home page filled", [filled for _, filled in times], "s", decimals=2),
    ]


def main() -> None:
    short = arguments("Time from the start of the process to the first window.").short
    with display() as (platform, environment), tempfile.TemporaryDirectory() as folder:
        home = str(Path(folder) / "home")
        start(environment, home)

        def rested() -> str:
            forget_files()
            return home

        def anew() -> str:
            forget_files()
            return tempfile.mkdtemp(dir=folder)

        table = rows("warm", lambda: home, 2 if short else 9, environment)
        table += rows("after a rest", rested, 1 if short else 5, environment)
        table += rows("first ever", anew, 1 if short else 5, environment)
    print_table(table)
    print(f"windows on {platform}")


if __name__ == "__main__":
    main()
