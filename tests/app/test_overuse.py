"""Over-consumption attributed: in the cockpit from the line of a component, in the compte rendu as a table."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.documents import Shift, overuse_table
from app.storage import Repository
from app.theme import Theme
from app.views.run.overuse import OveruseDialog
from app.views.run.screen import RunScreen
from app.widgets import Button, DataTable
from sim.domain.scenario import Scenario
from tests.app.reporting import live, named, plain

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario) -> Iterator[RunScreen]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(pompes, 7, "entrainement")
    live(bridge, 4 * 3_600_000)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1294, 740)
    screen.show()
    yield screen
    bridge.close_seance()
    theme.setParent(None)


def cents(text: str) -> int:
    return int(plain(text).replace(" ", "").replace("−", "-").replace("+", "").replace(",", ""))


def test_the_component_chosen_tells_where_its_gap_comes_from(screen: RunScreen, qtbot: QtBot) -> None:
    bridge = screen.bridge
    rows = {row.code: row for row in bridge.board.consumption() if row.code in bridge.scenario.components}
    code, row = max(rows.items(), key=lambda item: item[1].quantity_variance_uc)
    table = named(screen.flow.consumption, DataTable, "Consommations")
    keys = [each.key for each in table._rows.rows]
    table.selectRow(keys.index(code))
    qtbot.mouseClick(named(screen.flow, Button, "Attribuer l’écart du composant choisi"), Qt.MouseButton.LeftButton)
    dialog = next(each for each in screen.findChildren(OveruseDialog) if each.isVisible())
    told = dialog.findChildren(DataTable)[0].as_table()
    assert told[0] == ["Heure de", "Poste", "Cause", "Quantité", "Écart, €"]
    assert sum(cents(line[4]) for line in told[1:]) == round(row.quantity_variance_uc / 10_000)
    assert {line[2] for line in told[1:]} <= {"perdu au montage", "monté sur une pièce rebutée", "manquant au comptage"}
    dialog.close()


def test_the_table_of_the_compte_rendu_adds_up_to_the_whole_gap(screen: RunScreen) -> None:
    bridge = screen.bridge
    table = overuse_table(Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal))
    *lines, total = [cents(row[5]) for row in table.rows]
    gap = sum(row.quantity_variance_uc for row in bridge.board.consumption() if row.code in bridge.scenario.components)
    assert sum(lines) == total
    assert abs(total - gap / 10_000) <= len(lines)
    assert table.source.startswith("Source")
