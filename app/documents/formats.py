"""The forms in which a séance leaves Goulot, each read by another program."""

from collections.abc import Callable
from typing import Literal

from app.documents.docx_file import docx_bytes
from app.documents.pdf_file import pdf_bytes
from app.documents.report import Report
from app.documents.shift import Shift
from app.documents.spreadsheet import to_csv

Format = Literal["docx", "pdf", "csv"]

FORMATS: dict[Format, Callable[[Shift, Report], bytes]] = {
    "docx": lambda shift, report: docx_bytes(report),
    "pdf": lambda shift, report: pdf_bytes(report),
    "csv": lambda shift, report: to_csv(shift),
}


def document_bytes(form: Format, shift: Shift, report: Report) -> bytes:
    """The file: the text of `report`, or the figures of `shift` for a spreadsheet."""
    return FORMATS[form](shift, report)
