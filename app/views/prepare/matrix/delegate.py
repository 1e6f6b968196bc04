"""How a cell of the matrix is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.models.polyvalence import CELL_ROLE, CoverCell, MatrixCell, PersonCell
from app.theme import FontStyle, Theme, tone_role
from app.widgets.draw import CENTER, draw_focus, draw_name, draw_text, line_height, text_width
from app.widgets.marks import paint_iluo

Index = QModelIndex | QPersistentModelIndex


class MatrixDelegate(QStyledItemDelegate):
    """Level, assignment and legality of a cell; name and cautions of a person; figure of a coverage."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pictures: dict[tuple[object, ...], QPixmap] = {}
        """Of cells that look the same: a large matrix holds a thousand of some thirty kinds."""
        theme.changed.connect(self._pictures.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, box = index.data(CELL_ROLE), QRectF(option.rect)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if isinstance(cell, MatrixCell):
            painter.drawPixmap(box.topLeft(), self._picture(painter, box, cell))
            if not focused:
                return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(cell, PersonCell):
            self._paint_person(painter, box, cell)
        elif not isinstance(cell, MatrixCell):
            self._paint_cover(painter, box, cell)
        self._paint_grid(painter, box)
        if focused:
            draw_focus(painter, self._theme, box.adjusted(0, 0, -1, -1))
        painter.restore()

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        line = self._theme.color("trait")
        painter.fillRect(QRectF(box.right() - 1, box.top(), 1, box.height()), line)
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), line)

    def _paint_person(self, painter: QPainter, box: QRectF, cell: PersonCell) -> None:
        theme, dim = self._theme, "texte2" if cell.absent else "texte"
        if cell.picked or cell.absent:
            painter.fillRect(box, theme.color("bleu_f" if cell.picked else "creux"))
        side, left = theme.px(18), box.left() + theme.px(10)
        icon = QRectF(left, box.center().y() - side / 2, side, side)
        theme.paint_icon(painter, "personne", icon, dim)
        words = box.adjusted(icon.right() + theme.px(6) - box.left(), 0, -theme.px(4), 0)
        line = line_height(theme) - theme.px(2)
        top = box.center().y() - line
        name = QRectF(words.left(), top, words.width(), line)
        draw_name(painter, theme, name, cell.name, dim, FontStyle.STRONG)
        self._paint_notes(painter, QRectF(words.left(), top + line, words.width(), line), cell)

    def _paint_notes(self, painter: QPainter, line: QRectF, cell: PersonCell) -> None:
        theme, left = self._theme, line.left()
        for icon, words, warning in (("", cell.contract, False), *cell.notes):
            role = "jaune_t" if warning else "texte2"
            if icon:
                side = theme.px(14)
                theme.paint_icon(painter, icon, QRectF(left, line.center().y() - side / 2, side, side), role)
                left += side + theme.px(3)
            box = QRectF(left, line.top(), max(line.right() - left, 0), line.height())
            draw_name(painter, theme, box, words, role)
            left += text_width(theme, words) + theme.px(8)

    def _picture(self, painter: QPainter, box: QRectF, cell: MatrixCell) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (cell.look, cell.level, cell.short, cell.assigned, cell.aimed, box.width(), box.height(), ratio)
        if key not in self._pictures:
            picture = QPixmap(round(box.width() * ratio), round(box.height() * ratio))
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            brush = QPainter(picture)
            brush.setRenderHint(QPainter.RenderHint.Antialiasing)
            whole = QRectF(0, 0, box.width(), box.height())
            self._paint_cell(brush, whole, cell)
            self._paint_grid(brush, whole)
            brush.end()
            self._pictures[key] = picture
        return self._pictures[key]

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: MatrixCell) -> None:
        theme, look = self._theme, cell.look
        if look in ("impossible", "absent", "barred"):
            painter.fillRect(box, theme.brush("impossible"))
        elif look == "possible":
            painter.fillRect(box, theme.color("bleu_f"))
        self._paint_level(painter, box, cell)
        if look == "possible":
            self._frame(painter, box, "bleu", 1)
        if cell.assigned:
            self._frame(painter, box, "texte", 4)
        if cell.aimed:
            self._frame(painter, box, "bleu" if look == "possible" else "rouge", 4)

    def _paint_level(self, painter: QPainter, box: QRectF, cell: MatrixCell) -> None:
        theme = self._theme
        dim = cell.look in ("impossible", "absent")
        ink = "texte2" if dim or cell.look == "barred" else "texte"
        if cell.short and cell.look in ("barred", "impossible"):
            if cell.level:
                half = box.height() / 2 - theme.px(1)
                self._paint_mark(painter, QRectF(box.left(), box.top() + 1, box.width(), half), cell.level, ink, dim)
                box = QRectF(box.left(), box.top() + half, box.width(), half)
            mark = self._pair(painter, box, cell.short, ink, FontStyle.BODY, 14 if cell.level else 18)
            theme.paint_icon(painter, "interdit", mark)
        elif cell.level:
            self._paint_mark(painter, box, cell.level, ink, dim)
        elif cell.assigned:
            theme.paint_icon(painter, "coche", _centred(box, theme.px(16)))
        else:
            draw_text(painter, theme, box, "–", "texte2", align=CENTER)

    def _paint_mark(self, painter: QPainter, box: QRectF, level: str, ink: str, dim: bool) -> None:
        side = min(18, int(box.height() / self._theme.px(1)) - 2)
        mark = self._pair(painter, box, level, ink, FontStyle.STRONG, side)
        paint_iluo(painter, self._theme, mark, level, dim)

    def _pair(self, painter: QPainter, box: QRectF, text: str, ink: str, style: FontStyle, size: int) -> QRectF:
        """A word beside the place of its mark, `size` at 100 %, which is returned; both in the middle of the cell."""
        theme = self._theme
        side, gap = theme.px(size), theme.px(4)
        width = min(side + gap + text_width(theme, text, style), box.width() - theme.px(4))
        left = box.center().x() - width / 2
        words = QRectF(left + side + gap, box.top(), box.right() - left - side - gap, box.height())
        draw_name(painter, theme, words, text, ink, style)
        return QRectF(left, box.center().y() - side / 2, side, side)

    def _paint_cover(self, painter: QPainter, box: QRectF, cell: CoverCell) -> None:
        theme, calm = self._theme, cell.tone == "neutral"
        painter.fillRect(box, theme.color("creux" if calm else tone_role(cell.tone, "ground")))
        if cell.heading:
            draw_name(painter, theme, box.adjusted(theme.px(10), 0, 0, 0), cell.text)
            return
        ink = tone_role(cell.tone, "text")
        style = FontStyle.BODY if calm else FontStyle.STRONG
        if cell.tone == "rouge":
            side = theme.px(14)
            icon = _centred(box, side).translated(-side, 0)
            theme.paint_icon(painter, "panne", icon)
            box = box.adjusted(side + theme.px(4), 0, 0, 0)
        draw_name(painter, theme, box, cell.text, ink, style, CENTER)

    def _frame(self, painter: QPainter, box: QRectF, role: str, inset: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._theme.pen(role, 2.0))
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset - 1, -inset - 1), 3, 3)


def _centred(box: QRectF, side: float) -> QRectF:
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
