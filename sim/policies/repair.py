"""Repairs that begin with the cause known: the operator looks first, the technician comes just after the answer."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import CallMaintenance, Command, OrderCheck
from sim.policies.base import Desk
from sim.policies.reading import MINUTE_MS, standing
from sim.state import PosteView

_ANSWERING = ("already_checking", "already_diagnosed")


def have_repaired_informed(desk: Desk) -> Iterator[Command]:
    for poste in out_of_order(desk):
        check = OrderCheck(poste=poste.code, **desk.stamp)
        refusal = desk.check(check)
        nobody_to_ask = refusal is not None and refusal.code not in _ANSWERING
        if not poste.called and (nobody_to_ask or desk.state.on_break or _comes_after_the_answer(desk, poste)):
            yield call_for(desk, poste)
        yield check


def out_of_order(desk: Desk) -> Iterator[PosteView]:
    """Postes that wait for a technician; during a break of the line nothing but their alarm says so."""
    down = {alarm.subject for alarm in standing(desk, "poste_down")}
    return (poste for poste in desk.state.postes.values() if poste.code in down and not poste.technician)


def call_for(desk: Desk, poste: PosteView) -> CallMaintenance:
    """The goulot before all."""
    return CallMaintenance(poste=poste.code, priority=1 if poste.code == desk.dossier.goulot else 2, **desk.stamp)


def _comes_after_the_answer(desk: Desk, poste: PosteView) -> bool:
    """A technician called now arrives after the answer to a check ordered in the minute of the failure."""
    asked_ms = -(-poste.since_ms // MINUTE_MS) * MINUTE_MS
    answer_ms = asked_ms + desk.dossier.postes[poste.code].check_ms
    return poste.diagnosed or desk.state.now_ms + desk.dossier.rules.travel_ms > answer_ms
