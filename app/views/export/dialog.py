"""In which form a séance leaves: each with what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from app.documents import FORMATS, Format
from app.documents.formats import FIGURES
from app.i18n import translate
from app.theme import FontStyle, Space, Theme
from app.widgets import Dialog, Label, PrimaryButton, SecondaryButton
from app.widgets.choice import Choice

_WIDTH = 560


class ExportDialog(Dialog):
    """`chosen`: a form is asked for; `previewAsked`: the paper rather than a file. Either as `template` lays it out."""

    chosen = Signal(str)
    previewAsked = Signal()

    def __init__(self, form: Format, templates: Sequence[Path], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._templates = templates
        self._layout = Choice()
        self._theme = theme
        self.setWindowTitle(translate("Export", "Exporter la séance"))
        self.setAccessibleName(self.windowTitle())
        self._group = QButtonGroup(self)
        self._buttons = {code: self._button(code) for code in FORMATS}
        self._go = PrimaryButton(translate("Export", "Choisir le fichier…"), "document")
        self._preview = SecondaryButton(translate("Export", "Aperçu avant impression"), "imprimer", "Ctrl+P")
        self._cancel = SecondaryButton(translate("Export", "Annuler"))
        self._build()
        self._connect()
        self._buttons[form].setChecked(True)
        self._buttons[form].setFocus()

    @property
    def form(self) -> Format:
        return next(code for code, button in self._buttons.items() if button.isChecked())

    @property
    def template(self) -> Path | None:
        """None: the text as it was written."""
        rank = self._layout.currentIndex()
        return self._templates[rank - 1] if rank > 0 else None

    def _button(self, code: Format) -> QRadioButton:
        name, use = _told(code)
        button = QRadioButton(name)
        button.setAccessibleDescription(use)
        self._group.addButton(button)
        return button

    def _accept(self) -> None:
        form = self.form
        self.accept()
        self.chosen.emit(form)

    def _show_paper(self) -> None:
        self.accept()
        self.previewAsked.emit()

    def _connect(self) -> None:
        self._go.clicked.connect(self._accept)
        self._go.setDefault(True)
        self._preview.clicked.connect(self._show_paper)
        self._cancel.clicked.connect(self.reject)

    def _build(self) -> None:
        gap = self._theme.px(Space.GROUP)
        column = QVBoxLayout(self)
        column.setContentsMargins(gap, gap, gap, gap)
        column.setSpacing(self._theme.px(3))
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        titles = translate("Export", "Le compte rendu"), translate("Export", "Les chiffres de la séance")
        texts = [form for form in FORMATS if form not in FIGURES]
        for title, forms in zip(titles, (texts, FIGURES), strict=True):
            column.addSpacing(gap)
            column.addWidget(Label(title, FontStyle.PANEL))
            for code in forms:
                self._add(column, code)
            if forms is texts:
                column.addLayout(self._plan())
        column.addSpacing(gap)
        column.addStretch()
        foot = QHBoxLayout()
        foot.setSpacing(self._theme.px(Space.GUTTER))
        foot.addWidget(self._preview)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._go)
        column.addLayout(foot)
        self.setMinimumWidth(self._theme.px(_WIDTH))

    def _plan(self) -> QHBoxLayout:
        """In which structure the text is laid out."""
        name = translate("Export", "Structure")
        self._layout.addItem(translate("Export", "Le texte comme il est écrit"))
        self._layout.addItems([template.stem for template in self._templates])
        self._layout.setAccessibleName(name)
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.px(4), 0, 0, 0)
        row.setSpacing(self._theme.px(Space.GUTTER))
        row.addWidget(Label(name))
        row.addWidget(self._layout, 1)
        return row

    def _add(self, column: QVBoxLayout, code: Format) -> None:
        """The form, and under it what it is for."""
        use = Label(_told(code)[1], role="texte2")
        use.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.px(28), 0, 0, self._theme.px(4))
        row.addWidget(use)
        column.addWidget(self._buttons[code])
        column.addLayout(row)


def _told(code: Format) -> tuple[str, str]:
    return {
        "docx": (
            translate("Export", "Word (.docx)"),
            translate("Export", "Le texte à corriger ou à compléter, dans Word ou un autre traitement de texte."),
        ),
        "odt": (
            translate("Export", "LibreOffice (.odt)"),
            translate("Export", "Le même texte, au format ouvert."),
        ),
        "pdf": (
            translate("Export", "PDF (.pdf)"),
            translate(
                "Export", "Le document fini : à remettre, imprimer ou envoyer. Se lit partout, à l’oreille aussi."
            ),
        ),
        "xlsx": (
            translate("Export", "Excel ou LibreOffice (.xlsx)"),
            translate("Export", "Une feuille par sujet, avec les formules : TRS, pertes, coûts, décisions."),
        ),
        "csv": (
            translate("Export", "Texte tabulé (.csv)"),
            translate("Export", "Une ligne par indicateur, pour un autre logiciel."),
        ),
    }[code]
