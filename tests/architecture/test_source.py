"""What each file of Goulot keeps to: size, codes instead of sentences, no hidden file or code."""

import re

import pytest

from tests.architecture.source import ROOT, calls, files, strings

SENTENCE = re.compile(r"[a-zà-ÿœ]{2,}[ \u00a0\u202f’'][a-zà-ÿœ]{2,}")
CODED = ("sim/events.py", "sim/commands.py", "sim/decisions", "sim/floor", "sim/hazards", "sim/policies")
FILE_CALLS = {"open", "read_text", "read_bytes", "write_text", "write_bytes"}


def test_the_distribution_has_exactly_two_import_packages() -> None:
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")}
    assert packages == {"app", "sim"}


CLOCK_CALLS = {"now", "today", "utcnow", "fromtimestamp"}


@pytest.mark.parametrize(("folders", "limit"), [(("app", "sim", "packaging"), 400), (("tests",), 600)])
def test_files_stay_short(folders: tuple[str, ...], limit: int) -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in files(*folders)}
    assert [f"{path.relative_to(ROOT)}: {n} lines" for path, n in lengths.items() if n > limit] == []


def test_facts_and_refusals_carry_codes_not_sentences() -> None:
    sentences = [text for path in files(*CODED) for text in strings(path) if SENTENCE.search(text.what)]
    assert [f"{found.place} holds a sentence: {found.what!r}" for found in sentences] == []


def test_only_the_scenario_opens_files_in_the_shop_floor() -> None:
    opened = [call for path in files("sim", exempt=["sim/scenario"]) for call in calls(path)]
    assert [f"{call.place} calls {call.what}" for call in opened if call.what in FILE_CALLS] == []


def test_the_shop_floor_asks_no_date_of_today() -> None:
    asked = [call for path in files("sim") for call in calls(path)]
    assert [f"{call.place} calls {call.what}" for call in asked if call.what in CLOCK_CALLS] == []


def test_no_code_is_made_from_data() -> None:
    made = [call for path in files("app", "sim") for call in calls(path)]
    assert [f"{call.place} calls {call.what}" for call in made if call.what in {"eval", "__import__"}] == []


def test_colours_and_sizes_are_typed_only_in_the_theme() -> None:
    shown = files("app", exempt=["app/theme", "app/documents"])
    literal = re.compile(r"#[0-9A-Fa-f]{6}\b")
    colours = [text for path in shown for text in strings(path) if literal.search(text.what)]
    assert [f"{found.place} types the colour {found.what}" for found in colours] == []
