"""Several séances on the same luck side by side: indicators, costs, losses, decisions, partings. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Any

from app import wording
from app.branches import Outcome
from app.i18n import NO_VALUE, euro, minutes, number, translate
from app.wording import Names
from sim.commands import AcknowledgeAlarm, Command

_CLOSED = ("off", "planned")
"""Above the required time."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: what it is, one text a séance; `met` tells for an objective whether each holds it. Without texts, a title
    of those that follow."""

    label: str
    texts: tuple[str, ...] = ()
    met: tuple[bool | None, ...] = ()


def lines(names: Names, outcomes: Sequence[Outcome]) -> list[Line]:
    """The first of `outcomes` is the one the others are held against."""
    results = [outcome.result for outcome in outcomes]
    return [
        Line(translate("Several", "Indicateurs")),
        *_objectives(results),
        _line(translate("Several", "Score, sur 100"), results, lambda result: number(100 * result["score"], 1)),
        Line(translate("Several", "Coûts")),
        *_costs(results),
        Line(translate("Several", "Pertes au goulot, de TR à TU")),
        *_losses(results),
        Line(translate("Several", "Décisions")),
        _line(translate("Several", "Prises"), results, lambda result: number(result["decisions"]["taken"])),
        _line(translate("Several", "Refusées"), results, lambda result: number(result["decisions"]["refused"])),
        _partings(names, outcomes),
    ]


def parting_ms(one: Sequence[Command], other: Sequence[Command]) -> int | None:
    """When two lists of orders first differ; None when they do not. Acknowledging an alarm is no order."""
    for left, right in zip_longest(_orders(one), _orders(other)):
        if left != right:
            return min(at_ms for at_ms, _ in (order for order in (left, right) if order is not None))
    return None


def _orders(commands: Sequence[Command]) -> list[tuple[int, Command]]:
    silent = {"reason": "", "salt": "", "words_sha": ""}
    given = (command for command in commands if not isinstance(command, AcknowledgeAlarm))
    return [(command.at_ms, command.model_copy(update=silent)) for command in given]


def _line(label: str, results: Sequence[Any], text: Callable[[Any], str]) -> Line:
    return Line(label, tuple(NO_VALUE if result is None else text(result) for result in results))


def _objectives(results: Sequence[Any]) -> list[Line]:
    first = next((result for result in results if result is not None), None)
    rows = first["objectives"] if first else []
    return [_objective(rank, row, results) for rank, row in enumerate(rows)]


def _objective(rank: int, row: Any, results: Sequence[Any]) -> Line:
    code, label = row["code"], wording.objective(row["code"])
    unit = wording.objective_unit(code)
    rows = [None if result is None else result["objectives"][rank] for result in results]
    return Line(
        f"{label}, {unit}" if unit else label,
        tuple(NO_VALUE if each is None else wording.objective_number(code, each["value"]) for each in rows),
        tuple(None if each is None else bool(each["met"]) for each in rows),
    )


def _costs(results: Sequence[Any]) -> list[Line]:
    codes = _known(results, lambda result: result["costs"])
    total = _line(translate("Several", "Total"), results, lambda result: euro(result["total_eur"], 0))
    return [*(_cost(code, results) for code in codes), total]


def _cost(code: str, results: Sequence[Any]) -> Line:
    return _line(wording.cost(code), results, lambda result: euro(result["costs"].get(code, 0), 0))


def _losses(results: Sequence[Any]) -> list[Line]:
    """Those that took some time in one séance at least, in minutes."""
    codes = _known(results, lambda result: result["line"]["losses_ms"])
    return [_loss(code, results) for code in codes if code not in _CLOSED and _lost_ms(code, results)]


def _loss(code: str, results: Sequence[Any]) -> Line:
    return _line(wording.loss_code(code), results, lambda result: minutes(result["line"]["losses_ms"].get(code, 0), 1))


def _lost_ms(code: str, results: Sequence[Any]) -> int:
    return sum(result["line"]["losses_ms"].get(code, 0) for result in results if result is not None)


def _known(results: Sequence[Any], part: Callable[[Any], dict[str, Any]]) -> list[str]:
    """The codes of all results, in order."""
    return list(dict.fromkeys(code for result in results if result is not None for code in part(result)))


def _partings(names: Names, outcomes: Sequence[Outcome]) -> Line:
    partings = [parting_ms(outcomes[0].commands, outcome.commands) for outcome in outcomes[1:]]
    told = [NO_VALUE if at_ms is None else names.clock(at_ms) for at_ms in partings]
    return Line(translate("Several", "Première décision autre qu’en A"), (NO_VALUE, *told))
