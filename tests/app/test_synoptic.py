"""Where the synoptic puts what it draws, on the lines that are shipped."""

from __future__ import annotations

from itertools import combinations

import pytest

from app.scenarios import installed, locate
from app.views.run.synoptic.geometry import CELLS, TILE_HEIGHT, lay_out
from sim.scenario import load


@pytest.mark.parametrize("name", installed())
def test_tiles_stand_apart_and_each_buffer_stays_in_its_gap(name: str) -> None:
    place = lay_out(load(locate(name)), lambda measure: measure)
    assert not any(one.intersects(other) for one, other in combinations(place.tiles.values(), 2))
    for buffer in place.buffers.values():
        assert not any(buffer.box.adjusted(1, 0, -1, 0).intersects(tile) for tile in place.tiles.values())


def test_buffers_that_share_a_gap_share_its_height() -> None:
    place = lay_out(load(locate("usinage")), lambda measure: measure)
    ground, plain = place.buffers["L67"], place.buffers["L47"]
    assert (ground.low, plain.low) == (True, True)
    assert plain.start.y() - ground.start.y() == TILE_HEIGHT / 2 > CELLS
    assert plain.way == "U40 → U70"
