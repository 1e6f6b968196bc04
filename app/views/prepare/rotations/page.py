"""Préparer, rotations: the shift of each person as it is planned, what would not hold, and a form to plan a move."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from app import wording
from app.bridge import Bridge
from app.i18n import translate
from app.models.rotations import Conflict, RotationPlan, Stay, pause_at, rotation_plan
from app.models.staffing import assignable
from app.theme import Space, Theme
from app.widgets import Banner, Cell, Column, DataTable, DecisionButton, Label, Panel, Row
from app.widgets.choice import Choice
from app.widgets.rota import Rota, RotaBar, RotaData, RotaRow
from sim.commands import CancelPlanned, Command, PlanAssignment

_DAY_MS = 86_400_000
_STEP_MIN = 5


class RotationsPage(QWidget):
    """Each move planned is a decision, carried out by itself at its time; Del takes one off the plan."""

    told = Signal(str)

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._names = wording.Names(bridge.scenario)
        self._rota = Rota(translate("Rotations", "Places de chacun pendant l’équipe"))
        self._table = DataTable(translate("Rotations", "Rotations prévues"))
        self._worst = Banner("warn", closable=False)
        self._person, self._position, self._clock = Choice(), Choice(), QTimeEdit()
        self._plan = DecisionButton(translate("Rotations", "Prévoir"), icon="ajouter")
        self._drop = DecisionButton(translate("Rotations", "Retirer du plan"), icon="croix", shortcut="Del")
        self._paused = Label(role="jaune_t")
        self._chosen = ""
        self._fill_form()
        self._build()
        self._connect()
        self.refresh()
        self.setFocusProxy(self._rota)

    def _fill_form(self) -> None:
        scenario = self._bridge.scenario
        for person in assignable(scenario):
            self._person.addItem(person.name, person.code)
        for position in scenario.positions.values():
            self._position.addItem(self._names.position(position.code), position.code)
        for part, name in (
            (self._person, translate("Rotations", "Personne")),
            (self._position, translate("Rotations", "Place")),
            (self._clock, translate("Rotations", "À partir de")),
        ):
            part.setAccessibleName(name)
        self._clock.setDisplayFormat("HH:mm")
        self._clock.setTime(self._time(scenario.calendar.length_ms // 2))

    def _build(self) -> None:
        gap, margin = self._theme.px(Space.GUTTER), self._theme.px(Space.MARGIN)
        chart = Panel(translate("Rotations", "Rotations pendant l’équipe"))
        chart.set_subtitle(translate("Rotations", "bleu : prévu ; hachures : pauses de la ligne"))
        inside = QVBoxLayout()
        inside.setContentsMargins(margin, gap, margin, margin)
        inside.setSpacing(gap)
        inside.addWidget(self._rota)
        inside.addWidget(self._worst)
        inside.addStretch(1)
        chart.body.addLayout(inside)
        form = QFormLayout()
        form.addRow(translate("Rotations", "Personne"), self._person)
        form.addRow(translate("Rotations", "Place"), self._position)
        form.addRow(translate("Rotations", "À partir de"), self._clock)
        move = Panel(translate("Rotations", "Prévoir une rotation"))
        within = QVBoxLayout()
        within.setContentsMargins(margin, gap, margin, margin)
        within.setSpacing(gap)
        within.addLayout(form)
        self._paused.setWordWrap(True)
        within.addWidget(self._paused)
        within.addWidget(self._plan)
        move.body.addLayout(within)
        planned = Panel(translate("Rotations", "Rotations prévues"))
        planned.body.addWidget(self._table, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, gap, margin, margin)
        foot.addWidget(self._drop)
        planned.body.addLayout(foot)
        side = QVBoxLayout()
        side.setSpacing(gap)
        side.addWidget(move)
        side.addWidget(planned, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        row.addWidget(chart, 13)
        row.addLayout(side, 6)

    def _connect(self) -> None:
        self._rota.activated.connect(self._take_up)
        self._table.rowSelected.connect(self._choose)
        for changed in (self._person.currentIndexChanged, self._position.currentIndexChanged, self._clock.timeChanged):
            changed.connect(self._show_form)
        self._plan.clicked.connect(lambda: self._order(self._plan_command()))
        self._drop.clicked.connect(lambda: self._order(self._drop_command()))
        for button in (self._plan, self._drop):
            button.refusedClicked.connect(lambda origin=button: self.told.emit(origin.toolTip()))

    # -- what is seen ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Look at the state again."""
        state = self._bridge.state
        plan = rotation_plan(state, self._names)
        self._rota.set_data(self._data(plan))
        self._show_worst(plan.conflicts)
        rows = [
            Row(
                f"{one.person}@{one.due_ms}",
                (
                    self._names.clock(one.due_ms),
                    self._names.short_person(one.person),
                    Cell(self._names.position(one.position), strong=True),
                ),
            )
            for one in state.planned
        ]
        self._table.set_content(_columns(), rows)
        if not any(row.key == self._chosen for row in rows):
            self._chosen = rows[0].key if rows else ""
        self._show_form()

    def _data(self, plan: RotationPlan) -> RotaData:
        state = self._bridge.state
        return RotaData(
            rows=tuple(
                RotaRow(
                    person.code,
                    self._names.short_person(person.code),
                    tuple(self._bar(stay, plan.conflicts) for stay in plan.stays if stay.person == person.code),
                )
                for person in assignable(self._bridge.scenario)
            ),
            start_ms=min(state.now_ms, state.end_ms - 1),
            end_ms=state.end_ms,
            origin_ms=self._bridge.scenario.calendar.start_ms_of_day,
            pauses=[(pause.at_ms, pause.end_ms) for pause in state.breaks if pause.end_ms > state.now_ms],
        )

    def _bar(self, stay: Stay, conflicts: Sequence[Conflict]) -> RotaBar:
        warning = "\n".join(one.words for one in conflicts if stay.planned and one.at_ms == stay.start_ms)
        label = self._names.position(stay.position) if stay.position else ""
        return RotaBar(stay.start_ms, stay.end_ms, label, stay.planned, warning)

    def _show_worst(self, conflicts: tuple[Conflict, ...]) -> None:
        """All of what would not hold, the gravest first."""
        told = sorted(conflicts, key=lambda one: (not one.serious, one.at_ms))
        self._worst.setVisible(bool(self._bridge.state.planned))
        if told:
            self._worst.set_message("warn", "\n".join(one.words for one in told[:4]))
        else:
            self._worst.set_message("ok", translate("Rotations", "Le plan tient : chaque place garde quelqu’un."))

    def _show_form(self) -> None:
        self._show_pause()
        for button, command in ((self._plan, self._plan_command()), (self._drop, self._drop_command())):
            refused = self._bridge.check(command) if command else None
            button.setEnabled(command is not None)
            button.set_refusal(wording.refusal(self._names, refused) if refused else "")

    def _show_pause(self) -> None:
        """The instant typed falls in a break: told where it is typed."""
        pause = pause_at(self._bridge.state, self._plan_command().due_ms)
        text = translate("Rotations", "Pause de {start} à {back} : la place ne serait tenue qu’à la reprise.")
        clock = self._names.clock
        self._paused.setText(text.format(start=clock(pause.at_ms), back=clock(pause.end_ms)) if pause else "")
        self._paused.setVisible(pause is not None)

    # -- what is done ---------------------------------------------------------------------------------------------

    def plan(self, person: str, position: str, due_ms: int) -> None:
        """Fill the form and order it."""
        self._person.setCurrentIndex(self._person.findData(person))
        self._position.setCurrentIndex(self._position.findData(position))
        self._clock.setTime(self._time(due_ms))
        self._order(self._plan_command())

    def _take_up(self, key: str) -> None:
        """Fill the form with the person and the instant of a bar, or choose the move that begins there."""
        person, _, at_ms = key.partition("@")
        self._person.setCurrentIndex(self._person.findData(person))
        if any(f"{one.person}@{one.due_ms}" == key for one in self._bridge.state.planned):
            self._choose(key)
        if int(at_ms) > self._bridge.state.now_ms:
            self._clock.setTime(self._time(int(at_ms)))
        self._position.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: str) -> None:
        self._chosen = key or self._chosen
        self._show_form()

    def _plan_command(self) -> PlanAssignment:
        start_ms = self._bridge.scenario.calendar.start_ms_of_day
        at_ms = self._clock.time().msecsSinceStartOfDay()
        return PlanAssignment(
            person=self._person.currentData(),
            position=self._position.currentData(),
            due_ms=(at_ms - start_ms) % _DAY_MS,
        )

    def _drop_command(self) -> CancelPlanned | None:
        person, _, due_ms = self._chosen.partition("@")
        return CancelPlanned(person=person, due_ms=int(due_ms)) if person else None

    def _order(self, command: Command | None) -> None:
        if command is None:
            return
        refused = self._bridge.check(command)
        if refused:
            self.told.emit(wording.refusal(self._names, refused))
        elif self._bridge.submit(command) is not None:
            self.refresh()
            self.told.emit(wording.decision(self._names, command))

    def _time(self, at_ms: int) -> QTime:
        """On the clock of the shop, rounded down to five minutes."""
        minutes = (self._bridge.scenario.calendar.start_ms_of_day + at_ms) % _DAY_MS // 60_000
        return QTime(minutes // 60, minutes % 60 // _STEP_MIN * _STEP_MIN)


def _columns() -> list[Column]:
    return [
        Column(translate("Rotations", "Heure"), width=56),
        Column(translate("Rotations", "Personne"), stretch=True),
        Column(translate("Rotations", "Place"), width=150),
    ]
