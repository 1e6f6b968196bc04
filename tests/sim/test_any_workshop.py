"""The laws of the floor on workshops, staff and decisions drawn by Hypothesis (``--hypothesis-show-statistics`` tells
how many)."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from sim.commands import RestartPoste, StopPoste
from sim.session import Session
from tests.recount.compare import differences, figures, recounted
from tests.sim.any_workshop import Order, Stage, Workshop, live, orders, workshops
from tests.sim.laws import hold_the_money, hold_the_people, hold_the_pieces, hold_the_times
from tests.sim.test_determinism import running_to_failures
from tests.sim.workshop import shown

FEW = settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
SEEDS = range(1, 9)


@FEW
@given(workshops(), orders(), st.integers(1, 1000))
def test_pieces_materials_energy_money_and_time_are_conserved(
    workshop: Workshop, decisions: list[Order], seed: int
) -> None:
    session = Session(workshop.scenario(), seed)
    live(session, decisions)
    found = shown(session)
    for code, row in {**found["postes"], "line": found["line"]}.items():
        hold_the_times(code, row)
    hold_the_pieces(found)
    hold_the_people(found)
    hold_the_money(found)
    assert list(differences(figures(session), recounted(session))) == []


@FEW
@given(workshops(), orders(), st.lists(st.integers(1, 2_000_000), min_size=1, max_size=5))
def test_slices_pauses_and_looks_change_nothing(workshop: Workshop, decisions: list[Order], cuts: list[int]) -> None:
    scenario = workshop.scenario()
    whole, cut = Session(scenario, 3), Session(scenario, 3)
    live(whole, decisions)
    live(cut, decisions, [*cuts, 60_000])
    assert cut.state.now_ms == whole.now_ms
    assert list(cut.journal.lines(now_ms=cut.now_ms)) == list(whole.journal.lines(now_ms=whole.now_ms))


@FEW
@given(workshops(staffed=False, arrivals=True), st.integers(1, 1000))
def test_little(workshop: Workshop, seed: int) -> None:
    """L = λW and Lq = λWq, to the last millisecond once every piece that came has left."""
    session = Session(replace(workshop, end="20:00").scenario(), seed)
    session.advance(session.end_ms)
    found = shown(session)
    source, span_ms = found["sources"]["IN"], found["line"]["tt_ms"]
    assume(source["mean_time_in_system_ms"] is not None)
    assert found["pieces"]["wip_end"] == 0
    come = source["arrivals"]
    for number, time in (("mean_number", "mean_wait_ms"), ("mean_number_in_system", "mean_time_in_system_ms")):
        assert source[number] * span_ms == pytest.approx(come * source[time], abs=span_ms * 1e-6 + come)


@FEW
@given(workshops(staffed=False), st.integers(5, 30), st.integers(1, 30), st.integers(1, 1000))
def test_stopping_a_poste_leaves_the_failures_of_the_others(
    workshop: Workshop, at: int, length: int, seed: int
) -> None:
    """Each still strikes after the same running time."""
    running = [replace(stage, mtbf_s=400, clock="running") for stage in workshop.stages]
    scenario = replace(workshop, stages=tuple(running)).scenario()
    stopped = next(iter(scenario.postes))
    usual, other = Session(scenario, seed), Session(scenario, seed)
    usual.advance(usual.end_ms)
    other.advance(at * 60_000)
    other.submit(StopPoste(at_ms=other.now_ms, phase="run", poste=stopped))
    other.advance(other.now_ms + length * 60_000)
    other.submit(RestartPoste(at_ms=other.now_ms, phase="run", poste=stopped))
    other.advance(other.end_ms)
    then, now = running_to_failures(usual), running_to_failures(other)
    for poste in scenario.postes:
        assert all(one == same for one, same in zip(then.get(poste, []), now.get(poste, []), strict=False)), poste


# -- what should help does not hurt -----------------------------------------------------------------------------------


def plain_lines() -> st.SearchStrategy[Workshop]:
    """Saturated lines of one product, all attended by people who hold their poste alone."""
    stage = st.builds(
        Stage,
        twins=st.integers(1, 2),
        cycle=st.tuples(st.integers(15, 25), st.integers(25, 40)),
        attended=st.just(True),
        mtbf_s=st.sampled_from([150, 400]),
        more=st.sampled_from([(), ("quality: { reject_percent: 10 }",)]),
    )
    return st.lists(stage, min_size=2, max_size=3).flatmap(
        lambda line: st.tuples(*[st.integers(0, 3) for _ in line[1:]]).map(
            lambda capacities: Workshop(tuple(line), capacities, "U", rate_percent=80)
        )
    )


def roomier(workshop: Workshop) -> Workshop:
    return replace(workshop, capacities=tuple(capacity + 2 for capacity in workshop.capacities))


def faster(workshop: Workshop) -> Workshop:
    first, *others = workshop.stages
    quicker = replace(first, cycle=(first.cycle[0] * 8 // 10, first.cycle[1] * 8 // 10))
    return replace(workshop, stages=(quicker, *others))


def sturdier(workshop: Workshop) -> Workshop:
    return replace(workshop, stages=tuple(replace(stage, mtbf_s=3 * stage.mtbf_s) for stage in workshop.stages))


def abler(workshop: Workshop) -> Workshop:
    """Against people who are slower and scrap more."""
    return replace(workshop, rate_percent=120 * workshop.rate_percent // 100)


def made(workshop: Workshop) -> list[int]:
    """Good pieces of the same seeds."""
    scenario = workshop.scenario()
    counts = []
    for seed in SEEDS:
        session = Session(scenario, seed)
        session.advance(session.end_ms)
        counts.append(session.board.pieces().good)
    return counts


@settings(FEW, max_examples=6)
@pytest.mark.parametrize("better", [roomier, faster, sturdier, abler])
@given(workshop=plain_lines())
def test_what_should_help_does_not_hurt(better: object, workshop: Workshop) -> None:
    """On average over the same seeds, within two standard errors of the difference."""
    assert callable(better)
    gains = [more - less for more, less in zip(made(better(workshop)), made(workshop), strict=True)]
    mean = math.fsum(gains) / len(gains)
    error = math.sqrt(math.fsum((gain - mean) ** 2 for gain in gains) / (len(gains) - 1) / len(gains))
    assert mean >= -2 * error, gains
