"""What a poste refuses: a share of its pieces by chance, and the flaws made upstream that its test can find."""

from __future__ import annotations

from sim.domain.scenario import Poste
from sim.floor.chance import Stream
from sim.floor.piece import Piece


class Inspection:
    """Each cycle draws once for the poste's own rejects and once for each flaw it can find, there or not."""

    def __init__(self, spec: Poste, seed: int) -> None:
        self._reject_ppm = spec.reject_ppm
        self._quality = Stream(seed, f"{spec.code}/quality")
        self._detections = [
            (found.flaw, found.chance_ppm, Stream(seed, f"{spec.code}/detects/{found.flaw}")) for found in spec.detects
        ]

    def refuses(self, piece: Piece, reject_permille: int) -> bool:
        """``reject_permille`` multiplies the poste's own rejects."""
        refused = bool(self._reject_ppm) and self._quality.happens(self._reject_ppm * reject_permille // 1000)
        for flaw, chance_ppm, stream in self._detections:
            found = stream.happens(chance_ppm)
            refused = refused or (found and flaw in piece.flaws)
        return refused

    def snapshot(self) -> tuple[object, ...]:
        return self._quality.drawn, *(stream.drawn for _, _, stream in self._detections)
