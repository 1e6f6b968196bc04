"""Indicators, postes and losses, each rate a formula on the times it is made of (NF E60-182)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.figures import goulot_losses
from app.documents.shift import Shift
from app.documents.workbook.sheet import Cell, Column, Formula, Kind, Sheet, in_minutes
from app.i18n import translate
from app.wording import loss, objective, objective_unit, state
from sim.indicators.rows import ObjectiveRow, ratio

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_TIMES = ("tt", "to", "tr", "tf", "tn", "tu")
_RATES = {"do": ("tf", "tr"), "tp": ("tn", "tf"), "tq": ("tu", "tn"), "trg": ("tu", "to"), "tre": ("tu", "tt")}
"""Each rate: a time over another."""
_VALUE, _TARGET = "C", "E"


def indicators_sheet(book: Workbook, shift: Shift) -> Sheet:
    """Objectives, the times and rates of the goulot, and the balance of pieces."""
    columns = (
        Column(translate("Csv", "rubrique").capitalize()),
        Column(translate("Workbook", "Indicateur")),
        Column(translate("Workbook", "Valeur"), "amount"),
        Column(translate("Workbook", "Unité")),
        Column(translate("Figures", "Cible"), "amount"),
        Column(translate("Figures", "Écart"), "amount"),
        Column(translate("Figures", "Bilan")),
    )
    sheet = Sheet(book, translate("Workbook", "Indicateurs"), columns, held=2)
    for row in shift.board.objectives():
        _objective(sheet, row)
    _times(sheet, shift)
    _pieces(sheet, shift)
    return sheet


def _objective(sheet: Sheet, row: ObjectiveRow) -> None:
    """Percentages as shares and litres as cubic metres: what the unit beside says."""
    kind, factor = _objective_kind(row.code)
    here = sheet.last + 1
    met, missed = translate("Figures", "tenu"), translate("Figures", "non tenu")
    side = ">=" if row.target >= row.floor else "<="
    verdict = f'=IF({_VALUE}{here}="","{missed}",IF({_VALUE}{here}{side}{_TARGET}{here},"{met}","{missed}"))'
    gap = None if row.gap is None else row.gap * factor
    sheet.add(
        translate("Workbook", "Objectifs"),
        objective(row.code),
        Cell(None if row.value is None else row.value * factor, kind),
        "" if kind == "percent" else objective_unit(row.code),
        Cell(row.aim * factor, kind),
        Cell(Formula(f'=IF({_VALUE}{here}="","",{_VALUE}{here}-{_TARGET}{here})', gap), kind),
        Formula(verdict, met if row.met else missed),
    )


def _objective_kind(code: str) -> tuple[Kind, float]:
    kinds: dict[str, tuple[Kind, float]] = {
        "line_trs_percent": ("percent", 0.01),
        "scrap_percent": ("percent", 0.01),
        "air_per_piece_nl": ("amount", 0.001),
        "cost_per_piece_eur": ("euro", 1),
    }
    return kinds.get(code, ("count", 1))


def _times(sheet: Sheet, shift: Shift) -> None:
    part = translate("Workbook", "Temps du goulot {poste}").format(poste=shift.scenario.goulot)
    times, at = shift.board.times(), {}
    for code in _TIMES:
        at[code] = f"{_VALUE}{sheet.last + 1}"
        sheet.add(part, code.upper(), Cell(in_minutes(getattr(times, code)), "minutes"), "min")
    part = translate("Workbook", "Taux du goulot {poste}").format(poste=shift.scenario.goulot)
    for code, (over, under) in _RATES.items():
        at[code] = f"{_VALUE}{sheet.last + 1}"
        sheet.add(part, code.upper(), Cell(_quotient(at[over], at[under], getattr(times, code)), "percent"))
    product = f'=IF(COUNT({at["do"]},{at["tp"]},{at["tq"]})=3,{at["do"]}*{at["tp"]}*{at["tq"]},"")'
    sheet.add(part, translate("Workbook", "TRS = DO × TP × TQ"), Cell(Formula(product, times.trs), "percent"))


def _quotient(over: str, under: str, value: float | None) -> Formula:
    """Empty where either time is unknown or nothing was required."""
    return Formula(f'=IF(AND(ISNUMBER({over}),N({under})>0),{over}/{under},"")', value)


def _pieces(sheet: Sheet, shift: Shift) -> None:
    part, pieces, unit = translate("Csv", "pièces").capitalize(), shift.board.pieces(), translate("Csv", "pièces")
    labels = {
        "wip_start": translate("Csv", "encours de départ"),
        "started": translate("Csv", "pièces lancées"),
        "good": translate("Csv", "pièces bonnes"),
        "scrapped": translate("Csv", "pièces au rebut"),
        "wip_end": translate("Csv", "encours final"),
    }
    rows = [sheet.add(part, label, Cell(getattr(pieces, code), "count"), unit) for code, label in labels.items()]
    start, started, good, scrapped, end = (f"{_VALUE}{row}" for row in rows)
    label = translate("Workbook", "entrées − sorties (doit être nul)")
    sheet.add(part, label, Cell(Formula(f"={start}+{started}-{good}-{scrapped}-{end}", 0), "count"), unit)


def postes_sheet(book: Workbook, shift: Shift) -> Sheet:
    """Each poste: its times, its rates, its cycles."""
    columns = (
        Column(translate("Workbook", "Poste")),
        Column(translate("Workbook", "Nom")),
        *(Column(f"{code.upper()}, min", "minutes") for code in _TIMES),
        *(Column(code, "percent") for code in ("DO", "TP", "TQ", "TRS")),
        Column(translate("Workbook", "Cycles"), "count"),
        Column(translate("Workbook", "Pièces sorties"), "count"),
    )
    sheet = Sheet(book, translate("Workbook", "Postes"), columns, held=2)
    for poste in shift.scenario.postes:
        _poste(sheet, shift, poste)
    return sheet


def _poste(sheet: Sheet, shift: Shift, poste: str) -> None:
    board, here = shift.board, sheet.last + 1
    times = board.times(poste)
    at = {code: f"{sheet.letter(2 + rank)}{here}" for rank, code in enumerate(_TIMES)}
    rates = [_quotient(at[over], at[under], getattr(times, code)) for code, (over, under) in _RATES.items()]
    do, tp, tq = (f"{sheet.letter(8 + rank)}{here}" for rank in range(3))
    product = Formula(f'=IF(COUNT({do},{tp},{tq})=3,{do}*{tp}*{tq},"")', times.trs)
    minutes = (in_minutes(getattr(times, code)) for code in _TIMES)
    name, cycles, out = shift.names.poste_name(poste), board.cycles(poste), board.pieces_out(poste)
    sheet.add(poste, name, *minutes, *rates[:3], product, cycles, out)


def states_sheet(book: Workbook, shift: Shift) -> Sheet:
    """How each poste spent its time: its states make up TT."""
    board, postes = shift.board, shift.scenario.postes
    states = list(dict.fromkeys(code for poste in postes for code, ms in board.states_ms(poste).items() if ms))
    columns = (
        Column(translate("Workbook", "Poste")),
        *(Column(f"{state(code)}, min", "minutes") for code in states),
        Column(translate("Workbook", "Total, min"), "minutes"),
        Column("TT, min", "minutes"),
    )
    sheet = Sheet(book, translate("Workbook", "États des postes"), columns)
    last = sheet.letter(len(states))
    for here, poste in enumerate(postes, 2):
        spent = board.states_ms(poste)
        total = Formula(f"=SUM(B{here}:{last}{here})", in_minutes(sum(spent.values())))
        parts = (in_minutes(spent.get(code, 0)) for code in states)
        sheet.add(poste, *parts, total, in_minutes(board.times(poste).tt))
    return sheet


def losses_sheet(book: Workbook, shift: Shift) -> Sheet:
    """The losses of the goulot, longest first, with their share and the running sum of a Pareto."""
    columns = (
        Column(translate("Workbook", "Cause de perte au goulot")),
        Column(translate("Workbook", "Temps perdu, min"), "minutes"),
        Column(translate("Workbook", "Part"), "percent"),
        Column(translate("Workbook", "Cumul"), "percent"),
    )
    sheet, rows = Sheet(book, translate("Workbook", "Pertes"), columns), goulot_losses(shift)
    lost_ms, end, run = sum(row.ms for row in rows), 1 + len(rows), 0
    total = sheet.column(1, 2, end).replace("B", "B$")
    for here, row in enumerate(rows, 2):
        run += row.ms
        share = Formula(f"=IF(SUM({total})>0,B{here}/SUM({total}),0)", ratio(row.ms, lost_ms) or 0)
        running = Formula(f"=SUM(C$2:C{here})", ratio(run, lost_ms) or 0)
        sheet.add(loss(shift.names, row), in_minutes(row.ms), share, running)
    if rows:
        whole = Formula(f"=SUM({sheet.column(1, 2, end)})", in_minutes(lost_ms))
        sheet.add(translate("Workbook", "Total"), whole, strong=True)
    return sheet
