"""The answer to the trial under way, its effect, the reason, and the order."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app import wording
from app.i18n import labelled, translate
from app.models.effect import EffectRow
from app.models.exchange import left_over, reasons
from app.models.polyvalence import PolyvalenceModel
from app.models.staffing import level_at
from app.theme import FontStyle, Space, Theme, tone_role
from app.widgets import ActionButton, KeyCap, Label, Painted, Panel, PrimaryButton, SecondaryButton
from app.widgets.draw import draw_name
from sim.commands import AssignOperator, Refusal

_LINE = 21


class EffectTable(Painted):
    """Figures now and with the trial, in three columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matrix", "Effet prévu"), parent)
        self._rows: tuple[EffectRow, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_rows(self, rows: list[EffectRow]) -> None:
        self._rows = tuple(rows)
        said = (labelled(row.label, f"{row.now} → {row.after}") for row in rows)
        self.setAccessibleDescription(". ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(340), self.theme.px(_LINE) * (len(self._rows) + 1))

    def paint(self, painter: QPainter) -> None:
        heads = (
            translate("Matrix", "Effet prévu"),
            translate("Matrix", "maintenant"),
            translate("Matrix", "avec l’essai"),
        )
        self._paint_line(painter, 0, heads, ("texte2",) * 3, FontStyle.BODY)
        for index, row in enumerate(self._rows):
            inks = ("texte", tone_role(row.now_tone, "text"), tone_role(row.after_tone, "text"))
            self._paint_line(painter, index + 1, (row.label, row.now, row.after), inks, FontStyle.STRONG)

    def _paint_line(
        self, painter: QPainter, index: int, texts: tuple[str, ...], inks: tuple[str, ...], last: FontStyle
    ) -> None:
        theme, height = self.theme, self.theme.px(_LINE)
        top, width = index * height, self.width()
        lefts = (0.0, width * 0.36, width * 0.66, float(width))
        for column, (text, ink) in enumerate(zip(texts, inks, strict=True)):
            box = QRectF(lefts[column], top, lefts[column + 1] - lefts[column] - 6, height)
            draw_name(painter, theme, box, text, ink, last if column == 2 else FontStyle.BODY)
        painter.fillRect(QRectF(0, top + height - 1, width, 1), theme.color("trait"))


class TrialPanel(Panel):
    """Says before the drop whether the assignment is possible, why not, and what it would change if it `foretells`."""

    applied = Signal()
    abandoned = Signal()
    exchanged = Signal()
    """The exchange offered is wanted."""

    def __init__(
        self, model: PolyvalenceModel, theme: Theme, foretells: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._model, self._foretells = model, foretells
        self._answer = Label(style=FontStyle.STRONG)
        self._detail = Label(role="texte2")
        self._effect = EffectTable()
        self.reason = QLineEdit()
        self._apply = PrimaryButton(translate("Matrix", "Appliquer"), "coche")
        self._abandon = SecondaryButton(translate("Matrix", "Abandonner"))
        self._exchange = ActionButton("", "deplacer", "Alt+E")
        self._build(theme)
        self.show_nothing()

    def _build(self, theme: Theme) -> None:
        for label in (self._answer, self._detail):
            label.setWordWrap(True)
        self.reason.setPlaceholderText(translate("Matrix", "Motif, en un mot ou une phrase (facultatif)"))
        self.reason.setAccessibleName(translate("Matrix", "Motif de l’affectation"))
        self.reason.setMaxLength(2000)
        self.reason.returnPressed.connect(self.applied)
        self._apply.clicked.connect(self.applied)
        self._abandon.clicked.connect(self.abandoned)
        self._exchange.clicked.connect(self.exchanged)
        buttons = QHBoxLayout()
        for button, keys in ((self._apply, "Return"), (self._abandon, "Esc")):
            buttons.addWidget(button)
            buttons.addWidget(KeyCap(keys))
        buttons.addStretch()
        self._buttons = QWidget()
        self._buttons.setLayout(buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        column, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(Space.ROW))
        for part in (self._answer, self._detail, self._effect, self._exchange, self.reason, self._buttons):
            inside.addWidget(part)
        inside.addStretch()
        column.setLayout(inside)
        self.set_body(column, margins=True)

    def show_nothing(self, offered: AssignOperator | None = None) -> None:
        """No gesture under way: what to do, who and what is left over, and the exchange that would settle it."""
        names, left = self._model.names, left_over(self._model)
        self.set_title(translate("Matrix", "Affecter"))
        self.set_tone("neutral")
        self._answer.setText("\n".join(left) or translate("Matrix", "Choisissez une personne."))
        self._detail.setText(
            translate(
                "Matrix",
                "Glissez une personne vers un poste, ou Espace puis ← → et Entrée. "
                "Les postes possibles s’encadrent de bleu, les autres se hachurent.",
            )
        )
        if offered is not None:
            text = translate("Matrix", "Échanger : {person} à {position}")
            person, position = names.person(offered.person), names.position(offered.position)
            self._exchange.setText(text.format(person=person, position=position))
        self._shape(effect=False, order=False, exchange=offered is not None)

    def show_picked(self, person: str) -> None:
        """Someone is picked up, no position aimed at yet: where they may go, and why not elsewhere."""
        self.set_title(self._model.names.person(person))
        self.set_tone("bleu", "action")
        possible, *barred = [*reasons(self._model, person), ""]
        self._answer.setText(possible)
        rest = translate("Matrix", "Visez un poste : l’effet s’affiche ici avant l’ordre. Échap repose la personne.")
        self._detail.setText("\n".join([*(one for one in barred if one), rest]))
        self._shape(effect=False, order=False)

    def show_trial(self, person: str, position: str, refused: Refusal | None, rows: list[EffectRow]) -> None:
        """The answer for a person at a position."""
        names = {"person": self._model.names.person(person), "position": self._model.names.position(position)}
        if refused is None:
            self.set_title(translate("Matrix", "Possible : {person} à {position}").format(**names))
            self.set_tone("bleu", "action")
            self._answer.setText(self._level_words(person, position))
            self._detail.setText("")
        else:
            self.set_title(translate("Matrix", "Refusé : {person} à {position}").format(**names))
            self.set_tone("rouge", "interdit")
            self._answer.setText(wording.refusal(self._model.names, refused))
            self._detail.setText(
                translate("Matrix", "Si vous lâchez ici, rien ne change et le refus est noté au journal.")
            )
        self._effect.set_rows(rows)
        self._shape(effect=refused is None and self._foretells, order=True)
        self._apply.setEnabled(refused is None)
        self._apply.setAccessibleDescription(self._answer.text() if refused else "")
        self.setAccessibleDescription(self._answer.text())

    def answer(self) -> str:
        """What a screen reader is told."""
        return f"{self.accessibleName()}. {self._answer.text()}"

    def take_reason(self) -> str:
        """The words typed, once: the line is emptied."""
        words = self.reason.text().strip()
        self.reason.clear()
        return words

    def _level_words(self, person: str, position: str) -> str:
        scenario = self._model.scenario
        if scenario.positions[position].logistics:
            return translate("Matrix", "Cariste : sert les approvisionnements en bord de ligne.")
        level = level_at(scenario, scenario.people[person], position)
        return translate("Matrix", "Niveau {level}.").format(level=wording.level(level))

    def _shape(self, *, effect: bool, order: bool, exchange: bool = False) -> None:
        self._detail.setVisible(bool(self._detail.text()))
        self._effect.setVisible(effect)
        self._exchange.setVisible(exchange)
        self.reason.setVisible(order)
        self._buttons.setVisible(order)
