"""What is done to a machine between two cycles, by order: cleaning, tool, changeover, planned upkeep, small repairs."""

from __future__ import annotations

from sim.commands import (
    AllowLevelOne,
    ChangeTool,
    CleanPoste,
    MoveMaintenance,
    PrepareChangeover,
    Refusal,
    StartChangeover,
)
from sim.decisions.base import Rule, refuse
from sim.decisions.maintenance import stands
from sim.floor import works
from sim.floor.line import Line


def _check_poste(line: Line, poste: str) -> Refusal | None:
    """What all work between two cycles needs."""
    if poste not in line.postes:
        return refuse("unknown_poste", poste)
    return refuse("poste_is_down", poste) if stands(line.postes[poste]) else None


def _check_clean(line: Line, command: CleanPoste) -> Refusal | None:
    refused = _check_poste(line, command.poste)
    if refused:
        return refused
    asked = works.CLEANING in line.postes[command.poste].works.asked
    return refuse("already_cleaning", command.poste) if asked else None


def _clean(line: Line, command: CleanPoste) -> None:
    line.postes[command.poste].works.ask(works.CLEANING)


def _check_tool(line: Line, command: ChangeTool) -> Refusal | None:
    refused = _check_poste(line, command.poste)
    if refused:
        return refused
    poste = line.postes[command.poste]
    if poste.tool is None:
        return refuse("no_tool", command.poste)
    return refuse("already_changing", command.poste) if works.TOOL in poste.works.asked else None


def _change_tool(line: Line, command: ChangeTool) -> None:
    line.postes[command.poste].works.ask(works.TOOL)


def _check_changeover(line: Line, command: StartChangeover) -> Refusal | None:
    refused = _check_poste(line, command.poste)
    if refused:
        return refused
    poste = line.postes[command.poste]
    if command.product not in line.scenario.products:
        return refuse("unknown_product", command.product)
    if poste.task or poste.held:
        return refuse("not_waiting", command.poste)
    if not poste.spec.setup_between(poste.tooled, command.product):
        return refuse("no_changeover", command.poste)
    return None


def _start_changeover(line: Line, command: StartChangeover) -> None:
    line.postes[command.poste].works.change_over(command.product)


def _check_preparation(line: Line, command: PrepareChangeover) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if command.product not in line.scenario.products:
        return refuse("unknown_product", command.product)
    if not poste.spec.setup_external_ms:
        return refuse("no_external", command.poste)
    if not poste.spec.setup_between(poste.tooled, command.product):
        return refuse("no_changeover", command.poste)
    if poste.works.outside.ready == command.product:
        return refuse("already_prepared", command.poste)
    if poste.works.outside.asked:
        return refuse("being_prepared", command.poste)
    return None if line.stocks.handler_ready() else refuse("no_handler")


def _prepare(line: Line, command: PrepareChangeover) -> None:
    line.postes[command.poste].works.outside.ask(command.product)


def _check_move(line: Line, command: MoveMaintenance) -> Refusal | None:
    planned = line.upkeep.get((command.poste, command.upkeep))
    if planned is None:
        return refuse("unknown_upkeep", command.upkeep)
    if planned.begun:
        return refuse("upkeep_begun", command.upkeep)
    if not planned.spec.move_ms:
        return refuse("upkeep_fixed", command.upkeep)
    earliest_ms, latest_ms = planned.window
    if not max(earliest_ms, line.now_ms) <= command.to_ms <= latest_ms:
        return refuse("upkeep_window", command.upkeep)
    return refuse("upkeep_there", command.upkeep) if command.to_ms == planned.due_ms else None


def _move(line: Line, command: MoveMaintenance) -> None:
    line.upkeep[command.poste, command.upkeep].move(command.to_ms)


def _check_level_one(line: Line, command: AllowLevelOne) -> Refusal | None:
    poste = line.postes.get(command.poste)
    if poste is None:
        return refuse("unknown_poste", command.poste)
    if not any(mode.level_one for mode in poste.spec.failures):
        return refuse("no_level_one", command.poste)
    known = line.maintenance.level_one.allowed[command.poste]
    return refuse("level_one_there", command.poste) if known == command.allowed else None


def _allow_level_one(line: Line, command: AllowLevelOne) -> None:
    line.maintenance.level_one.allowed[command.poste] = command.allowed


CLEAN = Rule(_check_clean, _clean)
TOOL = Rule(_check_tool, _change_tool)
CHANGEOVER = Rule(_check_changeover, _start_changeover)
PREPARATION = Rule(_check_preparation, _prepare)
MOVE = Rule(_check_move, _move)
LEVEL_ONE = Rule(_check_level_one, _allow_level_one)
