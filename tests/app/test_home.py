"""The home page of somebody who has lived many séances: found by their words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.models.polyvalence import PersonCell, PolyvalenceModel, Trial
from app.storage import Repository
from app.theme import Theme
from app.views.home.recent import RecentTable
from app.views.home.screen import HomeScreen
from sim.domain.scenario import Scenario

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
NAMES = ("Nadia", "Karim", "Élodie", "Nadia", "Marc", "Fatou", "Bruno")


@pytest.fixture
def home(qtbot: QtBot, qapp: QApplication, repository: Repository, pompes: Scenario) -> Iterator[HomeScreen]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    for rank, name in enumerate(NAMES):
        bridge.open_new(pompes, rank + 1, "examen" if name == "Marc" else "entrainement", name)
    bridge.close_seance()
    screen = HomeScreen(repository, "", theme)
    qtbot.addWidget(screen)
    screen.resize(1290, 760)
    screen.show()
    qtbot.waitUntil(lambda: screen.findChild(RecentTable).model().rowCount() == len(NAMES))  # type: ignore[union-attr]
    yield screen


def found(home: HomeScreen, words: str) -> list[str]:
    """The trainees of the séances shown once these words are typed."""
    field = next(one for one in home.findChildren(QLineEdit) if one.accessibleName() == "Chercher une séance")
    field.setText(words)
    table = home.findChild(RecentTable)
    assert isinstance(table, RecentTable)
    model = table.model()
    return sorted(str(model.index(row, 2).data()) for row in range(model.rowCount()))


@pytest.mark.parametrize(
    ("words", "trainees"),
    [
        ("nadia", ["Nadia", "Nadia"]),
        ("elodie", ["Élodie"]),
        ("examen blanc", ["Marc"]),
        ("pompes nadia", ["Nadia", "Nadia"]),
        ("aujourd’hui fatou", ["Fatou"]),
        ("personne", []),
    ],
)
def test_seances_are_found_by_their_words(home: HomeScreen, words: str, trainees: list[str]) -> None:
    assert found(home, words) == trainees


def test_the_field_comes_by_its_key(home: HomeScreen, qtbot: QtBot) -> None:
    home.activateWindow()
    qtbot.waitActive(home)
    qtbot.keyClick(home, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    focused = home.focusWidget()
    assert focused is not None and focused.accessibleName() == "Chercher une séance"


@pytest.mark.parametrize(
    ("until", "note"),
    [
        ("2026-03-16", "BE expirée"),
        ("2026-03-17", "BE expire bientôt (0 jour)"),
        ("2026-04-10", "BE expire bientôt (24 jours)"),
        ("2026-04-17", ""),
    ],
)
def test_an_authorisation_that_runs_out_soon_is_told(
    repository: Repository, pompes: Scenario, until: str, note: str
) -> None:
    nadia = replace(pompes.people["OP01"], habilitations={"BE": until})
    bridge = Bridge(repository)
    bridge.open_new(replace(pompes, people={**pompes.people, "OP01": nadia}), 1, "apprentissage")
    cell = PolyvalenceModel(bridge, Trial()).cell(0, 0)
    assert isinstance(cell, PersonCell)
    assert [words for icon, words, _ in cell.notes if icon == "habilitation"] == ([note] if note else [])
    bridge.close_seance()
