"""What was left undone before the start, told after the fact with the minutes it took."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.documents import Shift
from app.i18n import set_language
from app.models.debrief import Story, stories
from app.models.skipped import skipped
from app.theme import Theme
from app.views.debrief.stories_panel import StoriesPanel
from app.widgets import Label
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live
from tests.sim.test_floor_readiness import MINUTE, TOOLING, ready_shop
from tests.sim.workshop import order

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
STRAINER_CLOGGED = 10
"""A seed on which the strainer of the bench is clogged, the ring chute dirty, a tool of the press missing."""
AIR = "hazard:purge_p60"


@cache
def unprepared() -> Shift:
    """Nobody looks at anything; the shift is then led by the procedures, for six hours."""
    session = Session(POMPES, STRAINER_CLOGGED)
    session.advance(MINUTE)
    return Shift.of(live(session, policy("competent"), 360 * MINUTE))


def told(shift: Shift, key: str) -> Story:
    set_language("fr")
    return next(story for story in stories(shift) if story.key == key)


def test_only_what_was_wrong_and_came_back_is_told() -> None:
    assert set(skipped(unprepared())) == {"purge_p60", "bagues_p20", "outillage_p20"}


def test_the_story_says_what_was_not_looked_at() -> None:
    words = told(unprepared(), AIR).skipped
    assert words.startswith("Non vérifié avant le démarrage") and "circuit d’épreuve purgé" in words
    assert "P60, le goulot" in words and "à l’arrêt" in words


def test_found_and_left_is_told_otherwise() -> None:
    session = Session(POMPES, STRAINER_CLOGGED)
    assert order(session, "CheckReadiness", poste="P60", item="purge") is None
    session.advance(90 * MINUTE)
    assert told(Shift.of(session), AIR).skipped.startswith("Écart trouvé et laissé")


def test_an_aléa_that_no_checklist_prevents_has_no_such_line() -> None:
    assert told(unprepared(), "hazard:absence").skipped == ""


def test_the_minutes_are_those_of_the_poste_while_it_lasted(tmp_path: Path) -> None:
    """A changeover of four minutes takes eleven: the aléa lasts seven of them."""
    session = Session(ready_shop(tmp_path, *TOOLING), 1)
    session.advance(session.end_ms)
    assert [left.lost_ms for left in skipped(Shift.of(session)).values()] == [7 * MINUTE]


def test_the_panel_says_it_and_does_not_blame_the_answer(qtbot: QtBot, qapp: QApplication) -> None:
    Theme("light").apply(qapp)
    set_language("fr")
    panel = StoriesPanel()
    qtbot.addWidget(panel)
    panel.set_content(unprepared().names, stories(unprepared()))
    panel.follow("hazard:outillage_p20")
    texts = [label.text() for label in panel.findChildren(Label)]
    assert "Préparation" in texts and any("outillage de presse" in text for text in texts)
