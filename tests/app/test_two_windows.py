"""Two windows on one séance: the second sees all, changes nothing, and takes over once the first is gone."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import NewSeance, Repository, StorageError
from app.storage.holds import Holds
from app.theme import Theme
from app.views.following import FollowingBanner
from sim import ENGINE_VERSION
from sim.commands import StopPoste
from sim.domain.scenario import Scenario
from tests.app.reporting import named
from tests.app.window import MINUTE_MS

ROOT = Path(__file__).resolve().parents[2]


class OtherWindow:
    """A real second process; its answers are waited for."""

    def __init__(self, base: Path, seance_id: str) -> None:
        command = [sys.executable, "-m", "tests.app.window", str(base), seance_id]
        self.process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.state = self._answer()

    def ask(self, line: str) -> str:
        assert self.process.stdin
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self.process.stdout
        return self.process.stdout.readline().strip()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def seance(repository: Repository, pompes: Scenario) -> str:
    return repository.create_seance(
        NewSeance("pompes", None, pompes.fingerprint, ENGINE_VERSION, 3, "entrainement", "Camille R.")
    )


@pytest.fixture
def other(repository: Repository, seance: str) -> Iterator[OtherWindow]:
    window = OtherWindow(repository.path, seance)
    assert window.state == "own"
    yield window
    window.kill()


@pytest.fixture
def here(qtbot: QtBot, repository: Repository, seance: str, other: OtherWindow) -> Iterator[Bridge]:
    """This window, opened second."""
    bridge = Bridge(repository)
    bridge.resume(seance)
    yield bridge
    bridge.close_seance()


def test_the_second_window_can_look_and_not_touch(here: Bridge, repository: Repository) -> None:
    refusal = here.check(StopPoste(poste="P10"))
    failures: list[StorageError] = []
    here.failed.connect(failures.append)
    assert here.read_only and refusal is not None and refusal.code == "held_elsewhere"
    assert here.submit(StopPoste(poste="P10")) is None
    here.start_shift()
    here.play()
    here.save_draft("report", {"texte": "par mégarde"})
    here.hand_in([("report", "docx", "cr.docx", b"1")])
    seance = here.seance_id
    here.close_seance()
    assert {error.code for error in failures} == {"held_elsewhere"}
    kept = repository.resume(seance)
    assert (kept.commands, kept.seance.phase, kept.seance.status) == ([], "prepare", "open")
    assert repository.load_draft(seance, "report") is None and repository.documents(seance) == []


def test_the_second_window_follows_decisions_and_time(qtbot: QtBot, here: Bridge, other: OtherWindow) -> None:
    assert other.ask("play 3") == str(3 * MINUTE_MS)
    assert other.ask("submit P10") == "kept"
    assert other.ask("play 2") == str(5 * MINUTE_MS)
    qtbot.waitUntil(lambda: here.phase == "run" and here.state.now_ms == 5 * MINUTE_MS, timeout=5000)
    assert here.state.postes["P10"].state == "stopped"
    assert not here.playing


@pytest.mark.parametrize("end", ["closed", "killed"])
def test_it_takes_over_once_the_first_is_gone(
    qtbot: QtBot, here: Bridge, other: OtherWindow, repository: Repository, end: str
) -> None:
    other.ask("play 2")
    other.ask("submit P10")
    gone: Callable[[], object] = other.kill if end == "killed" else lambda: other.ask("close")
    with qtbot.waitSignal(here.letGo, timeout=5000):
        gone()
    assert here.read_only
    here.resume(here.seance_id)
    assert not here.read_only
    assert here.submit(StopPoste(poste="P20")) is not None
    assert [command.kind for command in repository.resume(here.seance_id).commands] == ["StopPoste", "StopPoste"]


def test_the_banner_says_so_and_offers_to_go_on_here(
    qtbot: QtBot, qapp: QApplication, here: Bridge, other: OtherWindow
) -> None:
    Theme().apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    banner = FollowingBanner(here, window)
    assert not banner.isHidden() and "autre fenêtre" in banner.accessibleName()
    with qtbot.waitSignal(here.letGo, timeout=5000):
        other.kill()
    assert "continuer ici" in banner.accessibleName()
    banner.takeOverAsked.connect(lambda: here.resume(here.seance_id))
    named(window, QPushButton, "Continuer ici").click()
    assert not here.read_only and banner.isHidden()


def test_the_whole_base_is_not_touched_while_a_seance_is_lived(
    repository: Repository, seance: str, other: OtherWindow
) -> None:
    holds = Holds(repository.path)
    with pytest.raises(StorageError) as error, holds.whole():
        pass
    assert error.value.code == "in_use" and seance in error.value.what
    other.kill()
    with holds.whole():
        with pytest.raises(StorageError) as refused:
            repository.hold(seance)
        assert refused.value.code == "in_use"
    hold = repository.hold(seance)
    assert hold is not None
    hold.release()
