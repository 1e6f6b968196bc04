"""People to protect: restrictions, accommodations, habilitations, and what each closes or opens."""

from __future__ import annotations

import datetime
import html
from dataclasses import dataclass

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.i18n import date, language, translate
from app.models.polyvalence import PolyvalenceModel, load_words
from app.theme import FontStyle, Space, theme_of
from app.widgets import Label, Panel
from app.widgets.messages import IconView
from sim.domain.scenario import Person, Scenario

NEAR = datetime.timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Caution:
    """One person, one thing to mind: icon, sentence, consequence."""

    icon: str
    name: str
    text: str
    detail: str


def cautions(model: PolyvalenceModel) -> list[Caution]:
    """Restrictions first, then deafness, then habilitations expired or near it."""
    people = model.people
    rows = [_load(model, person) for person in people if person.max_load_g is not None]
    rows += [_deaf(model.scenario, person) for person in people if person.deaf]
    return rows + [caution for person in people for caution in _habilitations(model.scenario, person)]


def _load(model: PolyvalenceModel, person: Person) -> Caution:
    scenario, limit = model.scenario, person.max_load_g or 0
    closed = [poste.code for poste in scenario.postes.values() if poste.load_g > limit]
    detail = translate("Matrix", "Fermés : {postes}.").format(postes=", ".join(closed)) if closed else ""
    return Caution("restriction", person.name, load_words(limit), detail)


def _deaf(scenario: Scenario, person: Person) -> Caution:
    silent = [p.code for p in scenario.postes.values() if p.attended and not p.visual_andon]
    detail = translate("Matrix", "Non équipés : {postes}.").format(postes=", ".join(silent)) if silent else ""
    text = translate("Matrix", "surdité, andon visuel indispensable")
    return Caution("andon_visuel", person.name, text, detail)


def _habilitations(scenario: Scenario, person: Person) -> list[Caution]:
    today = datetime.date.fromisoformat(scenario.calendar.date)
    rows = []
    for code, until in person.habilitations.items():
        last = datetime.date.fromisoformat(until)
        if last >= today + NEAR:
            continue
        text = (
            translate("Matrix", "habilitation {code} expirée le {date}")
            if last < today
            else translate("Matrix", "habilitation {code} valable jusqu’au {date}")
        )
        closed = ", ".join(p.code for p in scenario.postes.values() if p.habilitation == code)
        detail = translate("Matrix", "Exigée à {postes}.").format(postes=closed) if closed else ""
        rows.append(Caution("habilitation", person.name, text.format(code=code, date=date(last)), detail))
    return rows


class ProtectPanel(Panel):
    """The list of cautions; it stays the same all along the séance."""

    def __init__(self, model: PolyvalenceModel, parent: QWidget | None = None) -> None:
        super().__init__(translate("Matrix", "Personnes à protéger"), parent=parent)
        theme = theme_of(self)
        column, inside = QWidget(), QVBoxLayout()
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(Space.ROW))
        for caution in cautions(model):
            inside.addLayout(_line(caution, theme.px(Space.GUTTER)))
        for note in _notes(model):
            inside.addWidget(note)
        inside.addStretch()
        column.setLayout(inside)
        self.set_body(column, margins=True)


def _line(caution: Caution, gap: int) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    row.addWidget(IconView(caution.icon, "texte", 18))
    text = Label(f"{_strong(caution.name)}, {caution.text}. {caution.detail}".rstrip())
    text.setWordWrap(True)
    row.addWidget(text, 1)
    return row


def _notes(model: PolyvalenceModel) -> list[Label]:
    """The technicians, who are not placed on the matrix."""
    labels = []
    for person in model.scenario.people.values():
        if person.role == "technician":
            note = person.note.of(language())
            words = html.escape(note[:1].lower() + note[1:])
            label = Label(f"{_strong(person.name)}, {words}.", role="texte2")
            label.setWordWrap(True)
            labels.append(label)
    return labels


def _strong(name: str) -> str:
    """In the weight the font has: a bolder one would be smeared by Qt."""
    return f'<span style="font-weight: {FontStyle.STRONG.weight}">{html.escape(name)}</span>'
