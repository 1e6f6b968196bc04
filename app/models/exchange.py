"""Who is left without a poste by an assignment, and whether the place left empty would suit them. No Qt."""

from __future__ import annotations

from app import wording
from app.i18n import translate
from app.models.polyvalence import PolyvalenceModel
from app.models.staffing import Crew
from sim.commands import AssignOperator


def exchange(model: PolyvalenceModel, before: Crew, person: str) -> AssignOperator | None:
    """The order that makes an exchange of the move of `person`, `before` being the crew it found.

    None when nobody was displaced, when the place left is held, or when it is refused to who was displaced.
    """
    after = model.crew()
    left = before.places.get(person, "")
    displaced = next((code for code, place in before.places.items() if place and not after.places[code]), "")
    if not displaced or displaced == person or left not in after.open_positions:
        return None
    if model.refusal(displaced, left) is not None:
        return None
    return AssignOperator(person=displaced, position=left)


def left_over(model: PolyvalenceModel) -> list[str]:
    """Sentences: the postes without anybody, the people present without a poste."""
    crew = model.crew()
    empty = [model.names.position(code) for code in crew.open_positions]
    spare = [model.names.person(code) for code in model.spare()]
    sentences = []
    if empty:
        sentences.append(translate("Matrix", "Sans personne : {positions}.").format(positions=", ".join(empty)))
    if spare:
        sentences.append(translate("Matrix", "Sans poste : {people}.").format(people=", ".join(spare)))
    return sentences


def reasons(model: PolyvalenceModel, person: str) -> list[str]:
    """Where a person may go, then why nowhere else, a sentence a reason."""
    open_to, unknown, others = [], [], []
    for position in model.positions:
        refused = model.refusal(person, position)
        if refused is None:
            open_to.append(model.names.position(position))
        elif refused.code == "no_level":
            unknown.append(model.names.position(position))
        elif refused.code != "already_there":
            others.append(wording.refusal(model.names, refused))
    sentences = list(dict.fromkeys(others))
    if open_to:
        text = translate("Matrix", "Possible : {positions}.")
        sentences.insert(0, text.format(positions=", ".join(open_to)))
    if unknown:
        sentences.append(translate("Matrix", "Sans niveau : {positions}.").format(positions=", ".join(unknown)))
    return sentences
