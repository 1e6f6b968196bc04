"""The shift minute by minute, with its aléas and decisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import wording
from app.documents import Shift
from app.i18n import labelled, percent, translate
from app.models.debrief import Story
from app.theme import Space
from app.views.ribbon import legend, state_words, whole_rows
from app.widgets import Marker, Panel, RibbonLegend, Ribbons, RibbonsData
from sim.indicators.board import Board
from sim.indicators.past import Past
from sim.journal import Entry

_LOW = 120
_QUIET = ("working", "planned", "no_load", "off")


class TimelinePanel(Panel):
    """`instantSelected`: where the cursor was put. `marked`: the key of an aléa or a decision."""

    instantSelected = Signal(int)
    marked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Debrief", "Chronologie"), parent=parent)
        self._ribbons = Ribbons(translate("Debrief", "Chronologie des postes, des aléas et des décisions"))
        self._legend = RibbonLegend(translate("Debrief", "Légende de la chronologie"))
        self._legend.set_data(legend())
        self._shift: Shift | None = None
        self._past: Past | None = None
        margin = self.theme.px(Space.MARGIN)
        self.body.setContentsMargins(margin, self.theme.px(4), margin, self.theme.px(4))
        self.body.setSpacing(self.theme.px(4))
        self._ribbons.setMinimumHeight(self.theme.px(_LOW))
        self.body.addWidget(self._ribbons, 1)
        self.body.addWidget(self._legend)
        self._ribbons.instantSelected.connect(self._tell)
        self._ribbons.activated.connect(lambda code: self.marked.emit(code) if code else None)

    def set_content(self, shift: Shift, stories: Sequence[Story], decisions: Sequence[Entry]) -> None:
        self._shift = shift
        self._past = Past(Board(shift.scenario), list(shift.journal.facts()))
        calendar, now = shift.scenario.calendar, shift.state.now_ms
        self._ribbons.set_data(
            RibbonsData(
                start_ms=0,
                end_ms=calendar.length_ms,
                now_ms=now,
                origin_ms=calendar.start_ms_of_day,
                rows=whole_rows(shift.scenario, shift.board, tuple(shift.scenario.postes), now),
                markers=tuple(sorted(_markers(shift, stories, decisions), key=lambda mark: mark.at_ms)),
                breaks=tuple((pause.at_ms, min(pause.end_ms, now)) for pause in calendar.breaks),
                state_words=state_words(),
            )
        )
        self.set_subtitle(translate("Debrief", "← → à la minute, Page haut et Page bas d’un fait à l’autre"))

    def go_to(self, at_ms: int) -> None:
        """Put the cursor there."""
        self._ribbons.set_cursor(at_ms)
        self._describe(at_ms)

    def _tell(self, at_ms: int) -> None:
        self._describe(at_ms)
        self.instantSelected.emit(at_ms)

    def _describe(self, at_ms: int) -> None:
        """The figures of the shift at that instant, and the postes that did not run."""
        if self._shift is None or self._past is None:
            return
        stopped = []
        for code in self._shift.scenario.postes:
            for segment in self._shift.board.segments(code, at_ms, at_ms + 1):
                if segment.state not in _QUIET:
                    stopped.append(f"{code} {wording.state(segment.state).lower()}")
        then = self._past.at(at_ms)
        good = translate("Debrief", "%n pièce bonne", n=then.pieces().good)
        trs = translate("Debrief", "TRS {trs}").format(trs=percent(then.times().trs))
        said = ", ".join(stopped) or translate("Debrief", "tous les postes tournent ou sont en pause")
        self.set_subtitle(labelled(self._shift.names.clock(at_ms), f"{good}, {trs} · {said}"))


def _markers(shift: Shift, stories: Sequence[Story], decisions: Sequence[Entry]) -> list[Marker]:
    hazards = [Marker(story.at_ms, "hazard", story.title, story.key) for story in stories]
    return hazards + [
        Marker(
            entry.command.at_ms,
            "decision",
            wording.decision(shift.names, entry.command),
            f"decision:{entry.number}",
        )
        for entry in decisions
    ]
