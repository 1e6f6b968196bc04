"""The panels of the cockpit take turns: no frame waits for all of them."""

from collections import Counter
from collections.abc import Callable

import pytest

from app.models.shift import Shift
from app.views.run import rota
from app.views.run.rota import PART_S, Rota
from sim.domain.scenario import Scenario
from sim.session import Session


class Clock:
    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(rota.time, "monotonic", clock.monotonic)
    return clock


@pytest.fixture
def shift(pompes: Scenario) -> Shift:
    session = Session(pompes, 1)
    session.advance(0)
    return Shift(pompes, session.state)


def panels(shown: Counter[str], *names: str) -> list[Callable[[Shift], None]]:
    def panel(name: str) -> Callable[[Shift], None]:
        return lambda shift: shown.update([name])

    return [panel(name) for name in names]


def frames(turns: Rota, shift: Shift, clock: Clock, count: int) -> None:
    for _ in range(count):
        turns.next(shift)
        clock.now += 0.016


def test_a_frame_shows_one_panel_and_six_show_them_all(shift: Shift, clock: Clock) -> None:
    shown: Counter[str] = Counter()
    turns = Rota()
    turns.set_parts(panels(shown, "trs", "alarms", "card"))
    frames(turns, shift, clock, 1)
    assert sum(shown.values()) == 1
    frames(turns, shift, clock, 2)
    assert shown == {"trs": 1, "alarms": 1, "card": 1}


def test_no_panel_is_shown_more_than_ten_times_a_second(shift: Shift, clock: Clock) -> None:
    shown: Counter[str] = Counter()
    turns = Rota()
    turns.set_parts(panels(shown, "trs", "alarms"))
    frames(turns, shift, clock, 125)  # two seconds
    assert all(15 <= times <= 2 / PART_S for times in shown.values())


def test_after_an_order_no_panel_waits_for_its_tenth_of_a_second(shift: Shift, clock: Clock) -> None:
    shown: Counter[str] = Counter()
    turns = Rota()
    turns.set_parts(panels(shown, "trs", "alarms"))
    frames(turns, shift, clock, 2)
    turns.hurry()
    frames(turns, shift, clock, 2)
    assert shown == {"trs": 2, "alarms": 2}
