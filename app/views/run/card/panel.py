"""The card of the poste chosen: state, facts, decisions."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app import wording
from app.i18n import translate
from app.models.shift import Shift
from app.models.tiles import shown_state
from app.theme import FontStyle, Space
from app.views.run.card.choices import Choice, choices
from app.views.run.card.facts import FactLine, awaits_decision, fact_lines, situation_text
from app.views.run.card.more import more_choices
from app.views.run.card.tag import Tag
from app.views.run.desk import Desk
from app.views.run.reason import ReasonForm
from app.views.why import Reasons
from app.widgets import Button, DecisionButton, Figure, Label, Panel, StateBadge
from app.widgets.base import Painted

_NAMES = 78


class CardPanel(Panel):
    """`teamRequested` asks for the matrix, `moreRequested` for the list of actions; `settled`: an order was given,
    the hand goes back to the line."""

    teamRequested = Signal()
    moreRequested = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Poste"), parent=parent)
        self._desk = desk
        self._shift: Shift | None = None
        self._code = ""
        self._asked: Choice | None = None
        self._goulot = Tag(translate("Run", "Goulot"))
        self._state = StateBadge(band=True)
        self._facts = FactGrid()
        self._decisions = DecisionList()
        self._reason = ReasonForm()
        self._steps = QStackedWidget()
        self._fill()
        self._decisions.chosen.connect(self.begin)
        self._decisions.explained.connect(desk.explain)
        self._decisions.moreRequested.connect(self.moreRequested)
        self._reason.confirmed.connect(self._confirm)
        self._reason.left.connect(self._leave)

    def answered_by(self, reasons: Reasons) -> None:
        """Whatever the card tells, its poste answers."""
        for widget in (self._state, self._decisions):
            reasons.view(widget, self._poste_code, list)
        self._facts.asked.connect(lambda: reasons.asked.emit(self._poste_code()))

    def _poste_code(self) -> str:
        return f"poste:{self._code}" if self._code else ""

    def show_poste(self, shift: Shift, code: str) -> None:
        """The card of another poste; a decision begun elsewhere is left."""
        if code != self._code:
            self._code = code
            self._asked = None
            self._steps.setCurrentWidget(self._decisions)
        self.refresh(shift)

    def refresh(self, shift: Shift) -> None:
        if not self._code:
            return
        self._shift = shift
        poste = shift.state.postes[self._code]
        self.set_title(f"{self._code} · {shift.names.poste_name(self._code)}")
        self._goulot.setVisible(self._code == shift.scenario.goulot)
        shown = shown_state(shift, poste)
        since = translate("Run", "{state} depuis {clock}").format(
            state=shown.word, clock=shift.names.clock(shown.since_ms)
        )
        self._state.set_state(shown.state, since, shown.lasts)
        self._facts.set_lines(fact_lines(shift, self._code))
        if self._asked is None:
            self._decisions.set_choices(
                choices(shift, self._desk, self._code),
                awaits_decision(shift, self._code),
                situation_text(shift, self._code),
            )

    def begin(self, key: str) -> None:
        """The decision of this key: to its last step, or to why it is refused."""
        choice = self._choice(key)
        if choice is None:
            return
        if choice.refusal:
            self._desk.explain(choice.refusal)
        elif not choice.commands:
            self.teamRequested.emit()
        else:
            self._ask(choice)

    def available(self) -> list[Choice]:
        """The decisions of the poste chosen, for the list of actions."""
        if not self._shift or not self._code:
            return []
        asked = self._shift, self._desk, self._code
        return [*choices(*asked), *more_choices(*asked)]

    def focus_first(self) -> None:
        self._decisions.focus_first()

    def _choice(self, key: str) -> Choice | None:
        return next((choice for choice in self.available() if choice.key == key), None)

    def _ask(self, choice: Choice) -> None:
        self._asked = choice
        several = len(choice.commands) > 1
        options = [option for option, _ in choice.commands] if several else []
        only = wording.decision(self._desk.names, choice.commands[0][1])
        self._steps.setCurrentWidget(self._reason)
        title = f"{choice.text} · {self._code}" if several else only
        self._reason.ask(title, choice.option_name, options, choice.reasoned)

    def _confirm(self, option: str, reason: str) -> None:
        if self._asked is None:
            return
        commands = {known.code: command for known, command in self._asked.commands}
        first = next(iter(commands.values()))
        self._desk.decide(commands.get(option, first), reason)
        self._leave()
        self.settled.emit()

    def _leave(self) -> None:
        asked, self._asked = self._asked, None
        self._steps.setCurrentWidget(self._decisions)
        if self._shift is not None:
            shift = Shift(self._shift.scenario, self._desk.bridge.state)
            self.refresh(shift)
        if asked:
            self._decisions.focus_key(asked.key)

    def _fill(self) -> None:
        self.add_head(self._goulot)
        self._state.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for page in (self._decisions, self._reason):
            self._steps.addWidget(page)
        self.body.addWidget(self._state)
        self.body.addWidget(self._facts)
        self.body.addWidget(self._steps, 1)


class FactGrid(QWidget):
    """Names on the left, texts on the right; a sentence below its name. Labels are kept: nothing flickers.

    `asked`: one of the texts was clicked.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._labels: list[Label] = []
        self._lines: list[FactLine] = []
        self._grid.setContentsMargins(10, 3, 10, 2)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def hasHeightForWidth(self) -> bool:
        """The height of its lines at the width it has: a layout would else ask for that of its narrowest."""
        return False

    def sizeHint(self) -> QSize:
        width = max(self.width(), self.minimumWidth())
        return QSize(width, self._grid.totalHeightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._grid.totalMinimumSize().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def set_lines(self, lines: list[FactLine]) -> None:
        if [(line.name, line.tall) for line in lines] != [(line.name, line.tall) for line in self._lines]:
            self._rebuild(lines)
        for line, text in zip(lines, self._labels, strict=True):
            if text.text() != line.text:
                text.setText(line.text)
                text.setAccessibleName(f"{line.name} : {line.text}")
        if lines != self._lines:
            self.updateGeometry()
        self._lines = lines

    def _rebuild(self, lines: list[FactLine]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._labels = [self._add(line) for line in lines]

    def _add(self, line: FactLine) -> Label:
        row = self._grid.rowCount()
        name = Label(line.name, role="texte2")
        text = Figure(style=FontStyle.STRONG if line.strong else FontStyle.BODY)
        text.answered(translate("Why", "Pourquoi ? Cliquer, ou F12"))
        text.activated.connect(self.asked)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(name, row, 0, 1, 2 if line.tall else 1)
        self._grid.addWidget(text, row + (1 if line.tall else 0), 0 if line.tall else 1, 1, 2 if line.tall else 1)
        return text


class DecisionList(QWidget):
    """A head that tells whether a decision is awaited, then a button each."""

    chosen = Signal(str)
    explained = Signal(str)
    moreRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, DecisionButton] = {}
        self._head = DecisionHead()
        self._column = QVBoxLayout()
        self._column.setContentsMargins(10, 4, 10, 6)
        self._column.setSpacing(3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addLayout(self._column)
        outer.addStretch()
        self._head.moreRequested.connect(self.moreRequested)
        self._shown: list[Choice] = []

    def set_choices(self, found: list[Choice], awaited: bool, situation: str) -> None:
        self._head.set_awaited(awaited, situation)
        if [c.key + c.text for c in found] != [c.key + c.text for c in self._shown]:
            self._rebuild(found)
        self._shown = found
        for choice in found:
            button = self._buttons[choice.key]
            button.set_lit(choice.lit)
            button.setText(choice.short if choice.refusal else choice.text)
            button.set_refusal(choice.refusal, choice.detail)
            if not choice.refusal:
                button.set_detail(choice.detail)

    def focus_first(self) -> None:
        if self._shown:
            self.focus_key(self._shown[0].key)

    def focus_key(self, key: str) -> None:
        if key in self._buttons:
            self._buttons[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def _rebuild(self, found: list[Choice]) -> None:
        focus = next((key for key, button in self._buttons.items() if button.hasFocus()), "")
        for button in self._buttons.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = {choice.key: self._button(choice) for choice in found}
        for button in self._buttons.values():
            self._column.addWidget(button)
        self.focus_key(focus)

    def _button(self, choice: Choice) -> DecisionButton:
        button = DecisionButton(choice.text, choice.detail, choice.icon, choice.key)
        button.setAccessibleName(choice.text)
        button.clicked.connect(lambda: self.chosen.emit(choice.key))
        button.refusedClicked.connect(lambda: self.explained.emit(button.toolTip()))
        return button


class DecisionHead(Painted):
    """Blue when the situation waits for the supervisor. `moreRequested`: a decision that the card has no room for."""

    moreRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._awaited = False
        self._label = Label(style=FontStyle.STRONG)
        row = QHBoxLayout(self)
        row.setContentsMargins(self.theme.px(Space.MARGIN + 22), 0, self.theme.px(Space.MARGIN), 0)
        row.addWidget(self._label)
        row.addStretch()
        more = Button(translate("Run", "Autres…"), small=True)
        more.setAccessibleName(translate("Run", "Autres décisions"))
        more.setToolTip(translate("Run", "Toutes les décisions du poste (Ctrl+K)"))
        more.clicked.connect(self.moreRequested)
        row.addWidget(more)
        self.set_awaited(False)

    def set_awaited(self, awaited: bool, situation: str = "") -> None:
        """``situation`` is told in place of the usual words."""
        self._awaited = awaited
        usual = translate("Run", "Décision attendue") if awaited else translate("Run", "Décisions")
        text = situation or usual
        if text != self._label.text():
            self._label.setText(text)
            self._label.set_role("bleu_t" if awaited else "texte")
            self.setAccessibleName(text)
        self.update()

    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        painter.fillRect(self.rect(), theme.color("bleu_f" if self._awaited else "creux"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), theme.color("bleu" if self._awaited else "trait"))
        side = theme.px(16)
        box = QRectF(theme.px(Space.MARGIN), (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, "action" if self._awaited else "decision", box)
