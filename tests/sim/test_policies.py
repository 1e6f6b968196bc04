"""A supervisor who follows the procedures does better than nobody, and reads no more than people do."""

import statistics

from app.resources import scenarios_dir
from sim.policies import dossier_of, policy
from sim.scenario import load
from sim.session import Session, live

SEEDS = range(1, 9)


def test_competent_scores_above_nothing_on_the_same_luck() -> None:
    pumps = load(scenarios_dir() / "pompes")
    gains = []
    for seed in SEEDS:
        scores = {name: live(Session(pumps, seed), policy(name)).board.score() for name in ("nothing", "competent")}
        gains.append(scores["competent"] - scores["nothing"])
    assert min(gains) > 0
    assert statistics.fmean(gains) > 0.3


def test_the_dossier_hides_the_aleas_and_the_orders_nobody_has_placed_yet() -> None:
    pumps = load(scenarios_dir() / "pompes")
    dossier = dossier_of(pumps)
    assert pumps.hazards and not dossier.hazards
    assert set(dossier.orders) == set(pumps.sequence) != set(pumps.orders)


def test_nothing_is_ever_refused_to_a_policy() -> None:
    pumps = load(scenarios_dir() / "pompes")
    session = live(Session(pumps, 3), policy("competent"))
    assert all(entry.refusal is None for entry in session.journal.decisions())
