"""The séances shown in the pictures: always the same, at a date that does not move."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from app.documents import Shift, default_report, docx_bytes
from app.handover import DRAFT
from app.i18n import Language, language
from app.lived import Lived
from app.scenarios import DEFAULT, locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.policies import Desk, dossier_of, policy
from sim.scenario import load

BASE = "goulot.db"
_MINUTE_MS = 60_000
_TRAINEE = "Nadia"
_REASONS: dict[str, dict[Language, str]] = {
    "CallMaintenance": {"fr": "le goulot est arrêté", "en": "the bottleneck is down"},
    "OrderCheck": {"fr": "cause à chercher", "en": "look for the cause"},
    "StopPoste": {"fr": "carton dans la zone", "en": "box in the zone"},
    "ExpressSupply": {"fr": "rupture à midi", "en": "runs out at noon"},
    "MoveOrder": {"fr": "même référence", "en": "same product"},
}
"""What the trainee wrote."""


_REAL = datetime.datetime


class _AnyTime(type):
    """Libraries ask whether a value is a ``datetime``: those made in C, or before, are."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, _REAL)


class FixedTime(datetime.datetime, metaclass=_AnyTime):
    """Takes the place of ``datetime.datetime``: "yesterday" in a picture must not depend on the day it is made.

    It moves by a microsecond when read, so that what was made first comes first in a list.
    """

    present: FixedTime

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> FixedTime:
        cls.present += datetime.timedelta(microseconds=1)
        return cls.present.astimezone(tz)


NOW = FixedTime(2026, 3, 17, 14, 5, tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class Seances:
    """Ids in the base that was made."""

    prepare: str
    vacant: str
    run: str
    report: str
    closed: str
    flacons: str
    usinage: str


@dataclass(frozen=True, slots=True)
class _Plan:
    """``until_min`` after the start, None to stay in preparation; the competent policy is heard up to ``heard_min``."""

    seed: int
    day: int
    mode: str
    until_min: int | None
    heard_min: int
    scenario: str = DEFAULT


_VACANT = _Plan(seed=205, day=13, mode="apprentissage", until_min=12, heard_min=9)
"""05:42: the absence of 05:40 has left the test bench without anybody."""
_RUN = _Plan(seed=205, day=17, mode="entrainement", until_min=310, heard_min=305)
"""10:40: the test bench has been down for four minutes, the line stops around it, nobody was called."""
_REPORT = _Plan(seed=1, day=16, mode="entrainement", until_min=468, heard_min=468)
_CLOSED = _Plan(seed=3, day=12, mode="entrainement", until_min=468, heard_min=468)
_FLACONS = _Plan(seed=4, day=10, mode="entrainement", until_min=262, heard_min=262, scenario="flacons")
_USINAGE = _Plan(seed=4, day=11, mode="entrainement", until_min=262, heard_min=262, scenario="usinage")
_PREPARE = _Plan(seed=12, day=14, mode="entrainement", until_min=None, heard_min=0)


def make(folder: Path) -> Seances:
    """Live them all into a new base in ``folder``, in the language spoken, the cockpit's the last."""
    repository = Repository.open(folder / BASE)
    plans = (_FLACONS, _USINAGE, _CLOSED, _VACANT, _PREPARE, _REPORT, _RUN)
    lived = {plan: _live(repository, load(locate(plan.scenario)), plan) for plan in plans}
    repository.close()
    FixedTime.present = NOW
    return Seances(
        lived[_PREPARE], lived[_VACANT], lived[_RUN], lived[_REPORT], lived[_CLOSED], lived[_FLACONS], lived[_USINAGE]
    )


def _live(repository: Repository, scenario: Scenario, plan: _Plan) -> str:
    FixedTime.present = NOW.replace(day=plan.day, hour=9, minute=12)
    new = NewSeance(scenario.code, None, scenario.fingerprint, ENGINE_VERSION, plan.seed, plan.mode, _TRAINEE)
    lived = Lived.begin(repository, scenario, new)
    if plan.until_min is not None:
        _run(lived, plan, plan.until_min)
    lived.close()
    if plan is _CLOSED:
        _hand_in(lived)
    return lived.record.id


def _hand_in(lived: Lived) -> None:
    report = docx_bytes(default_report(Shift.of(lived.session)))
    lived.repository.add_document(lived.record.id, DRAFT, "docx", "compte-rendu.docx", report)
    lived.repository.save_result(lived.record.id, lived.result(), closed=True)


def _run(lived: Lived, plan: _Plan, until_min: int) -> None:
    session, competent, dossier = lived.session, policy("competent"), dossier_of(lived.session.scenario)

    def hear() -> None:
        for command in competent.decide(Desk(session.state, dossier, session.check)):
            _order(lived, command)

    hear()
    lived.start()
    for minute in range(1, until_min + 1):
        lived.advance(minute * _MINUTE_MS)
        if minute <= plan.heard_min and not session.finished:
            hear()
    if session.finished:
        lived.finish()


def _order(lived: Lived, command: Command) -> None:
    reasons = _REASONS.get(command.kind, {})
    if lived.check(command) is None:
        lived.submit(command, reasons.get(language(), ""))
