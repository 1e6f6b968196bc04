"""A scenario once read: frozen values in integer units (see each field), codes for names, texts apart."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sim.domain.calendar import Break as Break
from sim.domain.calendar import Calendar as Calendar
from sim.domain.calendar import Overtime as Overtime
from sim.domain.duration import NOTHING, Duration
from sim.domain.elements import Element
from sim.domain.people import LEVELS as LEVELS
from sim.domain.people import Learning as Learning
from sim.domain.people import Level as Level
from sim.domain.people import Person as Person
from sim.domain.people import Position as Position
from sim.domain.quality import ControlLine, Detection, Parameter, Purge
from sim.domain.readiness import Readiness
from sim.domain.route import Route
from sim.domain.rules import Rules as Rules
from sim.domain.source import Source
from sim.domain.stops import FailureMode as FailureMode
from sim.domain.stops import MicroStop, Tool, Upkeep
from sim.domain.text import Text as Text
from sim.domain.ways import Batch, Buffer, Loop, Subcontract

AIR = "air"
"""Code of the compressed air network, where a poste's would stand."""


@dataclass(frozen=True, slots=True)
class Spoilage:
    """Over-consumption: each cycle wastes ``quantity`` of ``component`` with this chance."""

    component: str
    chance_ppm: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Poste:
    code: str
    name: Text
    short: Text
    cycle: Duration
    """Of a semi-attended poste: what the machine does by itself."""
    attended: bool
    setup_ms: int
    reject_ppm: int
    """Share of cycles whose piece is refused."""
    on_reject: str
    """``scrap``, ``retest`` (one more cycle on the same poste; a second failure scraps) or ``rework`` (away by the
    buffer of rejects, at most ``max_reworks`` times)."""
    failures: tuple[FailureMode, ...]
    spoilage: tuple[Spoilage, ...]
    check_ms: int
    idle_w: int
    running_w: int
    idle_air_nml_min: int
    """Compressed air at rest, normal mL a minute."""
    running_air_nml_min: int
    machine_uc_h: int
    """Machine hour rate, micro-euros."""
    habilitation: str
    load_g: int
    visual_andon: bool
    work_centre: str
    notes: Text
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    detects: tuple[Detection, ...] = ()
    purges: tuple[Purge, ...] = ()
    start_mj: int = 0
    """Electricity of each start after a wait, above the running power."""
    idle_gas_nml_min: int = 0
    running_gas_nml_min: int = 0
    water_ml_cycle: int = 0
    semi: bool = False
    """Somebody is needed to load and unload only."""
    watched: bool = False
    """Feeds and works by itself; somebody is needed for changeovers, controls and micro-stops only."""
    load: Duration = NOTHING
    unload: Duration = NOTHING
    through_breaks: bool = False
    """Works on through the breaks of the line as long as it needs nobody."""
    micro_stops: tuple[MicroStop, ...] = ()
    needs: tuple[str, ...] = ()
    """Fluids without which the poste stops: air, electricity, water, gas."""
    setups: Mapping[tuple[str, str], int] = field(default_factory=dict)
    """Changeover times that differ from ``setup_ms``, by product before and product after."""
    tool: Tool | None = None
    travel_ms: int | None = None
    """Technicians' walk to the poste; None: the rule of the shop."""
    upkeep: tuple[Upkeep, ...] = ()
    takes: str = "each"
    """With several inlets: one piece of ``each``, or of ``any``, the first written before the others."""
    max_reworks: int = 1
    batch: Batch | None = None
    cycles: Mapping[str, Duration] = field(default_factory=dict)
    """Product -> cycle, where it depends on the product; ``cycle`` is then the longest."""
    setup_external_ms: int = 0
    """Part of a changeover that can be done while the poste works."""

    def setup_between(self, before: str, after: str) -> int:
        """Changeover time in ms."""
        return 0 if before == after else self.setups.get((before, after), self.setup_ms)

    def external_between(self, before: str, after: str) -> int:
        """What of the changeover time can be spent beforehand, in ms."""
        return min(self.setup_external_ms, self.setup_between(before, after))

    @property
    def reference_ms(self) -> int | None:
        """Reference cycle, loading and unloading included: the lower bound of the sampled one; None where it has
        none."""
        return self.reference_of("")

    @property
    def mean_ms(self) -> int:
        """Mean cycle, loading and unloading included."""
        return self.load.mean_ms + self.cycle.mean_ms + self.unload.mean_ms

    def reference_of(self, product: str) -> int | None:
        """The same for ``product``; None where any product has none."""
        laws = (self.load, self.cycles.get(product, self.cycle), self.unload)
        unbounded = any(law.lower_ms is None for law in (*laws, *self.cycles.values()))
        return None if unbounded else sum(law.lower_ms or 0 for law in laws)


@dataclass(frozen=True, slots=True)
class Supply:
    component: str
    quantity: int
    due_ms: int
    overnight: bool = False
    """Put at the line side before the day begins."""

    @property
    def kind(self) -> str:
        return "overnight" if self.overnight else "planned"


@dataclass(frozen=True, slots=True)
class Component:
    code: str
    name: Text
    unit: str
    stock: int
    price_uc: int
    express_ms: int
    """Delay of an express supply; 0: none to be had."""
    express_quantity: int
    express_uc: int
    """Extra cost of one express supply."""
    substitute: str
    substitute_extra_ms: int
    """Added to each cycle that mounts the substitute."""


@dataclass(frozen=True, slots=True)
class Need:
    """One line of the nomenclature, flattened: ``quantity`` of ``component`` a cycle of ``poste`` for ``product``."""

    poste: str
    product: str
    component: str
    quantity: int


@dataclass(frozen=True, slots=True)
class NomenclatureLine:
    parent: str
    item: str
    quantity: int
    poste: str


@dataclass(frozen=True, slots=True)
class Product:
    code: str
    name: Text


@dataclass(frozen=True, slots=True)
class Order:
    code: str
    product: str
    quantity: int
    due_ms: int
    penalty_uc: int
    client: str
    extra: int = 0
    """Pieces launched above the quantity, for expected rejects."""
    priority: int = 2
    """1 is launched before 2, 2 before 3."""
    release_ms: int = 0
    """When it enters the programme (séance over several days)."""


@dataclass(frozen=True, slots=True)
class Objective:
    """``floor`` scores 0 and ``target`` 1, in the unit of the indicator ``code``; weights sum to 1. ``tolerance``: a
    target missed by no more needs no explanation; the score does not know it."""

    code: str
    target: float
    floor: float
    weight: float
    tolerance: float = 0


@dataclass(frozen=True, slots=True)
class HazardPlan:
    """An aléa as written in the scenario. ``settings`` holds its family's own, checked by that family."""

    code: str
    family: str
    earliest_ms: int
    latest_ms: int
    settings: Any
    title: Text
    symptom: Text
    cause: Text
    expected: Text


@dataclass(frozen=True, slots=True)
class TariffPeriod:
    """Price of electricity each day between two times of day; ``to`` at or before ``from``: the next day."""

    name: str
    from_ms_of_day: int
    to_ms_of_day: int
    uc_kwh: int


@dataclass(frozen=True, slots=True)
class Costs:
    electricity_uc_kwh: int
    """Outside every period of ``tariff``, and the price of the standard."""
    air_uc_m3: int
    standard_uc: int
    """Standard cost of one good piece, all in."""
    standard: Mapping[str, int] = field(default_factory=dict)
    """The same by component: material, labour, machine, energy, scrap, penalty, measures."""
    standard_air_nml: int = 0
    standard_electricity_mj: int = 0
    gas_uc_m3: int = 0
    water_uc_m3: int = 0
    standard_gas_nml: int = 0
    standard_water_ml: int = 0
    tariff: tuple[TariffPeriod, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    code: str
    title: Text
    path_fr: str
    path_en: str


@dataclass(frozen=True, slots=True)
class Scenario:
    code: str
    fingerprint: str
    title: Text
    summary: Text
    trade: Text
    team: Text
    difficulty: int
    competences: tuple[str, ...]
    calendar: Calendar
    postes: Mapping[str, Poste]
    buffers: Mapping[str, Buffer]
    positions: Mapping[str, Position]
    goulot: str
    levels: Mapping[str, Level]
    people: Mapping[str, Person]
    products: Mapping[str, Product]
    components: Mapping[str, Component]
    supplies: tuple[Supply, ...]
    nomenclature: tuple[NomenclatureLine, ...]
    needs: tuple[Need, ...]
    orders: Mapping[str, Order]
    sequence: tuple[str, ...]
    """Orders of the programme in launching order; those of an urgent-order aléa are not in it."""
    hazards: tuple[HazardPlan, ...]
    objectives: tuple[Objective, ...]
    rules: Rules
    costs: Costs
    documents: tuple[Document, ...]
    learning: Learning | None = None
    sources: Mapping[str, Source] = field(default_factory=dict)
    """What feeds each poste that no buffer does."""
    control_plan: tuple[ControlLine, ...] = ()
    loops: Mapping[str, Loop] = field(default_factory=dict)
    readiness: Readiness = field(default_factory=Readiness)
    given_load: tuple[str, ...] = ()
    """Places whose line of the charge/capacité grid is filled already."""
    elements: Mapping[str, Element] = field(default_factory=dict)
    """Elements of work by code, those of a place in the order in which they are done."""
    subcontracting: Mapping[str, Subcontract] = field(default_factory=dict)
    """Products that can be made outside; a study, nothing of it happens in a séance."""

    def route(self) -> Route:
        """The ways pieces take."""
        takes = {code: poste.takes for code, poste in self.postes.items()}
        return Route(takes, self.buffers, self.sources)

    def initial_order(self, buffer: str) -> str:
        """Order of the pieces there at instant 0: the first of the programme whose product goes that way."""
        ways = self.buffers[buffer]
        return next((code for code in self.sequence if ways.admits(self.orders[code].product)), self.sequence[0])

    @property
    def technicians(self) -> tuple[str, ...]:
        """Those of the team, else the crew. Without any, failures repair themselves."""
        named = tuple(person.code for person in self.people.values() if person.role == "technician")
        return named or tuple(f"CREW-{number}" for number in range(1, self.rules.technicians + 1))

    @property
    def networks(self) -> tuple[str, ...]:
        """Utilities that may leak: compressed air, where there is any."""
        drawn = any(poste.running_air_nml_min or poste.idle_air_nml_min for poste in self.postes.values())
        return (AIR,) if drawn or any(plan.family == "air_leak" for plan in self.hazards) else ()

    def main_component(self, poste: str, product: str) -> str:
        """What ``poste`` mounts first on ``product`` by the nomenclature; empty when it mounts nothing."""
        return next((need.component for need in self.needs if (need.poste, need.product) == (poste, product)), "")

    @property
    def staffed(self) -> bool:
        """False for a minimal line: attended postes then run by themselves."""
        return any(person.role != "technician" for person in self.people.values())
