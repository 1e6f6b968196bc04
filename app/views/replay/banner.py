"""What is never to be forgotten in a replay: whose séance it is, when it was lived, and that it is over."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from app.i18n import date, language, number, translate
from app.replay.tape import Tape
from app.theme import FontStyle, Space
from app.widgets import Label, Painted, SecondaryButton
from app.widgets.messages import IconView

Choice = tuple[str, str]
"""Code of a policy and its words."""


class ReplayBanner(Painted):
    """`takeAsked`: live on from here; `handAsked`: leave the rest to a policy; `left`: enough seen."""

    takeAsked = Signal()
    handAsked = Signal(str)
    left = Signal()

    def __init__(self, tape: Tape, policies: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(translate("Replay", "Séance rejouée"), parent)
        self._take = SecondaryButton(translate("Replay", "Reprendre d’ici"), "piloter", "Ctrl+B", small=True)
        self._hand = SecondaryButton(translate("Replay", "Confier la suite à…"), "equipe", small=True)
        self._quit = SecondaryButton(translate("Replay", "Quitter la relecture"), "croix", "Ctrl+W", small=True)
        self._menu = QMenu(self._hand)
        for code, words in policies:
            self._menu.addAction(words).triggered.connect(lambda _=False, name=code: self.handAsked.emit(name))
        self._doubtful = bool(tape.doubt)
        self._fill(tape)
        self._take.clicked.connect(self.takeAsked)
        self._hand.clicked.connect(self._open_menu)
        self._quit.clicked.connect(self.left)
        self._refuse(why_no_branch(tape))

    def paint(self, painter: QPainter) -> None:
        """Yellow when what is seen again is not lived again."""
        ground, line = ("jaune_f", "jaune_t") if self._doubtful else ("bleu_f", "bleu")
        painter.fillRect(self.rect(), self.theme.color(ground))
        painter.fillRect(0, 0, self.theme.px(6), self.height(), self.theme.color(line))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self.theme.color(line))

    def _fill(self, tape: Tape) -> None:
        row = QHBoxLayout(self)
        margin, gap = self.theme.px(Space.GROUP), self.theme.px(Space.ICON)
        row.setContentsMargins(margin, gap, margin, gap)
        row.setSpacing(self.theme.px(Space.GUTTER))
        icon = ("anomalie", "jaune_t") if self._doubtful else ("refaire", "bleu")
        row.addWidget(IconView(*icon, 18))
        row.addWidget(Label(translate("Replay", "Séance rejouée"), FontStyle.PANEL))
        row.addWidget(Label(whose(tape), elide=True), 1)
        for button in (self._take, self._hand, self._quit):
            row.addWidget(button)
        self.setAccessibleDescription(whose(tape))

    def _refuse(self, why: str) -> None:
        for button in (self._take, self._hand):
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    def _open_menu(self) -> None:
        self._menu.popup(self._hand.mapToGlobal(self._hand.rect().bottomLeft()))


def whose(tape: Tape) -> str:
    """`Pompes de relevage · Léa Martin · vécue le 12 novembre 2026 · tirage n° 1`."""
    parts = [tape.scenario.title.of(language()), tape.doubt, tape.trainee, tape.source]
    if tape.lived_at is not None:
        day = date(tape.lived_at.astimezone().date())
        parts.append(translate("Replay", "vécue le {date}").format(date=day))
    parts.append(translate("Replay", "tirage n° {seed}").format(seed=number(tape.seed)))
    return " · ".join(part for part in parts if part)


def why_no_branch(tape: Tape) -> str:
    """Why the séance can't be lived on from an instant of its past; empty when it can."""
    if not tape.seance_id:
        return no_base()
    if tape.doubt:
        return tape.doubt
    if not tape.unveiled:
        return translate("Replay", "Le débriefing de cette séance n’est pas encore ouvert.")
    return ""


def no_base() -> str:
    return translate("Replay", "Cette séance vient d’un fichier : elle n’est pas dans la base de ce poste.")
