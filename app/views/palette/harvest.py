"""The actions that a page shows: each button on it is one, with its key and, when it is off, its reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget

from app.i18n import labelled, translate
from app.views.palette.action import Action
from app.widgets import Segments
from app.widgets.segments import Segment


def shown_actions(page: QWidget, group: str, searched: bool = False) -> Iterator[Action]:
    """Of the buttons and fields in sight, in the order they were made; `searched`: only once words are typed."""
    for button in page.findChildren(QAbstractButton):
        name = button.accessibleName() or button.text()
        if (name and button.isVisible() and button.focusPolicy() != Qt.FocusPolicy.NoFocus) or _is_segment(button):
            yield _of_button(button, _name(button, name), group, searched)
    for field in page.findChildren(QLineEdit):
        if field.isVisible() and field.accessibleName() and not field.isReadOnly():
            focus = partial(field.setFocus, Qt.FocusReason.OtherFocusReason)
            yield Action(field.accessibleName(), focus, group=group, searched=searched)


def _is_segment(button: QAbstractButton) -> bool:
    """One word of a choice takes no tabbing unless it is on."""
    return isinstance(button, Segment) and button.isVisible() and not button.isChecked()


def _name(button: QAbstractButton, name: str) -> str:
    """A word of a choice is told with what is chosen."""
    choice = button.parentWidget()
    if isinstance(choice, Segments) and choice.accessibleName():
        return labelled(choice.accessibleName(), name)
    return name


def _of_button(button: QAbstractButton, label: str, group: str, searched: bool) -> Action:
    keys = button.shortcut().toString(QKeySequence.SequenceFormat.PortableText)
    return Action(
        label,
        _press(button),
        keywords=button.text(),
        shortcut=keys,
        refusal=_refusal(button),
        group=group,
        searched=searched,
    )


def _press(button: QAbstractButton) -> Callable[[], None]:
    def press() -> None:
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.click()

    return press


def _refusal(button: QAbstractButton) -> str:
    if button.isEnabled():
        return ""
    return button.toolTip() or button.accessibleDescription() or translate("Palette", "Pas possible maintenant.")
