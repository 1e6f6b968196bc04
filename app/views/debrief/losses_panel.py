"""From TR down to TU at the goulot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.documents import Shift
from app.i18n import NBSP, percent, translate
from app.models.why import loss_key
from app.theme import FontStyle, Space
from app.views.why import Reasons
from app.widgets import Figure, LossRow, Panel, Waterfall, WaterfallData
from sim.indicators.rows import LossRow as Loss

_SHOWN = 5
"""Causes with a step of their own; the rest is one step."""

_LOW = 130
_OTHERS, _WHOLE = "others", "rate:TRS"


class LossesPanel(Panel):
    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent=parent)
        self._fall = Waterfall(translate("Debrief", "Pertes de TR à TU, par cause"))
        self._rates = Figure(style=FontStyle.STRONG)
        self.add_head(self._rates)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, self.theme.px(2), margin, self.theme.px(2))
        self._fall.setMinimumHeight(self.theme.px(_LOW))
        self.body.addWidget(self._fall)

    def answered_by(self, reasons: Reasons, future: str = "") -> None:
        """The causes without a step of their own are told by the TRS. ``future``: put before each code."""
        for figure in (self._rates, self.subtitle):
            reasons.figure(figure, lambda: future + _WHOLE)
        reasons.chart(self._fall, lambda code: future + (_WHOLE if code == _OTHERS else f"loss:{code}"))

    def set_low(self, pixels: int) -> None:
        """The least height of the bars, at 100 %."""
        self._fall.setMinimumHeight(self.theme.px(pixels))

    @property
    def cut_ms(self) -> int:
        """Where the axis starts."""
        return self._fall.cut_ms

    def set_content(self, shift: Shift, cut_ms: int | None = None) -> None:
        """`cut_ms` imposes where the axis starts, so that two panels side by side can be compared."""
        times = shift.board.times()
        self.set_subtitle(translate("Debrief", "à {poste}, min").format(poste=shift.scenario.goulot))
        rates = (
            (translate("Times", "DO"), times.do),
            (translate("Times", "TP"), times.tp),
            (translate("Times", "TQ"), times.tq),
        )
        product = " × ".join(f"{name}{NBSP}{percent(value)}" for name, value in rates)
        self._rates.setText(f"{product} = {translate('Times', 'TRS')}{NBSP}{percent(times.trs)}")
        if times.tu is None:
            return
        rows = [row for row in shift.board.loss_rows() if row.kind not in ("closing", "planned")]
        losses = [_step(shift, row, rank == 0) for rank, row in enumerate(rows[:_SHOWN])]
        rest = sum(row.ms for row in rows[_SHOWN:])
        if rest:
            losses.append(LossRow(_OTHERS, translate("Debrief", "Autres causes"), rest))
        required, useful = (translate("Times", "TR"), times.tr), (translate("Times", "TU"), times.tu)
        self._fall.set_data(WaterfallData(required, tuple(losses), useful), cut_ms)


def _step(shift: Shift, row: Loss, first: bool) -> LossRow:
    return LossRow(loss_key(row), wording.loss(shift.names, row), row.ms, highlighted=first)
