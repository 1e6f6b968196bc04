"""What remains to be done, one card each: a gap to explain, a number to verify."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.i18n import translate
from app.models.number_check import Known
from app.models.report_draft import Gap
from app.theme import FontStyle, Space
from app.views.report.highlighter import Doubt
from app.widgets import Label, Painted, SecondaryButton
from app.widgets.messages import IconView


class Card(Painted):
    """An icon, a title, a line, then what can be done about it."""

    def __init__(self, icon: str, tone: str, title: str, text: str, ground: str = "panneau") -> None:
        super().__init__(f"{title}. {text}")
        self._ground = ground
        theme = self.theme
        row = QHBoxLayout(self)
        margin = theme.px(Space.MARGIN)
        row.setContentsMargins(margin, theme.px(7), margin, theme.px(8))
        row.setSpacing(theme.px(9))
        row.addWidget(IconView(icon, tone, 18), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.px(2))
        for label in (Label(title, FontStyle.STRONG), Label(text, role="texte2")):
            label.setWordWrap(True)
            if not label.text():
                label.hide()
            column.addWidget(label)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(theme.px(8))
        self._acts.addStretch()
        column.addLayout(self._acts)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, widget: QWidget) -> None:
        """Put a control under the words."""
        self._acts.insertWidget(self._acts.count() - 1, widget)

    def paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self.theme.color(self._ground))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), self.theme.color("trait"))


class GapCard(Card):
    """An objective not met, to be explained by its figure in the causes, or in words."""

    explainAsked = Signal(str)
    ticked = Signal(str, bool)

    def __init__(self, gap: Gap) -> None:
        figure = gap.figure
        title = f"{figure.label} {figure.text}"
        target = translate("ReportTodo", "objectif {target}, écart {gap}").format(target=figure.target, gap=figure.gap)
        done = bool(gap.how)
        if gap.how == "figure":
            target = translate("ReportTodo", "expliqué au § 2")
        super().__init__("objectif_tenu" if done else "anomalie", "texte", title, target)
        if gap.how != "figure":
            self._offer(gap)

    def _offer(self, gap: Gap) -> None:
        code, label = gap.figure.code, gap.figure.label
        if not gap.how:
            explain = SecondaryButton(translate("ReportTodo", "Expliquer"), small=True)
            name = translate("ReportTodo", "Expliquer l’écart : {label}")
            explain.setAccessibleName(name.format(label=label))
            explain.clicked.connect(lambda: self.explainAsked.emit(code))
            self.add(explain)
        tick = QCheckBox(translate("ReportTodo", "Expliqué en mots"))
        tick.setAccessibleName(translate("ReportTodo", "Expliqué en mots : {label}").format(label=label))
        tick.setChecked(gap.how == "tick")
        tick.toggled.connect(lambda on: self.ticked.emit(code, on))
        self.add(tick)


class DoubtCard(Card):
    """A number that the journal does not know, or that has moved since it was cited."""

    shown = Signal()
    replaced = Signal()
    keptAsIs = Signal()

    def __init__(self, doubt: Doubt, nearest: Known | None) -> None:
        title = translate("ReportTodo", "Chiffre à vérifier : « {text} »").format(text=doubt.text)
        super().__init__("anomalie", "texte", title, _reason(doubt, nearest), "jaune_f")
        better = doubt.now or (nearest.text if nearest else "")
        buttons = [(translate("ReportTodo", "Voir"), self.shown)]
        if better:
            label = translate("ReportTodo", "Remplacer par {text}").format(text=better)
            buttons.insert(0, (label, self.replaced))
        buttons.append((translate("ReportTodo", "Garder"), self.keptAsIs))
        for text, signal in buttons:
            button = SecondaryButton(text, small=True)
            button.setAccessibleName(
                translate("ReportTodo", "{action}, pour « {text} »").format(action=text, text=doubt.text)
            )
            button.clicked.connect(signal)
            self.add(button)


def _reason(doubt: Doubt, nearest: Known | None) -> str:
    if doubt.now:
        return translate("ReportTodo", "Le journal dit maintenant {now}.").format(now=doubt.now)
    if nearest:
        text = translate("ReportTodo", "Le plus proche : {text}, {label}.")
        return text.format(text=nearest.text, label=nearest.label)
    return translate("ReportTodo", "Le journal ne le dit pas : revoir les faits de l’équipe.")
