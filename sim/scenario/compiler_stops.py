"""Stops of a poste beside its failures, in integer units."""

from __future__ import annotations

from sim.domain import stops
from sim.scenario import schema_stops
from sim.scenario.texts import text_of
from sim.scenario.units import SECOND, duration


def micro_stop(code: str, stop: schema_stops.MicroStop) -> stops.MicroStop:
    running, length = duration(stop.every_s, SECOND), duration(stop.length_s, SECOND)
    return stops.MicroStop(code, running, length, text_of(stop.name, code))
