"""An error nobody foresaw is told, the shift pauses, and the details can be copied."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.resources import scenarios_dir
from app.storage import Repository
from app.views.mishap import MishapTeller
from sim.scenario import load

# The offscreen platform says so of every dialog; it is no defect of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def test_an_unforeseen_error_pauses_the_shift_and_is_told_once(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    repository = Repository.open(tmp_path / "goulot.db")
    bridge, window = Bridge(repository), QWidget()
    qtbot.addWidget(window)
    bridge.open_new(load(scenarios_dir() / "pompes"), 1, "entrainement")
    bridge.start_shift()
    teller = MishapTeller(bridge, window)
    for _ in range(3):
        try:
            raise ZeroDivisionError("a figure over nothing")
        except ZeroDivisionError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    (box,) = window.findChildren(QMessageBox)
    assert not bridge.playing
    assert "pause" in box.text()
    copy = next(b for b in box.findChildren(QPushButton) if b.text() == "Copier les détails")
    copy.click()
    assert "ZeroDivisionError: a figure over nothing" in qapp.clipboard().text()
    teller.restore()
    bridge.close_seance()
    repository.close()
