"""Every decision of ``sim.commands`` has its place in the window: the mouse alone gives it, and the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.resources import scenarios_dir
from app.storage import Repository
from app.theme import Theme
from app.views.run.screen import RunScreen
from app.widgets import DataTable
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.scenario import load
from tests.app.test_run_screen import commands, live
from tests.sim.test_floor_receipts import received
from tests.sim.workshop import given_up, shop

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
_GLANCE_MS = 130
"""A button pressed by its shortcut acts a tenth of a second later."""


@dataclass(frozen=True)
class Step:
    """``button`` or its ``key`` gives the decision at ``place``: a poste, else a page of the flow (its switch) with
    the row chosen there; a decision that the card has no room for is found among the actions by ``words``."""

    verb: str
    button: str = ""
    key: str = ""
    place: str = ""
    row: str = ""
    words: str = ""
    minute: float = 0
    reason: str = ""


PAGES = {"OF": "sequence", "Stocks": "stock", "Qualité": "quarantine", "Horaires": "renfort"}
"""Switch of the page, a word that finds it."""
ON_P40 = (
    Step("OrderCheck", "Demander un contrôle", "D", "P40"),
    Step("SetParameter", "Régler", "P", "P40", minute=8),
    Step("FreeOperator", "Libérer", "L", "P40"),
    Step("StopPoste", "Arrêter le poste", "S", "P40", reason="essai"),
    Step("RestartPoste", "Remettre en marche", "R", "P40"),
    Step("CleanPoste", place="P40", words="nettoyer"),
)
ON_PAGES = (
    Step("ExpressSupply", "Livraison express", "Ctrl+E", "Stocks", "JT-42"),
    Step("UseSubstitute", "Changer de composant", "Ctrl+R", "Stocks", "JT-42"),
    Step("CountStock", "Compter le stock", "Ctrl+I", "Stocks", "JT-42"),
    Step("Quarantine", "Isoler les pièces", "Ctrl+B", "Qualité", "S12"),
    Step("SortHeld", "Faire trier", "Ctrl+T", "Qualité", "S12"),
    Step("ReleaseHeld", "Remettre", "Ctrl+G", "Qualité", "S12"),
    Step("Quarantine", "Isoler les pièces", "Ctrl+B", "Qualité", "S23"),
    Step("ScrapHeld", "Rebuter", "Ctrl+D", "Qualité", "S23"),
    Step("MoveOrder", "Plus tôt", "Alt+Up", "OF", "4713"),
    Step("SplitOrder", "Scinder", "Alt+S", "OF", "4711"),
    Step("ExtendShift", place="Horaires", row="Prolonger"),
    Step("CallTempStaff", place="Horaires", row="Appeler"),
    Step("MoveBreak", place="Horaires", row="Déplacer"),
    Step("GiveBreak", place="Horaires", row="Donner"),
)
ON_BOTTLES = (
    Step("AllowLevelOne", place="M10", words="level one"),
    Step("MoveMaintenance", place="M70", words="graissage"),
)
FORMATS = """
products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }
postes: { A: { cycle_s: 600 }, B: { cycle_s: 20, setup_min: 2, setup_external_min: 1 } }
buffers: [{ from: A, to: B, capacity: 3 }]
"""
RECEIVED = (
    Step("CheckReceipt", "Contrôler la réception", "Ctrl+J", "Stocks", "SEAL", minute=5.5),
    Step("SortReceipt", "Trier le lot", "Ctrl+T", "Stocks", "SEAL", minute=12),
    Step("AcceptReceipt", "Accepter le lot", "Ctrl+G", "Stocks", "SEAL"),
)
WALKS: dict[str, tuple[Callable[[Path], Scenario], tuple[Step, ...]]] = {
    "P40": (lambda _: load(scenarios_dir() / "pompes"), ON_P40),
    "pages": (lambda _: load(scenarios_dir() / "pompes"), ON_PAGES),
    "bottles": (lambda _: load(scenarios_dir() / "flacons"), ON_BOTTLES),
    "lathe": (lambda _: load(scenarios_dir() / "usinage"), (Step("ChangeTool", place="U30", words="tool"),)),
    "formats": (
        lambda folder: shop(folder, FORMATS, orders="1,X,9,23:00\n2,Y,9,23:00"),
        (
            Step("PrepareChangeover", place="B", words="SMED", minute=11),
            Step("StartChangeover", place="B", words="Lancer le changement", minute=12),
        ),
    ),
    "receipt": (lambda folder: received(folder, 50, 100), RECEIVED),
    "returned": (
        lambda folder: received(folder, 50, 100),
        (RECEIVED[0], Step("ReturnReceipt", "Retourner le lot", "Ctrl+D", "Stocks", "SEAL", minute=12)),
    ),
    "given up": (given_up, (Step("CancelOrder", "Retirer", "Alt+R", "OF", "2", minute=2),)),
}
ELSEWHERE = {
    "AssignOperator",
    "AcknowledgeAlarm",
    "CallMaintenance",
    "ReworkHeld",
    "CheckReadiness",
    "PutRight",
    "MoveElement",
    "PlanAssignment",
    "CancelPlanned",
}
"""Tried by the journey from end to end, and in test_journey, test_run_screen and test_quality_panel."""


class Cockpit:
    """A supervisor with one hand: on the mouse, or on the keyboard."""

    def __init__(self, qtbot: QtBot, bridge: Bridge, screen: RunScreen, mouse: bool) -> None:
        self._qtbot, self._bridge, self._screen, self._mouse = qtbot, bridge, screen, mouse

    def give(self, step: Step) -> None:
        if step.minute:
            live(self._bridge, step.minute)
        self._screen.show_panels()
        if step.place not in PAGES:
            self._screen.line.synoptic.choose(step.place)
            self._screen.refresh()
        else:
            self._open(step.place)
        self._qtbot.wait(1)
        if step.place == "Horaires":
            self._row(step.row)
            self._click("Décider") if self._mouse else self._press("Return")
        elif step.words:
            self._find(step.words, "Autres décisions")
        else:
            if step.row:
                self._row(step.row)
            self._click(step.button) if self._mouse else self._press(step.key)
        if step.reason:
            QTest.keyClicks(QApplication.focusWidget() or self._screen, step.reason)
        self._click("Confirmer") if self._mouse else self._press("Return")

    def _open(self, page: str) -> None:
        if not self._mouse:
            self._find(PAGES[page])
            return
        if page == "Horaires":
            self._click("Affecter quelqu’un")
        self._click(page, self._screen if page == "Horaires" else self._screen.flow)

    def _find(self, words: str, button: str = "") -> None:
        self._click(button) if self._mouse else self._press("Ctrl+K")
        QTest.keyClicks(QApplication.focusWidget() or self._screen, words)
        if not self._mouse:
            self._press("Return")
            return
        found = next(one for one in self._screen.findChildren(QListWidget) if one.isVisible())
        place = found.visualItemRect(found.item(0)).center()
        self._qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def _row(self, words: str) -> None:
        """The first row that begins so."""
        table = next(
            one for one in self._screen.findChildren(DataTable) if one.isVisible() and self._rank(one, words) >= 0
        )
        index = table.model().index(self._rank(table, words), 0)
        if self._mouse:
            table.scrollTo(index)
            self._qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
            return
        table.setFocus()
        self._press("Ctrl+Home", *["Down"] * index.row())

    def _rank(self, table: DataTable, words: str) -> int:
        model = table.model()
        texts = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        return next((rank for rank, text in enumerate(texts) if text.startswith(words)), -1)

    def _click(self, name: str, among: QWidget | None = None) -> None:
        self._screen.refresh()
        (button,) = [
            one
            for one in (among or self._screen).findChildren(QAbstractButton)
            if one.isVisible() and name in (one.accessibleName(), one.text())
        ]
        self._qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def _press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self._screen, QKeySequence(key))
        self._qtbot.wait(_GLANCE_MS)


@contextmanager
def cockpit(qtbot: QtBot, qapp: QApplication, folder: Path, scenario: Scenario) -> Iterator[tuple[Bridge, RunScreen]]:
    repository = Repository.open(folder / "goulot.db")
    bridge = Bridge(repository)
    bridge.open_new(scenario, 1, "entrainement")
    bridge.start_shift()
    bridge.pause()
    bridge.auto_pause = False
    theme = Theme("light")
    theme.apply(qapp)
    screen = RunScreen(bridge, theme)
    qtbot.addWidget(screen)
    screen.resize(1600, 1000)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    live(bridge, 2)
    yield bridge, screen
    bridge.close_seance()
    repository.close()


def test_every_verb_is_walked_to() -> None:
    kinds = {str(one.model_fields["kind"].default) for one in get_args(Command)}
    walked = {step.verb for _, steps in WALKS.values() for step in steps}
    assert walked | ELSEWHERE == kinds and not walked & ELSEWHERE


@pytest.mark.parametrize("hand", ["mouse", "keyboard"])
@pytest.mark.parametrize("walk", WALKS)
def test_each_verb_is_given_by_either_hand(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, walk: str, hand: str
) -> None:
    scenario, steps = WALKS[walk]
    with cockpit(qtbot, qapp, tmp_path, scenario(tmp_path)) as (bridge, screen):
        supervisor = Cockpit(qtbot, bridge, screen, hand == "mouse")
        for step in steps:
            supervisor.give(step)
            assert [command.kind for command in commands(bridge)][-1:] == [step.verb], step  # type: ignore[attr-defined]
