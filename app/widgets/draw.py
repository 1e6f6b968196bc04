"""Painting shared by the widgets: text, focus ring, rounded boxes, key caps."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from app.theme import FontStyle, Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter
_UNCLIPPED = Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine


def text_width(theme: Theme, text: str, style: FontStyle = FontStyle.BODY) -> float:
    return theme.metrics(style).horizontalAdvance(text)


def line_height(theme: Theme, style: FontStyle = FontStyle.BODY) -> float:
    return theme.metrics(style).height()


def elided(theme: Theme, text: str, width: float, style: FontStyle = FontStyle.BODY) -> str:
    return theme.metrics(style).elidedText(text, Qt.TextElideMode.ElideRight, width)


def draw_text(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    text: str,
    role: str = "texte",
    style: FontStyle = FontStyle.BODY,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line in `box`, cut by nothing: numbers and units must stay whole."""
    painter.setFont(theme.font(style))
    painter.setPen(theme.color(role))
    painter.drawText(box, _flags(align), text)


@cache
def _flags(align: Qt.AlignmentFlag) -> int:
    return (align | _UNCLIPPED).value


def draw_name(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    text: str,
    role: str = "texte",
    style: FontStyle = FontStyle.BODY,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line in `box`, elided when it does not fit: for names only."""
    draw_text(painter, theme, box, elided(theme, text, box.width(), style), role, style, align)


def draw_box(
    painter: QPainter,
    theme: Theme,
    box: QRectF,
    ground: str,
    edge: str = "",
    width: float = 1.0,
    dashed: bool = False,
) -> None:
    """A rounded box, its edge drawn inside `box`."""
    inset = width / 2 if edge else 0.0
    painter.setBrush(theme.color(ground))
    painter.setPen(theme.pen(edge, width, (3, 2) if dashed else None) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), 4, 4)


def draw_tick(painter: QPainter, theme: Theme, line: QRectF) -> None:
    """A limit drawn over bars, with a thin halo: in high contrast the bars are as white as the limit."""
    painter.fillRect(line.adjusted(-1, -1, 1, 1), theme.color("panneau"))
    painter.fillRect(line, theme.color("texte"))


def draw_focus(painter: QPainter, theme: Theme, box: QRectF, gap: str = "panneau") -> None:
    """The focus ring: 2 px of `bleu` inside `box`, then 1 px of the ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(theme.pen(gap, 1.0))
    painter.drawRoundedRect(box.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
    painter.setPen(theme.pen("bleu", 2.0))
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)


def key_cap_width(theme: Theme, text: str) -> float:
    return max(text_width(theme, text) + theme.px(9), theme.px(16))


def draw_key_cap(
    painter: QPainter, theme: Theme, box: QRectF, text: str, ink: str = "texte2", edge: str = "trait"
) -> None:
    """A key cap filling `box`; its lower edge is thicker."""
    painter.setPen(theme.pen(edge, 1.0))
    painter.setBrush(theme.color("releve") if edge == "trait" else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.fillRect(QRectF(box.left() + 2, box.bottom() - 2, box.width() - 4, 1), theme.color(edge))
    draw_text(painter, theme, box.adjusted(0, -1, 0, -1), text, ink, align=CENTER)
