"""Energy and fluids: a tariff of electricity that is one price at any time, codes that are no poste's."""

from __future__ import annotations

from sim.domain.scenario import AIR
from sim.scenario.errors import Findings
from sim.scenario.schema import TariffPeriod
from sim.scenario.shift import DAY, minutes_of
from sim.scenario.sources import Sources


def check_utilities(sources: Sources, findings: Findings) -> None:
    taken: set[int] = set()
    for index, period in enumerate(sources.file.costs.tariff):
        covered = _minutes_covered(period)
        if not taken.isdisjoint(covered):
            value = f"{period.name}, {period.from_} to {period.to}"
            findings.add("tariff_overlap", sources.name, f"costs.tariff.{index}", value)
        taken |= covered
    if AIR in sources.file.postes:
        findings.add("reserved_code", sources.name, f"postes.{AIR}", AIR)


def _minutes_covered(period: TariffPeriod) -> set[int]:
    """Minutes of the day."""
    start = minutes_of(period.from_)
    length = (minutes_of(period.to) - start - 1) % DAY + 1
    return {(start + minute) % DAY for minute in range(length)}
