"""The help: a page for each screen in both languages, found by its words; the glossary, in a page and on hover."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser, QToolTip
from pytestqt.qtbot import QtBot

from app.i18n import set_language
from app.resources import assets_dir
from app.views.help import HelpDialog
from app.views.help.topics import ORDER, found, topic, topics
from app.views.settings import SettingsDialog
from app.widgets import Label
from app.wording.glossary import explained, terms
from tests.app.test_journey import Desk

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def english() -> Iterator[None]:
    set_language("en")
    yield
    set_language("fr")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def headings(text: str) -> int:
    return len(re.findall("^## ", text, re.MULTILINE))


def test_each_page_has_the_same_chapters_in_both_languages() -> None:
    french = {one.code: one.text for one in topics()}
    set_language("en")
    english = {one.code: one.text for one in topics()}
    set_language("fr")
    assert {code: headings(text) for code, text in french.items()} == {
        code: headings(text) for code, text in english.items()
    }


@pytest.mark.parametrize("code", [code for code in ORDER if code != "glossaire"])
def test_each_page_warns_of_a_trap(code: str) -> None:
    assert "## Le piège" in topic(code).text


def test_every_file_of_the_help_is_a_page() -> None:
    files = {path.name.partition(".")[0] for path in (assets_dir() / "help").glob("*.md")}
    assert files | {"glossaire"} == set(ORDER)


def test_a_search_finds_the_page_whatever_the_accents() -> None:
    assert "chiffres" in [one.code for one in found("ecart sur quantite")]
    assert "rendre" in [one.code for one in found("remettre version")]
    assert found("xyzzy") == []


def test_the_glossary_says_what_the_paper_of_the_project_says() -> None:
    paper: dict[str, tuple[str, str]] = {}
    for line in (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4:
            paper.setdefault(cells[0], (cells[1].replace("*", ""), cells[3].replace("`", "")))
    with (assets_dir() / "help" / "glossary.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["fr"] for row in rows if paper.get(row["fr"]) != (row["en"], row["definition_fr"])] == []


def test_a_word_of_the_trade_is_explained_in_the_language_spoken() -> None:
    assert explained("Takt 82,1 s").startswith("Takt\u00a0: Temps requis divisé par la demande")
    assert explained("18 encours").startswith("Encours\u00a0: Pièces commencées")
    assert explained("Bonjour") == ""


def test_a_word_of_the_trade_is_explained_in_english(english: None) -> None:
    assert explained("OEE of the line").startswith("Overall equipment effectiveness (OEE): EOT / PBT")
    assert all(term.definition for term in terms())


@pytest.mark.parametrize("text", ["attendre", "trsé", "taktique"])
def test_a_part_of_a_word_is_no_term(text: str) -> None:
    assert explained(text) == ""


@pytest.mark.qt_log_ignore("does not support")  # the offscreen platform can't raise a tip
def test_a_term_on_screen_is_defined_under_the_pointer(desk: Desk) -> None:
    label = Label("Takt 82,1 s", parent=desk.window)
    label.show()
    QApplication.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1))))
    assert "le rythme qu’exige le client" in QToolTip.text().replace("\u00a0", " ")
    QToolTip.hideText()


def test_the_window_searches_its_pages(desk: Desk) -> None:
    desk.window.show_help()
    dialog = desk.window.findChild(HelpDialog)
    assert isinstance(dialog, HelpDialog)
    search, pages = dialog.findChild(QLineEdit), dialog.findChild(QListWidget)
    assert isinstance(search, QLineEdit) and isinstance(pages, QListWidget)
    assert pages.count() == len(ORDER)
    search.setText("graine")
    assert 0 < pages.count() < len(ORDER)
    text = dialog.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser) and text.extraSelections()
    dialog.accept()


def test_f1_in_a_dialog_opens_its_own_page(desk: Desk) -> None:
    desk.window.show_settings()
    settings = desk.window.findChild(SettingsDialog)
    assert isinstance(settings, SettingsDialog)
    desk.qtbot.waitActive(settings)
    desk.qtbot.keyClick(settings, Qt.Key.Key_F1)
    opened = settings.findChild(HelpDialog)
    assert isinstance(opened, HelpDialog)
    text = opened.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser) and text.toPlainText().startswith("Réglages")
    opened.accept()
    settings.accept()
