"""Pictures of every document that leaves one séance, to be looked at. Needs LibreOffice and pdftoppm, no display:

    .venv/bin/python packaging/document_pictures.py FOLDER

A competent supervisor lives the pump line; its compte rendu, its figures, the standard template and the empty forms are
exported, opened by LibreOffice (pdftoppm for PDF) and drawn page by page. The formulas of the workbook are computed
again from nothing and held against the values written beside them: exit code 1 when one differs. Two of the pictures
are kept in docs/screenshots/documents.
"""

# ruff: noqa: E402
from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from openpyxl import load_workbook

from app.documents import FORMATS, Shift, default_report, document_bytes, document_name
from app.documents.templates import by_template, standard_template
from app.papers import write_forms
from app.scenarios import locate
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

SEANCE = "exemple"
_DOTS_PER_INCH = "70"
_PATIENCE_S = 180
_VALUE = re.compile(rb"(</f>)<v>[^<]*</v>")


def main(folder: Path) -> int:
    for needed in ("soffice", "pdftoppm"):
        if shutil.which(needed) is None:
            print(f"{needed} is missing: install libreoffice-writer, libreoffice-calc and poppler-utils")
            return 2
    folder.mkdir(parents=True, exist_ok=True)
    for file in export(folder):
        pages = draw(file, folder / "pictures")
        print(f"{file.name}: {pages} pages")
    return compare(folder)


def export(folder: Path) -> list[Path]:
    """The five forms of one séance, its compte rendu by the standard template, and the empty forms."""
    scenario = load(locate("pompes"))
    shift = Shift.of(live(Session(scenario, 1), policy("competent")))
    report = default_report(shift)
    files = []
    for form in FORMATS:
        files.append(folder / document_name(form, shift, SEANCE))
        files[-1].write_bytes(document_bytes(form, shift, report))
    files.append(folder / "template.pdf")
    files[-1].write_bytes(document_bytes("pdf", shift, by_template(standard_template(), shift, report)))
    return [*files, *write_forms(scenario, folder / "forms")]


def draw(file: Path, folder: Path) -> int:
    """How many pages there were; a .csv is opened as a sheet."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        pdf = file if file.suffix == ".pdf" else office(file, "pdf", Path(place))
        name = f"{file.stem}-{file.suffix[1:]}"
        subprocess.run(
            ["pdftoppm", "-r", _DOTS_PER_INCH, "-png", str(pdf), str(folder / name)],
            check=True,
            capture_output=True,
            timeout=_PATIENCE_S,
        )
    return len(list(folder.glob(f"{name}-*.png")))


def office(file: Path, form: str, folder: Path) -> Path:
    """`file` opened by LibreOffice, under a profile of its own, and saved in another form."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={Path(profile).as_uri()}",
                "--headless",
                "--convert-to",
                form,
                "--outdir",
                str(folder),
                file,
            ],
            check=True,
            capture_output=True,
            timeout=_PATIENCE_S,
        )
    return folder / f"{file.stem}.{form}"


def compare(folder: Path) -> int:
    """The values of the formulas: those written by Goulot against those that LibreOffice computes."""
    (book,) = folder.glob("*.xlsx")
    with tempfile.TemporaryDirectory() as place:
        bare = Path(place) / book.name
        forget_values(book, bare)
        computed = load_workbook(office(bare, "xlsx", Path(place) / "computed"), data_only=True)
    written, formulas = load_workbook(book, data_only=True), load_workbook(book)
    cells = [cell for sheet in formulas for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]
    wrong = []
    for cell in cells:
        place_of = cell.parent.title, cell.coordinate
        here, there = (found[place_of[0]][place_of[1]].value for found in (written, computed))
        if not alike(here, there):
            wrong.append(f"{place_of[0]}!{place_of[1]} {cell.value}: {here} written, {there} computed")
    print(*wrong, f"{len(cells)} formulas, {len(wrong)} differ", sep="\n")
    return 1 if wrong or not cells else 0


def forget_values(book: Path, bare: Path) -> None:
    """The same workbook with its formulas alone: what is read afterwards was computed."""
    with zipfile.ZipFile(book) as old, zipfile.ZipFile(bare, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, _VALUE.sub(rb"\1", old.read(name)))


def alike(here: object, there: object) -> bool:
    if isinstance(here, int | float) and isinstance(there, int | float):
        return abs(here - there) < 1e-6
    return (here or "") == (there or "")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
