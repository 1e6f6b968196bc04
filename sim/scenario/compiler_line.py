"""The line in integer units: postes, positions, levels."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from sim.domain.duration import Duration
from sim.domain.scenario import LEVELS, FailureMode, Learning, Level, Position, Poste, Spoilage
from sim.scenario import schema
from sim.scenario.compiler_quality import detections, parameters, purges
from sim.scenario.compiler_route import batch_of, cycle_of, cycles_of
from sim.scenario.compiler_stops import level_one, micro_stop, setups, tool, upkeep
from sim.scenario.shift import Shift
from sim.scenario.sources import Sources
from sim.scenario.texts import text_of
from sim.scenario.units import (
    EURO,
    HOUR,
    KILOGRAM,
    LITRE,
    MINUTE,
    PERCENT_PERMILLE,
    PERCENT_PPM,
    PERMILLE,
    SECOND,
    WATT_HOUR,
    duration,
    scaled,
    slowness_permille,
)

_DEFAULT_LEVELS: Mapping[str, tuple[float, float]] = {
    "I": (70, 3),
    "L": (88, 1.6),
    "U": (100, 1),
    "O": (100, 1),
}
"""Percent of the autonomous rate, factor on rejects."""


def line_postes(sources: Sources, shift: Shift) -> dict[str, Poste]:
    return {
        code: replace(_poste(code, poste), setups=setups(sources, code), upkeep=upkeep(poste, shift))
        for code, poste in sources.file.postes.items()
    }


def _poste(code: str, poste: schema.Poste) -> Poste:
    name = text_of(poste.name, code)
    quality = poste.quality or schema.Quality(reject_percent=0)
    return Poste(
        code=code,
        name=name,
        short=text_of(poste.short) if poste.short else name,
        cycle=cycle_of(poste),
        attended=poste.manned != "none",
        setup_ms=scaled(poste.setup_min, MINUTE),
        setup_external_ms=scaled(poste.setup_external_min, MINUTE),
        reject_ppm=scaled(quality.reject_percent, PERCENT_PPM),
        on_reject=quality.on_reject,
        failures=tuple(_failure(mode, failure) for mode, failure in poste.failures.items()),
        spoilage=tuple(_spoilage(spoil) for spoil in poste.spoilage),
        check_ms=scaled(poste.check_min, MINUTE),
        idle_w=poste.electricity_w.idle,
        running_w=poste.electricity_w.running,
        idle_air_nml_min=poste.air_nl_min.idle * LITRE,
        running_air_nml_min=poste.air_nl_min.running * LITRE,
        machine_uc_h=scaled(poste.machine_eur_h, EURO),
        habilitation=poste.habilitation or "",
        load_g=scaled(poste.load_kg, KILOGRAM),
        visual_andon=poste.visual_andon,
        work_centre=poste.work_centre or code,
        parameters=parameters(poste),
        detects=detections(poste),
        purges=purges(poste),
        notes=text_of(poste.notes),
        start_mj=scaled(poste.start_wh, WATT_HOUR),
        idle_gas_nml_min=poste.gas_nl_min.idle * LITRE,
        running_gas_nml_min=poste.gas_nl_min.running * LITRE,
        water_ml_cycle=scaled(poste.water_l_cycle, LITRE),
        semi=poste.manned == "semi",
        watched=poste.manned == "watch",
        load=duration(poste.load_s, SECOND),
        unload=duration(poste.unload_s, SECOND),
        through_breaks=poste.through_breaks,
        micro_stops=tuple(micro_stop(mode, stop) for mode, stop in poste.micro_stops.items()),
        needs=tuple(dict.fromkeys(poste.needs)),
        tool=tool(poste.tool) if poste.tool else None,
        travel_ms=None if poste.travel_min is None else scaled(poste.travel_min, MINUTE),
        takes=poste.takes or "each",
        max_reworks=quality.max_reworks,
        batch=batch_of(poste),
        cycles=cycles_of(poste),
    )


def running_of(failure: schema.Failure) -> Duration:
    """Running time to failure."""
    if failure.mtbf_h is not None:
        return duration(failure.mtbf_h, HOUR)
    return duration(failure.mtbf_s or 0, SECOND)


def repair_of(failure: schema.Failure) -> Duration:
    if failure.repair_min is not None:
        return duration(failure.repair_min, MINUTE)
    return duration(failure.repair_s or 0, SECOND)


def diagnosis_of(failure: schema.Failure) -> Duration:
    return duration(failure.diagnosis_min, MINUTE)


def _failure(code: str, failure: schema.Failure) -> FailureMode:
    return FailureMode(
        code=code,
        symptom=failure.symptom,
        running=running_of(failure),
        diagnosis=diagnosis_of(failure),
        repair=repair_of(failure),
        name=text_of(failure.name, code),
        symptom_text=text_of(failure.symptom_text, failure.symptom),
        cause_text=text_of(failure.cause, code),
        clock=failure.clock,
        level_one=level_one(failure.level1) if failure.level1 else None,
    )


def _spoilage(spoil: schema.Spoil) -> Spoilage:
    return Spoilage(spoil.component, scaled(spoil.percent, PERCENT_PPM), spoil.quantity)


def line_positions(sources: Sources) -> dict[str, Position]:
    """The author's positions, then each attended poste they leave out."""
    file = sources.file
    positions = {
        code: Position(
            code,
            text_of(position.name),
            tuple(position.postes),
            position.logistics,
            scaled(position.walk_s, SECOND),
            position.yields,
        )
        for code, position in file.positions.items()
    }
    for code in sources.staffed_postes:
        positions[code] = Position(code, text_of(file.postes[code].name, code), (code,))
    return positions


def goulot(postes: Mapping[str, Poste]) -> str:
    """The first poste with the longest mean cycle, shared between the postes of its work centre."""
    twins = Counter(poste.work_centre for poste in postes.values())
    return max(postes.values(), key=lambda poste: poste.mean_ms // twins[poste.work_centre]).code


def shop_levels(file: schema.ScenarioFile) -> dict[str, Level]:
    levels: dict[str, Level] = {}
    for code in LEVELS:
        given = next((level for name, level in file.levels.items() if name == code), None)
        rate, factor = (given.rate_percent, given.reject_factor) if given else _DEFAULT_LEVELS[code]
        risk = given.risk_factor if given else 1
        levels[code] = Level(slowness_permille(rate), scaled(factor, PERMILLE), scaled(risk, PERMILLE))
    return levels


def shop_learning(file: schema.ScenarioFile) -> Learning | None:
    learning = file.learning
    if learning is None:
        return None
    return Learning(
        rate_permille=scaled(learning.rate_percent, PERCENT_PERMILLE),
        to_l_ms=scaled(learning.to_l_h, HOUR),
        to_u_ms=scaled(learning.to_u_h, HOUR),
        beside_permille=slowness_permille(learning.beside_rate_percent),
    )
