"""The facts of the shift beside the text: searched, then cited by button, key or drag."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from app.i18n import translate
from app.models.fact_list import FactList, FactRow
from app.theme import Space, Theme
from app.views.report.facts_delegate import FactDelegate
from app.widgets import KeyCap, Label, Panel


class FactView(QListView):
    """`cited` carries the key of a fact: Enter, double click, or click on its button."""

    cited = Signal(str)
    reached = Signal(str)

    def __init__(self, facts: FactList, theme: Theme) -> None:
        super().__init__()
        self._facts = facts
        self._delegate = FactDelegate(theme)
        self.setModel(facts)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(translate("ReportFacts", "Chiffres, figures et tableaux"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.selectionModel().currentChanged.connect(lambda *_: self.reached.emit(self._detail()))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def chosen(self) -> FactRow | None:
        index = self.currentIndex()
        return self._facts.rows[index.row()] if index.isValid() else None

    def choose_first(self) -> None:
        """The first fact, if any."""
        places = [place for place, row in enumerate(self._facts.rows) if row.kind != "group"]
        if places:
            self.setCurrentIndex(self._facts.index(places[0]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cite()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._cite()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            button = self._delegate.button(QRectF(self.visualRect(index)))
            if button.contains(event.position()):
                self._cite()

    def _cite(self) -> None:
        row = self.chosen()
        if row and row.kind != "group":
            self.cited.emit(row.key)

    def _detail(self) -> str:
        row = self.chosen()
        return row.detail if row else ""


class FactsPanel(Panel):
    """`cited` carries the key of the fact to put in the text."""

    cited = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(translate("ReportFacts", "Faits de l’équipe"), parent=parent)
        self._facts = FactList(self)
        self._view = FactView(self._facts, theme)
        self._search = QLineEdit()
        self._detail = Label(role="texte2")
        self._build(theme)
        self._view.cited.connect(self.cited)
        self._view.reached.connect(self._detail.setText)
        self._search.textChanged.connect(self._find)
        self._search.returnPressed.connect(self._view.setFocus)

    def set_rows(self, rows: Sequence[FactRow]) -> None:
        """Show the facts; the choice stays on the same one."""
        chosen = self._view.chosen()
        self._facts.set_rows(rows)
        keys = [row.key for row in self._facts.rows]
        if chosen and chosen.key in keys:
            self._view.setCurrentIndex(self._facts.index(keys.index(chosen.key)))
        elif chosen is None:
            self._view.choose_first()

    def cite_chosen(self) -> None:
        """Ask for the fact chosen to be put in the text."""
        row = self._view.chosen()
        if row and row.kind != "group":
            self.cited.emit(row.key)

    def seek(self) -> None:
        """Put the keyboard in the search."""
        self._search.setFocus()
        self._search.selectAll()

    def _find(self, text: str) -> None:
        self._facts.search(text)
        if self._view.chosen() is None or text:
            self._view.choose_first()

    def _build(self, theme: Theme) -> None:
        margin = theme.px(Space.MARGIN)
        self._search.setPlaceholderText(translate("ReportFacts", "Chercher un chiffre"))
        self._search.setAccessibleName(translate("ReportFacts", "Chercher un chiffre"))
        self._search.setClearButtonEnabled(True)
        self._search.addAction(theme.icon("chercher", "texte2"), QLineEdit.ActionPosition.LeadingPosition)
        top = QVBoxLayout()
        top.setContentsMargins(margin, theme.px(5), margin, theme.px(5))
        top.addWidget(self._search)
        self._detail.setWordWrap(True)
        keys = QHBoxLayout()
        keys.setSpacing(theme.px(4))
        keys.addWidget(Label(translate("ReportFacts", "Glisser vers le texte, ou"), role="texte2"))
        keys.addWidget(KeyCap("Ctrl+Return"))
        keys.addStretch()
        foot = QVBoxLayout()
        foot.setContentsMargins(margin, theme.px(5), margin, theme.px(6))
        foot.setSpacing(theme.px(3))
        foot.addWidget(self._detail)
        foot.addLayout(keys)
        self.body.addLayout(top)
        self.body.addWidget(self._view, 1)
        self.body.addLayout(foot)
