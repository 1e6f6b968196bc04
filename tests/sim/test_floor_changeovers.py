"""SMED: the external part of a changeover, prepared while the poste works, is time gained when it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from sim import events as facts_of
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.workshop import instants, order, seconds, shown, story, two_series

HANDLER = "positions: { H: { name: { fr: Cariste, en: Handler }, logistics: true } }\nrules: { serve_min: 2 }\n"
TEAM = {"people": "HA,Bob,handler,CDI,22,H,,,", "polyvalence": "HA,A,U"}


def prepared(session: Session, product: str = "Q") -> str:
    refusal = order(session, "PrepareChangeover", poste="A", product=product)
    return refusal.code if refusal else ""


def changes(session: Session) -> list[tuple[float, float]]:
    """When the poste began to change over, and took its next piece."""
    told = story(session, "A")
    begun = [at for at, words in told if words == "setup"]
    return [(at, next(later for later, words in told if later > at and words == "takes 2")) for at in begun]


def test_what_was_prepared_is_spared_when_the_poste_stops(tmp_path: Path) -> None:
    session = Session(two_series(tmp_path))
    seconds(session, 60)
    assert prepared(session) == ""
    assert session.state.postes["A"].preparing == "Q"
    seconds(session, 500)
    assert instants(session, facts_of.ChangeoverPrepared) == [60 + 6 * 60]
    assert session.state.postes["A"].prepared == "Q"
    seconds(session, 1000)
    assert changes(session) == [(600, 600 + 4 * 60)]
    assert shown(session)["changeovers_prepared"] == {"A": 1}
    assert session.state.postes["A"].prepared == ""


def test_a_preparation_asked_too_late_is_given_up_and_spares_nothing(tmp_path: Path) -> None:
    session = Session(two_series(tmp_path))
    seconds(session, 300)
    assert prepared(session) == ""
    seconds(session, 1300)
    assert changes(session) == [(600, 600 + 10 * 60)]
    assert shown(session)["changeovers_prepared"] == {"A": 0}
    assert session.state.postes["A"].preparing == ""


def test_no_more_is_spared_than_this_change_takes(tmp_path: Path) -> None:
    session = Session(two_series(tmp_path, changeovers="A,P,Q,4"))
    seconds(session, 60)
    assert prepared(session) == ""
    seconds(session, 700)
    assert instants(session, facts_of.ChangeoverPrepared) == [60 + 4 * 60]
    assert [at for at, words in story(session, "A") if words == "good"][9:] == [600, pytest.approx(660, abs=0.01)]


def test_what_is_ready_serves_an_order_brought_forward(tmp_path: Path) -> None:
    session = Session(two_series(tmp_path))
    seconds(session, 60)
    assert prepared(session) == ""
    seconds(session, 430)
    assert prepared(session) == "already_prepared"
    assert prepared(session, "P") == "no_changeover"
    assert order(session, "MoveOrder", order="2", rank=0) is None
    seconds(session, 1000)
    assert changes(session) == [(480, 480 + 4 * 60)]


def test_the_handler_prepares_after_the_dock_is_served(tmp_path: Path) -> None:
    scenario = two_series(
        tmp_path,
        HANDLER,
        components="SEAL,Joint,Seal,u,50,1,,,,,",
        nomenclature="P,SEAL,1,A",
        supplies="SEAL,10,08:01",
        **TEAM,
    )
    session = Session(scenario)
    seconds(session, 61)
    assert prepared(session) == ""
    assert prepared(session) == "being_prepared"
    seconds(session, 300)
    assert order(session, "FreeOperator", person="HA") is None
    seconds(session, 400)
    assert order(session, "AssignOperator", person="HA", position="H") is None
    seconds(session, 900)
    assert instants(session, facts_of.SupplyReceived) == [180]
    assert instants(session, facts_of.ChangeoverPrepared) == []  # begun anew at 400 s, given up at 600 s


def test_nobody_to_prepare_it(tmp_path: Path) -> None:
    session = Session(two_series(tmp_path, HANDLER, **TEAM))
    seconds(session, 60)
    assert order(session, "FreeOperator", person="HA") is None
    assert prepared(session) == "no_handler"


@pytest.mark.parametrize("seed", [1, 2])
def test_every_figure_agrees_with_its_recount(tmp_path: Path, seed: int) -> None:
    session = Session(two_series(tmp_path), seed)
    seconds(session, 60)
    prepared(session)
    session.advance(session.end_ms)
    assert list(differences(figures(session), recounted(session))) == []
