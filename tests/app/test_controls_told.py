"""A drift, a late control and a measure typed in the compte rendu, in the words of the trade."""

from dataclasses import replace

import pytest

from app import wording
from app.documents import Shift
from app.i18n import set_language
from app.models.due_controls import control_row, control_summary
from app.models.number_check import KnownNumbers
from app.models.shift import Shift as Seen
from app.views.run.card.parameters import measure_text
from app.wording import Names
from sim.domain.scenario import Scenario
from sim.events import AlarmRaised
from sim.indicators.controls import ControlRow
from sim.session import Session
from tests.app.plain_text import plain
from tests.sim.workshop import order

MINUTE_MS = 60_000
START = 330
"""The pump line starts at 05:30."""


@pytest.fixture(autouse=True)
def french() -> None:
    set_language("fr")


def clock_ms(hour: int, minute: int, second: int = 0) -> int:
    return ((hour * 60 + minute - START) * 60 + second) * 1000


@pytest.mark.parametrize(
    ("mean", "words"),
    [
        (900, "9,00 N·m à 05:40, contrôle {least} à {most}, tolérance 8,40 à 9,60"),
        (
            None,
            "{value} N·m à 05:40, dérive : hors contrôle {least} à {most}, dans la tolérance 8,40 à 9,60",
        ),
        (830, "8,30 N·m à 05:40 : hors tolérance 8,40 à 9,60"),
    ],
)
def test_the_card_tells_a_drift_from_what_leaves_the_tolerance(pompes: Scenario, mean: int | None, words: str) -> None:
    """`mean` None: just below the lower limit of control, still in tolerance."""
    state = Session(pompes, 1).state
    view = next(iter(state.postes["P40"].parameters))
    spec = pompes.postes["P40"].parameters[view.code]
    value = spec.control_low - 1 if mean is None else mean
    off = value < spec.control_low
    told = measure_text(Seen(pompes, state), "P40", replace(view, mean=value, measured_ms=clock_ms(5, 40), off=off))
    least, most, shown = (f"{one / 100:.2f}".replace(".", ",") for one in (spec.control_low, spec.control_high, value))
    assert plain(told) == words.format(least=least, most=most, value=shown)


def test_a_setting_made_since_the_measure_is_told_instead_of_the_drift(pompes: Scenario) -> None:
    state = Session(pompes, 1).state
    view = replace(next(iter(state.postes["P40"].parameters)), mean=830, measured_ms=clock_ms(5, 40), off=False)
    told = plain(measure_text(Seen(pompes, state), "P40", view))
    assert told == "8,30 N·m à 05:40, réglé depuis : à mesurer de nouveau, tolérance 8,40 à 9,60"


def test_the_alarm_says_a_drift_and_does_not_isolate_what_is_in_tolerance(pompes: Scenario) -> None:
    told = wording.alarm(Names(pompes), AlarmRaised(0, 1, "parameter_off", "P40", 2))
    assert plain(told.title) == "P40 : dérive d’un paramètre"
    assert "hors tolérance, isoler" in plain(told.advice)


@pytest.mark.parametrize(
    ("done", "word", "tip"),
    [
        (clock_ms(10, 36, 40), "1 min de trop", "fait à 10:36, dû à 10:20, tolérance 15 min : 1 min de trop"),
        (clock_ms(10, 35, 20), "à peine trop tard", "fait à 10:35, dû à 10:20, tolérance 15 min : à peine trop tard"),
        (clock_ms(10, 30), "à l’heure", "fait à 10:30, dû à 10:20, tolérance 15 min : à l’heure"),
        (None, "omis", "dû à 10:20, tolérance 15 min"),
    ],
)
def test_a_control_is_judged_as_the_clocks_shown_tell_it(
    pompes: Scenario, done: int | None, word: str, tip: str
) -> None:
    code = next(iter(pompes.postes["P40"].parameters))
    row = ControlRow("P40", code, clock_ms(10, 20), clock_ms(12, 0), done, 0, True)
    state = control_row(Names(pompes), row, clock_ms(13, 0)).cells[-1]
    assert not isinstance(state, str)
    assert (plain(state.text), plain(state.tip)) == (word, tip)
    assert plain(control_summary([row], clock_ms(13, 0))).endswith("(tolérance 15 min)")


def test_a_measure_that_was_shown_is_known_to_the_check_of_figures(pompes: Scenario) -> None:
    session = Session(pompes, 1)
    session.advance(10 * MINUTE_MS)
    assert order(session, "OrderCheck", poste="P40") is None
    session.advance(25 * MINUTE_MS)
    shift = Shift.of(session)
    (mean,) = {point.mean for row in shift.board.parameters() if row.poste == "P40" for point in row.measures}
    known = KnownNumbers(shift, [])
    assert known.unknown(f"Couple mesuré à P40 : {mean / 100:.2f} N·m.".replace(".", ",", 1)) == []
    assert [one.text for one in known.unknown("Couple 7,31 N·m.")] == ["7,31"]
