"""Where the synoptic puts what it draws, on the lines that are shipped."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QApplication, QGraphicsScene

from app.models.shift import Shift
from app.scenarios import installed, locate
from app.theme import Theme
from app.views.run.synoptic.geometry import CELLS, TILE_HEIGHT, lay_out
from app.views.run.synoptic.walkers import PersonToken, Walkers
from sim.commands import AssignOperator
from sim.scenario import load
from sim.session import Session

MINUTE_MS = 60_000
TILES = {f"P{number}0": QRectF(100 * number, 0, 80, 100) for number in range(1, 9)}


class Floor:
    """The pump line and its walkers, five minutes after the start."""

    def __init__(self, motion: bool = True) -> None:
        theme = Theme()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app)
        theme.motion = motion
        self.scene = QGraphicsScene(0, 0, 900, 110)
        self.walkers = Walkers(self.scene, theme)
        self.session = Session(load(locate("pompes")), 1)
        self.session.advance(5 * MINUTE_MS)
        self.look()

    def look(self) -> None:
        tiles = {code: TILES.get(code, QRectF(0, 0, 80, 100)) for code in self.session.scenario.postes}
        self.walkers.follow(Shift(self.session.scenario, self.session.state), tiles)

    def at(self) -> QPointF:
        """Of the only one who walks."""
        (token,) = (item for item in self.scene.items() if isinstance(item, PersonToken))
        return token.pos()

    def send(self, source: str, to: str) -> str:
        """Who holds a place goes to another; both are left a moment later."""
        people = self.session.state.people
        mover = next(code for code, view in people.items() if view.position == source)
        order = AssignOperator(at_ms=self.session.now_ms, person=mover, position=to)
        assert self.session.submit(order).refusal is None
        self.look()
        return mover


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


def test_who_is_sent_elsewhere_walks_from_the_place_left_to_the_one_taken(qapp: QApplication) -> None:
    floor = Floor()
    mover = floor.send("P20", "P70")
    started, arrives = floor.session.now_ms, floor.session.state.people[mover].ready_ms
    assert floor.walkers.names() == [mover] and floor.at().x() == TILES["P20"].center().x()
    floor.session.advance((started + arrives) // 2)
    floor.look()
    middle = (TILES["P20"].center().x() + TILES["P70"].center().x()) / 2
    assert abs(floor.at().x() - middle) < 5
    floor.session.advance(arrives + 1_000)
    floor.look()
    assert floor.walkers.names() == []


def test_a_technician_sent_to_a_failure_walks_for_the_time_that_the_floor_takes(qapp: QApplication) -> None:
    floor = Floor()
    scenario, state = floor.session.scenario, floor.session.state
    sent = replace(state.postes["P30"], state="waiting_repair", technician=scenario.technicians[0])
    for passed_ms, share in ((0, 0.0), (scenario.rules.travel_ms // 2, 0.5), (scenario.rules.travel_ms, 1.0)):
        now = replace(state, now_ms=state.now_ms + passed_ms, postes={**state.postes, "P30": sent})
        floor.walkers.follow(Shift(scenario, now), TILES)
        assert abs(floor.at().x() - share * TILES["P30"].center().x()) < 1
    mended = replace(state, postes={**state.postes, "P30": replace(sent, state="down")})
    floor.walkers.follow(Shift(scenario, mended), TILES)
    assert floor.walkers.names() == []


def test_with_reduced_motion_nobody_is_seen_on_the_way(qapp: QApplication) -> None:
    floor = Floor(motion=False)
    floor.send("P20", "P70")
    assert floor.walkers.names() == []
