"""Taking the pictures of a variant: each scene played, the window still, its dialog in its middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget

from app.theme import Theme
from app.views.run.panels.slot import PanelWindow
from pictures.palette import reduced
from pictures.scenes import PICTURES, SETTLE_MS
from pictures.seances import Seances
from pictures.stage import Stage, Variant
from pictures.texts import Written, spoilt


def take(variant: Variant, names: list[str], seances: Seances, theme: Theme) -> Iterator[tuple[str, QImage, list[str]]]:
    """The name of each picture, the picture, and what is wrong with its texts, one sentence each."""
    stage = Stage(variant, seances, theme)
    for name in names:
        picture, wrong = _shoot(stage, PICTURES[name], theme)
        yield f"{name}-{variant.suffix}", reduced(picture.toImage()), wrong
    stage.close()


def _shoot(stage: Stage, act: Callable[[Stage], None], theme: Theme) -> tuple[QPixmap, list[str]]:
    _leave_focus(stage)
    act(stage)
    QTest.qWait(SETTLE_MS)
    with Written() as written:
        picture = stage.window.grab()
        above = [part for part in _windows_above(stage.window) if part.isVisible()]
        for part in above:
            _lay(part, picture, theme)
    wrong = [line for part in (stage.window, *above) for line in spoilt(part, written)]
    for part in above:
        part.close()
    return picture, list(dict.fromkeys(wrong))


def _leave_focus(stage: Stage) -> None:
    """Nothing of the scene before: a picture is the same alone and after the others."""
    stage.window.setFocus()


def _windows_above(window: QWidget) -> tuple[QWidget, ...]:
    return (*window.findChildren(PanelWindow), *window.findChildren(QDialog))


def _lay(part: QWidget, picture: QPixmap, theme: Theme) -> None:
    """A dialog or a detached panel, over the middle of the window."""
    inner = part.grab()
    box = inner.rect()
    box.moveCenter(picture.rect().center())
    painter = QPainter(picture)
    painter.drawPixmap(box, inner)
    painter.setPen(theme.pen("bord"))
    painter.drawRect(box.adjusted(-1, -1, 0, 0))
    painter.end()
