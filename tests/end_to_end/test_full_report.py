"""Following on paper and reporting, from the cockpit to the débriefing: sheet, indicators, text, notes, handing in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents.notes import DRAFT as NOTES
from app.models.handed_in import handed_in
from app.models.tracking_sheet import DRAFT as SHEET
from app.storage import Repository
from app.theme import Theme
from app.views.debrief.screen import DebriefScreen
from app.views.report.cards import GapCard
from app.views.report.dashboard import DashboardDialog
from app.views.report.notes import NotesDialog
from app.views.report.screen import ReportScreen
from app.views.run.screen import RunScreen
from app.widgets import Button, DataTable
from sim.scenario import load
from tests.app.reporting import live, named, plain, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
HOUR_MS = 3_600_000
LEFT = Qt.MouseButton.LeftButton


class Trainee:
    """A person at the window of one step after another."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        self.qtbot = qtbot
        self.theme = Theme()
        self.theme.apply(qapp)
        self.repository = Repository.open(folder / "goulot.db")
        self.bridge = Bridge(self.repository)
        pompes = load(Path(__file__).parents[2] / "scenarios" / "pompes")
        self.bridge.open_new(pompes, 7, "entrainement", trainee="Camille R.")

    def follow(self) -> None:
        """Two hours lived; the first is noted by keyboard, a stop with the mouse; then the rest of the shift."""
        live(self.bridge, 2 * HOUR_MS)
        screen = self.shown(RunScreen(self.bridge, self.theme, papers=self.bridge))
        assert isinstance(screen, RunScreen)
        self.qtbot.keyClick(screen, Qt.Key.Key_F4)
        page = screen._lower.sheet()
        assert page is not None and page.isVisible()
        table = page.hours.model()
        first = self.bridge.board.hours()[0]
        assert table.setData(table.index(0, 2), str(first.good))
        assert table.setData(table.index(0, 4), str(first.scrapped))
        write(page.stops.at, "05:40")
        write(page.stops.minutes, "3")
        page.stops.cause.setCurrentIndex(3)
        self.qtbot.mouseClick(named(page, Button, "Noter l’arrêt"), LEFT)
        live(self.bridge)
        screen.close()

    def report(self) -> ReportScreen:
        screen = self.shown(ReportScreen(self.bridge, self.repository, self.theme))
        assert isinstance(screen, ReportScreen)
        return screen

    def shown(self, widget: RunScreen | ReportScreen | DebriefScreen) -> RunScreen | ReportScreen | DebriefScreen:
        self.qtbot.addWidget(widget)
        widget.resize(1366, 768)
        widget.show()
        widget.activateWindow()
        self.qtbot.waitUntil(widget.isActiveWindow)
        return widget

    def choose_indicators(self, screen: ReportScreen) -> None:
        """Two of the catalogue by keyboard, their values read, the dashboard put in the result."""
        screen._desk.plan.sectionAsked.emit("result")
        self.qtbot.mouseClick(named(screen, Button, "Mes indicateurs"), LEFT)
        dialog = next(each for each in screen.findChildren(DashboardDialog) if each.isVisible())
        listed = named(dialog, DataTable, "Catalogue des indicateurs")
        for row in (0, 2):
            listed.selectRow(row)
            self.qtbot.keyClick(listed, Qt.Key.Key_Return)
        for row in (0, 1):
            dialog.fields.setCurrentIndex(dialog.fields.model().index(row, 2))
            self.qtbot.mouseClick(named(dialog, Button, "Lire la valeur"), LEFT)
        assert {line[5] for line in dialog.fields.as_table()[1:]} == {"juste"}
        self.qtbot.mouseClick(named(dialog, Button, "Insérer dans le compte rendu"), LEFT)

    def write_text(self, screen: ReportScreen) -> None:
        """A misspelt word corrected by F8 and Enter, then every gap explained from its card."""
        desk = screen._desk
        desk.plan.sectionAsked.emit("actions")
        write(desk._editor, "La maintenace a été appelée deux fois.")
        desk.next_misspelt()
        menu = next(each for each in desk._editor.findChildren(QMenu) if each.isVisible())
        self.qtbot.keyClick(menu, Qt.Key.Key_Return)
        for _ in range(len(self.open_gaps(screen))):
            card = self.open_gaps(screen)[0]
            self.qtbot.mouseClick(card.findChildren(Button)[0], LEFT)
            write(desk._editor, "le banc est resté arrêté une heure de trop")
        desk.plan.sectionAsked.emit("costs")
        for key in ("variances_chart", "variances", "order_costs", "overuse"):
            desk._cite(key)

    def open_gaps(self, screen: ReportScreen) -> list[GapCard]:
        return [card for card in screen._desk._todo.findChildren(GapCard) if card.findChildren(Button)]

    def hand_over(self, screen: ReportScreen) -> None:
        """The handover note, by keyboard."""
        self.qtbot.mouseClick(named(screen, Button, "Consigne et messages"), LEFT)
        dialog = next(each for each in screen.findChildren(NotesDialog) if each.isVisible())
        write(dialog.editor, "finir l’OF 4712 avant tout")
        self.qtbot.mouseClick(named(dialog, Button, "Fermer"), LEFT)

    def close(self) -> None:
        self.bridge.close_seance()
        self.repository.close()
        self.theme.setParent(None)


@pytest.fixture
def trainee(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Trainee]:
    trainee = Trainee(qtbot, qapp, tmp_path)
    yield trainee
    trainee.close()


def test_a_shift_is_followed_on_paper_reported_in_full_and_debriefed(trainee: Trainee, qtbot: QtBot) -> None:
    trainee.follow()
    screen = trainee.report()
    trainee.choose_indicators(screen)
    trainee.write_text(screen)
    trainee.hand_over(screen)
    assert screen._desk.unexplained == 0
    assert "maintenance a été appelée" in screen._desk._editor.toPlainText()
    text = str(screen._desk.content())
    assert all(title in text for title in ("Tableau de bord", "Écarts de coût par nature", "Prix de revient par OF"))
    qtbot.mouseClick(named(screen, Button, "Remettre le compte rendu"), LEFT)
    seance = trainee.bridge.seance_id
    assert len(handed_in(trainee.repository, seance)) == 1
    kept = trainee.repository.load_draft(seance, NOTES)
    assert kept is not None and list(kept) == ["handover"]
    sheet = trainee.repository.load_draft(seance, SHEET)
    assert sheet is not None and len(sheet["stops"]) == 1

    debrief = trainee.shown(DebriefScreen(trainee.bridge, trainee.repository, trainee.theme))
    assert isinstance(debrief, DebriefScreen)
    debrief.show_page("sheet")
    quantities = named(debrief, DataTable, "Quantités notées et vraies").as_table()[1:]
    assert (quantities[0][3], quantities[0][6], quantities[1][3]) == ("juste", "juste", "oublié")
    stops = named(debrief, DataTable, "Arrêts notés et vrais").as_table()[1:]
    assert (stops[0][0], stops[0][5]) == ("05:40", "juste")
    debrief.show_page("costs")
    total = named(debrief, DataTable, "Écarts de coût par nature").as_table()[-1]
    assert plain(total[0]).startswith("Total, ") and len(total) == 7
