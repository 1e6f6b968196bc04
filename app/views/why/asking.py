"""Opens the answer to « pourquoi ? » over a screen, for the séance as it is now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.documents import Shift
from app.i18n import translate
from app.models.why import why
from app.theme import Theme
from app.views.palette import Action, ActionFinder
from app.views.why.dialog import WhyDialog
from app.views.why.reasons import OTHER, Reasons


class Asking(QObject):
    """`instantAsked`: the person goes to where a fact happened. ``other`` is the future compared with, if any."""

    instantAsked = Signal(int)

    def __init__(
        self, host: QWidget, theme: Theme, shift: Callable[[], Shift], other: Callable[[], Shift] | None = None
    ) -> None:
        super().__init__(host)
        self._other = other
        self._host, self._theme, self._shift = host, theme, shift
        self.reasons = Reasons(host)
        self.reasons.asked.connect(self.ask)
        self.reasons.listed.connect(self.list_figures)
        self._finder: ActionFinder | None = None

    def ask(self, code: str) -> None:
        """The answer of one figure, of the séance or of the other future: the instants of that one can't be gone to."""
        other = self._other if code.startswith(OTHER) else None
        shift = other() if other else self._shift()
        answer = why(shift, code.removeprefix(OTHER))
        if other:
            answer = replace(answer, title=translate("Why", "B · {figure}").format(figure=answer.title))
        dialog = WhyDialog(answer, shift, self._theme, self._host, gone_to=not other)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.instantAsked.connect(self.instantAsked)
        dialog.open()

    def actions(self) -> list[Action]:
        """Every figure that is seen, for the list of actions: found once words are typed."""
        words = translate("Why", "Pourquoi ? {figure}")
        return [
            Action(
                words.format(figure=one.name),
                partial(self.ask, one.code),
                "why pourquoi formule formula",
                searched=True,
            )
            for one in self.reasons.figures()
        ]

    def list_figures(self) -> None:
        """All that are seen, to choose one."""
        if self._finder is None:
            self._finder = ActionFinder(self._host)
        self._finder.open([Action(one.name, partial(self.ask, one.code)) for one in self.reasons.figures()])
