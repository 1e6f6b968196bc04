"""The three panes of Rendre compte, for a shift that has begun: facts, text, what remains to be done."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Block, Report, Shift, blank_report
from app.i18n import labelled, translate
from app.models.fact_list import Facts
from app.models.handed_in import REPORT, Shelf
from app.models.number_check import Known, KnownNumbers, Typed
from app.models.report_draft import (
    CAUSES,
    Draft,
    Gap,
    cited_codes,
    draft_from_json,
    figure_runs,
    gaps,
    seed,
    word_count,
)
from app.models.unexplained import with_unexplained
from app.modes import MODES
from app.spelling import Misspelt, speller
from app.theme import Space, Theme
from app.views.report.autosave import Autosave
from app.views.report.editor import ReportEditor
from app.views.report.facts_panel import FactsPanel
from app.views.report.ground import Ground
from app.views.report.highlighter import Doubt, NumberHighlighter
from app.views.report.plan_panel import PlanPanel
from app.views.report.todo_panel import Doubted, TodoPanel
from app.views.report.toolbar import Toolbar
from app.widgets import Label, Panel

CHECK_MS = 500
"""Typed numbers are looked up once the hands have rested this long."""
_SHEET_WIDTH = 820


class ReportDesk(QWidget):
    """`changed`: text, figures or what is saved; `told`: a kind of message and its sentence."""

    changed = Signal()
    told = Signal(str, str)

    def __init__(self, bridge: Bridge, shelf: Shelf, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._draft: Draft | None = None
        self._read: dict[str, Any] = {}
        """The draft as it was when opened."""
        self._doubts: list[Doubted] = []
        self._misspelt: list[Misspelt] = []
        self._facts_panel = FactsPanel(theme)
        self._editor = ReportEditor(theme)
        self._toolbar = Toolbar(self._editor, theme)
        self._highlighter = NumberHighlighter(self._editor.document(), theme)
        self._words = Label(role="texte2")
        self._todo = TodoPanel()
        self.plan = PlanPanel()
        self.autosave = Autosave(bridge, shelf, self)
        self._pause = QTimer(self, interval=CHECK_MS, singleShot=True)
        self._build()
        self._connect()

    # -- content ----------------------------------------------------------------------------------

    def open(self) -> None:
        """Take up the draft of the séance, or begin one."""
        shift = self._shift()
        blank = blank_report(shift)
        body = self._bridge.draft(REPORT)
        self._draft = Draft(blank)
        if body is not None:
            try:
                self._draft = draft_from_json(body, blank)
            except ValueError:
                text = translate("ReportDesk", "Le brouillon enregistré n’a pas pu être relu : texte vierge.")
                self.told.emit("error", text)
        self.autosave.reset()
        self._read = body or {}
        self._toolbar.check.setVisible(MODES[self._bridge.mode].checks)
        self._editor.speller = speller(self._bridge.scenario) if MODES[self._bridge.mode].checks else None
        self._editor.load(self._draft.report)
        self.refresh()

    def content(self) -> dict[str, Any]:
        """The draft as it stands. Raises RuntimeError when closed."""
        return self._current.to_json()

    def read(self, body: dict[str, Any]) -> Report:
        """Another draft of the same séance, not shown. Raises ValueError when it is none."""
        return draft_from_json(body, blank_report(self._shift())).report

    def take_up(self, body: dict[str, Any]) -> None:
        """Go on from another draft. Raises ValueError when it is none: then nothing changed."""
        draft = draft_from_json(body, blank_report(self._shift()))
        self._editor.load(draft.report)
        self._keep(draft)
        self._check()

    def forget(self) -> None:
        """Another séance will be opened."""
        self._pause.stop()
        self._draft = None

    @property
    def is_open(self) -> bool:
        return self._draft is not None

    def refresh(self) -> None:
        """Read the figures of the shift again, and the text too when another window writes it."""
        if self._bridge.read_only and (self._bridge.draft(REPORT) or {}) != self._read:
            self.open()
            return
        self._set_read_only(self._bridge.read_only or self._bridge.time_over)
        shift = self._shift()
        self._facts = Facts(shift)
        self._known = KnownNumbers(shift, list(self._facts.figures.values()))
        clock = shift.names.clock
        self._facts_panel.set_subtitle(f"{clock(0)} → {clock(shift.state.now_ms)}")
        self._show()
        self._check()

    def report(self) -> Report:
        """What is written, under a head that names the journal as it is now, and the gaps left without explanation.
        Raises RuntimeError when closed."""
        head = blank_report(self._shift())
        written = replace(head, sections=self._current.report.sections, author=self._bridge.trainee)
        return with_unexplained(written, self._gaps())

    def _gaps(self) -> list[Gap]:
        return gaps(list(self._facts.figures.values()), self._current)

    def count_words(self) -> str:
        """How many figures are cited and how many are to be verified."""
        cited = sum(1 for section in self._current.report.sections for _ in figure_runs(section.blocks))
        text = translate("ReportDesk", "%n chiffre cité", n=cited)
        doubts = len(self._doubts)
        doubtful = translate("ReportDesk", "%n à vérifier", n=doubts) if doubts else ""
        return f"{text}, {doubtful}" if doubtful else text

    def spelling_words(self) -> str:
        """`Orthographe : français, 2 mots à revoir`; empty where spelling is not looked at."""
        if self._editor.speller is None:
            return ""
        count = len(self._misspelt)
        left = translate("Spelling", "%n mot à revoir", n=count) if count else translate("Spelling", "rien à revoir")
        return labelled(translate("Spelling", "Orthographe"), left)

    def next_misspelt(self) -> None:
        """Go to the next word that is in no dictionary, and propose what may be meant."""
        self._check()
        after = self._editor.textCursor().position()
        words = sorted(self._misspelt, key=lambda word: (word.end <= after, word.start))
        if not words:
            self.told.emit("ok", translate("Spelling", "Aucun mot à revoir."))
            return
        self._editor.show_range(words[0].start, words[0].end)
        self._editor.suggest()

    def _keep_word(self, word: str) -> None:
        self._keep(replace(self._current, kept=self._current.kept | {word}))
        self._check()

    def left(self) -> list[str]:
        """What the text leaves to look at again, in words: figures, spelling; the gaps with them."""
        self._check()
        parts = []
        if self._doubts:
            parts.append(translate("ReportDesk", "%n chiffre à vérifier", n=len(self._doubts)))
        if self._misspelt:
            parts.append(translate("ReportDesk", "%n mot à revoir", n=len(self._misspelt)))
        if parts and self.unexplained:
            parts.append(translate("ReportDesk", "%n écart sans explication", n=self.unexplained))
        return parts

    @property
    def unexplained(self) -> int:
        return sum(not gap.how for gap in self._gaps())

    def insert(self, block: Block) -> None:
        """Put a table at the cursor."""
        if not self._bridge.read_only:
            self._editor.insert_block(block)

    def take_focus(self) -> None:
        self._editor.setFocus()

    def _set_read_only(self, on: bool) -> None:
        """Another window writes it: what would change the text is off, the rest is there to be read."""
        self._editor.set_read_only(on)
        self._toolbar.setEnabled(not on)
        self._todo.setEnabled(not on)

    # -- inside -----------------------------------------------------------------------------------

    @property
    def _current(self) -> Draft:
        if self._draft is None:
            raise RuntimeError("no compte rendu is open")
        return self._draft

    def _shift(self) -> Shift:
        bridge = self._bridge
        return Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)

    def _edited(self) -> None:
        """Underlining a number counts as a change for Qt, not for the person."""
        draft = self._current.with_sections(self._editor.sections())
        if draft != self._draft:
            self._keep(draft)
            self._pause.start()

    def _keep(self, draft: Draft) -> None:
        self._draft = draft
        self.autosave.keep(draft.to_json())
        self._show()

    def _show(self) -> None:
        report = self._current.report
        cited = {code for section in report.sections for code in cited_codes(section.blocks)}
        self._facts_panel.set_rows(self._facts.rows(cited))
        self._words.setText(translate("ReportDesk", "%n mot", n=word_count(report)))
        self.plan.set_sections(report.sections, self._editor.section())
        self._show_todo()

    def _show_todo(self) -> None:
        tolerated = [figure for figure in self._facts.figures.values() if figure.tolerated]
        self._todo.set_content(self._gaps(), self._doubts, tolerated)
        self.changed.emit()

    def _check(self) -> None:
        """Hold every number against the journal."""
        kept, checks = self._current.kept, MODES[self._bridge.mode].checks

        def unknown(text: str) -> list[Typed]:
            return [] if not checks else [typed for typed in self._known.unknown(text) if typed.text not in kept]

        known = self._editor.speller

        def misspelt(text: str) -> list[Misspelt]:
            return [word for word in known.wrong(text) if word.word not in kept] if known else []

        looked = self._highlighter.look(unknown, self._facts.text, misspelt)
        found = [doubt for doubt in looked if doubt.text not in kept]
        self._misspelt = self._highlighter.misspelt()
        self._doubts = [(doubt, self._nearest(doubt)) for doubt in found]
        self._show_todo()

    def _nearest(self, doubt: Doubt) -> Known | None:
        """The number that was probably meant, where the mode tells it."""
        typed = doubt.typed if MODES[self._bridge.mode].corrects else None
        return self._known.nearest(typed) if typed else None

    def _cite(self, key: str) -> None:
        if self._bridge.read_only:
            return
        if key in self._facts.figures:
            self._editor.insert_figure(self._facts.figures[key])
        elif key in self._facts.blocks:
            self._editor.insert_block(self._facts.blocks[key])

    def _explain(self, code: str) -> None:
        figure = self._facts.figures[code]
        before, after = seed(figure)
        self._editor.explain(CAUSES, before, figure, after)

    def _tick(self, code: str, on: bool) -> None:
        explained = self._current.explained | {code} if on else self._current.explained - {code}
        self._keep(replace(self._current, explained=explained))

    def _show_doubt(self, rank: int) -> None:
        doubt = self._doubts[rank][0]
        self._editor.show_range(doubt.start, doubt.end)

    def _replace_doubt(self, rank: int) -> None:
        doubt, nearest = self._doubts[rank]
        code = doubt.code or (nearest.code if nearest else "")
        text = nearest.text if nearest else doubt.now
        self._editor.replace(doubt.start, doubt.end, self._facts.figures.get(code, text))
        self._check()

    def _keep_doubt(self, rank: int) -> None:
        doubt: Doubt = self._doubts[rank][0]
        self._keep(replace(self._current, kept=self._current.kept | {doubt.text}))
        self._check()

    def _reload(self) -> None:
        """The theme changed: formats are made anew, and what was done can't be undone any more."""
        if self._draft is not None:
            self._editor.load(self._draft.report)
            self._check()

    def _connect(self) -> None:
        self._editor.edited.connect(self._edited)
        self._editor.dropped.connect(self._cite)
        self._editor.wordKept.connect(self._keep_word)
        self._editor.sectionEntered.connect(self._show_place)
        self._pause.timeout.connect(self._check)
        self._toolbar.check.clicked.connect(self._check_aloud)
        self._facts_panel.cited.connect(self._cite)
        self._todo.explainAsked.connect(self._explain)
        self._todo.ticked.connect(self._tick)
        self._todo.shown.connect(self._show_doubt)
        self._todo.replaced.connect(self._replace_doubt)
        self._todo.keptAsIs.connect(self._keep_doubt)
        self.plan.sectionAsked.connect(self._editor.go_to)
        self.autosave.settled.connect(self.changed)
        self._theme.changed.connect(self._reload)
        for keys, act in (
            ("Ctrl+Return", self._facts_panel.cite_chosen),
            ("Ctrl+F", self._facts_panel.seek),
            ("F8", self.next_misspelt),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _show_place(self, section: str) -> None:
        if self._draft is not None:
            self.plan.set_sections(self._draft.report.sections, section)

    def _check_aloud(self) -> None:
        self._check()
        doubts = len(self._doubts)
        if doubts:
            self.told.emit("warn", translate("ReportDesk", "%n chiffre à vérifier dans le texte.", n=doubts))
        else:
            self.told.emit("ok", translate("ReportDesk", "Tous les chiffres du texte sont dans le journal."))

    def _build(self) -> None:
        theme, gap = self._theme, self._theme.px(Space.GUTTER)
        centre = Panel(translate("ReportDesk", "Compte rendu d’équipe"))
        centre.set_subtitle(translate("ReportDesk", "modèle : standard de l’atelier"))
        centre.add_head(self._words)
        centre.body.addWidget(self._toolbar)
        centre.body.addWidget(self._sheet(), 1)
        right = QVBoxLayout()
        right.setSpacing(gap)
        right.addWidget(self._todo, 1)
        right.addWidget(self.plan)
        row = QHBoxLayout(self)
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        self._facts_panel.setFixedWidth(theme.px(312))
        self._todo.setFixedWidth(theme.px(330))
        self.plan.setFixedWidth(theme.px(330))
        row.addWidget(self._facts_panel)
        row.addWidget(centre, 1)
        row.addLayout(right)

    def _sheet(self) -> QWidget:
        """A page on the grey of the table, no wider than is read with ease."""
        ground = Ground(self._theme)
        row = QHBoxLayout(ground)
        margin = self._theme.px(12)
        row.setContentsMargins(margin, margin, margin, 0)
        self._editor.setMaximumWidth(self._theme.px(_SHEET_WIDTH))
        row.addWidget(self._editor)
        return ground
