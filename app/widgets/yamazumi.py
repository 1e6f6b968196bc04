"""Yamazumi: what each poste does for one piece, stacked against the takt; an element is dragged to another poste."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import NBSP, number, translate
from app.theme import FontStyle, Theme
from app.widgets.base import announce
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, RIGHT, draw_name, draw_text, line_height, text_width

_AXIS, _HEAD, _GAP, _GRIP = 40, 22, 10, 12
_DRAG = 6
"""Pixels before a press becomes a drag."""
_STEPS_S = (5, 10, 20, 30, 60, 120, 300, 600, 1800)
_MOST_LINES = 8
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


@dataclass(frozen=True, slots=True)
class Brick:
    """An element: `ms` is what it adds between two pieces. `places`: columns that it may go to; `moved`: it is not
    where the gamme has it."""

    code: str
    label: str
    ms: float
    by_hand: bool
    moved: bool
    tip: str
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stack:
    """A poste, its bricks from the bottom up. `note`: `2 postes`."""

    code: str
    bricks: tuple[Brick, ...]
    note: str = ""
    strong: bool = False

    @property
    def ms(self) -> float:
        return sum(brick.ms for brick in self.bricks)


@dataclass(frozen=True, slots=True)
class YamazumiData:
    stacks: tuple[Stack, ...]
    takt_ms: float
    takt: str
    """Its words."""


class Yamazumi(Chart):
    """Arrows go from brick to brick, Alt+← and Alt+→ carry one to the next place it may go; a drag does too.

    `chosen` tells which brick is looked at, `previewed` where one is held (place "" when let go), `moved` where it is
    put.
    """

    chosen = Signal(str)
    previewed = Signal(str, str)
    moved = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data = YamazumiData((), 0.0, "")
        self._pressed: tuple[str, QPointF] | None = None
        self._held: QPointF | None = None
        self._over = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_data(self, data: YamazumiData) -> None:
        self._data = data
        self.refreshed()

    def choose(self, code: str) -> None:
        """Look at one brick."""
        self._current = code
        self.update()

    def as_table(self) -> Table:
        heads = [translate("Yamazumi", "Poste"), translate("Yamazumi", "Élément")]
        heads += [translate("Yamazumi", "Secondes par pièce"), translate("Yamazumi", "Par")]
        ways = {True: translate("Yamazumi", "la personne"), False: translate("Yamazumi", "la machine")}
        lines = [
            [stack.code, brick.label, _seconds(brick.ms), ways[brick.by_hand]]
            for stack in self._data.stacks
            for brick in stack.bricks
        ]
        return [heads, *lines]

    def parts(self) -> list[Part]:
        return [
            Part(brick.code, self._box(index, rank), brick.tip)
            for index, stack in enumerate(self._data.stacks)
            for rank, brick in enumerate(stack.bricks)
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(420))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(420), self.theme.px(260))

    # -- places ------------------------------------------------------------------

    def _foot(self) -> float:
        return self.height() - 2 * line_height(self.theme) - self.theme.px(8)

    def _most(self) -> float:
        return max([self._data.takt_ms, *(stack.ms for stack in self._data.stacks), 1.0]) * 1.04

    def _y(self, ms: float) -> float:
        top = self.theme.px(_HEAD)
        return self._foot() - (self._foot() - top) * ms / self._most()

    def _column(self, index: int) -> QRectF:
        left = self.theme.px(_AXIS)
        width = (self.width() - left) / max(len(self._data.stacks), 1)
        gap = self.theme.px(_GAP)
        return QRectF(left + index * width + gap / 2, self.theme.px(_HEAD), width - gap, self._foot() - self._y(1e-9))

    def _box(self, index: int, rank: int) -> QRectF:
        stack, column = self._data.stacks[index], self._column(index)
        below = sum(brick.ms for brick in stack.bricks[:rank])
        top, bottom = self._y(below + stack.bricks[rank].ms), self._y(below)
        return QRectF(column.left(), top, column.width(), bottom - top)

    def _place_at(self, x: float) -> str:
        """Nearest column."""
        stacks = self._data.stacks
        width = (self.width() - self.theme.px(_AXIS)) / max(len(stacks), 1)
        index = math.floor((x - self.theme.px(_AXIS)) / width)
        return stacks[min(max(index, 0), len(stacks) - 1)].code if stacks else ""

    def _where(self, code: str) -> tuple[int, int] | None:
        """Column and rank of a brick."""
        for index, stack in enumerate(self._data.stacks):
            for rank, brick in enumerate(stack.bricks):
                if brick.code == code:
                    return index, rank
        return None

    def _brick(self, code: str) -> Brick | None:
        found = self._where(code)
        return self._data.stacks[found[0]].bricks[found[1]] if found else None

    # -- painting ----------------------------------------------------------------

    def paint(self, painter: QPainter) -> None:
        self._paint_axis(painter)
        for index, stack in enumerate(self._data.stacks):
            self._paint_target(painter, index, stack)
            for rank, brick in enumerate(stack.bricks):
                self._paint_brick(painter, self._box(index, rank), brick)
            self._paint_foot(painter, index, stack)
        self._paint_takt(painter)
        held = self._brick(self._pressed[0]) if self._pressed and self._held else None
        if held and self._held:
            ghost = QRectF(0, 0, self._column(0).width(), self._foot() - self._y(held.ms))
            ghost.moveCenter(self._held)
            self._paint_brick(painter, ghost, held)

    def _paint_axis(self, painter: QPainter) -> None:
        theme, most_s = self.theme, self._most() / 1000
        step = next((each for each in _STEPS_S if most_s / each <= _MOST_LINES), math.ceil(most_s / _MOST_LINES))
        for seconds in range(0, math.floor(most_s) + 1, step):
            y = self._y(seconds * 1000)
            painter.fillRect(QRectF(theme.px(_AXIS), y, self.width(), 1), theme.color("trait"))
            text = f"{number(seconds)}{NBSP}s"
            draw_text(painter, theme, QRectF(0, y - 9, theme.px(_AXIS) - 6, 18), text, "texte2", align=RIGHT)

    def _paint_target(self, painter: QPainter, index: int, stack: Stack) -> None:
        """While a brick is held: where it may be put."""
        held = self._brick(self._pressed[0]) if self._pressed and self._held else None
        if held is None:
            return
        box = self._column(index).adjusted(-3, 0, 3, 0)
        if stack.code in held.places:
            painter.setBrush(self.theme.color("bleu_f"))
            painter.setPen(self.theme.pen("bleu", 2.0 if stack.code == self._over else 1.0))
            painter.drawRect(box)
        elif stack.code == self._over:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(self.theme.pen("rouge_t", 1.5, (4, 3)))
            painter.drawRect(box)

    def _paint_brick(self, painter: QPainter, box: QRectF, brick: Brick) -> None:
        theme = self.theme
        painter.setBrush(theme.color("forme2" if brick.by_hand else "releve"))
        painter.setPen(theme.pen("bord"))
        painter.drawRect(box)
        if not brick.by_hand:
            painter.fillRect(box.adjusted(1, 1, -1, -1), theme.brush("planned"))
        if brick.moved:
            painter.fillRect(QRectF(box.left(), box.top(), theme.px(4), box.height()), theme.color("bleu"))
        if brick.code == self._current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.pen("bleu", 2.0))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
        words = box.adjusted(theme.px(7), 0, -theme.px(3), 0)
        if brick.places and box.height() >= theme.px(_GRIP):
            grip = QRectF(box.right() - theme.px(_GRIP + 2), box.top() + 1, theme.px(_GRIP), theme.px(_GRIP))
            theme.paint_icon(painter, "deplacer", grip, "bleu_t")
            words.setRight(grip.left() - 2)
        if box.height() >= 2 * line_height(theme):
            self._paint_lines(painter, words, brick.label)
        elif box.height() >= line_height(theme) - 2:
            draw_name(painter, theme, words, brick.label)

    def _paint_lines(self, painter: QPainter, box: QRectF, text: str) -> None:
        """On as many lines as the brick has room for, the last one elided when more would be needed."""
        height = line_height(self.theme)
        lines = _wrapped(self.theme, text, box.width())
        room = max(math.floor(box.height() / height), 1)
        if len(lines) > room:
            lines = [*lines[: room - 1], " ".join(lines[room - 1 :])]
        top = box.center().y() - len(lines) * height / 2
        for rank, line in enumerate(lines):
            draw_name(painter, self.theme, QRectF(box.left(), top + rank * height, box.width(), height), line)

    def _paint_foot(self, painter: QPainter, index: int, stack: Stack) -> None:
        theme, column, height = self.theme, self._column(index), line_height(self.theme)
        over = stack.ms > self._data.takt_ms
        style = FontStyle.STRONG if stack.strong or over else FontStyle.BODY
        top = self._foot() + theme.px(4)
        draw_text(
            painter, theme, QRectF(column.left(), top, column.width(), height), stack.code, "texte", style, CENTER
        )
        words = " · ".join(each for each in (_seconds(stack.ms), stack.note) if each)
        line = QRectF(column.left(), top + height, column.width(), height)
        draw_name(painter, theme, line, words, "rouge_t" if over else "texte2", style, CENTER)

    def _paint_takt(self, painter: QPainter) -> None:
        if not self._data.takt_ms:
            return
        y = self._y(self._data.takt_ms)
        painter.setPen(self.theme.pen("bleu_t", 2.0, (6, 3)))
        painter.drawLine(QPointF(self.theme.px(_AXIS), y), QPointF(self.width(), y))
        line = QRectF(
            self.theme.px(_AXIS), y - line_height(self.theme) - 1, self.width() - self.theme.px(_AXIS) - 4, 18
        )
        draw_text(painter, self.theme, line, self._data.takt, "bleu_t", FontStyle.STRONG, RIGHT)

    # -- keys --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = _KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._held is not None:
            self._let_go()
        elif way and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._carry(way[0])
        elif way:
            self._look(*way)
        else:
            super().keyPressEvent(event)

    def _look(self, across: int, up: int) -> None:
        """The neighbour of the brick looked at; across, the one at the same height."""
        stacks, here = self._data.stacks, self._where(self._current)
        if not stacks:
            return
        if here is None:
            index, rank = 0, 0
        elif across:
            index = min(max(here[0] + across, 0), len(stacks) - 1)
            middle = self._box(*here).center().y()
            ranks = range(len(stacks[index].bricks))
            rank = min(ranks, key=lambda each: abs(self._box(index, each).center().y() - middle), default=0)
        else:
            index, rank = here[0], min(max(here[1] + up, 0), len(stacks[here[0]].bricks) - 1)
        if stacks[index].bricks:
            brick = stacks[index].bricks[rank]
            self._current = brick.code
            announce(self, brick.tip)
            self.chosen.emit(brick.code)
            self.update()

    def _carry(self, way: int) -> None:
        here, brick = self._where(self._current), self._brick(self._current)
        if here is None or brick is None or not way:
            return
        codes = [stack.code for stack in self._data.stacks]
        ahead = codes[here[0] + 1 :] if way > 0 else codes[: here[0]][::-1]
        place = next((code for code in ahead if code in brick.places), ahead[0] if ahead else "")
        if place:
            self.moved.emit(brick.code, place)

    # -- drag --------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        part = self._part_at(event.position())
        if part and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = (part.code, event.position())
            self._current = part.code
            self.chosen.emit(part.code)
            self.update()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        if self._held is None and abs(event.position().x() - self._pressed[1].x()) <= _DRAG:
            return
        self._held = event.position()
        place = self._place_at(event.position().x())
        if place != self._over:
            self._over = place
            self.previewed.emit(self._pressed[0], place)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, held, over = self._pressed, self._held, self._over
        self._pressed, self._held, self._over = None, None, ""
        self.update()
        if pressed and held is not None:
            here = self._where(pressed[0])
            if here and self._data.stacks[here[0]].code != over:
                self.moved.emit(pressed[0], over)
            else:
                self.previewed.emit(pressed[0], "")
        else:
            super().mouseReleaseEvent(event)

    def _let_go(self) -> None:
        assert self._pressed is not None
        code = self._pressed[0]
        self._pressed, self._held, self._over = None, None, ""
        self.previewed.emit(code, "")
        self.update()


def _wrapped(theme: Theme, text: str, width: float) -> list[str]:
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(theme, longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _seconds(ms: float) -> str:
    seconds = ms / 1000
    return f"{number(seconds, 0 if abs(seconds - round(seconds)) < 0.005 else 1)}{NBSP}s"
