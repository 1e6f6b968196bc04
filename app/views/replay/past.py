"""The past séance that the window shows, if any: opened, drawn, lived on from, let go of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.bridge import Bridge
from app.i18n import translate
from app.replay.file import of_file
from app.replay.film import Film
from app.replay.replayed import Replayed
from app.replay.tape import Tape
from app.replay.told import Told
from app.theme import Theme

if TYPE_CHECKING:
    from app.views.replay.screen import ReplayScreen

Attempt = Callable[[Callable[[], object]], bool]
"""Does what takes a moment and may fail, tells why when it does; whether it was done."""


class PastSeance(QObject):
    """One at a time. `opened`: it is to be shown, on a new page if True; `left`: enough seen; `branched`: it is lived
    on in the bridge; `handed`: the bridge holds it, its rest from an instant on is asked of a policy."""

    opened = Signal(bool)
    left = Signal()
    branched = Signal()
    handed = Signal(int, str)

    def __init__(self, bridge: Bridge, theme: Theme, attempt: Attempt, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._theme, self._attempt = bridge, theme, attempt
        self._replayed: Replayed | None = None

    @property
    def seance_id(self) -> str:
        """Empty when none is open, or when it comes from a file."""
        return self._replayed.tape.seance_id if self._replayed else ""

    def replay(self, seance_id: str, at_ms: int = 0) -> None:
        """Show a séance of the base as it stood at an instant."""
        anew = self.seance_id != seance_id
        if not anew or self._attempt(lambda: self._open(self._bridge.archive.tape(seance_id))):
            self._current.seek(at_ms)
            self.opened.emit(anew)

    def replay_anew(self, seance_id: str) -> None:
        """Show it as the base has it now: a copy of somebody's may have grown since it was last seen."""
        self._close()
        self.replay(seance_id)

    def read_journal(self, parent: QWidget) -> None:
        """Show the séance of a journal file that the person chooses."""
        path = ask_which_journal(parent)
        if path and self._attempt(lambda: self._open(of_file(path))):
            self.opened.emit(True)

    def screen(self) -> ReplayScreen:
        """A new one, of the séance that is open."""
        from app.views.replay.screen import ReplayScreen  # slow to load

        remarks = self._bridge.archive.remarks(self.seance_id) if self.seance_id else None
        screen = ReplayScreen(self._current, remarks, self._theme)
        screen.left.connect(self.left)
        screen.takeAsked.connect(self._take)
        screen.handAsked.connect(self._hand)
        return screen

    def pause(self) -> None:
        if self._replayed is not None:
            self._replayed.pause()

    def _open(self, tape: Tape) -> None:
        self._close()
        self._replayed = Replayed(tape, Told(tape) if tape.doubt else Film(tape), self)

    def _close(self) -> None:
        if self._replayed is not None:
            self._replayed.close()
            self._replayed.deleteLater()
            self._replayed = None

    def _take(self, at_ms: int) -> None:
        """Live the past séance on from there, in a branch."""
        if self._attempt(lambda: self._bridge.branch_of(self.seance_id, at_ms)):
            self.branched.emit()

    def _hand(self, at_ms: int, name: str) -> None:
        if self._attempt(lambda: self._bridge.hold(self.seance_id)):
            self.handed.emit(at_ms, name)

    @property
    def _current(self) -> Replayed:
        if self._replayed is None:
            raise RuntimeError("no past séance is open")
        return self._replayed


def ask_which_journal(parent: QWidget) -> Path | None:
    """None when the person gives up."""
    title, kind = translate("Replay", "Ouvrir un journal"), translate("Replay", "Journal de séance (*.jsonl)")
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kind)
    return Path(name) if name else None
