"""The séances whose screens are walked: one to prepare, one in trouble, one to tell, one handed in."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.documents import Shift, default_report, docx_bytes
from app.handover import DRAFT
from app.lived import Lived
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.policies import Desk, dossier_of, policy
from sim.scenario import load

MINUTE_MS = 60_000
END = 468


@dataclass(frozen=True, slots=True)
class Seances:
    """Ids in the base."""

    prepare: str
    advised: str
    run: str
    report: str
    closed: str
    bottling: str
    machining: str


def make(base: Path) -> Seances:
    """Live them all, the competent policy at the desk."""
    repository = Repository.open(base)

    def live(scenario: str, seed: int, until_min: int | None, mode: str = "entrainement") -> Lived:
        return live_seance(repository, scenario, seed, until_min, mode)

    prepare = live("pompes", 12, None)
    advised = live("pompes", 205, 12, "apprentissage")  # the test bench has just lost its operator
    run = live("pompes", 205, 312)  # the test bench is down, parts are late
    report, closed = live("pompes", 1, END), live("pompes", 3, END)
    bottling, machining = live("flacons", 4, 262), live("usinage", 4, 262)
    _hand_in(closed)
    repository.close()
    ids = (one.record.id for one in (prepare, advised, run, report, closed, bottling, machining))
    return Seances(*ids)


def live_seance(
    repository: Repository, code: str, seed: int, until_min: int | None, mode: str = "entrainement"
) -> Lived:
    """One, up to a minute of its shift; None leaves it in preparation."""
    scenario = load(locate(code))
    new = NewSeance(scenario.code, None, scenario.fingerprint, ENGINE_VERSION, seed, mode, "Nadia")
    lived = Lived.begin(repository, scenario, new)
    if until_min is not None:
        _run(lived, until_min)
    lived.close()
    return lived


def _run(lived: Lived, until_min: int) -> None:
    """The last two minutes nobody answers: what is wrong stays to be seen."""
    session, competent, dossier = lived.session, policy("competent"), dossier_of(lived.session.scenario)
    lived.start()
    for minute in range(1, until_min + 1):
        lived.advance(minute * MINUTE_MS)
        if minute > until_min - 3 or session.finished:
            continue
        for command in competent.decide(Desk(session.state, dossier, session.check)):
            if lived.check(command) is None:
                lived.submit(command, "goulot")
    if session.finished:
        lived.finish()


def _hand_in(lived: Lived) -> None:
    report = docx_bytes(default_report(Shift.of(lived.session)))
    lived.repository.add_document(lived.record.id, DRAFT, "docx", "compte-rendu.docx", report)
    lived.repository.save_result(lived.record.id, lived.result(), closed=True)
