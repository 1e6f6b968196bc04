"""The centre on the screens: settings, home page, class; by mouse and by keyboard, the network never waited for."""

from collections.abc import Iterator
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.centre import Centre, fetch, keep_address, send_all
from app.centre_link import CentreLink
from app.i18n import set_language
from app.lived import Lived
from app.scenarios import locate
from app.storage import NewSeance, Repository
from app.theme import Theme
from app.views.classroom.dialog import ClassDialog
from app.views.home.screen import HomeScreen
from app.views.main_window import MainWindow
from app.views.replay.screen import ReplayScreen
from app.views.settings import SettingsDialog
from app.widgets import DataTable
from sim import ENGINE_VERSION
from sim.commands import StopPoste
from sim.scenario import load
from tests.centre.server import Server
from tests.centre.shifts import add_seance

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
WAIT_MS = 15_000
Kind = TypeVar("Kind", bound=QWidget)


class Desk:
    """A window on the trainer's base."""

    def __init__(self, qapp: QApplication, repository: Repository) -> None:
        self.repository = repository
        self.theme = Theme()
        self.theme.apply(qapp)
        self.bridge = Bridge(repository)
        self.link = CentreLink(repository)
        self.window = MainWindow(self.bridge, repository, self.theme, centre=self.link)
        self.window.resize(1366, 768)
        self.window.show()
        self.link.start()

    def close(self) -> None:
        self.link.stop()
        for dialog in self.window.findChildren(QDialog):
            dialog.reject()
        self.window.close()
        self.theme.setParent(None)

    @property
    def home(self) -> HomeScreen:
        return shown(self.window, HomeScreen)

    def status(self) -> str:
        """What is said at the foot of the home page."""
        return " ".join(label.text() for label in self.home._status.findChildren(QLabel)).replace("\u00a0", " ")

    def button(self, text: str, inside: QWidget | None = None) -> QAbstractButton:
        found = [one for one in (inside or self.window).findChildren(QAbstractButton) if one.text() == text]
        assert len(found) == 1, text
        return found[0]


def shown(window: QWidget, kind: type[Kind]) -> Kind:
    return next(one for one in window.findChildren(kind) if one.isVisible())


@pytest.fixture
def without_centre(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GOULOT_CENTRE", raising=False)


@pytest.fixture
def address(postgres: Server, centre: Centre, monkeypatch: pytest.MonkeyPatch, without_centre: None) -> str:
    """Of the prepared base, the password apart: where libpq looks for it."""
    monkeypatch.setenv("PGPASSWORD", "mot de passe du centre")
    return f"postgresql://formateur@127.0.0.1:{postgres.port}/{centre.address.rpartition('/')[2]}"


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, trainer: Repository, address: str) -> Iterator[Desk]:
    keep_address(trainer.path.parent, address)
    desk = Desk(qapp, trainer)
    yield desk
    desk.close()


def lived_shift(local: Repository, trainee: str) -> str:
    """Ten minutes and a decision, really lived."""
    scenario = load(locate("pompes"))
    lived = Lived.begin(
        local, scenario, NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, 5, "entrainement", trainee)
    )
    lived.start()
    lived.advance(300_000)
    lived.submit(StopPoste(poste="P60"), "banc à régler")
    lived.advance(600_000)
    lived.close()
    return lived.record.id


def test_the_home_page_says_quietly_where_it_is_with_the_centre(desk: Desk, qtbot: QtBot, postgres: Server) -> None:
    qtbot.waitUntil(lambda: "Centre : à jour" in desk.status(), timeout=WAIT_MS)
    postgres.stop()
    try:
        add_seance(desk.repository, "Zoé", decisions=1, minutes=1)
        desk.link.send_now()
        qtbot.waitUntil(lambda: "hors ligne depuis" in desk.status(), timeout=WAIT_MS)
        assert "1 séance à envoyer" in desk.status()
    finally:
        postgres.start()
    desk.link.send_now()
    qtbot.waitUntil(lambda: "Centre : à jour" in desk.status(), timeout=WAIT_MS)


def test_a_computer_of_no_centre_says_that_nothing_leaves_it(
    qtbot: QtBot, qapp: QApplication, trainer: Repository, without_centre: None
) -> None:
    desk = Desk(qapp, trainer)
    qtbot.wait(50)
    assert "rien ne quitte ce poste" in desk.status()
    assert not desk.button("Séances de la classe").isVisible()
    desk.close()


def test_the_address_is_given_tried_and_prepared_in_the_settings(
    qtbot: QtBot, qapp: QApplication, trainer: Repository, postgres: Server, address: str
) -> None:
    empty = f"{address.rpartition('/')[0]}/{postgres.new_base()}"
    desk = Desk(qapp, trainer)
    desk.window.show_settings()
    dialog = shown(desk.window, SettingsDialog)
    field = next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName().startswith("Adresse"))

    def told(text: str) -> bool:
        return any(text in one.text().replace("\u00a0", " ") for one in dialog.findChildren(QLabel) if one.isVisible())

    field.setFocus()
    QTest.keyClicks(field, "postgresql://formateur:secret@srv/goulot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told("le mot de passe ne se garde pas ici") and dialog.isVisible()
    assert not desk.link.typed
    field.clear()
    QTest.keyClicks(field, empty)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: told("la base est vide"), timeout=WAIT_MS)
    prepare = desk.button("Préparer la base", dialog)
    assert prepare.isVisible()
    prepare.click()
    qtbot.waitUntil(lambda: told("base prête"), timeout=WAIT_MS)
    assert not prepare.isVisible()
    qtbot.waitUntil(lambda: told("Centre : à jour"), timeout=WAIT_MS)
    assert "secret" not in (trainer.path.parent / "centre.txt").read_text(encoding="utf-8")
    field.clear()
    desk.button("Garder et essayer", dialog).click()
    assert told("plus relié à un centre") and told("rien ne quitte ce poste")
    dialog.reject()
    desk.close()


def test_the_settings_tell_why_a_seance_is_not_sent(desk: Desk, qtbot: QtBot) -> None:
    seance = add_seance(desk.repository, "Zoé", decisions=1, minutes=1)
    desk.repository.save_progress(seance, "run\0", 60_000)
    desk.link.send_now()
    qtbot.waitUntil(lambda: "1 séance non envoyée, voir Réglages" in desk.status(), timeout=WAIT_MS)
    desk.window.show_settings()
    texts = [one.text().replace("\u00a0", " ") for one in shown(desk.window, SettingsDialog).findChildren(QLabel)]
    assert any("1 séance non envoyée : le serveur refuse son contenu." in text for text in texts)


def test_a_trainer_finds_a_seance_of_the_class_and_looks_at_it(
    desk: Desk, qtbot: QtBot, local: Repository, centre: Centre
) -> None:
    add_seance(local, "Ali", decisions=1, minutes=1)
    seance = lived_shift(local, "Zoé Béranger")
    send_all(local, centre, afresh=True)
    before = desk.repository.list_seances()
    qtbot.waitUntil(lambda: desk.button("Séances de la classe").isVisible(), timeout=WAIT_MS)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow, timeout=WAIT_MS)
    QTest.keyClick(desk.window.focusWidget() or desk.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(ClassDialog)), timeout=WAIT_MS)
    dialog = shown(desk.window, ClassDialog)
    table = shown(dialog, DataTable)
    qtbot.waitUntil(lambda: table.model().rowCount() == 2, timeout=WAIT_MS)
    search = shown(dialog, QLineEdit)
    search.setFocus()
    QTest.keyClicks(search, "zo")
    assert [row[0] for row in table.as_table()[1:]] == ["Zoé Béranger"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.bridge.is_open, timeout=WAIT_MS)
    bridge = desk.bridge
    assert (bridge.seance_id, bridge.trainee, bridge.read_only, bridge.is_copy) == (seance, "Zoé Béranger", True, True)
    assert [entry.command.reason for entry in bridge.journal.decisions()] == ["banc à régler"]
    assert bridge.submit(StopPoste(poste="P10")) is None
    desk.window.go("home")
    desk.home.classRequested.emit()
    dialog = shown(desk.window, ClassDialog)
    qtbot.waitUntil(lambda: shown(dialog, DataTable).model().rowCount() == 2, timeout=WAIT_MS)
    desk.button("Revoir", dialog).click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(ReplayScreen)), timeout=WAIT_MS)
    desk.window.close()
    assert desk.repository.list_seances() == before
    assert len(desk.repository.resume(seance).commands) == 1


def test_the_copies_are_still_there_when_the_centre_is_not(
    desk: Desk, qtbot: QtBot, local: Repository, centre: Centre, postgres: Server
) -> None:
    seance = lived_shift(local, "Zoé")
    send_all(local, centre, afresh=True)
    fetch(desk.repository, centre, seance)
    centre.close()
    postgres.stop()
    try:
        desk.home.classRequested.emit()
        dialog = shown(desk.window, ClassDialog)
        table = shown(dialog, DataTable)
        qtbot.waitUntil(lambda: table.model().rowCount() == 1, timeout=WAIT_MS)
        assert any("copies déjà rapportées" in one.text() for one in dialog.findChildren(QLabel))
        dialog._open.click()
        qtbot.waitUntil(lambda: desk.bridge.is_open, timeout=WAIT_MS)
        assert desk.bridge.seance_id == seance
    finally:
        postgres.start()


def test_in_english_too(qtbot: QtBot, qapp: QApplication, trainer: Repository, address: str) -> None:
    set_language("en")
    keep_address(trainer.path.parent, address)
    desk = Desk(qapp, trainer)
    qtbot.waitUntil(lambda: "Centre: up to date" in desk.status(), timeout=WAIT_MS)
    assert desk.button("Class sessions").isVisible()
    desk.close()
