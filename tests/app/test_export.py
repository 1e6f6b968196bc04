"""From Rendre to a file or a sheet of paper: the form is chosen, remembered, and every outcome is told."""

import io
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import docx
import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import FORMATS
from app.storage import Repository
from app.theme import Theme
from app.views.export.background import Background, Waiting
from app.views.export.dialog import ExportDialog
from app.views.export.preview import Pages, PrintPreview, paper
from app.views.report.screen import ReportScreen
from app.views.settings.preferences import Preferences
from app.widgets.choice import Choice
from sim.domain.scenario import Scenario
from tests.app.reporting import MINUTE_MS, live, named, plain

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
STARTS = {"docx": b"PK", "odt": b"PK", "pdf": b"%PDF-", "xlsx": b"PK", "csv": b"\xef\xbb\xbf"}


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    """A busy machine fails no test."""
    qtbot.waitUntil(holds, timeout=30_000)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def screen(
    qtbot: QtBot, theme: Theme, repository: Repository, pompes: Scenario, tmp_path: Path
) -> Iterator[ReportScreen]:
    bridge = Bridge(repository)
    bridge.open_new(pompes, 1, "entrainement", trainee="Camille R.")
    live(bridge, 30 * MINUTE_MS)
    screen = ReportScreen(bridge, repository, theme, Preferences(tmp_path))
    qtbot.addWidget(screen)
    screen.resize(1366, 768)
    screen.show()
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    yield screen
    bridge.close_seance()


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person answers that files go, under the name proposed."""
    folder = tmp_path / "sorties"
    folder.mkdir()
    monkeypatch.setattr("app.views.export.exporter.ask_where_to_save", lambda *asked: folder / asked[2])
    return folder


def dialog_of(screen: ReportScreen) -> ExportDialog:
    return next(each for each in screen.findChildren(ExportDialog) if each.isVisible())


def told(screen: ReportScreen) -> str:
    return plain(screen._toast.accessibleName())


def chosen(screen: ReportScreen, words: str) -> None:
    named(screen, QPushButton, "Exporter…").click()
    dialog = dialog_of(screen)
    named(dialog, QRadioButton, words).click()
    named(dialog, QPushButton, "Choisir le fichier…").click()


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("Word (.docx)", "docx"),
        ("LibreOffice (.odt)", "odt"),
        ("PDF (.pdf)", "pdf"),
        ("Excel ou LibreOffice (.xlsx)", "xlsx"),
        ("Texte tabulé (.csv)", "csv"),
    ],
)
def test_each_form_is_written_under_its_name(
    qtbot: QtBot, screen: ReportScreen, place: Path, words: str, form: str
) -> None:
    chosen(screen, words)
    until(qtbot, lambda: bool(list(place.iterdir())))
    (file,) = place.iterdir()
    document = "indicateurs" if form in ("xlsx", "csv") else "compte-rendu"
    assert file.name == f"goulot-pompes-{screen._bridge.seance_id[:8]}-{document}-2026-03-17.{form}"
    assert file.read_bytes().startswith(STARTS[form])
    until(qtbot, lambda: told(screen) == f"Exporté : {file}")


def test_the_keyboard_alone_exports_and_the_form_is_remembered(qtbot: QtBot, screen: ReportScreen, place: Path) -> None:
    screen._desk.take_focus()
    QTest.keyClick(screen, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool([each for each in screen.findChildren(ExportDialog) if each.isVisible()]))
    dialog = dialog_of(screen)
    assert QTest.qWaitForWindowActive(dialog)
    assert dialog.form == "docx" and dialog.focusWidget() is named(dialog, QRadioButton, "Word (.docx)")
    until(qtbot, dialog.focusWidget().hasFocus)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.form == "pdf"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    until(qtbot, lambda: bool(list(place.glob("*.pdf"))))
    assert len(pikepdf.open(io.BytesIO(next(place.iterdir()).read_bytes())).pages) >= 1
    named(screen, QPushButton, "Exporter…").click()
    again = dialog_of(screen)
    assert again.form == "pdf"
    assert screen._exporter._preferences is not None and screen._exporter._preferences.export_folder == place


def test_each_form_says_what_it_is_for(qtbot: QtBot, screen: ReportScreen) -> None:
    named(screen, QPushButton, "Exporter…").click()
    radios = dialog_of(screen).findChildren(QRadioButton)
    assert len(radios) == len(FORMATS) and all(radio.accessibleDescription() for radio in radios)


def test_a_folder_that_is_not_there_is_told_and_the_message_stays(
    qtbot: QtBot, screen: ReportScreen, tmp_path: Path
) -> None:
    screen._exporter.write("docx", tmp_path / "absent" / "x.docx")
    until(qtbot, lambda: "n’a pas pu être écrit" in told(screen))
    assert "n’existe pas" in told(screen) and not screen._toast._timer.isActive()


def test_a_file_open_elsewhere_is_told_and_stays_as_it_was(
    qtbot: QtBot, screen: ReportScreen, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = place / "ouvert.csv"
    path.write_text("ancien")

    def locked(*_: object) -> None:
        raise PermissionError(13, "denied", str(path))

    monkeypatch.setattr("app.whole_file.os.replace", locked)
    screen._exporter.write("csv", path)
    assert "ouvert dans un autre logiciel" in told(screen)
    assert [file.name for file in place.iterdir()] == ["ouvert.csv"] and path.read_text() == "ancien"


def test_what_lasts_shows_a_bar_and_can_be_given_up(qtbot: QtBot, screen: ReportScreen, theme: Theme) -> None:
    let_go = threading.Event()
    made: list[object] = []
    work = Background(lambda: let_go.wait(5), "Écriture", theme, screen)
    work.done.connect(made.append)
    work._patience.setInterval(0)
    until(qtbot, lambda: bool(screen.findChildren(Waiting)))
    (waiting,) = screen.findChildren(Waiting)
    assert named(waiting, QProgressBar, "Écriture").maximum() == 0
    named(waiting, QPushButton, "Annuler").click()
    let_go.set()
    QTest.qWait(100)
    assert made == [] and not any(each.isVisible() for each in screen.findChildren(Waiting))


def test_the_preview_shows_the_pages_and_prints_them(
    qtbot: QtBot, screen: ReportScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    until(qtbot, lambda: bool(screen.findChildren(PrintPreview)))
    (preview,) = screen.findChildren(PrintPreview)
    assert preview.focusWidget() is named(preview, Pages, "Pages du document")
    named(preview, QPushButton, "Imprimer")
    printer = paper(screen._desk.report())
    target = tmp_path / "papier.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    preview.print_on(printer)
    until(qtbot, lambda: "à l’imprimante" in told(screen))
    printed = pikepdf.open(target)
    assert len(printed.pages) == len(preview._pages._labels)
    width, height = (float(side) for side in printed.pages[0].MediaBox[2:])
    assert (round(width), round(height)) == (595, 842)


def test_the_text_exported_is_the_one_on_the_screen(qtbot: QtBot, screen: ReportScreen, place: Path) -> None:
    screen._desk.take_focus()
    QTest.keyClicks(screen._desk._editor, "Relu.")
    chosen(screen, "Word (.docx)")
    until(qtbot, lambda: bool(list(place.glob("*.docx"))))
    (file,) = place.iterdir()
    assert "Relu." in [paragraph.text for paragraph in docx.Document(str(file)).paragraphs]


def test_a_template_of_the_centre_lays_the_text_out(qtbot: QtBot, screen: ReportScreen, place: Path) -> None:
    assert screen._exporter._preferences is not None
    screen._exporter._preferences.templates_folder = place.parent
    (place.parent / "Notre centre.txt").write_text("# Bilan du {{ date }}\n[[ texte resultat ]]\n", encoding="utf-8")
    screen._desk.take_focus()
    QTest.keyClicks(screen._desk._editor, "Relu.")
    named(screen, QPushButton, "Exporter…").click()
    named(dialog_of(screen), Choice, "Structure").setCurrentText("Notre centre")
    named(dialog_of(screen), QPushButton, "Choisir le fichier…").click()
    until(qtbot, lambda: bool(list(place.glob("*.docx"))))
    texts = [plain(paragraph.text) for paragraph in docx.Document(str(next(place.iterdir()))).paragraphs]
    assert "1. Bilan du 17 mars 2026" in texts and "Relu." in texts


def test_a_bad_template_is_told_and_nothing_is_written(qtbot: QtBot, screen: ReportScreen, place: Path) -> None:
    template = place.parent / "faux.txt"
    template.write_text("# A\n{{ inconnu }}", encoding="utf-8")
    screen._exporter.write("docx", place / "x.docx", template)
    assert told(screen) == "faux.txt, ligne 2 : « inconnu » n’existe pas"
    assert list(place.iterdir()) == []
