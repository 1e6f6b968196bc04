"""Fills: one per poste state, each its own pattern so that ribbons are read without colour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPixmap

_SIDE = 12
_RATIO = 2


@dataclass(frozen=True, slots=True)
class Fill:
    """A ground role, a pattern (plain, slant, back, dots, bars, rows) with its ink role, and the edge
    role ("" = none).
    """

    ground: str
    pattern: str = "plain"
    ink: str = ""
    step: int = 6
    weight: float = 1.0
    edge: str = "texte2"


FILLS: Final = {
    "working": Fill("forme2", edge=""),
    "micro_stop": Fill("jaune", "rows", "sur_jaune", 4, 1.6, "jaune_t"),
    "blocked": Fill("releve", "slant", "texte2", 6, 2.0),
    "starved": Fill("releve", "dots", "texte2", 4, 1.5),
    "no_material": Fill("jaune", "dots", "sur_jaune", 4, 1.3, "jaune_t"),
    "no_operator": Fill("jaune", edge="jaune_t"),
    "down": Fill("rouge"),
    "waiting_repair": Fill("rouge", "slant", "sur_rouge", 6, 1.6),
    "setup": Fill("texte"),
    "checking": Fill("releve", "rows", "texte2", 4, 1.3),
    "utility": Fill("jaune", "slant", "sur_jaune", 6, 1.8, "jaune_t"),
    "stopped": Fill("releve", edge="texte"),
    "planned": Fill("panneau", "bars", "forme2", 4, 1.0, ""),
    "no_load": Fill("creux", edge=""),
    "off": Fill("panneau", edge="trait"),
    "drift": Fill("jaune", "back", "sur_jaune", 6, 1.2, "jaune_t"),
    "loss": Fill("creux", "back", "forme2", 4, 1.0, "forme"),
    "impossible": Fill("creux", "back", "forme2", 6, 1.0, "trait"),
}


def make_brush(fill: Fill, palette: Mapping[str, str]) -> QBrush:
    """The brush of a fill in a palette."""
    ground = QColor(palette[fill.ground])
    if fill.pattern == "plain":
        return QBrush(ground)
    pixmap = QPixmap(_SIDE * _RATIO, _SIDE * _RATIO)
    pixmap.setDevicePixelRatio(_RATIO)
    pixmap.fill(ground)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, fill.pattern in ("slant", "back", "dots"))
    _draw(painter, fill, QColor(palette[fill.ink]))
    painter.end()
    return QBrush(pixmap)


def _draw(painter: QPainter, fill: Fill, ink: QColor) -> None:
    painter.setPen(QPen(ink, fill.weight, c=Qt.PenCapStyle.FlatCap))
    for at in range(-_SIDE, 2 * _SIDE, fill.step):
        if fill.pattern == "slant":
            painter.drawLine(QPointF(at, _SIDE + 1), QPointF(at + _SIDE + 2, -1))
        elif fill.pattern == "back":
            painter.drawLine(QPointF(at, -1), QPointF(at + _SIDE + 2, _SIDE + 1))
        elif fill.pattern == "bars":
            painter.fillRect(QRectF(at, 0, fill.weight, _SIDE), ink)
        elif fill.pattern == "rows":
            painter.fillRect(QRectF(0, at, _SIDE, fill.weight), ink)
        else:
            for down in range(0, _SIDE, fill.step):
                painter.fillRect(QRectF(at + 1, down + 1, fill.weight, fill.weight), ink)
