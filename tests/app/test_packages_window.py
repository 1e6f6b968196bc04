"""A séance goes out to a stick and comes in from one, by the mouse, by the keyboard, by a file dropped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.packages import PackageDesk
from app.storage import Repository
from app.theme import Theme
from app.views import journey
from app.views.home.recent import RecentTable
from app.views.main_window import MainWindow
from app.views.packages.export_dialog import ExportDialog
from app.views.packages.import_dialog import ImportDialog
from app.widgets import Banner
from tests.packages.conftest import NAME, live_ten_minutes

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture(scope="module")
def stick(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of another computer."""
    folder = tmp_path_factory.mktemp("stick")
    there = Repository.open(folder / "there" / "goulot.db")
    file = folder / "pompes.goulot"
    PackageDesk(there).export(live_ten_minutes(there), file, pseudonymous=False)
    there.close()
    return file


@pytest.fixture
def window(qtbot: QtBot, repository: Repository) -> Iterator[MainWindow]:
    theme = Theme()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application)
    shown = MainWindow(Bridge(repository), repository, theme)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: bool(shown.findChildren(RecentTable)))
    yield shown


def import_dialog(window: MainWindow, qtbot: QtBot) -> ImportDialog:
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)))
    dialog = window.findChildren(ImportDialog)[-1]
    assert isinstance(dialog, ImportDialog)
    return dialog


def words(widget: ImportDialog | ExportDialog) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def rows(window: MainWindow) -> list[list[str]]:
    return window.findChildren(RecentTable)[0].as_table()[1:]


def test_an_unknown_centre_is_named_before_its_package_is_taken(
    window: MainWindow, qtbot: QtBot, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(stick), ""))
    QTest.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    dialog = import_dialog(window, qtbot)
    assert NAME in words(dialog) and "Pompes de relevage" in words(dialog) and "inconnu" in words(dialog)
    assert not dialog.go.isEnabled() and rows(window) == []
    QTest.keyClicks(dialog.findChildren(QLineEdit)[0], "Stains")
    QTest.keyClick(dialog.findChildren(QLineEdit)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(rows(window)))
    (row,) = rows(window)
    assert row[1:3] == ["Pompes de relevage · importée", NAME]
    tip = window.findChildren(RecentTable)[0].model().index(0, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "importée de Stains" in tip


def test_a_package_dropped_on_the_window_is_shown_and_can_be_left(
    window: MainWindow, qtbot: QtBot, stick: Path
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(stick))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), copy, mime, left, none))
    dialog = import_dialog(window, qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert rows(window) == []


def test_another_file_dropped_is_not_taken(window: MainWindow, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "photo.png"))])
    entering = QDragEnterEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, entering)
    assert not entering.isAccepted()


def test_one_already_here_has_nothing_to_import(
    window: MainWindow, qtbot: QtBot, stick: Path, repository: Repository
) -> None:
    desk = PackageDesk(repository)
    desk.take(desk.look(stick), "Stains")
    window.packages.bring(stick)
    dialog = import_dialog(window, qtbot)
    assert "déjà ici" in words(dialog) and not dialog.go.isVisible()
    assert dialog.leave.text() == "Fermer"


def test_a_damaged_package_is_told_in_the_banner(window: MainWindow, stick: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.goulot"
    cut.write_bytes(stick.read_bytes()[:-5])
    window.packages.bring(cut)
    banner = window.findChildren(Banner)[0]
    assert "interrompue" in "".join(label.text() for label in banner.findChildren(QLabel))
    assert window.findChildren(ImportDialog) == []


@pytest.mark.parametrize("pseudonymous", [False, True], ids=["with the name", "under a pseudonym"])
def test_the_seance_chosen_is_exported(
    window: MainWindow,
    qtbot: QtBot,
    repository: Repository,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    pseudonymous: bool,
) -> None:
    seance_id = live_ten_minutes(repository)
    window.go(journey.HOME)
    output = tmp_path / "out.goulot"
    monkeypatch.setattr("app.views.packages.porter.ask_where_to_save", lambda *_: output)
    window.findChildren(RecentTable)[0].selectRow(0)
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(window.findChildren(ExportDialog)))
    dialog = window.findChildren(ExportDialog)[0]
    desk = PackageDesk(repository)
    assert NAME in words(dialog) and desk.fingerprint() in words(dialog)
    if pseudonymous:
        dialog._choice.chosen.emit("pseudonym")
        assert NAME not in words(dialog) and desk.pseudonym(NAME) in words(dialog)
    QTest.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(output.exists)
    seance = desk.look(output).seance
    assert (seance.id, seance.trainee) == (seance_id, desk.pseudonym(NAME) if pseudonymous else NAME)


def test_export_asks_for_a_choice_first(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.packages.told) as told:
        window.packages.export("")
    assert "Choisissez" in told.args[0]
