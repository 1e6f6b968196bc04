"""The decisions about a machine that the card has no room for: it opens the list of actions on them."""

from __future__ import annotations

from app import wording
from app.models.shift import Shift
from app.views.run.card.choices import Choice, single
from app.views.run.desk import Desk
from sim.commands import CleanPoste


def more_choices(shift: Shift, desk: Desk, code: str) -> list[Choice]:
    return [_clean(shift, desk, code)]


def _clean(shift: Shift, desk: Desk, code: str) -> Choice:
    order = CleanPoste(poste=code)
    verb = wording.decision_verb(order.kind)
    return Choice(order.kind, verb, verb, "maintenance", "", desk.refusal(order), single(order))
