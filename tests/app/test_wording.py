"""Every code has its words, in both languages."""

import re
from pathlib import Path

import pytest

from app import i18n, wording
from app.wording.problems import PROBLEM_CODES, scenario_failure
from sim.commands import Command, Refusal
from sim.domain.scenario import Scenario
from sim.events import FACTS, AlarmRaised, decode
from sim.indicators.losses import KIND
from sim.policies import policy
from sim.scenario import Problem, ScenarioError
from sim.scenario.errors import EXPECTED
from sim.session import Session, live

SIM = Path(wording.__file__).parents[2] / "sim"
STATES = [
    "working",
    "micro_stop",
    "blocked",
    "starved",
    "no_material",
    "no_operator",
    "down",
    "waiting_repair",
    "setup",
    "checking",
    "utility",
    "stopped",
    "planned",
    "no_load",
    "off",
]


@pytest.fixture(params=["fr", "en"], autouse=True)
def spoken(request: pytest.FixtureRequest) -> str:
    i18n.set_language(request.param)
    return str(request.param)


def written(pattern: str) -> set[str]:
    """Codes that the sources of `sim` write."""
    return {code for path in SIM.rglob("*.py") for code in re.findall(pattern, path.read_text(encoding="utf-8"))}


def test_every_refusal_of_the_engine_has_a_sentence(pompes: Scenario) -> None:
    codes = written(r'(?:refuse\(|Refusal\(code=)"(\w+)"')
    assert len(codes) > 20 and codes <= wording.REFUSAL_CODES
    for code in codes:
        sentence = wording.refusal(wording.Names(pompes), Refusal(code=code, subject="P60"))
        assert sentence.endswith(".") and "{" not in sentence


def test_every_alarm_of_the_engine_says_what_to_do(pompes: Scenario) -> None:
    codes = written(r'raise_\(\s*"(\w+)"') | {
        "poste_unattended",
        "poste_starved",
        "poste_blocked",
        "poste_slow",
        "poste_jams",
    }
    assert codes <= wording.ALARM_CODES
    for code in codes:
        words = wording.alarm(wording.Names(pompes), AlarmRaised(0, 1, code, "P60", 1))
        assert words.title and words.advice.endswith(".") and "{" not in words.title


def test_every_problem_of_a_scenario_has_words(spoken: str) -> None:
    assert set(EXPECTED) == PROBLEM_CODES
    found = Problem("at_least", "a.yaml", "postes.P20.cycle_s", "-3", {"limit": "0"})
    second = Problem("missing", "a.yaml", "code", "")
    line = scenario_failure(ScenarioError([found, second, second]))
    assert all(word in line for word in ("a.yaml", "postes.P20.cycle_s", "-3", "0", "2")) and "\n" not in line


def test_states_and_losses_have_words() -> None:
    assert all(wording.state(code) for code in STATES)
    assert all(wording.loss_code(code) and wording.loss_kind(kind) for code, kind in KIND.items())


def test_every_decision_and_every_fact_of_a_shift_has_a_sentence(pompes: Scenario) -> None:
    session = live(Session(pompes, 1), policy("competent"))
    names = wording.Names(pompes)
    told = {type(fact).__name__: wording.fact(names, fact) for fact in session.journal.facts()}
    assert len(told) > 18 and all(told.values()) and not any("{" in sentence for sentence in told.values())
    for entry in session.journal.decisions():
        assert wording.decision(names, entry.command)


def test_every_kind_of_fact_has_a_sentence(pompes: Scenario) -> None:
    names = wording.Names(pompes)
    for kind in FACTS.values():
        fields: dict[str, object] = {
            name: 1 if "int" in str(hint) else "P60" for name, hint in kind.__annotations__.items()
        }
        example = {"state": "starved", "code": "poste_down"}
        fact = decode({"fact": kind.__name__} | fields | {name: example[name] for name in example if name in fields})
        assert wording.fact(names, fact)


def test_every_decision_has_a_verb() -> None:
    for kind in Command.__args__:
        assert wording.decision_verb(kind.__name__)


def test_objectives_are_read_with_unit_target_and_gap(pompes: Scenario, spoken: str) -> None:
    row = next(
        row
        for row in live(Session(pompes, 1), policy("nothing"), 3_600_000).board.objectives()
        if row.code == "line_trs_percent"
    )
    comma = "," if spoken == "fr" else "."
    assert wording.objective_target(row).startswith("≥") and f"79{comma}0" in wording.objective_target(row)
    assert wording.objective_gap(row.code, -1.6).startswith(f"{i18n.MINUS}1{comma}6")
    assert wording.objective_value("cost_per_piece_eur", None) == i18n.NO_VALUE
