"""The line in miniature: one shape a poste, by its state."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import wording
from app.i18n import translate
from app.theme import FontStyle, look_of, tone_role
from app.widgets import Painted
from app.widgets.draw import CENTER, draw_box, draw_name

_STEP, _BOX, _HEIGHT = 37, 29, 21


class MiniLine(Painted):
    """States of the postes, in the order of the line; the goulot in bold."""

    spoken_role = QAccessible.Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Home", "État de la ligne"), parent)
        self._postes: tuple[tuple[str, str], ...] = ()
        self._goulot = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_postes(self, postes: tuple[tuple[str, str], ...], goulot: str) -> None:
        """(code, state) of each poste."""
        self._postes, self._goulot = postes, goulot
        self.setAccessibleDescription(", ".join(f"{code} {wording.state(state)}" for code, state in postes))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_STEP) * max(len(self._postes), 1), self.theme.px(42))

    def paint(self, painter: QPainter) -> None:
        theme = self.theme
        step = min(theme.px(_STEP), self.width() // max(len(self._postes), 1))
        width, height = step * _BOX // _STEP, theme.px(_HEIGHT)
        for index, (code, state) in enumerate(self._postes):
            look, left = look_of(state), float(index * step)
            box = QRectF(left, 0.5, width, height)
            calm = look.tone == "neutral"
            if index + 1 < len(self._postes):
                painter.fillRect(QRectF(box.right(), height / 2, step - width, 1), theme.color("bord"))
            edge = "bord" if calm else tone_role(look.tone, "text")
            ground = "releve" if calm else tone_role(look.tone, "ground")
            draw_box(painter, theme, box, ground, edge, 1 if calm else 2)
            side = theme.px(14)
            icon = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
            theme.paint_icon(painter, look.shape, icon)
            words = QRectF(left - (step - width) / 2, height + theme.px(2), step, theme.px(17))
            strong = code == self._goulot
            style = FontStyle.STRONG if strong else FontStyle.BODY
            draw_name(painter, theme, words, code, "texte" if strong else "texte2", style, CENTER)
