"""Small marks that double a colour by a shape: state, priority, ILUO level."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.theme import FontStyle, Theme, look_of, tone_role
from app.widgets.base import Painted
from app.widgets.draw import RIGHT, draw_name, draw_text, text_width

LEVELS = ("", "I", "L", "U", "O")
_QUARTERS = ((0, 1), (1, 1), (1, 0), (0, 0))
_SIDE = 16
_BAND_SHAPE = 24


def paint_iluo(painter: QPainter, theme: Theme, box: QRectF, level: str, dim: bool = False) -> None:
    """The square of a level: quarters filled from bottom left, anticlockwise.

    Raises ValueError for an unknown level.
    """
    ink = theme.color("forme2" if dim else "texte")
    unit = box.width() / 16
    frame = box.adjusted(0.6 * unit, 0.6 * unit, -0.6 * unit, -0.6 * unit)
    painter.setBrush(theme.color("releve"))
    painter.setPen(QPen(ink, 1.2 * unit))
    painter.drawRect(frame)
    for column, row in _QUARTERS[: LEVELS.index(level)]:
        left, top = box.left() + (1 + column * 7.5) * unit, box.top() + (1 + row * 7.5) * unit
        painter.fillRect(QRectF(left, top, 6.5 * unit, 6.5 * unit), ink)


def paint_band(painter: QPainter, theme: Theme, box: QRectF, state: str, word: str, detail: str = "") -> None:
    """A state across `box`: saturated when abnormal, its shape on the raised ground, then word and detail."""
    look = look_of(state)
    calm = look.tone == "neutral"
    ink = "texte" if calm else tone_role(look.tone, "on")
    square = QRectF(box.left(), box.top(), theme.px(_BAND_SHAPE), box.height())
    painter.fillRect(box, theme.color("creux" if calm else tone_role(look.tone, "shape")))
    if not calm:
        painter.fillRect(square.adjusted(1, 1, 0, -1), theme.color("releve"))
    theme.paint_icon(painter, look.shape, _centred(square, theme.px(_SIDE)))
    words = box.adjusted(square.width() + theme.px(5), 0, -theme.px(6), 0)
    if text_width(theme, word, FontStyle.STRONG) > words.width():
        words.adjust(-theme.px(5), 0, theme.px(6), 0)
    draw_name(painter, theme, words, word, ink, FontStyle.STRONG)
    draw_text(painter, theme, words, detail, ink, FontStyle.STRONG, RIGHT)


def _centred(box: QRectF, side: float) -> QRectF:
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)


class IluoMark(Painted):
    """The level of a person at a poste: "" (none), I, L, U or O, with its letter."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, level: str = "", dim: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_level(level, dim)

    def set_level(self, level: str, dim: bool = False) -> None:
        """Show a level; `dim` for a person who is not there. Raises ValueError for an unknown level."""
        LEVELS.index(level)
        self._level, self._dim = level, dim
        self.setAccessibleName(level or translate("Widgets", "aucun niveau"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_SIDE + 18), self.theme.px(_SIDE + 2))

    def paint(self, painter: QPainter) -> None:
        side = self.theme.px(_SIDE)
        paint_iluo(painter, self.theme, QRectF(0, (self.height() - side) / 2, side, side), self._level, self._dim)
        letter = QRectF(side + self.theme.px(5), 0, self.theme.px(12), self.height())
        ink = "texte2" if self._dim or not self._level else "texte"
        draw_text(painter, self.theme, letter, self._level or "–", ink, FontStyle.STRONG)


class PriorityMark(Painted):
    """Priority of an alarm: 1 high, 2 medium, 3 low."""

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, priority: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_priority(priority)

    def set_priority(self, priority: int) -> None:
        """Raises ValueError unless 1, 2 or 3."""
        if priority not in (1, 2, 3):
            raise ValueError(f"priority {priority}: expected 1, 2 or 3")
        self._priority = priority
        self.setAccessibleName(translate("Widgets", "Priorité") + f" {priority}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(18), self.theme.px(18))

    def paint(self, painter: QPainter) -> None:
        self.theme.paint_icon(painter, f"priorite_{self._priority}", self.area())


class StateBadge(Painted):
    """A state: its shape and its word.

    As a band, the word on the state's colour with a detail on the right.
    """

    spoken_role = QAccessible.Role.StaticText

    def __init__(self, state: str = "", word: str = "", band: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._band = band
        across = QSizePolicy.Policy.Preferred if band else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.set_state(state, word)

    def set_state(self, state: str, word: str, detail: str = "") -> None:
        """Show a state code ("" shows nothing) with its word and, on a band, a duration.

        Raises KeyError if unknown.
        """
        if state:
            look_of(state)
        self._state, self._word, self._detail = state, word, detail
        self.setAccessibleName(f"{word} {detail}".strip())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self.theme
        width = theme.px(_BAND_SHAPE) + theme.px(6) + text_width(theme, self._word, FontStyle.STRONG) + 1
        if self._band:
            width += theme.px(18) + text_width(theme, self._detail, FontStyle.STRONG)
        return QSize(round(width), theme.px(26 if self._band else 20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        if not self._state:
            return
        if self._band:
            paint_band(painter, self.theme, self.area(), self._state, self._word, self._detail)
            return
        look, side = look_of(self._state), self.theme.px(_SIDE)
        self.theme.paint_icon(painter, look.shape, QRectF(0, (self.height() - side) / 2, side, side))
        words = self.area().adjusted(side + self.theme.px(6), 0, 0, 0)
        draw_text(painter, self.theme, words, self._word, tone_role(look.tone, "text"), FontStyle.STRONG)
