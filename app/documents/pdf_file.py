"""A compte rendu as a PDF that a screen reader can follow, set by Typst with the application's own font, offline."""

import json
from contextlib import suppress
from importlib.resources import as_file, files
from typing import Any

from app.documents.printable import printable
from app.documents.report import Report, report_to_json
from app.i18n import NBSP, translate
from app.resources import assets_dir

_BLANK = "…" * 15
"""Where nobody gave a name: room to sign by hand."""
_ACCESSIBLE = {"format": "pdf", "pdf_standards": ["ua-1"]}
_TAGGED = {"format": "pdf"}


def pdf_bytes(report: Report) -> bytes:
    """Tagged as PDF/UA-1 asks: title, language, headings, table heads, alternative texts; the same bytes any day.

    A letter that the application's font lacks, an emoji say, is looked for among the fonts of the computer; one that
    it lacks too is printed as a box, and the tags remain.
    """
    import typst  # 30 MB: loaded by who exports, not by who opens the window

    for own_fonts_only in (True, False):
        with suppress(typst.TypstError):
            return _composed(report, own_fonts_only, **_ACCESSIBLE)[0]
    return _composed(report, False, **_TAGGED)[0]


def page_pictures(report: Report, dots_per_inch: float) -> list[bytes]:
    """Each page as a PNG, to be looked at or printed."""
    return _composed(report, False, format="png", ppi=dots_per_inch)


def _composed(report: Report, own_fonts_only: bool, **options: Any) -> list[bytes]:
    import typst

    with as_file(files("font_source_sans_pro") / "files") as fonts:
        made = typst.compile(
            assets_dir() / "documents" / "report.typ",
            font_paths=[fonts],
            ignore_system_fonts=own_fonts_only,
            sys_inputs={"report": json.dumps(report_to_json(printable(report))), "words": json.dumps(_words(report))},
            timestamp=0,
            **options,
        )
    return made if isinstance(made, list) else [made]


def _words(report: Report) -> dict[str, str]:
    return {
        "author": translate("Docx", "Rédigé par {name}").format(name=report.author or _BLANK),
        "page": translate("Docx", "page"),
        "total": translate("Docx", "total {total}").format(total="").strip(),
        "colon": f"{NBSP}: " if report.language == "fr" else ": ",
    }
