"""What a person may change for their own comfort: shortcuts of one letter, movement."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox

from tests.accessibility.screens import SCREENS
from tests.accessibility.stage import Stage

pytestmark = [
    pytest.mark.qt_log_ignore("does not support propagateSizeHints"),
    pytest.mark.parametrize("stage", ["fr"], indirect=True),
]


def test_shortcuts_of_one_letter_can_be_silenced(stage: Stage) -> None:
    stage.bring(SCREENS["piloter, consommations"])
    assert _pace_after(stage, Qt.Key.Key_2) == "×10"
    _switch(stage, "Raccourcis d’une seule lettre")
    stage.bring(SCREENS["piloter, consommations"])
    assert _pace_after(stage, Qt.Key.Key_3) == "×10"
    _switch(stage, "Raccourcis d’une seule lettre")
    stage.bring(SCREENS["piloter, consommations"])
    assert _pace_after(stage, Qt.Key.Key_3) == "×60"


def test_a_text_typed_where_no_field_is_open_gives_one_order_at_most(stage: Stage) -> None:
    """A word that begins like a pause of speech, then letters that each mean a decision."""
    stage.bring(SCREENS["piloter, consommations"])
    with _orders(stage, "x", "y", "z") as heard:
        for typed in (Qt.Key.Key_X, Qt.Key.Key_Y, Qt.Key.Key_Y, Qt.Key.Key_Z):
            QTest.keyClick(QApplication.focusWidget() or stage.window, typed)
        assert heard == ["x"]
        QTest.qWait(400)
        QTest.keyClick(QApplication.focusWidget() or stage.window, Qt.Key.Key_Z)
        assert heard == ["x", "z"]


def test_the_spaces_of_a_text_belong_to_it_until_enter_ends_it(stage: Stage) -> None:
    """No field is open: time must not go on because a sentence was typed."""
    stage.bring(SCREENS["piloter, consommations"])
    stage.window.setFocus()
    with _orders(stage, "x", "z", "Space") as heard:
        for typed in (Qt.Key.Key_Y, Qt.Key.Key_X, Qt.Key.Key_Space, Qt.Key.Key_Z, Qt.Key.Key_X):
            QTest.keyClick(stage.window, typed)
        assert heard == []
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
        QTest.keyClick(stage.window, Qt.Key.Key_Z)
        assert heard == ["z"], "the next key is an order, however soon"


@contextmanager
def _orders(stage: Stage, *letters: str) -> Iterator[list[str]]:
    """Those of the letters that were heard as orders, as they come."""
    heard: list[str] = []
    keys = [QShortcut(QKeySequence(letter), stage.window) for letter in letters]
    for letter, key in zip(letters, keys, strict=True):
        key.activated.connect(partial(heard.append, letter))
    yield heard
    for key in keys:
        key.setEnabled(False)
        key.deleteLater()


def test_movement_can_be_reduced_and_is_kept_so(stage: Stage) -> None:
    _switch(stage, "Réduire les mouvements")
    assert not stage.theme.motion and not stage.preferences.motion
    _switch(stage, "Réduire les mouvements")
    assert stage.theme.motion and stage.preferences.motion


def _pace_after(stage: Stage, key: Qt.Key) -> str:
    """The pace that is on once the key was pressed on the synoptic."""
    QTest.keyClick(QApplication.focusWidget() or stage.window, key)
    paces = [one for one in stage.window.findChildren(QAbstractButton) if one.isVisible() and "×" in one.text()]
    return next(one.text() for one in paces if one.isChecked())


def _switch(stage: Stage, label: str) -> None:
    shown = stage.bring(SCREENS["réglages"])
    box = next(one for one in shown.findChildren(QCheckBox) if one.text().startswith(label))
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    stage.leave_dialogs()
