"""What is fed with each input: refused in one line, or taken; all else is a defect, kept with the input that shows it.

An audit hook sees each file opened for writing, renamed or made and each program run: outside the sandbox, that is a
defect too.
"""

import hashlib
import os
import shutil
import signal
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from app.decisions_file import read_decisions
from app.errors import GoulotError
from app.headless import Plan, run
from app.packages import KeyRing, look_into, take_in
from app.packages.container import verified
from app.scenarios import locate
from app.storage import Repository
from benchmarks.fuzz.seeds import parted
from sim.domain.scenario import Scenario
from sim.scenario import ScenarioError, load
from tests.packages.forging import KEY

HANG_S = 20
_SEANCES = 200
"""After that many taken, a fresh base."""
_WRITING = {"os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.link", "os.symlink", "os.truncate", "shutil.rmtree"}
_PAIRS = {"os.rename", "os.link", "os.symlink"}
_RUNNING = {"subprocess.Popen", "os.exec", "os.system", "os.posix_spawn"}


class Trespass(Exception):
    """Something was written outside the sandbox, or run."""


class Hang(Exception):
    """It took more than `HANG_S` of processor: a busy machine is no hang."""


class Bench:
    """Runs inputs through a target and counts what became of them. `keep`: where defects go."""

    def __init__(self, target: str, keep: Path) -> None:
        self.counts: Counter[str] = Counter()
        self.defects: dict[str, str] = {}
        self._keep = keep
        self._sandbox = Path(tempfile.mkdtemp(prefix="fuzz-", dir=_memory()))
        self._take = TARGETS[target](self._sandbox)
        self._watched = False
        sys.addaudithook(self._audit)
        signal.signal(signal.SIGPROF, _give_up)

    def feed(self, data: bytes) -> bool:
        """Whether it was taken."""
        self.counts["inputs"] += 1
        signal.setitimer(signal.ITIMER_PROF, HANG_S)
        try:
            with self._watching():
                self._take(data)
        except (GoulotError, ScenarioError) as refusal:
            self._told(refusal, data)
            return False
        except Exception as error:  # noqa: BLE001  # whatever else comes out is what is looked for
            self._defect(error, data)
            return False
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        self.counts["taken"] += 1
        return True

    def close(self) -> None:
        shutil.rmtree(self._sandbox, ignore_errors=True)

    def _told(self, refusal: GoulotError | ScenarioError, data: bytes) -> None:
        self.counts["refused"] += 1
        lines = refusal.sentence() if isinstance(refusal, GoulotError) else "".join(map(str, refusal.problems))
        if "\n" in lines or not lines:
            self._defect(AssertionError(f"a refusal that is not one line: {lines!r}"), data)

    def _defect(self, error: BaseException, data: bytes) -> None:
        self.counts["defects"] += 1
        frames = traceback.extract_tb(error.__traceback__)
        place = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames[-3:]))
        kind = f"{type(error).__name__} at {place}"
        if kind not in self.defects:
            self.defects[kind] = str(error)[:200]
            self._keep.mkdir(parents=True, exist_ok=True)
            (self._keep / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
            print(f"DEFECT {kind}: {str(error)[:200]}", flush=True)

    @contextmanager
    def _watching(self) -> Iterator[None]:
        self._watched = True
        try:
            yield
        finally:
            self._watched = False

    def _audit(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self._watched:
            return
        if event in _RUNNING:
            raise Trespass(f"{event} {arguments!r}")
        if event in _WRITING or (event == "open" and _for_writing(arguments)):
            for path in _paths(event, arguments):
                if not path.is_relative_to(os.path.realpath(self._sandbox)):
                    raise Trespass(f"{event} {path}")


def _for_writing(arguments: tuple[Any, ...]) -> bool:
    mode, flags = arguments[1], arguments[2]
    return any(letter in (mode or "") for letter in "wax+") or bool(
        (flags or 0) & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
    )


def _paths(event: str, arguments: tuple[Any, ...]) -> list[Path]:
    """What is written to, links followed. A number is a descriptor: a file opened before, or the folder of a name."""
    names = [each for each in arguments[: 2 if event in _PAIRS else 1] if isinstance(each, str | bytes | os.PathLike)]
    folder = arguments[-1] if event != "open" and isinstance(arguments[-1], int) and arguments[-1] > 2 else None
    beside = os.readlink(f"/proc/self/fd/{folder}") if folder is not None else ""
    return [Path(os.path.realpath(os.path.join(beside, os.fsdecode(name)))) for name in names]


def _memory() -> str | None:
    return "/dev/shm" if Path("/dev/shm").is_dir() else None


def _give_up(_signal: int, _frame: FrameType | None) -> None:
    raise Hang(f"more than {HANG_S} s of processor")


def _scenario(sandbox: Path) -> Callable[[bytes], None]:
    folder = sandbox / "scenario"

    def take(data: bytes) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        for name, content in parted(data).items():
            path = folder / name
            if "\0" in name or ".." in path.parts or not path.is_relative_to(folder) or len(name) > 200:
                continue  # a folder can't hold it
            try:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(content)
            except OSError:
                continue
        load(folder)

    return take


def _package(sandbox: Path) -> Callable[[bytes], None]:
    template = sandbox / "template.db"
    Repository.open(template).close()
    ring = KeyRing(sandbox)
    ring.trust(KEY.public, "fuzz")
    bases: list[Repository] = []

    def base() -> Repository:
        if not bases or len(bases[0].list_seances()) >= _SEANCES:
            for old in bases:
                old.close()
            (sandbox / "goulot.db").unlink(missing_ok=True)
            shutil.copy(template, sandbox / "goulot.db")
            bases[:] = [Repository.open(sandbox / "goulot.db")]
        return bases[0]

    def take(data: bytes) -> None:
        file = sandbox / "in.goulot"
        file.write_bytes(data)
        incoming = look_into(file, ring)
        take_in(base(), incoming)
        package = verified(data)
        for name in package.names:
            package.content(name)

    return take


@cache
def _shop() -> Scenario:
    return load(locate("pompes"))


def _decisions(sandbox: Path) -> Callable[[bytes], None]:
    def take(data: bytes) -> None:
        file = sandbox / "decisions.jsonl"
        file.write_bytes(data)
        run(Plan(_shop(), "nothing", read_decisions(file), 3_600_000), 1)

    return take


TARGETS = {"scenario": _scenario, "package": _package, "decisions": _decisions}
