"""The TRS at the goulot: the six times, the rates, the losses by cause."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import minutes, translate
from app.models.shift import Shift
from app.theme import Space
from app.widgets import LossBars, LossRow, Panel, Rate, RatesRow, SecondaryButton, TimeBars, TimeBarsData, TimePart
from sim.indicators.rows import LossRow as Loss
from sim.indicators.rows import Times

_LONGEST = 21
"""Letters that fit beside the bar: beyond, "en cours" is told by weight and tooltip alone."""
_STANDS = ("down", "waiting_repair", "no_operator", "no_material", "stopped", "utility")


class TrsPanel(Panel):
    """`explained` asks for the facts behind a code: a loss, or the TRS itself."""

    explained = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "TRS"), parent=parent)
        self._names: dict[str, str] = {}
        self._bars = TimeBars(translate("Run", "Temps de TT à TU"))
        self._rates = RatesRow(translate("Run", "Taux DO, TP, TQ et TRS"))
        self._losses = LossBars(translate("Run", "Pertes par cause"))
        self._losses.activated.connect(self._explain_loss)
        why = SecondaryButton(translate("Run", "Pourquoi ?"), small=True)
        why.setObjectName("why")
        why.clicked.connect(self._explain)
        self.add_head(why)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, self.theme.px(3), margin, self.theme.px(3))
        self.body.setSpacing(self.theme.px(3))
        for chart in (self._bars, self._rates):
            self.body.addWidget(chart)
        self.body.addWidget(self._losses, 1)

    def _explain(self) -> None:
        self.explained.emit("line_trs_percent", translate("Run", "TRS"))

    def _explain_loss(self, code: str) -> None:
        """The sum of the causes that do not fit has no code: the TRS then tells all of them."""
        if code:
            self.explained.emit(code, self._names[code])
        else:
            self._explain()

    def refresh(self, shift: Shift) -> None:
        subtitle = translate("Run", "{start} → {now}, à {poste}")
        self.set_subtitle(
            subtitle.format(
                start=shift.names.clock(0), now=shift.names.clock(shift.now_ms), poste=shift.scenario.goulot
            )
        )
        times = shift.times
        self._bars.set_data(TimeBarsData(_parts(times)))
        self._rates.set_data(_rates(times))
        self._losses.set_heading(translate("Run", "Pertes par cause, TR → TU"))
        self._names = {_code(row): wording.loss(shift.names, row) for row in shift.losses}
        self._losses.set_data([_loss(shift, row) for row in shift.losses])


def _parts(times: Times) -> tuple[TimePart, ...]:
    steps = (
        (translate("Times", "TT"), times.tt, translate("Run", "minutes")),
        (translate("Times", "TO"), times.to, translate("Run", "fermeture")),
        (translate("Times", "TR"), times.tr, translate("Run", "pauses")),
        (translate("Times", "TF"), times.tf, translate("Run", "arrêts")),
        (translate("Times", "TN"), times.tn, translate("Run", "cadence")),
        (translate("Times", "TU"), times.tu, translate("Run", "non-qualité")),
    )
    parts, above = [], times.tt
    for code, ms, word in steps:
        if ms is None:
            break
        parts.append(TimePart(code, ms, above - ms, word))
        above = ms
    return tuple(parts)


def _rates(times: Times) -> list[Rate]:
    return [
        Rate(translate("Times", "DO"), times.do, translate("Run", "Disponibilité : TF / TR")),
        Rate(translate("Times", "TP"), times.tp, translate("Run", "Performance : TN / TF")),
        Rate(translate("Times", "TQ"), times.tq, translate("Run", "Qualité : TU / TN")),
        Rate(translate("Times", "TRS"), times.trs, translate("Run", "TU / TR")),
    ]


def _loss(shift: Shift, row: Loss) -> LossRow:
    label = wording.loss(shift.names, row)
    ongoing = row.ongoing and row.code in _STANDS
    told = translate("Run", "{loss}, en cours").format(loss=label) if ongoing else label
    tip = _tip(told, row)
    label = told if len(told) <= _LONGEST else label
    return LossRow(_code(row), label, row.ms, highlighted=ongoing, tip=tip)


def _code(row: Loss) -> str:
    return ":".join(part for part in (row.code, row.subject, row.root, row.state) if part)


def _tip(label: str, row: Loss) -> str:
    return f"{label} : {minutes(row.ms, 1)} ({wording.loss_kind(row.kind)})"
