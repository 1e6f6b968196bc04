"""What an author writes in ``scenario.yaml``: names carry their unit, texts come in French and English.

These models only shape and bound the fields; ``checker`` sees what points to what and ``compiler`` makes
integers of them. The tables beside the YAML are in ``rows``.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from sim.scenario.fields import (
    Clock,
    Code,
    Count,
    Cycle,
    Day,
    LevelCode,
    Model,
    NonNegative,
    Percent,
    Positive,
    Span,
    Texts,
    either,
)
from sim.scenario.schema_quality import ControlLine, Detects, Parameter, Purge, Signed
from sim.scenario.schema_readiness import Readiness
from sim.scenario.schema_stops import LevelOne, MicroStop, Tool, Upkeep, Utility
from sim.scenario.schema_ways import Batch, Buffer, Kanban, Source, Subcontracting


def _version(number: int) -> int:
    if number != 1:
        raise PydanticCustomError("version", "expected 1")
    return number


class Failure(Model):
    mtbf_h: Span | None = None
    mtbf_s: Span | None = None
    diagnosis_min: Span = 0
    repair_min: Span | None = None
    repair_s: Span | None = None
    clock: Literal["running", "calendar"] = "running"
    level1: LevelOne | None = None
    symptom: Code = "stopped"
    name: Texts | None = None
    symptom_text: Texts | None = None
    cause: Texts | None = None

    @model_validator(mode="after")
    def _units(self) -> Failure:
        either("mtbf_h", self.mtbf_h is not None, "mtbf_s", self.mtbf_s is not None)
        either("repair_min", self.repair_min is not None, "repair_s", self.repair_s is not None)
        return self


class Quality(Model):
    reject_percent: Percent
    on_reject: Literal["scrap", "retest", "rework"] = "scrap"
    max_reworks: Annotated[int, Field(ge=1, le=9)] = 1


class Spoil(Model):
    component: Code
    percent: Percent
    quantity: Annotated[int, Field(ge=1, le=1000)] = 1


class IdleRunning(Model):
    idle: Count
    running: Count


class Poste(Model):
    cycle_s: Cycle
    name: Texts | None = None
    short: Texts | None = None
    """One or two words, for the tile and the matrix."""
    attended: bool = False
    setup_min: NonNegative = 0
    setup_external_min: NonNegative = 0
    """Of a changeover, what can be prepared while the poste works."""
    quality: Quality | None = None
    failures: dict[Code, Failure] = Field(default_factory=dict)
    spoilage: tuple[Spoil, ...] = ()
    check_min: NonNegative = 2
    electricity_w: IdleRunning = IdleRunning(idle=0, running=0)
    air_nl_min: IdleRunning = IdleRunning(idle=0, running=0)
    machine_eur_h: NonNegative = 0
    habilitation: Code | None = None
    load_kg: NonNegative = 0
    visual_andon: bool = True
    work_centre: Code | None = None
    parameters: dict[Code, Parameter] = Field(default_factory=dict)
    detects: tuple[Detects, ...] = ()
    purge: tuple[Purge, ...] = ()
    batch: Batch | None = None
    takes: Literal["each", "any"] | None = None
    """Compulsory where several ways lead to the poste."""
    notes: Texts | None = None
    gas_nl_min: IdleRunning = IdleRunning(idle=0, running=0)
    start_wh: NonNegative = 0
    """Electricity of each start after a wait, above the running power."""
    water_l_cycle: NonNegative = 0
    attendance: Literal["none", "full", "semi", "watch"] | None = None
    """Left out: ``attended`` says none or full."""
    load_s: Span = 0
    unload_s: Span = 0
    """Of a semi-attended poste, whose ``cycle_s`` is what the machine does by itself."""
    through_breaks: bool = False
    micro_stops: dict[Code, MicroStop] = Field(default_factory=dict)
    needs: tuple[Utility, ...] = ()
    """Fluids without which the poste stops."""
    tool: Tool | None = None
    travel_min: NonNegative | None = None
    """Technicians' walk; left out: that of the rules."""
    maintenance: dict[Code, Upkeep] = Field(default_factory=dict)
    cleaning: dict[Code, Upkeep] = Field(default_factory=dict)

    @property
    def manned(self) -> str:
        """none, full, semi or watch."""
        return self.attendance or ("full" if self.attended else "none")


class Position(Model):
    name: Texts
    postes: tuple[Code, ...] = ()
    logistics: bool = False
    walk_s: NonNegative = 0
    yields: bool = False
    """A job begun is left when a poste before it in the list calls."""


class Pause(Model):
    at: Clock
    min: Annotated[int, Field(ge=1, le=240)]
    move_min: Annotated[int, Field(ge=0, le=240)] = 0


class Overtime(Model):
    max_min: Annotated[int, Field(ge=1, le=480)]
    notice_min: Annotated[int, Field(ge=0, le=480)] = 0
    premium_percent: Annotated[float, Field(ge=0, le=200)] = 25


class ShiftSpan(Model):
    code: Code
    start: Clock
    end: Clock


class Calendar(Model):
    date: Day = "2026-01-05"
    start: Clock
    end: Clock
    """At or before ``start``: the next day, so that 00:00 to 00:00 is a whole day."""
    breaks: tuple[Pause, ...] = ()
    overtime: Overtime | None = None
    days: tuple[Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"], ...] = ("mon", "tue", "wed", "thu", "fri")
    holidays: Literal["FR"] | None = None
    """Days worked, for a séance over several days; public holidays are not."""
    shifts: tuple[ShiftSpan, ...] = ()
    """Teams that follow one another within ``start`` and ``end``; a person names theirs."""


class Level(Model):
    rate_percent: Annotated[float, Field(ge=1, le=100)]
    """Of the autonomous rate."""
    reject_factor: Annotated[float, Field(ge=1, le=20)] = 1
    risk_factor: Annotated[float, Field(ge=1, le=20)] = 1


class Learning(Model):
    rate_percent: Annotated[float, Field(ge=50, le=100)] = 85
    """Each doubling of the cycles leaves this share of the excess time over the autonomous one."""
    to_l_h: Positive
    to_u_h: Positive
    beside_rate_percent: Annotated[float, Field(ge=50, le=100)] = 100


class Rules(Model):
    call_after_min: NonNegative = 10
    travel_min: NonNegative = 0
    handover_min: NonNegative = 0
    serve_min: NonNegative = 0
    sort_s: Annotated[float, Field(gt=0, le=3600)] = 30
    """Checking one piece of those set aside."""
    sort_finds_percent: Percent = 100
    count_min: NonNegative = 5
    receipt_check_min: NonNegative = 10
    cover_alarm_min: NonNegative = 60
    level_one: bool = True
    technicians: Annotated[int, Field(ge=0, le=100)] = 0
    leak_search_min: NonNegative = 10
    leak_alarm_min: NonNegative = 30


CostComponent = Literal["material", "labour", "machine", "energy", "scrap", "penalty", "measures"]


class TariffPeriod(Model):
    """Each day; ``to`` at or before ``from``: the next day."""

    name: Code
    from_: Annotated[Clock, Field(alias="from")]
    to: Clock
    eur_kwh: NonNegative


class Costs(Model):
    electricity_eur_kwh: NonNegative = 0
    """Outside every period of ``tariff``."""
    tariff: Annotated[tuple[TariffPeriod, ...], Field(max_length=24)] = ()
    air_eur_m3: NonNegative = 0
    gas_eur_m3: NonNegative = 0
    water_eur_m3: NonNegative = 0
    standard_eur: dict[CostComponent, NonNegative] = Field(default_factory=dict)
    """Standard cost of one good piece."""
    standard_air_nl: NonNegative = 0
    standard_electricity_kwh: NonNegative = 0
    standard_gas_nl: NonNegative = 0
    standard_water_l: NonNegative = 0


class Objective(Model):
    code: Literal[
        "good_pieces",
        "orders_on_time",
        "line_trs_percent",
        "scrap_percent",
        "air_per_piece_nl",
        "cost_per_piece_eur",
        "accidents",
    ]
    target: Annotated[float, Field(ge=-1e9, le=1e9)]
    floor: Annotated[float, Field(ge=-1e9, le=1e9)]
    weight: Annotated[float, Field(gt=0, le=1)]
    tolerance: Annotated[float, Field(ge=0, le=1e9)] = 0


FAMILIES: dict[str, tuple[str, ...]] = {
    "absence": ("person",),
    "newcomer": ("person",),
    "late_supply": ("component", "until"),
    "urgent_order": ("order",),
    "cancelled_order": ("order",),
    "fallen_box": ("poste", "clear_min", "patience_min", "accident_percent"),
    "drift": ("poste", "parameter", "per_100"),
    "stock_error": ("component", "missing"),
    "complaint": ("escaped", "cost_eur"),
    "bad_receipt": ("component", "share_percent", "seen_percent"),
    "wrong_parameter": ("poste", "parameter", "value"),
    "air_leak": ("poste", "nl_min", "repair_min"),
    "utility_failure": ("utility", "lasts_min"),
    "slow_running": ("poste", "rate_percent", "cure", "cure_min"),
    "more_micro_stops": ("poste", "mode", "factor", "cure", "cure_min"),
    "missing_tool": ("poste", "lasts_min"),
    "safety_stop": ("poste", "lasts_min"),
    "quality_stop": ("poste", "lasts_min"),
}
"""The fields each family of aléas needs; it takes no other of these."""
OWN_FIELDS = tuple(dict.fromkeys(name for needed in FAMILIES.values() for name in needed))


class Hazard(Model):
    """``at`` or ``between``; the rest belongs to the family (see docs/scenario-format.md)."""

    family: Literal[
        "absence",
        "newcomer",
        "late_supply",
        "urgent_order",
        "cancelled_order",
        "fallen_box",
        "drift",
        "wrong_parameter",
        "stock_error",
        "bad_receipt",
        "complaint",
        "air_leak",
        "utility_failure",
        "slow_running",
        "more_micro_stops",
        "missing_tool",
        "safety_stop",
        "quality_stop",
    ]
    at: Clock | None = None
    between: tuple[Clock, Clock] | None = None
    person: Code | None = None
    component: Code | None = None
    until: Clock | None = None
    order: Code | None = None
    poste: Code | None = None
    clear_min: NonNegative | None = None
    patience_min: NonNegative | None = None
    accident_percent: Percent | None = None
    parameter: Code | None = None
    missing: Annotated[int, Field(ge=1, le=10_000_000)] | None = None
    share_percent: Annotated[float, Field(gt=0, le=100)] | None = None
    seen_percent: Percent | None = None
    escaped: Count | None = None
    cost_eur: NonNegative | None = None
    per_100: Signed | None = None
    value: Signed | None = None
    nl_min: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    repair_min: NonNegative | None = None
    utility: Utility | None = None
    lasts_min: Positive | None = None
    rate_percent: Annotated[float, Field(ge=10, lt=100)] | None = None
    mode: Code | None = None
    factor: Annotated[float, Field(gt=1, le=50)] | None = None
    cure: Literal["maintenance", "cleaning"] | None = None
    cure_min: Positive | None = None
    title: Texts
    symptom: Texts
    cause: Texts
    expected: Texts

    @property
    def window(self) -> tuple[str, str]:
        """Earliest and latest time of day."""
        return self.between or (self.at or "", self.at or "")

    @model_validator(mode="after")
    def _fields(self) -> Hazard:
        either("at", self.at is not None, "between", self.between is not None)
        needed = FAMILIES[self.family]
        for name in OWN_FIELDS:
            value = getattr(self, name)
            if (value is not None) != (name in needed):
                code = "family_needs" if value is None else "family_refuses"
                shown = "missing" if value is None else str(value)
                context = {"field": name, "value": shown, "family": self.family}
                raise PydanticCustomError(code, "see the family", context)
        return self


class Document(Model):
    code: Code
    title: Texts
    file: Texts
    """Path of the Markdown text in each language, inside the scenario's folder."""


class Tables(Model):
    """CSV files beside the scenario, comma separated, UTF-8, with a header line."""

    people: str | None = None
    polyvalence: str | None = None
    components: str | None = None
    nomenclature: str | None = None
    orders: str | None = None
    supplies: str | None = None
    changeovers: str | None = None
    elements: str | None = None


class ScenarioFile(Model):
    format: Annotated[int, AfterValidator(_version)]
    code: Code
    title: Texts | None = None
    summary: Texts | None = None
    trade: Texts | None = None
    team: Texts | None = None
    difficulty: Annotated[int, Field(ge=1, le=3)] = 1
    competences: tuple[Code, ...] = ()
    calendar: Calendar = Calendar(start="00:00", end="00:00")
    products: dict[Code, Texts] = Field(default_factory=dict)
    postes: Annotated[dict[Code, Poste], Field(min_length=1, max_length=500)]
    buffers: Annotated[tuple[Buffer, ...], Field(max_length=500)] = ()
    sources: Annotated[dict[Code, Source], Field(max_length=500)] = Field(default_factory=dict)
    kanban: Annotated[tuple[Kanban, ...], Field(max_length=500)] = ()
    positions: dict[Code, Position] = Field(default_factory=dict)
    goulot: Code | None = None
    levels: dict[LevelCode, Level] = Field(default_factory=dict)
    learning: Learning | None = None
    rules: Rules = Rules()
    costs: Costs = Costs()
    objectives: tuple[Objective, ...] = ()
    control_plan: tuple[ControlLine, ...] = ()
    hazards: dict[Code, Hazard] = Field(default_factory=dict)
    readiness: Readiness = Readiness()
    tables: Tables = Tables()
    given_load: tuple[Code, ...] = ()
    """Postes, or work centres of twins, whose line of the charge/capacité grid is filled already."""
    subcontracting: dict[Code, Subcontracting] = Field(default_factory=dict)
    documents: tuple[Document, ...] = ()
