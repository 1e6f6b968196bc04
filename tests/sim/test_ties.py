"""What falls due at one millisecond, in one phase, has an order that is written: no two things share a rank."""

from collections import Counter
from pathlib import Path

import pytest

from sim.floor.agenda import Action, Agenda, Phase, Ticket
from sim.scenario import load
from sim.session import Session
from tests.recount.supervisor import lived
from tests.sim.workshop import shop

SCENARIOS = Path(__file__).parents[2] / "scenarios"
NAMES = sorted(folder.name for folder in SCENARIOS.iterdir() if (folder / "scenario.yaml").is_file())
MINUTE = (
    'calendar: { start: "08:00", end: "12:00" }\n'
    "postes:\n"
    "  B: { cycle_s: 60, batch: { size: 4, min: 1, wait_min: 1 } }\n"
    "  A: { cycle_s: 60, parameters: { width: { unit: mm, decimals: 1, target: 9, low: 8, high: 10 } } }\n"
    "buffers: [{ from: A, to: B, capacity: 9, transit_s: 60 }]\n"
    "control_plan: [{ poste: A, parameter: width, every_min: 1, delay_min: 2 }]\n"
)
"""A sample, its result, a piece that arrives by conveyor and the patience of an oven, all on the minute."""


@pytest.fixture
def acted(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[int, Phase, int]]:
    """How many things were done at an instant in a phase at a rank; ends of cycles, one a poste, are left out."""
    done: Counter[tuple[int, Phase, int]] = Counter()
    after = Agenda.after

    def counted(agenda: Agenda, delay_ms: int, phase: Phase, rank: int, action: Action) -> Ticket:
        def act() -> object:
            done[agenda.now_ms, phase, rank] += 1
            return action()

        return after(agenda, delay_ms, phase, rank, act)

    monkeypatch.setattr(Agenda, "after", counted)
    return done


@pytest.mark.parametrize("name", NAMES)
def test_nothing_shares_a_rank(name: str, acted: Counter[tuple[int, Phase, int]]) -> None:
    lived(load(SCENARIOS / name), 1)
    assert set(acted.values()) == {1}


def test_a_conveyor_an_oven_and_the_control_plan_on_the_minute(
    tmp_path: Path, acted: Counter[tuple[int, Phase, int]]
) -> None:
    session = Session(shop(tmp_path, MINUTE), 1)
    session.advance(session.end_ms)
    together = Counter(at_ms for at_ms, phase, _ in acted if phase is Phase.MATERIAL)
    assert set(acted.values()) == {1}
    assert max(together.values()) == 4
