"""The list of the dossier: what to read first, how long it takes, what was read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QTextBrowser

from app.models.reading import reading_minutes
from app.views.dossier.rows import NOTE_ROLE
from tests.app.test_journey import CTRL, Desk, desk

__all__ = ["desk"]
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def notes(desk: Desk) -> list[str]:
    documents = desk.find(QListWidget, "Documents du dossier")
    assert isinstance(documents, QListWidget)
    return [str(documents.item(row).data(NOTE_ROLE)).replace("\u00a0", " ") for row in range(documents.count())]


def test_a_text_takes_a_minute_each_two_hundred_words_and_rules_of_a_table_are_no_words() -> None:
    assert reading_minutes("| a | b |\n|---|---|\n") == 1
    assert reading_minutes("mot " * 900) == 4


def test_what_comes_first_is_said_and_a_document_seen_to_its_end_is_marked_for_good(desk: Desk) -> None:
    desk.open()
    told = notes(desk)
    assert [row for row, note in enumerate(told) if "à lire d’abord" in note] == [1, 3, 4, 6]
    assert not [note for note in told if "lu" in note.split(" · ")]
    page = desk.find(QTextBrowser, "Document")
    assert isinstance(page, QTextBrowser)
    desk.qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    desk.qtbot.wait(20)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert notes(desk)[0].endswith(" · lu")
    documents = desk.find(QListWidget, "Documents du dossier")
    assert isinstance(documents, QListWidget)
    documents.setCurrentRow(1)
    desk.qtbot.wait(20)
    assert "lu" not in notes(desk)[1].split(" · ")
    desk.key(Qt.Key.Key_0, CTRL)
    desk.key(Qt.Key.Key_1, CTRL)
    assert notes(desk)[0].endswith(" · lu")
