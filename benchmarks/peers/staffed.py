"""A quick staffed line with everything on: operators and levels, failures and technicians, breaks, rejects, components,
orders with dates. A day of it is long enough to measure, and no decision is needed to keep it going."""

from __future__ import annotations

import tempfile
from pathlib import Path

from sim.domain.scenario import Scenario
from sim.scenario import load

POSTES = 10
FAILING = (3, 7)
REJECTING = (4, 8)
MOUNTING = (1, 2, 5, 9)

_BODY = """\
format: 1
code: staffed
calendar:
  start: "06:00"
  end: "06:00"
  breaks:
    - { at: "09:00", min: 10 }
    - { at: "14:00", min: 20 }
    - { at: "22:00", min: 20 }
products: { A: { fr: A, en: A } }
rules: { call_after_min: 1, travel_min: 1 }
tables:
  people: people.csv
  polyvalence: polyvalence.csv
  components: components.csv
  nomenclature: nomenclature.csv
  orders: orders.csv
"""
_FAILURE = """\
    failures:
      jam: { mtbf_h: { exponential: 1.5 }, repair_min: { lognormal: { mean: 4, cv_percent: 50 } } }
      sensor: { mtbf_h: { exponential: 4 }, repair_min: { lognormal: { mean: 8, cv_percent: 50 } } }
"""
_PEOPLE = "code,name,role,contract,hourly_cost_eur,position,max_load_kg,deaf,habilitations\n"
_COMPONENTS = (
    "code,name_fr,name_en,unit,stock,price_eur,express_min,express_quantity,express_cost_eur,"
    "substitute,substitute_extra_s\n"
)


def scenario() -> Scenario:
    with tempfile.TemporaryDirectory() as folder:
        for name, text in _files().items():
            Path(folder, name).write_text(text, encoding="utf-8")
        return load(Path(folder))


def _files() -> dict[str, str]:
    ranks = range(1, POSTES + 1)
    operators = [f"OP{rank:02},N,operator,CDI,24,P{rank},,,\n" for rank in ranks]
    technicians = [f"T{rank},N,technician,CDI,28,,,,\n" for rank in (1, 2)]
    levels = [f"OP{rank:02},P{rank},{'O' if rank % 3 else 'U'}\n" for rank in ranks]
    return {
        "scenario.yaml": _BODY
        + "postes:\n"
        + "".join(map(_poste, ranks))
        + "buffers:\n"
        + "".join(map(_buffer, ranks[1:])),
        "people.csv": _PEOPLE + "".join(operators + technicians),
        "polyvalence.csv": "person,poste,level\n" + "".join(levels),
        "components.csv": _COMPONENTS + "".join(f"C{rank},C,C,u,30000,1,0,0,0,,0\n" for rank in MOUNTING),
        "nomenclature.csv": "parent,item,quantity,poste\n" + "".join(f"A,C{rank},1,P{rank}\n" for rank in MOUNTING),
        "orders.csv": "code,product,quantity,due\n1,A,5000,14:00\n2,A,5000,22:00\n3,A,20000,06:00\n",
    }


def _poste(rank: int) -> str:
    text = f"  P{rank}:\n    cycle_s: {{ triangular: [4, 6, 8] }}\n    attended: true\n"
    if rank in FAILING:
        text += _FAILURE
    if rank in REJECTING:
        text += "    quality: { reject_percent: 1, on_reject: scrap }\n"
    return text


def _buffer(rank: int) -> str:
    return f"  - {{ from: P{rank - 1}, to: P{rank}, capacity: 5 }}\n"
