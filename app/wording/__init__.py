"""From the codes of `sim` to the words of the trade, in the language of `app.i18n`."""

from app.wording.alarms import ALARM_CODES, AlarmWords, alarm
from app.wording.codes import contract, hazard_family, level, mode, phase, policy, role
from app.wording.decisions import decision, decision_verb
from app.wording.facts import fact
from app.wording.failures import storage_failure
from app.wording.indicators import (
    VARIANCES,
    consumption,
    cost,
    objective,
    objective_aim,
    objective_formula,
    objective_gap,
    objective_number,
    objective_target,
    objective_unit,
    objective_value,
    variance,
    variance_rule,
)
from app.wording.machine import option_name, upkeep_move
from app.wording.names import Names, lower_first
from app.wording.quantities import consumption_amount, consumption_unit, consumption_value, quantity
from app.wording.readiness import readiness_doer, readiness_finding, readiness_item, readiness_kind
from app.wording.refusals import REFUSAL_CODES, refusal
from app.wording.states import cause, loss, loss_code, loss_kind, no_operator, state, state_cause, symptom

__all__ = [
    "ALARM_CODES",
    "REFUSAL_CODES",
    "VARIANCES",
    "AlarmWords",
    "Names",
    "alarm",
    "cause",
    "consumption",
    "consumption_amount",
    "consumption_unit",
    "consumption_value",
    "contract",
    "cost",
    "decision",
    "decision_verb",
    "fact",
    "hazard_family",
    "level",
    "loss",
    "loss_code",
    "loss_kind",
    "lower_first",
    "mode",
    "no_operator",
    "objective",
    "objective_aim",
    "objective_formula",
    "objective_gap",
    "objective_number",
    "objective_target",
    "objective_unit",
    "objective_value",
    "option_name",
    "phase",
    "policy",
    "quantity",
    "readiness_doer",
    "readiness_finding",
    "readiness_item",
    "readiness_kind",
    "refusal",
    "role",
    "state",
    "state_cause",
    "storage_failure",
    "symptom",
    "upkeep_move",
    "variance",
    "variance_rule",
]
