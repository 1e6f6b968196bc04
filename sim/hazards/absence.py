"""Somebody leaves in the course of the shift: the position stays empty until the supervisor fills it."""

from __future__ import annotations

from sim.hazards.base import Hazard


class Absence(Hazard):
    """Resolved by itself at once as far as the floor goes: what follows is the supervisor's."""

    def strike(self) -> None:
        person = self.line.staffing.people[self.settings["person"]]
        if not person.present:
            return
        self.begin(person.code)
        self.line.staffing.leave(person, "absence")
        self.line.alarms.raise_("person_absent", person.code, 2)
        self.end("time")
