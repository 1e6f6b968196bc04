"""The polyvalence matrix as an item model: people × positions, then the rows of coverage."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app import wording
from app.i18n import NBSP, number, translate
from app.models import staffing
from app.seance import Seance
from sim.commands import AssignOperator, Refusal
from sim.domain.scenario import Person

_SOON_DAYS = 30
Index = QModelIndex | QPersistentModelIndex
Look = Literal["plain", "barred", "absent", "possible", "impossible"]
CELL_ROLE = Qt.ItemDataRole.UserRole
"""Gives the MatrixCell, PersonCell or CoverCell behind an index, for the delegate."""


@dataclass(frozen=True, slots=True)
class PersonCell:
    """The heading of a row: name, contract, and what to mind about the person."""

    person: str
    name: str
    contract: str
    notes: tuple[tuple[str, str, bool], ...]
    """(icon, words, is a warning)"""
    absent: bool
    picked: bool


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """One person at one position."""

    person: str
    position: str
    level: str
    assigned: bool
    look: Look
    short: str
    """What bars the person, in a word."""
    aimed: bool


@dataclass(frozen=True, slots=True)
class CoverCell:
    """A figure of coverage; `tone` as in the theme."""

    text: str
    tone: Literal["neutral", "jaune", "rouge"]
    heading: bool = False


class Trial(QObject):
    """The gesture under way: a person picked up, and the position aimed at ("" while none)."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.person = ""
        self.position = ""

    @property
    def active(self) -> bool:
        return bool(self.person)

    def set(self, person: str, position: str = "") -> None:
        if (person, position) != (self.person, self.position):
            self.person, self.position = person, position
            self.changed.emit()

    def clear(self) -> None:
        self.set("")


class PolyvalenceModel(QAbstractTableModel):
    """Redrawn from the state; it never edits itself."""

    def __init__(self, bridge: Seance, trial: Trial, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._trial = trial
        self.scenario = bridge.scenario
        self.names = wording.Names(self.scenario)
        self.people: list[Person] = staffing.assignable(self.scenario)
        self.positions = list(self.scenario.positions)
        self._refusals: dict[tuple[str, str], Refusal | None] = {}
        self._seen: object = None
        self._state = bridge.state
        self._cells: dict[tuple[int, int], MatrixCell | PersonCell | CoverCell] = {}
        """As last painted."""
        self._tried = (trial.person, trial.position)
        trial.changed.connect(self._show_trial)
        self.refresh()

    # -- state ------------------------------------------------------------

    def refresh(self) -> bool:
        """Look again; True when people have moved, come or gone since the last time."""
        self._state = self._bridge.state
        places = [
            (v.code, v.present, v.position, v.due_ms, v.rest_ends_ms, *v.levels.values())
            for v in self._state.people.values()
        ]
        seen = (self._bridge.phase, places)
        if seen == self._seen:
            return False
        self._seen = seen
        self._refusals = {
            (person.code, position): self._bridge.check(AssignOperator(person=person.code, position=position))
            for person in self.people
            for position in self.positions
        }
        self._repaint()
        return True

    def refusal(self, person: str, position: str) -> Refusal | None:
        """Why the person may not take the position now."""
        return self._refusals[person, position]

    def autonomous(self, position: str) -> list[Person]:
        """People present who can hold the position by themselves, whatever the others do."""
        return [person for person in self.people if self._holds_alone(person, position)]

    def _holds_alone(self, person: Person, position: str) -> bool:
        if not self._state.people[person.code].present:
            return False
        refused = self._refusals[person.code, position]
        if self.scenario.positions[position].logistics:
            return refused is None or refused.code == "already_there"
        able = staffing.level_at(self.scenario, self._state.people[person.code], position) in staffing.AUTONOMOUS
        return able and (refused is None or refused.code not in staffing.BARRED)

    def crew(self) -> staffing.Crew:
        return staffing.crew_now(self.scenario, self._state.people)

    def spare(self) -> list[str]:
        """The people present who have no poste."""
        places = self.crew().places
        return [p.code for p in self.people if self._state.people[p.code].present and not places[p.code]]

    def single_points(self) -> list[tuple[str, str]]:
        """(position, only person able to hold it)."""
        able = ((position, self.autonomous(position)) for position in self.positions)
        return [(position, people[0].code) for position, people in able if len(people) == 1]

    # -- item model ------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.people) + 3

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.positions) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return self._people_heading() if role == Qt.ItemDataRole.DisplayRole else None
        position = self.positions[section - 1]
        poste = position in self.scenario.postes
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.names.poste_long(position) if poste else self.names.position(position)
        if role == Qt.ItemDataRole.DisplayRole:
            short = self.names.poste_short(position) if poste else self.names.position(position)
            return f"{position}\n{short}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index.row(), index.column())
        if role == CELL_ROLE:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return _shown(cell)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(cell)
        return None

    def cell(self, row: int, column: int) -> MatrixCell | PersonCell | CoverCell:
        if (row, column) not in self._cells:
            self._cells[row, column] = self._cell(row, column)
        return self._cells[row, column]

    def _cell(self, row: int, column: int) -> MatrixCell | PersonCell | CoverCell:
        if row >= len(self.people):
            return self._cover(row - len(self.people), column)
        person = self.people[row]
        return self._person(person) if column == 0 else self._level(person, self.positions[column - 1])

    # -- cells ------------------------------------------------------------

    def _person(self, person: Person) -> PersonCell:
        present = self._state.people[person.code].present
        return PersonCell(
            person.code,
            person.name,
            wording.contract(person.contract),
            tuple(self._notes(person)),
            not present,
            self._trial.person == person.code,
        )

    def _notes(self, person: Person) -> list[tuple[str, str, bool]]:
        view, notes = self._state.people[person.code], []
        left_ms, due_ms, rest_ends_ms = view.left_ms, view.due_ms, view.rest_ends_ms
        if left_ms is not None:
            gone = translate("Matrix", "départ à {clock}").format(clock=self.names.clock(left_ms))
            notes.append(("", gone, True))
        elif not view.present:
            notes.append(("", self._expected(person, due_ms), True))
        elif rest_ends_ms is not None:
            back = translate("Matrix", "en pause jusqu’à {clock}").format(clock=self.names.clock(rest_ends_ms))
            notes.append(("", back, False))
        elif not view.position:
            notes.append(("", translate("Matrix", "sans poste"), bool(self.crew().open_positions)))
        if person.role == "handler":
            notes.append(("", wording.role(person.role), False))
        if person.max_load_g is not None:
            load = translate("Matrix", "{load} max").format(load=_kilos(person.max_load_g))
            notes.append(("restriction", load, False))
        if person.deaf:
            notes.append(("andon_visuel", translate("Matrix", "andon visuel"), False))
        notes += self._expiring(person)
        notes += [
            ("habilitation", translate("Matrix", "{code} expirée").format(code=code), True)
            for code, until in person.habilitations.items()
            if until < self.scenario.calendar.date
        ]
        return notes

    def _expiring(self, person: Person) -> list[tuple[str, str, bool]]:
        """Authorisations that run out soon: the refresher is to be planned now."""
        today = datetime.date.fromisoformat(self.scenario.calendar.date)
        left = {code: (datetime.date.fromisoformat(until) - today).days for code, until in person.habilitations.items()}
        return [
            ("habilitation", translate("Matrix", "{code} expire bientôt (%n jour)", n=days).format(code=code), True)
            for code, days in left.items()
            if 0 <= days <= _SOON_DAYS
        ]

    def _expected(self, person: Person, due_ms: int | None) -> str:
        """Of somebody not there yet."""
        if due_ms is not None:
            return translate("Matrix", "attendu à {clock}").format(clock=self.names.clock(due_ms))
        return translate("Matrix", "sur appel") if person.hours.on_call else translate("Matrix", "pas encore là")

    def _level(self, person: Person, position: str) -> MatrixCell:
        view, refused = self._state.people[person.code], self._refusals[person.code, position]
        assigned = view.present and view.position == position
        return MatrixCell(
            person.code,
            position,
            staffing.level_at(self.scenario, view, position),
            assigned,
            self._look(person, view.present, assigned, refused),
            self._short(refused, position),
            self._trial.person == person.code and self._trial.position == position,
        )

    def _look(self, person: Person, present: bool, assigned: bool, refused: Refusal | None) -> Look:
        if not present:
            return "absent"
        if self._trial.person == person.code and not assigned:
            return "impossible" if refused else "possible"
        return "barred" if refused and refused.code in staffing.BARRED else "plain"

    def _short(self, refused: Refusal | None, position: str) -> str:
        if refused is None:
            return ""
        if refused.code == "load_limit":
            postes = self.scenario.positions[position].postes
            return _kilos(max(self.scenario.postes[code].load_g for code in postes))
        if refused.code in ("habilitation_missing", "habilitation_expired"):
            return refused.subject
        return _shorts().get(refused.code, "")

    def _sentence(self, cell: MatrixCell) -> str:
        """Said on demand: a thousand sentences at each picture would be felt."""
        if cell.assigned:
            return translate("Matrix", "affecté ici")
        refused = self._refusals[cell.person, cell.position]
        if refused:
            return wording.refusal(self.names, refused)
        return translate("Matrix", "affectation possible")

    def _cover(self, row: int, column: int) -> CoverCell:
        if column == 0:
            return CoverCell(self._cover_headings()[row], "neutral", True)
        position = self.positions[column - 1]
        if row == 0:
            return self._assigned(position)
        able = self.autonomous(position)
        if row == 1:
            return CoverCell(number(len(able)), "neutral" if able else "rouge")
        if len(able) == 1:
            return CoverCell(able[0].name.split(" ")[0], "jaune")
        return CoverCell("–", "neutral")

    def _assigned(self, position: str) -> CoverCell:
        need = 1 if staffing.attended(self.scenario, position) else 0
        here = sum(view.present and view.position == position for view in self._state.people.values())
        held = bool(self.crew().holders.get(position, ""))
        return CoverCell(f"{here}/{need}", "neutral" if held or not need else "rouge")

    # -- words ------------------------------------------------------------

    def _people_heading(self) -> str:
        """Who is of the shift, who is there, who could be called: the first figure is that of the home page."""
        views = [self._state.people[person.code] for person in self.people]
        waiting = sum(p.hours.on_call and not v.present for p, v in zip(self.people, views, strict=True))
        people = translate("Matrix", "%n personne", n=len(self.people) - waiting)
        here = translate("Matrix", "%n présente", n=sum(view.present for view in views))
        when = self.names.clock(self._state.now_ms)
        if waiting:
            when = f"{translate('Matrix', '%n sur appel', n=waiting)}, {translate('Matrix', 'à {clock}')}".format(
                clock=when
            )
        else:
            when = translate("Matrix", "niveau et affectation à {clock}").format(clock=when)
        return f"{people}, {here}\n{when}"

    def _cover_headings(self) -> tuple[str, str, str]:
        return (
            translate("Matrix", "Affectés / besoin"),
            translate("Matrix", "Autonomes présents (U, O)"),
            translate("Matrix", "Point unique"),
        )

    def _spoken(self, cell: MatrixCell | PersonCell | CoverCell) -> str:
        if isinstance(cell, MatrixCell):
            person, level = self.names.person(cell.person), wording.level(cell.level)
            return f"{person}, {self.names.position(cell.position)}, {level}, {self._sentence(cell)}"
        if isinstance(cell, PersonCell):
            return ", ".join([cell.name, cell.contract, *(words for _, words, _ in cell.notes)])
        return cell.text

    def _show_trial(self) -> None:
        """Only the row of who is, or was, picked up; only the cell left and the cell reached while aiming."""
        (was, left), now = self._tried, (self._trial.person, self._trial.position)
        self._tried = now
        codes = [person.code for person in self.people]
        for person in {was, now[0]} & set(codes):
            row = codes.index(person)
            columns = list(range(self.columnCount()))
            if was == now[0]:
                columns = [self._column(position) for position in (left, now[1])]
            for column in columns:
                self._cells.pop((row, column), None)
                if was == now[0]:
                    self.dataChanged.emit(self.index(row, column), self.index(row, column))
            if was != now[0]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def _column(self, position: str) -> int:
        """0, that of the names, for none."""
        return self.positions.index(position) + 1 if position else 0

    def _repaint(self) -> None:
        self._cells.clear()
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)


def _shorts() -> dict[str, str]:
    """A refusal in the room of a cell."""
    return {
        "no_visual_andon": translate("Matrix", "andon"),
        "level_i_alone": translate("Matrix", "seul"),
        "level_l_unsupervised": translate("Matrix", "sans appui"),
        "not_an_operator": translate("Matrix", "cariste"),
    }


def load_words(max_load_g: int) -> str:
    """`pas plus de 10 kg`."""
    return translate("Matrix", "pas plus de {load}").format(load=_kilos(max_load_g))


def _kilos(grams: int) -> str:
    return f"{number(grams / 1000)}{NBSP}kg"


def _shown(cell: MatrixCell | PersonCell | CoverCell) -> str:
    if isinstance(cell, MatrixCell):
        return cell.level or "–"
    return cell.name if isinstance(cell, PersonCell) else cell.text
