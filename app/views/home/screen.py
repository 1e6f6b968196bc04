"""Accueil."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app import scenarios
from app.i18n import language, number, translate
from app.theme import FontStyle, Space, Theme
from app.views.home.recent import RecentTable
from app.views.home.resume_card import ResumeCard
from app.views.home.scenario_card import ScenarioCard
from app.views.home.seances import Seance, best, kept, matching
from app.views.home.snapshot import Snapshot
from app.views.home.start_panel import StartPanel
from app.views.home.welcome import WelcomeCard
from app.views.library import Library
from app.widgets import EmptyState, Head, KeyHint, Label, Option, SecondaryButton, Segments, StatusLine
from sim.domain.scenario import Scenario
from sim.scenario import ScenarioError, load

_FEW, _SEARCH = 5, 190
"""Séances taken in at a glance; width of the field that looks among more."""


@dataclass(frozen=True, slots=True)
class Start:
    """A séance to begin; `path` is None when the scenario travels with Goulot."""

    scenario: Scenario
    seed: int
    mode: str
    trainee: str
    path: Path | None = None


class HomeScreen(QWidget):
    """Shown at once; scenarios are read, and séances listed, right after the first picture.

    `guided` tells the step that the guided séance has reached, "" when none waits to be gone on with.
    """

    startRequested = Signal(object)
    resumeRequested = Signal(str, str)
    replayRequested = Signal(str)
    journalRequested = Signal()
    exportRequested = Signal(str)
    """Id of the séance chosen in the list, empty when none is."""
    importRequested = Signal()
    languageChosen = Signal(str)
    helpRequested = Signal()
    guideRequested = Signal(str)
    """The guided séance, for the trainee of this name."""
    told = Signal(str)
    classRequested = Signal()

    def __init__(
        self,
        library: Library,
        trainee: str,
        theme: Theme,
        parent: QWidget | None = None,
        guided: Callable[[], str] = str,
    ) -> None:
        super().__init__(parent)
        self._library, self._theme, self._guided = library, theme, guided
        self._scenarios: dict[str, Scenario] = {}
        self._cards: list[ScenarioCard] = []
        self._choice = QButtonGroup(self)
        """Without it Qt takes the modes of the start panel for cards, and leaves two chosen."""
        self._tops: list[QWidget] = []
        self._top, self._cards_row = QHBoxLayout(), QHBoxLayout()
        self._start = StartPanel(trainee, theme)
        self._table = RecentTable(theme)
        self._seances: list[Seance] = []
        self._search = QLineEdit()
        self._count = Label(role="texte2")
        self._none = EmptyState(
            "dossier",
            translate("Home", "Aucune séance encore"),
            translate("Home", "Choisissez un scénario ci-dessus, puis « Commencer »."),
        )
        self._build()
        self._start.started.connect(self._begin)
        self._table.resumed.connect(self.resumeRequested)
        self._table.replayed.connect(self.replayRequested)
        QTimer.singleShot(0, self, lambda: self.refresh())

    def _build(self) -> None:
        theme = self._theme
        gap, margin = theme.px(Space.GUTTER), theme.px(Space.GROUP)
        body = QVBoxLayout()
        body.setContentsMargins(margin, theme.px(12), margin, gap)
        body.setSpacing(gap)
        for row in (self._top, self._cards_row):
            row.setSpacing(theme.px(12))
        body.addLayout(self._top)
        body.addWidget(Label(translate("Home", "Scénarios"), FontStyle.SECTION))
        body.addLayout(self._cards_row)
        body.addLayout(self._make_list_head())
        body.addWidget(self._table, 1)
        body.addWidget(self._none, 1)
        self._cards_row.addWidget(self._start, 18)
        self._table.setMinimumHeight(theme.px(96))
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # what is left
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        column.addLayout(body, 1)
        self._status = self._make_status()
        column.addWidget(self._status)
        self.show_centre("")

    def show_centre(self, words: str) -> None:
        """Where this computer is with its centre; empty when it belongs to none."""
        self._class.setVisible(bool(words))
        place = translate("Home", "Séances gardées dans {folder}").format(folder=self._library.path.parent)
        self._status.set_parts([words or translate("Home", "Hors ligne, rien ne quitte ce poste"), place])

    @property
    def scenarios(self) -> Mapping[str, Scenario]:
        return self._scenarios

    def _make_head(self) -> Head:
        head = Head("Goulot", translate("Home", "Simulateur de supervision d’atelier"))
        choice = Segments([Option("fr", "Français"), Option("en", "English")], translate("Home", "Langue"))
        choice.set_current(language())
        choice.chosen.connect(self.languageChosen)
        journal = SecondaryButton(translate("Home", "Ouvrir un journal…"), "document", "Ctrl+O", small=True)
        journal.setToolTip(translate("Home", "Revoir la séance d’un fichier exporté"))
        journal.clicked.connect(self.journalRequested)
        head.add_right(journal)
        head.add_right(choice)
        return head

    def _make_list_head(self) -> QHBoxLayout:
        self._class = SecondaryButton(translate("Home", "Séances de la classe"), "", "Ctrl+L", small=True)
        self._class.clicked.connect(self.classRequested)
        export = SecondaryButton(translate("Home", "Exporter…"), "", "Ctrl+E", small=True)
        export.setToolTip(translate("Home", "Écrire la séance choisie dans un paquet, pour une clé USB"))
        export.clicked.connect(lambda: self.exportRequested.emit(self._table.chosen))
        bring = SecondaryButton(translate("Home", "Importer…"), "", "Ctrl+I", small=True)
        bring.setToolTip(translate("Home", "Reprendre la séance d’un paquet .goulot"))
        bring.clicked.connect(self.importRequested)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(Space.GUTTER))
        row.addWidget(Label(translate("Home", "Séances récentes"), FontStyle.SECTION))
        row.addWidget(self._count)
        row.addStretch()
        row.addWidget(self._make_search())
        row.addWidget(self._class)
        row.addWidget(export)
        row.addWidget(bring)
        return row

    def _make_search(self) -> QLineEdit:
        words = translate("Home", "Chercher une séance")
        self._search.setPlaceholderText(words)
        self._search.setAccessibleName(words)
        self._search.setToolTip(translate("Home", "Par scénario, nom, mode, état ou jour (Ctrl+F)"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(self._theme.px(_SEARCH))
        self._search.textChanged.connect(self._show_list)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._search.setFocus)
        return self._search

    def _make_status(self) -> StatusLine:
        status = StatusLine(translate("Home", "Barre d’état"))
        status.set_hints(
            [
                KeyHint("Ctrl+K", translate("Home", "toutes les actions")),
                KeyHint("F1", translate("Home", "aide")),
                KeyHint("?", translate("Home", "raccourcis")),
            ]
        )
        return status

    def refresh(self, live: tuple[str, Snapshot] | None = None) -> None:
        """Read the scenarios once, and the séances again; `live`: id and sight of the one still open."""
        if not self._cards:
            self._read_scenarios()
        seances = self._seances = kept(self._library, self._scenarios, live)
        self._table.setVisible(bool(seances))
        self._none.setVisible(not seances)
        self._search.setVisible(len(seances) > _FEW)
        self._show_list()
        self._show_top(seances)
        if self._cards and not seances:
            self._start.propose("apprentissage")

    def _show_list(self) -> None:
        """The séances that the words typed name."""
        shown = matching(self._seances, self._search.text() if len(self._seances) > _FEW else "")
        self._table.show_seances(shown)
        text = translate("Home", "{shown} sur {whole}").format(
            shown=number(len(shown)), whole=number(len(self._seances))
        )
        self._count.setText(text if len(shown) < len(self._seances) else number(len(shown)) if shown else "")

    def _read_scenarios(self) -> None:
        """The easiest first, and chosen, for whoever begins."""
        for code in scenarios.installed():
            try:
                scenario = load(scenarios.locate(code))
            except ScenarioError as error:
                self.told.emit(str(error))
            else:
                self._scenarios[scenario.code] = scenario
        for scenario in sorted(self._scenarios.values(), key=lambda one: one.difficulty):
            card = ScenarioCard(scenario, best(self._library, scenario.code))
            card.clicked.connect(lambda _=False, chosen=scenario: self._start.show_scenario(chosen))
            card.moved.connect(lambda way, origin=card: self._move(origin, way))
            self._cards.append(card)
            self._choice.addButton(card)
            self._cards_row.insertWidget(len(self._cards) - 1, card, 29)
        if self._cards:
            self._cards[0].click()

    def _move(self, origin: ScenarioCard, way: int) -> None:
        card = self._cards[(self._cards.index(origin) + way) % len(self._cards)]
        card.click()
        card.setFocus()

    def _show_top(self, seances: list[Seance]) -> None:
        for card in self._tops:
            self._top.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._tops.clear()
        if seances:
            card = ResumeCard(seances[0])
            card.resumed.connect(self.resumeRequested)
            self._top.addWidget(card, 65)
            self._tops.append(card)
            card.show()  # nothing hidden takes the keyboard
            card.go.setFocus()
        welcome = WelcomeCard(self._guided())
        welcome.helpRequested.connect(self.helpRequested)
        welcome.guideRequested.connect(lambda: self.guideRequested.emit(self._start.trainee))
        self._top.addWidget(welcome, 35)
        self._tops.append(welcome)
        if not seances:
            welcome.show()  # nothing hidden takes the keyboard
            welcome.go.setFocus()

    def _begin(self) -> None:
        chosen = next(card.scenario for card in self._cards if card.isChecked())
        start = self._start
        self.startRequested.emit(Start(chosen, start.seed, start.mode, start.trainee))
