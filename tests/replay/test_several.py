"""Several séances on the same luck in one table: a branch, another person's séance, a policy's future."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.lived import Lived
from app.models.several import Line, lines, parting_ms
from app.scenarios import locate
from app.storage import NewSeance, Repository
from app.theme import Theme
from app.views.debrief.compare.page import ComparePage
from app.wording import Names
from sim import ENGINE_VERSION
from sim.commands import AcknowledgeAlarm, StopPoste
from sim.domain.scenario import Scenario
from sim.scenario import load

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")
MINUTE_MS = 60_000


@pytest.fixture(scope="module")
def pompes() -> Scenario:
    return load(locate("pompes"))


@pytest.fixture
def bridge(qtbot: QtBot, tmp_path: Path, pompes: Scenario) -> Iterator[Bridge]:
    """Léa stops the goulot at 05:40, and a branch of her séance is left to a policy at 05:50; Marc's is on the same
    seed, Inès's on another."""
    repository = Repository.open(tmp_path / "goulot.db")
    lea = kept(repository, pompes, "Léa", 1, stop=True)
    kept(repository, pompes, "Marc", 1)
    kept(repository, pompes, "Inès", 2)
    bridge = Bridge(repository)
    bridge.resume(lea)
    bridge.branches.hand_over(20 * MINUTE_MS, "nothing")
    yield bridge
    bridge.close_seance()
    repository.close()


def kept(repository: Repository, scenario: Scenario, name: str, seed: int, stop: bool = False) -> str:
    new = NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, seed, "entrainement", name)
    lived = Lived.begin(repository, scenario, new)
    lived.start()
    if stop:
        lived.advance(10 * MINUTE_MS)
        lived.submit(StopPoste(poste="P60"))
    lived.advance(lived.session.end_ms)
    lived.finish()
    lived.close()
    return lived.record.id


def test_the_same_luck_is_found_and_each_says_what_it_came_to(bridge: Bridge) -> None:
    outcomes = bridge.branches.outcomes()
    told = [(one.relative.lived_by, one.relative.policy) if one.relative else None for one in outcomes]
    assert told == [None, ("", "nothing"), ("Marc", "")]
    table = {line.label: line for line in lines(Names(bridge.scenario), outcomes)}
    good = [str(outcome.result["pieces"]["good"]) if outcome.result else "" for outcome in outcomes]
    assert _plain(table["Pièces bonnes"]) == good
    assert int(good[0]) == int(good[1]) < int(good[2])
    assert _plain(table["Prises"]) == ["1", "1", "0"]
    assert table["Première décision autre qu’en A"].texts == ("–", "–", "05:40")


def _plain(line: Line) -> list[str]:
    return [text.replace("\u202f", "") for text in line.texts]


def test_orders_part_at_the_first_that_is_not_the_same() -> None:
    stop, later = StopPoste(poste="P20", at_ms=1_000), StopPoste(poste="P30", at_ms=5_000)
    seen = AcknowledgeAlarm(alarm=1, at_ms=500)
    assert parting_ms([stop, later], [seen, stop, later]) is None
    assert parting_ms([stop], [stop, later]) == 5_000
    assert parting_ms([stop.model_copy(update={"reason": "bruit", "salt": "ab"})], [stop]) is None
    assert parting_ms([stop], [later]) == 1_000


def test_all_of_them_are_shown_by_a_key(qapp: QApplication, qtbot: QtBot, bridge: Bridge) -> None:
    theme = Theme()
    theme.apply(qapp)
    page = ComparePage(bridge, theme)
    qtbot.addWidget(page)
    page.resize(1294, 640)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(0)
    QTest.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(w.isVisible() and "côte à côte" in w.accessibleName() for w in _tables(page)))
    table = next(w for w in _tables(page) if w.isVisible())
    heads = [table.model().headerData(rank, Qt.Orientation.Horizontal) for rank in range(4)]
    assert heads[1:] == ["A · la séance", heads[2], "Même chance, Marc"]
    assert "05:50" in str(heads[2])


def _tables(page: ComparePage) -> list[QTableView]:
    return page.findChildren(QTableView)
