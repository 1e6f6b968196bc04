"""People who only learn, and people who can be called in."""

from __future__ import annotations

from collections.abc import Iterator

from sim.commands import AssignOperator, CallTempStaff, Command
from sim.policies.base import Desk
from sim.policies.reading import MINUTE_MS, learns, standing, vacancies

_PATIENCE_MS = 5 * MINUTE_MS
_AUTONOMOUS = ("U", "O")


def place_learners(desk: Desk) -> Iterator[Command]:
    """Whoever can only learn goes beside somebody autonomous, at a poste that has a twin if there is one: the line
    feels it least. Never at the goulot."""
    for person in desk.state.people.values():
        if person.present and not person.position and _only_learns(desk, person.code):
            for position in sorted(desk.dossier.positions, key=lambda code: not _has_twin(desk, code)):
                move = AssignOperator(person=person.code, position=position, **desk.stamp)
                postes = desk.dossier.positions[position].postes
                if learns(desk, person.code, position) and desk.dossier.goulot not in postes and not desk.check(move):
                    yield move
                    break


def _only_learns(desk: Desk, person: str) -> bool:
    levels = desk.dossier.people[person].levels.values()
    return bool(levels) and all(level == "I" for level in levels)


def _has_twin(desk: Desk, position: str) -> bool:
    centres = [poste.work_centre for poste in desk.dossier.postes.values()]
    postes = [desk.dossier.postes[code] for code in desk.dossier.positions[position].postes]
    return any(centres.count(poste.work_centre) > 1 for poste in postes)


def call_for_what_nobody_fills(desk: Desk) -> Iterator[Command]:
    """A position that has stayed empty in spite of all the moves there were."""
    empty = {poste for code in vacancies(desk) for poste in desk.dossier.positions[code].postes}
    for alarm in standing(desk, "poste_unattended"):
        if alarm.subject in empty and desk.state.now_ms - alarm.raised_ms >= _PATIENCE_MS:
            for person in desk.dossier.people.values():
                if person.hours.on_call and person.levels.get(alarm.subject, "I") != "I":
                    yield CallTempStaff(person=person.code, **desk.stamp)
