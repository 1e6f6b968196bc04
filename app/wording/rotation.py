"""Assignments planned for later: decisions, facts, refusals."""

from app.i18n import translate
from app.wording.names import Names, lower_first
from sim import events as ev
from sim.commands import CancelPlanned, PlanAssignment


def about_rotation(names: Names, command: PlanAssignment | CancelPlanned) -> str:
    """The decision in one sentence, without its end mark."""
    person, clock = names.short_person(command.person), names.clock(command.due_ms)
    match command:
        case PlanAssignment(position=position):
            text = translate("Decision", "Prévoir {person} à {position} à partir de {clock}")
            return text.format(person=person, position=names.position(position), clock=clock)
        case CancelPlanned():
            text = translate("Decision", "Retirer la rotation de {person} prévue à {clock}")
            return text.format(person=person, clock=clock)


def rotation_fact(names: Names, happened: ev.Fact, reason: str) -> str:
    """`reason`: why it was refused, in words, for what was."""
    match happened:
        case ev.RotationPlanned(person=person, position=position, due_ms=due_ms):
            text = translate("Fact", "{person} prévu à {position} à partir de {clock}")
            return text.format(
                person=names.short_person(person), position=names.position(position), clock=names.clock(due_ms)
            )
        case ev.RotationCancelled(person=person, due_ms=due_ms):
            text = translate("Fact", "Rotation de {person} à {clock} retirée du plan")
            return text.format(person=names.short_person(person), clock=names.clock(due_ms))
        case ev.RotationRefused(person=person, position=position):
            text = translate("Fact", "Rotation impossible, {person} à {position} : {reason}")
            return text.format(
                person=names.short_person(person), position=names.position(position), reason=lower_first(reason)
            )
    return ""


def rotation_refusals() -> dict[str, str]:
    return {
        "not_to_come": translate("Refusal", "Cette heure est passée, ou après la fin de l’équipe."),
        "already_planned": translate("Refusal", "C’est déjà prévu pour {person}."),
        "nothing_planned": translate("Refusal", "Rien n’est prévu pour {person} à cette heure."),
    }
