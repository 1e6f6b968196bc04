"""The polyvalence matrix of a shop that no screen holds: names in sight, a filter, and only what changed painted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.bridge import Bridge
from app.storage import Repository
from app.theme import Theme
from app.views.prepare.matrix import PolyvalenceMatrix
from app.views.prepare.matrix.frozen import FrozenNames
from app.views.prepare.matrix.view import MatrixView
from benchmarks.matrix import large_shop

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


@pytest.fixture
def matrix(qtbot: QtBot, qapp: QApplication, repository: Repository, tmp_path: Path) -> Iterator[PolyvalenceMatrix]:
    theme = Theme()
    theme.apply(qapp)
    bridge = Bridge(repository)
    bridge.open_new(large_shop(tmp_path, 24, 20), 1, "apprentissage")
    matrix = PolyvalenceMatrix(bridge, theme)
    qtbot.addWidget(matrix)
    matrix.resize(1000, 560)
    matrix.show()
    qtbot.waitExposed(matrix)
    yield matrix
    bridge.close_seance()


def grid(matrix: PolyvalenceMatrix) -> MatrixView:
    view = matrix.findChild(MatrixView)
    assert isinstance(view, MatrixView)
    return view


def test_the_names_stay_when_the_postes_go_by(matrix: PolyvalenceMatrix) -> None:
    view = grid(matrix)
    names = view.findChild(FrozenNames)
    assert isinstance(names, FrozenNames) and not names.isVisible()
    matrix.focus_on("OP20", "P20")
    assert names.isVisible()
    assert names.verticalScrollBar().value() == view.verticalScrollBar().value()
    assert names.width() == view.columnWidth(0)


def test_a_cell_reached_by_the_keyboard_is_not_under_the_names(matrix: PolyvalenceMatrix, qtbot: QtBot) -> None:
    view = grid(matrix)
    matrix.focus_on("OP02", "P18")
    for _ in range(8):
        qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.visualRect(view.currentIndex()).left() >= view.columnWidth(0)


def test_a_filter_keeps_the_people_and_the_postes_it_names(matrix: PolyvalenceMatrix) -> None:
    view = grid(matrix)
    search = next(one for one in matrix.findChildren(QLineEdit) if "montrer" in one.accessibleName())
    search.setText("op07 p03")
    assert [row for row in range(24) if not view.isRowHidden(row)] == [6]
    assert [column for column in range(1, 21) if not view.isColumnHidden(column)] == [3]
    assert not view.isRowHidden(24), "coverage stays"
    search.setText("")
    assert not any(view.isRowHidden(row) for row in range(27))


def test_aiming_tells_of_the_two_cells_it_changes(matrix: PolyvalenceMatrix, qtbot: QtBot) -> None:
    view = grid(matrix)
    matrix.focus_on("OP22", "P05")
    qtbot.keyClick(view, Qt.Key.Key_Space)
    told: list[tuple[int, int, int]] = []
    view.model().dataChanged.connect(lambda a, b, *_: told.append((a.row(), a.column(), b.column())))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert sorted(told) == [(21, 5, 5), (21, 6, 6)]


def test_a_small_team_has_no_filter_and_no_frozen_names(qtbot: QtBot, repository: Repository, tmp_path: Path) -> None:
    bridge = Bridge(repository)
    bridge.open_new(large_shop(tmp_path, 8, 6), 1, "apprentissage")
    theme = Theme()
    theme.apply(QApplication.instance())  # type: ignore[arg-type]
    small = PolyvalenceMatrix(bridge, theme)
    qtbot.addWidget(small)
    assert not grid(small).large
    bridge.close_seance()
