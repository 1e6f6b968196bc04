"""The forms in which a séance leaves Goulot, each read by another program."""

from collections.abc import Callable
from typing import Literal, get_args

from app.documents.docx_file import docx_bytes
from app.documents.file_names import file_name
from app.documents.odt_file import odt_bytes
from app.documents.pdf_file import pdf_bytes
from app.documents.report import Report
from app.documents.shift import Shift
from app.documents.spreadsheet import to_csv
from app.documents.workbook import to_xlsx
from app.i18n import translate

Format = Literal["docx", "odt", "pdf", "xlsx", "csv"]
FORMATS: tuple[Format, ...] = get_args(Format)
FIGURES: tuple[Format, ...] = ("xlsx", "csv")
"""Those that hold the figures of the séance; the others hold a text."""
TEXTS: tuple[Format, ...] = tuple(form for form in FORMATS if form not in FIGURES)

_SEANCE = 8
"""Characters of the id of a séance."""

_MAKERS: dict[Format, Callable[[Shift, Report], bytes]] = {
    "docx": lambda shift, report: docx_bytes(report),
    "odt": lambda shift, report: odt_bytes(report),
    "pdf": lambda shift, report: pdf_bytes(report),
    "xlsx": lambda shift, report: to_xlsx(shift),
    "csv": lambda shift, report: to_csv(shift),
}


def report_stem(version: int = 0) -> str:
    """What names the compte rendu in a file name, and its version once handed in."""
    stem = translate("Documents", "compte-rendu")
    return f"{stem}-v{version}" if version else stem


def document_bytes(form: Format, shift: Shift, report: Report) -> bytes:
    """The file: the text of `report`, or the figures of `shift` for a spreadsheet."""
    return _MAKERS[form](shift, report)


def document_name(form: Format, shift: Shift, seance: str, document: str = "") -> str:
    """`goulot-pompes-3f2a91c0-compte-rendu-2026-03-17.pdf`: of the séance, what tells it from others is enough.
    ``document``: another than the compte rendu or the figures."""
    usual = translate("Documents", "indicateurs") if form in FIGURES else report_stem()
    told = document or usual
    return file_name(shift.scenario.code, seance[:_SEANCE], told, shift.scenario.calendar.date, form)
