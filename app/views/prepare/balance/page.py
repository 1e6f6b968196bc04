"""Préparer, équilibrage: elements of work moved from poste to poste before the line starts."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import translate
from app.models.balance import DRAFT, Line, chart, effect_words, line_of, machine_words, reference_of
from app.modes import MODES
from app.theme import Space, Theme
from app.views.prepare.balance.side import BalanceSide
from app.widgets import EmptyState, Label, Panel, SecondaryButton
from app.widgets.yamazumi import Yamazumi
from sim.commands import MoveElement


class BalancePage(QWidget):
    """Each move is a decision: the line will run so. Ctrl+Z orders the way back."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._chosen = ""
        self._before: list[tuple[str, str]] = []
        self._chart = Yamazumi(translate("Balance", "Yamazumi de la ligne"))
        self._said = Label()
        self._empty = EmptyState(
            "tableau",
            translate("Balance", "Rien à équilibrer"),
            translate("Balance", "Le programme ne demande aucune pièce, ou aucun poste n’a de temps de gamme."),
        )
        self._undo = SecondaryButton(translate("Balance", "Annuler"), "annuler", small=True)
        self._side = BalanceSide(self._names, theme, compares=MODES[bridge.mode].checks)
        self._build()
        self._connect()
        self.refresh()
        self.setFocusProxy(self._chart)

    def _build(self) -> None:
        gap, margin = self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        panel = Panel(translate("Balance", "Équilibrage des postes"))
        panel.set_subtitle(
            translate("Balance", "éléments de travail par pièce ; hachures : la machine ; bleu : déplacé")
        )
        panel.add_head(self._undo)
        inside = QVBoxLayout()
        inside.setContentsMargins(margin, gap, margin, margin)
        inside.setSpacing(gap)
        self._said.setWordWrap(True)
        for part in (self._chart, self._empty):
            inside.addWidget(part, 1)
        inside.addWidget(self._said)
        panel.body.addLayout(inside)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(panel, 13)
        row.addWidget(self._side, 6)

    def _connect(self) -> None:
        self._chart.chosen.connect(self._choose)
        self._chart.moved.connect(self._move)
        self._chart.previewed.connect(self._preview)
        self._side.wanted.connect(lambda place: self._move(self._chosen, place))
        self._side.refused.connect(self.told)
        self._side.compared.connect(self._compare)
        self._undo.clicked.connect(self._go_back)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self._go_back)

    def _line(self, **extra: str) -> Line | None:
        """As it stands, some elements elsewhere."""
        state = self._bridge.state
        return line_of(self._bridge.scenario, state, {**state.moved, **extra})

    def refresh(self) -> None:
        """Look at the state again."""
        line = self._line()
        self._chart.setVisible(line is not None)
        self._empty.setVisible(line is None)
        self._undo.setEnabled(bool(self._before) and self._bridge.phase == "prepare")
        if line is None:
            self._side.show_nothing()
            return
        if self._chosen not in self._bridge.scenario.elements:
            self._chosen = next(iter(self._bridge.scenario.elements), "")
        self._chart.set_data(chart(line, self._names))
        self._chart.choose(self._chosen)
        self._say(line)
        self._show_side(line)

    def _say(self, line: Line) -> None:
        as_written = line_of(self._bridge.scenario, self._bridge.state, {})
        assert as_written is not None
        machine = machine_words(line)
        if not self._bridge.scenario.elements and not machine:
            words = translate(
                "Balance", "Ce scénario ne donne pas les éléments de travail : les gammes sont d’un bloc."
            )
        elif not line.moved:
            words = machine or translate(
                "Balance", "Gammes d’origine. Ce que vous déplacez ici, la ligne le fera pendant l’équipe."
            )
        else:
            words = effect_words(as_written.figures, line.figures)
        self._said.setText(words)

    def _show_side(self, line: Line) -> None:
        as_written = line_of(self._bridge.scenario, self._bridge.state, {})
        assert as_written is not None
        self._side.show_figures(as_written.figures, line.figures)
        self._side.show_element(line, self._chosen, {place: self._refusal(place) for place in self._places()})

    def _places(self) -> list[str]:
        element = self._bridge.scenario.elements.get(self._chosen)
        if element is None:
            return []
        now = self._bridge.state.moved.get(self._chosen, element.place)
        return [place for place in (element.place, *element.also) if place != now]

    def _refusal(self, place: str) -> str:
        refused = self._bridge.check(MoveElement(element=self._chosen, place=place))
        return wording.refusal(self._names, refused) if refused else ""

    def _choose(self, code: str) -> None:
        self._chosen = code
        line = self._line()
        if line is not None:
            self._show_side(line)

    def _preview(self, code: str, place: str) -> None:
        """What putting the element there would give, before it is ordered."""
        now = self._line()
        if now is None:
            return
        element = self._bridge.scenario.elements.get(code)
        if element is None or not place or place == now.moved.get(code, element.place):
            self._say(now)
            return
        refused = self._bridge.check(MoveElement(element=code, place=place))
        there = self._line(**{code: place})
        if refused:
            self._said.setText(wording.refusal(self._names, refused))
        elif there is not None:
            text = translate("Balance", "Posé à {place} : {effect}")
            effect = effect_words(now.figures, there.figures)
            self._said.setText(text.format(place=place, effect=effect))

    def _move(self, code: str, place: str) -> None:
        element = self._bridge.scenario.elements.get(code)
        if element is None:
            self.told.emit(translate("Balance", "Une gamme d’un bloc ne se partage pas."))
            return
        here = self._bridge.state.moved.get(code, element.place)
        if self._order(code, place):
            self._before.append((code, here))
        self.refresh()

    def _order(self, code: str, place: str) -> bool:
        command = MoveElement(element=code, place=place)
        refused = self._bridge.check(command)
        if refused:
            self.told.emit(wording.refusal(self._names, refused))
            return False
        self._chosen = code
        return self._bridge.submit(command) is not None

    def _go_back(self) -> None:
        if self._before and self._undo.isEnabled():
            self._order(*self._before.pop())
            self.refresh()

    def _compare(self) -> None:
        """Show the reference, computed once and kept with the séance."""
        line = self._line()
        if line is None:
            return
        found = reference_of(line, self._bridge.draft(DRAFT))
        self._bridge.save_draft(DRAFT, found)
        best = line_of(self._bridge.scenario, self._bridge.state, found["moves"])
        assert best is not None
        self._side.show_reference(best, bool(found["proved"]))
