"""Tiny shops written as an author would write them, and what happened in them told in words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sim import events as facts_of
from sim.commands import COMMANDS, Refusal
from sim.domain.scenario import Scenario
from sim.events import Fact
from sim.indicators.summary import summary
from sim.scenario import load
from sim.session import Session

PEOPLE = "code,name,role,contract,hourly_cost_eur,position,max_load_kg,deaf,habilitations\n"
HOURS = PEOPLE.strip() + ",arrives,leaves,overtime,on_call,call_min,min_paid_h,call_cost_eur\n"
SHIFTS = PEOPLE.strip() + ",shift\n"
"""For people with hours of their own."""
COMPONENTS = (
    "code,name_fr,name_en,unit,stock,price_eur,express_min,express_quantity,express_cost_eur,"
    "substitute,substitute_extra_s\n"
)
HEADERS = {
    "people": PEOPLE,
    "polyvalence": "person,poste,level\n",
    "components": COMPONENTS,
    "nomenclature": "parent,item,quantity,poste\n",
    "orders": "code,product,quantity,due\n",
    "supplies": "component,quantity,at\n",
    "elements": "code,name_fr,name_en,place,seconds,phase,after,also\n",
    "changeovers": "poste,from_product,to_product,minutes\n",
}
TEXTS = "title: { fr: T, en: T }, symptom: { fr: S, en: S }, cause: { fr: C, en: C }, expected: { fr: E, en: E }"
"""The four texts of an aléa, where they don't matter."""


def shop(folder: Path, body: str, **tables: str) -> Scenario:
    """A scenario of ``scenario.yaml`` = a short head and ``body``; each table is its lines, without the header
    (people with hours of their own: with that of ``HOURS``)."""
    text = "format: 1\ncode: atelier\n" + body
    if tables:
        text += "tables:\n" + "".join(f"  {name}: {name}.csv\n" for name in tables)
    (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    for name, lines in tables.items():
        head = "" if lines.startswith((HOURS, SHIFTS)) else HEADERS[name]
        (folder / f"{name}.csv").write_text(head + lines.strip() + "\n", encoding="utf-8")
    return load(folder)


def three_machines(folder: Path) -> Scenario:
    """An hour of one person, autonomous on three machines that work alone between being loaded and unloaded."""
    machine = "attendance: semi, cycle_s: { exponential: 100 }, load_s: 25, unload_s: { uniform: [10, 20] }"
    body = (
        'calendar: { start: "08:00", end: "09:00" }\n'
        "positions: { TOUR: { name: { fr: Tours, en: Lathes }, postes: [T1, T2, T3], walk_s: 4 } }\n"
        "postes:\n" + "".join(f"  T{number}: {{ {machine} }}\n" for number in (1, 2, 3))
    )
    levels = "\n".join(f"U1,T{number},U" for number in (1, 2, 3))
    return shop(folder, body, people="U1,Ana,operator,CDI,24,TOUR,,,", polyvalence=levels)


def long_day(folder: Path) -> Scenario:
    """Two hours with a break that may be moved, an hour of overtime at will, temp staff on call, a newcomer who learns
    fast, Léa who goes home at 09:30 and Max who never stays longer."""
    body = (
        'calendar: { date: 2026-03-17, start: "08:00", end: "10:00", breaks: [{ at: "09:00", min: 10, move_min: 20 }],'
        " overtime: { max_min: 60, notice_min: 15, premium_percent: 25 } }\n"
        "postes:\n  A: { cycle_s: 60, attended: true }\n  B: { cycle_s: 60, attended: true }\n"
        "buffers: [{ from: A, to: B, capacity: 4 }]\n"
        "learning: { to_l_h: 0.5, to_u_h: 80 }\n"
        f'hazards: {{ NEW: {{ family: newcomer, at: "08:30", person: N1, {TEXTS} }} }}\n'
    )
    people = HOURS + (
        "U1,Ana,operator,CDI,24,A,,,,,,,,,,\n"
        "L1,Léa,operator,CDI,22,,,,,,09:30,,,,,\n"
        "M1,Max,operator,CDI,22,B,,,,,,false,,,,\n"
        "N1,Noé,operator,CDD,20,,,,,,,,,,,\n"
        "T1,Tim,operator,interim,30,,,,,,,,true,30,4,35\n"
        "P1,Pia,operator,CDI,20,,,,,09:10,,,,,,\n"
    )
    levels = "U1,A,U\nU1,B,U\nL1,B,U\nM1,B,U\nN1,A,I\nT1,A,U\nT1,B,U\nP1,B,U"
    return shop(folder, body, people=people, polyvalence=levels)


def order(session: Session, kind: str, **fields: object) -> Refusal | None:
    """Give an order now; why it was refused."""
    begun = session.running or session.finished
    stamp = {"at_ms": session.now_ms, "phase": "run" if begun else "prepare"}
    return session.submit(COMMANDS.validate_python({"kind": kind, **stamp, **fields})).refusal


def seconds(session: Session, until: float) -> list[Fact]:
    """Live up to ``until`` seconds after the start."""
    return session.advance(round(until * 1000))


def story(session: Session, poste: str) -> list[tuple[float, str]]:
    """What one poste did, (seconds, words): ``takes 1``, ``good``, ``scrap``, ``retest``, ``releases``, or the state
    it enters with its cause."""
    told: list[tuple[float, str]] = []
    for fact in session.journal.facts():
        if getattr(fact, "poste", "") == poste:
            told += [(fact.at_ms / 1000, words) for words in _words(fact)]
    return told


def _words(fact: Fact) -> list[str]:
    if isinstance(fact, facts_of.PosteEntered):
        return [f"{fact.state} {fact.cause}".strip()]
    if isinstance(fact, facts_of.CycleStarted):
        return [f"takes {fact.order}"]
    if isinstance(fact, facts_of.CycleEnded):
        return [fact.outcome, f"takes {fact.next_order}" if fact.next_order else fact.then]
    if isinstance(fact, facts_of.PieceReleased):
        return ["releases"]
    return []


def instants(session: Session, kind: type[Fact]) -> list[float]:
    """When facts of a kind happened, in seconds."""
    return [fact.at_ms / 1000 for fact in session.journal.facts() if isinstance(fact, kind)]


def given_up(folder: Path) -> Scenario:
    """An hour of one poste and three orders; the client of the second gives it up after a minute."""
    body = (
        'calendar: { start: "08:00", end: "09:00" }\npostes: { A: { cycle_s: 20 } }\n'
        "objectives: [{ code: good_pieces, target: 60, floor: 30, weight: 1 }]\n"
        f'hazards: {{ GONE: {{ family: cancelled_order, order: "2", at: "08:01", {TEXTS} }} }}\n'
    )
    return shop(folder, body, orders="1,P1,20,08:30\n2,P1,30,08:40\n3,P1,40,09:00")


def two_series(folder: Path, more: str = "", **tables: str) -> Scenario:
    """Ten pieces of P in ten minutes, then of Q: a changeover of ten minutes, six of them external."""
    body = (
        'calendar: { start: "08:00", end: "10:00" }\n'
        "products: { P: { fr: P, en: P }, Q: { fr: Q, en: Q } }\n"
        "postes: { A: { cycle_s: 60, setup_min: 10, setup_external_min: 6 } }\n"
    )
    return shop(folder, body + more, orders="1,P,10,09:50\n2,Q,10,09:50", **tables)


def shown(session: Session) -> dict[str, Any]:
    """The object of ``goulot simulate --json``, now."""
    return summary(session.board, session.scenario, session.journal.header)
