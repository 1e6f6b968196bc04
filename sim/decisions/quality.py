"""Set a parameter."""

from __future__ import annotations

from sim.commands import Refusal, SetParameter
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line


def _check_set(line: Line, command: SetParameter) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    spec = poste.spec.parameters.get(command.parameter)
    if spec is None or poste.process is None:
        return refuse("unknown_parameter", command.parameter)
    if not spec.low <= command.value <= spec.high:
        return refuse("out_of_tolerance", command.parameter)
    if poste.process.setting(command.parameter) == command.value:
        return refuse("already_setting", command.poste)
    return None if poste.crew_rate_permille else refuse("no_operator_to_set", command.poste)


def _set(line: Line, command: SetParameter) -> None:
    poste = line.postes[command.poste]
    assert poste.process is not None
    poste.process.order_setting(command.parameter, command.value)
    poste.touch()


SET = Rule(_check_set, _set)
