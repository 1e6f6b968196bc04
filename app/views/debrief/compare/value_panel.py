"""What the other future is worth: on this draw of luck, and, when asked, over many others."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from app.i18n import NBSP, labelled, number, translate
from app.models.comparison import Comparison
from app.models.draws import DRAWS, Interval, Measured
from app.theme import FontStyle, Space
from app.views.why import OTHER, Reasons
from app.widgets import Figure, Label, Panel, SecondaryButton

_POINTS = 100


class ValuePanel(Panel):
    """`measureAsked` and `cancelAsked`: the person wants other draws, or no more of them."""

    measureAsked = Signal()
    cancelAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Compare", "Valeur"), translate("Compare", "B − A"), parent=parent)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, margin // 2, margin, margin // 2)
        self.body.setSpacing(self.theme.px(4))
        self._score = Figure(style=FontStyle.VALUE)
        self._here = Label(role="texte2")
        self._over = Label()
        self._ask = SecondaryButton(_ask_text(), "refaire", small=True)
        self._cancel = SecondaryButton(translate("Compare", "Arrêter"), "croix", small=True)
        self._bar = QProgressBar()
        self._bar.setRange(0, DRAWS)
        self._bar.setAccessibleName(translate("Compare", "Tirages faits"))
        self._bar.setFormat("%v / %m")
        for label in (self._here, self._over):
            label.setWordWrap(True)
        for widget in (self._score, self._here, self._over):
            self.body.addWidget(widget)
        self.body.addStretch()
        for control in (self._ask, self._bar, self._cancel):
            self.body.addWidget(control)
        self._ask.clicked.connect(self.measureAsked)
        self._cancel.clicked.connect(self.cancelAsked)

    def answered_by(self, reasons: Reasons) -> None:
        """The gap is that of two scores: A's has its own page, B's answers here."""
        reasons.figure(self._score, lambda: f"{OTHER}score")

    def set_content(self, comparison: Comparison) -> None:
        one, other = comparison.one.board, comparison.other.board
        points = _POINTS * (other.score() - one.score())
        self._score.setText(
            translate("Compare", "{points} points de score").format(points=number(points, 1, signed=True))
        )
        good = other.pieces().good - one.pieces().good
        pieces = f"{'−' if good < 0 else '+'}{translate('Compare', '%n pièce bonne', n=abs(good))}"
        if not good:
            pieces = translate("Compare", "autant de pièces bonnes")
        euros = f"{number(comparison.cost_uc() / 1e6, 0, signed=True)}{NBSP}€"
        text = translate("Compare", "Cette équipe : {pieces}, coût total {euros}.").format(pieces=pieces, euros=euros)
        if comparison.absorbed:
            goulot = comparison.one.scenario.goulot
            slack = translate("Compare", "{goulot}, le goulot, a fait autant de pièces : la ligne avait de la marge.")
            text = f"{text} {slack.format(goulot=goulot)}"
        self._here.setText(text)
        self._over.setText("")
        self.set_progress(None)

    def set_progress(self, done: int | None) -> None:
        """`done` draws, None when none is under way."""
        self._ask.setVisible(done is None)
        self._bar.setVisible(done is not None)
        self._cancel.setVisible(done is not None)
        self._bar.setValue(done or 0)

    def set_measured(self, measured: Measured) -> None:
        self.set_progress(None)
        lines = (
            labelled(translate("Compare", "Score"), _shown(measured.score, _POINTS, 1, translate("Compare", "pt"))),
            labelled(translate("Compare", "Pièces bonnes"), _shown(measured.good, 1, 1, "")),
            labelled(translate("Compare", "Coût total"), _shown(measured.cost_eur, 1, 0, "€")),
        )
        heading = translate("Compare", "Mêmes ordres aux mêmes heures, {draws} autres tirages, à 95 % :")
        better = translate("Compare", "B meilleur que A dans {better} tirages sur {draws}.")
        told = (heading, *lines, better)
        self._over.setText("\n".join(told).format(draws=measured.draws, better=measured.better))


def _ask_text() -> str:
    return translate("Compare", "Mesurer sur {draws} autres tirages").format(draws=DRAWS)


def _shown(interval: Interval, scale: int, decimals: int, unit: str) -> str:
    mean, half = number(scale * interval.mean, decimals, signed=True), number(scale * interval.half, decimals)
    return f"{mean} ± {half}{NBSP}{unit}".rstrip()
