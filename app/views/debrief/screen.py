"""Débriefer: the timeline above; aléas and decisions on the left, objectives and losses on the right."""

from __future__ import annotations

import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Shift
from app.errors import GoulotError
from app.i18n import date, language, number, translate
from app.journal_file import write_journal
from app.models.counsel import ASKED, asked
from app.models.debrief import decisions, stories
from app.models.handed_in import Shelf, handed_in
from app.models.tracking_sheet import DRAFT as SHEET
from app.models.verification import Verification, verify
from app.modes import MODES, OPENED
from app.theme import Theme
from app.views.debrief.compare.page import ComparePage
from app.views.debrief.costs_page import CostsPage
from app.views.debrief.decisions_panel import DecisionsPanel
from app.views.debrief.grid import DebriefGrid, DebriefPage
from app.views.debrief.losses_panel import LossesPanel
from app.views.debrief.plan_page import PlanPage
from app.views.debrief.score_panel import ScorePanel
from app.views.debrief.sheet_page import SheetCheckPage
from app.views.debrief.stories_panel import StoriesPanel
from app.views.debrief.timeline_panel import TimelinePanel
from app.views.save_dialog import ask_where_to_save
from app.views.why import Asking
from app.widgets import EmptyState, Head, KeyHint, Option, SecondaryButton, Segments, StatusLine, Toast
from app.wording.system import system_cause

_STEPS = ("accueil", "piloter", "rendre", "formateur")
NEAR_MS = 60_000
"""The cursor moves by minutes: an event this near is what it points at."""


class DebriefScreen(QWidget):
    """Follows the bridge from one séance to another.

    `stepAsked` carries a step: accueil, piloter, rendre; `branched`: a branch is open, to be lived; `replayAsked`: the
    instant from which to see the séance again in the cockpit.
    """

    stepAsked = Signal(str)
    branched = Signal()
    replayAsked = Signal(int)

    def __init__(self, bridge: Bridge, repository: Shelf, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._shelf, self._theme = bridge, repository, theme
        self._events: dict[str, int] = {}
        self._verified: Verification | None = None
        self._head = Head(translate("Debrief", "Débriefer"))
        self._export = SecondaryButton(translate("Debrief", "Exporter le journal"), "document", "Ctrl+E")
        self._replay = SecondaryButton(translate("Debrief", "Revoir la séance"), "lecture", "F6")
        self._verify = SecondaryButton(translate("Debrief", "Rejouer et vérifier"), "refaire", "F5")
        self._timeline = TimelinePanel()
        self._stories = StoriesPanel()
        self._decisions = DecisionsPanel()
        self._score = ScorePanel()
        self._losses = LossesPanel(translate("Debrief", "Pertes"))
        left, right = (self._stories, self._decisions), (self._score, self._losses)
        self._work = DebriefPage(DebriefGrid(self._timeline, left, right, theme))
        self._compare = ComparePage(bridge, theme)
        self._comparing = DebriefPage(self._compare)
        self._plan = PlanPage(theme)
        self._sheet = SheetCheckPage(theme)
        self._costs = CostsPage(theme)
        self._costing = DebriefPage(self._costs)
        self._mode = Segments(
            [
                Option("tell", translate("Debrief", "Raconter")),
                Option("plan", translate("Debrief", "Prévu et réel")),
                Option("sheet", translate("Debrief", "Suivi")),
                Option("costs", translate("Debrief", "Coûts")),
                Option("compare", translate("Debrief", "Comparer")),
            ],
            translate("Debrief", "Raconter ou comparer"),
        )
        self.asking = Asking(self, theme, self._shift, self._compare.other)
        self._cursor_ms = 0
        self._pages = QStackedWidget()
        self._empty: dict[str, EmptyState] = {step: _empty(step) for step in _STEPS}
        self._status = StatusLine(translate("Debrief", "Barre d’état"))
        self._toast = Toast(self)
        self._build()
        self._connect()
        self.refresh()

    # -- what is shown ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the séance again."""
        missing = self._missing()
        self._pages.setCurrentWidget(self._empty[missing] if missing else self._told(self._mode.current()))
        for widget in (self._mode, self._replay, self._export, self._verify):
            widget.setVisible(not missing)
        self._status.set_parts([])
        self._head.set_titles(translate("Debrief", "Débriefer"), self._subtitle())
        if not missing:
            self._show(self._shift())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _missing(self) -> str:
        """The step to go through first, empty when the shift can be told."""
        if not self._bridge.is_open:
            return "accueil"
        if self._bridge.phase != "report":
            return "piloter"
        opens = MODES[self._bridge.mode].debrief
        told_already = self._bridge.parted_ms is not None  # a branch has its parent's compte rendu
        if opens != "after_shift" and not told_already and not handed_in(self._shelf, self._bridge.seance_id):
            return "rendre"
        return "formateur" if opens == "with_trainer" and not self._bridge.draft(OPENED) else ""

    def _subtitle(self) -> str:
        if not self._bridge.is_open:
            return ""
        scenario = self._bridge.scenario
        day = date(datetime.date.fromisoformat(scenario.calendar.date))
        parts = [scenario.title.of(language()), day, self._bridge.trainee]
        return " · ".join(part for part in parts if part)

    def _shift(self) -> Shift:
        bridge = self._bridge
        return Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)

    def _show(self, shift: Shift) -> None:
        told, taken = stories(shift), decisions(shift.journal)
        self._events = {story.key: story.at_ms for story in told}
        self._events |= {f"decision:{entry.number}": entry.command.at_ms for entry in taken}
        self._timeline.set_content(shift, told, taken)
        self._stories.set_content(shift.names, told, len(asked(self._bridge.draft(ASKED))))
        self._decisions.set_content(shift.names, taken)
        self._score.set_content(shift)
        self._losses.set_content(shift)
        self._show_status(shift)
        self._work.fit()

    def _show_status(self, shift: Shift) -> None:
        digest = translate("Debrief", "Empreinte {digest}").format(digest=_short(shift.journal.digest))
        verified = self._verified
        if verified is None or verified.digest != shift.journal.digest:
            said = translate("Debrief", "{digest}, pas encore rejouée : elle résume toute la séance, F5 la recalcule")
            said = said.format(digest=digest)
        else:
            said = f"{digest}, {_outcome(verified)}"
        self._status.set_parts([said])
        self._status.setToolTip(
            translate(
                "Debrief", "Comme un numéro de plombage : la même empreinte prouve que la séance n’a pas été changée."
            )
        )

    # -- what happens -----------------------------------------------------------------------------

    def verify(self) -> None:
        """Live the shift again here and compare: what is shown is what the decisions made."""
        shift = self._shift()
        self._verified = verify(shift)
        self._show_status(shift)
        text = translate("Debrief", "Empreinte {digest}, {outcome}.").format(
            digest=_short(self._verified.digest), outcome=_outcome(self._verified)
        )
        self._toast.show_message(text, "ok" if self._verified.same else "error")

    def _export_journal(self) -> None:
        title = translate("Debrief", "Exporter le journal")
        kind = translate("Debrief", "Journal de séance (*.jsonl)")
        path = ask_where_to_save(self, title, self._journal_name(), kind, "jsonl")
        if path:
            self._write_journal(path)

    def _journal_name(self) -> str:
        scenario = self._bridge.scenario
        return f"journal_{scenario.code}_{scenario.calendar.date}.jsonl"

    def _write_journal(self, path: Path) -> None:
        """The lines that `goulot replay` reads; says what came of it."""
        try:
            write_journal(self._bridge.journal, self._bridge.state.now_ms, path)
        except OSError as error:
            text = translate(
                "Debrief", "Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier."
            )
            self._toast.show_message(text.format(path=path, cause=system_cause(error)), "error", ms=0)
            return
        self._toast.show_message(translate("Debrief", "Exporté : {path}").format(path=path), "ok")

    def _go(self, key: str) -> None:
        """An aléa or a decision was chosen: the cursor goes there, and each list shows it if it is its own."""
        self._stories.follow(key)
        self._decisions.follow(key)
        self._cursor_ms = self._events[key]
        self._timeline.go_to(self._cursor_ms)

    def _follow(self, at_ms: int) -> None:
        """The cursor was moved: show what happened there, if anything did."""
        self._cursor_ms = at_ms
        key = min(self._events, key=lambda key: abs(self._events[key] - at_ms), default="")
        if key and abs(self._events[key] - at_ms) <= NEAR_MS:
            self._stories.follow(key)
            self._decisions.follow(key)

    # -- et si ? ----------------------------------------------------------------------------------

    def compare(self, at_ms: int) -> None:
        """Show the other futures; new ones would leave the shift at `at_ms`."""
        self._cursor_ms = at_ms
        self.show_page("compare")

    def hand_over(self, at_ms: int, name: str) -> None:
        """Show what a reference supervisor would have made of the rest from `at_ms` on."""
        self.compare(at_ms)
        self._compare.hand_over(name)

    def show_page(self, mode: str) -> None:
        self._mode.set_current(mode)
        self._pages.setCurrentWidget(self._told(mode))
        if mode == "compare":
            self._compare.open(self._cursor_ms)
        elif mode == "plan":
            self._plan.set_content(self._shift())
        elif mode == "sheet":
            self._sheet.set_content(self._shift(), self._bridge.draft(SHEET))
        elif mode == "costs":
            self._costs.set_content(self._shift())
            self._costing.fit()

    def _told(self, mode: str) -> QWidget:
        """The page of a mode."""
        pages = {"compare": self._comparing, "plan": self._plan, "costs": self._costing, "sheet": self._sheet}
        return pages.get(mode, self._work)

    def _doubt(self, key: str) -> None:
        """Hold the shift against itself without one decision."""
        number_ = int(key.removeprefix("decision:"))
        entry = next(entry for entry in self._bridge.journal.decisions() if entry.number == number_)
        self.show_page("compare")
        self._compare.open_without(number_, entry.command)

    def _leave(self, at_ms: int) -> None:
        """Take the shift in hand again from that instant, in a branch."""
        try:
            self._bridge.branch(at_ms)
        except GoulotError as error:
            self._toast.show_message(error.sentence(), "error", ms=0)
            return
        self.branched.emit()

    def _leave_for(self, step: str) -> None:
        """The step to go through first; the trainer opens the answers here."""
        if step == "formateur":
            self._bridge.save_draft(OPENED, {"at": datetime.datetime.now(datetime.UTC).isoformat()})
            self.refresh()
        else:
            self.stepAsked.emit(step)

    def _forget(self) -> None:
        self._compare.forget()
        self._mode.set_current("tell")
        self._cursor_ms = 0

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _build(self) -> None:
        for page in (*self._empty.values(), self._work, self._plan, self._sheet, self._costing, self._comparing):
            self._pages.addWidget(page)
        self._head.add_right(self._mode)
        self._head.add_right(self._replay)
        self._head.add_right(self._export)
        self._head.add_right(self._verify)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 0, 0, 0)
        frame.setSpacing(0)
        frame.addWidget(self._head)
        frame.addWidget(self._pages, 1)
        frame.addWidget(self._status)
        self._status.set_hints(
            [
                KeyHint("F5", translate("Debrief", "rejouer et vérifier")),
                KeyHint("F1", translate("Debrief", "aide")),
                KeyHint("?", translate("Debrief", "raccourcis")),
            ]
        )

    def _connect(self) -> None:
        bridge = self._bridge
        for signal in (bridge.opened, bridge.closed, bridge.phaseChanged, bridge.handedIn):
            signal.connect(self._changed)
        for signal in (bridge.opened, bridge.closed):
            signal.connect(self._forget)
        self._mode.chosen.connect(self.show_page)
        self._decisions.doubted.connect(self._doubt)
        for part in (self._score, self._losses, self._plan, self._costs, self._sheet, self._compare):
            part.answered_by(self.asking.reasons)
        self.asking.instantAsked.connect(self.replayAsked)
        self._compare.leaveAsked.connect(self._leave)
        self._compare.told.connect(lambda kind, text: self._toast.show_message(text, kind, ms=0))
        self._export.clicked.connect(self._export_journal)
        self._verify.clicked.connect(self.verify)
        self._replay.clicked.connect(lambda: self.replayAsked.emit(self._cursor_ms))
        self._stories.picked.connect(self._go)
        self._decisions.picked.connect(self._go)
        self._timeline.marked.connect(self._go)
        self._timeline.instantSelected.connect(self._follow)
        for step, page in self._empty.items():
            page.acted.connect(lambda asked=step: self._leave_for(asked))


def _short(digest: str) -> str:
    """`7f3a 91c2`: enough to be told on the telephone."""
    return f"{digest[:4]} {digest[4:8]}"


def _outcome(verified: Verification) -> str:
    if not verified.same:
        text = translate("Debrief", "rejouée AVEC ÉCART : elle donne {again}")
        return text.format(again=_short(verified.again))
    text = translate("Debrief", "rejouée sans écart : {entries} lignes en {seconds} s")
    return text.format(entries=number(verified.entries), seconds=number(verified.seconds, 1))


def _empty(step: str) -> EmptyState:
    title, text, action = {
        "accueil": (
            translate("Debrief", "Aucune séance ouverte"),
            translate("Debrief", "Le débriefing raconte une équipe vécue : ouvrez une séance."),
            translate("Debrief", "Choisir une séance"),
        ),
        "piloter": (
            translate("Debrief", "L’équipe n’est pas finie"),
            translate("Debrief", "Le débriefing dévoile les causes cachées : il s’ouvre après la fin de l’équipe."),
            translate("Debrief", "Revenir au pilotage"),
        ),
        "rendre": (
            translate("Debrief", "Le compte rendu n’est pas remis"),
            translate("Debrief", "Remettez-le d’abord : le débriefing dévoile ce qu’il doit expliquer."),
            translate("Debrief", "Rendre compte"),
        ),
        "formateur": (
            translate("Debrief", "Examen blanc"),
            translate(
                "Debrief", "Le corrigé s’ouvre avec le formateur. L’heure où il l’ouvre est gardée avec la séance."
            ),
            translate("Debrief", "Ouvrir le corrigé avec le formateur"),
        ),
    }[step]
    return EmptyState("debriefer", title, text, action)
