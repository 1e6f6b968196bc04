"""Rendre compte: what is cited is true, what is missing is said, what is written is kept."""

import io
from collections.abc import Iterator
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QListView,
    QPushButton,
    QTableView,
    QTextEdit,
)
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Paragraph, Shift, blank_report, default_report, figures, report_from_json
from app.i18n import set_language
from app.models.fact_list import FACT_MIME, Facts
from app.models.number_check import KnownNumbers, typed_numbers
from app.models.report_draft import Draft, draft_from_json, gaps
from app.storage import Repository
from app.theme import Theme
from app.views.report.cards import Card
from app.views.report.screen import ReportScreen
from app.widgets import Label, Question
from sim.domain.scenario import Scenario
from tests.app.reporting import live, named, plain, write

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

TEXT = "Texte du compte rendu"
FACTS = "Chiffres, figures et tableaux"
SEARCH = "Chercher un chiffre"
HAND_IN = "Remettre le compte rendu"


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture
def bridge(qtbot: QtBot, repository: Repository) -> Iterator[Bridge]:
    bridge = Bridge(repository)
    yield bridge
    bridge.close_seance()


@pytest.fixture
def lived(bridge: Bridge, pompes: Scenario) -> Bridge:
    bridge.open_new(pompes, 1, "apprentissage", trainee="Camille R.")
    live(bridge)
    return bridge


def shown(qtbot: QtBot, bridge: Bridge, repository: Repository, theme: Theme) -> ReportScreen:
    screen = ReportScreen(bridge, repository, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 700)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


@pytest.fixture
def screen(qtbot: QtBot, lived: Bridge, repository: Repository, theme: Theme) -> ReportScreen:
    return shown(qtbot, lived, repository, theme)


def editor(screen: ReportScreen) -> QTextEdit:
    return named(screen, QTextEdit, TEXT)


def section(screen: ReportScreen, number: int) -> None:
    """Go to a section by the plan."""
    plan = named(screen, QTableView, "Sections du compte rendu")
    plan.selectRow(number - 1)
    QTest.keyClick(plan, Qt.Key.Key_Return)


def read(screen: ReportScreen) -> str:
    """The text with its own spaces, which `toPlainText` would change."""
    return editor(screen).document().toRawText().replace("\u2029", "\n")


def cite(screen: ReportScreen, search: str) -> None:
    """Look a fact up and put it in the text, by keys alone."""
    field = named(screen, QLineEdit, SEARCH)
    field.clear()
    write(field, search)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(named(screen, QListView, FACTS), Qt.Key.Key_Return)
    field.clear()


def trs(bridge: Bridge) -> str:
    shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
    return next(figure.text for figure in figures(shift) if figure.code == "line_trs_percent")


def drafted(bridge: Bridge) -> dict[str, list[str]]:
    """The texts of each section of the draft, figures marked."""
    body = bridge.draft("report")
    assert body is not None
    report = report_from_json({key: body[key] for key in body if key not in ("kept", "explained")})
    return {
        part.code: [
            "".join(f"[{run.code}]" if run.kind == "figure" else run.text for run in block.runs)
            if block.kind == "paragraph"
            else f"<{block.code}>"
            for block in part.blocks
        ]
        for part in report.sections
    }


def test_a_figure_is_cited_with_its_source_and_stays_whole(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 1)
    write(editor(screen), "Le TRS est de")
    cite(screen, "trs de la ligne")
    write(editor(screen), ", sous l’objectif.")
    assert drafted(lived)["result"] == ["Le TRS est de [line_trs_percent], sous l’objectif."]
    assert trs(lived) in read(screen)

    cursor = editor(screen).textCursor()
    for offset in (0, 2):
        cursor.setPosition(read(screen).index(trs(lived)) + offset)
        editor(screen).setTextCursor(cursor)
    write(editor(screen), "9")
    assert drafted(lived)["result"] == ["Le TRS est de [line_trs_percent]9, sous l’objectif."]
    QTest.keyClick(editor(screen), Qt.Key.Key_Backspace)
    QTest.keyClick(editor(screen), Qt.Key.Key_Backspace)
    assert drafted(lived)["result"] == ["Le TRS est de , sous l’objectif."]
    editor(screen).undo()
    assert drafted(lived)["result"] == ["Le TRS est de [line_trs_percent], sous l’objectif."]


def test_headings_stay_whatever_is_deleted(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 1)
    write(editor(screen), "Premier.")
    section(screen, 2)
    write(editor(screen), "Second.")
    editor(screen).selectAll()
    QTest.keyClick(editor(screen), Qt.Key.Key_Delete)
    text = read(screen)
    assert drafted(lived) == {code: [] for code in ("result", "causes", "costs", "actions", "handover")}
    assert all(title in text for title in ("1. Résultat", "2. Écarts et causes", "5. Consigne"))
    section(screen, 2)
    QTest.keyClick(editor(screen), Qt.Key.Key_Backspace)
    write(editor(screen), "Encore.")
    assert drafted(lived)["causes"] == ["Encore."]


def test_tables_charts_lists_and_bold_go_to_the_draft(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 2)
    cite(screen, "pertes par cause")
    named(screen, QPushButton, "Liste à puces").click()
    QTest.keyClick(editor(screen), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    write(editor(screen), "Panne du banc")
    body = lived.draft("report")
    assert body is not None
    chart, bullet = body["sections"][1]["blocks"]
    assert (chart["kind"], chart["code"]) == ("chart", "losses")
    assert bullet["style"] == "bullet"
    assert bullet["runs"][0]["text"] == "Panne du banc" and bullet["runs"][0]["bold"] is True


def test_a_gap_is_explained_by_its_figure_in_the_causes_or_by_a_tick(screen: ReportScreen, lived: Bridge) -> None:
    missed = [row.code for row in lived.board.objectives() if not row.met]
    assert missed[0] == "good_pieces"
    named(screen, QPushButton, "Expliquer l’écart : Pièces bonnes").click()
    assert _how(lived)["good_pieces"] == ""
    write(editor(screen), "deux pannes du banc.")
    (line,) = drafted(lived)["causes"]
    assert plain(line).startswith("Pièces bonnes : [good_pieces], objectif") and line.endswith("deux pannes du banc.")
    assert _how(lived)["good_pieces"] == ""
    write(editor(screen), " Puis un réglage.")
    assert _how(lived)["orders_on_time"] == ""
    named(screen, QCheckBox, "Expliqué en mots : OF livrés à l’heure").click()
    found = _how(lived)
    assert found["good_pieces"] == "figure" and found["orders_on_time"] == "tick"


def test_explaining_twice_goes_on_with_the_phrase_begun(screen: ReportScreen, lived: Bridge) -> None:
    named(screen, QPushButton, "Expliquer l’écart : Pièces bonnes").click()
    named(screen, QPushButton, "Expliquer l’écart : Pièces bonnes").click()
    write(editor(screen), "Le banc.")
    (line,) = drafted(lived)["causes"]
    assert plain(line).endswith("Cause : Le banc.")


def test_a_table_or_a_chart_explains_with_the_words_beside_it(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 2)
    cite(screen, "pertes par cause")
    assert _how(lived)["good_pieces"] == ""
    write(editor(screen), "Le banc est tombé deux fois.")
    assert _how(lived)["good_pieces"] == "figure"


def _how(bridge: Bridge) -> dict[str, str]:
    """How each gap is explained in the draft."""
    shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
    body = bridge.draft("report")
    assert body is not None
    return {gap.figure.code: gap.how for gap in gaps(figures(shift), draft_from_json(body, blank_report(shift)))}


def test_a_wrong_number_is_told_after_half_a_second_and_mended(
    qtbot: QtBot, screen: ReportScreen, lived: Bridge
) -> None:
    section(screen, 1)
    write(editor(screen), "Nous avons un TRS de 76,4 % pour 79 %, au P60, à 10:42.")
    name = "{}, pour « 76,4 % »"
    replace = f"Remplacer par {trs(lived)}"
    qtbot.waitUntil(lambda: _has(screen, name.format("Garder")), timeout=3000)
    assert not _has(screen, "Garder, pour « 79 % »")
    named(screen, QPushButton, name.format(replace)).click()
    assert drafted(lived)["result"] == ["Nous avons un TRS de [line_trs_percent] pour 79 %, au P60, à 10:42."]
    assert not _has(screen, name.format("Garder"))

    section(screen, 5)
    write(editor(screen), "Prévoir 777 vis.")
    named(screen, QPushButton, "Vérifier les chiffres").click()
    named(screen, QPushButton, "Garder, pour « 777 »").click()
    assert not _has(screen, "Garder, pour « 777 »")
    body = lived.draft("report")
    assert body is not None and body["kept"] == ["777"]


def _has(screen: ReportScreen, name: str) -> bool:
    return any(plain(button.accessibleName()) == plain(name) for button in screen.findChildren(QPushButton))


def test_the_text_is_kept_by_itself_and_comes_back(
    qtbot: QtBot, screen: ReportScreen, lived: Bridge, repository: Repository, theme: Theme
) -> None:
    section(screen, 4)
    write(editor(screen), "Raccord du banc à changer.")
    with qtbot.waitSignal(screen._desk.autosave.settled, timeout=5000):
        pass
    assert "Enregistré" in screen._desk.autosave.words()
    seance = lived.seance_id
    kept = repository.load_draft(seance, "report")
    assert kept is not None and "Raccord du banc" in str(kept)
    write(editor(screen), " Avant lundi.")
    lived.close_seance()
    lived.resume(seance)
    again = shown(qtbot, lived, repository, theme)
    assert drafted(lived)["actions"] == ["Raccord du banc à changer. Avant lundi."]
    assert "Raccord du banc à changer. Avant lundi." in read(again)


def test_handing_in_keeps_a_version_that_word_opens(
    qtbot: QtBot,
    screen: ReportScreen,
    lived: Bridge,
    repository: Repository,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section(screen, 1)
    write(editor(screen), "TRS de ")
    cite(screen, "trs de la ligne")
    for version, button in ((1, HAND_IN), (2, "Remettre une nouvelle version")):
        named(screen, QPushButton, button).click()
        documents = [each for each in repository.documents(lived.seance_id) if each.kind == "report"]
        assert [document.version for document in documents] == list(range(1, version + 1))
    asked: list[str] = []
    screen.stepAsked.connect(asked.append)
    screen.refresh()
    named(screen, QPushButton, "Débriefer").click()
    assert asked == ["debriefer"]
    seance = screen._bridge.seance_id[:8]
    assert documents[0].name == f"goulot-pompes-{seance}-compte-rendu-v1-2026-03-17.docx"
    assert repository.seance(lived.seance_id).status == "closed"
    opened = docx.Document(io.BytesIO(repository.document_body(documents[0].id)))
    assert f"TRS de {trs(lived)}" in [paragraph.text for paragraph in opened.paragraphs]

    target = tmp_path / "rendu.docx"
    monkeypatch.setattr("app.views.export.exporter.ask_where_to_save", lambda *_: target)
    named(screen, QPushButton, "Exporter…").click()
    named(screen, QPushButton, "Choisir le fichier…").click()
    qtbot.waitUntil(target.exists)
    assert docx.Document(str(target)).paragraphs[0].text == "Compte rendu d’équipe"


def test_what_is_left_to_verify_is_asked_about_once_before_handing_in(
    screen: ReportScreen, lived: Bridge, repository: Repository
) -> None:
    section(screen, 1)
    write(editor(screen), "TRS de 12,34 %.")
    named(screen, QPushButton, HAND_IN).click()
    (question,) = screen.findChildren(Question)
    assert "1 chiffre à vérifier" in plain(question.accessibleDescription())
    assert not lived.handed_in
    named(question, QPushButton, "Remettre quand même").click()
    assert [each.version for each in repository.documents(lived.seance_id) if each.kind == "report"] == [1]


def test_before_the_end_figures_are_those_so_far_and_nothing_is_handed_in(
    qtbot: QtBot, bridge: Bridge, pompes: Scenario, repository: Repository, theme: Theme
) -> None:
    screen = shown(qtbot, bridge, repository, theme)
    asked: list[str] = []
    screen.stepAsked.connect(asked.append)
    named(screen, QPushButton, "Choisir une séance").click()
    bridge.open_new(pompes, 1, "entrainement")
    named(screen, QPushButton, "Préparer l’équipe").click()
    assert asked == ["accueil", "preparer"]
    live(bridge, 2 * 3_600_000)
    screen.refresh()
    button = named(screen, QPushButton, HAND_IN)
    assert not button.isEnabled() and "une fois l’équipe finie" in button.accessibleDescription()
    assert "L’équipe n’est pas finie : chiffres à 07:30" in [
        plain(label.text()) for label in screen.findChildren(Label)
    ]
    section(screen, 1)
    cite(screen, "pièces bonnes")
    before = drafted(bridge)["result"]
    live_more = bridge.board.pieces().good
    live(bridge, 3 * 3_600_000)
    assert bridge.board.pieces().good > live_more
    screen.refresh()
    assert drafted(bridge)["result"] == before
    assert any("Le journal dit maintenant" in card.accessibleName() for card in screen.findChildren(Card))


def test_a_fact_is_dropped_where_the_mouse_lets_it_go(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 3)
    write(editor(screen), "Coût : ")
    cursor = editor(screen).textCursor()
    place = editor(screen).cursorRect(cursor).center()
    data = QMimeData()
    data.setData(FACT_MIME, b"cost_per_piece_eur")
    _drop(editor(screen), place, data)
    assert drafted(lived)["costs"] == ["Coût : [cost_per_piece_eur]"]
    editor(screen).moveCursor(QTextCursor.MoveOperation.End)
    words = QMimeData()
    words.setHtml("<b>collé</b> sans mise en forme")
    words.setText("collé sans mise en forme")
    QApplication.clipboard().setMimeData(words)
    editor(screen).paste()
    QApplication.clipboard().clear()  # Qt would free these words after Python has ended
    assert drafted(lived)["handover"] == ["collé sans mise en forme"]


def test_the_caret_of_a_drag_goes_with_the_drop(screen: ReportScreen, lived: Bridge) -> None:
    section(screen, 3)
    write(editor(screen), "Coût : ")
    place = editor(screen).cursorRect().center()
    data = QMimeData()
    data.setData(FACT_MIME, b"cost_per_piece_eur")
    drag = (place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    editor(screen).dragEnterEvent(QDragEnterEvent(*drag))
    editor(screen).dragMoveEvent(QDragMoveEvent(*drag))
    _drop(editor(screen), place, data)
    editor(screen).clearFocus()
    dropped = editor(screen).viewport().grab().toImage()
    editor(screen).dragLeaveEvent(QDragLeaveEvent())
    assert editor(screen).viewport().grab().toImage() == dropped


def _drop(widget: QTextEdit, place: QPoint, data: QMimeData) -> None:
    event = QDropEvent(
        place.toPointF(),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    widget.dropEvent(event)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "27 729,50 € et 9,4 points, 1\u202f204 pièces", ["27 729,50 €", "9,4 points", "1\u202f204"]),
        ("fr", "P60, JT-42, à 10:42, 10 h 42, le 17/03/2026", []),
        ("en", "€87.30, 27,729 pieces, 77.4%", ["€87.30", "27,729", "77.4%"]),
    ],
)
def test_numbers_are_told_from_codes_clocks_and_dates(language: str, text: str, expected: list[str]) -> None:
    set_language("en" if language == "en" else "fr")
    assert [typed.text for typed in typed_numbers(text)] == expected


def test_a_number_is_known_once_rounded_as_it_was_typed(lived: Bridge) -> None:
    shift = Shift(lived.scenario, lived.seed, lived.state, lived.journal)
    known = KnownNumbers(shift, figures(shift))
    percent = lived.board.times().trs
    assert percent is not None
    right, wrong = f"{100 * percent:.0f} %", f"{100 * percent + 3:.0f},3 %"
    assert known.unknown(f"TRS {right}, OF 4711, PR 350, 3 personnes, 10 aléas") == []
    (typed,) = known.unknown(f"TRS {wrong}")
    nearest = known.nearest(typed)
    assert nearest is not None and nearest.unit == "%"
    assert [found.text for found in known.unknown("330 min")] == ["330 min"]


def test_every_number_of_the_report_that_writes_itself_is_known(lived: Bridge) -> None:
    shift = Shift(lived.scenario, lived.seed, lived.state, lived.journal)
    known = KnownNumbers(shift, list(Facts(shift).figures.values()))
    paragraphs = [b for s in default_report(shift).sections for b in s.blocks if isinstance(b, Paragraph)]
    texts = ["".join(run.text for run in block.runs) for block in paragraphs]
    assert {text: found for text in texts if (found := known.unknown(text))} == {}


def test_a_draft_that_is_no_report_is_refused(lived: Bridge) -> None:
    blank = blank_report(Shift(lived.scenario, lived.seed, lived.state, lived.journal))
    assert draft_from_json(Draft(blank).to_json(), blank) == Draft(blank)
    with pytest.raises(ValueError, match="sections"):
        draft_from_json({"title": "x"}, blank)
