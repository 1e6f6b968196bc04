"""The pinned pair of PySide6 and pyqtgraph does not eat references to None (see docs/decisions/0006)."""

import sys

from PySide6.QtCore import QObject


def test_calls_that_return_nothing_leave_the_count_of_none_alone() -> None:
    thing = QObject()
    thing.setObjectName("x")
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100
