"""Plan: the sections, what is still empty, and the way out of the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.documents import Section
from app.i18n import translate
from app.models.report_draft import is_empty
from app.theme import Space
from app.widgets import Cell, Column, DataTable, Label, Panel, Row, SecondaryButton

_ROW = 25


class PlanPanel(Panel):
    """`sectionAsked` carries the code of a section."""

    sectionAsked = Signal(str)
    exportAsked = Signal()
    printAsked = Signal()
    versionsAsked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ReportPlan", "Plan"), translate("ReportPlan", "et consigne à l’équipe suivante"), parent=parent
        )
        self._sections: tuple[Section, ...] = ()
        self._table = DataTable(translate("ReportPlan", "Sections du compte rendu"))
        self._table.horizontalHeader().hide()
        self._table.set_row_height(_ROW)
        self._table.setFixedHeight(self.theme.px(5 * _ROW) + 4)
        self._table.clicked.connect(lambda index: self.sectionAsked.emit(self._sections[index.row()].code))
        self._table.rowActivated.connect(self.sectionAsked)
        self._export = SecondaryButton(translate("ReportPlan", "Exporter…"), "document", "Ctrl+E")
        self._export.clicked.connect(self.exportAsked)
        self._print = SecondaryButton(translate("ReportPlan", "Imprimer…"), "imprimer", "Ctrl+P")
        self._print.clicked.connect(self.printAsked)
        self._versions = SecondaryButton(translate("ReportPlan", "Versions"), "horloge", "Ctrl+H")
        self._versions.clicked.connect(self.versionsAsked)
        self._kept = Label(role="texte2")
        self._kept.setWordWrap(True)
        margin = self.theme.px(Space.MARGIN)
        acts = QHBoxLayout()
        acts.addWidget(self._export)
        acts.addWidget(self._print)
        acts.addStretch()
        past = QHBoxLayout()
        past.addWidget(self._versions, 0, Qt.AlignmentFlag.AlignLeft)
        past.addWidget(self._kept, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, margin, margin, margin)
        foot.setSpacing(self.theme.px(Space.ROW))
        foot.addLayout(acts)
        foot.addLayout(past)
        self.body.addWidget(self._table)
        self.body.addLayout(foot)

    def set_sections(self, sections: Sequence[Section], current: str) -> None:
        """`current`: the section where the cursor is."""
        self._sections = tuple(sections)
        rows = [self._row(number, section, section.code == current) for number, section in enumerate(sections, 1)]
        columns = [Column("", "center", 30), Column("", stretch=True), Column("", "right", 60)]
        self._table.set_content(columns, rows)

    def set_kept(self, text: str) -> None:
        """What the base already holds."""
        self._kept.setText(text)
        self._kept.setVisible(bool(text))

    def _row(self, number: int, section: Section, here: bool) -> Row:
        empty = is_empty(section)
        icon = "fleche" if here else "" if empty else "coche"
        mark = Cell("" if icon else "·", "texte2", icon=icon)
        state = translate("ReportPlan", "vide") if empty else ""
        title = Cell(f"{number}. {section.title}", strong=here)
        return Row(section.code, (mark, title, Cell(state, "texte2")), ground="bleu_f" if here else "")
