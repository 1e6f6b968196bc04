"""What answers « pourquoi ? » about a figure: its formula with its figures, where it comes from, the facts behind."""

from __future__ import annotations

from dataclasses import dataclass, field

from app import wording
from app.documents import Shift
from app.i18n import NBSP, NO_VALUE, number, percent, translate
from sim.events import Fact
from sim.indicators.evidence import EvidenceRow, evidence
from sim.journal import Entry

MINUTE_MS = 60_000
UC = 1_000_000


@dataclass(frozen=True, slots=True)
class Term:
    """One figure of the formula. ``value`` is in ``unit``, a share 0..1 where that is %; None where there is none yet.

    ``text`` is how the cockpit shows it, by default from the value.
    """

    name: str
    value: float | int | None
    unit: str = ""
    decimals: int = 0
    text: str = ""

    @property
    def shown(self) -> str:
        """With its unit."""
        if self.text:
            return self.text
        if self.value is None:
            return NO_VALUE
        if self.unit == "%":
            return percent(self.value)
        digits = number(self.value, self.decimals)
        return f"{digits}{NBSP}{self.unit}" if self.unit else digits


@dataclass(frozen=True, slots=True)
class Answer:
    """``rule`` is the formula in words; ``terms`` its figures, the last one the figure asked about."""

    title: str
    rule: str
    terms: tuple[Term, ...]
    source: str
    facts: tuple[EvidenceRow, ...] = field(default=())

    @property
    def result(self) -> str:
        return self.terms[-1].shown


def minutes_term(name: str, ms: int | None) -> Term:
    """A duration, in minutes to the tenth."""
    return Term(name, None if ms is None else ms / MINUTE_MS, translate("Why", "min"), 1)


def euro_term(name: str, uc: float | None) -> Term:
    return Term(name, None if uc is None else uc / UC, "€", 2)


def norm() -> str:
    """The standard that defines the times of a machine."""
    return translate("Why", "Norme NF E60-182")


def of_scenario() -> str:
    return translate("Why", "Barème du scénario")


def of_model() -> str:
    """A count of the floor: no convention is involved."""
    return translate("Why", "Comptage du journal de séance")


def facts(shift: Shift, *codes: str, poste: str | None = None) -> tuple[EvidenceRow, ...]:
    """The facts behind these indicators, losses, costs or components, in order."""
    found: dict[int, EvidenceRow] = {}
    for code in codes:
        found |= {row.number: row for row in evidence(_numbered(shift), shift.scenario, code, poste)}
    return tuple(found[rank] for rank in sorted(found))


def facts_of(shift: Shift, *kinds: type[Fact], about: tuple[str, str] | None = None) -> tuple[EvidenceRow, ...]:
    """All facts of these kinds; ``about`` a field and its value: only those where they agree."""
    return tuple(
        EvidenceRow(rank, fact.at_ms, fact)
        for rank, fact in _numbered(shift)
        if isinstance(fact, kinds) and (about is None or getattr(fact, about[0], None) == about[1])
    )


def _numbered(shift: Shift) -> list[tuple[int, Fact]]:
    entries = enumerate(shift.journal.entries, 1)
    return [(rank, entry) for rank, entry in entries if not isinstance(entry, Entry)]


def objective_term(code: str, value: float | None, name: str = "") -> Term:
    """The value of an objective, read as the cockpit shows it."""
    plain = None if value is None else value / _SCALES.get(code, 1)
    unit = wording.objective_unit(code)
    return Term(name or wording.objective(code), plain, unit, text=wording.objective_value(code, value))


_SCALES = {"line_trs_percent": 100, "scrap_percent": 100, "air_per_piece_nl": 1000}
"""From what the indicator counts to what is read."""
