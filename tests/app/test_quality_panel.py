"""The quality page of the cockpit: pieces set aside and sorted from it, the control chart and its table."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.shift import Shift
from app.storage import Repository
from app.theme import Theme
from app.views.run.desk import Desk
from app.views.run.quality_panel import QualityPanel
from app.views.run.traceability import TraceDialog
from app.widgets import DataTable
from app.widgets.control_chart import ControlChart
from tests.app.test_run_screen import live
from tests.sim.workshop import shop

BODY = """
products: { X: { fr: X, en: X } }
postes:
  A: { cycle_s: 60, parameters: { couple: { unit: N·m, decimals: 2, target: 9, low: 8.6, high: 9.4, noise: 0.05 } } }
  B: { cycle_s: 100, quality: { reject_percent: 1, on_reject: rework } }
  MEND: { cycle_s: 60 }
  C: { cycle_s: 140, takes: any }
buffers:
  - { code: AB, from: A, to: B, capacity: 6 }
  - { code: BAD, from: B, to: MEND, capacity: 2, rejects: true }
  - { code: MENDED, from: MEND, to: C, capacity: 2 }
  - { code: BC, from: B, to: C, capacity: 4, initial: 2 }
control_plan: [{ poste: A, parameter: couple, every_pieces: 5 }]
"""


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    """A shop of two postes, a quarter of an hour old."""
    repository = Repository.open(tmp_path / "goulot.db")
    bridge = Bridge(repository)
    scenario = shop(
        tmp_path, BODY, components="S,Joint,Seal,u,50,1,,,,,", nomenclature="X,S,1,A", orders="1,X,99,23:00"
    )
    bridge.open_new(scenario, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    live(bridge, 15)
    yield bridge
    bridge.close_seance()
    repository.close()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme("light")
    theme.apply(qapp)
    return theme


@pytest.fixture
def panel(qtbot: QtBot, bridge: Bridge, theme: Theme) -> Iterator[QualityPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    panel = QualityPanel(Desk(bridge, window), window)
    window.resize(400, 500)
    window.show()
    panel.resize(400, 500)
    panel.show()
    panel.refresh(Shift(bridge.scenario, bridge.state))
    yield panel


def give(qtbot: QtBot, panel: QualityPanel, bridge: Bridge, kind: str) -> None:
    """The decision of this kind, confirmed with its reason by the keyboard."""
    panel.begin(kind)
    line = next(line for line in panel.findChildren(QLineEdit) if line.isVisible())
    qtbot.keyClicks(line, "couple douteux")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    panel.refresh(Shift(bridge.scenario, bridge.state))


def aside(bridge: Bridge) -> tuple[int, int]:
    view = bridge.state.buffers["AB"]
    return view.level, view.aside


def test_pieces_are_set_aside_then_sorted_at_the_poste_chosen(
    qtbot: QtBot, bridge: Bridge, panel: QualityPanel
) -> None:
    level, _ = aside(bridge)
    assert level > 0
    give(qtbot, panel, bridge, "Quarantine")
    assert aside(bridge) == (0, level)
    give(qtbot, panel, bridge, "SortHeld")
    assert bridge.state.buffers["AB"].sorter == "A"


def test_pieces_are_put_back(qtbot: QtBot, bridge: Bridge, panel: QualityPanel) -> None:
    level, _ = aside(bridge)
    give(qtbot, panel, bridge, "Quarantine")
    give(qtbot, panel, bridge, "ReleaseHeld")
    assert aside(bridge) == (level, 0)


def test_pieces_are_sent_to_rework(qtbot: QtBot, bridge: Bridge, panel: QualityPanel) -> None:
    panel.choose("BC")
    give(qtbot, panel, bridge, "Quarantine")
    held = bridge.state.buffers["BC"].aside
    give(qtbot, panel, bridge, "ReworkHeld")
    assert bridge.state.buffers["BC"].aside == max(0, held - 2) < held


def test_the_chart_has_a_row_for_each_sample(bridge: Bridge, panel: QualityPanel) -> None:
    chart = panel.findChild(ControlChart)
    assert chart is not None
    table = chart.as_table()
    measured = next(row.measures for row in bridge.state.indicators.parameters())
    assert table[0][:3] == ["Heure", "Moyenne", "Étendue"]
    assert len(table) - 1 == len(measured) > 1
    assert table[1][1].endswith("N·m")


def test_lots_are_found_by_the_words_typed(qtbot: QtBot, bridge: Bridge, panel: QualityPanel, theme: Theme) -> None:
    dialog = TraceDialog(bridge, theme, panel)
    lots = dialog.findChild(DataTable)
    assert lots is not None
    rows = lots.model()
    assert rows.rowCount() == 1
    qtbot.keyClicks(dialog.findChild(QLineEdit), "of 9999")
    assert rows.rowCount() == 0
