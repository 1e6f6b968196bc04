"""What a good scenario becomes: integers, codes, texts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from sim.domain.duration import Duration
from sim.domain.scenario import Break, Calendar, Level, Need, Order, Poste, Scenario, Spoilage, Text
from sim.scenario import ScenarioError, document_text, load

from .conftest import MAIN, Workshop

TWO_STATIONS = """\
format: 1
code: two
postes:
  M1: { cycle_s: { exponential: 10 } }
  M2: { cycle_s: { exponential: 12.5 } }
buffers:
  - { from: M1, to: M2, capacity: 3 }
"""


@pytest.fixture
def scenario(workshop: Workshop) -> Scenario:
    return load(workshop.path)


def test_times_of_day_count_from_the_start(scenario: Scenario) -> None:
    assert replace(scenario.calendar, closed_days=()) == Calendar(
        date="2026-03-17",
        start_ms_of_day=19_800_000,
        length_ms=28_080_000,
        breaks=(Break(7_200_000, 7_800_000), Break(16_200_000, 17_400_000)),
    )


def test_a_poste_in_integer_units(scenario: Scenario) -> None:
    poste: Poste = scenario.postes["P30"]
    failure = poste.failures[0]
    assert poste.cycle == Duration("fixed", 64_000)
    assert (poste.setup_ms, poste.reject_ppm, poste.on_reject) == (150_000, 30_000, "retest")
    assert (poste.idle_w, poste.running_w) == (250, 1900)
    assert (poste.idle_air_nml_min, poste.running_air_nml_min) == (6_000, 26_000)
    assert (poste.machine_uc_h, poste.check_ms) == (14_200_000, 120_000)
    assert failure.running == Duration("exponential", 18_000_000)
    assert failure.diagnosis == Duration("fixed", 120_000)
    assert failure.repair == Duration("lognormal", 1_080_000, 500)
    assert failure.name == Text("bearing", "bearing")
    assert failure.symptom_text == Text("stopped", "stopped")


def test_a_manual_poste_in_integer_units(scenario: Scenario) -> None:
    poste = scenario.postes["P10"]
    assert poste.cycle == Duration("triangular", 52_000, 53_000, 57_500)
    assert poste.load_g == 11_500
    assert poste.spoilage == (Spoilage("VIS", 25_000, 2),)
    assert poste.name == poste.short == Text("P10", "P10")
    assert poste.notes == Text("", "")


def test_the_line(scenario: Scenario) -> None:
    assert list(scenario.buffers) == ["P10-P20A", "S23"]
    assert scenario.buffers["P10-P20A"].downstream == ("P20A", "P20B")
    assert scenario.buffers["P10-P20A"].initial == 3
    assert {code: position.postes for code, position in scenario.positions.items()} == {
        "ILOT": ("P20A", "P20B"),
        "CAR": (),
        "P10": ("P10",),
    }


def test_the_goulot_by_default_is_the_longest_cycle_of_a_work_centre_per_poste(scenario: Scenario) -> None:
    assert scenario.goulot == "P30"  # 64 s, against 118 s shared by two


def test_levels_by_default(scenario: Scenario) -> None:
    assert dict(scenario.levels) == {
        "I": Level(1429, 3000),
        "L": Level(1136, 1600),
        "U": Level(1000, 1000),
        "O": Level(1000, 1000),
    }


def test_levels_as_written(workshop: Workshop) -> None:
    workshop.spoil("scenario.yaml", "rules:", "levels: { L: { rate_percent: 80, reject_factor: 1.25 } }\nrules:")
    scenario = load(workshop.path)
    assert (scenario.levels["L"], scenario.levels["I"]) == (Level(1250, 1250), Level(1429, 3000))


def test_people(scenario: Scenario) -> None:
    nadia, julien = scenario.people["OP01"], scenario.people["OP02"]
    assert (nadia.hourly_uc, nadia.max_load_g, nadia.deaf) == (24_100_000, 10_000, False)
    assert nadia.habilitations == {"BE": "2027-01-31", "CACES": "2026-06-30"}
    assert (julien.levels, julien.max_load_g, julien.deaf) == ({"P20A": "U", "P20B": "L"}, None, True)
    assert nadia.note == Text("Forme", "Trains")
    assert scenario.staffed


def test_stock(scenario: Scenario) -> None:
    screw = scenario.components["VIS"]
    assert (screw.price_uc, screw.express_ms, screw.express_uc) == (60_000, 3_000_000, 65_000_000)
    assert (screw.substitute, screw.substitute_extra_ms) == ("GOUPILLE", 7_000)
    assert scenario.supplies[0].due_ms == 14_400_000


def test_the_nomenclature_is_multiplied_out_and_inherits_its_postes(scenario: Scenario) -> None:
    assert scenario.needs == (
        Need("P10", "A", "CORPS", 2),
        Need("P10", "A", "VIS", 8),
        Need("P30", "A", "VIS", 6),
        Need("P20A", "A", "CORPS", 1),  # a work centre: whichever of its postes the piece goes through
        Need("P20B", "A", "CORPS", 1),
        Need("P30", "B", "CORPS", 1),
        Need("P30", "B", "VIS", 7),
    )


def test_an_urgent_order_is_out_of_the_sequence(scenario: Scenario) -> None:
    assert scenario.orders["4711"] == Order("4711", "A", 190, 19_800_000, 200_000_000, "Brévenne", 2)
    assert scenario.orders["4719"].penalty_uc == 150_500_000
    assert scenario.orders["4712"].client == "Val, d’Orsan"
    assert scenario.sequence == ("4711", "4712")


def test_hazards(scenario: Scenario) -> None:
    plans = {plan.code: (plan.earliest_ms, plan.latest_ms, plan.settings) for plan in scenario.hazards}
    assert plans == {
        "away": (600_000, 600_000, {"person": "OP02"}),
        "late": (9_000_000, 10_200_000, {"component": "VIS", "until_ms": 25_200_000}),
        "rush": (19_800_000, 19_800_000, {"order": "4719"}),
        "box": (
            12_600_000,
            12_600_000,
            {"poste": "P30", "clear_ms": 180_000, "patience_ms": 360_000, "accident_ppm": 300_000},
        ),
    }


def test_costs_and_rules(scenario: Scenario) -> None:
    costs = scenario.costs
    assert (costs.electricity_uc_kwh, costs.standard_uc) == (190_000, 63_510_000)
    assert costs.standard == {"material": 57_400_000, "labour": 6_110_000}
    assert (costs.standard_air_nml, costs.standard_electricity_mj) == (440_000, 1_764_000_000)
    assert (scenario.rules.call_after_ms, scenario.rules.travel_ms) == (600_000, 90_000)
    assert scenario.rules.cover_alarm_ms == 3_600_000


def test_a_line_without_people_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "two.yaml"
    path.write_text(TWO_STATIONS, encoding="utf-8")
    scenario = load(path)
    assert replace(scenario.calendar, closed_days=()) == Calendar("2026-01-05", 0, 86_400_000, ())
    assert dict(scenario.orders) == {"ENDLESS": Order("ENDLESS", "P1", 10**9, 86_400_000, 0, "")}
    assert scenario.sequence == ("ENDLESS",)
    assert scenario.products["P1"].name == Text("Produit", "Product")
    assert (scenario.goulot, scenario.staffed, dict(scenario.positions)) == ("M2", False, {})
    assert scenario.postes["M2"].cycle == Duration("exponential", 12_500)


def test_an_attended_poste_needs_no_position_without_people(tmp_path: Path) -> None:
    path = tmp_path / "one.yaml"
    path.write_text("format: 1\ncode: one\npostes: {M: {cycle_s: 3, attended: true}}\n", encoding="utf-8")
    assert not load(path).positions


def test_a_night_shift_ends_the_next_day(workshop: Workshop) -> None:
    workshop.write(
        "scenario.yaml",
        "format: 1\ncode: night\npostes: {M: {cycle_s: 60}}\n"
        "calendar: {start: 21:00, end: 05:00, breaks: [{at: 02:00, min: 30}, {at: 23:45, min: 30}]}\n",
    )
    calendar = load(workshop.path).calendar
    assert calendar.length_ms == 28_800_000
    assert calendar.breaks == (Break(9_900_000, 11_700_000), Break(18_000_000, 19_800_000))


def test_the_fingerprint_forgets_line_ends_and_documents(workshop: Workshop) -> None:
    before = load(workshop.path).fingerprint
    workshop.write("scenario.yaml", MAIN.replace("\n", "\r\n"))
    workshop.write("dossier.fr.md", "# Autre\n")
    assert load(workshop.path).fingerprint == before
    assert len(before) == 64


@pytest.mark.parametrize("name", ["scenario.yaml", "people.csv", "orders.csv"])
def test_the_fingerprint_changes_with_any_table(workshop: Workshop, name: str) -> None:
    before = load(workshop.path).fingerprint
    with (workshop.path / name).open("a", encoding="utf-8") as stream:
        stream.write("\n")
    assert load(workshop.path).fingerprint != before


def test_a_spreadsheets_byte_order_mark_is_no_part_of_a_table(workshop: Workshop) -> None:
    text = (workshop.path / "people.csv").read_text(encoding="utf-8")
    workshop.write("people.csv", "\ufeff" + text)
    assert "OP01" in load(workshop.path).people


def test_documents_are_read_in_both_languages(workshop: Workshop) -> None:
    document = load(workshop.path).documents[0]
    assert document_text(workshop.path, document, "fr") == "# Dossier\n"
    assert document_text(workshop.path, document, "en") == "# File\n"
    (workshop.path / "dossier.en.md").unlink()
    with pytest.raises(ScenarioError, match=r"documents.D1: dossier.en.md"):
        document_text(workshop.path, document, "en")
