"""Aléas that nothing shows at first: told when found out, at the latest at the end of the shift."""

from __future__ import annotations

from sim.hazards.base import Hazard


class HiddenHazard(Hazard):
    """``hide`` it when it strikes, ``find`` it when something shows it."""

    subject = ""
    """What will show it; empty before it strikes and once it is told."""

    def hide(self, subject: str) -> None:
        self.active = True
        self.subject = subject

    def find(self) -> None:
        if self.subject:
            subject, self.subject = self.subject, ""
            self.begin(subject)

    def put_right(self, how: str) -> None:
        """The cause is gone, whether it was known or not."""
        if self.active:
            self.find()
            self.end(how)

    def close(self) -> None:
        self.find()

    def snapshot(self) -> tuple[object, ...]:
        return *super().snapshot(), self.subject
