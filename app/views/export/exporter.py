"""From the screen to a file or a sheet of paper: the person chooses, the window stays alive, the outcome is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.documents import Format, Report, Shift, document_bytes, document_name
from app.documents.formats import FIGURES, FORMATS
from app.documents.pdf_file import page_pictures
from app.documents.templates import by_template, standard_template, templates_in
from app.documents.templates.sandbox import TemplateError
from app.i18n import translate
from app.theme import Theme
from app.views.export.background import Background
from app.views.export.dialog import ExportDialog
from app.views.export.preview import SCREEN_DPI, PrintPreview
from app.views.save_dialog import ask_where_to_save
from app.views.settings.preferences import Preferences
from app.whole_file import write_whole
from app.wording.system import system_cause


class Leaving(NamedTuple):
    """What leaves, as it stands now; `seance`: its id; `document`: what names its file, the compte rendu left out."""

    shift: Shift
    report: Report
    seance: str
    document: str = ""


class Exporter(QObject):
    """`told`: a kind of message and its sentence. `preferences` None: nothing is remembered."""

    told = Signal(str, str)

    def __init__(
        self, leaving: Callable[[], Leaving], preferences: Preferences | None, theme: Theme, host: QWidget
    ) -> None:
        super().__init__(host)
        self._leaving, self._preferences, self._theme, self._host = leaving, preferences, theme, host

    def open(self) -> None:
        """Ask in which form."""
        kept = self._preferences.export_format if self._preferences else ""
        form: Format = next((known for known in FORMATS if known == kept), "docx")
        dialog = ExportDialog(form, self._templates(), self._theme, self._host)
        dialog.chosen.connect(lambda chosen: self.ask(chosen, dialog.template))
        dialog.previewAsked.connect(lambda: self.preview(dialog.template))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask(self, form: Format, template: Path | None = None) -> None:
        """Where the file goes, under a name that is proposed; then write it."""
        leaving = self._leaving()
        name = document_name(form, leaving.shift, leaving.seance, leaving.document)
        kind = translate("Export", "Document .{suffix} (*.{suffix})").format(suffix=form)
        folder = self._preferences.export_folder if self._preferences else None
        path = ask_where_to_save(self._host, translate("Export", "Exporter la séance"), name, kind, form, folder)
        if path is None:
            return
        if self._preferences:
            self._preferences.export_format, self._preferences.export_folder = form, path.parent
        self.write(form, path, template)

    def write(self, form: Format, path: Path, template: Path | None = None) -> None:
        """Make the file and say what came of it. Figures at once, for the shift may go on; texts off the window."""
        leaving = self._laid_out(template)
        if leaving is None:
            return
        if form in FIGURES:
            self._keep(path, document_bytes(form, leaving.shift, leaving.report))
            return
        work = Background(
            lambda: document_bytes(form, leaving.shift, leaving.report),
            translate("Export", "Écriture de {name}").format(name=path.name),
            self._theme,
            self._host,
        )
        work.done.connect(lambda content: self._keep(path, content))

    def preview(self, template: Path | None = None) -> None:
        """Show the pages as they will be printed."""
        leaving = self._laid_out(template)
        if leaving is None:
            return
        report = leaving.report
        text = translate("Export", "Mise en page")
        work = Background(lambda: page_pictures(report, SCREEN_DPI), text, self._theme, self._host)
        work.done.connect(lambda pages: self._show(report, pages))

    def _templates(self) -> list[Path]:
        """That of Goulot, then those of the centre."""
        folder = self._preferences.templates_folder if self._preferences else None
        return [standard_template(), *(templates_in(folder) if folder else ())]

    def _laid_out(self, template: Path | None) -> Leaving | None:
        """What leaves, in the structure of a template; None when it is a bad one, which is told."""
        leaving = self._leaving()
        if template is None:
            return leaving
        try:
            return leaving._replace(report=by_template(template, leaving.shift, leaving.report))
        except (TemplateError, OSError) as error:
            told = error.sentence() if isinstance(error, TemplateError) else f"{template}: {system_cause(error)}"
            self.told.emit("error", told)
            return None

    def _keep(self, path: Path, content: bytes) -> None:
        try:
            write_whole(path, content)
        except OSError as error:
            text = translate(
                "ReportScreen", "Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier."
            )
            if isinstance(error, PermissionError) and path.exists():
                text = translate(
                    "Export",
                    "Le fichier {path} n’a pas pu être remplacé : {cause}. S’il est ouvert dans un autre logiciel,"
                    " fermez-le, ou choisissez un autre nom.",
                )
            self.told.emit("error", text.format(path=path, cause=system_cause(error)))
            return
        self.told.emit("ok", translate("ReportScreen", "Exporté : {path}").format(path=path))

    def _show(self, report: Report, pages: list[bytes]) -> None:
        preview = PrintPreview(report, pages, self._theme, self._host)
        preview.told.connect(self.told)
        preview.finished.connect(preview.deleteLater)
        preview.open()
