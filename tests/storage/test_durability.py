"""What is acknowledged is on disk, whatever happens next: the short forms of ``benchmarks/durability``."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from benchmarks.durability.disk import Disk
from benchmarks.durability.trace import Event, events

ROOT = Path(__file__).resolve().parents[2]


def ran(module: str, *options: str) -> str:
    """Its last line; it must have found nothing wrong."""
    command = [sys.executable, "-m", f"benchmarks.durability.{module}", *options]
    done = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": "."}, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()[-1]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked, then killed")
def test_decisions_acknowledged_before_a_kill_are_all_there() -> None:
    said = ran("kills", "--kills", "10", "--seed", str(int.from_bytes(os.urandom(3))))
    assert "lost: 0; bases not sound: 0" in said and "10 kills" in said


def strace_works() -> bool:
    strace = shutil.which("strace")
    return bool(strace) and not subprocess.run([strace or "", "-qq", "-o", os.devnull, "true"]).returncode


@pytest.mark.skipif(not strace_works(), reason="strace logs what is written and synced")
def test_decisions_acknowledged_before_a_power_cut_are_all_there() -> None:
    said = ran("power_cuts", "--cuts", "20", "--decisions", "12", "--seed", str(int.from_bytes(os.urandom(3))))
    assert said.startswith("20 cuts") and said.endswith("lost: 0, bases not sound: 0")


# -- the disk that loses power ----------------------------------------------------------------------------------------

MADE = (Event("create", "base"), Event("sync_folder", ""))
SYNCED = (*MADE, Event("write", "base", 0, b"old!"), Event("sync", "base"))


def after_a_cut(*done: Event, share: float, tear: int = 512, seed: int = 1) -> dict[str, bytes]:
    disk = Disk()
    for event in done:
        disk.apply(event)
    return disk.cut(Random(seed), share, tear)


def test_what_was_synced_is_found_and_the_rest_is_not() -> None:
    assert after_a_cut(*SYNCED, Event("write", "base", 0, b"new!"), share=0) == {"base": b"old!"}


def test_what_was_not_synced_may_be_found() -> None:
    assert after_a_cut(*SYNCED, Event("write", "base", 4, b"more"), share=1) == {"base": b"old!more"}


def test_a_write_is_torn_between_sectors() -> None:
    torn = {
        after_a_cut(*MADE, Event("write", "base", 0, b"a" * 1024), share=0.5, seed=seed)["base"] for seed in range(40)
    }
    assert torn == {b"", b"a" * 512, b"\0" * 512 + b"a" * 512, b"a" * 1024}


def test_a_name_gone_may_come_back_until_its_folder_is_synced() -> None:
    gone = (*SYNCED, Event("unlink", "base"))
    assert after_a_cut(*gone, share=0) == {"base": b"old!"}
    assert {tuple(after_a_cut(*gone, share=0.5, seed=seed)) for seed in range(20)} == {("base",), ()}
    assert after_a_cut(*gone, Event("sync_folder", ""), share=0) == {}


def test_the_log_of_strace_is_read_as_calls_in_the_order_they_ended() -> None:
    def hexed(text: str) -> str:
        return "".join(f"\\x{byte:02x}" for byte in text.encode())

    base, folder = hexed("/x/lived/goulot.db"), hexed("/x/lived")
    log = [
        f'7  openat(AT_FDCWD<{folder}>, "{hexed("lived/goulot.db")}", O_RDWR|O_CREAT, 0644) = 3<{base}>',
        f'7  pwrite64(3<{base}>, "{hexed("ab")}", 2, 10 <unfinished ...>',
        f"8  fsync(4<{folder}>) = 0",
        "7  <... pwrite64 resumed>) = 2",
        f'9  write(5<{hexed("/x/other/goulot.db")}>, "{hexed("no")}", 2) = 2',
        f"7  fdatasync(3<{base}>) = 0",
        f'7  unlink("{hexed("/x/lived/goulot.db-journal")}") = -1 ENOENT (No such file or directory)',
    ]
    assert list(events(log, "lived")) == [
        Event("create", "goulot.db"),
        Event("sync_folder", ""),
        Event("write", "goulot.db", 10, b"ab"),
        Event("sync", "goulot.db"),
    ]
