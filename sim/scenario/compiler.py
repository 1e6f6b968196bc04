"""From checked sources to the frozen scenario, in integer units."""

from __future__ import annotations

from sim.domain.scenario import (
    Break,
    Calendar,
    Costs,
    Document,
    HazardPlan,
    Objective,
    Overtime,
    Rules,
    Scenario,
    TariffPeriod,
    Text,
)
from sim.scenario import schema
from sim.scenario.compiler_line import goulot, line_positions, line_postes, shop_learning, shop_levels
from sim.scenario.compiler_quality import MILLI, control_plan, step
from sim.scenario.compiler_readiness import shop_readiness
from sim.scenario.compiler_route import line_buffers, line_loops, line_sources, line_subcontracting
from sim.scenario.compiler_tables import (
    shop_components,
    shop_elements,
    shop_nomenclature,
    shop_orders,
    shop_people,
    shop_products,
    shop_supplies,
)
from sim.scenario.holidays import closed_days
from sim.scenario.nomenclature import Nomenclature
from sim.scenario.shift import Shift, minutes_of, shift_of
from sim.scenario.sources import Sources
from sim.scenario.texts import text_of
from sim.scenario.units import (
    EURO,
    KILOWATT_HOUR,
    LITRE,
    MINUTE,
    PERCENT_PERMILLE,
    PERCENT_PPM,
    PERMILLE,
    SECOND,
    scaled,
    slowness_permille,
)


def compiled(sources: Sources) -> Scenario:
    """The scenario of sources that ``checker`` found nothing against."""
    file = sources.file
    shift = shift_of(file.calendar)
    postes = line_postes(sources, shift)
    orders, urgent = shop_orders(sources, shift), set(sources.urgent)
    return Scenario(
        code=file.code,
        fingerprint=sources.fingerprint,
        title=text_of(file.title, file.code),
        summary=text_of(file.summary),
        trade=text_of(file.trade),
        team=text_of(file.team),
        difficulty=file.difficulty,
        competences=tuple(file.competences),
        calendar=_calendar(file.calendar, shift),
        postes=postes,
        buffers=line_buffers(file),
        positions=line_positions(sources),
        goulot=file.goulot or goulot(postes),
        levels=shop_levels(file),
        learning=shop_learning(file),
        people=shop_people(sources, shift),
        products=shop_products(file),
        components=shop_components(sources),
        supplies=shop_supplies(sources, shift),
        nomenclature=shop_nomenclature(sources),
        needs=Nomenclature(sources.nomenclature.rows).needs(sources.products, sources.mounting_places),
        orders=orders,
        sequence=tuple(sorted((code for code in orders if code not in urgent), key=lambda code: orders[code].priority)),
        hazards=tuple(_hazard(code, hazard, shift, file) for code, hazard in file.hazards.items()),
        objectives=tuple(_objective(objective) for objective in file.objectives),
        rules=_rules(file.rules),
        costs=_costs(file.costs),
        documents=tuple(_document(document) for document in file.documents),
        sources=line_sources(file),
        loops=line_loops(file),
        control_plan=control_plan(file),
        readiness=shop_readiness(file),
        given_load=tuple(file.given_load),
        elements=shop_elements(sources),
        subcontracting=line_subcontracting(file),
    )


def _calendar(calendar: schema.Calendar, shift: Shift) -> Calendar:
    breaks = (
        Break(at_ms, at_ms + pause.min * MINUTE, pause.move_min * MINUTE)
        for pause in calendar.breaks
        for at_ms in (shift.instant(pause.at),)
    )
    overtime = calendar.overtime
    return Calendar(
        date=calendar.date,
        start_ms_of_day=shift.start * MINUTE,
        length_ms=shift.length_ms,
        breaks=tuple(sorted(breaks, key=lambda pause: pause.at_ms)),
        overtime=None if overtime is None else _overtime(overtime),
        closed_days=closed_days(calendar),
    )


def _overtime(overtime: schema.Overtime) -> Overtime:
    return Overtime(
        max_ms=overtime.max_min * MINUTE,
        notice_ms=overtime.notice_min * MINUTE,
        premium_permille=scaled(overtime.premium_percent, PERCENT_PERMILLE),
    )


def _hazard(code: str, hazard: schema.Hazard, shift: Shift, file: schema.ScenarioFile) -> HazardPlan:
    earliest, latest = hazard.window
    return HazardPlan(
        code=code,
        family=hazard.family,
        earliest_ms=shift.instant(earliest),
        latest_ms=shift.instant(latest),
        settings=_settings(hazard, shift) | _off_target(hazard, file),
        title=text_of(hazard.title),
        symptom=text_of(hazard.symptom),
        cause=text_of(hazard.cause),
        expected=text_of(hazard.expected),
    )


_CODES = ("person", "component", "order", "poste", "utility", "mode", "cure")
_SCALED = {
    "clear_min": ("clear_ms", MINUTE),
    "patience_min": ("patience_ms", MINUTE),
    "accident_percent": ("accident_ppm", PERCENT_PPM),
    "lasts_min": ("lasts_ms", MINUTE),
    "factor": ("often_permille", PERMILLE),
    "cure_min": ("cure_ms", MINUTE),
    "nl_min": ("nml_min", LITRE),
    "repair_min": ("repair_ms", MINUTE),
    "cost_eur": ("cost_uc", EURO),
    "share_percent": ("share_ppm", PERCENT_PPM),
    "seen_percent": ("seen_ppm", PERCENT_PPM),
}
"""Field of an aléa -> its setting, and what multiplies it."""


def _settings(hazard: schema.Hazard, shift: Shift) -> dict[str, str | int]:
    """The fields of the hazard's own family."""
    settings: dict[str, str | int] = {}
    for name in _CODES:
        code: str | None = getattr(hazard, name)
        if code is not None:
            settings[name] = code
    for name, (setting, factor) in _SCALED.items():
        value: float | None = getattr(hazard, name)
        if value is not None:
            settings[setting] = scaled(value, factor)
    for name in ("missing", "escaped"):
        count: int | None = getattr(hazard, name)
        if count is not None:
            settings[name] = count
    if hazard.rate_percent is not None:
        settings["slow_permille"] = slowness_permille(hazard.rate_percent)
    if hazard.until is not None:
        settings["until_ms"] = shift.deadline(hazard.until)
    return settings


def _off_target(hazard: schema.Hazard, file: schema.ScenarioFile) -> dict[str, str | int]:
    """What takes a parameter off its target, in steps and thousandths of a step."""
    if hazard.poste is None or hazard.parameter is None:
        return {}
    one = step(file.postes[hazard.poste].parameters[hazard.parameter])
    settings: dict[str, str | int] = {"parameter": hazard.parameter}
    if hazard.per_100 is not None:
        settings["drift_milli"] = scaled(hazard.per_100, one * MILLI)
    if hazard.value is not None:
        settings["value"] = scaled(hazard.value, one)
    return settings


def _objective(objective: schema.Objective) -> Objective:
    return Objective(objective.code, objective.target, objective.floor, objective.weight, objective.tolerance)


def _rules(rules: schema.Rules) -> Rules:
    return Rules(
        call_after_ms=scaled(rules.call_after_min, MINUTE),
        travel_ms=scaled(rules.travel_min, MINUTE),
        handover_ms=scaled(rules.handover_min, MINUTE),
        serve_ms=scaled(rules.serve_min, MINUTE),
        cover_alarm_ms=scaled(rules.cover_alarm_min, MINUTE),
        technicians=rules.technicians,
        level_one=rules.level_one,
        sort_ms=scaled(rules.sort_s, SECOND),
        sort_finds_ppm=scaled(rules.sort_finds_percent, PERCENT_PPM),
        count_ms=scaled(rules.count_min, MINUTE),
        receipt_check_ms=scaled(rules.receipt_check_min, MINUTE),
        leak_search_ms=scaled(rules.leak_search_min, MINUTE),
        leak_alarm_ms=scaled(rules.leak_alarm_min, MINUTE),
    )


def _costs(costs: schema.Costs) -> Costs:
    standard = {name: scaled(euros, EURO) for name, euros in costs.standard_eur.items()}
    return Costs(
        electricity_uc_kwh=scaled(costs.electricity_eur_kwh, EURO),
        air_uc_m3=scaled(costs.air_eur_m3, EURO),
        standard_uc=sum(standard.values()),
        standard={str(name): cost for name, cost in standard.items()},
        standard_air_nml=scaled(costs.standard_air_nl, LITRE),
        standard_electricity_mj=scaled(costs.standard_electricity_kwh, KILOWATT_HOUR),
        gas_uc_m3=scaled(costs.gas_eur_m3, EURO),
        water_uc_m3=scaled(costs.water_eur_m3, EURO),
        standard_gas_nml=scaled(costs.standard_gas_nl, LITRE),
        standard_water_ml=scaled(costs.standard_water_l, LITRE),
        tariff=tuple(_period(period) for period in costs.tariff),
    )


def _period(period: schema.TariffPeriod) -> TariffPeriod:
    start, end = (minutes_of(clock) * MINUTE for clock in (period.from_, period.to))
    return TariffPeriod(period.name, start, end, scaled(period.eur_kwh, EURO))


def _document(document: schema.Document) -> Document:
    title = Text(document.title.fr, document.title.en)
    return Document(document.code, title, document.file.fr, document.file.en)
