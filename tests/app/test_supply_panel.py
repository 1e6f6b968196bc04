"""The stocks page of the cockpit: a receipt controlled, its bad lot sorted or sent back, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.shift import Shift
from app.resources import scenarios_dir
from app.storage import Repository
from app.theme import Theme
from app.views.run.desk import Desk
from app.views.run.supply_panel import SupplyPanel
from app.widgets import DecisionButton
from sim.commands import UseSubstitute
from sim.scenario import load
from tests.app.test_run_screen import live
from tests.sim.workshop import TEXTS, shop

BODY = (
    "products: { X: { fr: X, en: X } }\npostes: { A: { cycle_s: 100 } }\nrules: { receipt_check_min: 2 }\n"
    'calendar: { start: "08:00", end: "10:00" }\nhazards: { H: { at: "08:01", family: bad_receipt, '
    f"component: SEAL, share_percent: 20, seen_percent: 0, {TEXTS} }} }}\n"
)
KEYS = {"Contrôler la réception": Qt.Key.Key_J, "Trier le lot": Qt.Key.Key_T, "Retourner le lot": Qt.Key.Key_D}
_SHORTCUT_MS = 130
Give = Callable[[QtBot, SupplyPanel, Bridge, str], None]


@pytest.fixture
def bridge(tmp_path: Path) -> Iterator[Bridge]:
    """A shop six minutes old, which received a bad lot of seals at 08:05."""
    repository = Repository.open(tmp_path / "goulot.db")
    bridge = Bridge(repository)
    tables = {"components": "SEAL,Joint,Seal,u,40,1,,,,,", "nomenclature": "X,SEAL,1,A", "orders": "1,X,70,10:00"}
    bridge.open_new(shop(tmp_path, BODY, supplies="SEAL,10,08:05", **tables), 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    live(bridge, 6)
    yield bridge
    bridge.close_seance()
    repository.close()


@pytest.fixture
def panel(qtbot: QtBot, qapp: QApplication, bridge: Bridge) -> Iterator[SupplyPanel]:
    Theme("light").apply(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    panel = SupplyPanel(Desk(bridge, window), window)
    window.resize(400, 600)
    panel.resize(400, 600)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    panel.refresh(Shift(bridge.scenario, bridge.state))
    yield panel


@pytest.fixture
def pump_bridge(tmp_path: Path) -> Iterator[Bridge]:
    repository = Repository.open(tmp_path / "pumps.db")
    bridge = Bridge(repository)
    bridge.open_new(load(scenarios_dir() / "pompes"), 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    yield bridge
    bridge.close_seance()
    repository.close()


def button(panel: SupplyPanel, name: str) -> DecisionButton:
    return next(known for known in panel.findChildren(DecisionButton) if known.accessibleName() == name)


def confirm(qtbot: QtBot, panel: SupplyPanel, bridge: Bridge) -> None:
    line = next(line for line in panel.findChildren(QLineEdit) if line.isVisible())
    qtbot.keyClicks(line, "joints douteux")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    panel.refresh(Shift(bridge.scenario, bridge.state))


def click(qtbot: QtBot, panel: SupplyPanel, bridge: Bridge, name: str) -> None:
    qtbot.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)
    confirm(qtbot, panel, bridge)


def press(qtbot: QtBot, panel: SupplyPanel, bridge: Bridge, name: str) -> None:
    qtbot.keyClick(panel.window().focusWidget() or panel, KEYS[name], Qt.KeyboardModifier.ControlModifier)
    qtbot.wait(_SHORTCUT_MS)
    confirm(qtbot, panel, bridge)


@pytest.mark.parametrize("give", [click, press])
def test_a_bad_lot_is_found_then_sorted(qtbot: QtBot, bridge: Bridge, panel: SupplyPanel, give: Give) -> None:
    assert not button(panel, "Trier le lot").isVisible()
    give(qtbot, panel, bridge, "Contrôler la réception")
    live(bridge, 9)
    panel.refresh(Shift(bridge.scenario, bridge.state))
    assert bridge.state.stocks["SEAL"].aside == 10
    assert button(panel, "Trier le lot").isVisible()
    give(qtbot, panel, bridge, "Trier le lot")
    live(bridge, 12)
    assert 0 < bridge.state.stocks["SEAL"].aside < 10


@pytest.mark.parametrize("give", [click, press])
def test_a_bad_lot_is_sent_back(qtbot: QtBot, bridge: Bridge, panel: SupplyPanel, give: Give) -> None:
    give(qtbot, panel, bridge, "Contrôler la réception")
    live(bridge, 9)
    panel.refresh(Shift(bridge.scenario, bridge.state))
    give(qtbot, panel, bridge, "Retourner le lot")
    assert bridge.state.stocks["SEAL"].aside == 0


def test_a_substitute_in_use_is_not_proposed_again_but_left(
    qtbot: QtBot, panel: SupplyPanel, bridge: Bridge, pump_bridge: Bridge
) -> None:
    panel = SupplyPanel(Desk(pump_bridge, panel), panel)
    panel.refresh(Shift(pump_bridge.scenario, pump_bridge.state))
    panel.choose("JT-42")
    swap = button(panel, "Changer de composant")
    assert swap.text() == "Remplacer"
    pump_bridge.submit(UseSubstitute(component="JT-42"))
    panel.refresh(Shift(pump_bridge.scenario, pump_bridge.state))
    assert swap.text() == "Revenir"
    swap.click()
    panel.findChildren(QLineEdit)[0].returnPressed.emit()
    assert not pump_bridge.state.stocks["JT-42"].substitute_in_use
