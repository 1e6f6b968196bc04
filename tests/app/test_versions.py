"""Versions of the compte rendu: kept beside the draft, compared with it, taken up again; nothing written is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.versions import FORMAT, NAMED, differences, versions
from app.packages import PackageDesk
from app.storage import Repository
from app.theme import Theme
from app.views.report.screen import ReportScreen
from app.views.report.version_keeper import VersionKeeper
from app.views.report.versions import ComparedText, VersionsDialog
from app.widgets import DataTable
from sim.domain.scenario import Scenario
from tests.app.reporting import MINUTE_MS, live, named, plain, write

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario) -> Iterator[ReportScreen]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement", trainee="Camille R.")
    live(bridge, 30 * MINUTE_MS)
    screen = ReportScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    yield screen
    bridge.close_seance()


def opened(screen: ReportScreen) -> VersionsDialog:
    named(screen, QPushButton, "Versions").click()
    return next(each for each in screen.findChildren(VersionsDialog) if each.isVisible())


def keep_as(screen: ReportScreen, name: str) -> None:
    dialog = opened(screen)
    named(dialog, QLineEdit, "Nom de la version").setText(name)
    named(dialog, QPushButton, "Garder le brouillon sous ce nom").click()
    dialog.accept()


def type_in(screen: ReportScreen, text: str) -> None:
    screen._desk.take_focus()
    write(screen._desk._editor, text)


def listed(dialog: VersionsDialog) -> list[str]:
    table = named(dialog, DataTable, "Versions gardées")
    return [plain(str(table.model().index(row, 0).data())) for row in range(table.model().rowCount())]


def written(screen: ReportScreen) -> str:
    return screen._desk._editor.toPlainText()


def test_a_named_version_stays_as_it_was_while_the_draft_goes_on(screen: ReportScreen, repository: Repository) -> None:
    type_in(screen, "Premier jet.")
    keep_as(screen, "Avant relecture")
    kept = [repository.document_body(each.document) for each in versions(repository, screen._bridge.seance_id)]
    type_in(screen, " Suite du texte.")
    screen._bridge.close_seance()
    (seance,) = repository.list_seances()
    (version,) = versions(repository, seance.id)
    assert (version.kind, version.name) == (NAMED, "Avant relecture")
    assert [repository.document_body(version.document)] == kept
    assert "Suite" not in kept[0].decode() and "Suite" in str(repository.load_draft(seance.id, "report"))


def test_what_changed_since_a_version_is_shown(screen: ReportScreen) -> None:
    type_in(screen, "Premier jet.")
    keep_as(screen, "Avant relecture")
    type_in(screen, " Relu.")
    text = named(opened(screen), ComparedText, "Différences avec le brouillon").toPlainText()
    assert "−\u2002Premier jet.\n+\u2002Premier jet. Relu." in text


def test_a_version_taken_up_sets_the_draft_aside(screen: ReportScreen) -> None:
    type_in(screen, "Premier jet.")
    keep_as(screen, "Avant relecture")
    type_in(screen, " Mauvaise idée.")
    named(opened(screen), QPushButton, "Reprendre comme brouillon").click()
    assert "Premier jet." in written(screen) and "Mauvaise idée" not in written(screen)
    dialog = opened(screen)
    assert listed(dialog) == ["Mise de côté, n° 1", "Avant relecture"]
    named(dialog, QPushButton, "Reprendre comme brouillon").click()
    assert "Mauvaise idée" in written(screen)
    assert listed(opened(screen)) == ["Mise de côté, n° 1", "Avant relecture"], "both texts were kept already"


def test_what_is_handed_in_is_a_version_too(screen: ReportScreen) -> None:
    live(screen._bridge)
    screen.refresh()
    type_in(screen, "Tout va bien.")
    screen.hand_in()
    type_in(screen, " Ou presque.")
    screen.hand_in()
    assert listed(opened(screen)) == ["Remise, version 2", "Remise, version 1"]


def test_without_a_version_the_list_says_so(screen: ReportScreen) -> None:
    dialog = opened(screen)
    assert not named(dialog, QPushButton, "Reprendre comme brouillon").isEnabled()
    assert any(
        "Aucune version" in label.text() for label in dialog.findChildren(type(dialog._none)) if label.isVisible()
    )


def test_lines_that_moved_or_changed_are_told_apart() -> None:
    assert differences(["Résultat", "un", "deux"], ["Résultat", "deux", "trois"]) == [
        ("", "Résultat"),
        ("-", "un"),
        ("", "deux"),
        ("+", "trois"),
    ]


def test_a_version_that_is_no_text_cannot_be_read_and_says_so(screen: ReportScreen, repository: Repository) -> None:
    """It may have come in a package."""
    repository.add_document(screen._bridge.seance_id, NAMED, FORMAT, "liste", b"[]")
    told: list[str] = []
    keeper = screen.findChild(VersionKeeper)
    assert keeper is not None
    keeper.told.connect(lambda kind, text: told.append(text))
    opened(screen)
    assert set(told) == {"Cette version ne peut pas être relue."}


def test_a_seance_whose_report_was_handed_in_leaves_in_a_package(
    screen: ReportScreen, repository: Repository, tmp_path: Path
) -> None:
    live(screen._bridge)
    screen.refresh()
    type_in(screen, "Tout va bien.")
    keep_as(screen, "Avant 14:30 / relu ?")
    screen.hand_in()
    desk = PackageDesk(repository)
    desk.export(screen._bridge.seance_id, tmp_path / "seance.goulot", pseudonymous=False)
    assert desk.look(tmp_path / "seance.goulot").documents == 3, "the document, its text and the version named"
