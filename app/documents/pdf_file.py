"""A compte rendu as a PDF that a screen reader can follow."""

from contextlib import suppress
from typing import Any

from app.documents.printable import printable
from app.documents.report import Chart, Report, report_to_json
from app.documents.typesetting import typeset
from app.documents.words import chart_alternative, chart_title, signature
from app.i18n import translate

_ACCESSIBLE = {"format": "pdf", "pdf_standards": ["ua-1"]}
_TAGGED = {"format": "pdf"}


def pdf_bytes(report: Report) -> bytes:
    """Tagged as PDF/UA-1 asks: title, language, headings, table heads, alternative texts; the same bytes any day.

    A letter that the application's font lacks, an emoji say, is looked for among the fonts of the computer; one that
    it lacks too is printed as a box, and the tags remain.
    """
    import typst  # loaded by who exports, not by who opens the window

    for own_fonts_only in (True, False):
        with suppress(typst.TypstError):
            return _composed(report, own_fonts_only, **_ACCESSIBLE)[0]
    return _composed(report, False, **_TAGGED)[0]


def page_pictures(report: Report, dots_per_inch: float) -> list[bytes]:
    """Each page as a PNG, to be looked at or printed."""
    return _composed(report, False, format="png", ppi=dots_per_inch)


def _composed(report: Report, own_fonts_only: bool, **options: Any) -> list[bytes]:
    shown = printable(report)
    words = {"author": signature(shown), "page": translate("Docx", "page"), "charts": _chart_words(shown)}
    told = {"report": report_to_json(shown), "words": words}
    return typeset("report", told, own_fonts_only=own_fonts_only, **options)


def _chart_words(report: Report) -> list[list[dict[str, str] | None]]:
    """By rank of section and of block; None for what is no chart."""
    return [
        [
            {"title": chart_title(block), "alt": chart_alternative(block)} if isinstance(block, Chart) else None
            for block in section.blocks
        ]
        for section in report.sections
    ]
