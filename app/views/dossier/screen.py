"""The documents of the scenario: list, reading pane, search, print."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app import wording
from app.bridge import Bridge
from app.i18n import language, minutes, number, translate
from app.models.reading import FIRST, MINUTE_MS, READ, codes_read, reading_minutes
from app.theme import Space, Theme
from app.views.dossier.page import Page
from app.views.dossier.rows import NOTE_ROLE, DocumentDelegate
from app.views.export.forms import FormsKeeper
from app.widgets import Button, EmptyState, Head, KeyHint, Label, Panel, PrimaryButton, StatusLine, Toast
from sim.domain.scenario import Document

_LIST = 268


class DossierScreen(QWidget):
    """`folder` holds the scenario's files. Needs an open séance; to be made anew for another."""

    prepareRequested = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._folder = bridge, theme, folder
        self._texts = {document.code: self._read(document) for document in bridge.scenario.documents}
        self._reading = ""
        """Code of the document on the page, once it is laid out."""
        self._read_to_end = codes_read(bridge.draft(READ))
        self._list = QListWidget()
        self._list.setItemDelegate(DocumentDelegate(theme, self._list))
        self._page = Page(translate("Dossier", "Document"), theme)
        self._search = QLineEdit()
        self._found = Label(role="texte2")
        self._panel = Panel("")
        self._documents = Panel(translate("Dossier", "Documents"))
        self._toast = Toast(self)
        self._forms = FormsKeeper(bridge.scenario, theme, self)
        self._forms.told.connect(lambda kind, text: self._toast.show_message(text, kind))
        self._build()
        self._fill()
        self.setFocusProxy(self._list)

    def _read(self, document: Document) -> str:
        path = document.path_en if language() == "en" else document.path_fr
        return (self._folder / path).read_text(encoding="utf-8")

    # -- construction ------------------------------------------------------------

    def _build(self) -> None:
        theme = self._theme
        gap = theme.px(Space.GUTTER)
        documents = self._documents
        documents.set_body(self._list)
        documents.setFixedWidth(theme.px(_LIST))
        self._list.setAccessibleName(translate("Dossier", "Documents du dossier"))
        self._list.currentRowChanged.connect(self._show)
        self._panel.set_body(self._page)
        self._page.verticalScrollBar().valueChanged.connect(self._note_end)
        row = QHBoxLayout()
        row.setContentsMargins(gap, gap, gap, gap)
        row.setSpacing(gap)
        row.addWidget(documents)
        row.addWidget(self._panel, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        if self._texts:
            column.addLayout(row, 1)
        else:
            column.addWidget(self._nothing(), 1)
        column.addWidget(self._make_status())

    def _make_head(self) -> Head:
        scenario = self._bridge.scenario
        head = Head(
            scenario.title.of(language()),
            f"{translate('Dossier', 'Dossier de la séance')} · {wording.mode(self._bridge.mode).lower()}",
        )
        self._search.setPlaceholderText(translate("Dossier", "Chercher dans le dossier"))
        self._search.setAccessibleName(translate("Dossier", "Chercher dans le dossier"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(self._theme.px(240))
        self._search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._next_document)
        find = QShortcut(QKeySequence.StandardKey.Find, self)
        find.activated.connect(self._search.setFocus)
        print_it = Button(translate("Dossier", "Imprimer"), "imprimer", "Ctrl+P")
        print_it.clicked.connect(self._preview)
        prepare = PrimaryButton(translate("Dossier", "Préparer l’équipe"), "fleche", "Ctrl+Return")
        prepare.setObjectName("prepare")
        prepare.clicked.connect(self.prepareRequested)
        head.add_center(self._search)
        head.add_center(self._found)
        forms = Button(translate("Dossier", "Formulaires vides…"), "document", "Ctrl+Shift+P")
        forms.setToolTip(translate("Dossier", "Charge et capacité, suivi, polyvalence, compte rendu : à imprimer"))
        forms.clicked.connect(self._forms.open)
        head.add_right(forms)
        head.add_right(print_it)
        head.add_right(prepare)
        return head

    def _make_status(self) -> StatusLine:
        status = StatusLine(translate("Dossier", "Barre d’état"))
        text = translate("Dossier", "Le dossier reste ouvert à tout moment de la séance")
        status.set_parts([text])
        status.set_hints(
            [
                KeyHint("Ctrl+F", translate("Dossier", "chercher")),
                KeyHint("F1", translate("Dossier", "aide")),
                KeyHint("?", translate("Dossier", "raccourcis")),
            ]
        )
        return status

    def _nothing(self) -> EmptyState:
        return EmptyState(
            "document",
            translate("Dossier", "Ce scénario n’a pas de document"),
            translate("Dossier", "Passez à la préparation de l’équipe."),
        )

    # -- what is shown -----------------------------------------------------------

    def _fill(self) -> None:
        for document in self._bridge.scenario.documents:
            item = QListWidgetItem(self._theme.icon("document"), document.title.of(language()))
            item.setData(Qt.ItemDataRole.UserRole, document.code)
            self._list.addItem(item)
        self._mark()
        if self._texts:
            self._list.setCurrentRow(0)

    def _mark(self) -> None:
        """How long each document takes, which come first, which were read."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            code = item.data(Qt.ItemDataRole.UserRole)
            read = code in self._read_to_end
            length = minutes(reading_minutes(self._texts[code]) * MINUTE_MS)
            notes = [length, translate("Dossier", "lu") if read else "" if code not in FIRST else _first()]
            item.setIcon(self._theme.icon("objectif_tenu" if read else "document"))
            item.setData(NOTE_ROLE, " · ".join(note for note in notes if note))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, item.data(NOTE_ROLE))
        whole = sum(reading_minutes(text) for text in self._texts.values())
        text = translate("Dossier", "{time}, lus : {read} sur {whole}")
        read_so_far = len(self._read_to_end & set(self._texts))
        self._documents.set_subtitle(
            text.format(time=minutes(whole * MINUTE_MS), read=number(read_so_far), whole=number(len(self._texts)))
        )

    def _note_end(self, *_: int) -> None:
        """A document whose end was on screen is read."""
        bar, code = self._page.verticalScrollBar(), self._reading
        if self.isVisible() and code and code not in self._read_to_end and bar.value() == bar.maximum():
            self._read_to_end.add(code)
            self._bridge.save_draft(READ, {"documents": sorted(self._read_to_end)})
            self._mark()

    def _begin_reading(self) -> None:
        """Once the page is laid out: while it is, its bar passes by any place."""
        item = self._list.currentItem()
        self._reading = item.data(Qt.ItemDataRole.UserRole) if item is not None else ""
        self._note_end()

    def _show(self, row: int) -> None:
        self._reading = ""
        item = self._list.item(row)
        self._panel.set_title(item.text())
        self._page.show_markdown(self._texts[item.data(Qt.ItemDataRole.UserRole)])
        self._page.find_all(self._search.text())
        QTimer.singleShot(0, self, self._begin_reading)

    def _find(self, words: str) -> None:
        """Say where the words are, and go to the first document that holds them."""
        rows = self._rows_with(words)
        for row in range(self._list.count()):
            item = self._list.item(row)
            font = item.font()
            font.setBold(bool(words) and row in rows)
            item.setFont(font)
        if words and rows and self._list.currentRow() not in rows:
            self._list.setCurrentRow(rows[0])
        self._page.find_all(words)
        self._found.setText(self._found_words(words, len(rows)))

    def _found_words(self, words: str, documents: int) -> str:
        if not words:
            return ""
        if not documents:
            return translate("Dossier", "introuvable")
        return translate("Dossier", "%n document trouvé", n=documents)

    def _next_document(self) -> None:
        """Enter in the search goes round the documents that hold the words."""
        rows = self._rows_with(self._search.text())
        if rows:
            after = [row for row in rows if row > self._list.currentRow()]
            self._list.setCurrentRow((after or rows)[0])

    def _rows_with(self, words: str) -> list[int]:
        if not words:
            return []
        texts = list(self._texts.values())
        return [row for row, text in enumerate(texts) if words.casefold() in text.casefold()]

    # -- print -------------------------------------------------------------------

    def _preview(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        preview = QPrintPreviewDialog(printer, self)
        preview.setWindowTitle(translate("Dossier", "Aperçu avant impression"))
        preview.paintRequested.connect(self._page.print_on)
        preview.exec()


def _first() -> str:
    return translate("Dossier", "à lire d’abord")
