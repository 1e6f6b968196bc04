"""The handover note and the messages to services: a list, the text of the one chosen, the facts to cite."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.bridge import Bridge
from app.documents import Format, Report, Shift
from app.documents.formats import TEXTS
from app.documents.notes import DRAFT, NOTES, Note, blank_note, is_blank, note_title, notes_from_json, notes_to_json
from app.i18n import translate
from app.models.fact_list import Facts
from app.models.number_check import KnownNumbers
from app.models.report_draft import cited_codes, word_count
from app.modes import MODES
from app.spelling import speller
from app.theme import FontStyle, Space, Theme
from app.views.export.exporter import Exporter, Leaving
from app.views.report.desk import CHECK_MS
from app.views.report.editor import ReportEditor
from app.views.report.facts_panel import FactsPanel
from app.views.report.ground import Ground
from app.views.report.highlighter import NumberHighlighter
from app.views.report.toolbar import Toolbar
from app.widgets import Cell, Column, DataTable, Dialog, Label, Panel, PrimaryButton, Row, SecondaryButton, Toast
from app.widgets.choice import Choice

_WIDTH, _HEIGHT = 1240, 680
_LIST, _FACTS = 310, 336
_ROW = 30


class NotesDialog(Dialog):
    """Every change is kept at once."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._shift = Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal)
        self._facts = Facts(self._shift)
        self._known = KnownNumbers(self._shift, list(self._facts.figures.values()))
        self._kept: set[str] = set()
        self._notes: dict[Note, Report] = {}
        self._current: Note = NOTES[0]
        self.setWindowTitle(translate("Notes", "Consigne et messages"))
        self.setAccessibleName(self.windowTitle())
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self.list = DataTable(translate("Notes", "Documents"))
        self.editor = ReportEditor(theme)
        self.editor.setAccessibleName(translate("Notes", "Texte du document"))
        self._toolbar = Toolbar(self.editor, theme)
        self._toolbar.check.hide()
        self._facts_panel = FactsPanel(theme)
        self._words = Label(role="texte2")
        self._text_panel = Panel("")
        self._form = Choice()
        self._export = SecondaryButton(translate("Notes", "Exporter…"), "document", "Ctrl+E")
        self._close = PrimaryButton(translate("Notes", "Fermer"))
        self._build()
        self._toast = Toast(self)
        self._exporter = Exporter(self._leaving, None, theme, self)
        self._highlighter = NumberHighlighter(self.editor.document(), theme)
        self._pause = QTimer(self, interval=CHECK_MS, singleShot=True)
        self._open()
        self._connect()

    def show_note(self, code: Note) -> None:
        """The text of one of them."""
        self._current = code
        self._text_panel.set_title(note_title(code))
        note = self._notes[code]
        self.editor.load(note)
        self.editor.go_to(note.sections[0].code)
        self._check()
        self._show_words()

    def _check(self) -> None:
        """Spelling and numbers, as in the compte rendu, where the mode checks."""
        if not MODES[self._bridge.mode].checks:
            return
        known = self.editor.speller
        self._highlighter.look(
            self._known.unknown,
            self._facts.text,
            lambda text: [word for word in known.wrong(text) if word.word not in self._kept] if known else [],
        )

    def _keep_word(self, word: str) -> None:
        """Until the window closes."""
        self._kept.add(word)
        self._check()

    def _leaving(self) -> Leaving:
        return Leaving(self._shift, self._notes[self._current], self._bridge.seance_id, _file_stem(self._current))

    def _open(self) -> None:
        """What was kept; what can't be read back begins anew, and that is said."""
        shift, author = self._shift, self._bridge.trainee
        try:
            self._notes = notes_from_json(self._bridge.draft(DRAFT), shift, author)
        except ValueError:
            self._notes = notes_from_json(None, shift, author)
            text = translate("Notes", "Les documents enregistrés n’ont pas pu être relus : squelettes neufs.")
            self._toast.show_message(text, "error", ms=0)
        self._facts_panel.set_rows(self._facts.rows(set()))
        read_only = self._bridge.read_only or self._bridge.time_over
        self.editor.set_read_only(read_only)
        self.editor.speller = speller(self._bridge.scenario) if MODES[self._bridge.mode].checks else None
        self._toolbar.setEnabled(not read_only)
        self._list()
        self.list.selectRow(0)
        self.show_note(NOTES[0])

    def _list(self) -> None:
        columns = [Column(translate("Notes", "Document"), stretch=True), Column("", "right", 92)]
        self.list.set_content(columns, [self._row(code) for code in NOTES])

    def _row(self, code: Note) -> Row:
        blank = is_blank(self._notes[code], self._shift, code)
        state = translate("Notes", "à écrire") if blank else translate("Notes", "%n mot", n=self._own_words(code))
        return Row(code, (Cell(note_title(code)), Cell(state, "texte2")))

    def _edited(self) -> None:
        note = replace(self._notes[self._current], sections=self.editor.sections())
        if note != self._notes[self._current]:
            self._notes[self._current] = note
            self._bridge.save_draft(DRAFT, notes_to_json(self._notes, self._shift))
            self._list()
            self._show_words()
            self._pause.start()

    def _own_words(self, code: Note) -> int:
        """Beside those of the skeleton."""
        skeleton = word_count(blank_note(self._shift, code))
        return max(word_count(self._notes[code]) - skeleton, 0)

    def _show_words(self) -> None:
        note = self._notes[self._current]
        self._words.setText(translate("Notes", "%n mot", n=self._own_words(self._current)))
        cited = {code for section in note.sections for code in cited_codes(section.blocks)}
        self._facts_panel.set_rows(self._facts.rows(cited))

    def _cite(self, key: str) -> None:
        if self._bridge.read_only:
            return
        if key in self._facts.figures:
            self.editor.insert_figure(self._facts.figures[key])
        elif key in self._facts.blocks:
            self.editor.insert_block(self._facts.blocks[key])

    def _choose(self, key: str) -> None:
        if key in NOTES and key != self._current:
            self.show_note(key)

    def _connect(self) -> None:
        self.list.rowSelected.connect(self._choose)
        self.list.rowActivated.connect(lambda _: self.editor.setFocus())
        self.editor.edited.connect(self._edited)
        self.editor.dropped.connect(self._cite)
        self.editor.wordKept.connect(self._keep_word)
        self._pause.timeout.connect(self._check)
        self._facts_panel.cited.connect(self._cite)
        self._export.clicked.connect(lambda: self._exporter.ask(self._form.currentData()))
        self._exporter.told.connect(
            lambda kind, text: self._toast.show_message(text, kind, ms=0 if kind == "error" else 5000)
        )
        self._close.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._facts_panel.cite_chosen)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._facts_panel.seek)

    def _build(self) -> None:
        self._form.setAccessibleName(translate("Notes", "Forme du fichier"))
        for form in TEXTS:
            self._form.addItem(_form_name(form), form)
        theme, gap = self._theme, self._theme.px(Space.GUTTER)
        self.list.set_row_height(_ROW)
        self.list.horizontalHeader().hide()
        listed = Panel(translate("Notes", "Documents"))
        listed.body.addWidget(self.list, 1)
        listed.setFixedWidth(theme.px(_LIST))
        self._facts_panel.setFixedWidth(theme.px(_FACTS))
        self._text_panel.add_head(self._words)
        self._text_panel.body.addWidget(self._toolbar)
        self._text_panel.body.addWidget(self._sheet(), 1)
        panes = QHBoxLayout()
        panes.setSpacing(gap)
        panes.addWidget(listed)
        panes.addWidget(self._text_panel, 1)
        panes.addWidget(self._facts_panel)
        foot = QHBoxLayout()
        foot.setSpacing(gap)
        hint = Label(
            translate(
                "Notes",
                "Enregistrés au fil de la frappe, à exporter un à un pour chaque service. Le compte rendu a sa propre "
                "consigne, au § 5, remise avec lui.",
            ),
            role="texte2",
        )
        hint.setWordWrap(True)
        foot.addWidget(hint, 1)
        foot.addWidget(self._form)
        foot.addWidget(self._export)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        margin = theme.px(Space.GROUP)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(gap)
        column.addWidget(Label(self.windowTitle(), FontStyle.PAGE))
        column.addLayout(panes, 1)
        column.addLayout(foot)
        for button in (self._export, self._close):
            button.setAutoDefault(False)

    def _sheet(self) -> QWidget:
        ground = Ground(self._theme)
        row = QHBoxLayout(ground)
        margin = self._theme.px(12)
        row.setContentsMargins(margin, margin, margin, 0)
        row.addWidget(self.editor)
        return ground


def _form_name(form: Format) -> str:
    return {
        "docx": translate("Notes", "Word (.docx)"),
        "odt": translate("Notes", "LibreOffice (.odt)"),
        "pdf": translate("Notes", "PDF (.pdf)"),
    }[form]


def _file_stem(code: Note) -> str:
    """Names the document in the name of its file."""
    stems: Mapping[Note, str] = {
        "handover": "consigne",
        "maintenance": "message-maintenance",
        "quality": "message-qualite",
        "logistics": "message-logistique",
        "hr": "message-rh",
        "methods": "message-methodes",
    }
    return stems[code]
