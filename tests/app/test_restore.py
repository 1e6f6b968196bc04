"""A damaged base is put aside and the newest backup offered, at the window's start and on the command line."""

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app import bootstrap, cli
from app.i18n import set_language
from app.storage import NewSeance, Repository, base_path, keep_daily

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
NEW = NewSeance("pompes", None, "f" * 64, "1", 7, "entrainement")


@pytest.fixture(autouse=True)
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A base spoilt after its daily backup; the id of the séance in that backup."""
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path))
    repository = Repository.open()
    seance = repository.create_seance(NEW)
    repository.close()
    keep_daily(base_path(), datetime.datetime(2026, 3, 17, 8, 14))
    base_path().write_bytes(b"\xa5" * 8192)
    return seance


def seances() -> list[str]:
    repository = Repository.open()
    try:
        return [record.id for record in repository.list_seances()]
    finally:
        repository.close()


def answer(button: str) -> list[str]:
    """Press ``button`` in the box about to open; the text that box will show."""
    shown: list[str] = []

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        shown.append(box.informativeText())
        next(found for found in box.findChildren(QPushButton) if found.text() == button).click()

    QTimer.singleShot(0, press)
    return shown


def test_the_newest_backup_is_offered_and_taken(qtbot: QtBot, damaged: str) -> None:
    set_language("fr")
    shown = answer("Reprendre la sauvegarde")
    repository = bootstrap._open_base()
    assert repository is not None
    assert [record.id for record in repository.list_seances()] == [damaged]
    repository.close()
    assert "Sauvegarde du 17\u00a0mars 2026 à 08:14" in shown[0] and "clé retirée" in shown[0]
    assert len(list(base_path().parent.glob("goulot.db.damaged-*"))) == 1


def test_one_may_start_from_nothing_or_leave_all_as_it_is(qtbot: QtBot) -> None:
    set_language("fr")
    answer("Quitter")
    assert bootstrap._open_base() is None
    assert base_path().read_bytes() == b"\xa5" * 8192
    answer("Repartir d’une base vide")
    repository = bootstrap._open_base()
    assert repository is not None and repository.list_seances() == []
    repository.close()


def test_restore_takes_the_newest_and_keeps_the_damaged_base(damaged: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.run(["restore", "--list"]) == 0
    assert "goulot-20260317-081400-daily.db" in capsys.readouterr().out
    assert cli.run(["restore"]) == 0
    assert seances() == [damaged]
    assert "goulot.db.damaged-" in capsys.readouterr().err


def test_restore_without_a_backup_says_no(tmp_path: Path) -> None:
    for copy in (tmp_path / "backups").iterdir():
        copy.unlink()
    assert cli.run(["restore"]) == 1
    assert base_path().read_bytes() == b"\xa5" * 8192
