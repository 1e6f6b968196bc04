"""The names of a matrix wider than its place: they stay on the left while the postes go by."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.theme import Theme
from app.views.prepare.matrix.delegate import MatrixDelegate
from app.views.prepare.matrix.header import MatrixHeader


class FrozenNames(QTableView):
    """The first column again, over the matrix, which keeps keyboard and mouse; screen readers are not told twice."""

    def __init__(self, matrix: QTableView, model: QAbstractItemModel, theme: Theme) -> None:
        super().__init__(matrix)
        self._matrix = matrix
        self.setModel(model)
        self.setItemDelegate(MatrixDelegate(theme, self))
        self.setHorizontalHeader(MatrixHeader(theme, -1, self))
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(matrix.verticalScrollMode())
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        matrix.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        matrix.horizontalScrollBar().valueChanged.connect(self.fit)
        matrix.horizontalScrollBar().rangeChanged.connect(self.fit)
        self.hide()

    def fit(self) -> None:
        """As wide as the names, as high as the matrix; only once they would be out of sight."""
        matrix, header = self._matrix, self._matrix.horizontalHeader()
        self.setVisible(matrix.horizontalScrollBar().value() > 0)
        if not self.isVisible():
            return
        for column in range(1, self.model().columnCount()):
            self.setColumnHidden(column, True)
        self.horizontalHeader().setFixedHeight(header.height())
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setColumnWidth(0, matrix.columnWidth(0))
        self.verticalHeader().setMinimumSectionSize(matrix.verticalHeader().minimumSectionSize())
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, matrix.rowHeight(row))
            self.setRowHidden(row, matrix.isRowHidden(row))
        frame = matrix.frameWidth()
        height = matrix.viewport().height() + header.height()
        self.setGeometry(frame, frame, matrix.columnWidth(0), height)
        self.verticalScrollBar().setValue(matrix.verticalScrollBar().value())
        self.raise_()
