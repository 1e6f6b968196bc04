"""The séances of the class: those of the centre, or of the copies kept here while it is out of reach."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app import wording
from app.centre_link import CentreLink, ClassSeance
from app.errors import GoulotError
from app.i18n import NO_VALUE, clock, language, number, translate
from app.theme import FontStyle, Space, Theme
from app.views.home.seances import day_words
from app.widgets import Banner, Cell, Column, DataTable, Dialog, Label, PrimaryButton, Row, SecondaryButton
from sim.domain.scenario import Scenario

_WIDTH, _HEIGHT = 1000, 560
_STEPS = {"prepare": "preparer", "run": "piloter", "report": "debriefer"}


class ClassDialog(Dialog):
    """Enter, double click or a button open a séance: its copy is brought here, then a signal says which."""

    resumed = Signal(str, str)
    """Id of the séance, step of the journey it was left at."""
    replayed = Signal(str)

    def __init__(
        self, link: CentreLink, scenarios: Mapping[str, Scenario], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._link, self._scenarios = link, scenarios
        self._seances: Sequence[ClassSeance] = ()
        self._selected = ""
        self._wanted: Callable[[str], None] = self._resume
        self.setWindowTitle(translate("Classroom", "Séances de la classe"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._banner = Banner("warn", closable=False)
        self._search = QLineEdit()
        self._table = DataTable(self.windowTitle())
        self._told = Label(role="texte2")
        self._again = SecondaryButton(translate("Classroom", "Actualiser"))
        self._replay = SecondaryButton(translate("Classroom", "Revoir"))
        self._open = PrimaryButton(translate("Classroom", "Ouvrir"), "lecture")
        self._build(theme)
        self._connect()
        self._ask()

    def _build(self, theme: Theme) -> None:
        self._banner.hide()
        self._search.setPlaceholderText(translate("Classroom", "Chercher un stagiaire, une séance"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._table.set_row_height(28)
        head = QHBoxLayout()
        head.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        head.addStretch()
        head.addWidget(self._search)
        self._search.setMinimumWidth(theme.px(280))
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(Space.GUTTER))
        close = SecondaryButton(translate("Classroom", "Fermer"))
        close.clicked.connect(self.reject)
        foot.addWidget(self._told, 1)
        for button in (self._again, close, self._replay, self._open):
            button.setAutoDefault(False)  # Enter in the search or the table is not theirs
            foot.addWidget(button)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(Space.GUTTER))
        column.addLayout(head)
        column.addWidget(self._banner)
        column.addWidget(self._table, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._search.textChanged.connect(self._show)
        self._search.returnPressed.connect(self._table.setFocus)
        self._table.rowSelected.connect(self._select)
        self._table.rowActivated.connect(lambda key: self._fetch(key, self._resume))
        self._open.clicked.connect(lambda: self._fetch(self._selected, self._resume))
        self._replay.clicked.connect(lambda: self._fetch(self._selected, self._see_again))
        self._again.clicked.connect(self._ask)
        self._link.listed.connect(self._receive)
        self._link.fetched.connect(self._arrived)
        self._link.notFetched.connect(self._failed)

    def _ask(self) -> None:
        self._again.setEnabled(False)
        self._told.setText(translate("Classroom", "Le centre est interrogé…"))
        self._link.list_class()

    def _receive(self, seances: Sequence[ClassSeance], error: GoulotError | None) -> None:
        self._again.setEnabled(True)
        self._seances = seances
        if error:
            text = translate("Classroom", "Seules les copies déjà rapportées ici sont montrées. {why}")
            self._banner.set_message("warn", text.format(why=error.sentence()))
        self._banner.setVisible(error is not None)
        self._show()
        self._table.setFocus()

    def _show(self) -> None:
        words = self._search.text().casefold().split()
        shown = [one for one in self._seances if all(word in self._text(one).casefold() for word in words)]
        self._table.set_content(_columns(), [self._row(one) for one in shown])
        self._select("")
        if shown:
            self._table.selectRow(0)
        self._told.setText(translate("Classroom", "%n séance", n=len(shown)))

    def _text(self, one: ClassSeance) -> str:
        return f"{one.trainee} {self._title(one)} {wording.mode(one.mode)}"

    def _row(self, one: ClassSeance) -> Row:
        score = NO_VALUE if one.score is None else number(100 * one.score, 1)
        when = day_words(one.updated_at, datetime.datetime.now(datetime.UTC))
        trainee = Cell(one.trainee or translate("Classroom", "anonyme"), strong=bool(one.trainee))
        return Row(one.id, (trainee, self._title(one), wording.mode(one.mode), self._condition(one), score, when))

    def _title(self, one: ClassSeance) -> str:
        scenario = self._scenarios.get(one.scenario_code)
        title = scenario.title.of(language()) if scenario else one.scenario_code
        return translate("Classroom", "{title}, branche").format(title=title) if one.branch else title

    def _condition(self, one: ClassSeance) -> str:
        if one.phase == "prepare":
            return translate("Classroom", "en préparation")
        if one.phase == "run":
            scenario = self._scenarios.get(one.scenario_code)
            start = scenario.calendar.start_ms_of_day if scenario else 0
            return translate("Classroom", "en cours, à {clock}").format(clock=clock(start + one.reached_ms))
        handed_in = one.status == "closed"
        closed = translate("Classroom", "compte rendu remis")
        return closed if handed_in else translate("Classroom", "compte rendu à remettre")

    def _select(self, key: str) -> None:
        self._selected = key
        self._open.setEnabled(bool(key))
        self._replay.setEnabled(any(one.id == key and one.phase != "prepare" for one in self._seances))

    def _fetch(self, key: str, then: Callable[[str], None]) -> None:
        if key:
            self._wanted = then
            self._open.setEnabled(False)
            self._replay.setEnabled(False)
            self._told.setText(translate("Classroom", "La séance arrive…"))
            self._link.fetch(key)

    def _arrived(self, seance_id: str) -> None:
        self.accept()
        self._wanted(seance_id)

    def _resume(self, seance_id: str) -> None:
        left = next(one for one in self._seances if one.id == seance_id)
        self.resumed.emit(seance_id, _STEPS[left.phase])

    def _see_again(self, seance_id: str) -> None:
        self.replayed.emit(seance_id)

    def _failed(self, error: GoulotError) -> None:
        self._select(self._selected)
        self._told.setText("")
        self._banner.set_message("error", error.sentence())
        self._banner.show()


def _columns() -> list[Column]:
    return [
        Column(translate("Classroom", "Stagiaire"), width=190),
        Column(translate("Classroom", "Séance"), stretch=True),
        Column(translate("Classroom", "Mode"), width=120),
        Column(translate("Classroom", "État"), width=200),
        Column(translate("Classroom", "Score"), "right", 70),
        Column(translate("Classroom", "Dernière activité"), width=150),
    ]
