"""How much of the shift is over, with its breaks."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.i18n import NBSP, number, percent, translate
from app.models.shift import Shift
from app.widgets.base import Painted
from app.widgets.draw import CENTER, LEFT, RIGHT, draw_text, line_height

_WIDTH = 168
_BAR = 7
MINUTE_MS = 60_000


def duration_text(ms: int) -> str:
    """`2 h 36`, `36 min`."""
    hours, left = divmod(max(ms, 0) // MINUTE_MS, 60)
    if not hours:
        return f"{number(left)}{NBSP}min"
    return f"{number(hours)}{NBSP}h{NBSP}{left:02d}"


class ShiftBar(Painted):
    spoken_role = QAccessible.Role.ProgressBar

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Run", "Avancement de l’équipe"), parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._shares: tuple[float, tuple[tuple[float, float], ...]] = (0.0, ())
        self._words = ("", "", "")

    def set_shift(self, shift: Shift) -> None:
        end = max(shift.end_ms, 1)
        pauses = tuple((b.at_ms / end, b.end_ms / end) for b in shift.state.breaks)
        self._shares = (min(shift.now_ms / end, 1.0), pauses)
        left = translate("Run", "reste {duration}").format(duration=duration_text(shift.end_ms - shift.now_ms))
        self._words = (shift.names.clock(0), left, shift.names.clock(shift.end_ms))
        self.setAccessibleDescription(" ".join(self._words))
        self.update()

    def spoken_value(self) -> str:
        return percent(self._shares[0], 0)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(_WIDTH), round(line_height(self.theme)) + self.theme.px(_BAR + 5))

    def paint(self, painter: QPainter) -> None:
        theme, (done, pauses) = self.theme, self._shares
        bar = QRectF(0.5, 3.5, self.width() - 1, theme.px(_BAR))
        painter.setPen(theme.pen("bord"))
        painter.setBrush(theme.color("creux"))
        painter.drawRoundedRect(bar, 1, 1)
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width() * done, bar.height()), theme.color("forme"))
        for start, end in pauses:
            pause = QRectF(bar.left() + bar.width() * start, bar.top(), bar.width() * (end - start), bar.height())
            painter.fillRect(pause.adjusted(0, 0.5, 0, -0.5), theme.color("releve"))
        words = QRectF(0, bar.bottom() + 1, self.width(), self.height() - bar.bottom() - 1)
        for text, align in zip(self._words, (LEFT, CENTER, RIGHT), strict=True):
            draw_text(painter, theme, words, text, "texte2", align=align)
