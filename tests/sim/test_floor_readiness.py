"""Are the postes ready? What nobody looked at before the start comes back in the run; what was put right does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim.domain.scenario import Scenario
from sim.events import AlarmRaised, HazardResolved, HazardStruck, PosteEntered, ReadinessChecked
from sim.policies import dossier_of
from sim.scenario import ScenarioError, load
from sim.session import Session
from tests.sim import workshop
from tests.sim.workshop import TEXTS, shop

MINUTE = 60_000
TOOLING = ("missing_tool", "lasts_min: 7")


def ready_shop(folder: Path, family: str = "safety_stop", fields: str = "lasts_min: 5", wrong: int = 100) -> Scenario:
    """An hour of a poste held by Ana; one point of its list hangs on an aléa at 08:10, another, Ana's, on none."""
    name = "name: { fr: Butée, en: Stop }"
    finding = "finding: { fr: Usée, en: Worn }"
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\n"
        "postes: { A: { cycle_s: 60, attended: true, setup_min: 4 } }\n"
        f'hazards: {{ H: {{ family: {family}, at: "08:10", poste: A, {fields}, {TEXTS} }} }}\n'
        "readiness:\n  supervisor_min: 6\n  operator_min: 2\n  postes:\n    A:\n"
        f"      butee: {{ kind: tool, {name}, check_min: 2, put_right_min: 3, wrong_percent: {wrong}, {finding}, "
        "hazard: H }\n"
        f"      gants: {{ kind: safety, {name}, by: operator, check_min: 1.5 }}\n"
        f"      sol: {{ kind: five_s, {name}, by: operator, check_min: 1 }}\n"
    )
    tables = {"orders": "1,X,20,09:00\n2,Y,40,09:00", "people": "U1,Ana,operator,CDI,24,A,,,", "polyvalence": "U1,A,U"}
    return shop(folder, body, **tables)


def order(session: Session, kind: str, **fields: str) -> str | None:
    """Give an order now; the code of its refusal."""
    refused = workshop.order(session, kind, **fields)
    return refused.code if refused else None


def struck(session: Session) -> list[tuple[str, int]]:
    """What the aléa did: the kind of fact and the minute."""
    kinds = (HazardStruck, HazardResolved)
    return [(type(f).__name__, f.at_ms // MINUTE) for f in session.journal.facts() if isinstance(f, kinds)]


def alarms(session: Session) -> dict[str, int]:
    """The minute of each kind of alarm."""
    return {f.code: f.at_ms // MINUTE for f in session.journal.facts() if isinstance(f, AlarmRaised)}


def states(session: Session, state: str) -> list[tuple[str, int]]:
    """Cause and minute of each time the poste entered the state."""
    entered = [fact for fact in session.journal.facts() if isinstance(fact, PosteEntered)]
    return [(fact.cause, fact.at_ms // MINUTE) for fact in entered if fact.state == state]


def test_what_is_wrong_and_left_so_stops_the_poste_at_its_hour(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    session.advance(session.end_ms)
    assert struck(session) == [("HazardStruck", 10), ("HazardResolved", 15)]
    assert alarms(session)["safety_stop"] == 10
    assert states(session, "stopped") == [("safety", 10)]


def test_what_was_put_right_has_no_consequence(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    assert order(session, "CheckReadiness", poste="A", item="butee") is None
    assert order(session, "PutRight", poste="A", item="butee") is None
    session.advance(session.end_ms)
    assert struck(session) == []


def test_found_and_not_put_right_changes_nothing(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    assert order(session, "CheckReadiness", poste="A", item="butee") is None
    assert [view.wrong for view in session.state.readiness] == [True, None, None]
    session.advance(session.end_ms)
    assert struck(session)[0] == ("HazardStruck", 10)


def test_what_is_as_it_should_be_needs_nobody(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path, wrong=1), 1)
    assert order(session, "CheckReadiness", poste="A", item="butee") is None
    assert order(session, "PutRight", poste="A", item="butee") == "nothing_wrong"
    assert [f.finding for f in session.journal.facts() if isinstance(f, ReadinessChecked)] == ["sound"]
    session.advance(session.end_ms)
    assert struck(session) == []


def test_a_missing_tool_lengthens_the_next_changeover_alone(tmp_path: Path) -> None:
    whole, short = Session(ready_shop(tmp_path, *TOOLING), 1), Session(ready_shop(tmp_path, *TOOLING), 1)
    for command in ("CheckReadiness", "PutRight"):
        assert order(short, command, poste="A", item="butee") is None
    for session in (whole, short):
        session.advance(session.end_ms)
    assert whole.board.states_ms("A")["setup"] == 11 * MINUTE
    assert short.board.states_ms("A")["setup"] == 4 * MINUTE
    assert struck(whole) == [("HazardStruck", 20), ("HazardResolved", 27)]
    assert alarms(whole)["tool_missing"] == 20 and "tool_missing" not in alarms(short)


def test_looking_takes_minutes_of_whoever_looks(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    assert order(session, "CheckReadiness", poste="A", item="butee") is None
    assert order(session, "CheckReadiness", poste="A", item="gants") is None
    supervisor, ana, _ = session.state.readiness
    assert (supervisor.doer, supervisor.left_ms) == ("", 4 * MINUTE)
    assert (ana.doer, ana.left_ms) == ("U1", MINUTE // 2)
    assert order(session, "CheckReadiness", poste="A", item="sol") == "no_time_left"
    rows = {row.code: row for row in session.board.preparation.readiness()}
    assert (rows["butee"].finding, rows["butee"].spent_ms, rows["sol"].finding) == ("wrong", 2 * MINUTE, "")


def test_an_empty_poste_has_nobody_to_look(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    assert order(session, "FreeOperator", person="U1") is None
    assert order(session, "CheckReadiness", poste="A", item="gants") == "nobody_to_look"
    assert session.state.readiness[1].doer is None


@pytest.mark.parametrize(
    ("kind", "fields", "refused"),
    [
        ("CheckReadiness", {"poste": "Z", "item": "butee"}, "unknown_poste"),
        ("CheckReadiness", {"poste": "A", "item": "nez"}, "unknown_readiness"),
        ("PutRight", {"poste": "A", "item": "butee"}, "not_looked_at"),
    ],
)
def test_what_makes_no_sense_is_refused(tmp_path: Path, kind: str, fields: dict[str, str], refused: str) -> None:
    assert order(Session(ready_shop(tmp_path), 1), kind, **fields) == refused


def test_nobody_looks_twice_nor_once_the_shift_runs(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    assert order(session, "CheckReadiness", poste="A", item="butee") is None
    assert order(session, "CheckReadiness", poste="A", item="butee") == "already_looked_at"
    session.advance(MINUTE)
    assert order(session, "PutRight", poste="A", item="butee") == "wrong_phase"


def test_a_poste_stopped_by_safety_restarts_when_it_is_in_order(tmp_path: Path) -> None:
    session = Session(ready_shop(tmp_path), 1)
    session.advance(12 * MINUTE)
    assert order(session, "RestartPoste", poste="A") == "stop_ordered"
    session.advance(16 * MINUTE)
    assert order(session, "RestartPoste", poste="A") == "not_stopped"


def test_the_dossier_hides_what_is_wrong(tmp_path: Path) -> None:
    item = dossier_of(ready_shop(tmp_path)).readiness.items["A", "butee"]
    assert (item.hazard, item.finding.fr, item.name.fr) == ("", "", "Butée")


def test_luck_is_the_same_whatever_is_looked_at(tmp_path: Path) -> None:
    scenario = ready_shop(tmp_path, wrong=50)
    found = []
    for seed in range(1, 21):
        first, second = Session(scenario, seed), Session(scenario, seed)
        assert order(first, "CheckReadiness", poste="A", item="gants") is None
        for session in (first, second):
            assert order(session, "CheckReadiness", poste="A", item="butee") is None
        assert first.state.readiness[0].wrong == second.state.readiness[0].wrong
        found.append(first.state.readiness[0].wrong)
    assert {True, False} == set(found)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("    A:\n", "    B:\n", "readiness.postes.B: B: expected a poste: A"),
        ("hazard: H }", "hazard: K }", "readiness.postes.A.butee.hazard: K: expected an aléa of hazards: H"),
        ("wrong_percent: 100, ", "wrong_percent: 0, ", "butee.wrong_percent: 0: expected above 0"),
        ("finding: { fr: Usée, en: Worn }, ", "", "butee.finding: missing: expected a value"),
        ("kind: tool", "kind: outil", "expected one of document, tool, parameter, five_s, safety, control"),
    ],
)
def test_a_list_that_makes_no_sense_is_told(tmp_path: Path, old: str, new: str, told: str) -> None:
    ready_shop(tmp_path)
    file = tmp_path / "scenario.yaml"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(ScenarioError, match="readiness") as caught:
        load(tmp_path)
    assert told in str(caught.value)
