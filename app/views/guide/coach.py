"""The coach of the guided séance: a band at the foot of the window, one task at a time."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.guide.course import Course
from app.i18n import number, translate
from app.theme import FontStyle, Space
from app.widgets import Button, Label, Painted, PrimaryButton, SecondaryButton
from app.widgets.base import announce

KEY = "F10"
_TITLE_WIDTH = 232


class Progress(Painted):
    """One mark a step: done, in hand, to come."""

    spoken_role = QAccessible.Role.ProgressBar

    def __init__(self) -> None:
        super().__init__(translate("Guide", "Étapes du guide"))
        self._done = self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_done(self, done: int, count: int) -> None:
        self._done, self._count = done, count
        self.setAccessibleDescription(_rank(done, count))
        self.update()

    def spoken_value(self) -> str:
        return self.accessibleDescription()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_TITLE_WIDTH), self.theme.px(7))

    def paint(self, painter: QPainter) -> None:
        step = self.width() / max(self._count, 1)
        for rank in range(self._count):
            box = QRectF(rank * step, 1, step - self.theme.px(3), self.height() - 2)
            role = "bleu" if rank < self._done else "texte" if rank == self._done else "forme2"
            painter.fillRect(box, self.theme.color(role))


class Coach(Painted):
    """Never in the way: it takes its own room. F10 brings the keyboard to it, and back."""

    leftRequested = Signal()
    homeRequested = Signal()

    def __init__(self, course: Course, parent: QWidget | None = None) -> None:
        super().__init__(translate("Guide", "Séance guidée"), parent)
        self._course = course
        self._return_to: QWidget | None = None
        self._rank = Label(role="texte2")
        self._title = Label(style=FontStyle.SECTION)
        self._progress = Progress()
        self._task = Label(style=FontStyle.STRONG)
        self._reason = Label(role="texte2")
        self._hint = SecondaryButton(translate("Guide", "Un indice"), "aide", small=True)
        self._skip = SecondaryButton(translate("Guide", "Passer l’étape"), "fleche", small=True)
        self._leave = Button(translate("Guide", "Quitter le guide"), "croix", small=True)
        self._end = PrimaryButton(translate("Guide", "Revenir à l’accueil"))
        self._build()
        self._connect()
        self.show_step()

    def show_step(self) -> None:
        """The step in hand, or the end; hidden without a guided séance."""
        course = self._course
        self.setVisible(course.active)
        if not course.active:
            return
        step = course.step
        for button in (self._hint, self._skip, self._leave):
            button.setVisible(step is not None)
        self._end.setVisible(step is None)
        self._progress.set_done(course.rank, course.count)
        if step is None:
            self._tell_end()
            return
        self._rank.setText(_rank(course.rank, course.count))
        if self._title.text() != step.title:
            self._title.setText(step.title)
            announce(self, f"{step.title}. {step.task}")
        self._task.setText(step.task)
        self._reason.setText(step.reason)
        self.setAccessibleDescription(f"{step.task} {step.reason}")
        self._hint.setEnabled(True)

    def show_hint(self) -> None:
        """How to do it, in place of why."""
        step = self._course.step
        if step is not None and self._hint.isEnabled():
            self._reason.setText(step.hint)
            self._hint.setEnabled(False)
            self.setAccessibleDescription(f"{step.task} {step.hint}")
            announce(self, step.hint)

    def take_focus(self) -> None:
        """Come with the keyboard, or go back where it was."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            if self._return_to is not None:
                self._return_to.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._return_to = focused
            (self._hint if self._course.step is not None else self._end).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color("bleu_f"))
        painter.fillRect(QRectF(0, 0, self.width(), self.theme.px(2)), self.theme.color("bleu"))

    def restyle(self) -> None:
        self._task.setMinimumHeight(self._task.fontMetrics().lineSpacing())
        super().restyle()

    def _tell_end(self) -> None:
        self._rank.setText(translate("Guide", "Séance guidée, finie"))
        self._title.setText(translate("Guide", "Vous avez mené une équipe"))
        self._task.setText(
            translate("Guide", "Préparer, voir, décider, rendre compte, débriefer : toute séance se mène ainsi.")
        )
        self._reason.setText(
            translate(
                "Guide",
                "Lisez ici ce que chaque aléa a coûté, puis recommencez avec un autre tirage : le hasard sera autre.",
            )
        )
        self.setAccessibleDescription(f"{self._task.text()} {self._reason.text()}")

    def _connect(self) -> None:
        self._course.moved.connect(self.show_step)
        self._course.stuck.connect(self.show_hint)
        self._hint.clicked.connect(self.show_hint)
        self._skip.clicked.connect(self._course.skip)
        self._leave.clicked.connect(self.leftRequested)
        self._end.clicked.connect(self.homeRequested)
        key = QShortcut(QKeySequence(KEY), self)
        key.setContext(Qt.ShortcutContext.WindowShortcut)
        key.activated.connect(self.take_focus)

    def _build(self) -> None:
        self._hint.setToolTip(translate("Guide", "Comment faire (F10 : aller au guide et en revenir)"))
        self._skip.setToolTip(translate("Guide", "L’étape suivante, celle-ci faite ou non"))
        self._leave.setToolTip(translate("Guide", "La séance continue ; l’accueil et l’aide reprennent le guide"))
        for label in (self._task, self._reason):
            label.setWordWrap(True)
        title = QVBoxLayout()
        title.setSpacing(self.theme.px(1))
        title.addWidget(self._rank)
        title.addWidget(self._title)
        title.addWidget(self._progress)
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(1))
        words.addStretch()
        words.addWidget(self._task)
        words.addWidget(self._reason)
        words.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(self.theme.px(Space.GUTTER))
        for button in (self._hint, self._skip, self._leave, self._end):
            buttons.addWidget(button)
        row = QHBoxLayout(self)
        margin = self.theme.px(Space.GROUP)
        row.setContentsMargins(margin, self.theme.px(7), margin, self.theme.px(6))
        row.setSpacing(margin)
        row.addLayout(title)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def _rank(done: int, count: int) -> str:
    text = translate("Guide", "Séance guidée, étape {rank} sur {count}")
    return text.format(rank=number(min(done + 1, count)), count=number(count))
