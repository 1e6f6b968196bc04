"""Reste à faire: gaps not explained, numbers to verify, then what is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.documents import Figure
from app.i18n import translate
from app.models.number_check import Known
from app.models.report_draft import Gap
from app.views.report.cards import Card, DoubtCard, GapCard
from app.views.report.highlighter import Doubt
from app.widgets import Panel

Doubted = tuple[Doubt, Known | None]


class TodoPanel(Panel):
    """Signals carry the code of an objective, or the rank of a doubt."""

    explainAsked = Signal(str)
    ticked = Signal(str, bool)
    shown = Signal(int)
    replaced = Signal(int)
    keptAsIs = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("ReportTodo", "Reste à faire"), parent=parent)
        self._content: tuple[object, ...] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # what is left: it scrolls
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(translate("ReportTodo", "Écarts et chiffres à vérifier"))
        self.set_body(self._scroll)
        self.body.setContentsMargins(0, 0, 0, 0)

    def set_content(self, gaps: Sequence[Gap], doubts: Sequence[Doubted], tolerated: Sequence[Figure] = ()) -> None:
        """Cards are made anew only when they would say something else. `tolerated`: missed, and nothing to explain."""
        done = sum(bool(gap.how) for gap in gaps)
        explained = translate("ReportTodo", "%n expliqué", n=done)
        self.set_subtitle(f"{translate('ReportTodo', '%n écart', n=len(gaps))}, {explained}")
        content = (
            tuple(gaps),
            tuple((doubt.text, doubt.now, nearest) for doubt, nearest in doubts),
            tuple(tolerated),
        )
        if content == self._content:
            return
        self._content = content
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for gap in gaps:
            if not gap.how:
                column.addWidget(self._gap(gap))
        for rank, (doubt, nearest) in enumerate(doubts):
            column.addWidget(self._doubt(rank, doubt, nearest))
        for gap in gaps:
            if gap.how:
                column.addWidget(self._gap(gap))
        if tolerated:
            column.addWidget(_tolerated(tolerated))
        elif not gaps:
            column.addWidget(_all_met())
        column.addStretch()
        self._replace(holder)

    def _replace(self, holder: QWidget) -> None:
        """The old cards outlive the click that made them old."""
        old = self._scroll.takeWidget()
        if old is not None:
            old.deleteLater()
        self._scroll.setWidget(holder)

    def _gap(self, gap: Gap) -> GapCard:
        card = GapCard(gap)
        card.explainAsked.connect(self.explainAsked)
        card.ticked.connect(self.ticked)
        return card

    def _doubt(self, rank: int, doubt: Doubt, nearest: Known | None) -> DoubtCard:
        card = DoubtCard(doubt, nearest)
        card.shown.connect(lambda: self.shown.emit(rank))
        card.replaced.connect(lambda: self.replaced.emit(rank))
        card.keptAsIs.connect(lambda: self.keptAsIs.emit(rank))
        return card


def _tolerated(figures: Sequence[Figure]) -> Card:
    told = translate("ReportTodo", "{label}, écart {gap}")
    return Card(
        "objectif_tenu",
        "texte",
        translate("ReportTodo", "Manqué de peu, dans la tolérance"),
        "\n".join(told.format(label=one.label, gap=one.gap) for one in figures),
    )


def _all_met() -> Card:
    return Card(
        "objectif_tenu",
        "texte",
        translate("ReportTodo", "Tous les objectifs sont tenus"),
        translate("ReportTodo", "Dites-le dans le résultat, et ce qui l’a permis."),
    )
