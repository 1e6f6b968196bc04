"""What the marks of the matrix mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.theme import FontStyle
from app.widgets import Painted
from app.widgets.draw import draw_text, text_width
from app.widgets.marks import paint_iluo

_MARK = 18


class MatrixLegend(Painted):
    """One line: the four levels, then assigned, possible and impossible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matrix", "Légende"), parent)
        self.setAccessibleDescription(", ".join(f"{letter} {word}" for letter, word in _words()))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paint(self, painter: QPainter) -> None:
        theme, side = self.theme, self.theme.px(_MARK)
        widths = [self._width(letter, word) for letter, word in _words()]
        gap = min(max((self.width() - sum(widths) - theme.px(20)) / len(widths), theme.px(6)), theme.px(22))
        left, top = float(theme.px(10)), (self.height() - side) / 2
        for (letter, word), width in zip(_words(), widths, strict=True):
            self._paint_mark(painter, QRectF(left, top, side, side), letter)
            at = left + side + theme.px(5)
            if len(letter) == 1:
                draw_text(painter, theme, QRectF(at, 0, 20, self.height()), letter, style=FontStyle.STRONG)
                at += text_width(theme, letter, FontStyle.STRONG) + theme.px(5)
            draw_text(painter, theme, QRectF(at, 0, width, self.height()), word)
            left += width + gap

    def _width(self, letter: str, word: str) -> float:
        theme = self.theme
        lead = text_width(theme, letter, FontStyle.STRONG) + theme.px(5) if len(letter) == 1 else 0
        return theme.px(_MARK + 5) + lead + text_width(theme, word)

    def _paint_mark(self, painter: QPainter, box: QRectF, letter: str) -> None:
        theme = self.theme
        if len(letter) == 1:
            paint_iluo(painter, theme, box, letter)
            return
        inner = box.adjusted(1, 1, -1, -1)
        painter.setBrush(theme.color("bleu_f" if letter == "possible" else "releve"))
        painter.setPen(theme.pen({"possible": "bleu", "assigned": "texte"}.get(letter, "trait"), 2.0))
        if letter == "impossible":
            painter.setBrush(theme.brush("impossible"))
        painter.drawRoundedRect(inner, 2, 2)


def _words() -> list[tuple[str, str]]:
    return [
        ("I", translate("Matrix", "en formation, jamais seul")),
        ("L", translate("Matrix", "tient avec appui")),
        ("U", translate("Matrix", "autonome")),
        ("O", translate("Matrix", "autonome et forme")),
        ("assigned", translate("Matrix", "affecté")),
        ("possible", translate("Matrix", "possible")),
        ("impossible", translate("Matrix", "impossible")),
    ]
