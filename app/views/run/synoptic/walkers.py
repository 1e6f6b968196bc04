"""People who walk on the synoptic, from the place left to the place taken, over the time that the floor gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene, QStyleOptionGraphicsItem, QWidget

from app.models.shift import Shift
from app.models.walks import Walk, standing, walks
from app.theme import Theme
from app.widgets.draw import LEFT, draw_box, draw_text, text_width

_HEIGHT, _ICON, _PAD = 18, 12, 4
_ABOVE = 11
"""From the foot of a tile to the middle of who stands there."""


class PersonToken(QGraphicsItem):
    """A name, the figure of a person before it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        width = text_width(theme, name) + theme.px(_ICON + 3 * _PAD)
        self._box = QRectF(-width / 2, -theme.px(_HEIGHT) / 2, width, theme.px(_HEIGHT))
        self.setZValue(1)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        return self._box

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        theme, box = self._theme, self._box
        side, pad = theme.px(_ICON), theme.px(_PAD)
        draw_box(painter, theme, box, "panneau", "texte")
        icon = QRectF(box.left() + pad, box.center().y() - side / 2, side, side)
        theme.paint_icon(painter, "operateur", icon)
        draw_text(painter, theme, box.adjusted(2 * pad + side, 0, 0, 0), self._name, align=LEFT)


@dataclass(slots=True)
class _Way:
    """``since_ms`` to ``until_ms``, of the séance."""

    to: str
    start: QPointF
    end: QPointF
    since_ms: int
    until_ms: int
    token: PersonToken

    def at(self, now_ms: int) -> QPointF:
        share = (now_ms - self.since_ms) / max(self.until_ms - self.since_ms, 1)
        return self.start + (self.end - self.start) * min(max(share, 0.0), 1.0)


class Walkers:
    """Moves with the clock of the séance: who walks stands still while it is paused. No timer of its own."""

    def __init__(self, scene: QGraphicsScene, theme: Theme) -> None:
        self._scene, self._theme = scene, theme
        self._left: dict[str, str] = {}
        """The poste where each person was last seen."""
        self._ways: dict[str, _Way] = {}

    def clear(self) -> None:
        """Nobody is seen any more, nor known to have been anywhere."""
        for code in list(self._ways):
            self._drop(code)
        self._left = {}

    def names(self) -> list[str]:
        """Codes of those on their way."""
        return list(self._ways)

    def follow(self, shift: Shift, tiles: Mapping[str, QRectF]) -> None:
        """As it is now; with reduced motion nobody is shown on the way."""
        found = {walk.person: walk for walk in walks(shift)} if self._theme.motion else {}
        for code in [code for code, way in self._ways.items() if code not in found or way.since_ms > shift.now_ms]:
            self._drop(code)
        for code, walk in found.items():
            way = self._ways.get(code)
            if way is None or way.to != walk.poste:
                way = self._set_off(shift, walk, tiles)
            way.token.setPos(way.at(shift.now_ms))
        for code, view in shift.state.people.items():
            if code not in found:
                self._left[code] = standing(shift.scenario, view)

    def _set_off(self, shift: Shift, walk: Walk, tiles: Mapping[str, QRectF]) -> _Way:
        """From where they stood or had come to; who was nowhere comes along the line from its entrance."""
        now, before = shift.now_ms, self._ways.get(walk.person)
        end = _foot(tiles[walk.poste])
        left = self._left.get(walk.person, "")
        start = before.at(now) if before else _foot(tiles[left]) if left in tiles else self._entrance(end)
        self._drop(walk.person)
        token = PersonToken(self._theme, shift.names.short_person(walk.person))
        self._scene.addItem(token)
        until = walk.arrives_ms if walk.arrives_ms is not None else now + walk.lasts_ms
        way = self._ways[walk.person] = _Way(walk.poste, start, end, now, until, token)
        return way

    def _entrance(self, end: QPointF) -> QPointF:
        return QPointF(self._scene.sceneRect().left(), end.y())

    def _drop(self, code: str) -> None:
        way = self._ways.pop(code, None)
        if way is not None:
            self._scene.removeItem(way.token)


def _foot(tile: QRectF) -> QPointF:
    return QPointF(tile.center().x(), tile.bottom() - _ABOVE)
