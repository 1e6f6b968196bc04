"""Load drawn on capacity, and the levers with what each costs more and leaves."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.i18n import euro, labelled, translate
from app.models.load_grid import LoadGrid
from app.theme import FontStyle, Space, Theme
from app.widgets import DecisionButton, EmptyState, Label, LoadBars, Panel
from app.wording import Names, planning


class LeversPanel(Panel):
    """`pulled`: a lever was chosen or left, with its code; `ordered`: it is to be decided; `refused`: why it can't."""

    pulled = Signal(str, bool)
    ordered = Signal(str)
    refused = Signal(str)

    def __init__(self, grid: LoadGrid, names: Names, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("LoadGrid", "Charge sur capacité"), parent=parent)
        self.set_subtitle(translate("LoadGrid", "avant, puis après leviers"))
        self._grid, self._names, self._theme = grid, names, theme
        self._bars = LoadBars(translate("LoadGrid", "Charge sur capacité par poste"))
        self._empty = EmptyState(
            "tableau",
            translate("LoadGrid", "Rien à dessiner encore"),
            translate("LoadGrid", "Chaque poste apparaît ici dès que son taux est rempli dans la grille."),
        )
        self._said = Label()
        self._said.setWordWrap(True)
        self._boxes: dict[str, QCheckBox] = {}
        self._buttons: dict[str, DecisionButton] = {}
        self._levers = QVBoxLayout()
        self._build()

    def _build(self) -> None:
        margin, gap = self._theme.px(Space.MARGIN), self._theme.px(Space.GUTTER)
        chart = QWidget()
        column = QVBoxLayout(chart)
        column.setContentsMargins(margin, gap, margin, 0)
        column.addWidget(self._bars, 1)
        column.addWidget(self._empty)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(chart)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, margin)
        foot.setSpacing(gap)
        foot.addWidget(self._said)
        foot.addWidget(Label(translate("LoadGrid", "Leviers"), FontStyle.STRONG))
        foot.addLayout(self._levers)
        self.body.addWidget(area, 1)
        self.body.addLayout(foot)

    def refresh(self, refusals: Mapping[str, str]) -> None:
        """`refusals`: lever -> why it can't be decided now, "" when it can; those left out are not decided here."""
        bars = self._grid.bars()
        self._bars.set_data(bars)
        self._bars.setVisible(bool(bars))
        self._empty.setVisible(not bars)
        self._said.setText(self._goulot_words())
        if list(self._boxes) != [lever.code for lever in self._grid.levers]:
            self._make_boxes()
        for lever in self._grid.levers:
            title, detail = planning.lever(self._names, lever)
            box = self._boxes[lever.code]
            box.blockSignals(True)
            box.setChecked(lever.code in self._grid.chosen)
            box.blockSignals(False)
            box.setText(labelled(title, detail))
            button = self._buttons[lever.code]
            button.setVisible(lever.code in refusals)
            button.set_refusal(refusals.get(lever.code, ""), " ")

    def _make_boxes(self) -> None:
        for widget in (*self._boxes.values(), *self._buttons.values()):
            widget.deleteLater()
        while self._levers.count():
            self._levers.takeAt(0)
        self._boxes, self._buttons = {}, {}
        for lever in self._grid.levers:
            box = QCheckBox()
            title, detail = planning.lever(self._names, lever)
            box.setAccessibleName(f"{title}, {detail}")
            box.setToolTip(planning.lever_tip(lever))
            box.toggled.connect(lambda on, code=lever.code: self.pulled.emit(code, on))
            button = DecisionButton(translate("LoadGrid", "Décider"))
            button.setAccessibleName(labelled(translate("LoadGrid", "Décider"), title))
            button.clicked.connect(lambda _=False, code=lever.code: self.ordered.emit(code))
            button.refusedClicked.connect(lambda origin=button: self.refused.emit(origin.toolTip()))
            line = QHBoxLayout()
            line.addWidget(box, 1)
            line.addWidget(button)
            self._levers.addLayout(line)
            self._boxes[lever.code], self._buttons[lever.code] = box, button

    def _goulot_words(self) -> str:
        found = self._grid.goulot()
        cost = sum(lever.cost_uc for lever in self._grid.pulled())
        extra = translate("LoadGrid", "Surcoût des leviers choisis : {cost}.").format(cost=euro(cost / 1e6, 0))
        words = [] if not self._grid.chosen else [extra]
        if found:
            before, after = found
            text = translate("LoadGrid", "Goulot {poste} : {load} de charge pour {capacity} de capacité, {rate}.")
            words.insert(0, planning.told(text, before, poste=before.code))
            if after:
                text = translate("LoadGrid", "Après leviers : {load} pour {capacity}, {rate}.")
                words.insert(1, planning.told(text, after))
        elif self._grid.chosen and self._grid.verdicts:
            words.append(translate("LoadGrid", "L’effet se dessine aux postes dont le taux est juste."))
        return " ".join(words)
