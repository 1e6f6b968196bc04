"""The séances of this computer as the home page shows them."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app import wording
from app.i18n import NO_VALUE, clock, date, language, number, percent, translate
from app.plain import plain
from app.views.home.snapshot import KIND, Snapshot, from_json
from app.views.library import KeptSeance, Library
from sim.domain.scenario import Scenario


@dataclass(frozen=True, slots=True)
class Seance:
    """A record, the last that was seen of it, and its scenario when it could be read."""

    record: KeptSeance
    snapshot: Snapshot | None
    scenario: Scenario | None

    @property
    def title(self) -> str:
        return self.scenario.title.of(language()) if self.scenario else self.record.scenario_code

    @property
    def origin(self) -> str:
        """Where a package brought it from; empty for one lived here."""
        brought = self.record.imported
        if brought is None:
            return ""
        if not brought.centre:
            return translate("Home", "importée")
        return translate("Home", "importée de {centre}").format(centre=brought.centre)

    @property
    def played_at(self) -> datetime.datetime:
        """When it was last lived, not when it came."""
        brought = self.record.imported
        return brought.played_at if brought else self.record.updated_at

    @property
    def step(self) -> str:
        """The step of the journey to open it at."""
        if self.record.phase == "report":
            return "debriefer" if self.record.status == "closed" else "rendre"
        return "preparer" if self.record.phase == "prepare" else "piloter"

    @property
    def verb(self) -> str:
        return {
            "preparer": translate("Home", "Reprendre"),
            "piloter": translate("Home", "Reprendre"),
            "rendre": translate("Home", "Rendre compte"),
            "debriefer": translate("Home", "Débriefer"),
        }[self.step]

    @property
    def past(self) -> bool:
        """Its shift is over: it can be seen again."""
        return self.record.phase == "report"

    @property
    def icon(self) -> str:
        return {
            "preparer": "preparer",
            "piloter": "pause_poste",
            "rendre": "action",
            "debriefer": "objectif_tenu",
        }[self.step]

    @property
    def condition(self) -> str:
        """Where it was left, in a few words."""
        if self.step == "piloter":
            return translate("Home", "en pause à {clock}").format(clock=self.clock(self.record.reached_ms))
        return {
            "preparer": translate("Home", "en préparation"),
            "rendre": translate("Home", "compte rendu à remettre"),
            "debriefer": translate("Home", "compte rendu remis"),
        }[self.step]

    def clock(self, at_ms: int, seconds: bool = False) -> str:
        start = self.scenario.calendar.start_ms_of_day if self.scenario else 0
        return clock(start + at_ms, seconds)

    def figures(self) -> tuple[str, str, str]:
        """TRS, good pieces and orders on time, dashes where nothing ran."""
        seen = self.snapshot
        if seen is None and self.record.result:
            return _of_result(self.record.result)
        if seen is None or self.record.phase == "prepare":
            return NO_VALUE, NO_VALUE, NO_VALUE
        pair = translate("Home", "{value} sur {whole}")
        good = number(seen.good)
        if seen.plan is not None:
            good = pair.format(value=good, whole=number(seen.plan))
        orders = pair.format(value=number(seen.orders_on_time), whole=number(seen.orders))
        return percent(seen.trs), good, orders


def _of_result(result: Mapping[str, Any]) -> tuple[str, str, str]:
    """What a shift that is over gave; a package brings no sight of its screen."""
    orders = result["orders"]
    on_time = sum(order["delivered_on_time"] >= order["ordered"] for order in orders)
    pair = translate("Home", "{value} sur {whole}").format(value=number(on_time), whole=number(len(orders)))
    return percent(result["line"]["trs"]), number(result["pieces"]["good"]), pair


def matching(seances: list[Seance], words: str) -> list[Seance]:
    """Those that every word names, by title, trainee, mode, where it was left or day; case and accents do not count."""
    now = datetime.datetime.now(datetime.UTC)
    typed = plain(words).split()

    def named(seance: Seance) -> str:
        record = seance.record
        told = (seance.title, record.trainee, wording.mode(record.mode), seance.condition, seance.origin)
        return plain(" ".join((*told, day_words(seance.played_at, now), date(seance.played_at.astimezone().date()))))

    return [seance for seance in seances if all(word in named(seance) for word in typed)]


def kept(library: Library, scenarios: Mapping[str, Scenario], live: tuple[str, Snapshot] | None = None) -> list[Seance]:
    """The séances of the base, the most recent first; `live` is fresher than what is kept of that one."""
    snapshots = library.load_drafts(KIND)

    def seen(seance_id: str) -> Snapshot | None:
        if live is not None and live[0] == seance_id:
            return live[1]
        return from_json(snapshots.get(seance_id))

    return [Seance(record, seen(record.id), scenarios.get(record.scenario_code)) for record in library.list_seances()]


def best(library: Library, scenario: str) -> tuple[float | None, int, int] | None:
    """(TRS, objectives met, objectives) of the best séance lived to its end; None when there is none."""
    top = library.best_result(scenario)
    if top is None:
        return None
    met = sum(bool(row["met"]) for row in top["objectives"])
    return top["line"]["trs"], met, len(top["objectives"])


def day_words(moment: datetime.datetime, now: datetime.datetime) -> str:
    """`aujourd’hui, 09:52`, `hier, 16:20`, then the date; in the local time of this computer."""
    here, today = moment.astimezone(), now.astimezone().date()
    at = clock((here.hour * 60 + here.minute) * 60_000)
    if here.date() == today:
        return translate("Home", "aujourd’hui, {clock}").format(clock=at)
    if here.date() == today - datetime.timedelta(days=1):
        return translate("Home", "hier, {clock}").format(clock=at)
    return date(here.date())
