"""What Goulot ships: its scenarios load, the examples of its manual too, and the manual names every field."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from sim.scenario import document_text, load, rows, schema
from sim.scenario.schema import ScenarioFile

ROOT = Path(__file__).parents[3]
SCENARIOS = sorted(path.parent for path in (ROOT / "scenarios").glob("*/scenario.yaml"))
MANUAL = (ROOT / "docs" / "scenario-format.md").read_text(encoding="utf-8")
EXAMPLES = [block for block in re.findall(r"```yaml\n(.*?)```", MANUAL, re.DOTALL) if "format: 1" in block]


def models() -> list[type[BaseModel]]:
    kinds = [kind for module in (schema, rows) for kind in vars(module).values()]
    return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, BaseModel)]


@pytest.mark.parametrize("path", SCENARIOS, ids=lambda path: path.name)
def test_a_shipped_scenario_loads_with_its_documents(path: Path) -> None:
    scenario = load(path)
    assert scenario.code == path.name
    for document in scenario.documents:
        assert document_text(path, document, "fr").startswith("# ")
        assert document_text(path, document, "en").startswith("# ")


@pytest.mark.parametrize("text", EXAMPLES)
def test_an_example_of_the_manual_loads_and_is_short(text: str, tmp_path: Path) -> None:
    path = tmp_path / "example.yaml"
    path.write_text(text, encoding="utf-8")
    assert not load(path).people
    assert text.count("\n") < 40


def test_the_manual_has_the_lines_of_the_textbooks() -> None:
    codes = re.findall(r"^code: (.*)", "\n".join(EXAMPLES), re.MULTILINE)
    assert codes == ["two-exponential", "two-unreliable", "interference", "queue"]


def test_the_manual_names_every_field() -> None:
    assert ScenarioFile in models()
    names = {field.alias or name for model in models() for name, field in model.model_fields.items()}
    missing = sorted(name for name in names if not re.search(rf"\b{name}\b", MANUAL))
    assert not missing, f"docs/scenario-format.md says nothing of {', '.join(missing)}"
