"""The card of a scenario."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.i18n import labelled, language, number, percent, translate
from app.models import staffing
from app.theme import FontStyle, theme_of
from app.widgets.base import smooth
from app.widgets.draw import draw_box, draw_focus, draw_name, draw_text, line_height, text_width
from sim.domain.scenario import Scenario

_POSTE, _STEP = 11, 17
_LINES = 5
"""Of the summary."""
_ICONS = {"Assemblage": "pompe", "Conditionnement": "flacon", "Usinage": "usinage"}
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
Best = tuple[float | None, int, int]


class ScenarioCard(QAbstractButton):
    """Chosen by click, Space or Enter; arrows go to the neighbours."""

    moved = Signal(int)

    def __init__(self, scenario: Scenario, best: Best | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scenario = scenario
        self._theme = theme_of(self)
        self._theme.changed.connect(self.updateGeometry)
        self._facts = _facts(scenario, best)
        self._summary = scenario.summary.of(language())
        self.setText(scenario.title.of(language()))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # a screen reader then calls it a radio button
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.text())
        facts = ". ".join(labelled(name, value) for name, value in self._facts)
        self.setAccessibleDescription(f"{self._summary} {facts}. {_told(scenario)}")
        self.setToolTip(_told(scenario))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        line = line_height(self._theme)
        return QSize(self._theme.px(308), round(self._theme.px(84) + line * (_LINES + len(self._facts) * 1.25)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _WAYS.get(Qt.Key(event.key()))
        if way:
            self.moved.emit(way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, box = self._theme, QRectF(self.rect())
        painter = smooth(self)
        on = self.isChecked()
        draw_box(painter, theme, box, "releve" if on else "panneau", "bleu" if on else "trait", 2 if on else 1)
        inner = box.adjusted(theme.px(14), theme.px(12), -theme.px(14), -theme.px(10))
        side = theme.px(22)
        icon = _ICONS.get(self.scenario.trade.fr, "usinage")
        theme.paint_icon(painter, icon, QRectF(inner.left(), inner.top(), side, side))
        title = inner.adjusted(side + theme.px(9), 0, 0, 0)
        title.setHeight(side)
        draw_name(painter, theme, title, self.text(), style=FontStyle.SECTION)
        top = self._paint_summary(painter, inner.adjusted(0, side + theme.px(6), 0, 0))
        foot = self._paint_facts(painter, inner, top + theme.px(6))
        self._paint_line(painter, QRectF(inner.left(), foot, inner.width(), inner.bottom() - foot))
        if self.hasFocus():
            draw_focus(painter, theme, box)
        painter.end()

    def _paint_summary(self, painter: QPainter, box: QRectF) -> float:
        """At most `_LINES`; the bottom of the last."""
        theme = self._theme
        layout = QTextLayout(self._summary, theme.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        top, height = box.top(), line_height(theme) + 1
        for rank in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            words = self._summary[line.textStart() : line.textStart() + line.textLength()]
            if rank == _LINES - 1:
                words = self._summary[line.textStart() :]
            draw_name(painter, theme, QRectF(box.left(), top, box.width(), height), words.strip())
            top += height
        layout.endLayout()
        return top

    def _paint_facts(self, painter: QPainter, box: QRectF, top: float) -> float:
        """The bottom of the last."""
        theme, step = self._theme, line_height(self._theme) * 1.25
        names = max(text_width(theme, name) for name, _ in self._facts) + theme.px(12)
        for rank, (name, value) in enumerate(self._facts):
            line = QRectF(box.left(), top + rank * step, names, step)
            draw_text(painter, theme, line, name, "texte2")
            draw_name(painter, theme, QRectF(line.right(), line.top(), box.right() - line.right(), step), value)
        return top + len(self._facts) * step

    def _paint_line(self, painter: QPainter, box: QRectF) -> None:
        """The postes in the order of the line, the goulot full and named: how long it is, and where it is tight."""
        theme, side, goulot = self._theme, float(self._theme.px(_POSTE)), self.scenario.goulot
        codes = list(self.scenario.postes)
        legend = labelled(translate("Home", "goulot"), goulot)
        words = text_width(theme, legend) + 2 if goulot else 0
        step = min(float(theme.px(_STEP)), (box.width() - words - side) / max(len(codes), 1))
        if box.height() < side or step < side + 2:
            return
        top, line = box.bottom() - side, line_height(theme)
        painter.fillRect(QRectF(box.left(), top + side / 2, step * (len(codes) - 1), 1), theme.color("bord"))
        for rank, code in enumerate(codes):
            tight = code == goulot
            poste = QRectF(box.left() + rank * step, top, side, side)
            draw_box(painter, theme, poste, "forme" if tight else "releve", "forme" if tight else "bord")
        left = box.left() + len(codes) * step + side / 2
        draw_name(painter, theme, QRectF(left, top + (side - line) / 2, words, line), legend, "texte2")


def _facts(scenario: Scenario, best: Best | None) -> list[tuple[str, str]]:
    level = translate("Home", "{stars} sur 3").format(stars=number(scenario.difficulty))
    words = {
        1: translate("Home", "découverte"),
        2: translate("Home", "confirmé"),
        3: translate("Home", "expert"),
    }
    hours = number(scenario.calendar.length_ms / 3_600_000, 1)
    return [
        (translate("Home", "Métier"), scenario.trade.of(language())),
        (translate("Home", "Durée"), translate("Home", "{hours} h, 1 équipe").format(hours=hours)),
        (translate("Home", "Équipe"), _crew_words(scenario)),
        (translate("Home", "Niveau"), f"{level}, {words.get(scenario.difficulty, '')}".rstrip(", ")),
        (translate("Home", "Travail"), ", ".join(dict.fromkeys(_step(code) for code in scenario.competences))),
        (translate("Home", "Meilleur"), _best_words(best)),
    ]


def _crew_words(scenario: Scenario) -> str:
    """Those of the matrix: who is expected, and who may be called in."""
    people = staffing.assignable(scenario)
    on_call = sum(person.hours.on_call for person in people)
    words = translate("Home", "%n personne", n=len(people) - on_call)
    return f"{words}, {translate('Home', '%n sur appel', n=on_call)}" if on_call else words


def _step(competence: str) -> str:
    """The step of the journey in which a competence of the title is exercised."""
    return {
        "CP1": translate("Home", "préparer"),
        "CP2": translate("Home", "préparer"),
        "CP3": translate("Home", "piloter"),
        "CP4": translate("Home", "rendre compte"),
    }.get(competence, competence)


def _told(scenario: Scenario) -> str:
    """The short words and the drawing of the card, explained."""
    titles = {
        "CP1": translate("Home", "organiser (CP1)"),
        "CP2": translate("Home", "préparer (CP2)"),
        "CP3": translate("Home", "suivre (CP3)"),
        "CP4": translate("Home", "rendre compte (CP4)"),
    }
    exercised = ", ".join(titles.get(code, code) for code in scenario.competences)
    words = [
        labelled(translate("Home", "Compétences du titre TSPI exercées"), exercised) + ".",
        translate("Home", "OF : ordre de fabrication. TRS : taux de rendement synthétique."),
        translate(
            "Home", "Ronds : les postes, dans l’ordre de la ligne. Le plein est le goulot, qui limite tous les autres."
        ),
    ]
    return "\n".join(words)


def _best_words(best: Best | None) -> str:
    if best is None:
        return translate("Home", "pas encore joué")
    trs, met, objectives = best
    text = translate("Home", "{trs} de TRS, {met} objectifs sur {objectives}")
    return text.format(trs=percent(trs), met=number(met), objectives=number(objectives))
