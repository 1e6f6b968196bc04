"""The list of actions of Ctrl+K: on every screen, by words of either language, with keys, reasons and habits."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser
from pytestqt.qtbot import QtBot

from app.i18n import set_language
from app.views.palette import Action, ActionFinder
from app.views.palette.action import found
from app.widgets import Rail
from tests.app.test_journey import CTRL, Desk

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def finder(desk: Desk) -> ActionFinder:
    """The one that is open; a button takes a moment to be pressed by its key."""
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(ActionFinder)))
    return next(one for one in desk.window.findChildren(ActionFinder) if one.isVisible())


def offered(desk: Desk, words: str) -> list[str]:
    """What the list shows once these words are typed, as a screen reader says it."""
    if not any(one.isVisible() for one in desk.window.findChildren(ActionFinder)):
        desk.key(Qt.Key.Key_K, CTRL)
    line, shown = finder(desk).findChild(QLineEdit), finder(desk).findChild(QListWidget)
    assert isinstance(line, QLineEdit) and isinstance(shown, QListWidget)
    line.setText(words)
    return [shown.item(row).text().replace("\u00a0", " ") for row in range(shown.count())]


def do(desk: Desk, words: str) -> None:
    offered(desk, words)
    desk.key(Qt.Key.Key_Return)


@pytest.mark.parametrize("step", ["home", "dossier", "preparer", "piloter", "rendre", "debriefer"])
def test_it_opens_on_every_screen(desk: Desk, step: str) -> None:
    if step != "home":
        desk.open()
    if step in ("piloter", "rendre", "debriefer"):
        desk.bridge.run_out()
    desk.window.go(step)
    assert "Thème : Sombre" in offered(desk, "sombre")


@pytest.mark.parametrize("words", ["theme sombre", "dark theme", "THÈME nuit"])
def test_either_language_and_no_accent_will_do(desk: Desk, words: str) -> None:
    do(desk, words)
    assert desk.theme.palette_name == "dark"
    desk.theme.set_palette("light")


def test_a_button_of_the_page_is_found_by_its_other_language(desk: Desk) -> None:
    desk.open()
    do(desk, "prepare the shift")
    assert desk.window.step == "preparer"


def test_a_tab_of_the_page_is_an_action(desk: Desk) -> None:
    desk.open()
    desk.window.go("preparer")
    assert "Volets de la préparation : Stocks" in offered(desk, "stocks")


def test_a_locked_step_is_grey_with_its_reason_and_stays_shut(desk: Desk) -> None:
    assert offered(desk, "debriefer")[0] == "Débriefer — Ouvrez d’abord une séance depuis l’accueil."
    desk.key(Qt.Key.Key_Return)
    assert desk.window.step == "home"


def test_the_key_of_an_action_is_shown(desk: Desk) -> None:
    assert "Réglages  (Ctrl ,)" in offered(desk, "reglages")


def test_what_was_used_last_comes_first_also_tomorrow(desk: Desk) -> None:
    do(desk, "theme sombre")
    do(desk, "theme clair")
    assert offered(desk, "")[:2] == ["Thème : Clair", "Thème : Sombre"]
    desk.key(Qt.Key.Key_Escape)
    assert (
        type(desk.window._preferences)(desk.path.parent).recent_actions[0] == desk.window._preferences.recent_actions[0]
    )


def test_a_page_of_the_help_opens_from_the_list(desk: Desk) -> None:
    do(desk, "aide débriefer")
    texts = [page.toPlainText() for page in desk.window.findChildren(QTextBrowser) if page.isVisible()]
    assert any(text.startswith("Débriefer") for text in texts)
    for dialog in desk.window.findChildren(QTextBrowser):
        dialog.window().close()


def test_the_language_changes_from_the_list_and_the_list_with_it(desk: Desk) -> None:
    do(desk, "anglais")
    desk.qtbot.waitUntil(lambda: any(rail.isVisible() for rail in desk.window.findChildren(Rail)))
    desk.qtbot.keyClick(desk.window, Qt.Key.Key_K, CTRL)
    assert "Theme: Dark" in offered(desk, "sombre")
    desk.key(Qt.Key.Key_Escape)
    desk.window.speak("fr")
    set_language("fr")


def test_piloter_keeps_its_decisions_first_and_adds_the_rest(desk: Desk) -> None:
    desk.open()
    desk.bridge.start_shift()
    desk.bridge.pause()
    desk.window.go("piloter")
    first = offered(desk, "")[0]
    assert "P60" in first
    assert "Débriefer — Cette étape s’ouvre à la fin de l’équipe." in offered(desk, "débriefer")


def test_the_beginning_of_a_name_comes_before_its_middle() -> None:
    one, other = Action("Arrêter le poste", lambda: None), Action("Poste suivant", lambda: None)
    assert found([one, other], "poste", ()) == [other, one]
    assert found([one, other], "poste", (one.key,)) == [one, other]
