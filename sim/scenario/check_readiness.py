"""The checklists of the postes: known postes and aléas, people to do what operators are to do."""

from __future__ import annotations

from sim.domain.readiness import OPERATOR
from sim.scenario.errors import Findings
from sim.scenario.schema_readiness import ReadinessItem
from sim.scenario.sources import Sources


def check_readiness(sources: Sources, findings: Findings) -> None:
    name, told = sources.name, list[str]()
    for poste, items in sources.file.readiness.postes.items():
        findings.known("poste", poste, list(sources.file.postes), name, f"readiness.postes.{poste}")
        for code, item in items.items():
            at = f"readiness.postes.{poste}.{code}"
            _check_item(item, poste, at, sources, findings)
            if item.hazard is not None:
                findings.known("hazard", item.hazard, list(sources.file.hazards), name, f"{at}.hazard")
                if item.hazard in told:
                    findings.add("duplicate", name, f"{at}.hazard", item.hazard)
                told.append(item.hazard)


def _check_item(item: ReadinessItem, poste: str, at: str, sources: Sources, findings: Findings) -> None:
    held = [code for position in sources.file.positions.values() for code in position.postes]
    held += sources.staffed_postes
    if item.by == OPERATOR and poste not in held:
        findings.add("nobody_there", sources.name, f"{at}.by", item.by)
    if item.wrong_percent and item.finding is None:
        findings.add("missing", sources.name, f"{at}.finding", "missing")
    if item.hazard is not None and not item.wrong_percent:
        findings.add("never_wrong", sources.name, f"{at}.wrong_percent", "0")
