"""The checklists of the postes, in integer units."""

from __future__ import annotations

from sim.domain.readiness import Readiness, ReadinessItem
from sim.scenario import schema_readiness as schema
from sim.scenario.schema import ScenarioFile
from sim.scenario.texts import text_of
from sim.scenario.units import MINUTE, PERCENT_PPM, scaled


def shop_readiness(file: ScenarioFile) -> Readiness:
    given = file.readiness
    lists = ((poste, code, item) for poste, items in given.postes.items() for code, item in items.items())
    return Readiness(
        supervisor_ms=scaled(given.supervisor_min, MINUTE),
        operator_ms=scaled(given.operator_min, MINUTE),
        items={(poste, code): _item(poste, code, item) for poste, code, item in lists},
    )


def _item(poste: str, code: str, item: schema.ReadinessItem) -> ReadinessItem:
    return ReadinessItem(
        poste=poste,
        code=code,
        kind=item.kind,
        name=text_of(item.name),
        by=item.by,
        check_ms=scaled(item.check_min, MINUTE),
        put_right_ms=scaled(item.put_right_min, MINUTE),
        wrong_ppm=scaled(item.wrong_percent, PERCENT_PPM),
        finding=text_of(item.finding),
        hazard=item.hazard or "",
    )
