"""The matrix itself: moved over, picked up, aimed and dropped by keyboard or by mouse."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from app.i18n import translate
from app.models.polyvalence import PolyvalenceModel, Trial
from app.plain import plain
from app.theme import FontStyle, Theme
from app.views.prepare.matrix.delegate import MatrixDelegate
from app.views.prepare.matrix.frozen import FrozenNames
from app.views.prepare.matrix.header import HEIGHT, MatrixHeader
from app.widgets.draw import draw_box, draw_text, text_width

Index = QModelIndex | QPersistentModelIndex
_NEAR = QAbstractItemView.ScrollHint.EnsureVisible
MIME = "application/x-goulot-person"
_PERSON_COLUMN, _COLUMN_MIN, _COLUMN_LARGE = 216, 50, 60
_ROW_MIN, _ROW_MAX = 33, 60
_PEOPLE_SHOWN, _POSTES_SHOWN = 16, 14
"""Up to there all is in sight, the page scrolls if it must; a larger matrix scrolls in its place."""
_COVER_ROW = 25


class MatrixView(QTableView):
    """Turns keys and mouse into the trial of the model; what is decided is for its owner."""

    applied = Signal()
    """Enter, or a drop: the trial is to become an order."""
    freed = Signal(str)
    asked = Signal(str, str)
    """Why? for this person at this position."""

    def __init__(self, model: PolyvalenceModel, trial: Trial, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix, self._trial, self._theme = model, trial, theme
        self._pressed: QPoint | None = None
        self.setAccessibleName(translate("Matrix", "Matrice de polyvalence"))
        self.setProperty("takesSpace", True)
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(theme, self))
        self.setHorizontalHeader(MatrixHeader(theme, self._goulot_column(), self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._names = FrozenNames(self, model, theme)
        self.clicked.connect(self._on_click)
        theme.changed.connect(self._fit)
        theme.changed.connect(self.fit_all)
        self._fit()

    def _goulot_column(self) -> int:
        scenario, positions = self._matrix.scenario, self._matrix.positions
        return next((i + 1 for i, p in enumerate(positions) if scenario.goulot in scenario.positions[p].postes), -1)

    @property
    def large(self) -> bool:
        """Too many people or postes to be taken in at a glance."""
        return len(self._matrix.people) > _PEOPLE_SHOWN or len(self._matrix.positions) > _POSTES_SHOWN

    def show_only(self, words: str) -> None:
        """The people and the postes that the words name; all of either when they name none of them."""
        people, positions = matching(self._matrix, words)
        for row, person in enumerate(self._matrix.people):
            self.setRowHidden(row, person.code not in people)
        for column, position in enumerate(self._matrix.positions, start=1):
            self.setColumnHidden(column, position not in positions)
        self._fit()

    # -- keyboard ------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        person, position = self._under(self.currentIndex())
        key = event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()
        elif key == Qt.Key.Key_I and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self._ask(person, position)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter(person, position)
        elif key == Qt.Key.Key_Space:
            self._pick(person, position)
        elif key == Qt.Key.Key_Delete and person:
            self.freed.emit(person)
        elif key == Qt.Key.Key_Escape and self._trial.active:
            self._trial.clear()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._trial.active:
            event.accept()  # the person picked up stays on their row
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._matrix.index(0, 0))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        person, position = self._under(current)
        if self._trial.active and person == self._trial.person:
            self._trial.set(person, position)

    def _enter(self, person: str, position: str) -> None:
        """The first Enter shows what would follow, the second orders it."""
        if self._trial.active and self._trial.position:
            self.applied.emit()
        else:
            self._trial.set(person, position)

    def _pick(self, person: str, position: str) -> None:
        if self._trial.active:
            self._trial.clear()
        else:
            self._trial.set(person, position)

    def _ask(self, person: str, position: str) -> None:
        if person and position:
            self._trial.set(person, position)
            self.asked.emit(person, position)

    def focus_on(self, person: str, position: str = "") -> None:
        """Put the current cell on a person; "" as the position is the name."""
        codes = [p.code for p in self._matrix.people]
        column = self._matrix.positions.index(position) + 1 if position else 0
        if person in codes:
            self.setCurrentIndex(self._matrix.index(codes.index(person), column))

    def row_area(self, person: str) -> QRect:
        """Where the row of a person is, in the viewport; empty for nobody here."""
        codes = [p.code for p in self._matrix.people]
        if person not in codes:
            return QRect()
        row, last = codes.index(person), self._matrix.columnCount() - 1
        return self.visualRect(self._matrix.index(row, 0)) | self.visualRect(self._matrix.index(row, last))

    # -- mouse ------------------------------------------------------------

    def _on_click(self, index: QModelIndex) -> None:
        person, position = self._under(index)
        if person:
            self._trial.set(person, position)
        else:
            self._trial.clear()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt begins a drag only where something can be selected, and nothing can be here."""
        start, here = self._pressed, event.position().toPoint()
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
        elif (here - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            self._drag(self._under(self.indexAt(start))[0])

    def _drag(self, person: str) -> None:
        if not person:
            return
        self._trial.set(person)
        drag, data = QDrag(self), QMimeData()
        data.setData(MIME, person.encode())
        drag.setMimeData(data)
        drag.setPixmap(self._chip(person))
        drag.setHotSpot(QPoint(self._theme.px(12), -self._theme.px(6)))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Wherever the chip is, the column tells the position; the answer is shown before the drop."""
        self._trial.set(_carried(event.mimeData()), self._position_at(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._trial.set(self._trial.person)

    def dropEvent(self, event: QDropEvent) -> None:
        self._trial.set(_carried(event.mimeData()), self._position_at(event.position().toPoint()))
        event.acceptProposedAction()
        if self._trial.position:
            self.applied.emit()

    def _chip(self, person: str) -> QPixmap:
        """What is carried under the pointer: the person's name."""
        theme, name = self._theme, self._matrix.names.short_person(person)
        ratio = self.devicePixelRatioF()
        width, height = round(text_width(theme, name, FontStyle.STRONG)) + theme.px(36), theme.px(26)
        pixmap = QPixmap(round(width * ratio), round(height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        box = QRectF(0, 0, width, height)
        draw_box(painter, theme, box, "releve", "bleu", 2.0)
        side = theme.px(16)
        theme.paint_icon(painter, "personne", QRectF(theme.px(7), (height - side) / 2, side, side))
        draw_text(painter, theme, box.adjusted(theme.px(28), 0, 0, 0), name, style=FontStyle.STRONG)
        painter.end()
        return pixmap

    # -- places ------------------------------------------------------------

    def _under(self, index: Index) -> tuple[str, str]:
        """(person, position) of a cell; "" where the cell has none."""
        if not index.isValid() or index.row() >= len(self._matrix.people):
            return "", ""
        position = self._matrix.positions[index.column() - 1] if index.column() else ""
        return self._matrix.people[index.row()].code, position

    def _position_at(self, point: QPoint) -> str:
        column = self.columnAt(point.x())
        return self._matrix.positions[column - 1] if column > 0 else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _NEAR) -> None:
        """Not under the names, which stay over the first column."""
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() and self._names.isVisible() and hidden > 0:
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() - hidden)

    def _fit(self) -> None:
        """Rows share the height, columns the width, within what stays readable."""
        theme = self._theme
        people = sum(not self.isRowHidden(row) for row in range(len(self._matrix.people)))
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(_COLUMN_LARGE if self.large else _COLUMN_MIN))
        header.setFixedHeight(theme.px(HEIGHT))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, theme.px(_PERSON_COLUMN))
        cover = self._matrix.rowCount() - len(self._matrix.people)
        left = self.height() - header.height() - cover * theme.px(_COVER_ROW) - 2
        row = min(max(left // max(people, 1), theme.px(_ROW_MIN)), theme.px(_ROW_MAX))
        self.verticalHeader().setMinimumSectionSize(theme.px(16))
        for index in range(self._matrix.rowCount()):
            self.setRowHeight(index, row if index < len(self._matrix.people) else theme.px(_COVER_ROW))
        self._names.fit()

    def fit_all(self) -> None:
        """Never smaller than what shows every row and column: the page scrolls, not the matrix."""
        theme, people = self._theme, len(self._matrix.people)
        cover = self._matrix.rowCount() - people
        people, positions = min(people, _PEOPLE_SHOWN), min(len(self._matrix.positions), _POSTES_SHOWN)
        height = theme.px(HEIGHT) + people * theme.px(_ROW_MIN) + cover * theme.px(_COVER_ROW) + 4
        width = theme.px(_PERSON_COLUMN) + positions * theme.px(_COLUMN_MIN) + 4
        self.setMinimumSize(width, height)


def matching(model: PolyvalenceModel, words: str) -> tuple[set[str], set[str]]:
    """Codes of the people and of the positions that some of the words begin to name; all of them where none does."""
    typed = plain(words).split()

    def kept(names: dict[str, str]) -> set[str]:
        found = {code for code, name in names.items() if any(f" {word}" in f" {plain(name)}" for word in typed)}
        return found or set(names)

    people = kept({person.code: f"{person.code} {person.name}" for person in model.people})
    return people, kept({code: f"{code} {model.names.position(code)}" for code in model.positions})


def _carried(data: QMimeData) -> str:
    return bytes(data.data(MIME).data()).decode()
