"""« Pourquoi ? »: every figure of the cockpit and of the débriefing, by a code: `rate:TRS`, `hour:3600000`. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.documents import Shift
from app.models.why.answer import Answer, Term
from app.models.why.machine import (
    buffer_answer,
    loss_answer,
    loss_key,
    parameter_answer,
    poste_answer,
    rate_answer,
    takt_answer,
    time_answer,
)
from app.models.why.programme import (
    alarms_answer,
    consequence_answer,
    ends_answer,
    hour_answer,
    hours_answer,
    order_answer,
    pieces_answer,
    plan_answer,
)
from app.models.why.resources import (
    cost_answer,
    flow_answer,
    objective_answer,
    order_cost_answer,
    person_answer,
    points_answer,
    score_answer,
    stock_answer,
    use_answer,
    uses_answer,
    variance_answer,
)

OF_ONE: Mapping[str, Callable[[Shift, str], Answer]] = {
    "objective": objective_answer,
    "time": time_answer,
    "rate": rate_answer,
    "loss": loss_answer,
    "hour": hour_answer,
    "use": use_answer,
    "flow": flow_answer,
    "stock": stock_answer,
    "order": order_answer,
    "plan": plan_answer,
    "poste": poste_answer,
    "buffer": buffer_answer,
    "parameter": parameter_answer,
    "person": person_answer,
    "cost": cost_answer,
    "variance": variance_answer,
    "order_cost": order_cost_answer,
    "points": points_answer,
}
"""Families of figures; what follows the colon names one of them."""
OF_ALL: Mapping[str, Callable[[Shift], Answer]] = {
    "pieces": pieces_answer,
    "hours": hours_answer,
    "takt": takt_answer,
    "ends": ends_answer,
    "consequence": consequence_answer,
    "alarms": alarms_answer,
    "uses": uses_answer,
    "score": score_answer,
}


def why(shift: Shift, code: str) -> Answer:
    """Raises KeyError for a family that does not exist, StopIteration or KeyError for a figure that is not shown."""
    family, _, one = code.partition(":")
    return OF_ONE[family](shift, one) if one else OF_ALL[family](shift)


__all__ = ["OF_ALL", "OF_ONE", "Answer", "Term", "loss_key", "why"]
