"""Préparer, charge and capacité: the trainee calculates, Goulot checks, the levers answer."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import labelled, number, translate
from app.models.lever_orders import orders_of
from app.models.load_grid import DRAFT, LoadGrid
from app.models.load_table import FILLED, WORD, LoadTable
from app.modes import MODES
from app.theme import Space, Theme
from app.views.prepare.grid import GridView
from app.views.prepare.load.levers_panel import LeversPanel
from app.widgets import Banner, Label, Option, Panel, SecondaryButton, Segments
from app.wording import planning

_WHOLE = "shift"
_WIDTHS = (54, 56, 100, 88, 74, 88, 72, 74, 70, 92)


class LoadPage(QWidget):
    """The grid is kept with the séance as it is typed."""

    edited = Signal()
    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        mode = MODES[bridge.mode]
        self._grid = LoadGrid(bridge.scenario, verdicts=mode.checks, steps=mode.corrects)
        self._grid.restore(bridge.draft(DRAFT))
        self._table = LoadTable(self._grid, self._names, self)
        name = translate("LoadGrid", "Grille de charge et capacité")
        self.view = GridView(name, self._table, _WIDTHS, WORD, theme, spread=1)
        self._first = Banner("warn", closable=False)
        self._data, self._tally, self._rules = (Label(role="texte2") for _ in range(3))
        self._shown = ""
        self._solution = SecondaryButton(translate("LoadGrid", "Montrer le calcul du poste"), small=True)
        self._period = self._choice()
        self._levers = LeversPanel(self._grid, self._names, theme)
        self._panel = Panel(translate("LoadGrid", "Charge et capacité"))
        self._build()
        self.refresh()
        self.setFocusProxy(self.view)

    def _build(self) -> None:
        self._panel.add_head(self._solution)
        margin, gap = self._theme.px(Space.MARGIN), self._theme.px(Space.GUTTER)
        if self._period:
            head = QHBoxLayout()
            head.setContentsMargins(margin, gap, margin, gap)
            head.addWidget(self._period)
            head.addStretch(1)
            self._panel.body.addLayout(head)
            self._period.chosen.connect(self._turn_to)
        self._panel.body.addWidget(self.view)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, gap)
        foot.setSpacing(self._theme.px(Space.ICON))
        foot.addWidget(self._first)
        for label in (self._data, self._tally, self._rules):
            label.setWordWrap(True)
            foot.addWidget(label)
        foot.insertSpacing(foot.count() - 1, margin)
        self._panel.body.addLayout(foot)
        self._panel.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(self._panel, 13)
        row.addWidget(self._levers, 8)
        self._solution.setVisible(self._grid.steps)
        self._table.edited.connect(self._changed)
        self.view.moved.connect(self._moved)
        self._solution.clicked.connect(self._show_solution)
        self._levers.pulled.connect(self._pull)
        self._levers.ordered.connect(self._order)
        self._levers.refused.connect(self.told)

    def _choice(self) -> Segments | None:
        """The whole shift or one of its periods."""
        if not self._grid.periods:
            return None
        clock = self._names.clock
        spans = [f"{clock(start)}\u00a0– {clock(end)}" for start, end in self._grid.periods]
        options = [Option(str(rank), words) for rank, words in enumerate(spans)]
        whole = Option(_WHOLE, translate("LoadGrid", "Équipe entière"))
        return Segments([whole, *options], translate("LoadGrid", "Période de la grille"))

    def show_period(self, rank: int) -> None:
        """A period of the shift, from 0."""
        if self._period:
            self._period.set_current(str(rank))
            self._turn_to(str(rank))

    def _turn_to(self, code: str) -> None:
        self._grid.shown = None if code == _WHOLE else int(code)
        self._table.refresh()
        self.view.setCurrentIndex(self._table.index(0, next(iter(FILLED))))
        self._moved()

    def refresh(self) -> None:
        """Look at the state again: the programme, the people and the hours may be others."""
        before = [row.code for row in self._grid.rows]
        self._grid.look(self._bridge.state)
        self._table.locked = self._bridge.phase != "prepare" or self._bridge.read_only
        if [row.code for row in self._grid.rows] == before:
            self._table.repaint()
        else:
            self._table.refresh()
        if not self.view.currentIndex().isValid() and self._grid.rows:
            self.view.setCurrentIndex(self._table.index(0, next(iter(FILLED))))
        self._tell()

    def filled(self) -> LoadGrid:
        """The grid as it is filled; to be read only."""
        if not self._grid.rows:
            self.refresh()
        return self._grid

    def _changed(self) -> None:
        self._bridge.save_draft(DRAFT, self._grid.body())
        self._tell()
        self.edited.emit()

    def _pull(self, code: str, on: bool) -> None:
        self._grid.pull(code, on)
        self._changed()

    def _refusals(self) -> dict[str, str]:
        """Lever -> why it can't be decided now; those that are not decided in a séance left out."""
        found = {}
        for lever in self._grid.levers:
            orders = orders_of(lever, self._bridge.state)
            if orders:
                refused = self._bridge.check(orders[0])
                later = self._bridge.phase == "prepare" and lever.kind == "overtime"
                words = wording.refusal(self._names, refused) if refused else ""
                found[lever.code] = planning.lever_tip(lever) if later else words
        return found

    def _order(self, code: str) -> None:
        """The decisions that pull the lever; the first refusal is told and stops the rest."""
        lever = next(each for each in self._grid.levers if each.code == code)
        title, _ = planning.lever(self._names, lever)
        for command in orders_of(lever, self._bridge.state):
            refused = self._bridge.check(command)
            if refused:
                self.told.emit(wording.refusal(self._names, refused))
                return
            self._bridge.submit(command, title)
        self.told.emit(translate("LoadGrid", "Décidé : {lever}.").format(lever=title))
        self.refresh()

    def _moved(self) -> None:
        self._shown = ""
        self._tell()

    def _show_solution(self) -> None:
        index = self.view.currentIndex()
        self._shown = "" if self._shown or not index.isValid() else self._table.row(index).code
        self._tell()

    def _tell(self) -> None:
        kind, words = self._first_words()
        self._first.setVisible(bool(words))
        self._first.set_message(kind, words)
        self._panel.set_subtitle(self._subtitle())
        self._rules.setText(_conventions() if self._grid.shown is None else _period_conventions())
        self._data.setText(self._row_words())
        self._tally.setText(self._tally_words())
        self._levers.refresh(self._refusals())

    def _first_words(self) -> tuple[Literal["error", "warn", "ok"], str]:
        """Of the first cell that is unreadable or wrong."""
        found = self._grid.sheet.first_wrong()
        if found is None:
            done = self._grid.verdicts and not self._grid.sheet.tally()["empty"]
            return "ok", translate("LoadGrid", "Toute la grille est juste.") if done else ""
        row, column, cell = found
        head = f"{row.code}, {wording.lower_first(planning.column(column))}"
        if cell.status == "bad":
            return "error", labelled(head, wording.lower_first(cell.fault))
        return "warn", labelled(head, planning.step(cell.step, column) if cell.step else _again())

    def _row_words(self) -> str:
        index = self.view.currentIndex()
        if not index.isValid():
            return ""
        row = self._table.row(index)
        if self._shown == row.code:
            return planning.solution(self._names, row)
        words = f"{row.code} – {planning.data_of(self._names, row)}"
        if self._grid.shown and self._grid.sheet.known(row):
            words = f"{words}. {planning.cumulated(self._names, self._grid.cumulated(row))}"
        return words

    def _subtitle(self) -> str:
        if self._grid.shown is None:
            return translate("LoadGrid", "par poste de charge, pour l’équipe")
        start, end = self._grid.periods[self._grid.shown]
        if not self._grid.shown:
            text = translate("LoadGrid", "OF dus jusqu’à {end}")
        elif self._grid.shown + 1 == len(self._grid.periods):
            text = translate("LoadGrid", "OF dus après {start}")
        else:
            text = translate("LoadGrid", "OF dus après {start}, jusqu’à {end}")
        return text.format(start=self._names.clock(start), end=self._names.clock(end))

    def _tally_words(self) -> str:
        tally = self._grid.sheet.tally()
        if not self._grid.verdicts:
            text = translate("LoadGrid", "Cellules remplies : {filled}, à remplir : {empty}. Rien n’est corrigé.")
            return text.format(filled=number(tally["kept"] + tally["bad"]), empty=number(tally["empty"]))
        text = translate("LoadGrid", "Justes : {right}, à reprendre : {wrong}, à remplir : {empty}. Tolérance ± 1 %.")
        return text.format(
            right=number(tally["right"]), wrong=number(tally["wrong"] + tally["bad"]), empty=number(tally["empty"])
        )


def _again() -> str:
    return translate("LoadGrid", "à reprendre.")


def _period_conventions() -> str:
    return translate(
        "LoadGrid",
        "Un OF charge la période où il est dû, changement compris. TRS prévu : celui de l’équipe. Plus de 100 % dans "
        "une période, moins au total depuis le début de l’équipe : le poste est à avancer, il commence ces OF avant. "
        "Plus de 100 % au total aussi : commencer avant ne suffit pas, il faut un levier.",
    )


def _conventions() -> str:
    return translate(
        "LoadGrid",
        "Pièces à passer : l’OF et ses pièces en plus, moins celles déjà passées à ce poste. Changements : "
        "dans l’ordre du programme, postes jumeaux additionnés. Temps requis : ouverture moins pauses et "
        "entretien. TRS prévu : pannes, micro-arrêts et allure du poste seul, tenu par la personne affectée ; "
        "ni attente, ni changement.",
    )
