"""Taking the pictures of a variant: each scene played, the window still, its dialog in its middle."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from app.theme import Theme
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
        dialogs = [dialog for dialog in stage.window.findChildren(QDialog) if dialog.isVisible()]
        for dialog in dialogs:
            _lay(dialog, picture, theme)
    wrong = spoilt(stage.window, written) + [line for dialog in dialogs for line in spoilt(dialog, written)]
    for dialog in dialogs:
        dialog.reject()
    return picture, list(dict.fromkeys(wrong))


def _leave_focus(stage: Stage) -> None:
    """Nothing of the scene before: a picture is the same alone and after the others."""
    stage.window.setFocus()


def _lay(dialog: QDialog, picture: QPixmap, theme: Theme) -> None:
    inner = dialog.grab()
    box = inner.rect()
    box.moveCenter(picture.rect().center())
    painter = QPainter(picture)
    painter.drawPixmap(box, inner)
    painter.setPen(theme.pen("bord"))
    painter.drawRect(box.adjusted(-1, -1, 0, 0))
    painter.end()
