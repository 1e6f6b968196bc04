"""Where on the screen a step of the guided séance points."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from app.guide.steps import SPARE
from app.views.prepare.matrix.view import MatrixView
from app.views.report.editor import ReportEditor
from app.views.report.facts_panel import FactsPanel
from app.views.run.alarms.panel import AlarmPanel
from app.views.run.card.panel import CardPanel
from app.views.run.synoptic.view import Synoptic


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a widget, in its own coordinates."""

    widget: QWidget
    area: QRect


def find(page: QWidget, name: str) -> Place | None:
    """The part called `name` of a page, as far as it is shown; None when it is not."""
    finder = _FINDERS.get(name)
    place = finder(page) if finder else _named(page, name)
    return place if place is not None and place.widget.isVisible() else None


def _named(page: QWidget, name: str) -> Place | None:
    """A widget that bears this name as its own."""
    return _whole(page.findChild(QWidget, name)) if name else None


def _of(kind: type[QWidget]) -> Callable[[QWidget], Place | None]:
    return lambda page: _whole(next((part for part in page.findChildren(kind) if part.isVisible()), None))


def _whole(widget: QWidget | None) -> Place | None:
    """Of what scrolls, the part where things are: the rest counts as covered."""
    shown = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    return Place(shown, shown.rect()) if shown is not None else None


def _spare(page: QWidget) -> Place | None:
    """The row of the person who has no place, in the matrix."""
    view = next((part for part in page.findChildren(MatrixView) if part.isVisible()), None)
    return Place(view.viewport(), view.row_area(SPARE)) if view is not None else None


_FINDERS: dict[str, Callable[[QWidget], Place | None]] = {
    "spare": _spare,
    "synoptic": _of(Synoptic),
    "alarms": _of(AlarmPanel),
    "card": lambda page: _of(MatrixView)(page) or _of(CardPanel)(page),
    "facts": _of(FactsPanel),
    "text": _of(ReportEditor),
}
