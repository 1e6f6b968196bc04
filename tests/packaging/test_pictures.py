"""What judges the pictures must see what an eye would, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.theme import Theme
from app.widgets.base import Painted
from app.widgets.draw import draw_text
from pictures.compare import compare
from pictures.texts import Written, spoilt


@pytest.fixture
def theme(qapp: object) -> Theme:
    theme = Theme()
    theme.apply(qapp)  # type: ignore[arg-type]
    return theme


class Figure(Painted):
    """Figures painted at given abscissas."""

    def __init__(self, texts: dict[int, str], parent: QWidget) -> None:
        super().__init__("Chiffres", parent)
        self._texts = texts

    def paint(self, painter: QPainter) -> None:
        for left, text in self._texts.items():
            draw_text(painter, self.theme, QRectF(left, 0, 100, 20), text)


def faults(window: QWidget, qtbot: QtBot) -> list[str]:
    qtbot.addWidget(window)
    window.show()
    with Written() as written:
        window.grab()
    return spoilt(window, written)


@pytest.mark.parametrize("kind", [QLabel, QPushButton])
@pytest.mark.parametrize(("width", "cut"), [(300, 0), (30, 1)])
def test_a_text_that_has_no_room_is_found(
    kind: type[QLabel | QPushButton], width: int, cut: int, theme: Theme, qtbot: QtBot
) -> None:
    window = QWidget()
    widget = kind("Appeler la maintenance", window)
    widget.resize(width, 40)
    assert len(faults(window, qtbot)) == cut


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ({0: "05:30", 60: "06:00"}, ""),
        ({0: "05:30", 10: "06:00"}, "written over each other"),
        ({0: "05:30", 90: "06:00"}, "« 06:00 » is cut"),
    ],
)
def test_painted_figures_stay_whole_and_apart(texts: dict[int, str], found: str, theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(200, 60)
    figure = Figure(texts, window)
    figure.resize(110, 20)
    told = faults(window, qtbot)
    assert (found in told[0] and len(told) == 1) if found else not told


def picture(word: str, ground: str = "white") -> QImage:
    image = QImage(QSize(400, 300), QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, word)
    painter.end()
    return image


def test_a_picture_is_compared_with_the_one_kept(qapp: object, tmp_path: Path) -> None:
    kept, differences = tmp_path / "piloter.png", tmp_path / "differences"
    picture("en panne").save(str(kept))
    assert compare(picture("en panne"), kept, differences) == ""
    assert compare(picture("en panne", "#fefefe"), kept, differences) == "", "a shade that no eye sees"
    assert not differences.exists()
    assert "piloter.png" in compare(picture("en marche"), kept, differences)
    assert (differences / "piloter.png").is_file()
    assert "no picture is kept" in compare(picture("en panne"), tmp_path / "new.png", differences)
