"""Spelling of the compte rendu: words underlined, what may be meant by mouse and keyboard, the trade's words known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.i18n import set_language
from app.spelling import Speller, speller
from app.storage import Repository
from app.theme import Theme
from app.views.report.screen import ReportScreen
from sim.domain.scenario import Scenario
from tests.app.reporting import MINUTE_MS, live, plain, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def misspelt(text: str, scenario: Scenario) -> list[str]:
    return [word.word for word in speller(scenario).wrong(text)]


@pytest.mark.parametrize(
    "text",
    [
        "L’équipe a livré 329 pompes : l’OF 4712 est parti à l’heure, il manque une pièce.",
        "Au goulot P60, micro-arrêts, rebuts et surconsommation de joints JT-42 ; takt, kanban et SMED tenus.",
        "Nadia Belkacem et Fatou Diallo ont couvert le banc d’essai qu’Élodie Perrin a dû quitter aujourd'hui.",
        "Main-d’œuvre, non-conformités et encours : voir les faits 1 à 5 438, 12,5 % à 14h30.",
    ],
)
def test_the_trade_s_words_names_codes_and_figures_are_right(text: str, pompes: Scenario) -> None:
    assert misspelt(text, pompes) == []


def test_what_is_in_no_list_is_found_where_it_stands(pompes: Scenario) -> None:
    text = "La maintenace est venue à 10h, l’éqipe a atendu."
    found = list(speller(pompes).wrong(text))
    assert [word.word for word in found] == ["maintenace", "l’éqipe", "atendu"]
    assert [text[word.start : word.end] for word in found] == [word.word for word in found]


@pytest.mark.parametrize(
    ("word", "meant"), [("maintenace", "maintenance"), ("éqipe", "équipe"), ("l’éqipe", "l’équipe")]
)
def test_what_was_meant_is_proposed(word: str, meant: str) -> None:
    assert meant in [each.replace("'", "’") for each in Speller("fr").suggestions(word)]


def test_in_english_words_are_english(pompes: Scenario) -> None:
    set_language("en")
    try:
        assert misspelt("The bottleneck stopped for eleven minutes; mantenance was late.", pompes) == ["mantenance"]
        assert misspelt("The shop’s rule didn’t change; Łukasz saw it.", pompes) == ["Łukasz"]
        assert speller(pompes).suggestions("Łukasz") == []
    finally:
        set_language("fr")


@pytest.fixture
def screen(
    qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario, request: pytest.FixtureRequest
) -> Iterator[ReportScreen]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, getattr(request, "param", "entrainement"))
    live(bridge, 20 * MINUTE_MS)
    screen = ReportScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen._desk.take_focus()
    yield screen
    bridge.close_seance()
    theme.setParent(None)


def menu_of(screen: ReportScreen) -> QMenu:
    return next(menu for menu in screen._desk._editor.findChildren(QMenu) if menu.isVisible())


def labels(menu: QMenu) -> list[str]:
    return [plain(action.text()) for action in menu.actions() if action.text()]


def test_a_misspelt_word_is_underlined_and_counted_once_the_hands_rest(screen: ReportScreen, qtbot: QtBot) -> None:
    desk = screen._desk
    write(desk._editor, "La maintenace est venue.")
    qtbot.waitUntil(lambda: "1 mot à revoir" in plain(desk.spelling_words()), timeout=3_000)
    layout = desk._editor.textCursor().block().layout()
    waved = [form for form in layout.formats() if form.format.fontUnderline() or form.format.underlineStyle().value]
    assert [(form.start, form.length) for form in waved] == [(3, 10)]


def test_f8_goes_to_the_word_and_enter_takes_the_first_proposal(screen: ReportScreen, qtbot: QtBot) -> None:
    editor = screen._desk._editor
    write(editor, "La maintenace est venue.")
    screen._desk.next_misspelt()
    menu = menu_of(screen)
    assert labels(menu)[0] == "maintenance"
    assert menu.activeAction().text() == "maintenance"
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    assert "La maintenance est venue." in editor.toPlainText()
    editor.undo()
    assert "La maintenace est venue." in editor.toPlainText()


def test_the_context_menu_proposes_and_keeps_a_word(screen: ReportScreen, qtbot: QtBot) -> None:
    desk = screen._desk
    write(desk._editor, "Le zorglub tourne.")
    cursor = desk._editor.textCursor()
    cursor.setPosition(cursor.block().position() + 5)
    place = desk._editor.cursorRect(cursor).center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(desk._editor.viewport(), QContextMenuEvent(reason, place, QPoint(10, 10)))
    menu = menu_of(screen)
    keep = next(action for action in menu.actions() if "zorglub" in action.text())
    keep.trigger()
    menu.close()
    assert plain(desk.spelling_words()) == "Orthographe : rien à revoir"
    assert "zorglub" in desk.content()["kept"]


@pytest.mark.parametrize("screen", ["examen"], indirect=True)
def test_a_mock_exam_says_nothing_of_spelling(screen: ReportScreen) -> None:
    write(screen._desk._editor, "La maintenace.")
    screen._desk._check()
    assert screen._desk.spelling_words() == ""
    screen._desk._editor.moveCursor(screen._desk._editor.textCursor().MoveOperation.PreviousWord)
    assert screen._desk._editor.suggest() is None
