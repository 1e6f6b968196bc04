"""Both futures minute by minute: a ribbon of states per poste for A, the same for B, one cursor for the two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import wording
from app.documents import Shift
from app.i18n import number, translate
from app.models.comparison import Comparison
from app.theme import FontStyle, Space
from app.views.ribbon import state_words, whole_rows
from app.widgets import Label, Marker, Panel, Ribbons, RibbonsData


class FuturesPanel(Panel):
    """`instantSelected`: where the cursor was put."""

    instantSelected = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Compare", "Deux futures"), parent=parent)
        margin, gap = self.theme.px(Space.MARGIN), self.theme.px(2)
        self.body.setContentsMargins(margin, gap, margin, gap)
        self.body.setSpacing(gap)
        self._titles = (Label(style=FontStyle.STRONG), Label(style=FontStyle.STRONG))
        self._ribbons = (
            Ribbons(translate("Compare", "Chronologie de A, la séance")),
            Ribbons(translate("Compare", "Chronologie de B, l’autre future")),
        )
        for title, ribbons in zip(self._titles, self._ribbons, strict=True):
            self.body.addWidget(title)
            self.body.addWidget(ribbons, 1)
            ribbons.instantSelected.connect(self._move)

    def set_content(self, comparison: Comparison, other: str) -> None:
        """`other` says what B is."""
        self.set_subtitle(_common(comparison))
        self._titles[0].setText(translate("Compare", "A · la séance"))
        self._titles[1].setText(translate("Compare", "B · {what}").format(what=other))
        rows = comparison.postes()
        parted = comparison.parting.decision_ms
        shifts = comparison.one, comparison.other
        end_ms = max(max(shift.scenario.calendar.length_ms, shift.state.now_ms) for shift in shifts)
        for ribbons, shift in zip(self._ribbons, shifts, strict=True):
            ribbons.set_data(_data(shift, end_ms, rows, _markers(shift, comparison, shift is comparison.other)))
            ribbons.set_cursor(parted)

    def _move(self, at_ms: int) -> None:
        for ribbons in self._ribbons:
            ribbons.set_cursor(at_ms)
        self.instantSelected.emit(at_ms)


def _common(comparison: Comparison) -> str:
    parted = comparison.parting.decision_ms
    seed = number(comparison.one.seed)
    if parted is None:
        return translate("Compare", "mêmes décisions, même chance (tirage n° {seed})").format(seed=seed)
    text = translate("Compare", "histoire commune jusqu’à {time}, même chance ensuite (tirage n° {seed})")
    return text.format(time=comparison.one.names.clock(parted), seed=seed)


def _data(shift: Shift, end_ms: int, postes: list[str], markers: tuple[Marker, ...]) -> RibbonsData:
    calendar, now = shift.scenario.calendar, shift.state.now_ms
    return RibbonsData(
        start_ms=0,
        end_ms=end_ms,
        now_ms=now,
        origin_ms=calendar.start_ms_of_day,
        rows=whole_rows(shift.scenario, shift.board, tuple(postes), now),
        markers=markers,
        breaks=tuple((pause.at_ms, min(pause.end_ms, now)) for pause in calendar.breaks),
        state_words=state_words(),
    )


def _markers(shift: Shift, comparison: Comparison, is_other: bool) -> tuple[Marker, ...]:
    """Only the decisions that are not in the other future."""
    own = ((pair.at_ms, pair.other if is_other else pair.one) for pair in comparison.orders())
    return tuple(
        Marker(at_ms, "decision", wording.decision(shift.names, command), f"decision:{rank}")
        for rank, (at_ms, command) in enumerate(own)
        if command is not None
    )
