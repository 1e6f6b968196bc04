"""Au plus tôt and au plus tard agree: what an order may slip by is the same at each of its operations."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sim.planning.dating import Operation, earliest, latest, slack_ms
from sim.planning.finite import Job, Shop, Step, backward, forward

OPERATIONS = st.lists(
    st.builds(Operation, st.just("A"), st.integers(0, 60), st.integers(1, 20), st.integers(0, 30)),
    min_size=1,
    max_size=6,
)
STEPS = st.lists(st.tuples(st.integers(1, 90), st.integers(0, 30)), min_size=1, max_size=6)


@given(OPERATIONS, st.integers(1, 50), st.integers(0, 10_000), st.integers(0, 500))
def test_by_dates_each_operation_has_the_same_slack(
    gamme: list[Operation], quantity: int, due: int, start: int
) -> None:
    early, late = earliest(gamme, quantity, start), latest(gamme, quantity, due)
    slips = {after.start_ms - before.start_ms for before, after in zip(early, late, strict=True)}
    assert slips == {slack_ms(gamme, quantity, due, start)}


@given(STEPS, st.integers(0, 2_000), st.booleans())
def test_alone_in_the_shop_an_order_slips_by_as_much_at_each_poste(
    steps: list[tuple[int, int]], due: int, overlaps: bool
) -> None:
    """Forward from 0, backward from the due date: the first start slips as the last end does."""
    made = tuple(Step(f"P{rank}", work, work, wait) for rank, (work, wait) in enumerate(steps))
    job = Job("1", "X", made, due, overlaps=overlaps)
    early = {bar.poste: bar for bar in forward([job], Shop())}
    late = {bar.poste: bar for bar in backward([job], Shop())}
    assert len({late[code].start_ms - early[code].start_ms for code in early}) == 1
    assert max(bar.end_ms for bar in late.values()) == due
