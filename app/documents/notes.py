"""Short documents beside the compte rendu: the handover note and a message to each service, each with its skeleton."""

import datetime
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Literal

from app.documents.report import Paragraph, Report, Section, TextRun, report_from_json, report_to_json
from app.documents.shift import Shift
from app.i18n import date, labelled, language, translate

DRAFT = "notes"
"""Kind of the draft that holds all of them."""

Note = Literal["handover", "maintenance", "quality", "logistics", "hr", "methods"]
NOTES: tuple[Note, ...] = ("handover", "maintenance", "quality", "logistics", "hr", "methods")


def note_title(code: Note) -> str:
    return {
        "handover": translate("Notes", "Consigne à l’équipe suivante"),
        "maintenance": translate("Notes", "Message à la maintenance"),
        "quality": translate("Notes", "Message à la qualité"),
        "logistics": translate("Notes", "Message à la logistique"),
        "hr": translate("Notes", "Message aux ressources humaines"),
        "methods": translate("Notes", "Message aux méthodes"),
    }[code]


def blank_note(shift: Shift, code: Note, author: str = "") -> Report:
    """The skeleton of a note: its headings, and what is to be told under each; no answer."""
    scenario, names = shift.scenario, shift.names
    span = f"{names.clock(0)}\u00a0– {names.clock(scenario.calendar.length_ms)}"
    return Report(
        title=note_title(code),
        subtitle=f"{scenario.title.of(language())}, {scenario.team.of(language())}, {span}",
        language=language(),
        date=date(datetime.date.fromisoformat(scenario.calendar.date)),
        origin=translate("Notes", "Scénario {code}, séance {seed}").format(code=scenario.code, seed=shift.seed),
        sections=tuple(_section(*part) for part in _skeleton(code)),
        author=author,
    )


def is_blank(note: Report, shift: Shift, code: Note) -> bool:
    """Nothing was written in it yet."""
    return note.sections == blank_note(shift, code).sections


def note_from_json(body: object, shift: Shift, code: Note, author: str = "") -> Report:
    """What was written in a note, under its own head. Raises ValueError when it is none."""
    blank = blank_note(shift, code, author)
    written = {section.code: section.blocks for section in report_from_json(body).sections}
    kept = tuple(replace(section, blocks=written.get(section.code, section.blocks)) for section in blank.sections)
    return replace(blank, sections=kept)


def notes_from_json(body: Mapping[str, Any] | None, shift: Shift, author: str = "") -> dict[Note, Report]:
    """All of them, the skeleton of those not begun. Raises ValueError when one is no document."""
    known = body or {}
    return {
        code: note_from_json(known[code], shift, code, author) if code in known else blank_note(shift, code, author)
        for code in NOTES
    }


def notes_to_json(notes: Mapping[Note, Report], shift: Shift) -> dict[str, Any]:
    """For the draft: those begun."""
    return {code: report_to_json(note) for code, note in notes.items() if not is_blank(note, shift, code)}


def _section(code: str, title: str, *lines: str) -> Section:
    blocks = tuple(Paragraph((TextRun(labelled(line, "")),), "bullet") for line in lines)
    return Section(code, title, blocks)


_Part = tuple[str, ...]
"""Code and title of a section, then what is to be told in it."""


def _skeleton(code: Note) -> tuple[_Part, ...]:
    if code == "handover":
        return _handover()
    subject = ("subject", translate("Notes", "Objet"), translate("Notes", "En une phrase"))
    done = (
        "done",
        translate("Notes", "Ce qui a été fait"),
        translate("Notes", "Action, par qui, à quelle heure"),
        translate("Notes", "Résultat"),
    )
    asked = (
        "asked",
        translate("Notes", "Ce qui est demandé"),
        translate("Notes", "Demande"),
        translate("Notes", "Pour quand"),
        translate("Notes", "Qui prévenir"),
    )
    return subject, ("found", translate("Notes", "Constat"), *_found(code)), done, asked


def _found(code: Note) -> tuple[str, ...]:
    """What each service needs to know first."""
    return {
        "maintenance": (
            translate("Notes", "Poste"),
            translate("Notes", "Symptôme, depuis quand"),
            translate("Notes", "Temps d’arrêt et pièces perdues"),
        ),
        "quality": (
            translate("Notes", "Pièces ou lot en cause"),
            translate("Notes", "Défaut vu, où et quand"),
            translate("Notes", "Quantité isolée"),
        ),
        "logistics": (
            translate("Notes", "Composant"),
            translate("Notes", "Stock et besoin"),
            translate("Notes", "Livraison en cause"),
        ),
        "hr": (
            translate("Notes", "Personne ou poste"),
            translate("Notes", "Absence, renfort ou formation"),
            translate("Notes", "Heures en plus"),
        ),
        "methods": (
            translate("Notes", "Poste ou gamme"),
            translate("Notes", "Temps constaté, temps prévu"),
            translate("Notes", "Surconsommation ou rebut"),
        ),
    }[code]


def _handover() -> tuple[_Part, ...]:
    return (
        ("first", translate("Notes", "À faire d’abord"), translate("Notes", "Priorité")),
        (
            "situation",
            translate("Notes", "Production"),
            translate("Notes", "OF en cours, reste à livrer"),
            translate("Notes", "Encours sur la ligne"),
        ),
        (
            "postes",
            translate("Notes", "Postes"),
            translate("Notes", "Panne ou réglage, à quel poste"),
            translate("Notes", "Intervention attendue, à quelle heure"),
        ),
        (
            "checks",
            translate("Notes", "Qualité"),
            translate("Notes", "Pièces isolées"),
            translate("Notes", "Contrôles à reprendre"),
        ),
        (
            "supply",
            translate("Notes", "Matière"),
            translate("Notes", "Composants bas"),
            translate("Notes", "Livraisons attendues"),
        ),
        (
            "people",
            translate("Notes", "Équipe et sécurité"),
            translate("Notes", "Absents, renforts"),
            translate("Notes", "Danger, incident, zone fermée"),
        ),
    )
