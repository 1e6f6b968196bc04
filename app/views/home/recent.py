"""The séances lived on this computer, each with the button that opens it at the right step."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.theme import Theme
from app.views.home.seances import Seance, day_words
from app.widgets import Cell, Column, DataTable, Row, SecondaryButton

_ROW = 32


class RecentTable(DataTable):
    """Enter, double click or the button of the row open it; the other button, or Ctrl+R, shows it again."""

    resumed = Signal(str, str)
    """Id of the séance, step of the journey."""
    replayed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "Séances récentes"), parent)
        self._steps: dict[str, str] = {}
        self.set_row_height(_ROW)
        self._past: set[str] = set()
        self._seances: list[Seance] = []
        self._bare: set[int] = set()
        """Ranks of the rows that have no buttons yet."""
        self.verticalScrollBar().valueChanged.connect(self._add_buttons)
        self._chosen = ""
        self.rowSelected.connect(self._choose)
        self.rowActivated.connect(lambda key: self.resumed.emit(key, self._steps[key]))
        again = QShortcut(QKeySequence("Ctrl+R"), self, context=Qt.ShortcutContext.WidgetShortcut)
        again.activated.connect(self._replay_chosen)

    def show_seances(self, seances: list[Seance]) -> None:
        """The most recent first."""
        self._steps = {seance.record.id: seance.step for seance in seances}
        self._past = {seance.record.id for seance in seances if seance.past}
        self._seances = seances
        self._bare = set(range(len(seances)))
        self.set_content(_columns(), [_row(seance) for seance in seances])
        self._add_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._add_buttons()

    def _add_buttons(self) -> None:
        """To the rows in sight: a thousand rows of buttons would take seconds."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        in_sight = range(max(first, 0), last + 1 if last >= 0 else len(self._seances))
        for rank in self._bare.intersection(in_sight):
            self.setIndexWidget(self.model().index(rank, len(_columns()) - 1), self._buttons(self._seances[rank]))
        self._bare.difference_update(in_sight)

    @property
    def chosen(self) -> str:
        """Id of the séance of the current row, empty when none is."""
        return self._chosen

    def _choose(self, key: str) -> None:
        self._chosen = key

    def _replay_chosen(self) -> None:
        if self._chosen in self._past:
            self.replayed.emit(self._chosen)

    def _buttons(self, seance: Seance) -> QWidget:
        """The buttons at the right of their cell, out of the tab order: Enter and Ctrl+R on the row do the same."""
        button = SecondaryButton(seance.verb, small=True)
        button.setAccessibleName(f"{seance.verb}, {seance.title}, {seance.condition}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.resumed.emit(seance.record.id, seance.step))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, self._theme.px(6), 0)
        row.addStretch()
        if seance.past:
            row.addWidget(self._replay_button(seance))
        row.addWidget(button)
        return holder

    def _replay_button(self, seance: Seance) -> QWidget:
        verb = translate("Home", "Revoir")
        button = SecondaryButton(verb, small=True)
        button.setAccessibleName(f"{verb}, {seance.title}, {seance.condition}")
        button.setToolTip(translate("Home", "Revoir la séance dans le cockpit, Ctrl+R"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.replayed.emit(seance.record.id))
        return button


def _columns() -> list[Column]:
    return [
        Column(translate("Home", "Jouée le"), width=135),
        Column(translate("Home", "Séance"), stretch=True),
        Column(translate("Home", "Stagiaire"), width=130),
        Column(translate("Home", "Mode"), width=100),
        Column(translate("Home", "État"), width=190),
        Column(translate("Home", "TRS"), "right", 70),
        Column(translate("Home", "Pièces bonnes"), "right", 110),
        Column(translate("Home", "OF à l’heure"), "right", 96),
        Column("", width=190),
    ]


def _title(seance: Seance) -> Cell:
    """A branch says from when on; one that a package brought says so, the tip from where."""
    title = seance.title
    if seance.record.parent_at_ms is not None:
        since = translate("Home", "dès {clock}").format(clock=seance.clock(seance.record.parent_at_ms))
        title = f"{title} · {since}"
    if not seance.origin:
        return Cell(title, strong=True)
    short = translate("Home", "importée")
    return Cell(f"{title} · {short}", strong=True, tip=f"{title} · {seance.origin}")


def _row(seance: Seance) -> Row:
    record = seance.record
    trs, good, orders = seance.figures()
    return Row(
        record.id,
        (
            day_words(seance.played_at, datetime.datetime.now(datetime.UTC)),
            _title(seance),
            record.trainee or "–",
            wording.mode(record.mode),
            Cell(seance.condition, icon=seance.icon),
            trs,
            good,
            orders,
            "",
        ),
    )
