"""The decisions in order, with the reason given and the refusals."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app import wording
from app.i18n import NO_VALUE, translate
from app.views.debrief.chooser import ChoiceTable
from app.widgets import Cell, Column, Panel, Row, SecondaryButton
from app.wording import Names
from sim.commands import Command
from sim.journal import Entry


class DecisionsPanel(Panel):
    """`picked` carries the key of a decision, `doubted` that of the one to be taken away."""

    picked = Signal(str)
    doubted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Debrief", "Décisions"), parent=parent)
        self._table = ChoiceTable(translate("Debrief", "Décisions de l’équipe"))
        self.set_body(self._table)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._table.picked.connect(self._pick)
        self._key = ""
        self._taken: set[str] = set()
        self._doubt = SecondaryButton(translate("Debrief", "Et si… sans elle ?"), "debriefer", small=True)
        self._doubt.setAccessibleName(translate("Debrief", "Et si la décision choisie n’avait pas été prise ?"))
        self._doubt.setEnabled(False)
        self._doubt.clicked.connect(lambda: self.doubted.emit(self._key))
        self.add_head(self._doubt)

    def set_content(self, names: Names, decisions: Sequence[Entry]) -> None:
        self._taken = {f"decision:{entry.number}" for entry in decisions if entry.refusal is None}
        self._choose(self._key)
        refused = sum(entry.refusal is not None for entry in decisions)
        parts = (
            translate("Debrief", "%n prise", n=len(decisions) - refused),
            translate("Debrief", "%n refusée", n=refused),
            translate("Debrief", "acquittements non comptés"),
        )
        self.set_subtitle(", ".join(parts))
        columns = [
            Column(translate("Debrief", "Heure"), width=64),
            Column(translate("Debrief", "Décision"), stretch=True),
            Column(translate("Debrief", "Motif"), stretch=True),
            Column(translate("Debrief", "Suite"), width=150),
        ]
        self._table.fill(columns, [_row(names, entry) for entry in decisions])

    def follow(self, key: str) -> None:
        self._choose(key if self._table.follow(key) else "")

    def _pick(self, key: str) -> None:
        self._choose(key)
        self.picked.emit(key)

    def _choose(self, key: str) -> None:
        self._key = key
        can = key in self._taken
        why = "" if can else translate("Debrief", "Choisissez d’abord dans la liste une décision prise.")
        self._doubt.setEnabled(can)
        self._doubt.setToolTip(why)
        self._doubt.setAccessibleDescription(why)


def _reason(command: Command) -> Cell:
    """A shift under way owes a reason to what is decided; what is looked at before the start owes none."""
    if command.reason or command.phase == "prepare":
        return Cell(command.reason or NO_VALUE, tip=command.reason)
    return Cell(translate("Debrief", "sans motif"), "texte2")


def _row(names: Names, entry: Entry) -> Row:
    command, refused = entry.command, entry.refusal
    when = translate("Debrief", "avant") if command.phase == "prepare" else names.clock(command.at_ms)
    done = Cell(translate("Debrief", "prise"), "texte2")
    if refused:
        why = wording.refusal(names, refused)
        done = Cell(translate("Debrief", "refusée : {why}").format(why=why), "jaune_t", tip=why)
    icon = "interdit" if refused else "decision"
    return Row(
        f"decision:{entry.number}",
        (
            when,
            Cell(wording.decision(names, command), icon=icon),
            _reason(command),
            done,
        ),
    )
