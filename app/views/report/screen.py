"""Rendre compte: the facts on the left, the text in the middle, what remains to be done on the right."""

from __future__ import annotations

import datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Shift, document_name, docx_bytes
from app.documents.formats import report_stem
from app.i18n import NARROW_NBSP, clock, date, language, translate
from app.models.handed_in import REPORT, Shelf, handed_in
from app.models.versions import FORMAT, HANDED_IN, version_bytes
from app.theme import Theme
from app.views.export.exporter import Exporter, Leaving
from app.views.report.dashboard import DashboardDialog
from app.views.report.desk import ReportDesk
from app.views.report.notes import NotesDialog
from app.views.report.version_keeper import VersionKeeper
from app.views.settings.preferences import Preferences
from app.widgets import EmptyState, Head, KeyHint, Label, PrimaryButton, Question, SecondaryButton, StatusLine, Toast
from app.widgets.messages import MessageKind

_LIVE_MS = 1000
"""While the shift runs, figures are read again at most this often; so is the age of what is saved."""


class ReportScreen(QWidget):
    """Follows the bridge from one séance to another. `stepAsked` carries a step: accueil, preparer, debriefer."""

    stepAsked = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        repository: Shelf,
        theme: Theme,
        preferences: Preferences | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._shelf, self._theme = bridge, repository, theme
        self._head = Head(translate("ReportScreen", "Rendre compte"))
        self._warning = Label(role="jaune_t")
        self._hand_in = PrimaryButton(
            translate("ReportScreen", "Remettre le compte rendu"), shortcut="Ctrl+Shift+Return"
        )
        self._hand_in.setObjectName("hand_in")
        self._again = SecondaryButton(
            translate("ReportScreen", "Remettre une nouvelle version"), shortcut="Ctrl+Shift+Return"
        )
        self._dashboard = SecondaryButton(translate("ReportScreen", "Mes indicateurs"), "tableau", "Ctrl+D")
        self._notes = SecondaryButton(translate("ReportScreen", "Consigne et messages"), "document", "Ctrl+M")
        self._debrief = PrimaryButton(translate("ReportScreen", "Débriefer"), "debriefer")
        self._pages = QStackedWidget()
        self._desk = ReportDesk(bridge, repository, theme)
        self._versions = VersionKeeper(bridge, repository, self._desk, theme, self)
        self._exporter = Exporter(self._leaving, preferences, theme, self)
        self._nothing = _nothing_open()
        self._early = _not_started()
        self._status = StatusLine(translate("ReportScreen", "Barre d’état"))
        self._toast = Toast(self)
        self._stale = False
        self._clock = QTimer(self, interval=_LIVE_MS)
        self._build()
        self._connect()
        self.refresh()

    # -- what is shown ----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the séance again."""
        if not self._bridge.is_open or self._bridge.phase == "prepare":
            self._pages.setCurrentWidget(self._early if self._bridge.is_open else self._nothing)
        else:
            if self._desk.is_open:
                self._desk.refresh()
            else:
                self._desk.open()
            self._pages.setCurrentWidget(self._desk)
        self._stale = False
        self._show_head()
        self._show_kept()
        self._show_status()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._clock.start()

    def _show_head(self) -> None:
        writing = self._desk.is_open and self._bridge.is_open
        for tool in (self._dashboard, self._notes):
            tool.setVisible(writing)
        kept = writing and bool(handed_in(self._shelf, self._bridge.seance_id))
        self._hand_in.setVisible(writing and not kept)
        for button in (self._again, self._debrief):
            button.setVisible(kept)
        if not self._bridge.is_open:
            self._head.set_titles(translate("ReportScreen", "Rendre compte"), "")
            self._warning.setText("")
            return
        scenario, finished = self._bridge.scenario, self._bridge.phase == "report"
        calendar = scenario.calendar
        day = date(datetime.date.fromisoformat(calendar.date))
        subtitle = f"{scenario.title.of(language())} · {day}"
        now = clock(calendar.start_ms_of_day + self._bridge.state.now_ms)
        if finished:
            ended = translate("ReportScreen", "équipe finie à {clock}").format(clock=now)
            subtitle = f"{subtitle} · {ended}"
        self._head.set_titles(translate("ReportScreen", "Rendre compte"), subtitle)
        unfinished = translate("ReportScreen", "L’équipe n’est pas finie : chiffres à {clock}")
        self._warning.setText(unfinished.format(clock=now) if writing and not finished else "")
        reason = "" if finished else translate("ReportScreen", "Le compte rendu se remet une fois l’équipe finie.")
        if self._bridge.read_only:
            reason = translate("Refusal", "Séance ouverte dans une autre fenêtre : lecture seule ici.")
        for button in (self._hand_in, self._again):
            button.setEnabled(not reason)
            button.setToolTip(reason)
            button.setAccessibleDescription(reason)

    def _show_kept(self) -> None:
        if not self._desk.is_open:
            return
        kept = handed_in(self._shelf, self._bridge.seance_id)
        text = ""
        if kept:
            last = kept[-1]
            local = last.created_at.astimezone()
            at = clock((local.hour * 60 + local.minute) * 60_000)
            text = translate("ReportScreen", "Remis : version {version}, le {date} à {clock}.").format(
                version=last.version, date=date(local.date()), clock=at
            )
        self._desk.plan.set_kept(text)

    def _show_status(self) -> None:
        if self._desk.is_open:
            saved = self._desk.autosave.words()
            if self._bridge.is_open and self._bridge.read_only:
                saved = translate("ReportScreen", "Lecture seule")
            told = (saved, self._desk.spelling_words(), self._desk.count_words())
            self._status.set_parts([part for part in told if part])
        else:
            self._status.set_parts([])

    # -- what happens -----------------------------------------------------------------------------

    def _opened(self) -> None:
        self._desk.forget()
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _moved(self) -> None:
        """Time went on or a decision was taken: the next tick of the clock looks again."""
        self._stale = True

    def _tick(self) -> None:
        if not self.isVisible():
            self._clock.stop()
        elif self._stale:
            self.refresh()
        else:
            self._show_status()

    def open_dashboard(self) -> None:
        """The indicators chosen, to be computed and put in the text."""
        dialog = DashboardDialog(self._bridge, self._theme, self)
        dialog.inserted.connect(self._desk.insert)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_notes(self) -> None:
        """The handover note and the messages to services."""
        dialog = NotesDialog(self._bridge, self._theme, self)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _leaving(self) -> Leaving:
        bridge = self._bridge
        shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
        return Leaving(shift, self._desk.report(), bridge.seance_id)

    def _tell_export(self, kind: MessageKind, text: str) -> None:
        """What went wrong stays until it was read."""
        self._toast.show_message(text, kind, ms=0 if kind == "error" else 5000)

    def _file_name(self, version: int) -> str:
        leaving = self._leaving()
        return document_name("docx", leaving.shift, leaving.seance, report_stem(version))

    def ask_to_hand_in(self) -> None:
        """At once, or after one question where something is left to look at."""
        left = self._desk.left()
        if not left:
            self.hand_in()
            return
        title = translate("ReportScreen", "Avant de remettre le compte rendu")
        note = translate("ReportScreen", "Une nouvelle version pourra encore être remise ensuite.")
        stay, go = translate("ReportScreen", "Revenir au texte"), translate("ReportScreen", "Remettre quand même")
        question = Question(title, left, note, stay, go, self._theme, self)
        question.accepted.connect(self.hand_in)
        question.finished.connect(question.deleteLater)
        question.open()

    def hand_in(self) -> None:
        """Keep a version of the text in the base: the débriefing is open from then on."""
        kept = handed_in(self._shelf, self._bridge.seance_id)
        version = kept[-1].version + 1 if kept else 1
        body = docx_bytes(self._desk.report())
        text_of_it = (HANDED_IN, FORMAT, "", version_bytes(self._desk.content()))
        if not self._bridge.hand_in([(REPORT, "docx", self._file_name(version), body), text_of_it]):
            return
        self._show_head()
        self._show_kept()
        text = translate("ReportScreen", "Compte rendu remis, version {version}.").format(version=version)
        left = self._desk.unexplained
        if left:
            text += NARROW_NBSP + translate("ReportScreen", "%n écart reste sans explication.", n=left)
        self._toast.show_message(text, "ok", ms=10_000)

    def _build(self) -> None:
        self._pages.addWidget(self._nothing)
        self._pages.addWidget(self._early)
        self._pages.addWidget(self._desk)
        self._head.add_center(self._warning)
        for button in (self._dashboard, self._notes, self._hand_in, self._again, self._debrief):
            self._head.add_right(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._status)
        self._status.set_hints(
            [
                KeyHint("Ctrl+Return", translate("ReportScreen", "citer le chiffre")),
                KeyHint("Ctrl+F", translate("ReportScreen", "chercher")),
                KeyHint("F1", translate("ReportScreen", "aide")),
                KeyHint("?", translate("ReportScreen", "raccourcis")),
            ]
        )

    def _connect(self) -> None:
        bridge = self._bridge
        bridge.opened.connect(self._opened)
        bridge.closed.connect(self._opened)
        bridge.stepped.connect(self._moved)
        bridge.decided.connect(self._moved)
        bridge.phaseChanged.connect(self._moved)
        self._clock.timeout.connect(self._tick)
        for button in (self._hand_in, self._again):
            button.clicked.connect(self.ask_to_hand_in)
        self._dashboard.clicked.connect(self.open_dashboard)
        self._notes.clicked.connect(self.open_notes)
        self._debrief.clicked.connect(lambda: self.stepAsked.emit("debriefer"))
        self._desk.plan.exportAsked.connect(self._exporter.open)
        self._desk.plan.printAsked.connect(lambda: self._exporter.preview())
        self._exporter.told.connect(self._tell_export)
        self._desk.plan.versionsAsked.connect(self._versions.open)
        self._versions.told.connect(lambda kind, text: self._toast.show_message(text, kind))
        self._desk.changed.connect(self._show_status)
        self._desk.told.connect(lambda kind, text: self._toast.show_message(text, kind))
        self._nothing.acted.connect(lambda: self.stepAsked.emit("accueil"))
        self._early.acted.connect(lambda: self.stepAsked.emit("preparer"))


def _nothing_open() -> EmptyState:
    return EmptyState(
        "rendre",
        translate("ReportScreen", "Aucune séance ouverte"),
        translate("ReportScreen", "Le compte rendu s’écrit à partir des faits d’une équipe : ouvrez une séance."),
        translate("ReportScreen", "Choisir une séance"),
    )


def _not_started() -> EmptyState:
    return EmptyState(
        "rendre",
        translate("ReportScreen", "L’équipe n’a pas commencé"),
        translate("ReportScreen", "Préparez et lancez l’équipe : ses chiffres arriveront ici au fil de la production."),
        translate("ReportScreen", "Préparer l’équipe"),
    )
