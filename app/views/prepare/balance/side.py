"""Beside the Yamazumi: figures before and after, the element chosen and where it may go, the reference."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.i18n import labelled, translate
from app.models.balance import Line, figure_rows, seconds
from app.theme import FontStyle, Space, Theme
from app.widgets import Column, DataTable, DecisionButton, Label, Panel, Row, SecondaryButton
from app.wording import Names
from sim.planning.stations import Balance

_ROW = 26


class BalanceSide(Panel):
    """`wanted`: the element chosen is to go to that place; `refused`: why it can't; `compared`: the reference is asked
    for."""

    wanted = Signal(str)
    refused = Signal(str)
    compared = Signal()

    def __init__(self, names: Names, theme: Theme, compares: bool, parent: QWidget | None = None) -> None:
        super().__init__(translate("Balance", "Ce que cela change"), parent=parent)
        self._names, self._theme = names, theme
        self._table = DataTable(translate("Balance", "Chiffres de l’équilibrage"))
        self._title, self._detail = Label(style=FontStyle.STRONG), Label(role="texte2")
        self._buttons: list[DecisionButton] = []
        self._places = QVBoxLayout()
        self._ask = SecondaryButton(translate("Balance", "Comparer à une référence"), "tableau", small=True)
        self._reference = Label()
        self._rules = Label(_conventions(), role="texte2")
        self._build()
        self._compares = compares

    def _build(self) -> None:
        margin, gap = self._theme.px(Space.MARGIN), self._theme.px(Space.GUTTER)
        self._table.set_row_height(_ROW)
        for label in (self._title, self._detail, self._reference, self._rules):
            label.setWordWrap(True)
        self._ask.clicked.connect(self.compared)
        self._places.setSpacing(gap)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, margin)
        foot.setSpacing(gap)
        foot.addWidget(self._title)
        foot.addWidget(self._detail)
        foot.addLayout(self._places)
        foot.addStretch(1)
        foot.addWidget(self._ask)
        foot.addWidget(self._reference)
        foot.addWidget(self._rules)
        self.body.addWidget(self._table)
        self.body.addLayout(foot, 1)

    def show_nothing(self) -> None:
        self._table.set_content(_columns(), [])
        for label in (self._title, self._detail, self._reference):
            label.setText("")
        self._show_buttons({})

    def show_figures(self, before: Balance, after: Balance) -> None:
        rows = [Row(label, (label, was, now)) for label, was, now in figure_rows(before, after)]
        self._table.set_content(_columns(), rows)
        self._table.setFixedHeight(self._theme.px(_ROW * len(rows) + 28))

    def show_element(self, line: Line, code: str, places: Mapping[str, str]) -> None:
        """`places`: where it may be done -> why not now, "" when it can."""
        element = line.scenario.elements.get(code)
        self._ask.setVisible(self._compares and element is not None)
        if element is None:
            self._title.setText("")
            self._detail.setText("")
            self._show_buttons({})
            return
        where = line.moved.get(code, element.place)
        self._title.setText(f"{self._names.element(code)}, {seconds(element.ms)}")
        before = ", ".join(self._names.element(each) for each in element.after)
        words = [labelled(translate("Balance", "fait à"), where)]
        words += [labelled(translate("Balance", "après"), before)] if before else []
        if not element.also:
            words.append(translate("Balance", "ne se fait qu’à ce poste"))
        self._detail.setText(" · ".join(words))
        self._show_buttons(places)

    def _show_buttons(self, places: Mapping[str, str]) -> None:
        for button in self._buttons:
            self._places.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for place, refusal in places.items():
            button = DecisionButton(translate("Balance", "Faire à {place}").format(place=place), icon="fleche")
            button.set_refusal(refusal)
            button.clicked.connect(lambda _=False, there=place: self.wanted.emit(there))
            button.refusedClicked.connect(lambda why=refusal: self.refused.emit(why))
            self._places.addWidget(button)
            self._buttons.append(button)

    def show_reference(self, best: Line, proved: bool) -> None:
        """How well the places of the elements let the line be balanced."""
        moves = ", ".join(f"{self._names.element(code)} → {place}" for code, place in best.moved.items())
        text = (
            translate("Balance", "Référence, prouvée la meilleure : {cycle} à {place}. {moves}.")
            if proved
            else translate("Balance", "Référence, par règle : {cycle} à {place}. {moves}.")
        )
        figures = best.figures
        none = translate("Balance", "Rien à déplacer")
        self._reference.setText(text.format(cycle=seconds(figures.pace_ms), place=figures.goulot, moves=moves or none))


def _columns() -> list[Column]:
    return [
        Column(translate("Balance", "Pour une pièce"), stretch=True),
        Column(translate("Balance", "Gammes"), "right", 96),
        Column(translate("Balance", "Préparé"), "right", 96),
    ]


def _conventions() -> str:
    return translate(
        "Balance",
        "Takt : temps requis du goulot ÷ pièces commandées. Efficacité : somme des cycles ÷ (postes × cycle du "
        "goulot). Deux postes jumeaux se partagent le cycle ; un poste que des références sautent compte pour la part "
        "des pièces qui y passent. Temps de gamme, sans panne ni changement.",
    )
