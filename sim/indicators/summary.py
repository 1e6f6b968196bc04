"""The object that ``goulot simulate --json`` prints: ordered, integers kept, floats to six decimals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.indicators.rows import (
    BreakdownRow,
    BufferRow,
    ConsumptionRow,
    ObjectiveRow,
    OrderRow,
    SourceRow,
    Times,
    UtilityRow,
    ratio,
)
from sim.indicators.window import Window

_DECIMALS = 6
_UC_A_EURO = 1_000_000


Figures: TypeAlias = Board | Window


def summary(board: Figures, scenario: Scenario, header: Mapping[str, Any]) -> dict[str, Any]:
    """All figures of a séance at the board's instant, or a window; ``header`` (scenario, seed, …) first, as given."""
    served, waited_ms = board.served()
    return {
        **header,
        "pieces": _fields(board.pieces(), "wip_start started good scrapped reworked wip_end"),
        "line": _times(board.times()),
        "postes": {code: _poste(board, code) for code in scenario.postes},
        "buffers": {row.code: _buffer(row) for row in board.buffers()},
        "sources": {row.code: _source(row) for row in board.sources()},
        "people": {row.code: _fields(row, "busy_ms waiting_ms off_ms") for row in board.people()},
        "technicians": {
            "busy_ms": board.technicians()[0],
            "mean_wait_ms": _rounded(waited_ms / served) if served else None,
            "served": served,
        },
        "overtime_ms": board.overtime_ms(),
        "levels_reached": [_fields(row, "person poste level at_ms") for row in board.levels_reached()],
        "orders": [_order(row) for row in board.orders()],
        "consumption": {row.code: _consumption(row) for row in board.consumption()},
        "utilities": {row.code: _utility(row) for row in board.utilities()},
        "costs": {row.code: _euros(row.real_uc) for row in board.costs()},
        "total_eur": _euros(board.total_uc()),
        "per_good_piece_eur": _euros(board.per_good_piece_uc()),
        "objectives": [_objective(row) for row in board.objectives()],
        "score": _rounded(board.score()),
        "decisions": {"taken": board.decisions_taken, "refused": board.decisions_refused},
        "hazards": [_fields(row, "code at_ms kind resolved_ms") for row in board.hazards()],
        "alarms": _alarms(board),
        "safety": {"accidents": board.accidents(), "near_misses": board.near_misses()},
        "breakdowns": [_breakdown(row) for row in board.breakdowns()],
        "supplies": [_fields(row, "component supply quantity due_ms received_ms") for row in board.supplies()],
        "parameters": _parameters(board),
        "escaped": board.escaped(),
        "quarantine": {
            row.buffer: _fields(row, "set_aside sorted returned scrapped reworked aside") for row in board.quarantine()
        },
        "receipts": {
            row.component: _fields(row, "controls set_aside good bad returned accepted") for row in board.receipts()
        },
        "checks": {row.poste: _fields(row, "sound found") for row in board.checks()},
        "upkeep": {f"{row.poste}/{row.code}": _fields(row, "due_ms done_ms") for row in board.upkeep()},
        "readiness": {
            f"{row.poste}/{row.code}": _fields(row, "finding put_right spent_ms")
            for row in board.preparation.readiness()
        },
        "rotations": [
            _fields(row, "person position due_ms cancelled refused") for row in board.preparation.rotations()
        ],
        "tool_changes": board.tool_changes(),
        "changeovers_prepared": board.changeovers_prepared(),
    }


def _parameters(board: Figures) -> dict[str, Any]:
    """By poste and parameter: samples measured, mean of the last one in steps of the parameter, settings."""
    found: dict[str, Any] = {}
    for row in board.parameters():
        last = row.measures[-1].mean if row.measures else None
        figures = {"measures": len(row.measures), "last": last, "settings": len(row.settings)}
        found.setdefault(row.poste, {})[row.parameter] = figures
    return found


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, _DECIMALS)


def _euros(amount_uc: int | None) -> float | None:
    return None if amount_uc is None else _rounded(amount_uc / _UC_A_EURO)


def _fields(row: object, names: str) -> dict[str, Any]:
    return {name: getattr(row, name) for name in names.split()}


def _times(times: Times) -> dict[str, Any]:
    return {
        **{f"{name}_ms": getattr(times, name) for name in ("tt", "to", "tr", "tf", "tn", "tu")},
        **{name: _rounded(getattr(times, name)) for name in ("do", "tp", "tq", "trs", "trg", "tre")},
        "losses_ms": dict(times.losses),
    }


def _poste(board: Figures, code: str) -> dict[str, Any]:
    times, states_ms = board.times(code), board.states_ms(code)
    return {
        **_times(times),
        "cycles": board.cycles(code),
        "pieces_out": board.pieces_out(code),
        "states_ms": states_ms,
        "causes_ms": board.causes_ms(code),
        "states_share": {state: _rounded(ratio(ms, times.tt)) for state, ms in states_ms.items()},
    }


def _buffer(row: BufferRow) -> dict[str, Any]:
    return {
        "capacity": row.capacity,
        "mean": _rounded(row.mean),
        "max": row.max,
        "distribution": [_rounded(share) for share in row.distribution],
    }


def _source(row: SourceRow) -> dict[str, Any]:
    return {
        "arrivals": row.arrivals,
        "lost": row.lost,
        **{
            name: _rounded(getattr(row, name))
            for name in ("mean_wait_ms", "mean_number", "mean_time_in_system_ms", "mean_number_in_system")
        },
    }


def _order(row: OrderRow) -> dict[str, Any]:
    return _fields(
        row,
        "code product due_ms ordered delivered_on_time delivered completed_ms rank cancelled_ms withdrawn_ms splits",
    )


def _consumption(row: ConsumptionRow) -> dict[str, Any]:
    return {
        "unit": row.unit,
        "real": _whole_or_rounded(row.real),
        "standard": _whole_or_rounded(row.standard),
        "price_variance_eur": _euros(row.price_variance_uc),
        "quantity_variance_eur": _euros(row.quantity_variance_uc),
    }


def _utility(row: UtilityRow) -> dict[str, Any]:
    def shown(counts: int) -> float | None:
        return _rounded(counts / row.one)

    return {
        "unit": row.unit,
        "postes": {code: shown(counts) for code, counts in row.postes.items()},
        "leaks": shown(row.leaks),
        "tariff": {name: shown(counts) for name, counts in row.tariff.items()},
    }


def _whole_or_rounded(value: int | float) -> int | float | None:
    return value if isinstance(value, int) else _rounded(value)


def _objective(row: ObjectiveRow) -> dict[str, Any]:
    return {
        "code": row.code,
        "target": row.target,
        "floor": row.floor,
        "weight": row.weight,
        "value": _rounded(row.value),
        "unit": row.unit,
        "met": row.met,
        "score": _rounded(row.score),
    }


def _alarms(board: Figures) -> dict[str, Any]:
    """The rate is that of the whole séance; the screen shows the last half hour's."""
    stats = board.alarms()
    return {
        **_fields(stats, "raised standing acknowledged"),
        "per_ten_minutes": _rounded(stats.overall_per_ten_minutes),
        "mean_acknowledge_ms": stats.mean_response_ms,
    }


def _breakdown(row: BreakdownRow) -> dict[str, Any]:
    told = _fields(row, "poste mode at_ms called_ms called_by sent_ms technician diagnosed_ms")
    return {**told, "repaired_ms": row.ended_ms}
