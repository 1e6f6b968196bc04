"""Process parameters, who measures them and when, and where the flaws they make are found."""

from __future__ import annotations

from dataclasses import dataclass

from sim.domain.text import Text


@dataclass(frozen=True, slots=True)
class Overuse:
    """What a cycle consumes beyond the nomenclature: (value − ``nominal``) × ``times`` of ``component``."""

    component: str
    """Empty: what the poste mounts first on the product under way."""
    times: int
    nominal: int
    """In steps of the parameter."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A characteristic that the machine gives to each piece. Values are whole steps of ``10 ** -decimals`` ``unit``;
    what ends in ``_milli`` counts thousandths of a step."""

    code: str
    name: Text
    unit: str
    decimals: int
    target: int
    low: int
    """Tolerance, bounds included."""
    high: int
    start: int
    """True mean at the start of the séance."""
    noise_milli: int
    """Standard deviation from piece to piece, normal law."""
    drift_milli: int
    """Change of the true mean every hundred cycles."""
    sample: int
    """Pieces measured by a check: the last ones made."""
    set_ms: int
    flaw_ppm: int
    """Share of the pieces made out of tolerance that bear the flaw."""
    control_low: int
    """Limits of the mean of a sample: target ± 3 σ/√n, never beyond the tolerance (Shewhart; NF ISO 7870-2)."""
    control_high: int
    overuse: Overuse | None = None


@dataclass(frozen=True, slots=True)
class Detection:
    """Chance to refuse here a piece that bears ``flaw``: that of a parameter (``flaw_of``), or a component's code, for
    a bad one."""

    flaw: str
    chance_ppm: int


def flaw_of(poste: str, parameter: str) -> str:
    """Code of the hidden flaw of a piece that ``poste`` made with ``parameter`` out of tolerance."""
    return f"{poste}.{parameter}"


@dataclass(frozen=True, slots=True)
class Purge:
    """Lost at each changeover."""

    component: str
    """Empty: what the poste mounts first on the product that ends."""
    quantity: int


@dataclass(frozen=True, slots=True)
class ControlLine:
    """One line of the control plan: every so many cycles or every so many ms, the other being 0."""

    poste: str
    parameter: str
    every_pieces: int
    every_ms: int
    stand_ms: int
    """The poste stands for it; 0: it runs on."""
    delay_ms: int
    """From the end of the sampling to the result."""
