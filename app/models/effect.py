"""What an assignment would change, figure by figure, before it is ordered. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.i18n import euro, minutes, number, percent, translate
from app.models import staffing
from app.models.polyvalence import PolyvalenceModel
from app.models.staffing import Crew
from sim.domain.elements import balanced
from sim.domain.scenario import Scenario
from sim.state import State

Tone = Literal["neutral", "jaune", "rouge"]


@dataclass(frozen=True, slots=True)
class EffectRow:
    """A figure now and with the trial."""

    label: str
    now: str
    after: str
    now_tone: Tone = "neutral"
    after_tone: Tone = "neutral"


def effect(model: PolyvalenceModel, state: State, person: str, position: str) -> list[EffectRow]:
    """The rows of the panel for `person` going to `position`, legal or not."""
    before = model.crew()
    after = staffing.crew_after(model.scenario, before, person, position)
    line = balanced(model.scenario, state.moved)
    rows = [_rate(model, line, position, before, after)]
    left = before.places.get(person, "")
    if left and left != position:
        rows.append(_rate(model, line, left, before, after))
    rows += _rejects(model, position, before, after)
    rows.append(_autonomous(model, position, person))
    rows.append(_open(model, before, after))
    rows.append(_spare(model, state, before, after))
    rows.append(_delay(model, state))
    rows.append(_cost(model, state))
    return rows


def _rate(model: PolyvalenceModel, line: Scenario, position: str, before: Crew, after: Crew) -> EffectRow:
    label = translate("Effect", "Cadence {poste}").format(poste=model.names.position(position))
    now, then = (_pace(model, line, position, crew) for crew in (before, after))
    return EffectRow(label, now[0], then[0], now[1], then[1])


def _pace(model: PolyvalenceModel, line: Scenario, position: str, crew: Crew) -> tuple[str, Tone]:
    holder = crew.holders.get(position, "")
    if not holder:
        return translate("Effect", "0, sans opérateur"), "rouge"
    spec = model.scenario.positions[position]
    if not spec.postes:
        return translate("Effect", "servi"), "neutral"
    level = staffing.level_at(model.scenario, model.scenario.people[holder], position)
    if not level:
        return "–", "neutral"
    rate = staffing.rate_per_hour(line, line.postes[spec.postes[0]], level)
    pace = translate("Effect", "{rate} p/h").format(rate=number(rate, 1))
    return f"{pace} ({level})", "neutral" if level in staffing.AUTONOMOUS else "jaune"


def _rejects(model: PolyvalenceModel, position: str, before: Crew, after: Crew) -> list[EffectRow]:
    postes = [model.scenario.postes[code] for code in model.scenario.positions[position].postes]
    if not any(poste.reject_ppm for poste in postes):
        return []
    label = translate("Effect", "Pièces refusées {poste}").format(poste=model.names.position(position))

    def share(crew: Crew) -> str:
        holder = crew.holders.get(position, "")
        level = staffing.level_at(model.scenario, model.scenario.people[holder], position) if holder else ""
        if not level:
            return translate("Effect", "sans objet")
        return percent(max(staffing.reject_share(model.scenario, poste, level) for poste in postes))

    return [EffectRow(label, share(before), share(after))]


def _autonomous(model: PolyvalenceModel, position: str, person: str) -> EffectRow:
    able = model.autonomous(position)
    label = translate("Effect", "Autonomes à {poste}").format(poste=model.names.position(position))
    names = ", ".join(p.name.split(" ")[0] for p in able)
    now = f"{number(len(able))} ({names})" if able and len(able) < 3 else number(len(able))
    if len(able) == 1 and able[0].code == person:
        return EffectRow(label, now, translate("Effect", "1, point unique"), after_tone="jaune")
    return EffectRow(label, now, now)


def _open(model: PolyvalenceModel, before: Crew, after: Crew) -> EffectRow:
    def words(crew: Crew) -> tuple[str, Tone]:
        empty = [model.names.position(code) for code in crew.open_positions]
        return (", ".join(empty), "rouge") if empty else (translate("Effect", "aucun"), "neutral")

    now, then = words(before), words(after)
    return EffectRow(translate("Effect", "Postes découverts"), now[0], then[0], now[1], then[1])


def _spare(model: PolyvalenceModel, state: State, before: Crew, after: Crew) -> EffectRow:
    def words(crew: Crew) -> str:
        free = [
            p.name.split(" ")[0] for p in model.people if state.people[p.code].present and not crew.places.get(p.code)
        ]
        return ", ".join(free) or translate("Effect", "aucun")

    return EffectRow(translate("Effect", "Renfort libre"), words(before), words(after))


def _delay(model: PolyvalenceModel, state: State) -> EffectRow:
    label = translate("Effect", "Délai de relève")
    if not state.running:
        return EffectRow(label, "–", translate("Effect", "immédiat"))
    delay_ms = model.scenario.rules.handover_ms
    at = model.names.clock(state.now_ms + delay_ms)
    ready = translate("Effect", "{delay}, à {clock}").format(delay=minutes(delay_ms), clock=at)
    return EffectRow(label, "–", ready)


def _cost(model: PolyvalenceModel, state: State) -> EffectRow:
    """Placing people costs no more an hour: everyone present is paid wherever they stand."""
    cost = f"{euro(staffing.hourly_cost(model.scenario, state.people))}/h"
    return EffectRow(translate("Effect", "Coût horaire équipe"), cost, f"{cost} ({number(0, 2)})")
