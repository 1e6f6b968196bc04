"""What the marks of the matrix mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.theme import FontStyle
from app.widgets import Painted
from app.widgets.draw import draw_text, text_width
from app.widgets.marks import paint_iluo

_LINE = 32
_EDGE = 10
_GAP = 7
_MARK = 18


class MatrixLegend(Painted):
    """The four levels, then assigned, possible and impossible."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matrix", "Légende"), parent)
        self.setAccessibleDescription(", ".join(f"{letter} {word}" for letter, word in _words()))

        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(_LINE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        return self.theme.px(_LINE) * len(self._lines(width))

    def paint(self, painter: QPainter) -> None:
        lines, height = self._lines(self.width()), self.theme.px(_LINE)
        for rank, line in enumerate(lines):
            self._paint_line(painter, QRectF(0, rank * height, self.width(), height), line)

    def _lines(self, width: int) -> list[list[tuple[str, str]]]:
        """One line where there is room; large texts take two."""
        lines: list[list[tuple[str, str]]] = [[]]
        room = width - 2 * self.theme.px(_EDGE)
        for letter, word in _words():
            if lines[-1] and self._taken([*lines[-1], (letter, word)]) > room:
                lines.append([])
            lines[-1].append((letter, word))
        return lines

    def _taken(self, line: list[tuple[str, str]]) -> float:
        return sum(self._width(letter, word) for letter, word in line) + self.theme.px(_GAP) * (len(line) - 1)

    def _paint_line(self, painter: QPainter, box: QRectF, line: list[tuple[str, str]]) -> None:
        theme, side = self.theme, self.theme.px(_MARK)
        spare = box.width() - 2 * theme.px(_EDGE) - self._taken(line)
        gap = theme.px(_GAP) + min(spare / len(line), theme.px(_GAP * 2))
        left, top = float(theme.px(_EDGE)), box.top() + (box.height() - side) / 2
        for letter, word in line:
            self._paint_mark(painter, QRectF(left, top, side, side), letter)
            at = left + side + theme.px(5)
            if len(letter) == 1:
                draw_text(painter, theme, QRectF(at, box.top(), 20, box.height()), letter, style=FontStyle.STRONG)
                at += text_width(theme, letter, FontStyle.STRONG) + theme.px(5)
            width = self._width(letter, word)
            draw_text(painter, theme, QRectF(at, box.top(), width, box.height()), word)
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
