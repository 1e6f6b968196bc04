"""Each way a scenario can be wrong gives one line: the file, the field, the value, what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.scenario import Problem, ScenarioError, load

from .conftest import Workshop

MAIN = "scenario.yaml"


def problems(path: Path) -> list[Problem]:
    with pytest.raises(ScenarioError) as caught:
        load(path)
    error = caught.value
    assert str(error) == str(error.problems[0])
    assert all("\n" not in str(problem) for problem in error.problems)
    return list(error.problems)


def told(workshop: Workshop) -> list[str]:
    """The lines, without the folder."""
    return [str(problem).removeprefix(f"{workshop.path}/") for problem in problems(workshop.path)]


SPOILT = [
    # one field of the YAML
    (MAIN, "cycle_s: 64", "cycle_s: -3",
     "postes.P30.cycle_s: -3: expected a number greater than or equal to 0"),
    (MAIN, "cycle_s: 64", "cycle_s: soixante",
     "postes.P30.cycle_s: soixante: expected a number, with a point before the decimals"),
    (MAIN, "cycle_s: 64", "cycle_s: 64,5",
     "postes.P30.cycle_s: 64,5: expected a number, with a point before the decimals"),
    (MAIN, "cycle_s: 64", "cycle_s: .inf",
     "postes.P30.cycle_s: .inf: expected a number, with a point before the decimals"),
    (MAIN, "cycle_s: 64", "cycle_s: nan",
     "postes.P30.cycle_s: nan: expected a number, with a point before the decimals"),
    (MAIN, "cycle_s: 64", "cycle_s: 0.0001",
     "postes.P30.cycle_s: 0 ms: expected a mean of 1 ms or more"),
    (MAIN, "cycle_s: 64", "cycle_s:",
     "postes.P30.cycle_s: null: expected a number, with a point before the decimals"),
    (MAIN, "cycle_s: 64", "cycel_s: 64",
     "postes.P30.cycle_s: missing: expected a value"),
    (MAIN, "setup_min: 2.5", "setup_mn: 2.5",
     "postes.P30.setup_mn: 2.5: expected one of the fields setup_min, cycle_s, name, short, attended, "
     "quality, failures, spoilage, check_min, electricity_w, air_nl_min, machine_eur_h, …"),
    (MAIN, "{ triangular: [52, 53, 57.5] }", "{ triangular: [52, 51, 57.5] }",
     'postes.P10.cycle_s: {"triangular": ["52", "51", "57.5"]}: expected bounds in rising order'),
    (MAIN, "{ triangular: [52, 53, 57.5] }", "{ triangular: [52, 53, 57], fixed: 3 }",
     'postes.P10.cycle_s: {"triangular": ["52", "53", "57"], "fixed": "3"}: '
     "expected exactly one of fixed, exponential, uniform, triangular, lognormal"),
    (MAIN, "{ triangular: [52, 53, 57.5] }", "{ triangular: [52, 53] }",
     "postes.P10.cycle_s.triangular.2: missing: expected a value"),
    (MAIN, "repair_min: {", "repair_s: 3\n        repair_min: {",
     "postes.P30.failures.bearing.repair_min: both: expected exactly one of repair_min, repair_s"),
    (MAIN, "cv_percent: 50", "cv_percent: 400",
     "postes.P30.failures.bearing.repair_min.lognormal.cv_percent: 400: "
     "expected a number less than or equal to 300"),
    (MAIN, "{ exponential: 5 }", "0",
     "postes.P30.failures.bearing.mtbf_h: 0 ms: expected a mean of 1 ms or more"),
    (MAIN, "{ lognormal: { mean: 18,", "{ lognormal: { mean: 0.000001,",
     "postes.P30.failures.bearing.repair_min: 0 ms: expected a mean of 1 ms or more"),
    (MAIN, "on_reject: retest", "on_reject: rework",
     "postes.P30.quality.on_reject: rework: expected one of scrap, retest"),
    (MAIN, "  P30:\n", "  P 30:\n",
     "postes.P 30: P 30: expected a code of at most 32 letters without accent, figures and _ . -"),
    (MAIN, "format: 1", "format: 2",
     "format: 2: expected 1, the only version of the format"),
    (MAIN, "code: atelier\n", "",
     "code: missing: expected a value"),
    (MAIN, "capacity: 4", "capacity: 4.5",
     "buffers.1.capacity: 4.5: expected a whole number"),
    (MAIN, "{ fr: Atelier, en: Workshop }", "Atelier",
     "title: Atelier: expected a mapping of fields"),
    (MAIN, "{ fr: Atelier, en: Workshop }", "{ fr: Atelier }",
     "title.en: missing: expected a value"),
    (MAIN, "{ fr: Atelier, en: Workshop }", '{ fr: Atelier, en: "" }',
     "title.en: (empty): expected a text"),
    (MAIN, "load_kg: 11.5", "load_kg: 11.5\n    visual_andon: peut-être",
     "postes.P10.visual_andon: peut-être: expected true or false"),
    (MAIN, "idle: 250,", "idle: 250 W,",
     "postes.P30.electricity_w.idle: 250 W: expected a whole number"),
    # dates, times of day
    (MAIN, "start: 05:30", "start: 5:30",
     "calendar.start: 5:30: expected a time of day HH:MM, such as 06:05"),
    (MAIN, "end: 13:18", "end: 24:00",
     "calendar.end: 24:00: expected a time of day HH:MM, such as 06:05"),
    (MAIN, "date: 2026-03-17", "date: 17/03/2026",
     "calendar.date: 17/03/2026: expected a date YYYY-MM-DD that exists"),
    (MAIN, "date: 2026-03-17", "date: 2026-02-30",
     "calendar.date: 2026-02-30: expected a date YYYY-MM-DD that exists"),
    (MAIN, "at: 07:30, min: 10", "at: 13:10, min: 10",
     "calendar.breaks.0.at: 13:10, 10 min: expected a break within the shift, 05:30 to 13:18"),
    (MAIN, "at: 07:30, min: 10", "at: 10:15, min: 10",
     "calendar.breaks.1.at: 10:00: expected breaks that do not overlap"),
    ("orders.csv", "A,190,11:00", "A,190,14:00",
     "line 2, due: 14:00: expected a time within the shift, 05:30 to 13:18"),
    ("supplies.csv", "09:30", "05:00",
     "line 2, at: 05:00: expected a time within the shift, 05:30 to 13:18"),
    (MAIN, "at: 11:00\n", "at: 14:00\n",
     "hazards.rush.at: 14:00: expected a time within the shift, 05:30 to 13:18"),
    (MAIN, "[08:00, 08:20]", "[08:20, 08:00]",
     "hazards.late.between: 08:20 08:00: expected two times of the shift in rising order"),
    (MAIN, "until: 12:30", "until: 08:10",
     "hazards.late.until: 08:10: expected a time after the aléa"),
    # the line
    (MAIN, "to: P30, capacity", "to: P99, capacity",
     "buffers.1.to: P99: expected a poste: P10, P20A, P20B, P30"),
    (MAIN, "from: P10, to: [P20A, P20B]", "from: P10, to: [P20A, P2OB]",
     "buffers.0.to: P2OB: expected a poste: P10, P20A, P20B, P30"),
    (MAIN, "to: P30, capacity: 4", "to: P10, capacity: 4",
     "buffers.0: P10 to P20A, P20B: expected a route without a loop"),
    (MAIN, "to: P30, capacity: 4", "to: P20B, capacity: 4",
     "buffers.1.to: P20B: expected a poste in one buffer only as to"),
    (MAIN, "[P20A, P20B], to: P30", "[P20A, P10], to: P30",
     "buffers.1.from: P10: expected a poste in one buffer only as from"),
    (MAIN, "initial: 3", "initial: 6",
     "buffers.0.initial: 6: expected at most the capacity, 5"),
    (MAIN, "code: S23", "code: P10-P20A",
     "buffers.1.code: P10-P20A: expected a value given once"),
    (MAIN, "rules:", "goulot: P60\nrules:",
     "goulot: P60: expected a poste: P10, P20A, P20B, P30"),
    (MAIN, "postes: [P20A, P20B] }", "postes: [P20A, P21] }",
     "positions.ILOT.postes: P21: expected a poste: P10, P20A, P20B, P30"),
    (MAIN, "logistics: true", "logistics: false",
     "positions.CAR.postes: none: expected postes, or logistics: true"),
    (MAIN, "logistics: true", "postes: [P20B]",
     "positions.CAR.postes: P20B: expected a poste held by one position only"),
    (MAIN, "  CAR: {", "  P10: {",
     "positions.P10: P10: expected a position that holds the poste of the same code"),
    (MAIN, "component: VIS, percent", "component: VISS, percent",
     "postes.P10.spoilage.0.component: VISS: expected a component of components.csv: VIS, GOUPILLE, CORPS"),
    # objectives, aléas, documents
    (MAIN, "weight: 0.4", "weight: 0.3",
     "objectives.weight: 0.9: expected weights whose sum is 1"),
    (MAIN, "weight: 0.4", "weight: 0.40001",
     "objectives.weight: 1.00001: expected weights whose sum is 1"),
    (MAIN, "floor: 3.5", "floor: 1.5",
     "objectives.1.target: 1.5: expected a target other than the floor"),
    (MAIN, "code: scrap_percent", "code: good_pieces",
     "objectives.1.code: good_pieces: expected a value given once"),
    (MAIN, "person: OP02", "person: OP22",
     "hazards.away.person: OP22: expected a person of people.csv: OP01, OP02, OP03, OP04"),
    (MAIN, "    person: OP02\n", "",
     "hazards.away.person: missing: expected a value: absence needs it"),
    (MAIN, "    person: OP02\n", "    person: OP02\n    order: 4711\n",
     "hazards.away.order: 4711: expected nothing: absence does not use it"),
    (MAIN, "order: 4719", "order: 4700",
     "hazards.rush.order: 4700: expected an order of orders.csv: 4711, 4719, 4712"),
    (MAIN, "component: VIS\n", "component: CORPS\n",
     "hazards.late.component: CORPS: expected a component with a planned supply: VIS"),
    (MAIN, "poste: P30\n    clear", "poste: P31\n    clear",
     "hazards.box.poste: P31: expected a poste: P10, P20A, P20B, P30"),
    (MAIN, "family: fallen_box\n    at: 09:00", "family: fallen_box",
     "hazards.box.at: missing: expected exactly one of at, between"),
    (MAIN, "en: dossier.en.md", "en: dossier.de.md",
     "documents.0.file.en: dossier.de.md: expected a file of the scenario's folder"),
    # tables
    (MAIN, "people: people.csv", "people: staff.csv",
     "tables.people: staff.csv: expected a file of the scenario's folder"),
    (MAIN, "people: people.csv", "people: ../people.csv",
     "tables.people: ../people.csv: expected a path inside the scenario's folder, with / between its parts"),
    (MAIN, "people: people.csv", "people: /etc/passwd",
     "tables.people: /etc/passwd: expected a path inside the scenario's folder, with / between its parts"),
    (MAIN, "people: people.csv", "people: C:/people.csv",
     "tables.people: C:/people.csv: expected a path inside the scenario's folder, with / between its parts"),
    (MAIN, "people: people.csv", 'people: "p\\0.csv"',
     "tables.people: p\\x00.csv: expected a path inside the scenario's folder, with / between its parts"),
    ("polyvalence.csv", "P20A,U", "P20A,7",
     "line 3, level: 7: expected one of I, L, U, O"),
    ("polyvalence.csv", "OP02,P20A", "OP12,P20A",
     "line 3, person: OP12: expected a person of people.csv: OP01, OP02, OP03, OP04"),
    ("polyvalence.csv", "P20B,L", "P50,L",
     "line 4, poste: P50: expected a poste: P10, P20A, P20B, P30"),
    ("polyvalence.csv", "OP02,P20B,L", "OP02,P20A,L",
     "line 4, person: OP02 P20A: expected a value given once"),
    ("people.csv", "OP03,", "OP01,",
     "line 4, code: OP01: expected a value given once"),
    ("people.csv", "ILOT", "ILOTS",
     "line 3, position: ILOTS: expected a position: ILOT, CAR, P10"),
    ("people.csv", "handler,CDI", "cariste,CDI",
     "line 4, role: cariste: expected one of operator, handler, technician"),
    ("people.csv", "24.10", "",
     "line 2, hourly_cost_eur: missing: expected a value"),
    ("people.csv", "BE:2027-01-31", "BE",
     "line 2, habilitations: BE CACES:2026-06-30: "
     "expected pairs such as BE:2027-03-31, separated by spaces"),
    ("people.csv", "BE:2027-01-31", "BE:2027-02-29",
     "line 2, habilitations: BE:2027-02-29 CACES:2026-06-30: expected a date YYYY-MM-DD that exists"),
    ("people.csv", ",note_en\n", ",note_en,age\n",
     "line 1: age: expected one of the columns code, name, role, contract, hourly_cost_eur, position, "
     "max_load_kg, deaf, habilitations, note_fr, note_en"),
    ("people.csv", "code,name", "code,nom",
     "line 1: nom: expected one of the columns code, name, role, contract, hourly_cost_eur, position, "
     "max_load_kg, deaf, habilitations, note_fr, note_en"),
    ("people.csv", ",note_fr,note_en\n", ",note_fr,note_fr\n",
     "line 1: note_fr: expected a value given once"),
    ("supplies.csv", "VIS,200,09:30", "VIS,200",
     "line 2: 2 values: expected 3 values, as in the header"),
    ("supplies.csv", "component,quantity,at", "component;quantity;at",
     "line 1: component;quantity;at: expected columns separated by commas: component, quantity, at"),
    ("supplies.csv", "VIS,200,", '"VIS,200,',
     "line 2: unreadable: expected comma separated values (unexpected end of data)"),
    ("supplies.csv", "VIS,200", "VIS,0",
     "line 2, quantity: 0: expected a number greater than or equal to 1"),
    ("supplies.csv", "VIS,200", "VYS,200",
     "line 2, component: VYS: expected a component of components.csv: VIS, GOUPILLE, CORPS"),
    ("components.csv", "GOUPILLE,Goupille", "VIS,Goupille",
     "line 3, code: VIS: expected a value given once"),
    ("components.csv", "65.00,GOUPILLE", "65.00,CLOU",
     "line 2, substitute: CLOU: expected a component of components.csv: VIS, GOUPILLE, CORPS"),
    ("components.csv", "65.00,GOUPILLE", "65.00,VIS",
     "line 2, substitute: VIS: expected another component"),
    ("components.csv", "50,150,65.00", "50,,65.00",
     "line 2, express_quantity: 0: expected 1 or more, since express_min is given"),
    ("nomenclature.csv", "A,CORPS,1,P20", "A,CORPS,1,P25",
     "line 3, poste: P25: expected a poste: P10, P20A, P20B, P30, P20"),
    ("nomenclature.csv", "A,CORPS,1,P20", "A,CORPS,1,",
     "line 3, poste: (empty): expected a poste, here or on the line above in the nomenclature"),
    ("nomenclature.csv", "A,CORPS,1,P20", "A,CORPSE,1,P20",
     "line 3, item: CORPSE: expected a component, or a sub-assembly with lines of its own: "
     "VIS, GOUPILLE, CORPS, A, B, ROTOR"),
    ("nomenclature.csv", "A,CORPS,1,P20", "C,CORPS,1,P20",
     "line 3, parent: C: expected a product, or an item of another line: A, B"),
    ("nomenclature.csv", "ROTOR,CORPS,1,", "ROTOR,ROTOR,1,",
     "line 5, parent: ROTOR: expected a nomenclature without a loop"),
    ("nomenclature.csv", "ROTOR,CORPS,1,", "CORPS,VIS,1,",
     "line 5, parent: CORPS: expected either a component or a sub-assembly"),
    ("nomenclature.csv", "ROTOR,VIS,3,P30", "ROTOR,VIS,3,",
     "line 7, item: ROTOR VIS: expected a value given once"),
    ("orders.csv", "4712,", "4711,",
     "line 4, code: 4711: expected a value given once"),
    ("orders.csv", "4712,B", "4712,C",
     "line 4, product: C: expected a product: A, B"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "old", "new", "line"), SPOILT, ids=[case[3][:60] for case in SPOILT])
def test_one_line_names_file_field_and_value(
    workshop: Workshop, name: str, old: str, new: str, line: str
) -> None:
    workshop.spoil(name, old, new)
    assert f"{name}: {line}" in told(workshop)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "file: null: expected a mapping of fields"),
        ("- a\n", 'file: ["a"]: expected a mapping of fields'),
        ("format: 1\ncode: [a\npostes: 3\n",
         "line 3: postes: 3: expected valid YAML (expected ',' or ']', but got ':')"),
        ("a: &x 1\n", "a: &x: expected the value in full: anchors and aliases are refused (line 1)"),
        ("a: 1\nb: {c: *x}\n",
         "b.c: *x: expected the value in full: anchors and aliases are refused (line 2)"),
        ("a: !!python/object:os.system 1\n",
         "a: tag:yaml.org,2002:python/object:os.system: expected a value without a tag (line 1)"),
        ("code: a\nformat: 1\ncode: b\n", "code: code: expected each key once (line 3)"),
        ("? [a]\n: b\n", "line 1: ?: expected a plain key (line 1)"),
        ("a: 1\n---\nb: 2\n", "line 2: ---: expected valid YAML (one document only)"),
        ("[" * 1000, ".".join("0" * 16) + ": …: expected at most 16 levels"),
        ("a: \x07\n", "line 1: a: \\x07: expected valid YAML (special characters are not allowed)"),
        ('a: "\\U00110000"\n', "text: \\U: expected valid YAML (chr() arg not in range(0x110000))"),
        ("#" * (1 << 20) + "\n", "file: more than 1048576 bytes: expected at most 1048576 bytes"),
    ],
)  # fmt: skip
def test_bad_yaml_is_told_in_one_line(workshop: Workshop, text: str, line: str) -> None:
    workshop.write(MAIN, text)
    assert told(workshop)[0] == f"{MAIN}: {line}"


def test_an_alias_bomb_is_refused_at_its_first_anchor(workshop: Workshop) -> None:
    bomb = "a: &a [x, x]\n" + "".join(
        f"{name}: &{name} [*{before}, *{before}]\n"
        for before, name in zip("abcdefgh", "bcdefghi", strict=True)
    )
    workshop.write(MAIN, bomb)
    assert [problem.code for problem in problems(workshop.path)] == ["alias"]


@pytest.mark.parametrize("name", [MAIN, "people.csv"])
def test_other_encodings_are_refused(workshop: Workshop, name: str) -> None:
    (workshop.path / name).write_bytes(b"code,name\nOP01,\xc9lodie\n")
    assert told(workshop) == [f"{name}: file: line 2: expected text in UTF-8"]


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    assert [str(problem) for problem in problems(folder)] == [
        f"{folder}: file: nowhere: expected a folder holding scenario.yaml, or one .yaml file"
    ]


def test_a_folder_without_scenario_is_told(tmp_path: Path) -> None:
    assert [str(problem) for problem in problems(tmp_path)] == [
        f"{tmp_path}/scenario.yaml: file: missing: expected a folder holding scenario.yaml, or one .yaml file"
    ]


def test_a_link_out_of_the_folder_is_refused(workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "outside.csv").write_text("person,poste,level\n", encoding="utf-8")
    (workshop.path / "polyvalence.csv").unlink()
    (workshop.path / "polyvalence.csv").symlink_to(tmp_path / "outside.csv")
    assert [problem.code for problem in problems(workshop.path)] == ["outside"]


def test_a_long_table_is_refused(workshop: Workshop) -> None:
    workshop.write("supplies.csv", "component,quantity,at\n" + "VIS,1,06:00\n" * 20_001)
    assert told(workshop) == ["supplies.csv: lines: 20001: expected at most 20000 lines"]


def test_a_big_table_is_refused(workshop: Workshop) -> None:
    workshop.write("supplies.csv", "component,quantity,at\n" + " " * (4 << 20))
    assert told(workshop) == ["supplies.csv: file: more than 4194304 bytes: expected at most 4194304 bytes"]


def test_a_chain_of_sub_assemblies_without_end_is_refused(workshop: Workshop) -> None:
    chain = "".join(f"S{level},S{level + 1},2,\n" for level in range(30))
    workshop.write("nomenclature.csv", f"parent,item,quantity,poste\nA,S0,1,P10\n{chain}S30,VIS,1,\n")
    assert told(workshop) == ["nomenclature.csv: line 2, parent: A: expected at most 20 levels"]


def test_a_nomenclature_that_grows_at_each_level_is_refused(workshop: Workshop) -> None:
    lines = "".join(
        f"{parent},{item},1,P{place}\n"
        for parent, item in [("A", "S0"), *((f"S{n}", f"S{n + 1}") for n in range(17)), ("S17", "VIS")]
        for place in (10, 30)
    )
    workshop.write("nomenclature.csv", f"parent,item,quantity,poste\n{lines}")
    assert [problem.code for problem in problems(workshop.path)] == ["too_many_needs"]


def test_several_products_need_orders(workshop: Workshop) -> None:
    workshop.spoil(MAIN, "  orders: orders.csv\n", "")
    lines = told(workshop)
    assert f"{MAIN}: tables.orders: no order: expected orders, since there are several products" in lines


def test_a_programme_is_more_than_urgent_orders(workshop: Workshop) -> None:
    workshop.write("orders.csv", "code,product,quantity,due\n4719,B,10,13:18\n")
    lines = told(workshop)
    assert lines == [
        f"{MAIN}: tables.orders: urgent orders only: expected at least one order that no aléa brings"
    ]


def test_every_problem_is_kept_and_the_first_one_told(workshop: Workshop) -> None:
    workshop.spoil(MAIN, "cycle_s: 64", "cycle_s: -3")
    workshop.spoil(MAIN, "capacity: 4", "capacity: -4")
    with pytest.raises(ScenarioError) as caught:
        load(workshop.path)
    error = caught.value
    assert [problem.field for problem in error.problems] == ["postes.P30.cycle_s", "buffers.1.capacity"]
    assert (error.code, error.file) == ("at_least", str(workshop.path / MAIN))
    assert (error.field, error.value) == ("postes.P30.cycle_s", "-3")
    assert error.expected == "a number greater than or equal to 0"
    assert error.details == {"limit": "0"}


def test_problems_of_all_the_tables_are_told_together(workshop: Workshop) -> None:
    workshop.spoil("people.csv", "24.10", "x")
    workshop.spoil("orders.csv", "A,190", "A,0")
    assert [line.partition(":")[0] for line in told(workshop)] == ["people.csv", "orders.csv"]
