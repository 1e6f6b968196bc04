"""The answer to « pourquoi ? »: the formula with its figures, where it comes from, the facts, to be copied or kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from app import wording
from app.documents import Shift
from app.documents.answers import WRITERS
from app.i18n import NBSP, labelled, number, translate
from app.models.why import Answer, Term
from app.models.why.rows import answer_rows, fact_heads
from app.theme import FontStyle, Space, Theme
from app.views.save_dialog import ask_where_to_save
from app.whole_file import write_whole
from app.widgets import Cell, Column, DataTable, Dialog, EmptyState, Label, Row, SecondaryButton, Toast
from app.widgets.chart import copy_table
from app.wording.system import system_cause

_WIDTH, _HEIGHT = 660, 560
_SHOWN = 500
_ROW = 22


class WhyDialog(Dialog):
    """Stands still on the figures of one instant; Escape closes. `instantAsked`: where a fact happened."""

    instantAsked = Signal(int)

    def __init__(self, answer: Answer, shift: Shift, theme: Theme, parent: QWidget, gone_to: bool = True) -> None:
        """``gone_to``: the instants of the facts are those of the séance in hand."""
        super().__init__(parent)
        self._gone_to = gone_to
        self._answer, self._names, self._theme = answer, shift.names, theme
        self._clock = shift.names.clock(shift.state.now_ms, seconds=True)
        self._instants = {str(row.number): row.at_ms for row in answer.facts}
        self._toast = Toast(self)
        self.setWindowTitle(translate("Why", "Pourquoi ? {figure}").format(figure=answer.title))
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT))
        self._terms = _terms_table(answer, theme)
        self._facts = _facts_table(answer, shift)
        self._facts.rowActivated.connect(self._go)
        self._fill()
        self._terms.setFocus()

    def table(self) -> list[list[str]]:
        """All of it, as copied."""
        rows = answer_rows(self._answer, self._names, self._clock, shown=True)
        return [["" if cell is None else str(cell) for cell in row] for row in rows]

    def export(self, suffix: str) -> None:
        """Ask where, then write; says what came of it."""
        kinds = {
            "csv": translate("Why", "Tableau CSV (*.csv)"),
            "xlsx": translate("Why", "Classeur Excel (*.xlsx)"),
        }
        title = translate("Why", "Exporter la réponse")
        path = ask_where_to_save(self, title, f"{_file_name(self._answer.title)}.{suffix}", kinds[suffix], suffix)
        if path:
            self.write(path)

    def write(self, path: Path) -> None:
        rows = answer_rows(self._answer, self._names, self._clock)
        try:
            write_whole(path, WRITERS[path.suffix.removeprefix(".")](rows))
        except OSError as error:
            text = translate("Why", "Le fichier {path} n’a pas pu être écrit : {cause}. Choisissez un autre dossier.")
            self._toast.show_message(text.format(path=path, cause=system_cause(error)), "error", ms=0)
            return
        self._toast.show_message(translate("Why", "Exporté : {path}").format(path=path), "ok")

    def _copy(self) -> None:
        copy_table(self.table())
        self._toast.show_message(translate("Why", "Copié : à coller dans un tableur."), "ok")

    def _go(self, key: str) -> None:
        if self._gone_to and key in self._instants:
            self.instantAsked.emit(self._instants[key])
            self.accept()

    def _go_chosen(self) -> None:
        self._facts.rowActivated.emit(self._facts.chosen_key())

    def _fill(self) -> None:
        margin = self._theme.px(Space.MARGIN)
        column = QVBoxLayout(self)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.px(Space.ROW))
        head = Label(f"{labelled(self._answer.title, self._answer.result)}", FontStyle.SECTION)
        head.setWordWrap(True)
        rule = Label(self._answer.rule, FontStyle.STRONG)
        rule.setWordWrap(True)
        source = translate("Why", "{source}. Chiffres arrêtés à {clock}.")
        column.addWidget(head)
        column.addWidget(rule)
        column.addWidget(Label(source.format(source=self._answer.source, clock=self._clock), role="texte2"))
        column.addWidget(self._terms)
        column.addWidget(Label(_count(len(self._answer.facts)), role="texte2"))
        column.addWidget(self._facts if self._answer.facts else _nothing(), 1)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(Space.GUTTER))
        for text, icon, act in (
            (translate("Why", "Copier en tableau"), "copier", self._copy),
            (translate("Why", "Exporter .csv"), "document", lambda: self.export("csv")),
            (translate("Why", "Exporter .xlsx"), "document", lambda: self.export("xlsx")),
        ):
            button = SecondaryButton(text, icon)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch()
        if self._answer.facts and self._gone_to:
            go = SecondaryButton(translate("Why", "Aller à cet instant"), "fleche")
            go.clicked.connect(self._go_chosen)
            row.addWidget(go)
        return row


def _terms_table(answer: Answer, theme: Theme) -> DataTable:
    table = DataTable(translate("Why", "Chiffres de la formule"))
    table.set_row_height(_ROW)
    columns = [Column(translate("Why", "Chiffre"), stretch=True), Column(translate("Why", "Valeur"), "right", 140)]
    last = len(answer.terms) - 1
    table.set_content(columns, [_term_row(rank, term, rank == last) for rank, term in enumerate(answer.terms)])
    table.setFixedHeight(theme.px(_ROW * min(len(answer.terms), 8) + 26))
    table.selectRow(last)
    return table


def _term_row(rank: int, term: Term, result: bool) -> Row:
    return Row(str(rank), (Cell(term.name, strong=result), Cell(term.shown, strong=result)))


def _facts_table(answer: Answer, shift: Shift) -> DataTable:
    """The latest first."""
    names, table = shift.names, DataTable(translate("Why", "Faits du journal"))
    number_, clock, fact = fact_heads()
    columns = [Column(number_, align="right"), Column(clock), Column(fact, stretch=True)]
    rows = [
        Row(str(row.number), (number(row.number), names.clock(row.at_ms, seconds=True), wording.fact(names, row.fact)))
        for row in answer.facts[-_SHOWN:][::-1]
    ]
    table.setWordWrap(True)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    table.set_content(columns, rows)
    if rows:
        table.selectRow(0)
    return table


def _count(facts: int) -> str:
    if facts > _SHOWN:
        text = translate("Why", "Les {shown} derniers faits sur {facts}, le plus récent en haut")
        return text.format(shown=number(_SHOWN), facts=number(facts))
    return translate("Why", "%n fait du journal, le plus récent en haut", n=facts)


def _nothing() -> EmptyState:
    return EmptyState(
        "document",
        translate("Why", "Aucun fait"),
        translate("Why", "Rien dans le journal n’a encore fait bouger ce chiffre."),
    )


def _file_name(title: str) -> str:
    """Letters and figures only: a name that every system takes."""
    kept = "".join(letter if letter.isalnum() else "-" for letter in title.replace(NBSP, " "))
    return f"pourquoi-{'-'.join(part for part in kept.split('-') if part)}"
