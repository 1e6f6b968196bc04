"""The empty forms of a scenario, written into a folder: to be printed, or filled in on a computer. No Qt."""

from collections.abc import Iterator
from pathlib import Path

from app.documents.file_names import file_name
from app.documents.forms import FORMS, blank_form, form_title
from app.documents.odt_file import odt_bytes
from app.documents.pdf_file import pdf_bytes
from app.documents.workbook.grids import to_grids
from app.handover import keep_beside
from app.i18n import translate
from sim.domain.scenario import Scenario


def write_forms(scenario: Scenario, folder: Path) -> list[Path]:
    """Each form as .pdf and .odt, all of them in one .xlsx. Where they are; no file that differs is replaced.

    Raises OSError.
    """
    return [keep_beside(folder, name, content) for name, content in _files(scenario)]


def _files(scenario: Scenario) -> Iterator[tuple[str, bytes]]:
    forms = {code: blank_form(code, scenario) for code in FORMS}
    for code, form in forms.items():
        yield _name(scenario, form_title(code), "pdf"), pdf_bytes(form)
        yield _name(scenario, form_title(code), "odt"), odt_bytes(form)
    yield _name(scenario, translate("Forms", "Formulaires"), "xlsx"), to_grids(forms.values())


def _name(scenario: Scenario, title: str, suffix: str) -> str:
    return file_name(scenario.code, "", title.lower(), scenario.calendar.date, suffix)
