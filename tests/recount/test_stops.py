"""The recount agrees on a shop where machines stop and slow down in every way, under random decisions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.recount.compare import differences, figures, recounted
from tests.recount.supervisor import lived
from tests.sim.workshop import TEXTS, shop

DIRT = "cure: cleaning, cure_min: 4"
BODY = f"""
calendar: {{ start: "06:00", end: "10:00", breaks: [{{ at: "08:00", min: 10 }}] }}
rules: {{ travel_min: 2, call_after_min: 5 }}
products: {{ P: {{ fr: P, en: P }}, Q: {{ fr: Q, en: Q }} }}
postes:
  A:
    cycle_s: {{ triangular: [40, 41, 45] }}
    attended: true
    needs: [air]
    micro_stops:
      jam: {{ every_s: {{ exponential: 300 }}, length_s: {{ exponential: 15 }} }}
      sensor: {{ every_s: {{ exponential: 900 }}, length_s: 40 }}
    failures:
      motor: {{ mtbf_h: {{ exponential: 1 }}, diagnosis_min: 3, repair_min: 6 }}
      guide: {{ mtbf_h: {{ exponential: 1 }}, repair_min: 9, level1: {{ repair_min: 4, levels: [O] }} }}
    setup_min: 3
    cleaning: {{ nozzles: {{ every_h: 1, min: 4, move_min: 30 }} }}
  B:
    cycle_s: 42
    needs: [electricity, air]
    travel_min: 4
    failures: {{ belt: {{ mtbf_h: {{ exponential: 2 }}, repair_min: 8, clock: calendar }} }}
    tool: {{ life_pieces: 50, change_min: 2, worn_reject_percent: 20 }}
    maintenance: {{ grease: {{ at: "07:00", min: 10, move_min: 60 }} }}
buffers:
  - {{ from: A, to: B, capacity: 4 }}
hazards:
  dirt: {{ family: more_micro_stops, at: "06:20", poste: A, mode: jam, factor: 5, {DIRT}, {TEXTS} }}
  wear: {{ at: "06:40", poste: A, family: slow_running, rate_percent: 70, cure: maintenance, cure_min: 9, {TEXTS} }}
  drag: {{ at: "07:10", poste: B, family: slow_running, rate_percent: 60, cure: maintenance, cure_min: 9, {TEXTS} }}
  cut: {{ at: "09:00", family: utility_failure, utility: air, lasts_min: 7, {TEXTS} }}
"""
PEOPLE = "O1,Ali,operator,CDI,20,A,,,\nO2,Lea,operator,CDI,20,,,,\nT1,Yves,technician,CDI,26,,,,"
ORDERS = "\n".join(f"{number},{'PQ'[number % 2]},40,10:00" for number in range(1, 9))
VERBS = ("CleanPoste", "ChangeTool", "MoveMaintenance", "AllowLevelOne")
LEVELS = "O1,A,U\nO2,A,O"


@pytest.mark.parametrize("seed", range(1, 7))
def test_every_figure_is_recounted_the_same(tmp_path: Path, seed: int) -> None:
    scenario = shop(tmp_path, BODY, people=PEOPLE, polyvalence=LEVELS, orders=ORDERS, changeovers="A,P,Q,6")
    session, accepted = lived(scenario, seed, decisions=100)
    assert list(differences(figures(session), recounted(session))) == []
    assert sum(accepted[verb] for verb in VERBS) >= 3
