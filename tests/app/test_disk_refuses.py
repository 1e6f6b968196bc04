"""A full disk, a folder turned read-only, a file locked by another program: said, waited for, and nothing is lost.

The disk is a real one: a small file system in memory, mounted for the test, which only an administrator may do.
"""

import datetime
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift, default_report, to_docx
from app.pace import NS_PER_MS
from app.packages import PackageDesk, PackageError
from app.recovery import RETRY_MS
from app.storage import Repository, StorageError, backups, keep_daily
from app.theme import Theme
from app.views.main_window import MainWindow
from app.views.settings import Preferences
from app.whole_file import write_whole
from app.widgets import Banner
from sim.commands import StopPoste
from sim.domain.scenario import Scenario
from tests.app.reporting import named

MINUTE_MS = 60_000
SIZE_KIB = 1024
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or os.geteuid() != 0, reason="only an administrator mounts a disk"
)


class Disk:
    """A file system of one mebibyte."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    def fill(self) -> None:
        with self._ballast.open("ab", buffering=0) as ballast:
            for size in (4096, 1):
                try:
                    while True:
                        ballast.write(b"\0" * size)
                except OSError:
                    continue

    def make_room(self) -> None:
        self._ballast.unlink()

    def freeze(self, on: bool) -> None:
        """Nothing can be written or made in the folder, even by an administrator."""
        done = subprocess.run(["chattr", "+i" if on else "-i", self.folder, self.folder / "goulot.db"])
        if done.returncode:
            pytest.skip("this system freezes no folder")


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE_KIB}k", "tmpfs", folder], capture_output=True)
    if made.returncode:
        pytest.skip("no disk can be mounted here")
    yield Disk(folder)
    subprocess.run(["umount", folder], check=True)


@pytest.fixture
def repository(disk: Disk) -> Iterator[Repository]:
    base = Repository.open(disk.folder / "goulot.db")
    yield base
    base.close()


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository, pompes: Scenario) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    bridge.auto_pause = False
    bridge.open_new(pompes, 3, "entrainement")
    yield bridge
    bridge.close_seance()


@pytest.fixture
def refusals(bridge: Bridge) -> list[str]:
    """Codes of what the window was told."""
    told: list[str] = []
    bridge.failed.connect(lambda error: told.append(error.code))
    return told


def live(bridge: Bridge, minutes: int) -> None:
    bridge._run(minutes * MINUTE_MS, time.monotonic_ns() + 60_000 * NS_PER_MS)


def test_a_decision_without_room_is_not_taken_and_the_shift_goes_on_once_there_is(
    qtbot: QtBot, disk: Disk, bridge: Bridge, repository: Repository, refusals: list[str]
) -> None:
    bridge.start_shift()
    live(bridge, 3)
    disk.fill()
    before = list(bridge.journal.lines())
    assert bridge.submit(StopPoste(poste="P10")) is None
    assert refusals == ["disk_full"] and not bridge.playing and bridge.waiting
    bridge.play()
    assert not bridge.playing and list(bridge.journal.lines()) == before
    disk.make_room()
    with qtbot.waitSignal(bridge.recovered, timeout=2 * RETRY_MS):
        pass
    assert bridge.playing and not bridge.waiting
    bridge.pause()
    assert repository.resume(bridge.seance_id).commands == []
    assert bridge.submit(StopPoste(poste="P10")) is not None
    assert len(repository.resume(bridge.seance_id).commands) == 1


@pytest.mark.qt_log_ignore("does not support propagateSizeHints")
def test_the_window_says_what_it_waits_for_and_can_be_asked_to_try_again(
    qtbot: QtBot, qapp: QApplication, disk: Disk, bridge: Bridge, repository: Repository
) -> None:
    theme = Theme()
    theme.apply(qapp)
    window = MainWindow(bridge, repository, theme, Preferences(disk.folder))
    qtbot.addWidget(window)
    window.show()
    disk.fill()
    bridge.submit(StopPoste(poste="P10"))
    again = named(window, QPushButton, "Réessayer")
    told = [banner for banner in window.findChildren(Banner) if banner.isVisible()]
    assert len(told) == 1 and "Disque plein" in told[0].accessibleName()
    again.click()
    assert again.isVisible()
    named(window, QPushButton, "Copier les détails").click()
    copied = QApplication.clipboard().text()
    assert told[0].accessibleName() in copied and "Traceback" in copied
    disk.make_room()
    again.click()
    assert not again.isVisible() and not told[0].isVisible()


def test_facts_without_room_pause_the_shift_and_none_is_missing_after(
    qtbot: QtBot, disk: Disk, bridge: Bridge, repository: Repository, refusals: list[str]
) -> None:
    bridge.start_shift()
    live(bridge, 2)
    disk.fill()
    bridge.set_speed(600)
    qtbot.waitUntil(lambda: not bridge.playing, timeout=5000)
    assert refusals == ["disk_full"]
    reached = bridge.state.now_ms
    disk.make_room()
    assert bridge.retry() and bridge.playing
    bridge.pause()
    live(bridge, 2)
    assert bridge.state.now_ms >= reached + 2 * MINUTE_MS
    journal, seance = list(bridge.journal.lines()), bridge.seance_id
    bridge.close_seance()
    stored = repository.fact_lines(seance)
    assert stored == journal[1 : 1 + len(stored)]
    assert f'"at_ms":{reached // MINUTE_MS * MINUTE_MS},"batch"' in "".join(stored)


def test_a_pause_of_the_person_is_kept_when_room_returns(disk: Disk, bridge: Bridge) -> None:
    bridge.start_shift()
    disk.fill()
    bridge.submit(StopPoste(poste="P10"))
    bridge.pause()
    disk.make_room()
    assert bridge.retry() and not bridge.playing


def test_a_draft_waits_for_room(
    qtbot: QtBot, disk: Disk, bridge: Bridge, repository: Repository, refusals: list[str]
) -> None:
    seance, text = bridge.seance_id, {"texte": "é" * 20_000}
    disk.fill()
    bridge.save_draft("report", text)
    qtbot.waitUntil(lambda: refusals == ["disk_full"], timeout=5000)
    assert repository.load_draft(seance, "report") is None and bridge.draft("report") == text
    disk.make_room()
    qtbot.waitUntil(lambda: repository.load_draft(seance, "report") == text, timeout=5000)


def test_nothing_is_handed_in_by_halves(disk: Disk, bridge: Bridge, repository: Repository) -> None:
    disk.fill()
    assert not bridge.hand_in([("report", "docx", "cr.docx", b"1" * 200_000)])
    seance = bridge.seance_id
    assert repository.documents(seance) == [] and repository.seance(seance).status == "open"
    disk.make_room()
    assert bridge.hand_in([("report", "docx", "cr.docx", b"1" * 200_000)])
    assert [document.version for document in repository.documents(seance)] == [1]


def test_a_copy_of_the_base_without_room_leaves_the_older_one_and_no_crumb(disk: Disk, repository: Repository) -> None:
    day = datetime.datetime(2026, 3, 17, 8, 0)
    kept = keep_daily(repository.path, day)
    disk.fill()
    with pytest.raises(StorageError) as error:
        keep_daily(repository.path, day + datetime.timedelta(days=1))
    assert error.value.code == "disk_full"
    assert backups(repository.path) == [kept]
    assert list(disk.folder.glob("backups/*.part")) == []


def test_an_export_without_room_leaves_the_older_file(disk: Disk, bridge: Bridge) -> None:
    path = disk.folder / "compte-rendu.docx"
    report = default_report(Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal))
    to_docx(report, path)
    before = path.read_bytes()
    disk.fill()
    with pytest.raises(OSError, match="No space left") as error:
        write_whole(path, before * 2)
    assert (error.value.filename, path.read_bytes()) == (str(path), before)
    assert sorted(item.name for item in disk.folder.glob("compte-rendu*")) == ["compte-rendu.docx"]


def test_a_package_without_room_leaves_the_older_one(disk: Disk, bridge: Bridge, repository: Repository) -> None:
    path, desk = disk.folder / "seance.goulot", PackageDesk(repository)
    desk.export(bridge.seance_id, path, pseudonymous=False)
    before = path.read_bytes()
    disk.fill()
    with pytest.raises(PackageError) as error:
        desk.export(bridge.seance_id, path, pseudonymous=False)
    assert (error.value.code, error.value.where, path.read_bytes()) == ("unreachable", str(path), before)


def test_a_folder_turned_read_only_is_named_and_waited_for(
    disk: Disk, bridge: Bridge, repository: Repository, refusals: list[str]
) -> None:
    bridge.start_shift()
    repository.close()  # the next write opens the file again
    disk.freeze(True)
    assert bridge.submit(StopPoste(poste="P10")) is None
    assert refusals == ["read_only"] and not bridge.playing
    disk.freeze(False)
    assert bridge.retry() and bridge.playing
    assert bridge.submit(StopPoste(poste="P10")) is not None


def test_a_base_locked_by_another_program_is_waited_for(
    bridge: Bridge, repository: Repository, refusals: list[str]
) -> None:
    bridge.start_shift()
    hog = (
        "import sqlite3, sys\n"
        f"base = sqlite3.connect({str(repository.path)!r})\n"
        "base.execute('BEGIN EXCLUSIVE'); print('locked', flush=True); sys.stdin.read()"
    )
    process = subprocess.Popen([sys.executable, "-c", hog], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout and process.stdout.readline() == "locked\n"
    assert bridge.submit(StopPoste(poste="P10")) is None
    assert refusals == ["busy"] and not bridge.playing
    process.communicate("")
    assert bridge.retry() and bridge.playing
    assert bridge.submit(StopPoste(poste="P10")) is not None


def test_sqlite_itself_finds_the_base_sound_after_all_this(disk: Disk, bridge: Bridge, repository: Repository) -> None:
    bridge.start_shift()
    for _ in range(5):
        disk.fill()
        bridge.submit(StopPoste(poste="P10"))
        live(bridge, 1)
        disk.make_room()
        bridge.retry()
    bridge.close_seance()
    with sqlite3.connect(repository.path) as base:
        assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()
