"""« Pourquoi ? »: no figure of Piloter or Débriefer is shown that does not answer."""

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift
from app.documents.answers import csv_bytes, xlsx_bytes
from app.i18n import set_language
from app.models.why import OF_ALL, OF_ONE, Answer, why
from app.models.why.rows import answer_rows
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.decisions_panel import DecisionsPanel
from app.views.debrief.screen import DebriefScreen
from app.views.debrief.stories_panel import StoriesPanel
from app.views.debrief.timeline_panel import TimelinePanel
from app.views.palette import ActionFinder
from app.views.run.flow_panel import CONSUMPTION, ORDERS, QUALITY, SUPPLY
from app.views.run.line_panel import MAP, TABLE
from app.views.run.screen import RunScreen
from app.views.why import Asking, WhyDialog
from app.widgets import DataTable, Figure, Head, RatesRow, RibbonLegend, StatusLine
from app.widgets.chart import Chart
from app.widgets.shell import PanelHead
from benchmarks.seances import live
from sim.domain.scenario import Scenario

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
POINTING = Qt.CursorShape.PointingHandCursor
Screen = TypeVar("Screen", bound=QWidget)
NO_FIGURE: dict[type[QWidget], str] = {
    Head: "the clock, the date, the team: what time it is has no cause",
    StatusLine: "the digest of the journal",
    TimelinePanel: "facts: they are the answers",
    StoriesPanel: "facts",
    DecisionsPanel: "facts",
    RibbonLegend: "names",
}
"""What holds no figure, with the reason; nor does the title of a panel, or the journal."""


@pytest.fixture(scope="module")
def theme(qapp: QApplication) -> Theme:
    set_language("fr")
    theme = Theme()
    theme.apply(qapp)
    return theme


@pytest.fixture(scope="module")
def lived(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory, theme: Theme) -> Iterator[Bridge]:
    """A shift of the pump line under the competent policy, its compte rendu handed in."""
    from sim.scenario import load

    repository = Repository.open(tmp_path_factory.mktemp("base") / "goulot.db")
    bridge = Bridge(repository)
    bridge.open_new(load(Path(__file__).parents[2] / "scenarios" / "pompes"), 1, "entrainement")
    live(bridge)
    yield bridge
    bridge.close_seance()
    repository.close()


@pytest.fixture(scope="module")
def shift(lived: Bridge) -> Shift:
    return Shift(lived.scenario, lived.seed, lived.state, lived.journal)


@pytest.fixture
def cockpit(qtbot: QtBot, lived: Bridge, theme: Theme) -> RunScreen:
    screen = RunScreen(lived, theme)
    return shown(qtbot, screen)


@pytest.fixture
def debrief(qtbot: QtBot, lived: Bridge, theme: Theme) -> DebriefScreen:
    return shown(qtbot, DebriefScreen(lived, lived._repository, theme))


def shown(qtbot: QtBot, screen: Screen) -> Screen:
    qtbot.addWidget(screen)
    screen.resize(1294, 768)
    screen.show()
    qtbot.waitExposed(screen)
    return screen


def cockpit_pages(screen: RunScreen) -> Iterator[str]:
    """Every page of the panels, one after the other."""
    for view in (MAP, TABLE):
        screen.line.show_view(view)
        for page in (CONSUMPTION, ORDERS, SUPPLY, QUALITY):
            screen.flow.show_page(page)
            yield f"{view}, {page}"


def debrief_pages(screen: DebriefScreen) -> Iterator[str]:
    for mode in ("tell", "plan", "costs"):
        screen.show_page(mode)
        yield mode


def silent(screen: QWidget, asking: Asking) -> set[str]:
    """What shows a figure on the page and answers to nobody."""
    answering = set(asking.reasons.widgets())
    charts = [each for kind in (Chart, DataTable) for each in screen.findChildren(kind)]
    texts = [each for each in screen.findChildren(QLabel) if re.search(r"\d", each.text())]
    return {
        widget.accessibleName() or str(widget.property("text"))
        for widget in (*charts, *texts)
        if widget.isVisible() and not _answers(widget, answering) and not _no_figure(widget)
    }


def _answers(widget: QWidget, answering: set[QWidget]) -> bool:
    return widget in answering or (isinstance(widget, Figure) and widget.cursor().shape() == POINTING)


def _no_figure(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    above: QWidget | None = widget
    while above is not None and not isinstance(above, tuple(NO_FIGURE)):
        above = above.parentWidget()
    title = isinstance(parent, PanelHead) and widget is parent.title
    return title or above is not None or widget.accessibleName() == "Journal de l’équipe"


def judged(answer: Answer) -> list[str]:
    """What an answer lacks."""
    needed = {"title": answer.title, "rule": answer.rule, "source": answer.source, "terms": answer.terms}
    return [name for name, part in needed.items() if not part]


def test_every_figure_of_the_cockpit_answers(cockpit: RunScreen, shift: Shift) -> None:
    families = set()
    for page in cockpit_pages(cockpit):
        assert silent(cockpit, cockpit.asking) == set(), page
        for asked in cockpit.asking.reasons.figures():
            assert judged(why(shift, asked.code)) == [], asked
            assert asked.name, asked
            families.add(asked.code.partition(":")[0])
    assert families >= {*OF_ALL, *OF_ONE} - {"plan", "cost", "variance", "order_cost", "points", "score"}


def test_every_figure_of_the_debriefing_answers(debrief: DebriefScreen, shift: Shift) -> None:
    families = set()
    for page in debrief_pages(debrief):
        assert silent(debrief, debrief.asking) == set(), page
        for asked in debrief.asking.reasons.figures():
            assert judged(why(shift, asked.code)) == [], asked
            families.add(asked.code.partition(":")[0])
    assert families >= {"score", "points", "loss", "plan", "cost", "variance", "order_cost"}


def test_the_trs_is_told_by_its_times_and_by_the_product_of_its_rates(shift: Shift) -> None:
    answer = why(shift, "rate:TRS")
    value = {term.name: term.value or 0 for term in answer.terms}
    assert value["TU"] / value["TR"] == pytest.approx(value["TRS"])
    assert value["DO"] * value["TP"] * value["TQ"] == pytest.approx(value["TRS"])
    assert answer.source == "Norme NF E60-182"
    assert answer.facts


def test_a_time_is_the_one_above_less_its_losses(shift: Shift) -> None:
    for code in ("TO", "TR", "TF", "TN", "TU"):
        above, *losses, result = [term.value or 0 for term in why(shift, f"time:{code}").terms]
        assert above - sum(losses) == pytest.approx(result), code


def test_the_points_of_the_objectives_make_the_score(shift: Shift) -> None:
    *points, score = [term.value or 0 for term in why(shift, "score").terms]
    assert sum(points) == pytest.approx(score)


def test_the_pieces_of_an_hour_are_the_facts_of_that_hour(shift: Shift) -> None:
    for row in shift.board.hours():
        answer = why(shift, f"hour:{row.from_ms}")
        assert len(answer.facts) == row.good
        assert all(row.from_ms <= fact.at_ms < row.to_ms for fact in answer.facts)


def test_enter_and_the_key_f12_open_the_same_answer(qtbot: QtBot, cockpit: RunScreen) -> None:
    rates = cockpit.findChild(RatesRow)
    assert rates is not None
    rates.setFocus()
    qtbot.keyClick(rates, Qt.Key.Key_Right)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F12):
        qtbot.keyClick(rates, key)
        dialog = cockpit.findChildren(WhyDialog)[-1]
        assert dialog.windowTitle().startswith("Pourquoi") and "DO" in dialog.windowTitle()
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()


def test_where_no_figure_is_chosen_f12_lists_them_all(qtbot: QtBot, cockpit: RunScreen) -> None:
    cockpit.head.play.setEnabled(True)
    cockpit.head.play.setFocus()
    qtbot.keyClick(cockpit.head.play, Qt.Key.Key_F12)
    finder = next(each for each in cockpit.findChildren(ActionFinder) if each.isVisible())
    assert {action.label for action in finder._shown} == {one.name for one in cockpit.asking.reasons.figures()}


def test_a_fact_leads_to_its_instant(qtbot: QtBot, debrief: DebriefScreen, shift: Shift) -> None:
    asked: list[int] = []
    debrief.replayAsked.connect(asked.append)
    debrief.asking.ask("rate:TRS")
    dialog = debrief.findChildren(WhyDialog)[-1]
    facts = next(table for table in dialog.findChildren(DataTable) if table.accessibleName() == "Faits du journal")
    QTest.keyClick(facts, Qt.Key.Key_Return)
    assert asked == [why(shift, "rate:TRS").facts[-1].at_ms]


def test_it_is_copied_as_it_is_read(debrief: DebriefScreen) -> None:
    debrief.asking.ask("rate:TRS")
    table = debrief.findChildren(WhyDialog)[-1].table()
    assert table[0][0].startswith("TRS")
    assert [row[0] for row in table[5:11]] == ["TU", "TR", "DO", "TP", "TQ", "TRS"]
    assert table[10][1].endswith("\u00a0%")


def test_a_workbook_holds_numbers(shift: Shift) -> None:
    answer = why(shift, "rate:TRS")
    rows = answer_rows(answer, shift.names, "13:18:00")
    sheet = load_workbook(io.BytesIO(xlsx_bytes(rows))).active
    assert sheet is not None
    found = {row[0].value: row[1].value for row in sheet.iter_rows() if len(row) > 1}
    assert found["TRS"] == pytest.approx(shift.board.times().trs)
    assert isinstance(found["TU"], float)


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    sheet = load_workbook(io.BytesIO(xlsx_bytes([["=1+1", 2.5]]))).active
    assert sheet is not None
    assert sheet["A1"].data_type == "s" and sheet["B1"].value == 2.5


def test_a_csv_has_the_decimal_comma_of_french(shift: Shift) -> None:
    text = csv_bytes([["TRS", 0.719, "%"]]).decode("utf-8-sig")
    assert next(csv.reader(io.StringIO(text), delimiter=";")) == ["TRS", "0,719", "%"]


def test_the_file_chosen_is_written_and_told(debrief: DebriefScreen, tmp_path: Path) -> None:
    debrief.asking.ask("score")
    dialog = debrief.findChildren(WhyDialog)[-1]
    for suffix in ("csv", "xlsx"):
        dialog.write(tmp_path / f"score.{suffix}")
        assert (tmp_path / f"score.{suffix}").stat().st_size > 100
    dialog.write(tmp_path / "absent" / "score.csv")
    said = [label.text() for label in dialog._toast.findChildren(QLabel)]
    assert any("n’a pas pu être écrit" in text for text in said)


@pytest.mark.usefixtures("theme")
def test_a_figure_that_does_not_exist_is_refused(shift: Shift, pompes: Scenario) -> None:
    with pytest.raises(KeyError):
        why(shift, "humeur:P60")
