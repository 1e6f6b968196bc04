"""Consumption, energy, costs and their variances, worked by hand."""

from __future__ import annotations

from sim.domain.scenario import Costs, Need
from sim.events import (
    ComponentSpoiled,
    CycleEnded,
    CycleStarted,
    Fact,
    OrderCompleted,
    PersonLeft,
    PosteEntered,
    SubstituteChosen,
    SupplyOrdered,
)
from sim.indicators.rows import ConsumptionRow

from .line import HOUR, MIN, buffer, component, fold, order, person, poste, scenario

EUR = 1_000_000


def rows(board_rows: list[ConsumptionRow]) -> dict[str, tuple[float, float, int, int]]:
    return {row.code: (row.real, row.standard, row.price_variance_uc, row.quantity_variance_uc) for row in board_rows}


LINE = scenario(
    poste("P10", machine_uc_h=12 * EUR),
    poste("P20", machine_uc_h=6 * EUR),
    buffers=[buffer("P10", "P20")],
    components=[component("SEAL", 2 * EUR, "SEAL2"), component("SEAL2", 3 * EUR), component("BOX", EUR)],
    needs=[Need("P10", "A", "SEAL", 2), Need("P20", "A", "BOX", 1), Need("P10", "B", "BOX", 9)],
    orders=[order("OF1", 2, due_ms=HOUR, penalty_uc=50 * EUR), order("OF2", 1, due_ms=HOUR, penalty_uc=7 * EUR)],
    people=[person("OP1", hourly_uc=20 * EUR), person("OP2", hourly_uc=30 * EUR)],
    costs=Costs(0, 0, 0, {"material": 5 * EUR, "labour": EUR}),
)

FACTS: list[Fact] = [
    PosteEntered(0, "P20", "starved", ""),
    CycleStarted(0, "P10", "OF1"),  # 2 SEAL
    ComponentSpoiled(MIN, "P10", "SEAL", 1),
    SubstituteChosen(MIN, "SEAL", "SEAL2"),
    CycleEnded(MIN, "P10", "OF1", "good", "working", "OF1"),  # 2 SEAL2
    CycleStarted(MIN, "P20", "OF1"),  # 1 BOX
    CycleEnded(2 * MIN, "P10", "OF1", "good", "working", "OF1"),  # 2 SEAL2
    CycleEnded(2 * MIN, "P20", "OF1", "good", "working", "OF1"),  # 1 BOX
    SupplyOrdered(2 * MIN, "SEAL", 50, HOUR, 65 * EUR),
    SubstituteChosen(3 * MIN, "SEAL", ""),
    CycleEnded(3 * MIN, "P10", "OF1", "good", "working", "OF1"),  # 2 SEAL
    CycleEnded(3 * MIN, "P20", "OF1", "scrap", "working", "OF1"),  # 1 BOX
    PersonLeft(30 * MIN, "OP2", "absence"),
]


def test_components_real_against_standard() -> None:
    board = fold(LINE, FACTS, HOUR)
    assert board.used() == {"SEAL": 5, "SEAL2": 4, "BOX": 3}
    found = rows(board.consumption())
    assert found["SEAL"] == (5, 4, 65 * EUR, 2 * EUR)  # one spoiled; the express supply is a price
    assert found["SEAL2"] == (4, 4, 4 * EUR, 0)  # one euro dearer than what it replaces
    assert found["BOX"] == (3, 2, 0, EUR)  # one in the scrapped piece


def test_variances_are_the_whole_gap_of_material() -> None:
    board = fold(LINE, FACTS, HOUR)
    components = [row for row in board.consumption() if row.unit == "u"]
    real = sum(quantity * LINE.components[code].price_uc for code, quantity in board.used().items()) + 65 * EUR
    standard = 4 * 2 * EUR + 4 * 2 * EUR + 2 * EUR
    variances = sum(row.price_variance_uc + row.quantity_variance_uc for row in components)
    assert real - standard == variances


def test_costs_by_component() -> None:
    board = fold(LINE, FACTS, HOUR)
    costs = {row.code: (row.real_uc, row.standard_uc) for row in board.costs()}
    assert costs == {
        # 5 SEAL at 2, 4 SEAL2 at 3, 3 BOX at 1, less the scrapped piece at the nomenclature: 2 SEAL and 1 BOX
        "material": ((10 + 12 + 3 - 5) * EUR, 5 * EUR),
        "labour": ((20 + 15) * EUR, EUR),
        "machine": (18 * EUR, 0),
        "energy": (0, 0),
        "scrap": (5 * EUR, 0),
        "penalty": (57 * EUR, 0),
        "measures": (65 * EUR, 0),
        # Two pieces left on the line: one with its BOX, one still without.
        "encours": (-(5 + 4) * EUR, 0),
    }
    assert board.total_uc() == sum(real for real, _ in costs.values())
    assert board.per_good_piece_uc() == board.total_uc()  # one good piece


def test_the_cost_of_no_piece_is_not_known() -> None:
    assert fold(LINE, FACTS[:2], MIN).per_good_piece_uc() is None


def test_a_penalty_falls_when_the_due_instant_passes() -> None:
    def penalty(now_ms: int, *facts: Fact) -> int:
        return next(row.real_uc for row in fold(LINE, facts, now_ms).costs() if row.code == "penalty") // EUR

    assert penalty(HOUR - 1) == 0
    assert penalty(HOUR) == 57
    assert penalty(HOUR, OrderCompleted(HOUR, "OF1")) == 7
    assert penalty(2 * HOUR, OrderCompleted(HOUR + 1, "OF1")) == 57


def test_machine_hours_leave_the_time_off_out() -> None:
    line = scenario(poste("P10", machine_uc_h=12 * EUR))
    facts = [PosteEntered(0, "P10", "off", ""), PosteEntered(15 * MIN, "P10", "planned", "break")]
    costs = {row.code: row.real_uc for row in fold(line, facts, HOUR).costs()}
    assert costs["machine"] == 9 * EUR


def test_energy_follows_the_states() -> None:
    """Half an hour at 2 kW, a quarter at 400 W, a quarter off; air 60 NL/min at work, 12 at rest."""
    line = scenario(
        poste("P10", 15 * MIN, idle_w=400, running_w=2000, idle_air_nml_min=12_000, running_air_nml_min=60_000),
        costs=Costs(200_000, 20_000, 0, {}, standard_air_nml=900_000, standard_electricity_mj=1_800_000_000),
    )
    facts: list[Fact] = [
        CycleStarted(0, "P10", "OF1"),
        CycleEnded(15 * MIN, "P10", "OF1", "good", "working", "OF1"),
        CycleEnded(30 * MIN, "P10", "OF1", "good", "starved", ""),
        PosteEntered(45 * MIN, "P10", "off", ""),
    ]
    board = fold(line, facts, HOUR)
    found = rows(board.consumption())
    assert found["electricity"] == (1.1, 1.0, 0, 20_000)
    assert found["air"] == (1.98, 1.8, 0, 3_600)
    costs = {row.code: row.real_uc for row in board.costs()}
    assert costs["energy"] == 220_000 + 39_600
