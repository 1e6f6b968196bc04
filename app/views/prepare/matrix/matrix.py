"""The polyvalence matrix with its answers: one widget, the same while preparing and while running."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app import wording
from app.i18n import NBSP, number, percent, translate
from app.models import staffing
from app.models.effect import effect
from app.models.exchange import exchange, left_over
from app.models.polyvalence import PolyvalenceModel, Trial
from app.modes import MODES
from app.seance import Seance
from app.theme import Space, Theme
from app.views.prepare.matrix.history import History, assignment_step
from app.views.prepare.matrix.legend import MatrixLegend
from app.views.prepare.matrix.protect import ProtectPanel
from app.views.prepare.matrix.trial_panel import TrialPanel
from app.views.prepare.matrix.view import MatrixView
from app.widgets import Button, Label, Panel
from app.widgets.base import announce
from app.widgets.chart import copy_table
from sim.commands import AssignOperator, Command, FreeOperator, Refusal

_SEARCH = 150


class PolyvalenceMatrix(QWidget):
    """Assign and free people by drag or by keyboard.

    Needs an open séance; to be made anew for another. `focus_on` brings a position under the cursor.
    """

    changed = Signal()
    """Someone was assigned or freed from here."""
    told = Signal(str)
    """A sentence for the person: what was refused, what could not be undone."""

    def __init__(self, bridge: Seance, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._trial = Trial(self)
        self._history = History()
        self._offered: AssignOperator | None = None
        """What would make an exchange of the last assignment."""
        self._model = PolyvalenceModel(bridge, self._trial, self)
        self._view = MatrixView(self._model, self._trial, theme)
        self._answer = TrialPanel(self._model, theme, MODES[bridge.mode].advice)
        self._panel = Panel(translate("Matrix", "Polyvalence"))
        self._watch = Label()
        self._undo = Button(translate("Matrix", "Annuler"), "annuler", "Ctrl+Z", small=True)
        self._redo = Button(translate("Matrix", "Refaire"), "refaire", "Ctrl+Y", small=True)
        self._search = QLineEdit()
        self._copy = Button("", "copier", small=True)
        self._build()
        self._connect()
        self._show_watch()
        self.refresh()
        self.setFocusProxy(self._view)

    # -- construction ------------------------------------------------------------

    def _build(self) -> None:
        self._copy.setAccessibleName(translate("Matrix", "Copier la matrice en tableau"))
        self._copy.setToolTip(self._copy.accessibleName())
        self._search.setPlaceholderText(translate("Matrix", "Un nom, un poste"))
        self._search.setAccessibleName(translate("Matrix", "Ne montrer que ces personnes ou ces postes"))
        self._search.setToolTip(self._search.accessibleName())
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(self._theme.px(_SEARCH))
        self._panel.add_head(self._search)
        self._search.setVisible(self._view.large)
        for button in (self._undo, self._redo, self._copy):
            self._panel.add_head(button)
        self._tell_versatility()
        self._panel.body.addWidget(MatrixLegend())
        self._panel.body.addWidget(self._view, 1)
        self._watch.setWordWrap(True)
        self._watch.setMargin(self._theme.px(Space.GUTTER))
        self._panel.body.addWidget(self._watch)
        self._view.fit_all()
        side = QVBoxLayout()
        side.setSpacing(self._theme.px(Space.GUTTER))
        side.addWidget(self._answer, 1)
        side.addWidget(ProtectPanel(self._model))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(Space.GUTTER))
        row.addWidget(self._panel, 7)
        row.addLayout(side, 3)

    def _tell_versatility(self) -> None:
        rate = staffing.versatility(self._model.scenario)
        words = {
            "rate": percent(rate.rate),
            "held": number(rate.held),
            "people": number(rate.people),
            "positions": number(rate.positions),
            "cells": number(rate.cells),
        }
        text = translate("Matrix", "Taux de polyvalence {rate}, {held} niveaux U ou O sur {people} × {positions}")
        self._panel.set_subtitle(text.format(**words))
        formula = translate(
            "Matrix",
            "{held} niveaux U ou O, divisés par {people} personnes × {positions} postes = {cells}. Tous comptent,"
            " présents ou non, cases interdites comprises ; la place du cariste, sans niveau, ne compte pas.",
        )
        self._panel.subtitle.set_hint(formula.format(**words))

    def _connect(self) -> None:
        self._trial.changed.connect(self._show_trial)
        self._search.textChanged.connect(self._view.show_only)
        self._view.applied.connect(self._apply)
        self._view.freed.connect(self._free)
        self._view.asked.connect(lambda *_: announce(self._view, self._answer.answer()))
        self._answer.applied.connect(self._apply)
        self._answer.abandoned.connect(self._abandon)
        self._answer.exchanged.connect(self._exchange)
        self._undo.clicked.connect(lambda: self._give_back(undo=True))
        self._redo.clicked.connect(lambda: self._give_back(undo=False))
        self._copy.clicked.connect(lambda: copy_table(self.as_table()))
        self._bridge.stepped.connect(self._refresh_if_seen)
        self._bridge.decided.connect(self._refresh_if_seen)
        self._bridge.phaseChanged.connect(self._refresh_if_seen)

    # -- what others call ------------------------------------------------------------

    def focus_on(self, person: str = "", position: str = "") -> None:
        """Give the keyboard to the matrix, on a person, or on who holds `position` (else its first row)."""
        holder = self._model.crew().holders.get(position, "")
        target = person or holder or self._model.people[0].code
        self._view.focus_on(target, position)
        self._view.setFocus()

    def as_table(self) -> list[list[str]]:
        """The matrix as rows of texts, the first one the headings."""
        model = self._model
        heads = ["", *model.positions]
        rows = range(model.rowCount())
        return [heads, *([str(model.index(r, c).data()) for c in range(model.columnCount())] for r in rows)]

    def refresh(self) -> None:
        """Look at the state again."""
        if self._bridge.is_open:
            moved = self._model.refresh()
            if moved:
                self._offered = None
                self._show_watch()
                self._show_trial()
        self._undo.setEnabled(self._history.undoable)
        self._redo.setEnabled(self._history.redoable)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._trial.clear()

    def _refresh_if_seen(self) -> None:
        if self.isVisible():
            self.refresh()

    # -- orders ------------------------------------------------------------

    def _apply(self) -> None:
        if not (self._trial.person and self._trial.position):
            return
        command = AssignOperator(person=self._trial.person, position=self._trial.position)
        refusal = self._order(command)
        if refusal is None:
            self._trial.clear()
            if left := left_over(self._model):
                announce(self._view, " ".join(left))
        else:
            self.told.emit(wording.refusal(self._model.names, refusal))
        self._view.setFocus()

    def _free(self, person: str) -> None:
        command = FreeOperator(person=person)
        refusal = self._bridge.check(command)
        if refusal is None:
            self._order(command)
        else:
            self.told.emit(wording.refusal(self._model.names, refusal))

    def _order(self, command: AssignOperator | FreeOperator) -> Refusal | None:
        """Give the order, remember how to go back; why it was refused, or None."""
        before = self._model.crew()
        receipt = self._bridge.submit(command, self._answer.take_reason())
        self.refresh()
        if receipt is None:
            return None
        if receipt.refusal is None:
            self._history.add(assignment_step(before, self._model.crew(), command))
            self._offered = exchange(self._model, before, command.person)
            self.refresh()
            self.changed.emit()
        return receipt.refusal

    def _exchange(self) -> None:
        """Whoever was displaced takes the place left: one step, with the assignment, for undo."""
        if self._offered is None:
            return
        before, command = self._model.crew(), self._offered
        receipt = self._bridge.submit(command)
        self.refresh()
        if receipt is not None and receipt.refusal is None:
            self._history.join(assignment_step(before, self._model.crew(), command))
            self.refresh()
            self.changed.emit()
        self._show_trial()
        self._view.setFocus()

    def _give_back(self, *, undo: bool) -> None:
        orders = self._history.undo() if undo else self._history.redo()
        for command in orders:
            if not self._give(command):
                break
        self.refresh()
        self.changed.emit()
        self._view.setFocus()

    def _give(self, command: Command) -> bool:
        """One order of an undo; False, after saying so, when the floor no longer allows it."""
        refusal = self._bridge.check(command)
        if refusal is None:
            return self._bridge.submit(command) is not None
        sentence = wording.refusal(self._model.names, refusal)
        self.told.emit(translate("Matrix", "Retour incomplet : {reason}").format(reason=sentence))
        return False

    def _abandon(self) -> None:
        self._trial.clear()
        self._view.setFocus()

    # -- what is shown ------------------------------------------------------------

    def _show_trial(self) -> None:
        trial = self._trial
        if not trial.active:
            self._answer.show_nothing(self._offered)
        elif not trial.position:
            self._answer.show_picked(trial.person)
        else:
            refused = self._model.refusal(trial.person, trial.position)
            rows = effect(self._model, self._bridge.state, trial.person, trial.position)
            self._answer.show_trial(trial.person, trial.position, refused, rows)
            if refused is not None:
                announce(self._view, self._answer.answer())

    def _show_watch(self) -> None:
        """What deserves an eye: positions empty, positions that hang on one person."""
        model = self._model
        empty = [model.names.position(code) for code in model.crew().open_positions]
        single = [
            f"{model.names.position(position)}{NBSP}({model.names.person(person).split(' ')[0]})"
            for position, person in model.single_points()
        ]
        parts = []
        if empty:
            text = translate("Matrix", "Sans personne : {positions}.")
            parts.append(text.format(positions=", ".join(empty)))
        if single:
            text = translate("Matrix", "Ne tiennent qu’à une personne : {positions}.")
            parts.append(text.format(positions=", ".join(single)))
        calm = translate("Matrix", "Tous les postes sont tenus, aucun ne tient qu’à une personne.")
        self._watch.setText(" ".join(parts) or calm)
