"""The window's séance is the engine's: nothing is told before it is kept, and it comes back as it was."""

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.lived import Lived
from app.pace import NS_PER_MS, Pace
from app.scenarios import locate
from app.storage import Repository, StorageError
from sim.commands import AssignOperator, CallMaintenance, FreeOperator, StopPoste
from sim.domain.scenario import Scenario
from sim.events import OperatorAssigned
from sim.scenario import load
from sim.session import replay


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A scenario of one's own."""
    return shutil.copytree(locate("pompes"), tmp_path_factory.mktemp("scenarios") / "pompes")


@pytest.fixture(scope="module")
def pompes(folder: Path) -> Scenario:
    return load(folder)


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository, pompes: Scenario, folder: Path) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    bridge.open_new(pompes, 3, "entrainement", trainee="Camille R.", path=folder)
    yield bridge
    bridge.close_seance()


def live(bridge: Bridge, ms: int) -> None:
    """What ticks do, without waiting for them."""
    bridge._run(ms, time.monotonic_ns() + 60_000 * NS_PER_MS)


def bytes_of(bridge: Bridge) -> list[str]:
    return list(bridge.journal.lines())


def test_the_timer_makes_the_shift_run_at_its_speed(qtbot: QtBot, bridge: Bridge) -> None:
    bridge.set_speed(600)
    with qtbot.waitSignals([bridge.stepped, bridge.stepped, bridge.stepped], timeout=5000):
        bridge.start_shift()
    bridge.pause()
    reached = bridge.state.now_ms
    assert bridge.phase == "run" and 0 < reached <= 600 * 5000
    qtbot.wait(80)
    assert bridge.state.now_ms == reached


def test_a_decision_is_kept_before_it_is_told(bridge: Bridge, repository: Repository) -> None:
    kept_when_told: list[int] = []
    bridge.decided.connect(lambda _: kept_when_told.append(len(repository.resume(bridge.seance_id).commands)))
    receipt = bridge.submit(FreeOperator(person="OP09"), "Renfort ailleurs")
    assert receipt is not None and receipt.refusal is None
    assert kept_when_told == [1]
    (command,) = repository.resume(bridge.seance_id).commands
    assert (command.phase, command.at_ms, command.reason) == ("prepare", 0, "Renfort ailleurs")
    assert len(command.salt) == 32


def test_a_decision_without_words_has_no_salt(bridge: Bridge, repository: Repository) -> None:
    bridge.submit(FreeOperator(person="OP09"), "   ")
    assert repository.resume(bridge.seance_id).commands[0].salt == ""


def test_a_decision_that_cannot_be_kept_is_not_taken(
    bridge: Bridge, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge.start_shift()
    before = bytes_of(bridge)
    told: list[object] = []
    failures: list[StorageError] = []
    bridge.decided.connect(told.append)
    bridge.failed.connect(failures.append)

    def full(*_: object) -> None:
        raise StorageError("write_failed", "goulot.db", "disk full", "room")

    monkeypatch.setattr(repository, "record_command", full)
    assert bridge.submit(StopPoste(poste="P10")) is None
    assert told == [] and [error.code for error in failures] == ["write_failed"]
    assert not bridge.playing
    assert bytes_of(bridge) == before


def test_a_refused_decision_is_kept_with_its_reason(bridge: Bridge, repository: Repository) -> None:
    command = AssignOperator(person="OP10", position="P60")
    refusal = bridge.check(command)
    before = bridge.state.people
    receipt = bridge.submit(command)
    assert refusal is not None and receipt is not None and receipt.refusal == refusal
    assert bridge.state.people == before
    assert len(repository.resume(bridge.seance_id).commands) == 1


def test_a_priority_1_alarm_pauses_within_a_second(bridge: Bridge) -> None:
    alarms: list[object] = []
    bridge.alarmPaused.connect(alarms.append)
    bridge.start_shift()
    live(bridge, bridge.end_ms)
    (alarm,) = alarms
    assert alarm.priority == 1 and 0 <= bridge.state.now_ms - alarm.at_ms <= 1_000  # type: ignore[attr-defined]
    assert not bridge.playing
    bridge.auto_pause = False
    live(bridge, bridge.end_ms)
    assert bridge.state.finished and len(alarms) == 1


def test_the_end_of_the_shift_opens_the_report_and_keeps_the_result(
    qtbot: QtBot, bridge: Bridge, repository: Repository
) -> None:
    bridge.auto_pause = False
    bridge.start_shift()
    with qtbot.waitSignal(bridge.finished):
        live(bridge, bridge.end_ms)
    assert bridge.phase == "report"
    record = repository.seance(bridge.seance_id)
    assert (record.phase, record.reached_ms, record.status) == ("report", bridge.end_ms, "open")
    assert record.result is not None and record.result["score"] == pytest.approx(bridge.board.score(), abs=1e-6)
    receipt = bridge.submit(StopPoste(poste="P10"))
    assert receipt is not None and receipt.refusal is not None and receipt.refusal.code == "shift_over"
    bridge.close_seance()
    bridge.resume(record.id)
    assert bridge.phase == "report" and bridge.state.finished


@pytest.mark.parametrize("crash", [False, True], ids=["closed", "crashed"])
def test_a_seance_comes_back_with_the_same_journal(
    bridge: Bridge, repository: Repository, pompes: Scenario, crash: bool
) -> None:
    bridge.auto_pause = False
    bridge.submit(FreeOperator(person="OP09"))
    bridge.submit(AssignOperator(person="OP09", position="P10"), "Retour")
    bridge.start_shift()
    for span in (61_234, 1, 300_000, 59_999):
        live(bridge, span)
    bridge.submit(CallMaintenance(poste="P20"))
    bridge.submit(StopPoste(poste="P30"), "Contrôle du jeu")
    live(bridge, 200_000)
    bridge.submit(FreeOperator(person="OP03"))
    before, seance = bytes_of(bridge), bridge.seance_id
    if crash:
        bridge._own._hold.release()  # the system does so for a dead process
        again = Bridge(repository)
    else:
        bridge.close_seance()
        again = bridge
    again.resume(seance)
    again.auto_pause = False
    assert again.phase == "run" and not again.playing
    live(again, 621_234 - again.state.now_ms)
    live(bridge, 621_234 - bridge.state.now_ms)
    assert bytes_of(again)[: len(before) - 1] == before[:-1]
    commands = repository.resume(seance).commands
    assert len(commands) == 5
    assert bytes_of(again) == list(replay(pompes, 3, commands, 621_234).journal.lines(now_ms=None))
    again.close_seance()


def test_stored_facts_are_the_journal_without_peoples_words(bridge: Bridge, repository: Repository) -> None:
    bridge.auto_pause = False
    bridge.start_shift()
    live(bridge, 90_000)
    bridge.submit(StopPoste(poste="P30"), "Secret")
    live(bridge, 90_000)
    journal, seance = bytes_of(bridge), bridge.seance_id
    bridge.close_seance()
    stored = repository.fact_lines(seance)
    assert any('"words":' in line for line in journal)
    assert stored == [line for line in journal[1:-1] if '"words":' not in line][: len(stored)]
    assert stored[-1].startswith('{"at_ms":180000,"batch":3')
    assert not any("Secret" in line for line in stored)


def test_a_seance_of_another_engine_is_not_resumed(
    bridge: Bridge, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    seance = bridge.seance_id
    bridge.close_seance()
    monkeypatch.setattr("app.lived.ENGINE_VERSION", "another")
    with pytest.raises(StorageError) as error:
        bridge.resume(seance)
    assert error.value.code == "engine_differs"
    assert not bridge.is_open


def test_facts_that_differ_from_those_kept_are_told(
    bridge: Bridge, repository: Repository, monkeypatch: pytest.MonkeyPatch
) -> None:
    bridge.start_shift()
    live(bridge, 130_000)
    seance = bridge.seance_id
    bridge.close_seance()
    kept = repository.resume(seance)
    number, _ = kept.last_batch or (0, "")
    monkeypatch.setattr(
        Repository,
        "resume",
        lambda *_: type(kept)(kept.seance, kept.commands, kept.reached_ms, (number, "0" * 64)),
    )
    with pytest.raises(StorageError) as error:
        Lived.resume(repository, seance)
    assert error.value.code == "journal_differs"


def test_drafts_are_on_disk_within_five_seconds(qtbot: QtBot, bridge: Bridge, repository: Repository) -> None:
    bridge.save_draft("report", {"texte": "un"})
    bridge.save_draft("report", {"texte": "deux"})
    assert bridge.draft("report") == {"texte": "deux"}
    qtbot.waitUntil(lambda: repository.load_draft(bridge.seance_id, "report") == {"texte": "deux"}, timeout=5000)


def test_closing_loses_no_draft(bridge: Bridge, repository: Repository) -> None:
    seance = bridge.seance_id
    bridge.save_draft("report", {"texte": "tout juste"})
    bridge.close_seance()
    assert repository.load_draft(seance, "report") == {"texte": "tout juste"}


def test_handing_in_keeps_versions_and_closes(qtbot: QtBot, bridge: Bridge, repository: Repository) -> None:
    seance = bridge.seance_id
    with qtbot.waitSignal(bridge.handedIn):
        assert bridge.hand_in([("report", "docx", "cr.docx", b"1")])
    bridge.hand_in([("report", "docx", "cr.docx", b"2")])
    assert [document.version for document in repository.documents(seance)] == [1, 2]
    assert repository.seance(seance).status == "closed"


def test_prefilled_assignments_are_seen_before_the_shift(bridge: Bridge) -> None:
    assert bridge.phase == "prepare" and not bridge.state.running
    assert any(isinstance(entry, OperatorAssigned) for entry in bridge.journal.entries)
    assert bridge.state.people["OP02"].position == "P20"


def test_speed_is_bounded(bridge: Bridge) -> None:
    for speed in (0, 601):
        with pytest.raises(ValueError, match="expected 1 to 600"):
            bridge.set_speed(speed)


def test_a_pace_loses_no_fraction_and_owes_nothing() -> None:
    pace = Pace(1)
    assert sum(pace.due_ms(333_333) for _ in range(3_000)) == 999
    assert Pace(600).due_ms(33 * NS_PER_MS) == 19_800
    assert Pace(10).due_ms(5_000 * NS_PER_MS) == 1_000
