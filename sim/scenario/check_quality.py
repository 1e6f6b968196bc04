"""Parameters, the flaws they make, the control plan."""

from __future__ import annotations

from sim.scenario.errors import Findings
from sim.scenario.schema_quality import Parameter
from sim.scenario.sources import Sources


def check_quality(sources: Sources, findings: Findings) -> None:
    components = [row.code for row in sources.components.rows]
    for code, poste in sources.file.postes.items():
        at = f"postes.{code}"
        for name, parameter in poste.parameters.items():
            _check_parameter(parameter, code, f"{at}.parameters.{name}", components, sources, findings)
        for index, flaw in enumerate(poste.detects):
            if flaw.component is None:
                _check_known(flaw.poste or "", flaw.parameter or "", f"{at}.detects.{index}", sources, findings)
            else:
                findings.known("component", flaw.component, components, sources.name, f"{at}.detects.{index}.component")
        for index, purge in enumerate(poste.purge):
            _check_component(purge.component, code, components, f"{at}.purge.{index}", sources, findings)
    for index, line in enumerate(sources.file.control_plan):
        _check_known(line.poste, line.parameter, f"control_plan.{index}", sources, findings)
    for code, hazard in sources.file.hazards.items():
        if hazard.parameter is not None:
            _check_known(hazard.poste or "", hazard.parameter, f"hazards.{code}", sources, findings)


def _check_parameter(
    parameter: Parameter, poste: str, at: str, components: list[str], sources: Sources, findings: Findings
) -> None:
    if not parameter.low <= parameter.target <= parameter.high or parameter.low == parameter.high:
        findings.add("tolerance", sources.name, f"{at}.target", f"{parameter.target:g}")
    if parameter.consumes is not None:
        _check_component(parameter.consumes.component, poste, components, f"{at}.consumes", sources, findings)


def _check_component(
    component: str | None, poste: str, components: list[str], at: str, sources: Sources, findings: Findings
) -> None:
    """Left out, it is what the poste mounts: it must mount something."""
    places = (poste, sources.file.postes[poste].work_centre)
    if component is not None or not any(row.poste in places for row in sources.nomenclature.rows):
        findings.known("component", component or "", components, sources.name, f"{at}.component")


def _check_known(poste: str, parameter: str, at: str, sources: Sources, findings: Findings) -> None:
    postes = sources.file.postes
    findings.known("poste", poste, postes, sources.name, f"{at}.poste")
    if poste in postes:
        findings.known("parameter", parameter, postes[poste].parameters, sources.name, f"{at}.parameter")
