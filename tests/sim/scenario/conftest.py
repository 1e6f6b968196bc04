"""A small complete workshop on disk, which each test spoils in one place."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

MAIN = """\
format: 1
code: atelier
title: { fr: Atelier, en: Workshop }
calendar:
  date: 2026-03-17
  start: 05:30
  end: 13:18
  breaks:
    - { at: 07:30, min: 10 }
    - { at: 10:00, min: 20 }
products:
  A: { fr: Pompe A, en: Pump A }
  B: { fr: Pompe B, en: Pump B }
postes:
  P10:
    cycle_s: { triangular: [52, 53, 57.5] }
    attended: true
    load_kg: 11.5
    spoilage:
      - { component: VIS, percent: 2.5, quantity: 2 }
  P20A: { cycle_s: 118, attended: true, work_centre: P20, habilitation: BE }
  P20B: { cycle_s: 118, attended: true, work_centre: P20 }
  P30:
    cycle_s: 64
    setup_min: 2.5
    quality: { reject_percent: 3, on_reject: retest }
    electricity_w: { idle: 250, running: 1900 }
    air_nl_min: { idle: 6, running: 26 }
    machine_eur_h: 14.2
    failures:
      bearing:
        mtbf_h: { exponential: 5 }
        diagnosis_min: 2
        repair_min: { lognormal: { mean: 18, cv_percent: 50 } }
buffers:
  - { from: P10, to: [P20A, P20B], capacity: 5, initial: 3 }
  - { code: S23, from: [P20A, P20B], to: P30, capacity: 4 }
positions:
  ILOT: { name: { fr: Îlot, en: Cell }, postes: [P20A, P20B] }
  CAR: { name: { fr: Cariste, en: Handler }, logistics: true }
rules: { call_after_min: 10, travel_min: 1.5, serve_min: 5 }
costs:
  electricity_eur_kwh: 0.19
  standard_eur: { material: 57.4, labour: 6.11 }
  standard_air_nl: 440
  standard_electricity_kwh: 0.49
objectives:
  - { code: good_pieces, target: 330, floor: 250, weight: 0.6 }
  - { code: scrap_percent, target: 1.5, floor: 3.5, weight: 0.4 }
hazards:
  away:
    family: absence
    at: 05:40
    person: OP02
    title: { fr: Absence, en: Absence }
    symptom: { fr: Parti, en: Gone }
    cause: { fr: Malade, en: Ill }
    expected: { fr: Couvrir, en: Cover }
  late:
    family: late_supply
    between: [08:00, 08:20]
    component: VIS
    until: 12:30
    title: { fr: Retard, en: Late }
    symptom: { fr: Rien, en: Nothing }
    cause: { fr: Camion, en: Lorry }
    expected: { fr: Attendre, en: Wait }
  rush:
    family: urgent_order
    at: 11:00
    order: 4719
    title: { fr: Urgence, en: Rush }
    symptom: { fr: Appel, en: Call }
    cause: { fr: Client, en: Client }
    expected: { fr: Placer, en: Place }
  box:
    family: fallen_box
    at: 09:00
    poste: P30
    clear_min: 3
    patience_min: 6
    accident_percent: 30
    title: { fr: Chute, en: Fall }
    symptom: { fr: Carton, en: Box }
    cause: { fr: Palette, en: Pallet }
    expected: { fr: Arrêter, en: Stop }
tables:
  people: people.csv
  polyvalence: polyvalence.csv
  components: components.csv
  nomenclature: nomenclature.csv
  orders: orders.csv
  supplies: supplies.csv
documents:
  - { code: D1, title: { fr: Dossier, en: File }, file: { fr: dossier.fr.md, en: dossier.en.md } }
"""

PEOPLE = """\
code,name,role,contract,hourly_cost_eur,position,max_load_kg,deaf,habilitations,note_fr,note_en
OP01,Nadia Belkacem,operator,CDI,24.10,P10,10,,BE:2027-01-31 CACES:2026-06-30,Forme,Trains
OP02,Julien Costa,operator,interim,23.80,ILOT,,true,,,
OP03,Bruno Keller,handler,CDI,21.60,CAR,,,,,
OP04,Yves Kermarrec,technician,CDD,26.40,,,,,,
"""

POLYVALENCE = "person,poste,level\nOP01,P10,O\nOP02,P20A,U\nOP02,P20B,L\n"

COMPONENTS = """\
code,name_fr,name_en,unit,stock,price_eur,express_min,express_quantity,express_cost_eur,substitute,substitute_extra_s
VIS,Vis,Screw,u,4600,0.06,50,150,65.00,GOUPILLE,7
GOUPILLE,Goupille,Pin,u,10,0.1,,,,,
CORPS,Corps,Body,u,300,27.5,,,,,
"""

NOMENCLATURE = """\
parent,item,quantity,poste
A,ROTOR,2,P10
A,CORPS,1,P20
B,ROTOR,1,P30
ROTOR,CORPS,1,
ROTOR,VIS,4,
ROTOR,VIS,3,P30
"""

ORDERS = """\
code,product,quantity,due,penalty_eur,client,extra
4711,A,190,11:00,200,Brévenne,2
4719,B,10,13:18,150.5,Régie,
4712,B,30,13:18,,"Val, d’Orsan",
"""

SUPPLIES = "component,quantity,at\nVIS,200,09:30\n"


@dataclass
class Workshop:
    """The scenario's folder; ``spoil`` changes one file."""

    path: Path

    def write(self, name: str, text: str) -> None:
        (self.path / name).write_text(text, encoding="utf-8", newline="")

    def spoil(self, name: str, old: str, new: str) -> None:
        text = (self.path / name).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {name}"
        self.write(name, text.replace(old, new))


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    folder = Workshop(tmp_path / "atelier")
    folder.path.mkdir()
    for name, text in {
        "scenario.yaml": MAIN,
        "people.csv": PEOPLE,
        "polyvalence.csv": POLYVALENCE,
        "components.csv": COMPONENTS,
        "nomenclature.csv": NOMENCLATURE,
        "orders.csv": ORDERS,
        "supplies.csv": SUPPLIES,
        "dossier.fr.md": "# Dossier\n",
        "dossier.en.md": "# File\n",
    }.items():
        folder.write(name, text)
    return folder
