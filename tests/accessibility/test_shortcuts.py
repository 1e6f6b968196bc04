"""Each key does one thing on a screen: Qt does nothing at all when two claim the same one."""

from __future__ import annotations

from collections import defaultdict

import pytest
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from tests.accessibility.screens import SCREENS
from tests.accessibility.stage import Stage

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.mark.parametrize("stage", ["fr"], indirect=True)
def test_no_two_things_of_a_screen_claim_one_key(stage: Stage) -> None:
    found = {name: claimed_twice(stage.bring(act)) for name, act in SCREENS.items()}
    assert {name: keys for name, keys in found.items() if keys} == {}


def claimed_twice(root: QWidget) -> dict[str, list[str]]:
    """The keys in force that several widgets claim, and which."""
    owners: dict[str, list[str]] = defaultdict(list)
    for shortcut in root.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled():
            sequences = shortcut.keys()
            for keys in sequences:
                owners[keys.toString()].append(owner.accessibleName() or type(owner).__name__)
    for button in root.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not button.shortcut().isEmpty():
            owners[button.shortcut().toString()].append(button.text())
    return {keys: names for keys, names in owners.items() if len(names) > 1}
