"""A control chart of means: target, control limits and tolerance across, one mark a sample."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import number, translate
from app.widgets.chart import Chart, Part, Table
from app.widgets.draw import CENTER, RIGHT, draw_text, line_height, text_width

_HEIGHT = 116
_MARK = 3.5


@dataclass(frozen=True, slots=True)
class Sample:
    """``clock`` of the result, mean and extent in the unit of the chart."""

    clock: str
    mean: float
    extent: float
    off: bool


@dataclass(frozen=True, slots=True)
class ControlData:
    unit: str
    decimals: int
    target: float
    control: tuple[float, float]
    tolerance: tuple[float, float]
    samples: Sequence[Sample] = ()


class ControlChart(Chart):
    """Off its control limits a mean is a filled square, else a ring: told by form as well as by colour."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._data: ControlData | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def set_data(self, data: ControlData | None) -> None:
        self._data = data
        self.refreshed()

    def as_table(self) -> Table:
        head = [translate("Charts", "Heure"), translate("Charts", "Moyenne"), translate("Charts", "Étendue"), ""]
        return [head, *(self._row(sample) for sample in (self._data.samples if self._data else ()))]

    def parts(self) -> list[Part]:
        reach = self.theme.px(8)
        return [
            Part(str(rank), QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach), " ".join(self._row(sample)))
            for rank, (sample, at) in enumerate(self._places())
        ]

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(160), self.theme.px(60))

    def paint(self, painter: QPainter) -> None:
        data = self._data
        if data is None:
            return
        for value, role, style in self._levels(data):
            self._paint_level(painter, value, role, style)
        places = self._places()
        painter.setPen(QPen(self.theme.color("forme"), 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([at for _, at in places]))
        for sample, at in places:
            self._paint_mark(painter, at, sample.off)
        self._paint_hours(painter, places)

    # -- places ------------------------------------------------------------------------------------------

    def _plot(self) -> QRectF:
        left = text_width(self.theme, "0000,00") + self.theme.px(8)
        right = max(text_width(self.theme, word) for word in _level_words().values()) + self.theme.px(10)
        line = line_height(self.theme)
        return self.area().adjusted(left, line / 2, -right, -1.4 * line)

    def _y(self, value: float) -> float:
        assert self._data is not None
        known = [*self._data.tolerance, *(sample.mean for sample in self._data.samples)]
        low, high = min(known), max(known)
        plot = self._plot()
        return plot.bottom() - (value - low) / ((high - low) or 1.0) * plot.height()

    def _places(self) -> list[tuple[Sample, QPointF]]:
        samples = list(self._data.samples) if self._data else []
        plot = self._plot()
        step = plot.width() / max(1, len(samples) - 1)
        return [
            (sample, QPointF(plot.left() + rank * step, self._y(sample.mean))) for rank, sample in enumerate(samples)
        ]

    # -- painting ----------------------------------------------------------------------------------------

    def _levels(self, data: ControlData) -> list[tuple[float, str, Qt.PenStyle]]:
        dash, solid, dots = Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine
        return [
            *((value, "rouge", solid) for value in data.tolerance),
            *((value, "jaune", dash) for value in data.control if value not in data.tolerance),
            (data.target, "forme2", dots),
        ]

    def _paint_level(self, painter: QPainter, value: float, role: str, style: Qt.PenStyle) -> None:
        plot, y = self._plot(), self._y(value)
        painter.setPen(QPen(self.theme.color(role), 1, style))
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        assert self._data is not None
        near = min(abs(y - self._y(limit)) for limit in (*self._data.tolerance, self._data.target))
        height = line_height(self.theme)
        if role == "jaune" and near < height:
            return
        gap = self.theme.px(6)
        box = QRectF(self.area().left(), y - height / 2, plot.left() - gap, height)
        draw_text(painter, self.theme, box, number(value, self._data.decimals), "texte2", align=RIGHT)
        beside = QRectF(plot.right() + gap, y - height / 2, self.area().right() - plot.right() - gap, height)
        draw_text(painter, self.theme, beside, _level_words()[role], "texte2")

    def _paint_hours(self, painter: QPainter, places: list[tuple[Sample, QPointF]]) -> None:
        """What the marks are, between the clock of the first result and that of the last one."""
        plot, width = self._plot(), text_width(self.theme, "00:00") + 4
        top = plot.bottom() + line_height(self.theme) / 2
        said = translate("Charts", "moyenne des prélèvements")
        if text_width(self.theme, said) < plot.width() - 2 * width:
            middle = QRectF(plot.left(), top, plot.width(), line_height(self.theme))
            draw_text(painter, self.theme, middle, said, "texte2", align=CENTER)
        for sample, at in (*places[:1], *places[1:][-1:]):
            box = QRectF(at.x() - width / 2, top, width, line_height(self.theme))
            draw_text(painter, self.theme, box, sample.clock, "texte2", align=CENTER)

    def _paint_mark(self, painter: QPainter, at: QPointF, off: bool) -> None:
        side = self.theme.px(_MARK)
        painter.setPen(QPen(self.theme.color("rouge" if off else "forme"), 1.3))
        painter.setBrush(self.theme.color("rouge" if off else "panneau"))
        if off:
            painter.drawRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
        else:
            painter.drawEllipse(at, side, side)

    def _row(self, sample: Sample) -> list[str]:
        assert self._data is not None
        mean, extent = (number(value, self._data.decimals) for value in (sample.mean, sample.extent))
        off = translate("Charts", "hors limites") if sample.off else ""
        return [sample.clock, f"{mean} {self._data.unit}".strip(), extent, off]


def _level_words() -> dict[str, str]:
    """What each level across the chart is, by its colour."""
    return {
        "rouge": translate("Charts", "tolérance"),
        "jaune": translate("Charts", "contrôle"),
        "forme2": translate("Charts", "cible"),
    }
