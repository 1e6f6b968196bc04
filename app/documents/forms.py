"""Empty forms for pen and paper: the rows of a scenario, and the cells that a trainee fills in by hand."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Literal

from app.documents.default import section_title
from app.documents.report import Report, Section, Table
from app.i18n import date, language, number, translate
from app.wording import Names, cost, level, objective, objective_target
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.planning.periods import in_period, periods
from sim.planning.workload import CentreLoad, Programme, workload
from sim.session import Session

Form = Literal["load", "periods", "tracking", "skills", "report"]
FORMS: tuple[Form, ...] = ("load", "periods", "tracking", "skills", "report")
_MINUTE_MS = 60_000
_STOPS, _GAPS, _ACTIONS, _HANDED_OVER, _SUMS = 10, 7, 8, 5, 3
"""Empty rows."""
_LEVELS = ("I", "L", "U", "O")


def form_title(code: Form) -> str:
    return {
        "load": translate("Forms", "Charge et capacité"),
        "periods": translate("Forms", "Charge et capacité par échéance"),
        "tracking": translate("Forms", "Fiche de suivi heure par heure"),
        "skills": translate("Forms", "Matrice de polyvalence"),
        "report": translate("Report", "Compte rendu d’équipe"),
    }[code]


def blank_form(code: Form, scenario: Scenario) -> Report:
    """A form of the scenario, with room for a name."""
    names, calendar = Names(scenario), scenario.calendar
    tables = _tables(code)(scenario, names)
    span = f"{names.clock(0)}\u00a0– {names.clock(calendar.length_ms)}"
    return Report(
        title=form_title(code),
        subtitle=f"{scenario.title.of(language())}, {span}",
        language=language(),
        date=date(datetime.date.fromisoformat(calendar.date)),
        origin=translate("Forms", "Scénario {code}").format(code=scenario.code),
        sections=tuple(Section(table.code, table.title, (_untitled(table),)) for table in tables),
        landscape=code in ("load", "periods", "skills"),
    )


def _tables(code: Form) -> Callable[[Scenario, Names], list[Table]]:
    return {"load": _load, "periods": _periods, "tracking": _tracking, "skills": _skills, "report": _report}[code]


def _untitled(table: Table) -> Table:
    """The heading of its section says it already."""
    return replace(table, title="")


def _table(code: str, title: str, columns: Mapping[str, int], rows: Iterable[tuple[str, ...]], note: str = "") -> Table:
    """Heads with their shares of the width; rows are completed with empty cells."""
    heads, shares = tuple(columns), tuple(columns.values())
    filled = tuple(row + ("",) * (len(heads) - len(row)) for row in rows)
    return Table(code, title, heads, filled, note, form=True, shares=shares)


def _empty(count: int) -> list[tuple[str, ...]]:
    return [()] * count


# -- charge et capacité ---------------------------------------------------------------------------


def _load(scenario: Scenario, names: Names) -> list[Table]:
    rows = workload(scenario, Programme(scenario.sequence, {}))
    method = translate("Forms", "Charge = pièces × temps de gamme + changements. Capacité = temps requis × TRS prévu.")
    return [
        _grid("load", translate("Forms", "Charge et capacité par poste"), rows, method),
        _table(
            "levers",
            translate("Forms", "Leviers retenus"),
            {
                translate("LoadGrid", "Poste"): 10,
                translate("Forms", "Levier (heures, renfort, lot, date, sous-traitance…)"): 60,
                translate("Forms", "Surcoût, €"): 14,
                translate("Forms", "Taux après, %"): 14,
            },
            _empty(_SUMS),
        ),
    ]


def _periods(scenario: Scenario, names: Names) -> list[Table]:
    """A grid for the orders due in each part of the shift."""
    rows = workload(scenario, Programme(scenario.sequence, {}))
    text = translate("Forms", "OF dus de {start} à {end}")
    clock = names.clock
    return [
        _grid(f"due_{end}", text.format(start=clock(start), end=clock(end)), in_period(scenario, rows, (start, end)))
        for start, end in periods(scenario)
    ]


def _grid(code: str, title: str, rows: Iterable[CentreLoad], note: str = "") -> Table:
    columns = {
        translate("LoadGrid", "Poste"): 10,
        translate("LoadGrid", "Gamme, s"): 10,
        translate("LoadGrid", "Pièces à passer"): 11,
        translate("LoadGrid", "Changements, min"): 12,
        translate("LoadGrid", "Charge, min"): 11,
        translate("LoadGrid", "Temps requis, min"): 12,
        translate("LoadGrid", "TRS prévu, %"): 11,
        translate("LoadGrid", "Capacité, min"): 11,
        translate("LoadGrid", "Taux, %"): 10,
        translate("Forms", "Décision"): 22,
    }
    return _table(code, title, columns, map(_centre, rows), note)


def _centre(row: CentreLoad) -> tuple[str, ...]:
    times = sorted({work.unit_ms for work in row.work})
    shown = "–".join(number(time / 1000, 0 if time % 1000 == 0 else 1) for time in (times[0], times[-1])[: len(times)])
    return row.code, shown, number(row.pieces), number(row.setups_ms / _MINUTE_MS)


# -- suivi ----------------------------------------------------------------------------------------


def _tracking(scenario: Scenario, names: Names) -> list[Table]:
    hours = Session(scenario, 0).board.hours()
    spans = [
        (f"{names.clock(row.from_ms)}\u00a0– {names.clock(row.to_ms)}", number(row.plan) if row.plan else "")
        for row in hours
    ]
    return [
        _table(
            "hours",
            translate("Forms", "Production"),
            {
                translate("Sheet", "Heure"): 14,
                translate("Sheet", "Prévu"): 8,
                translate("Sheet", "Bonnes"): 9,
                translate("Sheet", "Écart"): 9,
                translate("Sheet", "Rebuts"): 9,
                translate("Sheet", "Arrêts, min"): 10,
                translate("Sheet", "Remarques"): 40,
            },
            [*spans, (translate("Workbook", "Total"),)],
        ),
        _table(
            "stops",
            translate("Sheet", "Arrêts de {poste}").format(poste=scenario.goulot),
            {
                translate("Sheet", "Début"): 12,
                translate("Sheet", "Min"): 9,
                translate("Sheet", "Cause"): 30,
                translate("Sheet", "Remarque"): 50,
            },
            _empty(_STOPS),
        ),
    ]


# -- polyvalence ----------------------------------------------------------------------------------


def _skills(scenario: Scenario, names: Names) -> list[Table]:
    people = [(person.name,) for person in scenario.people.values()]
    postes = [names.position(code) for code in scenario.positions]
    legend = " · ".join(level(code) for code in _LEVELS)
    columns = {translate("Forms", "Personne"): 20, **dict.fromkeys(postes, 8), translate("Forms", "Affectation"): 16}
    return [_table("skills", translate("Forms", "Niveaux et affectations"), columns, people, legend)]


# -- compte rendu ---------------------------------------------------------------------------------


def _report(scenario: Scenario, names: Names) -> list[Table]:
    board = Board(scenario)
    goals = [(objective(row.code), objective_target(row)) for row in board.objectives()]
    costs = [(cost(row.code),) for row in board.costs()]
    return [
        _table(
            "result",
            section_title("result"),
            {
                translate("Figures", "Objectif"): 26,
                translate("Figures", "Cible"): 18,
                translate("Figures", "Réel"): 16,
                translate("Figures", "Écart"): 16,
                translate("Figures", "Bilan"): 14,
            },
            goals,
        ),
        _table(
            "causes",
            section_title("causes"),
            {
                translate("Figures", "Écart"): 16,
                translate("Forms", "Cause"): 34,
                translate("Forms", "Temps ou quantité perdus"): 22,
                translate("Forms", "Explication"): 46,
            },
            _empty(_GAPS),
        ),
        _table(
            "costs",
            section_title("costs"),
            {
                translate("Figures", "Poste de coût, €"): 30,
                translate("Figures", "Standard"): 18,
                translate("Figures", "Réel"): 16,
                translate("Figures", "Écart"): 16,
            },
            [*costs, (translate("Workbook", "Total"),)],
        ),
        _table(
            "actions",
            section_title("actions"),
            {
                translate("Sheet", "Heure"): 14,
                translate("Forms", "Action"): 40,
                translate("Workbook", "Motif"): 30,
                translate("Forms", "Effet"): 30,
            },
            _empty(_ACTIONS),
        ),
        _table(
            "handover",
            section_title("handover"),
            {
                translate("Forms", "Poste, OF ou personne"): 24,
                translate("Forms", "Ce qui reste en cours"): 40,
                translate("Forms", "À faire"): 40,
            },
            _empty(_HANDED_OVER),
        ),
    ]
