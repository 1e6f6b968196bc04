"""Conseils: the aléas under way, first as they can be seen, then, on demand, what was expected and why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Shift
from app.i18n import translate
from app.models.counsel import ASKED, under_way, with_asked
from app.models.debrief import Story
from app.theme import FontStyle, Space, Theme
from app.widgets import Dialog, EmptyState, Label, Panel, PrimaryButton, SecondaryButton
from app.wording import Names

_WIDTH, _HEIGHT = 620, 480


def show_counsel(bridge: Bridge, theme: Theme, parent: QWidget) -> None:
    """Open it over `parent`; the clock waits, and what was asked for is kept for the débriefing."""
    bridge.pause()
    shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
    dialog = CounselDialog(under_way(shift), shift.names, theme, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.solved.connect(lambda key: bridge.save_draft(ASKED, with_asked(bridge.draft(ASKED), key)))
    dialog.open()


class CounselDialog(Dialog):
    """Escape closes. `solved` carries the key of the aléa whose answer was asked for."""

    solved = Signal(str)

    def __init__(self, stories: Sequence[Story], names: Names, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Counsel", "Conseils"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        margin = theme.px(Space.MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        told = Label(translate("Counsel", "Cherchez d’abord votre réponse, puis comparez."), role="texte2")
        told.setWordWrap(True)
        column.addWidget(told)
        column.addWidget(self._list(stories, names, theme) if stories else _nothing(), 1)
        close = PrimaryButton(translate("Counsel", "Revenir à la ligne"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        column.addLayout(foot)

    def _list(self, stories: Sequence[Story], names: Names, theme: Theme) -> QScrollArea:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(Space.GUTTER))
        for story in stories:
            card = StoryCard(story, names)
            card.solved.connect(lambda key=story.key: self.solved.emit(key))
            column.addWidget(card)
        column.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(translate("Counsel", "Aléas en cours"))
        area.setWidget(holder)
        return area


class StoryCard(Panel):
    """What can be seen, then the answer. `solved`: it was asked for."""

    solved = Signal()

    def __init__(self, story: Story, names: Names) -> None:
        self._title = names.clock(story.at_ms)
        super().__init__(self._title)
        self._story = story
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, margin // 2, margin, margin)
        self.body.setSpacing(margin // 2)
        self._tell(translate("Counsel", "Ce qui se voit"), story.symptom)
        self._solve = SecondaryButton(translate("Counsel", "Voir le corrigé"), small=True)
        self._solve.setAccessibleName(translate("Counsel", "Voir le corrigé de {clock}").format(clock=self._title))
        self._solve.clicked.connect(self._show)
        self.body.addWidget(self._solve, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self) -> None:
        story = self._story
        self._solve.hide()
        self.set_title(f"{self._title} · {story.title}")
        self._tell(translate("Counsel", "Ce qu’il faut faire"), story.expected)
        self._tell(translate("Counsel", "Pourquoi c’est arrivé"), story.cause)
        self.solved.emit()

    def _tell(self, title: str, text: str) -> None:
        words = Label(text)
        words.setWordWrap(True)
        words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        words.setAccessibleName(f"{title}. {text}")
        self.body.addWidget(Label(title, FontStyle.STRONG, "texte2"))
        self.body.addWidget(words)


def _nothing() -> EmptyState:
    return EmptyState(
        "objectif_tenu",
        translate("Counsel", "Aucun aléa en cours"),
        translate("Counsel", "Surveillez le goulot, les stocks et les tendances : le prochain s’annonce souvent là."),
    )
