"""What the timeline of a replay shows: the whole shift, known from its start to its end. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents import Ledger, Viewed
from app.i18n import translate
from app.models.moments import Moment
from app.replay.tape import Tape
from app.views.ribbon import state_words, whole_rows
from app.widgets import Curve, Marker, RibbonsData
from sim.indicators.board import Board

_WINDOW_MS, _POINT_MS = 1_800_000, 300_000
_QUIET = ("working", "planned", "no_load", "off")


def whole(tape: Tape) -> Viewed:
    end = Board(tape.scenario)
    end.feed(tape.facts, tape.reached_ms)
    return Viewed(tape.scenario, end, len(tape.entries))


def ribbons(shift: Viewed, postes: Sequence[str], moments: Sequence[Moment]) -> RibbonsData:
    calendar, end_ms = shift.scenario.calendar, shift.board.now_ms
    return RibbonsData(
        start_ms=0,
        end_ms=max(calendar.length_ms, end_ms),
        now_ms=end_ms,
        origin_ms=calendar.start_ms_of_day,
        rows=whole_rows(shift.scenario, shift.board, tuple(postes), end_ms),
        markers=tuple(Marker(one.at_ms, one.kind, one.text, one.code) for one in moments),
        breaks=tuple((pause.at_ms, pause.end_ms) for pause in calendar.breaks),
        state_words=state_words(),
    )


def most_disturbed(ledger: Ledger, count: int) -> list[str]:
    """The goulot and the postes longest otherwise than at work, in the order of the line."""
    board, codes = ledger.board, list(ledger.scenario.postes)

    def disturbed_ms(code: str) -> int:
        return sum(ms for state, ms in board.states_ms(code).items() if state not in _QUIET)

    kept = sorted(codes, key=lambda code: (code != ledger.scenario.goulot, -disturbed_ms(code)))[:count]
    return [code for code in codes if code in kept]


def trs_curve(board: Board) -> Curve:
    """Over the half hour before, so that what stops the goulot shows."""
    points = []
    for at_ms in range(_WINDOW_MS, board.now_ms + 1, _POINT_MS):
        trs = board.times(None, at_ms - _WINDOW_MS, at_ms).trs
        if trs is not None:
            points.append((at_ms, trs))
    target = next((o.target / 100 for o in board.objectives() if o.code == "line_trs_percent"), None)
    return Curve(translate("Replay", "TRS 30 min"), tuple(points), target)
