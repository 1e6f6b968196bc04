"""Order an express supply; mount a substitute."""

from __future__ import annotations

from sim.commands import CountStock, ExpressSupply, Refusal, UseSubstitute
from sim.decisions.base import Rule, refuse
from sim.floor.line import Line


def _check_express(line: Line, command: ExpressSupply) -> Refusal | None:
    spec = line.scenario.components.get(command.component)
    if spec is None:
        return refuse("unknown_component", command.component)
    if not spec.express_quantity:
        return refuse("no_express", command.component)
    coming = any(d.component == spec.code and d.supply == "express" for d in line.stocks.incoming)
    return refuse("express_already_coming", command.component) if coming else None


def _express(line: Line, command: ExpressSupply) -> None:
    line.stocks.order_express(command.component)


def _check_substitute(line: Line, command: UseSubstitute) -> Refusal | None:
    spec = line.scenario.components.get(command.component)
    if spec is None:
        return refuse("unknown_component", command.component)
    if not spec.substitute:
        return refuse("no_substitute", command.component)
    in_use = command.component in line.stocks.substituted
    return refuse("already_used", command.component) if in_use == command.use else None


def _substitute(line: Line, command: UseSubstitute) -> None:
    line.stocks.substitute(command.component, command.use)


def _check_count(line: Line, command: CountStock) -> Refusal | None:
    if command.component not in line.scenario.components:
        return refuse("unknown_component", command.component)
    if line.stocks.counting(command.component):
        return refuse("already_counting", command.component)
    return None if line.stocks.handler_ready() else refuse("no_handler")


def _count(line: Line, command: CountStock) -> None:
    line.stocks.count(command.component)


EXPRESS = Rule(_check_express, _express)
SUBSTITUTE = Rule(_check_substitute, _substitute)
COUNT = Rule(_check_count, _count)
