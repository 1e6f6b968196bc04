"""Writes the compte rendu of a séance of the base, of a journal, or of a shift lived without a window."""

from dataclasses import replace
from pathlib import Path

from app import headless
from app.documents import Format, Shift, default_report, document_bytes, document_name, report_from_json
from app.documents.report import Report
from app.documents.templates import by_template
from app.lived import relive
from app.storage import Repository
from app.whole_file import write_whole
from sim.session import Session, replay

DRAFT = "report"
"""Kind of the draft in which the editor keeps its compte rendu."""


def write_report(
    session: str, form: Format, output: Path, own_scenario: str | None, template: Path | None = None
) -> Path:
    """Where it was written: `output`, or a new file there when it is a folder.

    `session`: a journal file, or the id of a séance; `template`: the structure of a centre. Raises StorageError,
    JournalError, ScenarioError, TemplateError or OSError.
    """
    path = Path(session)
    lived, written, author = _of_journal(path, own_scenario) if path.is_file() else _of_base(session)
    shift = Shift.of(lived)
    report = replace(written or default_report(shift), author=author)
    if template:
        report = by_template(template, shift, report)
    content = document_bytes(form, shift, report)
    if output.is_dir():
        return keep_beside(output, document_name(form, shift, path.stem), content)
    write_whole(output, content)
    return output


def _of_journal(path: Path, own_scenario: str | None) -> tuple[Session, Report | None, str]:
    """A journal holds no name."""
    reading = headless.read_journal(path)
    scenario = headless.scenario_of(reading, own_scenario)
    return replay(scenario, reading.header["seed"], reading.commands, reading.end_ms), None, ""


def _of_base(seance_id: str) -> tuple[Session, Report | None, str]:
    """With the compte rendu as the person wrote it, if any, and their name."""
    repository = Repository.open()
    try:
        draft = repository.load_draft(seance_id, DRAFT)
        resumption = repository.resume(seance_id)
        lived = relive(repository, resumption)
    finally:
        repository.close()
    return lived, report_from_json(draft) if draft else None, resumption.seance.trainee


def keep_beside(folder: Path, name: str, content: bytes) -> Path:
    """Write `content` under `name`, numbered when another document bears it: a text edited by hand is never lost."""
    folder.mkdir(parents=True, exist_ok=True)
    stem, suffix = Path(name).stem, Path(name).suffix
    path, rank = folder / name, 1
    while path.exists() and path.read_bytes() != content:
        rank += 1
        path = folder / f"{stem}-{rank}{suffix}"
    write_whole(path, content)
    return path
