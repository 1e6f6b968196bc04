"""The aléas, their hidden cause revealed: a list, and all that there is to say about the one chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QWidget

from app import wording
from app.i18n import labelled, minutes, translate
from app.models.debrief import Story
from app.theme import FontStyle, Space, theme_of
from app.views.debrief.chooser import ChoiceTable
from app.widgets import Cell, Column, Label, Panel, Row
from app.wording import Names

_AT_ONCE_MS = 3_000


class StoriesPanel(Panel):
    """`picked` carries the key of an aléa."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Debrief", "Aléas"), parent=parent)
        self._stories: dict[str, Story] = {}
        self._names: Names | None = None
        self._table = ChoiceTable(translate("Debrief", "Aléas de l’équipe"))
        self._detail = StoryDetail()
        row = QHBoxLayout()
        row.setSpacing(0)
        self._table.setMinimumWidth(self.theme.px(300))
        row.addWidget(self._table, 12)
        row.addWidget(self._detail, 11)
        self.body.addLayout(row)
        self._table.picked.connect(self._pick)

    def set_content(self, names: Names, stories: Sequence[Story], asked: int = 0) -> None:
        """`asked`: answers looked up while the shift was lived."""
        self._names = names
        self._stories = {story.key: story for story in stories}
        waiting = sum(_unanswered(story) for story in stories)
        count, without = (
            translate("Debrief", "%n aléa", n=len(stories)),
            translate("Debrief", "%n sans réponse", n=waiting),
        )
        helped = f", {translate('Debrief', '%n corrigé consulté', n=asked)}" if asked else ""
        self.set_subtitle(f"{count}, {without}{helped}")
        columns = [
            Column(translate("Debrief", "Heure"), width=52),
            Column(translate("Debrief", "Aléa"), stretch=True),
            Column(translate("Debrief", "Réponse"), "right", 84),
        ]
        self._table.fill(columns, [_row(names, story) for story in stories])
        if stories:
            self.follow(stories[0].key)

    def follow(self, key: str) -> None:
        """Show an aléa; another key leaves the detail as it is."""
        if self._table.follow(key):
            self._show(key)

    def _pick(self, key: str) -> None:
        self._show(key)
        self.picked.emit(key)

    def _show(self, key: str) -> None:
        if self._names is not None:
            self._detail.show_story(self._names, self._stories[key])


def _row(names: Names, story: Story) -> Row:
    late = _unanswered(story) or _too_late(story)
    return Row(
        story.key,
        (
            names.clock(story.at_ms),
            Cell(story.title, icon="panne" if story.failure else "alea"),
            Cell(_after(story), "jaune_t" if late else "texte", strong=late),
        ),
    )


def _unanswered(story: Story) -> bool:
    return story.answered_ms is None and not story.late and not story.in_place and not story.skipped


def _too_late(story: Story) -> bool:
    return bool(story.late) and not story.in_place and not story.skipped


def _after(story: Story) -> str:
    """How long after the aléa the first decision came."""
    if _too_late(story):
        return translate("Debrief", "trop tard")
    if story.answered_ms is None and story.skipped:
        return translate("Debrief", "non préparé")
    if story.answered_ms is None:
        return translate("Debrief", "déjà en place") if story.in_place else translate("Debrief", "aucune")
    waited = story.answered_ms - story.at_ms
    return minutes(waited, 1) if waited >= _AT_ONCE_MS else translate("Debrief", "aussitôt")


class StoryDetail(QScrollArea):
    """Symptom, cause, what was expected, what was done, what was left undone before the start."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(translate("Debrief", "Aléa choisi"))

    def show_story(self, names: Names, story: Story) -> None:
        lines = [
            (translate("Debrief", "Vu"), story.symptom),
            (translate("Debrief", "Cause"), story.cause),
            (translate("Debrief", "Attendu"), story.expected),
            (translate("Debrief", "Fait"), _done(names, story)),
            (translate("Debrief", "Réponse"), _delay(names, story)),
        ]
        if story.skipped:
            lines.append((translate("Debrief", "Préparation"), story.skipped))
        holder = QWidget()
        grid = QGridLayout(holder)
        theme = theme_of(self)
        margin = theme.px(Space.MARGIN)
        grid.setContentsMargins(margin, theme.px(6), margin, theme.px(6))
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(3))
        grid.setColumnStretch(1, 1)
        for rank, (title, text) in enumerate(lines):
            words = Label(text)
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(Label(title, FontStyle.STRONG, "texte2"), rank, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, rank, 1)
        grid.setRowStretch(len(lines), 1)
        self.setWidget(holder)
        self.setAccessibleDescription(" ".join(labelled(title, text) for title, text in lines))


def _done(names: Names, story: Story) -> str:
    said = []
    for entry in (*story.answers, *story.late):
        text = f"{names.clock(entry.command.at_ms)} {wording.decision(names, entry.command)}"
        if entry.refusal:
            text = translate("Debrief", "{decision} (refusé)").format(decision=text)
        said.append(text)
    if story.alone:
        said.append(translate("Debrief", "l’opérateur a appelé la maintenance de lui-même"))
    return "\n".join(said) or translate("Debrief", "rien")


def _delay(names: Names, story: Story) -> str:
    answer = _after(story)
    if _too_late(story):
        first_ms = story.late[0].command.at_ms
        text = translate("Debrief", "fait à {clock}, {waited} après : trop tard")
        return text.format(clock=names.clock(first_ms), waited=minutes(first_ms - story.at_ms))
    if story.ended_ms is None:
        return answer
    text = translate("Debrief", "{answer}, fin à {clock} après {length}")
    return text.format(
        answer=answer, clock=names.clock(story.ended_ms), length=minutes(story.ended_ms - story.at_ms, 1)
    )
