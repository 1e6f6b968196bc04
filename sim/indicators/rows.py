"""What the indicators show: frozen rows. Times are milliseconds of the séance, money is in micro-euros."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple


def ratio(part: int | None, whole: int | None) -> float | None:
    """``part / whole``; None when either is unknown or the whole is not positive."""
    return part / whole if part is not None and whole is not None and whole > 0 else None


@dataclass(frozen=True, slots=True)
class Times:
    """NF E60-182: TT ⊇ TO ⊇ TR ⊇ TF ⊇ TN ⊇ TU in ms, and the losses between them.

    ``losses`` names every cause (zeros included) and sums exactly to TT − TU. A poste without reference cycle
    has ``tn`` and ``tu`` None: its losses then stop at TF and sum to TT − TF.
    """

    tt: int
    to: int
    tr: int
    tf: int
    tn: int | None
    tu: int | None
    losses: Mapping[str, int]

    @property
    def do(self) -> float | None:
        return ratio(self.tf, self.tr)

    @property
    def tp(self) -> float | None:
        return ratio(self.tn, self.tf)

    @property
    def tq(self) -> float | None:
        return ratio(self.tu, self.tn)

    @property
    def trs(self) -> float | None:
        return ratio(self.tu, self.tr)

    @property
    def trg(self) -> float | None:
        return ratio(self.tu, self.to)

    @property
    def tre(self) -> float | None:
        return ratio(self.tu, self.tt)


@dataclass(frozen=True, slots=True)
class Segment:
    """A poste in one state from ``from_ms`` (included) to ``to_ms`` (excluded)."""

    from_ms: int
    to_ms: int
    state: str
    cause: str


@dataclass(frozen=True, slots=True)
class LossRow:
    """One bar of losses.

    ``code`` is the loss (a key of ``Times.losses``), ``kind`` its class (see ``losses.KIND``). ``subject`` is
    the component of a ``no_material``, the mode of a ``micro_stop``, the fluid of a ``utility``, what a ``planned``,
    ``setup`` or ``stopped`` is for where it is not the usual; ``root`` and ``state`` say what a starved or blocked
    poste waited for: the poste at the root, not itself waiting, and the state of that one.
    """

    code: str
    kind: str
    ms: int
    subject: str
    root: str
    state: str
    ongoing: bool
    """The poste is in this loss now."""


@dataclass(frozen=True, slots=True)
class HourRow:
    """A clock hour of the shift, cut at its ends."""

    from_ms: int
    to_ms: int
    good: int
    """Good pieces out of the line."""
    goulot: int
    """Good pieces out of the goulot."""
    scrapped: int
    """Pieces scrapped, wherever on the line."""
    plan: int | None
    """Planned for the whole hour: the programme spread over required time; None when it is endless."""
    plan_so_far: int | None
    """The part of ``plan`` due by now (0 for an hour to come)."""

    @property
    def gap(self) -> int | None:
        """Good pieces minus those planned by now."""
        return None if self.plan_so_far is None else self.good - self.plan_so_far


@dataclass(frozen=True, slots=True)
class ConsumptionRow:
    """Real against standard, in ``unit`` (u, m, g, mL; kWh and Nm3 for utilities). Positive variances cost."""

    code: str
    unit: str
    real: int | float
    standard: int | float
    price_variance_uc: int
    quantity_variance_uc: int


@dataclass(frozen=True, slots=True)
class UtilityRow:
    """Who drew a utility, in whole counts, ``one`` of which make a ``unit``; the postes and the leaks make the total.

    ``tariff``: electricity by period, empty without a tariff.
    """

    code: str
    unit: str
    one: int
    postes: Mapping[str, int]
    leaks: int
    tariff: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class CostRow:
    """``code``: material, labour, machine, energy, scrap, penalty, measures or encours (may be negative)."""

    code: str
    real_uc: int
    standard_uc: int
    """Standard of one good piece times good pieces."""


@dataclass(frozen=True, slots=True)
class OrderRow:
    code: str
    product: str
    due_ms: int
    ordered: int
    delivered_on_time: int
    delivered: int
    completed_ms: int | None
    rank: int
    """Place in the launching sequence, from 0."""
    cancelled_ms: int | None = None
    withdrawn_ms: int | None = None
    splits: int = 0
    late: bool = False
    """Past its due instant without its last piece out by then, completed since or not; never once cancelled."""


@dataclass(frozen=True, slots=True)
class ObjectiveRow:
    """``value`` so far, in ``unit`` (the indicator's own); None while it has none, which scores 0."""

    code: str
    target: float
    floor: float
    weight: float
    value: float | None
    unit: str
    met: bool
    gap: float | None
    """``value`` minus ``aim``."""
    score: float
    """Share of the weight earned, 0 to 1."""
    aim: float
    """``target``, but no more orders than are known: it would tell that another one is to come."""
    every_order: bool = False
    """``aim`` is every order known."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """``wip_start + started = good + scrapped + wip_end``; ``reworked`` counts tests to be made again."""

    wip_start: int
    started: int
    good: int
    scrapped: int
    reworked: int
    wip_end: int


@dataclass(frozen=True, slots=True)
class BufferRow:
    """``distribution``: share of time at each level, 0 to capacity."""

    code: str
    capacity: int
    level: int
    mean: float | None
    max: int
    distribution: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class SourceRow:
    """Pieces ``lost`` found no room. Times in ms over the pieces that left the queue, or the line; numbers over time.
    None before the first piece; a saturated source does not follow its pieces along the line."""

    code: str
    arrivals: int
    lost: int
    mean_wait_ms: float | None
    mean_number: float | None
    mean_time_in_system_ms: float | None
    mean_number_in_system: float | None


@dataclass(frozen=True, slots=True)
class QualityRow:
    """Cycles of a poste by outcome; ``first_pass`` is the share of pieces good at their first test."""

    poste: str
    good: int
    retest: int
    scrap: int
    first_pass: float | None
    rework: int = 0


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A level reached by practice."""

    person: str
    poste: str
    level: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """The three sum to TT: at work, present and waiting, away (breaks of the calendar and after leaving)."""

    code: str
    busy_ms: int
    waiting_ms: int
    off_ms: int


@dataclass(frozen=True, slots=True)
class BreakdownRow:
    """One failure, from strike to repair; None for what has not happened yet."""

    poste: str
    mode: str
    at_ms: int
    called_ms: int | None
    called_by: str
    sent_ms: int | None
    technician: str
    diagnosed_ms: int | None
    """When a check ordered told its mode."""
    ended_ms: int | None


@dataclass(frozen=True, slots=True)
class MeasurePoint:
    """Mean and extent of a sample, in steps of the parameter."""

    at_ms: int
    mean: int
    extent: int
    sample: int


@dataclass(frozen=True, slots=True)
class ParameterRow:
    poste: str
    parameter: str
    measures: tuple[MeasurePoint, ...]
    settings: tuple[tuple[int, int], ...]
    """Instant and value of each."""


@dataclass(frozen=True, slots=True)
class QuarantineRow:
    """Pieces of a buffer set aside, sorted, given back to it, scrapped, sent to rework, and still aside."""

    buffer: str
    set_aside: int
    sorted: int
    returned: int
    scrapped: int
    reworked: int
    aside: int


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """Controls of what was received of a component, and what became of the parts that they set aside: found good by
    sorting, found bad, sent back, accepted as they were."""

    component: str
    controls: int
    set_aside: int
    good: int
    bad: int
    returned: int
    accepted: int


@dataclass(frozen=True, slots=True)
class CheckRow:
    """Checks ended at a poste: those that found it sound, those that found its failure mode."""

    poste: str
    sound: int
    found: int


@dataclass(frozen=True, slots=True)
class SupplyRow:
    """``supply``: planned or express. ``due_ms``: as last announced."""

    component: str
    supply: str
    quantity: int
    due_ms: int
    received_ms: int | None


@dataclass(frozen=True, slots=True)
class UpkeepRow:
    """A planned maintenance or cleaning (``kind``), ``due_ms`` as last moved."""

    poste: str
    code: str
    kind: str
    due_ms: int
    done_ms: int | None


@dataclass(frozen=True, slots=True)
class ReliabilityRow:
    """Observed: running time between failures and down time to repair; None without a failure (repaired)."""

    poste: str
    failures: int
    mtbf_ms: int | None
    mttr_ms: int | None


@dataclass(frozen=True, slots=True)
class HazardRow:
    code: str
    at_ms: int
    kind: str
    """Family of the aléa."""
    resolved_ms: int | None
    how: str


@dataclass(frozen=True, slots=True)
class AlarmStats:
    """``standing``: not cleared. ``mean_response_ms``: from raised to acknowledged."""

    raised: int
    standing: int
    acknowledged: int
    per_ten_minutes: float
    """Over the last half hour."""
    overall_per_ten_minutes: float | None
    """Since the start; None at the start."""
    mean_response_ms: int | None


@dataclass(frozen=True, slots=True)
class TrendPoint:
    at_ms: int
    value: float | None


class LotUse(NamedTuple):
    """``lot`` went into the pieces ``first`` to ``last`` of ``order`` taken by ``poste``, ``quantity`` in all."""

    lot: str
    component: str
    poste: str
    order: str
    first: int
    last: int
    quantity: int
    from_ms: int
    to_ms: int
