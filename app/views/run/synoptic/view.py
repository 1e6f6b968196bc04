"""The synoptic: a scene of tiles and buffers; a poste is chosen by click or arrows, opened by Enter."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.i18n import translate
from app.models import tiles
from app.models.journal_rows import Release
from app.models.shift import Shift
from app.theme import Theme
from app.views.run.synoptic.buffer import BufferItem
from app.views.run.synoptic.geometry import Geometry, lay_out
from app.views.run.synoptic.pieces import PieceSlides
from app.views.run.synoptic.tile import PosteTile
from app.views.run.synoptic.walkers import Walkers
from app.widgets.base import announce

MIN_ZOOM, MAX_ZOOM = 0.9, 1.5
_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Synoptic(QGraphicsView):
    """`posteSelected` when another poste is chosen, `posteOpened` on Enter; `heightChanged` when it was fitted."""

    spoken_role = QAccessible.Role.Graphic

    posteSelected = Signal(str)
    posteOpened = Signal(str)
    heightChanged = Signal(int)
    bufferAsked = Signal(str)
    """A stock between postes was clicked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._geometry: Geometry | None = None
        self._tiles: dict[str, PosteTile] = {}
        self._buffers: dict[str, BufferItem] = {}
        self._below: dict[str, list[BufferItem]] = {}
        self._chosen = ""
        self.slides = PieceSlides(self)
        self.setScene(QGraphicsScene(self))
        self.walkers = Walkers(self.scene(), theme)
        self.setAccessibleName(translate("Run", "Synoptique de la ligne"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # first: it tells the view, whose keyboard it shares
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._restyle)
        self._restyle()

    def chosen(self) -> str:
        return self._chosen

    def sizeHint(self) -> QSize:
        if self._geometry is None:
            return QSize(self._theme.px(800), self._theme.px(114))
        size = self._geometry.size * self._zoom()
        bar = self.horizontalScrollBar().sizeHint().height() if size.width() > self.width() else 0
        return QSize(round(size.width()), round(size.height()) + 2 + bar)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self.sizeHint().height())

    def build(self, shift: Shift) -> None:
        """Draw the line of a scenario anew; the goulot is chosen."""
        self.slides.clear()
        self.walkers.clear()
        self.scene().clear()
        place = self._geometry = lay_out(shift.scenario, self._theme.px)
        self.scene().setSceneRect(QRectF(0, 0, place.size.width(), place.size.height()))
        self._tiles = {code: self._add_tile(shift, code, box) for code, box in place.tiles.items()}
        self._buffers = {code: self._add_buffer(shift, code) for code in place.buffers}
        self._below = {
            code: [self._buffers[b.code] for b in shift.scenario.buffers.values() if code in b.upstream]
            for code in self._tiles
        }
        self._chosen = self._chosen if self._chosen in self._tiles else shift.scenario.goulot
        self._mark()
        self._fit()

    def refresh(self, shift: Shift) -> None:
        """Repaint only what changed."""
        for code, item in self._tiles.items():
            data = tiles.tile(shift, code)
            if data != item.tile:
                item.set_tile(data)
        for code, buffer in self._buffers.items():
            level = tiles.buffer(shift.state.buffers[code])
            if level != buffer.level:
                buffer.set_level(level)
        if self._geometry is not None:
            self.walkers.follow(shift, self._geometry.tiles)
        self._describe()

    def release(self, releases: Iterable[Release], speed: float) -> None:
        """Show the pieces that just left their poste."""
        for release in releases:
            self.slides.release(self._below.get(release.poste, ()), speed)

    def choose(self, code: str) -> None:
        """Choose a poste; nothing is emitted when it is chosen already."""
        if code in self._tiles and code != self._chosen:
            self._chosen = code
            self._mark()
            announce(self, self._tiles[code].tile.sentence())
            self.posteSelected.emit(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _MOVES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._move(*_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.posteOpened.emit(self._chosen)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _add_tile(self, shift: Shift, code: str, box: QRectF) -> PosteTile:
        item = PosteTile(code, box, self._theme, tiles.tile(shift, code))
        item.clicked.connect(self.choose)
        self.scene().addItem(item)
        return item

    def _add_buffer(self, shift: Shift, code: str) -> BufferItem:
        assert self._geometry is not None
        level = tiles.buffer(shift.state.buffers[code])
        item = BufferItem(self._geometry.buffers[code], self._theme, level)
        item.setZValue(-1)
        item.clicked.connect(self.bufferAsked)
        self.scene().addItem(item)
        return item

    def _move(self, across: int, down: int) -> None:
        """To the next column, or within the column."""
        if self._geometry is None:
            return
        ranked = self._geometry.columns
        column = next(i for i, codes in enumerate(ranked) if self._chosen in codes)
        row = ranked[column].index(self._chosen) + down
        target = ranked[min(max(column + across, 0), len(ranked) - 1)]
        self.choose(target[min(max(row, 0), len(target) - 1)])

    def _mark(self) -> None:
        for code, item in self._tiles.items():
            item.set_chosen(code == self._chosen, self.hasFocus())
        self._describe()

    def _describe(self) -> None:
        if self._chosen in self._tiles:
            self.setAccessibleDescription(self._tiles[self._chosen].tile.sentence())

    def _zoom(self) -> float:
        if self._geometry is None:
            return 1.0
        return min(max(self.width() / self._geometry.size.width(), MIN_ZOOM), MAX_ZOOM)

    def _fit(self) -> None:
        """As large as the width allows, from 90 to 150 %; the height follows."""
        self.resetTransform()
        self.scale(self._zoom(), self._zoom())
        height = self.sizeHint().height()
        if height != self.minimumHeight():
            self.setFixedHeight(height)
            self.heightChanged.emit(height)

    def _restyle(self) -> None:
        self.setBackgroundBrush(self._theme.color("panneau"))
