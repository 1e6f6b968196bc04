"""The programme planned beside the one lived."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.documents import Shift
from app.models.plan_real import plan_and_real, real_spans
from app.theme import Theme
from app.views.debrief.plan_page import PlanPage
from app.widgets import DataTable
from app.widgets.gantt import Gantt
from sim.commands import MoveOrder
from sim.events import CycleEnded, CycleStarted, Fact
from sim.scenario import load
from sim.session import Session

SCENARIO = load(Path(__file__).parents[2] / "scenarios" / "pompes")
HOUR_MS = 3_600_000


@pytest.fixture
def session() -> Session:
    """Two orders exchanged while preparing, a third moved once the line runs; half an hour lived."""
    session = Session(SCENARIO, 1)
    session.submit(MoveOrder(order="4712", rank=1, phase="prepare"))
    session.advance(HOUR_MS // 2)
    session.submit(MoveOrder(order="4713", rank=1, at_ms=HOUR_MS // 2))
    return session


def test_the_plan_is_that_of_the_preparation(session: Session) -> None:
    found = plan_and_real(Shift.of(session))
    assert found.gantt.sequence == ("4711", "4712", "4713")


def test_an_order_not_finished_has_a_plan_and_no_real_end(session: Session) -> None:
    gaps = plan_and_real(Shift.of(session)).orders
    assert [(gap.code, gap.real_ms, gap.gap_ms) for gap in gaps] == [
        ("4711", None, None),
        ("4712", None, None),
        ("4713", None, None),
    ]


def test_the_real_span_of_an_order_goes_from_its_first_piece_to_its_last_and_twins_are_one() -> None:
    facts: list[Fact] = [
        CycleStarted(10, "P50A", "4711"),
        CycleStarted(20, "P50B", "4711"),
        CycleEnded(30, "P50A", "4711", "good", "working", "4713"),
        CycleEnded(45, "P50B", "4711", "good", "starved", ""),
        CycleEnded(60, "P50A", "4713", "good", "starved", ""),
    ]
    assert real_spans(SCENARIO, facts) == {("4711", "P50"): (10, 45), ("4713", "P50"): (30, 60)}


def test_the_page_says_for_each_order_what_was_planned_and_what_came(
    session: Session, qtbot: QtBot, qapp: QApplication
) -> None:
    theme = Theme()
    theme.apply(qapp)
    page = PlanPage(theme)
    qtbot.addWidget(page)
    page.set_content(Shift.of(session))
    table = page.findChildren(DataTable)[0].as_table()
    assert [row[0].replace("\u00a0", " ") for row in table[1:]] == ["OF 4711", "OF 4712", "OF 4713"]
    assert table[1][5] == "non fini"
    drawn = page.findChildren(Gantt)[0].as_table()
    assert drawn[0][-2:] == ["Début réel", "Fin réelle"]
    assert drawn[1][:2] == ["P10", drawn[1][1]] and drawn[1][-2] == "05:30"
    theme.setParent(None)
