"""The past séance that the window shows, if any: opened, drawn, let go of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
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


class PastSeance(QObject):
    """One at a time."""

    def __init__(self, bridge: Bridge, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._theme = bridge, theme
        self._replayed: Replayed | None = None

    @property
    def seance_id(self) -> str:
        """Empty when none is open, or when it comes from a file."""
        return self._replayed.tape.seance_id if self._replayed else ""

    def recall(self, seance_id: str, at_ms: int) -> None:
        """A séance of the base at an instant. Raises StorageError or ScenarioError (see `Lived.resume`)."""
        if self.seance_id != seance_id:
            self.open(self._bridge.archive.tape(seance_id))
        self._current.seek(at_ms)

    def read(self, path: Path) -> None:
        """A séance of a journal file. Raises UnreadableJournal."""
        self.open(of_file(path))

    def open(self, tape: Tape) -> None:
        self.close()
        self._replayed = Replayed(tape, Told(tape) if tape.doubt else Film(tape), self)

    def screen(self) -> ReplayScreen:
        """A new one, of the séance that is open."""
        from app.views.replay.screen import ReplayScreen  # slow to load

        remarks = self._bridge.archive.remarks(self.seance_id) if self.seance_id else None
        return ReplayScreen(self._current, remarks, self._theme)

    def pause(self) -> None:
        if self._replayed is not None:
            self._replayed.pause()

    def close(self) -> None:
        if self._replayed is not None:
            self._replayed.close()
            self._replayed.deleteLater()
            self._replayed = None

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
