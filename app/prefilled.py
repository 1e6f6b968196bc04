"""Whether the assignments that a scenario prefills obey the rules that bind the supervisor."""

from dataclasses import replace

from app.i18n import labelled
from app.wording import Names, refusal
from sim.commands import AssignOperator, Refusal
from sim.domain.scenario import Scenario
from sim.session import Session


def illegal_assignments(scenario: Scenario) -> list[str]:
    """Those that the floor would refuse, one line each."""
    names = Names(scenario)
    lines = []
    for command, refused in _refused(scenario):
        place = f"{names.person(command.person)}, {names.position(command.position)}"
        lines.append(labelled(place, refusal(names, refused)))
    return lines


def _refused(scenario: Scenario) -> list[tuple[AssignOperator, Refusal]]:
    """Seat by orders everybody there at the start, those who need others once these are there."""
    empty = {code: replace(person, position="") for code, person in scenario.people.items()}
    session = Session(replace(scenario, people=empty))
    waiting = [
        AssignOperator(person=person.code, position=person.position, phase="prepare")
        for person in scenario.people.values()
        if person.position and person.hours.arrives_ms == 0
    ]
    while True:
        refused = [(command, found) for command in waiting if (found := _seat(session, command))]
        if len(refused) == len(waiting):
            return refused
        waiting = [command for command, _ in refused]


def _seat(session: Session, command: AssignOperator) -> Refusal | None:
    refused = session.check(command)
    if refused is None:
        session.submit(command)
    return refused
