"""The handover note and the messages to services: skeletons, kept as they are written, exported."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import FigureRun, Paragraph, Shift, docx_bytes
from app.documents.notes import DRAFT, NOTES, blank_note, is_blank, note_from_json, notes_from_json, notes_to_json
from app.documents.pdf_file import pdf_bytes
from app.storage import Repository
from app.theme import Theme
from app.views.report.notes import NotesDialog
from app.views.report.screen import ReportScreen
from app.widgets import Button
from app.widgets.choice import Choice
from sim.domain.scenario import Scenario
from sim.session import Session
from tests.app.reporting import MINUTE_MS, live, named, plain, write

_HEAD = {"title": "", "subtitle": "", "language": "fr", "date": "", "origin": ""}
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def shift(pompes: Scenario) -> Shift:
    return Shift.of(Session(pompes, 1))


@pytest.mark.parametrize("code", NOTES)
def test_a_skeleton_asks_and_answers_nothing(shift: Shift, code: str) -> None:
    note = blank_note(shift, code)  # type: ignore[arg-type]
    lines = ["".join(run.text for run in block.runs) for part in note.sections for block in part.blocks]  # type: ignore[union-attr]
    assert len(note.sections) >= 4 and lines
    assert all(plain(line).endswith(" : ") for line in lines)
    assert not any(letter.isdigit() for line in lines for letter in line)


def test_only_what_was_begun_is_kept_and_all_is_read_back(shift: Shift) -> None:
    notes = notes_from_json(None, shift)
    assert notes_to_json(notes, shift) == {}
    begun = note_from_json(
        {
            **_HEAD,
            "sections": [{"code": "subject", "title": "", "blocks": [_words("Banc d’essai en défaut.")]}],
        },
        shift,
        "quality",
    )
    notes["quality"] = begun
    kept = notes_to_json(notes, shift)
    assert list(kept) == ["quality"]
    again = notes_from_json(kept, shift)
    assert again["quality"].sections == begun.sections and is_blank(again["hr"], shift, "hr")


@pytest.mark.parametrize("body", [{"quality": 3}, {"hr": {"sections": "no"}}, {"methods": []}])
def test_a_draft_that_is_none_is_refused(shift: Shift, body: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        notes_from_json(body, shift)


def test_a_note_makes_a_word_file_and_a_pdf(shift: Shift, tmp_path: Path) -> None:
    note = blank_note(shift, "maintenance", "Camille R.")
    file = tmp_path / "note.docx"
    file.write_bytes(docx_bytes(note))
    words = [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]
    assert "Message à la maintenance" in words[0]
    assert any("Constat" in line for line in words)
    assert pdf_bytes(note).startswith(b"%PDF")


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario) -> Iterator[ReportScreen]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement", trainee="Camille R.")
    live(bridge, 20 * MINUTE_MS)
    screen = ReportScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    yield screen
    bridge.close_seance()
    theme.setParent(None)


def opened(screen: ReportScreen) -> NotesDialog:
    return next(each for each in screen.findChildren(NotesDialog) if each.isVisible())


def test_a_message_is_written_by_keyboard_cites_a_figure_and_is_kept(
    screen: ReportScreen, qtbot: QtBot, repository: Repository
) -> None:
    bridge = screen._bridge
    qtbot.mouseClick(named(screen, Button, "Consigne et messages"), Qt.MouseButton.LeftButton)
    dialog = opened(screen)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    write(dialog.editor, "le banc perd du temps, TRS ")
    dialog._facts_panel.cite_chosen()
    dialog.accept()
    qtbot.waitUntil(lambda: bool(repository.load_draft(bridge.seance_id, DRAFT)), timeout=5_000)
    body = repository.load_draft(bridge.seance_id, DRAFT)
    assert body is not None and list(body) == ["maintenance"]
    screen.open_notes()
    again = opened(screen)
    again.show_note("maintenance")
    assert "En une phrase : le banc perd du temps, TRS" in plain(again.editor.toPlainText())
    first = again._notes["maintenance"].sections[0].blocks[0]
    assert isinstance(first, Paragraph)
    assert [run.code for run in first.runs if isinstance(run, FigureRun)] == ["line_trs_percent"]
    again.accept()


@pytest.mark.parametrize("form", ["docx", "odt", "pdf"])
def test_a_note_leaves_in_each_form_of_text_under_a_predictable_name(
    screen: ReportScreen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    monkeypatch.setattr("app.views.export.exporter.ask_where_to_save", lambda *asked: tmp_path / asked[2])
    screen.open_notes()
    dialog = opened(screen)
    dialog.show_note("maintenance")
    choice = next(each for each in dialog.findChildren(Choice) if each.accessibleName() == "Forme du fichier")
    choice.setCurrentIndex(choice.findData(form))
    named(dialog, Button, "Exporter…").click()
    seance = screen._bridge.seance_id[:8]
    file = tmp_path / f"goulot-pompes-{seance}-message-maintenance-2026-03-17.{form}"
    qtbot.waitUntil(lambda: file.exists() and "Exporté" in _said(dialog), timeout=15_000)
    assert file.read_bytes().startswith(b"%PDF" if form == "pdf" else b"PK")
    dialog.accept()


def test_a_draft_that_can_not_be_read_begins_anew_and_says_so(screen: ReportScreen) -> None:
    screen._bridge.save_draft(DRAFT, {"quality": {"sections": 7}})
    screen.open_notes()
    dialog = opened(screen)
    assert all(is_blank(note, dialog._shift, code) for code, note in dialog._notes.items())
    assert "pas pu être relus" in dialog._toast.accessibleName() + dialog._toast.accessibleDescription() + _said(dialog)
    dialog.accept()


def _said(dialog: NotesDialog) -> str:

    return " ".join(label.text() for label in dialog.findChildren(QLabel))


def _words(text: str) -> dict[str, object]:
    return {"kind": "paragraph", "style": "body", "runs": [{"kind": "text", "text": text}]}
