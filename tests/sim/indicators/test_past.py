"""A past instant shown again is what was shown then."""

import pytest

from app.resources import scenarios_dir
from sim.indicators.board import Board
from sim.indicators.past import Past
from sim.indicators.summary import summary
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live


@pytest.fixture(scope="module")
def lived() -> Session:
    return live(Session(load(scenarios_dir() / "pompes"), 5), policy("naive"))


@pytest.mark.parametrize("minutes", [420, 0, 65, 66, 300, 468])
def test_the_figures_are_those_of_a_shift_that_stopped_there(lived: Session, minutes: int) -> None:
    facts = [fact for fact in lived.journal.facts() if fact.at_ms <= 60_000 * minutes]
    then = Board(lived.scenario)
    then.feed(facts, 60_000 * minutes)
    shown = Past(Board(lived.scenario), list(lived.journal.facts())).at(60_000 * minutes)
    assert summary(shown, lived.scenario, {}) == summary(then, lived.scenario, {})
    assert shown.trend("good_pieces") == then.trend("good_pieces")


def test_going_back_leaves_what_was_shown_before_as_it_was(lived: Session) -> None:
    past = Past(Board(lived.scenario), list(lived.journal.facts()))
    late = past.at(400 * 60_000)
    known = summary(late, lived.scenario, {})
    past.at(200 * 60_000)
    assert summary(late, lived.scenario, {}) == known
