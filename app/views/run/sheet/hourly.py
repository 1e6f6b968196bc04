"""Recalls the tracking sheet at the end of each hour, by a sentence that can be silenced and a count that stays."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.i18n import translate
from app.models.tracking_sheet import DRAFT, SILENCE, TrackingSheet, silenced
from app.seance import Seance
from app.views.run.sheet.page import Papers
from app.wording import Names


class HourlyRecall(QObject):
    """`recalled` carries a sentence, once an hour; `counted` how many hours are over and not filled."""

    recalled = Signal(str)
    counted = Signal(int)

    def __init__(self, bridge: Seance, papers: Papers | None, parent: QObject) -> None:
        """`papers`: where the sheet is kept, None where none is to be filled."""
        super().__init__(parent)
        self._bridge, self._papers = bridge, papers
        self._next_ms = 0
        """When the hour under way is over: nothing is looked at before."""
        if papers is not None:
            bridge.stepped.connect(self._step)

    def look(self) -> None:
        """Count again; nothing is recalled."""
        if self._papers is None:
            return
        if not self._bridge.is_open or self._bridge.phase == "prepare":
            self._next_ms = 0
            return
        state = self._bridge.state
        hours = state.indicators.hours()
        self._next_ms = next((row.to_ms for row in hours if row.to_ms > state.now_ms), state.end_ms + 1)
        self.counted.emit(len(self._missing(self._papers)))

    def _step(self) -> None:
        if self._papers is None or self._bridge.state.now_ms < self._next_ms:
            return
        began = self._next_ms == 0
        self.look()
        missing = self._missing(self._papers)
        if not began and missing and not self._bridge.state.finished and not silenced(self._papers.draft(SILENCE)):
            text = translate("Sheet", "Fiche : {hour} à remplir (F4)")
            self.recalled.emit(text.format(hour=Names(self._bridge.scenario).clock(missing[-1])))

    def _missing(self, papers: Papers) -> list[int]:
        """Starts of the hours that are over and whose good pieces were not noted."""
        sheet, state = TrackingSheet(self._bridge.scenario), self._bridge.state
        sheet.restore(papers.draft(DRAFT))
        over = [row.from_ms for row in state.indicators.hours() if row.to_ms <= state.now_ms]
        return [at_ms for at_ms in over if sheet.cell(at_ms, "good").status == "empty"]
