"""What stands under the line: the panels, or in their place the team or the tracking sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.theme import Theme
from app.views.run.desk import Desk
from app.views.run.fit import UprightPages
from app.views.run.sheet import Papers, SheetPage

if TYPE_CHECKING:
    from app.views.run.team_page import TeamPage


class Lower(UprightPages):
    """The panels are its first page; the others are made when first asked for. `left`: one asks to go back to them,
    `posteAsked` for the card of a poste."""

    left = Signal()
    sheetMade = Signal()
    """The tracking sheet of the séance was made."""
    posteAsked = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, papers: Papers | None) -> None:
        """`papers`: where the tracking sheet is kept, None where none is to be filled."""
        super().__init__()
        self._desk, self._theme, self.papers = desk, theme, papers
        self._team: TeamPage | None = None
        self._sheet: SheetPage | None = None

    @property
    def page(self) -> SheetPage | TeamPage | None:
        """What is seen in place of the panels."""
        current = self.currentWidget()
        return next((page for page in (self._team, self._sheet) if page is not None and page is current), None)

    def team(self) -> TeamPage:
        if self._team is None:
            from app.views.run.team_page import TeamPage

            self._team = TeamPage(self._desk, self._theme)
            self._team.left.connect(self.left)
            self.addWidget(self._team)
        return self._team

    def sheet(self) -> SheetPage | None:
        """That of the séance that is open, as it was last left."""
        if self._sheet is None and self.papers is not None:
            self._sheet = SheetPage(self.papers, self._desk.bridge.scenario, self._theme)
            self._sheet.left.connect(self.left)
            self._sheet.posteAsked.connect(self.posteAsked)
            self.addWidget(self._sheet)
            self.sheetMade.emit()
        return self._sheet

    def forget(self) -> None:
        """Another séance has another sheet."""
        if self._sheet is not None:
            self.removeWidget(self._sheet)
            self._sheet.deleteLater()
            self._sheet = None
