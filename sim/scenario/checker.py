"""What each field can't see by itself: dead codes, impossible lines, times off the shift."""

from __future__ import annotations

from sim.scenario.check_elements import check_elements
from sim.scenario.check_line import check_line
from sim.scenario.check_plan import check_plan
from sim.scenario.check_quality import check_quality
from sim.scenario.check_readiness import check_readiness
from sim.scenario.check_route import check_route
from sim.scenario.check_stock import check_stock
from sim.scenario.check_stops import check_stops
from sim.scenario.check_team import check_team
from sim.scenario.check_utilities import check_utilities
from sim.scenario.errors import Findings
from sim.scenario.sources import Sources


def check(sources: Sources) -> None:
    """Raises ScenarioError with every problem found."""
    findings = Findings()
    line = (check_line, check_route, check_stops, check_quality, check_utilities)
    for part in (*line, check_elements, check_readiness, check_team, check_stock, check_plan):
        part(sources, findings)
    findings.refuse()
