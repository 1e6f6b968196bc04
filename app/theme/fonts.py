"""The application's font, which travels with it so that layouts are equal everywhere."""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

from app.theme.scale import FontStyle

FAMILY = "Source Sans Pro"
_FILES = (
    "SourceSansPro-Regular.ttf",
    "SourceSansPro-Semibold.ttf",
    "SourceSansPro-It.ttf",
    "SourceSansPro-SemiboldIt.ttf",
)


def load_fonts() -> None:
    """Register the font files with Qt; loading twice is harmless. Raises OSError when one can't be read."""
    if FAMILY in QFontDatabase.families():
        return
    folder = files("font_source_sans_pro") / "files"
    for name in _FILES:
        with as_file(folder / name) as path:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise OSError(f"font not readable: {path}")


def make_font(style: FontStyle, text_scale: float) -> QFont:
    """The font of a style, `text_scale` from 1.0 to 2.0.

    Its digits have one width by default: a test measures them.
    """
    font = QFont(FAMILY)
    font.setPixelSize(round(style.pixels * text_scale))
    font.setWeight(QFont.Weight(style.weight))
    return font
