"""The folds know the floor from its facts alone: on a lived shift both must tell the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.resources import scenarios_dir
from sim.events import ComponentSpoiled, SupplyReceived
from sim.indicators.board import Board
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live


@pytest.fixture(scope="module", params=["nothing", "competent"])
def session(request: pytest.FixtureRequest) -> Session:
    return live(Session(load(scenarios_dir() / "pompes"), seed=3), policy(request.param))


@pytest.fixture(scope="module")
def board(session: Session) -> Board:
    return session.board


def test_pieces_balance(board: Board) -> None:
    pieces = board.pieces()
    assert pieces.wip_start + pieces.started == pieces.good + pieces.scrapped + pieces.wip_end


def test_buffers_hold_the_same(session: Session, board: Board) -> None:
    assert {row.code: row.level for row in board.buffers()} == {
        code: view.level for code, view in session.state.buffers.items()
    }


def test_each_poste_holds_one_piece_at_most(session: Session, board: Board) -> None:
    state = session.state
    assert board.pieces().wip_end - sum(row.level for row in board.buffers()) <= len(state.postes)
    for code, view in state.postes.items():
        outcomes = {row.poste: row for row in board.quality()}[code]
        held = board.pieces_in(code) - board.pieces_out(code) - outcomes.scrap - outcomes.rework
        assert held in (0, 1)
        assert held or not view.piece_held


def test_postes_are_in_the_same_state(session: Session, board: Board) -> None:
    for code, view in session.state.postes.items():
        last = board.segments(code)[-1]
        assert (last.state, board.cycles(code)) == (view.state, view.cycles)
        assert last.cause == view.cause or view.diagnosed


def test_orders_deliver_the_same(session: Session, board: Board) -> None:
    rows = {row.code: (row.delivered, row.completed_ms) for row in board.orders()}
    assert rows == {view.code: (view.delivered, view.completed_ms) for view in session.state.orders}


def test_material_balances(session: Session, board: Board) -> None:
    used = board.used()
    received = dict.fromkeys(used, 0)
    for fact in session.journal.entries:
        if isinstance(fact, SupplyReceived):
            received[fact.component] += fact.quantity
    for code, component in session.scenario.components.items():
        stock = session.state.stocks[code].quantity
        assert component.stock + received.get(code, 0) == used.get(code, 0) + stock, code


def test_times_sum_and_nest_at_every_poste(session: Session, board: Board) -> None:
    for code in session.scenario.postes:
        times = board.times(code)
        assert times.tn is not None and times.tu is not None
        assert times.tt >= times.to >= times.tr >= times.tf >= times.tn >= times.tu >= 0
        assert sum(board.states_ms(code).values()) == times.tt == session.now_ms
        assert sum(times.losses.values()) == times.tt - times.tu == sum(r.ms for r in board.loss_rows(code))
        assert min(times.losses.values()) >= 0


def test_money_balances(board: Board) -> None:
    assert sum(row.real_uc for row in board.costs()) == board.total_uc()
    assert min(row.real_uc for row in board.costs() if row.code != "encours") >= 0


def test_material_of_the_good_pieces_is_the_nomenclature_and_what_was_spoiled(session: Session, board: Board) -> None:
    """Whatever lies in the encours, good pieces cost their nomenclature, over-consumption and dearer substitutes."""
    costs = {row.code: row.real_uc for row in board.costs()}
    scenario = session.scenario
    price = {code: component.price_uc for code, component in scenario.components.items()}
    twins = {"P50B"}
    piece = dict.fromkeys(scenario.products, 0)
    for need in scenario.needs:
        piece[need.product] += 0 if need.poste in twins else need.quantity * price[need.component]
    good = sum(row.delivered * piece[row.product] for row in board.orders())
    spoiled = sum(f.quantity * price[f.component] for f in session.journal.facts() if isinstance(f, ComponentSpoiled))
    gaps = (row.price_variance_uc for row in board.consumption() if row.code in price)
    dearer = sum(gaps) - costs["measures"]
    assert costs["material"] + costs["encours"] == good + spoiled + dearer


def test_everyone_is_somewhere_all_the_time(session: Session, board: Board) -> None:
    for row in board.people():
        assert row.busy_ms + row.waiting_ms + row.off_ms == session.now_ms
        assert min(row.busy_ms, row.waiting_ms, row.off_ms) >= 0


@pytest.mark.parametrize("minute", [1, 2, 3, 5, 10, 15])
def test_a_break_at_the_end_of_a_cycle_before_a_full_buffer(tmp_path: Path, minute: int) -> None:
    """The piece is held although the poste is on break: it must not be told as gone."""
    path = tmp_path / "scenario.yaml"
    path.write_text(
        f"""\
format: 1
code: hold
calendar: {{ start: "06:00", end: "08:00", breaks: [{{ at: "06:{minute:02}", min: 5 }}] }}
postes:
  M1: {{ cycle_s: 60 }}
  M2: {{ cycle_s: 200 }}
  M3: {{ cycle_s: 200 }}
buffers:
  - {{ from: M1, to: M2, capacity: 1 }}
  - {{ from: M2, to: M3, capacity: 1 }}
""",
        encoding="utf-8",
    )
    session = Session(load(path), seed=1)
    for now_ms in range(0, session.end_ms, 30_000):
        session.advance(now_ms)
        levels = {code: view.level for code, view in session.state.buffers.items()}
        assert {row.code: row.level for row in session.board.buffers()} == levels, now_ms
    pieces = session.board.pieces()
    assert pieces.started == pieces.good + pieces.wip_end
