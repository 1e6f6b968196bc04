"""What the fills of the ribbons mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import translate
from app.widgets.base import Painted
from app.widgets.draw import draw_text, line_height, text_width

_SWATCH = 15
_GAP = 13
_MARKS = {"hazard": "alea", "decision": "decision"}


class RibbonLegend(Painted):
    """Swatches with their words, on as many lines as needed.

    Codes "hazard" and "decision" show the markers.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name or translate("Widgets", "Légende"), parent)
        self._entries: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_data(self, entries: Sequence[tuple[str, str]]) -> None:
        """Pairs of a state code and its word."""
        self._entries = tuple(entries)
        self.setAccessibleDescription(", ".join(word for _, word in entries))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return round((places[-1].bottom() if places else line_height(self.theme)) + 1)

    def sizeHint(self) -> QSize:
        width = sum(self._entry_width(word) for _, word in self._entries)
        return QSize(round(width), round(line_height(self.theme)) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(120), self.heightForWidth(max(self.width(), self.theme.px(120))))

    def paint(self, painter: QPainter) -> None:
        for (code, word), place in zip(self._entries, self._places(self.width()), strict=True):
            self._paint_entry(painter, place, code)
            words = place.adjusted(self.theme.px(_SWATCH + 5), 0, 0, 0)
            draw_text(painter, self.theme, words, word, "texte2")

    def _entry_width(self, word: str) -> float:
        return self.theme.px(_SWATCH + 5) + text_width(self.theme, word) + self.theme.px(_GAP)

    def _places(self, width: int) -> list[QRectF]:
        left, top, line, places = 0.0, 0.0, line_height(self.theme), []
        for _, word in self._entries:
            needed = self._entry_width(word)
            if left and left + needed - self.theme.px(_GAP) > width:
                left, top = 0.0, top + line + 2
            places.append(QRectF(left, top, needed, line))
            left += needed
        return places

    def _paint_entry(self, painter: QPainter, place: QRectF, code: str) -> None:
        theme, side = self.theme, self.theme.px(11)
        if code in _MARKS:
            box = QRectF(place.left() + 2, place.center().y() - side / 2, side, side)
            theme.paint_icon(painter, _MARKS[code], box)
            return
        height = theme.px(9)
        painter.setPen(theme.edge(code))
        painter.setBrush(theme.brush(code))
        painter.drawRect(QRectF(place.left() + 0.5, place.center().y() - height / 2, theme.px(_SWATCH), height))
