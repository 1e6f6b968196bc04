"""The TRS at the goulot: the six times, the rates, the losses by cause."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import language, minutes, translate
from app.models.shift import Shift
from app.models.why import loss_key
from app.theme import Space
from app.views.why import Reasons
from app.widgets import LossBars, LossRow, Panel, Rate, RatesRow, SecondaryButton, TimeBars, TimeBarsData, TimePart
from app.wording.glossary import explained
from sim.indicators.rows import LossRow as Loss
from sim.indicators.rows import Times

_LONGEST = 21
"""Letters that fit beside the bar: beyond, "en cours" is told by weight and tooltip alone."""
_WHOLE = "rate:TRS"
_TIMES = ("TT", "TO", "TR", "TF", "TN", "TU")
_STANDS = ("down", "waiting_repair", "no_operator", "no_material", "stopped", "utility")


class TrsPanel(Panel):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "TRS"), parent=parent)
        self._bars = TimeBars(translate("Run", "Temps de TT à TU"))
        self._bars.setToolTip(_times_tip())
        self._rates = RatesRow(translate("Run", "Taux DO, TP, TQ et TRS"))
        self._losses = LossBars(translate("Run", "Pertes par cause"))
        self._why = SecondaryButton(translate("Run", "Pourquoi ?"), small=True)
        self._why.setObjectName("why")
        self.add_head(self._why)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, self.theme.px(3), margin, self.theme.px(3))
        self.body.setSpacing(self.theme.px(3))
        for chart in (self._bars, self._rates):
            self.body.addWidget(chart)
        self.body.addWidget(self._losses, 1)

    def answered_by(self, reasons: Reasons) -> None:
        """The sum of the causes that do not fit has no code: the TRS then tells all of them."""
        reasons.figure(self.subtitle, lambda: "time:TT")
        reasons.chart(self._bars, "time:{}".format)
        reasons.chart(self._rates, "rate:{}".format)
        reasons.chart(self._losses, lambda code: f"loss:{code}" if code else _WHOLE)
        self._why.clicked.connect(lambda: reasons.asked.emit(_WHOLE))

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
        self._losses.set_data([_loss(shift, row) for row in shift.losses])


def _times_tip() -> str:
    """Each time and how it is worked out, in minutes, as in NF E60-182."""
    codes = ("TT", "TO", "TR", "TF", "TN", "TU") if language() == "fr" else ("CT", "POT", "PBT", "APT", "NOT", "EOT")
    return "\n".join(explained(code) for code in codes)


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
    for key, (code, ms, word) in zip(_TIMES, steps, strict=True):
        if ms is None:
            break
        parts.append(TimePart(code, ms, above - ms, word, key=key))
        above = ms
    return tuple(parts)


def _rates(times: Times) -> list[Rate]:
    return [
        Rate(translate("Times", "DO"), times.do, translate("Run", "Disponibilité : TF / TR"), "DO"),
        Rate(translate("Times", "TP"), times.tp, translate("Run", "Performance : TN / TF"), "TP"),
        Rate(translate("Times", "TQ"), times.tq, translate("Run", "Qualité : TU / TN"), "TQ"),
        Rate(translate("Times", "TRS"), times.trs, translate("Run", "TU / TR"), "TRS"),
    ]


def _loss(shift: Shift, row: Loss) -> LossRow:
    label = wording.loss(shift.names, row)
    ongoing = row.ongoing and row.code in _STANDS
    told = translate("Run", "{loss}, en cours").format(loss=label) if ongoing else label
    tip = _tip(told, row)
    label = told if len(told) <= _LONGEST else label
    return LossRow(loss_key(row), label, row.ms, highlighted=ongoing, tip=tip)


def _tip(label: str, row: Loss) -> str:
    return f"{label} : {minutes(row.ms, 1)} ({wording.loss_kind(row.kind)})"
