"""A client complains of escaped defects; pieces set aside after a test are sent to its rework."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from sim import events as facts_of
from sim.domain.scenario import Scenario
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import RandomSupervisor
from tests.sim.laws import hold_the_money, hold_the_pieces
from tests.sim.workshop import TEXTS, instants, order, seconds, shop, shown, story

HEAD = 'calendar: { start: "08:00", end: "10:00" }\nproducts: { X: { fr: X, en: X } }\n'
LINE = """
objectives: [{ code: good_pieces, target: 60, floor: 30, weight: 1 }]
postes:
  MAKE: { cycle_s: 60, parameters: { couple: { decimals: 1, target: 9, low: 8.5, high: 9.5, start: 8.4 } } }
  TEST: { cycle_s: 10, takes: any, quality: { reject_percent: 0, on_reject: rework } }
  MEND: { cycle_s: 40 }
  PACK: { cycle_s: 100 }
buffers:
  - { code: MENDED, from: MEND, to: TEST, capacity: 2 }
  - { code: MADE, from: MAKE, to: TEST, capacity: 2 }
  - { code: BAD, from: TEST, to: MEND, capacity: 2, rejects: true }
  - { code: OUT, from: TEST, to: PACK, capacity: 4 }
"""
"""MAKE is off its target: every piece bears a flaw, which TEST does not look for. PACK is the slowest."""


def complained(folder: Path, escaped: int) -> Scenario:
    complaint = f'family: complaint, at: "08:05", escaped: {escaped}, cost_eur: 250'
    return shop(folder, HEAD + LINE + f"hazards: {{ H: {{ {complaint}, {TEXTS} }} }}\n", orders="1,X,40,10:00")


def alarms(session: Session) -> list[tuple[str, str, bool]]:
    return [(a.code, a.subject, a.cleared_ms is None) for a in session.state.alarms if a.code == "complaint"]


def test_the_client_complains_once_so_many_defects_have_left(tmp_path: Path) -> None:
    """Packed at 170, 270, 370, 470 s…: the fourth flawed piece is the one too many."""
    session = Session(complained(tmp_path, 4))
    seconds(session, 1000)
    assert instants(session, facts_of.ComplaintReceived) == [470]
    assert alarms(session) == [("complaint", "1", True)]
    assert shown(session)["costs"]["penalty"] == 250


def test_before_its_instant_the_client_says_nothing(tmp_path: Path) -> None:
    session = Session(complained(tmp_path, 1))
    seconds(session, 1000)
    assert instants(session, facts_of.ComplaintReceived) == [300]


def test_setting_pieces_aside_answers_the_complaint(tmp_path: Path) -> None:
    session = Session(complained(tmp_path, 4))
    seconds(session, 480)
    assert order(session, "Quarantine", buffer="OUT") is None
    assert instants(session, facts_of.HazardResolved) == [480]
    assert alarms(session) == [("complaint", "1", False)]


def test_pieces_set_aside_are_mended_and_tested_again(tmp_path: Path) -> None:
    """Pieces 3 and 4 wait before PACK at 255 s; both are mended, one after the other, and leave without their flaw."""
    session = Session(complained(tmp_path, 99))
    seconds(session, 255)
    assert order(session, "Quarantine", buffer="OUT") is None
    assert order(session, "ReworkHeld", buffer="OUT") is None
    sent = [f for f in session.journal.facts() if isinstance(f, facts_of.PieceSentToRework)]
    assert [(fact.number, fact.rejects) for fact in sent] == [(3, "BAD"), (4, "BAD")]
    seconds(session, 350)
    assert [words for words in story(session, "MEND") if words[1] == "good"] == [(295, "good"), (335, "good")]
    session.advance(session.end_ms)
    escaped = {f.number for f in session.journal.facts() if isinstance(f, facts_of.DefectEscaped)}
    assert escaped.isdisjoint({3, 4})
    assert {1, 2, 5} <= escaped


def test_what_finds_no_room_stays_aside(tmp_path: Path) -> None:
    """Four are aside, there is room for two; one more once the rework poste has taken its first."""
    session = Session(complained(tmp_path, 99))
    seconds(session, 620)
    assert order(session, "Quarantine", buffer="OUT") is None
    left = []
    for _ in range(2):
        assert order(session, "ReworkHeld", buffer="OUT") is None
        left.append(session.state.buffers["OUT"].aside)
    assert left == [2, 1]
    refusal = order(session, "ReworkHeld", buffer="OUT")
    assert refusal is not None
    assert refusal.code == "rework_full"


def test_there_must_be_a_rework_after_the_poste(tmp_path: Path) -> None:
    session = Session(complained(tmp_path, 99))
    seconds(session, 65)
    refusals = [order(session, "ReworkHeld", buffer=buffer) for buffer in ("OUT", "ZZ")]
    assert [refused and refused.code for refused in refusals] == ["nothing_aside", "unknown_buffer"]
    seconds(session, 1500)
    assert order(session, "Quarantine", buffer="MADE") is None
    refused = order(session, "ReworkHeld", buffer="MADE")
    assert refused is not None
    assert refused.code == "no_rework"


@pytest.mark.parametrize("seed", range(1, 13))
def test_pieces_and_money_balance_under_any_decisions(tmp_path: Path, seed: int) -> None:
    session, luck = Session(complained(tmp_path, 3), seed), random.Random(seed)
    supervisor = RandomSupervisor(session, luck)
    for at_ms in sorted(luck.randrange(1, session.end_ms) for _ in range(120)):
        session.advance(at_ms)
        supervisor.decide()
    session.advance(session.end_ms)
    assert list(differences(figures(session), recounted(session))) == []
    found = shown(session)
    hold_the_pieces(found)
    hold_the_money(found)
    for view in session.state.buffers.values():
        assert found["quarantine"].get(view.code, {"aside": 0})["aside"] == view.aside + view.returning
    print(f"seed {seed}: {dict(supervisor.accepted)}")
