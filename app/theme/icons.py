"""Icons and state shapes, recoloured by role from the SVG files of `assets/icons` and cached."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import assets_dir

_ROLE = re.compile(r"var\(--(\w+)\)")


@cache
def _source(name: str) -> str:
    """Text of an icon. Raises FileNotFoundError for an unknown name."""
    return (assets_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_names() -> list[str]:
    """Every icon that `IconSet` can draw."""
    return sorted(path.stem for path in (assets_dir() / "icons").glob("*.svg"))


class IconSet:
    """The icons in the colours of one palette."""

    def __init__(self, palette: Mapping[str, str]) -> None:
        self._palette = palette
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}

    def paint(self, painter: QPainter, name: str, box: QRectF, role: str = "texte") -> None:
        """Draw an icon in `box`; `role` colours line icons, shapes bring their own roles."""
        self._renderer(name, role).render(painter, box)

    def pixmap(self, name: str, size: int, role: str = "texte", ratio: float = 1.0) -> QPixmap:
        """A square pixmap of `size` logical pixels for a screen of device pixel `ratio`."""
        key = (name, size, role, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._drawn(*key)
        return self._pixmaps[key]

    def icon(self, name: str, size: int, role: str = "texte") -> QIcon:
        """A QIcon sharp at display scales 1 and 2; the same colour in every state."""
        icon = QIcon()
        for ratio in (1.0, 2.0):
            pixmap = self.pixmap(name, size, role, ratio)
            icon.addPixmap(pixmap, QIcon.Mode.Normal)
            icon.addPixmap(pixmap, QIcon.Mode.Disabled)
        return icon

    def _drawn(self, name: str, size: int, role: str, ratio: float) -> QPixmap:
        pixmap = QPixmap(QSize(size, size) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint(painter, name, QRectF(0, 0, size, size), role)
        painter.end()
        return pixmap

    def _renderer(self, name: str, role: str) -> QSvgRenderer:
        key = (name, role)
        if key not in self._renderers:
            text = _ROLE.sub(lambda match: self._palette[match[1]], _source(name))
            text = text.replace("currentColor", self._palette[role])
            self._renderers[key] = QSvgRenderer(text.encode())
        return self._renderers[key]
