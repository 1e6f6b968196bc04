"""A poste on the synoptic."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QGraphicsObject,
    QGraphicsSceneMouseEvent,
    QStyleOptionGraphicsItem,
    QWidget,
)

from app.i18n import translate
from app.models.tiles import TileData
from app.theme import FontStyle, Theme, look_of, tone_role
from app.widgets.draw import CENTER, RIGHT, draw_box, draw_name, draw_text, text_width
from app.widgets.marks import paint_band

PAD = 8
BAND = 22
LINE = 17
RING = 5


class PosteTile(QGraphicsObject):
    """Code and name, the band of its state, who is there, its cycle. Chosen: a blue ring around it."""

    clicked = Signal(str)

    def __init__(self, code: str, box: QRectF, theme: Theme, data: TileData) -> None:
        super().__init__()
        self.code = code
        self.tile = data
        self._theme = theme
        self._box = QRectF(0, 0, box.width(), box.height())
        self._low = box.height() < theme.px(LINE) * 4
        self._chosen = False
        self._focus = False
        self.setPos(box.topLeft())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.set_tile(data)

    def set_tile(self, data: TileData) -> None:
        self.tile = data
        self.setToolTip(data.sentence())
        self.update()

    def set_chosen(self, chosen: bool, focus: bool) -> None:
        """``focus``: the keyboard is here."""
        if (chosen, focus) != (self._chosen, self._focus):
            self._chosen, self._focus = chosen, focus
            self.update()

    def boundingRect(self) -> QRectF:
        return self._box.adjusted(-RING, -RING, RING, RING)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, look = self._theme, look_of(self.tile.state)
        if self._chosen:
            painter.setPen(theme.pen("bleu", 3.0 if self._focus else 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self._box.adjusted(-3.5, -3.5, 3.5, 3.5), 5, 5)
        calm = look.tone == "neutral"
        draw_box(
            painter,
            theme,
            self._box,
            "releve",
            "bord" if calm else tone_role(look.tone, "text"),
            1 if calm else 2,
        )
        if self._low:
            self._paint_low(painter)
        else:
            self._paint_tall(painter)

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self.code)

    def _line(self, top: float) -> QRectF:
        pad = self._theme.px(PAD)
        return QRectF(pad, self._theme.px(top), self._box.width() - 2 * pad + 4, self._theme.px(LINE))

    def _paint_tall(self, painter: QPainter) -> None:
        theme, tile = self._theme, self.tile
        draw_text(painter, theme, self._line(5), tile.code, style=FontStyle.CODE)
        if tile.goulot:
            self._paint_goulot(painter)
        draw_name(painter, theme, self._line(23), tile.name, "texte2")
        self._paint_band(painter, QRectF(1, theme.px(43), self._box.width() - 2, theme.px(BAND)))
        self._paint_people(painter, self._line(68))
        self._paint_cycle(painter, self._line(85))

    def _paint_low(self, painter: QPainter) -> None:
        theme, tile, head = self._theme, self.tile, self._line(5)
        draw_text(painter, theme, head, tile.code, style=FontStyle.PANEL)
        width = text_width(theme, tile.code, FontStyle.PANEL) + theme.px(8)
        self._paint_people(painter, head.adjusted(width, 0, 0, 0))
        band = theme.px(BAND)
        self._paint_band(painter, QRectF(1, self._box.height() - band - 1, self._box.width() - 2, band))

    def _paint_goulot(self, painter: QPainter) -> None:
        theme, word = self._theme, translate("Run", "Goulot")
        width = text_width(theme, word) + theme.px(12)
        box = QRectF(self._box.right() - width - theme.px(8), theme.px(5), width, theme.px(LINE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("forme"))
        painter.drawRoundedRect(box, 2, 2)
        draw_text(painter, theme, box, word, "sur_forme", align=CENTER)

    def _paint_band(self, painter: QPainter, band: QRectF) -> None:
        paint_band(painter, self._theme, band, self.tile.state, self._band_words())

    def _band_words(self) -> str:
        return f"{self.tile.word} {self.tile.lasts}" if self._band_holds() else self.tile.word

    def _band_holds(self) -> bool:
        """Word and duration together, where both fit whole."""
        room = self._box.width() - self._theme.px(BAND + 14)
        both = f"{self.tile.word} {self.tile.lasts}"
        return bool(self.tile.lasts) and text_width(self._theme, both, FontStyle.STRONG) <= room

    def _paint_people(self, painter: QPainter, line: QRectF) -> None:
        side = self._theme.px(14)
        self._theme.paint_icon(
            painter, "operateur", QRectF(line.left() - 2, line.center().y() - side / 2, side, side), "forme"
        )
        draw_name(painter, self._theme, line.adjusted(side + self._theme.px(2), 0, 0, 0), self.tile.people)

    def _paint_cycle(self, painter: QPainter, line: QRectF) -> None:
        draw_text(painter, self._theme, line, self.tile.cycle, "texte2")
        if self.tile.lasts and not self._band_holds():
            draw_text(painter, self._theme, line, self.tile.lasts, "texte", FontStyle.STRONG, RIGHT)
