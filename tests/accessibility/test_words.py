"""No French is left in the English interface, and no English in the French one: seen, hovered or spoken."""

from __future__ import annotations

import pytest

from app.scenarios import installed, locate
from sim.scenario import load
from tests.accessibility import words
from tests.accessibility.screens import SCREENS
from tests.accessibility.stage import Stage
from tests.packaging.scripts import script

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture(scope="session")
def names() -> list[str]:
    people = [person.name for code in installed() for person in load(locate(code)).people.values()]
    return [*people, *words.allowed()]


def test_each_screen_speaks_one_language(stage: Stage, names: list[str]) -> None:
    names = [*names, str(stage.folder)]
    found = {name: words.strangers(stage.bring(act), stage.spoken, names) for name, act in SCREENS.items()}
    assert {name: texts for name, texts in found.items() if texts} == {}


def test_each_english_sentence_is_english(names: list[str]) -> None:
    tool = script("translations")
    forms = [form for translation in tool.entries("en").values() for form in tool.forms(translation)]
    assert [form for form in forms if words.strange(words.without_fields(form), "en", names)] == []
