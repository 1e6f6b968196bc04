"""Stops of a poste beside its failures, in integer units."""

from __future__ import annotations

from collections.abc import Iterator

from sim.domain import stops
from sim.scenario import schema, schema_stops
from sim.scenario.shift import DAY, Shift
from sim.scenario.sources import Sources
from sim.scenario.texts import text_of
from sim.scenario.units import HOUR, MINUTE, PERCENT_PPM, SECOND, duration, scaled

_DAY_MS = DAY * MINUTE


def micro_stop(code: str, stop: schema_stops.MicroStop) -> stops.MicroStop:
    running, length = duration(stop.every_s, SECOND), duration(stop.length_s, SECOND)
    return stops.MicroStop(code, running, length, text_of(stop.name, code))


def tool(given: schema_stops.Tool) -> stops.Tool:
    worn = given.worn_reject_percent
    return stops.Tool(
        life=given.life_pieces or scaled(given.life_min or 0, MINUTE),
        timed=given.life_pieces is None,
        change_ms=scaled(given.change_min, MINUTE),
        worn_reject_ppm=None if worn is None else scaled(worn, PERCENT_PPM),
        name=text_of(given.name, "tool"),
    )


def upkeep(poste: schema.Poste, shift: Shift) -> tuple[stops.Upkeep, ...]:
    """Each maintenance and cleaning of a poste, one by one, in the order of their dates."""
    planned = [
        one
        for kind, entries in (("maintenance", poste.maintenance), ("cleaning", poste.cleaning))
        for code, given in entries.items()
        for one in _each(code, kind, given, shift)
    ]
    return tuple(sorted(planned, key=lambda one: one.due_ms))


def _each(code: str, kind: str, given: schema_stops.Upkeep, shift: Shift) -> Iterator[stops.Upkeep]:
    """Several of one code bear a number."""
    length_ms, move_ms = scaled(given.min, MINUTE), scaled(given.move_min, MINUTE)
    if given.at is not None:
        dates = range(shift.instant(given.at), shift.length_ms, _DAY_MS)
    else:
        every_ms = scaled(given.every_h or 0, HOUR)
        dates = range(every_ms, shift.length_ms, every_ms)
    for number, due_ms in enumerate(dates, 1):
        name = code if len(dates) == 1 else f"{code}.{number}"
        yield stops.Upkeep(name, kind, due_ms, length_ms, move_ms, text_of(given.name, code))


def setups(sources: Sources, poste: str) -> dict[tuple[str, str], int]:
    """Changeover times of ``poste`` by product before and product after."""
    return {
        (row.from_product, row.to_product): scaled(row.minutes, MINUTE)
        for row in sources.changeovers.rows
        if row.poste == poste
    }


def level_one(given: schema_stops.LevelOne) -> stops.LevelOne:
    return stops.LevelOne(duration(given.repair_min, MINUTE), given.levels)
