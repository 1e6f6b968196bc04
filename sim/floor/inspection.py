"""What a poste refuses: a share of its pieces by chance, and the flaws made upstream that its test can find."""

from __future__ import annotations

from sim.domain.scenario import Poste
from sim.floor.chance import Stream
from sim.floor.piece import Piece
from sim.floor.tool import ToolLife


class Inspection:
    """Each cycle draws once for the poste's own rejects and once for each flaw it can find, there or not."""

    def __init__(self, spec: Poste, seed: int, tool: ToolLife | None = None) -> None:
        self._spec = spec
        self._reject_ppm = spec.reject_ppm
        self._tool = tool
        self.failed_once = False
        """The piece under way is on its second test."""
        self._quality = Stream(seed, f"{spec.code}/quality")
        self._detections = [
            (found.flaw, found.chance_ppm, Stream(seed, f"{spec.code}/detects/{found.flaw}")) for found in spec.detects
        ]

    def judge(self, piece: Piece, reject_permille: int) -> str:
        """Outcome of a cycle: good, retest, rework or scrap; a piece that fails twice on the spot is scrapped."""
        if not self._refuses(piece, reject_permille):
            self.failed_once = False
            return "good"
        if self._spec.on_reject == "rework":
            return self._send_back(piece)
        self.failed_once = self._spec.on_reject == "retest" and not self.failed_once
        return "retest" if self.failed_once else "scrap"

    def _send_back(self, piece: Piece) -> str:
        """A refused piece is reworked, unless it has been too often."""
        if piece.reworks == self._spec.max_reworks:
            return "scrap"
        piece.reworks += 1
        piece.changed()
        return "rework"

    def _refuses(self, piece: Piece, reject_permille: int) -> bool:
        """``reject_permille`` multiplies the poste's own rejects."""
        refused = bool(self._reject_ppm) and self._quality.happens(self._reject_ppm * reject_permille // 1000)
        for flaw, chance_ppm, stream in self._detections:
            found = stream.happens(chance_ppm)
            refused = refused or (found and flaw in piece.flaws)
        worn = self._tool is not None and self._tool.spoils()
        return refused or worn

    @property
    def streams(self) -> list[Stream]:
        """Those it draws from."""
        own = [self._quality] if self._reject_ppm else []
        return [*own, *(stream for _, _, stream in self._detections)]
