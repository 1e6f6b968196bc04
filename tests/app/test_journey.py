"""The shell, the home page, the dossier and the preparation, by clicks and keys, found by accessible name."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTableView, QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.help import HelpDialog
from app.views.main_window import MainWindow
from app.views.prepare.matrix.view import MIME, MatrixView
from app.views.settings import Preferences
from app.widgets import Panel
from sim.commands import AssignOperator, MoveOrder

# The offscreen platform says so of every main window; it is no defect of ours.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


class Desk:
    """A window over a base of its own, with the gestures of a person."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, path: Path) -> None:
        self.qtbot, self.path = qtbot, path
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(path)
        self.bridge = Bridge(self.repository)
        self.window = MainWindow(self.bridge, self.repository, self.theme)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitActive(self.window)
        qtbot.waitUntil(lambda: self.has(QAbstractButton, "Pompes de relevage"))

    def named(self, kind: type[QWidget], name: str) -> list[QWidget]:
        """The visible widgets of that accessible name or text; non-breaking spaces count as spaces."""
        return [w for w in self.window.findChildren(kind) if w.isVisible() and name in names_of(w)]

    def has(self, kind: type[QWidget], name: str) -> bool:
        return bool(self.named(kind, name))

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        found = self.named(kind, name)
        assert len(found) == 1, f"{name}: {len(found)} found"
        return found[0]

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        target = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(target, key, modifier)

    def open(self) -> None:
        self.click("Commencer")

    def matrix(self) -> MatrixView:
        view = self.find(QTableView, "Matrice de polyvalence")
        assert isinstance(view, MatrixView)
        return view

    def aim(self, person: str, position: str) -> MatrixView:
        """Put the keyboard on a cell of the matrix."""
        view = self.matrix()
        view.setFocus()
        view.focus_on(person, position)
        return view

    def place(self, person: str) -> str:
        return self.bridge.state.people[person].position

    def close(self) -> None:
        self.window.close()
        self.repository.close()
        self.theme.setParent(None)


def names_of(widget: QWidget) -> list[str]:
    texts = (widget.accessibleName(), getattr(widget, "text", str)())
    return [text.replace("\u00a0", " ") for text in texts]


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(qtbot, qapp, tmp_path / "goulot.db")
    yield desk
    desk.close()


def test_a_locked_step_says_why_and_stays_shut(desk: Desk) -> None:
    step = desk.find(QAbstractButton, "Préparer")
    assert step.accessibleDescription() == "Ouvrez d’abord une séance depuis l’accueil."
    desk.key(Qt.Key.Key_2, CTRL)
    assert not desk.has(QTableView, "Matrice de polyvalence")


def test_steps_of_later_versions_are_announced(desk: Desk) -> None:
    desk.open()
    step = desk.find(QAbstractButton, "Améliorer, à venir")
    assert step.accessibleDescription() == "À venir : cette étape n’est pas dans cette version."


def test_a_seance_begins_with_its_dossier_in_the_mode_chosen(desk: Desk) -> None:
    desk.click("Apprentissage")
    desk.open()
    assert desk.bridge.mode == "apprentissage"
    page = desk.find(QTextBrowser, "Document")
    assert isinstance(page, QTextBrowser) and "Vaugeron" in page.toPlainText()


def test_the_scenario_chosen_by_click_is_the_one_that_begins(desk: Desk) -> None:
    desk.click("Îlot d’usinage")
    desk.click("Flacons de cosmétique")
    desk.open()
    assert desk.bridge.scenario.code == "flacons"


def test_the_scenario_chosen_by_arrow_is_the_one_that_begins(desk: Desk) -> None:
    desk.find(QAbstractButton, "Pompes de relevage").setFocus()
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_Right)
    desk.open()
    assert desk.bridge.scenario.code == "usinage"


def test_the_search_goes_to_the_document_that_holds_the_words(desk: Desk) -> None:
    desk.open()
    desk.qtbot.keyClicks(desk.find(QLineEdit, "Chercher dans le dossier"), "deux niveaux")
    page = desk.find(QTextBrowser, "Document")
    assert isinstance(page, QTextBrowser)
    assert page.toPlainText().startswith("3. Nomenclatures")
    assert len(page.extraSelections()) == 1


def test_someone_is_assigned_by_keyboard_with_a_reason_and_undone(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    view = desk.aim("OP08", "P50A")
    desk.key(Qt.Key.Key_Space)
    reason = desk.find(QLineEdit, "Motif de l’affectation")
    desk.qtbot.keyClicks(reason, "Elle ira au banc")
    desk.qtbot.keyClick(reason, Qt.Key.Key_Return)
    assert (desk.place("OP08"), desk.place("OP05")) == ("P50A", "")
    decision = next(desk.bridge.journal.decisions())
    assert decision.command.reason == "Elle ira au banc"
    view.setFocus()
    desk.key(Qt.Key.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: (desk.place("OP08"), desk.place("OP05")) == ("", "P50A"))
    desk.key(Qt.Key.Key_Y, CTRL)
    desk.qtbot.waitUntil(lambda: (desk.place("OP08"), desk.place("OP05")) == ("P50A", ""))


def test_enter_shows_the_effect_before_it_assigns(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.aim("OP08", "P50B")
    desk.key(Qt.Key.Key_Return)
    assert desk.place("OP08") == ""
    effect = desk.find(QWidget, "Effet prévu")
    assert "Cadence P50B\u00a0: 30,5\u00a0p/h (U) → 30,5\u00a0p/h (U)" in effect.accessibleDescription()
    desk.key(Qt.Key.Key_Return)
    assert desk.place("OP08") == "P50B"


def test_an_illegal_cell_gives_its_reason_before_the_drop_and_changes_nothing(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.aim("OP04", "P60")
    desk.key(Qt.Key.Key_Space)
    panel = desk.find(Panel, "Refusé : Karim Haddad à P60")
    assert panel.accessibleDescription() == "Habilitation BE expirée."
    assert not desk.find(QAbstractButton, "Appliquer").isEnabled()
    desk.key(Qt.Key.Key_Escape)
    assert desk.place("OP04") == "P40"


def test_a_refused_drop_is_journalled(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    drop(desk.matrix(), "OP08", "P70")
    assert desk.place("OP08") == ""
    (decision,) = desk.bridge.journal.decisions()
    assert decision.refusal is not None and decision.refusal.code == "load_limit"


def test_a_drop_assigns(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    drop(desk.matrix(), "OP08", "P50A")
    assert desk.place("OP08") == "P50A"


def drop(view: MatrixView, person: str, position: str) -> None:
    """What the window system does at the end of a drag."""
    column = [str(view.model().headerData(c, Qt.Orientation.Horizontal)) for c in range(10)]
    index = next(i for i, text in enumerate(column) if text.startswith(f"{position}\n"))
    data = QMimeData()
    data.setData(MIME, person.encode())
    at = QPointF(view.columnViewportPosition(index) + 5, 40)
    action, button = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    view.dropEvent(QDropEvent(at, action, data, button, Qt.KeyboardModifier.NoModifier))


def test_a_person_is_freed_by_one_key(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.aim("OP09", "P10")
    desk.key(Qt.Key.Key_Delete)
    assert desk.place("OP09") == ""


def test_orders_are_moved_by_keyboard(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.click("Programme")
    table = desk.find(QTableView, "Séquence de lancement des OF")
    assert isinstance(table, QTableView)
    table.selectRow(2)
    desk.key(Qt.Key.Key_Up, ALT)
    moved = ["4711", "4712", "4713"]
    desk.qtbot.waitUntil(lambda: [order.code for order in desk.bridge.state.orders] == moved)


def test_a_supply_that_cannot_be_hurried_says_so(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.click("Stocks")
    table = desk.find(QTableView, "Couverture des stocks")
    assert isinstance(table, QTableView)
    row = next(r for r in range(20) if table.model().index(r, 0).data() == "S110")
    table.selectRow(row)
    button = desk.find(QAbstractButton, "Commander en express")
    assert button.accessibleDescription().startswith("Pas de livraison express")


def test_closing_loses_nothing_and_the_next_window_resumes(desk: Desk, qtbot: QtBot, qapp: QApplication) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    drop(desk.matrix(), "OP08", "P50A")
    seance = desk.bridge.seance_id
    desk.close()
    again = Desk(qtbot, qapp, desk.path)
    resume = [b for b in again.named(QAbstractButton, "Reprendre") if b.accessibleDescription()]
    qtbot.mouseClick(resume[0], Qt.MouseButton.LeftButton)
    assert again.bridge.seance_id == seance
    assert again.place("OP08") == "P50A"
    assert again.has(QTableView, "Matrice de polyvalence")
    again.close()


def test_the_language_changes_in_the_middle_of_a_seance(desk: Desk) -> None:
    desk.open()
    desk.window.go("preparer")
    drop(desk.matrix(), "OP08", "P50A")
    desk.window.speak("en")
    assert desk.place("OP08") == "P50A"
    assert Preferences(desk.path.parent).language == "en"


def test_help_opens_on_the_page_and_the_shortcuts_on_their_list(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_F1)
    dialog = desk.window.findChild(HelpDialog)
    assert dialog is not None
    pages = [page for page in dialog.findChildren(QTextBrowser) if page.isVisible()]
    assert pages[0].toPlainText().startswith("Dossier")
    dialog.accept()


def test_the_same_orders_stand_in_the_journal(desk: Desk) -> None:
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    drop(desk.matrix(), "OP08", "P50A")
    desk.click("Programme")
    table = desk.find(QTableView, "Séquence de lancement des OF")
    assert isinstance(table, QTableView)
    table.selectRow(2)
    desk.click("Avancer")
    taken = [entry.command for entry in desk.bridge.journal.decisions()]
    assert taken == [
        AssignOperator(phase="prepare", person="OP08", position="P50A"),
        MoveOrder(phase="prepare", order="4712", rank=1),
    ]


def test_a_second_seance_opens_in_the_window_that_lived_a_first(desk: Desk) -> None:
    """The cockpit of the first hears of the second before it goes: it must not draw a line that has not started."""
    desk.open()
    desk.key(Qt.Key.Key_2, CTRL)
    desk.click("Lancer l’équipe")
    desk.qtbot.waitUntil(lambda: desk.bridge.state.running)
    desk.window.go("home")
    desk.qtbot.waitUntil(lambda: desk.has(QAbstractButton, "Commencer"))
    with desk.qtbot.captureExceptions() as raised:
        desk.open()
        desk.key(Qt.Key.Key_2, CTRL)
        desk.qtbot.waitUntil(lambda: desk.has(QTableView, "Matrice de polyvalence"))
    assert not raised
    assert desk.bridge.phase == "prepare"
