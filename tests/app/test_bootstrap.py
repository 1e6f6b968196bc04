"""Starting on a base that can't be opened: told, kept, and only put aside when the person agrees."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app import bootstrap
from app.storage import Repository


@pytest.fixture
def damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GOULOT_DATA", str(tmp_path))
    path = tmp_path / "goulot.db"
    path.write_bytes(b"no base at all, but long enough to be looked at")
    return path


def answer(monkeypatch: pytest.MonkeyPatch, role: QMessageBox.ButtonRole) -> None:
    """The person reads the box, then presses the button of that role."""

    def click(box: QMessageBox) -> int:
        assert "goulot.db" in box.text() and box.informativeText()
        next(button for button in box.buttons() if box.buttonRole(button) == role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", click)


def test_a_damaged_base_is_put_aside_when_the_person_agrees(
    qtbot: QtBot, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = damaged.read_bytes()
    answer(monkeypatch, QMessageBox.ButtonRole.DestructiveRole)
    repository = bootstrap._open_base()
    assert isinstance(repository, Repository) and repository.list_seances() == []
    repository.close()
    (kept,) = damaged.parent.glob("goulot.db.damaged-*")
    assert kept.read_bytes() == content


def test_a_damaged_base_stays_when_the_person_leaves(
    qtbot: QtBot, damaged: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = damaged.read_bytes()
    answer(monkeypatch, QMessageBox.ButtonRole.RejectRole)
    assert bootstrap._open_base() is None
    assert damaged.read_bytes() == content and list(damaged.parent.glob("*.damaged-*")) == []


@pytest.mark.parametrize(("wider", "maximised"), [(-100, False), (0, True)])
def test_a_window_as_wide_as_the_screen_fills_it(qtbot: QtBot, wider: int, maximised: bool) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    window.resize(room.width() + wider, room.height() // 2)
    bootstrap.show_within_screen(window)
    assert window.isVisible() and window.isMaximized() == maximised
