"""Each way a scenario can be wrong gives one line: the file, the field, the value, what was expected."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.scenario import Problem, ScenarioError, load

from .conftest import Workshop
from .spoilt import MAIN, SPOILT


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


@pytest.mark.parametrize(("name", "old", "new", "line"), SPOILT, ids=[case[3][:60] for case in SPOILT])
def test_one_line_names_file_field_and_value(workshop: Workshop, name: str, old: str, new: str, line: str) -> None:
    workshop.spoil(name, old, new)
    assert f"{name}: {line}" in told(workshop)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", "file: (empty): expected a mapping of fields"),
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
        f"{name}: &{name} [*{before}, *{before}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
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
    assert lines == [f"{MAIN}: tables.orders: urgent orders only: expected at least one order that no aléa brings"]


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
