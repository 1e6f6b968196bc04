"""The supervisor's desk: where orders are checked and given, and what came of them is said."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app import wording
from app.seance import Seance
from app.wording import Names
from sim.commands import AcknowledgeAlarm, Command, Refusal


class Desk(QObject):
    """`said` carries a kind of message ("ok", "warn") and its sentence."""

    said = Signal(str, str)

    def __init__(self, bridge: Seance, parent: QObject) -> None:
        super().__init__(parent)
        self.bridge = bridge

    @property
    def names(self) -> Names:
        return Names(self.bridge.scenario)

    @property
    def over(self) -> bool:
        """The shift is finished: nothing more can be decided."""
        return self.bridge.state.finished

    def check(self, command: Command) -> Refusal | None:
        return self.bridge.check(command)

    def refusal(self, command: Command) -> str:
        """Why `command` would be refused now, in a sentence; empty when it would be taken."""
        refused = self.bridge.check(command)
        return wording.refusal(self.names, refused) if refused else ""

    def decide(self, command: Command, reason: str = "") -> bool:
        """Give the order and say what came of it; False when it was refused or could not be kept."""
        receipt = self.bridge.submit(command, reason)
        if receipt is None:
            return False
        sentence = wording.decision(self.names, command)
        if receipt.refusal:
            self.said.emit("warn", f"{sentence}. {wording.refusal(self.names, receipt.refusal)}")
            return False
        if not isinstance(command, AcknowledgeAlarm):  # seen in its row, as in the journal
            self.said.emit("ok", sentence)
        return True

    def explain(self, sentence: str) -> None:
        """Say why something is not possible."""
        if sentence:
            self.said.emit("warn", sentence)
