"""What holds whatever is decided, on any line: times, pieces, materials, money balance; a refusal changes nothing."""

from __future__ import annotations

import math
import random
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from sim.events import TempStaffCalled
from sim.scenario import load
from sim.session import Session, replay
from tests.recount.compare import differences, figures, recounted
from tests.recount.recount import recount
from tests.recount.supervisor import VERBS, lived
from tests.sim.laws import hold_the_times
from tests.sim.workshop import shop, shown

POMPES = load(Path(__file__).parents[2] / "scenarios" / "pompes")
NOT_HERE = {
    *("CancelOrder", "SetParameter", "MoveBreak", "ExtendShift", "CallTempStaff"),
    *("AllowLevelOne", "ChangeTool", "MoveMaintenance", "StartChangeover", "PrepareChangeover"),
    *("SortReceipt", "ReturnReceipt", "AcceptReceipt", "ReworkHeld"),
    *("CheckReadiness", "PutRight"),
}
"""Verbs for which the shop of the pumps has no use once it runs."""
SEEDS = range(1, 16)
LINES = range(1, 31)
ROUTES = range(1, 31)


@cache
def random_shift(seed: int) -> tuple[Session, dict[str, int]]:
    session, accepted = lived(POMPES, seed)
    return session, dict(accepted)


@cache
def of_pumps(seed: int) -> dict[str, Any]:
    session, _ = random_shift(seed)
    return shown(session)


@pytest.mark.parametrize("seed", SEEDS)
def test_the_random_supervisor_really_decides(seed: int) -> None:
    """At least twenty orders taken, no verb above 30 % of them, some refused, the line at work."""
    session, accepted = random_shift(seed)
    total, refused = sum(accepted.values()), sum(e.refusal is not None for e in session.journal.decisions())
    print(f"seed {seed}: {total} accepted, {refused} refused, {of_pumps(seed)['pieces']['good']} good; {accepted}")
    assert total >= 20
    assert max(accepted.values()) <= 0.3 * total
    assert refused > 0
    assert of_pumps(seed)["pieces"]["started"] > 0


def test_every_verb_is_used() -> None:
    used = {verb for seed in SEEDS for verb in random_shift(seed)[1]}
    assert set(VERBS) - used <= NOT_HERE


@pytest.mark.parametrize("seed", SEEDS)
def test_the_six_times_nest_and_the_losses_fill_the_gap(seed: int) -> None:
    rows = {**of_pumps(seed)["postes"], "line": of_pumps(seed)["line"]}
    assert rows.keys() == {*POMPES.postes, "line"}
    for code, row in rows.items():
        hold_the_times(code, row)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_piece_is_lost_or_made_from_nothing(seed: int) -> None:
    session, _ = random_shift(seed)
    pieces = of_pumps(seed)["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    state = session.state
    assert sum(order.delivered for order in state.orders) == pieces["good"]
    assert sum(order.launched for order in state.orders) == pieces["started"] + pieces["wip_start"]
    assert sum(order.scrapped for order in state.orders) == pieces["scrapped"]
    assert sum(buffer.level for buffer in state.buffers.values()) <= pieces["wip_end"]


@pytest.mark.parametrize("seed", SEEDS)
def test_materials_balance(seed: int) -> None:
    """Stock at the start + received − used = stock at the end, counted from the facts and seen on the floor."""
    session, _ = random_shift(seed)
    used = of_pumps(seed)["consumption"]
    received: dict[str, int] = {}
    for fact in session.journal.facts():
        if type(fact).__name__ == "SupplyReceived":
            received[fact.component] = received.get(fact.component, 0) + fact.quantity  # type: ignore[union-attr]
    for code, view in session.state.stocks.items():
        spent = used[code]["real"] if code in used else 0
        assert POMPES.components[code].stock + received.get(code, 0) - spent == view.quantity, code
        assert view.quantity >= 0, code


@pytest.mark.parametrize("seed", SEEDS)
def test_money_balances(seed: int) -> None:
    """The parts are the total, and the variances explain all that materials cost beyond the standard."""
    found = of_pumps(seed)
    assert micro(sum(map(micro, found["costs"].values())) / 1e6) == micro(found["total_eur"])
    if found["pieces"]["good"]:
        one = found["total_eur"] / found["pieces"]["good"]
        assert found["per_good_piece_eur"] == pytest.approx(one, abs=1e-6)
    price = {code: component.price_uc for code, component in POMPES.components.items()}
    standard = {code: price[code] for code in price} | {"JT-43": price["JT-42"]}
    rows = {code: row for code, row in found["consumption"].items() if code in price}
    spent = sum(row["real"] * price[code] for code, row in rows.items())
    foreseen = sum(row["standard"] * standard[code] for code, row in rows.items())
    gaps = sum(micro(row["price_variance_eur"]) + micro(row["quantity_variance_eur"]) for row in rows.values())
    calls = sum(f.cost_uc for f in random_shift(seed)[0].journal.facts() if isinstance(f, TempStaffCalled))
    assert spent + micro(found["costs"]["measures"]) - calls == foreseen + gaps


@pytest.mark.parametrize("seed", SEEDS)
def test_energy_balances(seed: int) -> None:
    """What the postes drew and what leaked is all that was delivered; so are the periods of the tariff."""
    used = of_pumps(seed)["consumption"]
    for code, row in of_pumps(seed)["utilities"].items():
        drawn = math.fsum([*row["postes"].values(), row["leaks"]])
        assert drawn == pytest.approx(used[code]["real"], abs=1e-5), code
        assert not row["tariff"] or math.fsum(row["tariff"].values()) == pytest.approx(drawn, abs=1e-5), code


def micro(euros: float) -> int:
    return round(euros * 1_000_000)


@pytest.mark.parametrize("seed", SEEDS)
def test_everyones_time_and_every_buffers_time_are_whole(seed: int) -> None:
    found = of_pumps(seed)
    for code, row in found["people"].items():
        assert row["busy_ms"] + row["waiting_ms"] + row["off_ms"] == found["line"]["tt_ms"], code
        assert min(row.values()) >= 0, code
    for code, row in found["buffers"].items():
        mean = sum(level * share for level, share in enumerate(row["distribution"]))
        assert sum(row["distribution"]) == pytest.approx(1, abs=1e-5), code
        assert mean == pytest.approx(row["mean"], abs=1e-4), code
        assert row["max"] <= row["capacity"], code


@pytest.mark.parametrize("seed", SEEDS[:6])
def test_refused_orders_change_nothing(seed: int) -> None:
    """Without them the facts are the same, and so is the floor at each minute, pending events included."""
    session, _ = random_shift(seed)
    entries = list(session.journal.decisions())
    assert any(entry.refusal for entry in entries)
    other = replay(POMPES, seed, [entry.command for entry in entries if entry.refusal is None])
    assert list(other.journal.facts()) == list(session.journal.facts())
    assert [batch.state for batch in other.batches] == [batch.state for batch in session.batches]


# -- any line ---------------------------------------------------------------------------------------------------------


def random_line(luck: random.Random) -> tuple[str, str]:
    """One to five stages in a row, some of them twins, with everything that stops a poste; and its orders."""
    stages = [[f"S{n}{twin}" for twin in "AB"[: luck.choice([1, 1, 2]) if n else 1]] for n in range(luck.randint(1, 5))]
    body = (
        'calendar: { start: "08:00", end: "10:00", breaks: [{ at: "08:30", min: 10 }] }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\npostes:\n"
    )
    for number, stage in enumerate(stages):
        cycle = luck.choice(["20", "{ uniform: [15, 30] }", "{ triangular: [10, 20, 40] }"])
        extras = luck.sample(
            [
                "quality: { reject_percent: 10, on_reject: retest }",
                "quality: { reject_percent: 10 }",
                "setup_min: 2",
                "failures: { jam: { mtbf_s: { exponential: 400 }, repair_s: { uniform: [20, 90] } } }",
            ],
            luck.randint(0, 2),
        )
        if sum(extra.startswith("quality") for extra in extras) > 1:
            extras.pop()
        fields = ", ".join([f"cycle_s: {cycle}", f"work_centre: W{number}", *extras])
        body += "".join(f"  {poste}: {{ {fields} }}\n" for poste in stage)
    if len(stages) > 1:
        body += "buffers:\n"
    for before, after in pairwise(stages):
        capacity = luck.randint(0, 4)
        ends = f"from: [{', '.join(before)}], to: [{', '.join(after)}]"
        body += f"  - {{ {ends}, capacity: {capacity}, initial: {luck.randint(0, capacity)} }}\n"
    orders = "\n".join(f"{n},{luck.choice('XY')},{luck.randint(15, 120)},10:00" for n in range(1, luck.randint(2, 5)))
    return body, orders


@pytest.mark.parametrize("number", LINES)
def test_the_laws_hold_on_any_line(tmp_path: Path, number: int) -> None:
    luck = random.Random(f"line/{number}")
    body, orders = random_line(luck)
    session = Session(shop(tmp_path, body, orders=orders), seed=number)
    while not session.finished:
        session.advance(session.now_ms + luck.randrange(1, 1_000_000))
    found = shown(session)
    for code, row in found["postes"].items():
        hold_the_times(code, row)
    pieces = found["pieces"]
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    assert list(differences(figures(session), recounted(session))) == []
    assert recount(list(session.journal.facts()), session.scenario)["pieces"] == pieces
    for order in found["orders"]:
        assert order["delivered"] <= order["ordered"], order


def random_route(luck: random.Random) -> tuple[str, str]:
    """An assembly of two branches, a way for each product, a test with rework, an oven, often a loop of cards."""
    oven = luck.randint(2, 4)
    room = [luck.randint(2, 6) for _ in range(6)]
    travel = luck.choice(["", f", transit_s: {luck.randint(1, 60)}", ", transfer_lot: 2"])
    cycle = [luck.choice(["20", "{ uniform: [15, 30] }", "{ by_product: { X: 12, Y: 25 } }"]) for _ in range(6)]
    rejects = (
        f"quality: {{ reject_percent: {luck.choice([5, 30])}, on_reject: rework, max_reworks: {luck.randint(1, 2)} }}"
    )
    apart = luck.choice(["true", "false"])
    batch = f"batch: {{ size: {oven}, min: 1, wait_min: {luck.randint(0, 3)}, same_product: {apart} }}"
    body = (
        'calendar: { start: "08:00", end: "10:00", breaks: [{ at: "08:30", min: 10 }] }\n'
        "products: { X: { fr: X, en: X }, Y: { fr: Y, en: Y } }\npostes:\n"
        f"  BODY: {{ cycle_s: {cycle[0]} }}\n  PART: {{ cycle_s: {cycle[1]}, quality: {{ reject_percent: 10 }} }}\n"
        f"  JOIN: {{ cycle_s: {cycle[2]}, takes: each, setup_min: 1 }}\n  ONLYX: {{ cycle_s: {cycle[3]} }}\n"
        f"  TEST: {{ cycle_s: {cycle[4]}, takes: any, {rejects} }}\n  MEND: {{ cycle_s: {cycle[5]} }}\n"
        f"  OVEN: {{ cycle_s: 60, {batch} }}\n  END: {{ cycle_s: 5 }}\nbuffers:\n"
        f"  - {{ from: BODY, to: JOIN, capacity: {room[0]}, initial: {luck.randint(0, 2)}{travel} }}\n"
        f"  - {{ from: PART, to: JOIN, capacity: {room[1]} }}\n"
        f"  - {{ from: JOIN, to: ONLYX, capacity: {room[2]}, products: [X] }}\n"
        "  - { code: BACK, from: MEND, to: TEST, capacity: 9 }\n"
        f"  - {{ code: PAST, from: JOIN, to: TEST, capacity: {room[3]}, products: [Y] }}\n"
        f"  - {{ from: ONLYX, to: TEST, capacity: {room[4]}, initial: {luck.randint(0, 2)} }}\n"
        "  - { code: BAD, from: TEST, to: MEND, capacity: 9, rejects: true }\n"
        f"  - {{ from: TEST, to: OVEN, capacity: {oven + luck.randint(0, 2)} }}\n"
        f"  - {{ from: OVEN, to: END, capacity: {room[5]} }}\n"
    )
    if luck.random() < 0.6:
        returns = luck.choice(["taken", "left"])
        body += (
            f"kanban: [{{ code: K, from: JOIN, to: END, cards: {oven + luck.randint(0, 6)}, returns: {returns} }}]\n"
        )
    orders = "\n".join(f"{n},{luck.choice('XY')},{luck.randint(10, 60)},10:00" for n in range(1, luck.randint(2, 5)))
    return body, orders + f"\n9,X,{luck.randint(1, 20)},10:00"


@pytest.mark.parametrize("number", ROUTES)
def test_the_laws_hold_on_any_route(tmp_path: Path, number: int) -> None:
    luck = random.Random(f"route/{number}")
    body, orders = random_route(luck)
    scenario = shop(tmp_path, body, orders=orders)
    session = Session(scenario, seed=number)
    while not session.finished:
        session.advance(session.now_ms + luck.randrange(1, 1_000_000))
    whole = Session(scenario, seed=number)
    whole.advance(whole.end_ms)
    assert [batch.digest for batch in whole.batches] == [batch.digest for batch in session.batches]
    found = shown(session)
    for code, row in found["postes"].items():
        hold_the_times(code, row)
    pieces = found["pieces"]
    assert pieces["good"] > 0
    assert pieces["wip_start"] + pieces["started"] == pieces["good"] + pieces["scrapped"] + pieces["wip_end"]
    assert list(differences(figures(session), recounted(session))) == []
    for order in found["orders"]:
        assert order["delivered"] <= order["ordered"], order
