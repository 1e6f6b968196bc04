"""Somebody new joins the team in the course of the shift, to learn beside those who know."""

from __future__ import annotations

from sim.hazards.base import Hazard


class Newcomer(Hazard):
    """Resolved by itself at once: where they learn is the supervisor's choice."""

    def strike(self) -> None:
        person = self.line.staffing.people[self.settings["person"]]
        self.begin(person.code)
        self.line.presence.arrive(person, "newcomer")
        self.end("time")
