"""What the ribbons of states say, the same in Piloter, Débriefer and Comparer."""

from __future__ import annotations

from app import wording
from app.i18n import translate
from app.models.ribbon_rows import RibbonCells
from app.widgets import RibbonRow, Span
from sim.domain.scenario import Scenario
from sim.indicators.board import Board

_STATES = (
    "working", "micro_stop", "blocked", "starved", "no_material", "no_operator", "down", "waiting_repair",
    "setup", "checking", "utility", "stopped", "planned", "no_load", "off",
)  # fmt: skip
_LEGEND = (
    "working", "waiting_repair", "down", "micro_stop", "no_operator", "no_material", "blocked", "starved", "setup",
    "planned",
)  # fmt: skip


def state_words() -> dict[str, str]:
    """Every state a ribbon may show, in words."""
    return {state: wording.state(state) for state in _STATES}


def legend() -> list[tuple[str, str]]:
    """Fills and marks with what they stand for, in wider words where a state has more causes than its name says."""
    wider = {
        "setup": translate("Run", "série, outil, réglage"),
        "planned": translate("Run", "pause, entretien"),
    }
    fills = [(state, wider.get(state) or wording.state(state).lower()) for state in _LEGEND]
    return [*fills, ("hazard", translate("Run", "aléa")), ("decision", translate("Run", "décision"))]


def ribbon_row(scenario: Scenario, cells: RibbonCells, code: str, now_ms: int) -> RibbonRow:
    """The states of one poste, the goulot in bold."""
    spans = tuple(Span(*span) for span in cells.spans(code, now_ms))
    return RibbonRow(code, code, spans, strong=code == scenario.goulot)


def whole_rows(scenario: Scenario, board: Board, codes: tuple[str, ...], now_ms: int) -> tuple[RibbonRow, ...]:
    """The ribbons of a shift read at once."""
    cells = RibbonCells(codes)
    cells.read(board)
    return tuple(ribbon_row(scenario, cells, code, now_ms) for code in codes)
