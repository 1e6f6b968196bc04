"""Indicators chosen by the trainee: the catalogue on the left, the dashboard to fill on the right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Shift, Table
from app.i18n import NO_VALUE, labelled, translate
from app.models.dashboard import DRAFT, Dashboard, dashboard_table, target_text
from app.models.dashboard_table import GAP, LABEL, TARGET, UNIT, VALUE, VERDICT, DashboardTable
from app.modes import MODES
from app.theme import FontStyle, Space, Theme
from app.views.prepare.grid import GridDelegate
from app.widgets import Cell, Column, DataTable, Dialog, Label, Panel, PrimaryButton, Row, SecondaryButton
from app.widgets.fields_view import FieldsView
from app.wording import lower_first

_WIDTH, _HEIGHT = 1120, 600
_LIST = 400
_ROW = 30
_WIDTHS = {TARGET: 80, VALUE: 110, UNIT: 74, GAP: 80, VERDICT: 130}


class DashboardDialog(Dialog):
    """Every change is kept at once. `inserted` carries the table to put in the text."""

    inserted = Signal(object)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
        self._dashboard = Dashboard(MODES[bridge.mode].checks)
        self._dashboard.restore(bridge.draft(DRAFT))
        self._dashboard.look(self._shift)
        self._table = DashboardTable(self._dashboard, self)
        self._table.locked = bridge.read_only or bridge.time_over
        self.setWindowTitle(translate("Dashboard", "Mes indicateurs"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.list = DataTable(translate("Dashboard", "Catalogue des indicateurs"))
        self.fields = FieldsView(translate("Dashboard", "Tableau de bord"), self._table)
        self.fields.setItemDelegate(GridDelegate(theme, self.fields))
        self._toggle = SecondaryButton(translate("Dashboard", "Choisir ou retirer"), small=True)
        self._read = SecondaryButton(translate("Dashboard", "Lire la valeur"), small=True)
        self._insert = PrimaryButton(translate("Dashboard", "Insérer dans le compte rendu"))
        self._close = SecondaryButton(translate("Dashboard", "Fermer"))
        self._picked = ""
        self._said = Label(role="texte2")
        self._said.setWordWrap(True)
        self._build()
        self._connect()
        self._show()
        self.list.selectRow(0)

    def toggle(self, code: str) -> None:
        """Take an indicator, or leave it."""
        if self._table.locked or code not in self._dashboard.known:
            return
        self._dashboard.choose(code, code not in self._dashboard.chosen)
        self._table.refresh()
        self._keep()

    @property
    def chosen(self) -> list[str]:
        """Codes of the indicators taken."""
        return list(self._dashboard.chosen)

    def table(self) -> Table:
        return dashboard_table(self._dashboard, self._shift)

    def _read_chosen(self) -> None:
        """The value of the row chosen, as the séance displays it."""
        index = self.fields.currentIndex()
        if index.isValid() and not self._table.locked:
            self._dashboard.read(self._table.indicator(index).code)
            self._table.dataChanged.emit(index.siblingAtColumn(0), index.siblingAtColumn(VERDICT))
            self._keep()

    def _keep(self) -> None:
        self._bridge.save_draft(DRAFT, self._dashboard.body())
        self._show()

    def _show(self) -> None:
        chosen = self._dashboard.chosen
        rows = [
            Row(
                one.code,
                (
                    Cell("", icon="coche" if one.code in chosen else ""),
                    Cell(one.label, strong=one.code in chosen, tip=one.rule),
                    target_text(one) if one.target is not None else NO_VALUE,
                ),
            )
            for one in self._dashboard.known.values()
        ]
        columns = [
            Column("", "center", 30),
            Column(translate("Dashboard", "Indicateur"), stretch=True),
            Column(translate("Dashboard", "Objectif"), "right", 96),
        ]
        self.list.set_content(columns, rows)
        for button in (self._insert, self._read):
            button.setEnabled(bool(chosen) and not self._table.locked)
        self._tell()

    def _tell(self) -> None:
        """The first value that can't be read, or how the dashboard is filled."""
        bad = next((code for code in self._dashboard.chosen if self._dashboard.cell(code).status == "bad"), "")
        if bad:
            fault = lower_first(self._dashboard.cell(bad).fault)
            self._said.setText(labelled(self._dashboard.known[bad].label, fault))
        elif not self._dashboard.chosen:
            self._said.setText(
                translate(
                    "Dashboard",
                    "Votre propre tableau de bord, pour appuyer le compte rendu : choisissez des indicateurs dans le "
                    "catalogue (Entrée ou double clic), calculez-les, insérez le tableau.",
                )
            )
        else:
            self._said.setText(translate("Dashboard", "Calculez la valeur à la main, ou lisez-la : tolérance ± 1 %."))
        self._said.set_role("rouge_t" if bad else "texte2")

    def _send(self) -> None:
        self.inserted.emit(self.table())
        self.accept()

    def _connect(self) -> None:
        self.list.rowActivated.connect(self.toggle)
        self._toggle.clicked.connect(lambda: self.toggle(self._picked))
        self.list.rowSelected.connect(self._pick)
        self._read.clicked.connect(self._read_chosen)
        self._table.edited.connect(self._keep)
        self._table.modelReset.connect(self._restyle)
        self._insert.clicked.connect(self._send)
        self._close.clicked.connect(self.accept)

    def _pick(self, code: str) -> None:
        self._picked = code

    def _build(self) -> None:
        theme, gap, margin = self._theme, self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        listed = Panel(translate("Dashboard", "Catalogue"))
        listed.add_head(self._toggle)
        listed.body.addWidget(self.list)
        listed.setFixedWidth(theme.px(_LIST))
        board = Panel(translate("Dashboard", "Tableau de bord"))
        board.add_head(self._read)
        board.body.addWidget(self.fields, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, gap)
        foot.addWidget(self._said)
        board.body.addLayout(foot)
        panes = QHBoxLayout()
        panes.setSpacing(gap)
        panes.addWidget(listed)
        panes.addWidget(board, 1)
        acts = QHBoxLayout()
        acts.setSpacing(gap)
        acts.addStretch()
        for button in (self._insert, self._close):
            button.setAutoDefault(False)
            acts.addWidget(button)
        column = QVBoxLayout(self)
        around = theme.px(Space.GROUP)
        column.setContentsMargins(around, around, around, around)
        column.setSpacing(gap)
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        column.addLayout(panes, 1)
        column.addLayout(acts)
        self._restyle()

    def _restyle(self) -> None:
        header = self.fields.horizontalHeader()
        self.fields.verticalHeader().setDefaultSectionSize(self._theme.px(_ROW))
        for column, width in _WIDTHS.items():
            header.resizeSection(column, self._theme.px(width))
        header.setSectionResizeMode(LABEL, QHeaderView.ResizeMode.Stretch)
