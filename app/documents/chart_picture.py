"""A chart as a picture, for files that can't draw it themselves."""

from dataclasses import asdict, dataclass

from app.documents.report import Chart
from app.documents.typesetting import typeset

_DOTS_PER_INCH = 220
_CM_PER_INCH = 2.54


@dataclass(frozen=True, slots=True)
class Picture:
    png: bytes
    height_cm: float


def chart_picture(block: Chart, width_cm: float) -> Picture:
    """Drawn as in the PDF, `width_cm` wide."""
    (png,) = typeset("chart", {"chart": asdict(block), "width_cm": width_cm}, format="png", ppi=_DOTS_PER_INCH)
    return Picture(png, _height_px(png) / _DOTS_PER_INCH * _CM_PER_INCH)


def _height_px(png: bytes) -> int:
    """From the header of the file (PNG specification, 11.2.2)."""
    return int.from_bytes(png[20:24], "big")
