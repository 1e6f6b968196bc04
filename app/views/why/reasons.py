"""Where the figures of a screen are, and which question each answers: by click, by Enter, by F12."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.i18n import translate
from app.widgets import DataTable, Figure
from app.widgets.chart import Chart

KEY = "F12"
OTHER = "other|"
"""Before the code of a figure of the future that a séance is compared with."""
Code = Callable[[str], str]
"""From the part of a chart or the row of a table to the code of a figure; empty for what is no figure."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A figure that is shown: its code, and how it is called where it is shown."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class _Place:
    """``here`` is the figure chosen in ``widget``, ``all_of`` those it shows."""

    widget: QWidget
    here: Callable[[], str]
    all_of: Callable[[], list[Asked]]


class Reasons(QObject):
    """`asked` carries the code of a figure; `listed`: the key was pressed where no figure is chosen."""

    asked = Signal(str)
    listed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self._places: list[_Place] = []
        key = QShortcut(QKeySequence(KEY), host)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._ask)

    def chart(self, chart: Chart, code: Code) -> None:
        """Its parts answer by click and by Enter."""
        chart.activated.connect(lambda part: self._emit(code(part)))
        self._add(
            _Place(
                chart,
                lambda: code(chart.current()) if chart.current() else "",
                lambda: [Asked(code(part.code), part.tip) for part in chart.parts() if code(part.code)],
            )
        )

    def table(self, table: DataTable, code: Code, activates: bool = True) -> None:
        """Its rows answer by double click and by Enter, unless these do something else."""
        if activates:
            table.rowActivated.connect(lambda row: self._emit(code(row)))
        self._add(
            _Place(
                table,
                lambda: code(table.chosen_key()) if table.chosen_key() else "",
                lambda: [Asked(code(row.key), table.title_of(row)) for row in table.rows() if code(row.key)],
            )
        )

    def figure(self, figure: Figure, code: Callable[[], str]) -> None:
        """A figure that stands alone answers by click."""
        figure.answered(translate("Why", "Pourquoi ? Cliquer, ou F12"))
        figure.activated.connect(lambda: self._emit(code()))
        self._add(_Place(figure, code, lambda: _one(code(), figure.told())))

    def view(self, widget: QWidget, here: Callable[[], str], all_of: Callable[[], list[Asked]]) -> None:
        """Anything else that shows figures."""
        self._add(_Place(widget, here, all_of))

    def _add(self, place: _Place) -> None:
        """Until its widget goes."""
        self._places.append(place)
        place.widget.destroyed.connect(lambda: self._places.remove(place))

    def widgets(self) -> list[QWidget]:
        """All that answer."""
        return [place.widget for place in self._places]

    def figures(self) -> list[Asked]:
        """Those that are seen now, each once."""
        found = {one.code: one for place in self._seen() for one in place.all_of()}
        return list(found.values())

    def _seen(self) -> Iterator[_Place]:
        return (place for place in self._places if place.widget.isVisible())

    def _ask(self) -> None:
        focus = self._host.window().focusWidget()
        here = next((place.here() for place in self._seen() if place.widget is focus), "")
        if here:
            self.asked.emit(here)
        else:
            self.listed.emit()

    def _emit(self, code: str) -> None:
        if code:
            self.asked.emit(code)


def _one(code: str, name: str) -> list[Asked]:
    return [Asked(code, name)] if code else []
