"""The whole shift at the foot of the replay: go to an instant, jump to what happened."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app import wording
from app.i18n import labelled, translate
from app.models.journal_rows import JournalRow
from app.models.moments import Kind, beside, moments, nearest, pinned
from app.models.shift import Shift
from app.replay.remarks import Remark
from app.replay.replayed import Replayed
from app.theme import Space
from app.views.replay.whole_shift import most_disturbed, ribbons, trs_curve, whole
from app.views.why import Asked, Reasons
from app.widgets import Button, Label, Painted, Scrubber

_STEP, _FOOT = 10.7, 32
_FEW = 4
_TALL_PAGE = 900
"""Below this height only the most disturbed postes are shown, unless all are asked for."""
_NEAR_MS = 30_000
"""The cursor moves by minutes: what happened this near is told beside it."""


class ReplayTimeline(Painted):
    """Lies where the timeline of a séance that is lived lies. `enlarged`: every poste is to be seen, or no longer."""

    enlarged = Signal(bool)

    def __init__(self, replayed: Replayed, parent: QWidget | None = None) -> None:
        super().__init__(translate("Replay", "Chronologie de la séance rejouée"), parent)
        self._replayed = replayed
        self._events = self._moments = moments(replayed.tape)
        self._whole = whole(replayed.tape)
        self.scrubber = Scrubber(translate("Replay", "Chronologie : postes, aléas, décisions, alarmes, TRS"))
        self.scrubber.set_curve(trs_curve(self._whole.board))
        self._told = Label(elide=True)
        self._tall = False
        self._every = Button(translate("Replay", "Tous les postes"), "", "Ctrl+T", small=True)
        self._every.setCheckable(True)
        self.tools = QHBoxLayout()
        self._fill()
        self.scrubber.instantSelected.connect(replayed.seek)
        self.scrubber.activated.connect(self._go_to)
        self._every.toggled.connect(self._enlarge)

    @property
    def widget(self) -> QWidget:
        return self

    def build(self, shift: Shift) -> None:
        self._show()
        self.set_now(shift.now_ms)

    def answered_by(self, reasons: Reasons) -> None:
        ends = Asked("ends", translate("Run", "Fin du programme au mieux"))
        reasons.view(self.scrubber, lambda: ends.code, lambda: [ends])

    def refresh(self, shift: Shift, rows: list[JournalRow]) -> None:
        self.set_now(shift.now_ms)

    def set_now(self, now_ms: int) -> None:
        self.scrubber.set_cursor(now_ms)
        near = nearest(self._moments, now_ms, _NEAR_MS)
        self._told.setText(labelled(self._clock(near.at_ms), near.text) if near else "")

    def go_to(self, at_ms: int) -> None:
        self._replayed.pause()
        self._replayed.seek(at_ms)

    def set_remarks(self, remarks: Sequence[Remark]) -> None:
        """Pin them among what happened."""
        self._moments = sorted([*self._events, *pinned(remarks)], key=lambda moment: moment.at_ms)
        self._show()
        self.set_now(self._replayed.now_ms)

    def jump(self, kind: Kind, way: int) -> None:
        """To the next moment of a kind (`way` 1), or the one before (-1)."""
        moment = beside(self._moments, self._replayed.now_ms, kind, way)
        if moment is not None:
            self._replayed.pause()
            self._replayed.seek(moment.stand_ms)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(900), self.scrubber.minimumHeight() + self.theme.px(_FOOT))

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("panneau"))
        painter.fillRect(0, 0, self.width(), 1, self.theme.color("trait"))

    def _go_to(self, code: str) -> None:
        moment = next((moment for moment in self._moments if moment.code == code), None)
        if moment is not None:
            self._replayed.seek(moment.stand_ms)

    def _enlarge(self, every: bool) -> None:
        self._show()
        self.enlarged.emit(every)

    def fit(self, height: int) -> None:
        """Every poste has room in a page this high, or not."""
        tall = height >= self.theme.px(_TALL_PAGE)
        if tall != self._tall:
            self._tall = tall
            self._show()

    def _show(self) -> None:
        every = self._every.isChecked() or self._tall
        postes = list(self._whole.scenario.postes) if every else most_disturbed(self._whole, _FEW)
        self.scrubber.set_data(ribbons(self._whole, postes, self._moments))
        self.scrubber.setFixedHeight(self.scrubber.height_of(len(postes), self.theme.px(_STEP * 10) / 10))
        self._every.setVisible(not self._tall)
        self.updateGeometry()

    def _clock(self, at_ms: int) -> str:
        return wording.Names(self._replayed.scenario).clock(at_ms, seconds=True)

    def _fill(self) -> None:
        margin, gap = self.theme.px(Space.GUTTER), self.theme.px(3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, gap, margin, gap)
        column.setSpacing(gap)
        column.addWidget(self.scrubber)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(Space.ICON))
        for kind, name, keys in _kinds():
            self._add_jumps(row, kind, name, keys)
        row.addSpacing(margin)
        row.addWidget(self._told, 1)
        row.addLayout(self.tools)
        row.addWidget(self._every)
        column.addLayout(row)

    def _add_jumps(self, row: QHBoxLayout, kind: Kind, name: str, keys: str) -> None:
        """Before and after; the aléas of a séance whose causes may not be told yet say so."""
        before, after = Button("‹", "", f"Shift+{keys}", small=True), Button(f"{name} ›", "", keys, small=True)
        before.setAccessibleName(labelled(name, translate("Replay", "au précédent")))
        after.setAccessibleName(labelled(name, translate("Replay", "au suivant")))
        veiled = kind == "hazard" and not self._replayed.tape.unveiled
        why = translate("Replay", "Les aléas se dévoilent au débriefing.") if veiled else ""
        for button, way in ((before, -1), (after, 1)):
            button.setEnabled(not veiled)
            self._lead(button, partial(self.jump, kind, way))
            button.setToolTip(why)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the arrows to the timeline
            row.addWidget(button)

    def _lead(self, button: Button, act: Callable[[], None]) -> None:
        """By click or by its key, as fast as one presses it: a button would sink for a tenth of a second each time."""
        key = QShortcut(button.shortcut(), self, act)
        key.setEnabled(button.isEnabled())
        button.setShortcut(QKeySequence())
        button.clicked.connect(act)


def _kinds() -> Sequence[tuple[Kind, str, str]]:
    return (
        ("decision", translate("Replay", "Décision"), "F7"),
        ("hazard", translate("Replay", "Aléa"), "F8"),
        ("alarm", translate("Replay", "Alarme"), "F9"),
    )
