"""Whatever the bytes, a scenario loads or is refused in one line; every sound little line loads."""

from __future__ import annotations

import json
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sim.domain.scenario import Scenario
from sim.scenario import ScenarioError, load

from . import conftest

TABLES = {
    "people.csv": conftest.PEOPLE,
    "polyvalence.csv": conftest.POLYVALENCE,
    "components.csv": conftest.COMPONENTS,
    "nomenclature.csv": conftest.NOMENCLATURE,
    "orders.csv": conftest.ORDERS,
    "supplies.csv": conftest.SUPPLIES,
    "scenario.yaml": conftest.MAIN,
    "dossier.fr.md": "",
    "dossier.en.md": "",
}
STRAY = [*'~[{\n\t"\\,;é\x00\u2028', "", ": ", "-1", "1e999", "nan", "&a", "*a", "!!int", "9" * 5000]
STRAY += ["24:00", "05:29", "P10", "VIS", "OP01", "../x", "A\nB"]


def loaded_or_refused(files: dict[str, bytes]) -> Scenario | str:
    with tempfile.TemporaryDirectory() as folder:
        for name, data in files.items():
            (Path(folder) / name).write_bytes(data)
        try:
            return load(folder)
        except ScenarioError as error:
            assert all("\n" not in str(problem) for problem in error.problems)
            return str(error)


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_one_line(data: bytes) -> None:
    assert isinstance(loaded_or_refused({"scenario.yaml": data}), str)


@given(st.text(alphabet="ab:-[]{}&*!?|>'\"%@#\\,~ \n\t01.\u2028\x85U", max_size=60))
def test_any_yaml_is_refused_in_one_line(text: str) -> None:
    assert isinstance(loaded_or_refused({"scenario.yaml": text.encode()}), str)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_scenario_cut_and_pasted_anywhere_loads_or_is_refused(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(sorted(TABLES)[2:]))  # not the two documents
    text = TABLES[name]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    spoilt = text[:start] + data.draw(st.sampled_from(STRAY)) + text[end:]
    found = loaded_or_refused({other: body.encode() for other, body in TABLES.items()} | {name: spoilt.encode()})
    assert isinstance(found, Scenario) or any(file in found for file in TABLES)


def rising(count: int) -> st.SearchStrategy[list[float]]:
    return st.lists(st.floats(1, 1e4), min_size=count, max_size=count).map(sorted)


SPANS = st.one_of(
    st.floats(0.001, 1e4),
    st.fixed_dictionaries({"exponential": st.floats(0.001, 1e4)}),
    st.fixed_dictionaries({"uniform": rising(2)}),
    st.fixed_dictionaries({"triangular": rising(3)}),
    st.fixed_dictionaries(
        {"lognormal": st.fixed_dictionaries({"mean": st.floats(0.1, 1e4), "cv_percent": st.floats(1, 300)})}
    ),
    st.fixed_dictionaries(
        {"weibull": st.fixed_dictionaries({"scale": st.floats(0.1, 1e4), "shape": st.floats(0.2, 20)})}
    ),
    st.just({"gamma": {"mean": 30, "cv_percent": 50}}),
    st.fixed_dictionaries({"empirical": st.lists(st.floats(1, 1e4), min_size=1, max_size=9)}),
)


@st.composite
def lines(draw: st.DrawFn) -> dict[str, Any]:
    """A line of one to six stages, each of one to three twin postes, without people."""
    stages = [
        [f"M{stage}{twin}" for twin in range(draw(st.integers(1, 3)))] for stage in range(draw(st.integers(1, 6)))
    ]
    postes: dict[str, Any] = {}
    for poste in (code for stage in stages for code in stage):
        postes[poste] = {"cycle_s": draw(SPANS)}
        if draw(st.booleans()):
            postes[poste]["failures"] = {"stop": {"mtbf_h": draw(SPANS), "repair_min": draw(SPANS)}}
    buffers = []
    for upstream, downstream in pairwise(stages):
        capacity = draw(st.integers(0, 20))
        initial = draw(st.integers(0, capacity))
        buffers.append({"from": upstream, "to": downstream, "capacity": capacity, "initial": initial})
    return {"format": 1, "code": "line", "postes": postes, "buffers": buffers}


@settings(deadline=None)  # the first gamma law of a process builds its table
@given(lines())
def test_every_sound_line_loads(line: dict[str, Any]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "line.yaml"
        path.write_text(json.dumps(line), encoding="utf-8")  # JSON is YAML
        scenario = load(path)
    assert list(scenario.postes) == list(line["postes"])
    assert len(scenario.buffers) == len(line["buffers"])
    assert all(poste.cycle.mean_ms >= 1 for poste in scenario.postes.values())
    for poste in scenario.postes.values():
        quantile = poste.cycle.quantile()
        assert 0 <= quantile(0) <= quantile(2**52) <= quantile(2**53 - 1)
