"""Kanban sizing: how many cards a component needs between the store and its poste."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import labelled, translate
from app.models.kanban_grid import DRAFT, KanbanGrid
from app.models.kanban_table import FILLED, KanbanTable
from app.theme import Space, Theme
from app.views.prepare.grid import GridView
from app.widgets import Banner, Label, Panel

_WIDTHS = (80, 200, 110, 90, 100, 90, 80)
_NAME = 1


class KanbanPanel(Panel):
    """What is typed is kept with the séance."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Kanban", "Boucles kanban"), parent=parent)
        self._bridge, self._theme = bridge, theme
        self._grid = KanbanGrid()
        self._grid.restore(bridge.draft(DRAFT))
        self._table = KanbanTable(self._grid, wording.Names(bridge.scenario), self)
        self.view = GridView(translate("Kanban", "Taille des boucles kanban"), self._table, _WIDTHS, _NAME, theme)
        self._first = Banner("error", closable=False)
        self._build()
        self.setFocusProxy(self.view)

    def _build(self) -> None:
        margin, gap = self._theme.px(Space.MARGIN), self._theme.px(Space.GUTTER)
        self.set_subtitle(translate("Kanban", "du magasin au bord de ligne, pour l’équipe"))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        column.addStretch(1)
        area.setWidget(inside)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, margin)
        foot.setSpacing(gap)
        rules = Label(_conventions(), role="texte2")
        rules.setWordWrap(True)
        foot.addWidget(self._first)
        foot.addWidget(rules)
        self.body.addWidget(area, 1)
        self.body.addLayout(foot)
        self._table.edited.connect(self._changed)

    def show_needs(self, needs: dict[str, Fraction]) -> None:
        """Component -> need an hour."""
        before = list(self._grid.needs)
        self._grid.look(needs)
        self._table.locked = self._bridge.read_only
        if list(needs) == before:
            self._table.repaint()
        else:
            self._table.refresh()
        if not self.view.currentIndex().isValid() and needs:
            self.view.setCurrentIndex(self._table.index(0, next(iter(FILLED))))
        self._tell()

    def _changed(self) -> None:
        self._bridge.save_draft(DRAFT, self._grid.body())
        self._tell()

    def _tell(self) -> None:
        """The first cell that is no figure."""
        found = self._grid.first_bad(list(self._grid.needs))
        self._first.setVisible(found is not None)
        if found:
            code, field, cell = found
            column = next(each for each, name in FILLED.items() if name == field)
            head = f"{code}, {self._table.heads()[column].lower()}"
            self._first.set_message("error", labelled(head, wording.lower_first(cell.fault)))


def _conventions() -> str:
    return translate(
        "Kanban",
        "Cartes = besoin par heure × délai × (1 + sécurité) ÷ pièces par conteneur, arrondi au-dessus. Délai : de la "
        "carte détachée au conteneur servi. Une boucle trop petite affame le poste, trop grande "
        "encombre le bord de ligne.",
    )
