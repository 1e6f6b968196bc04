"""Every text of a screen, seen, hovered or spoken, and the words in it that are of the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QTextEdit, QWidget

from app.i18n import Language

_DEEPEST = 40
_SPOKEN = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_FRENCH = re.compile(
    r"le|la|les|un|une|des|du|de|et|ou|est|sont|pour|avec|dans|par|sur|sans|qui|que|ne|pas|au|aux|ce|cette|ces|il|elle"
    r"|vous|votre|nous|leur|moins|depuis|chez|entre|puis|aucun|aucune|postes?|équipe|heures?|jour"
)
_ENGLISH = re.compile(r"the|of|and|with|is|are|for|to|from|your?|this|these|which|by|without|since|none|no|not|shift")
_WORD = re.compile(r"[^\W\d_]+")
_ACCENT = re.compile("[àâçéèêëîïôùûœ]", re.IGNORECASE)
_NAMES = Path(__file__).parent / "names.txt"


def allowed() -> list[str]:
    """What is the same in both languages: each line of `names.txt` before its reason."""
    lines = _NAMES.read_text(encoding="utf-8").splitlines()
    return [line.split("|")[0].strip() for line in lines if line and not line.startswith("#")]


def strangers(root: QWidget, spoken: Language, names: list[str]) -> set[str]:
    """The texts that hold a word of the other language, names left aside."""
    return {text for text in set(texts(root)) if strange(text, spoken, names)}


def without_fields(text: str) -> str:
    """`{poste} blocked` is ` blocked`: what is put there is no word of the sentence."""
    return re.sub(r"\{\w*\}", " ", text)


def strange(text: str, spoken: Language, names: list[str]) -> bool:
    """Whether it holds a word of the other language, or an accent in English."""
    left = text.replace("\u00a0", " ").replace("\u202f", " ")
    for name in names:
        left = left.replace(name, " ")
    if spoken == "en" and _ACCENT.search(left):
        return True
    other = _FRENCH if spoken == "en" else _ENGLISH
    words = (word for word in _WORD.findall(left) if not (word.isupper() and word[1:]))  # OF, TO: no words but codes
    return any(other.fullmatch(word.lower()) for word in words)


def texts(root: QWidget) -> Iterator[str]:
    yield from _spoken(QAccessible.queryAccessibleInterface(root), 0)
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.whatsThis(), widget.statusTip(), widget.windowTitle())
            yield from _held(widget)


def _spoken(seen: QAccessibleInterface | None, depth: int) -> Iterator[str]:
    if seen is None or not seen.isValid() or depth > _DEEPEST or seen.state().invisible:
        return
    typed = isinstance(of := seen.object(), QLineEdit | QTextEdit | QAbstractSpinBox) and not of.isReadOnly()
    yield from (seen.text(what) for what in _SPOKEN if not (typed and what == QAccessible.Text.Value))
    for rank in range(seen.childCount()):
        yield from _spoken(seen.child(rank), depth + 1)


def _held(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(rank) for rank in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    top = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(top), 60)):
            yield from (str(model.index(row, column).data(role) or "") for role in _SHOWN)
