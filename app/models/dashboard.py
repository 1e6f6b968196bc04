"""The indicators that the trainee chooses from the catalogue, computed by hand or read, and checked. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from app.documents import Shift, Table
from app.documents.figures import source
from app.i18n import NO_VALUE, number, translate
from app.models.cell import CellView
from app.models.typed_number import typed_number
from app.wording import objective, objective_unit
from sim.indicators.objectives import INDICATORS

DRAFT = "dashboard"
LONGEST = 24
MOST = 16
TOLERANCE = 0.01
"""Share of the value by which what is typed may differ, beside the rounding of a displayed figure."""


@dataclass(frozen=True, slots=True)
class Indicator:
    """`value` and `target` in `unit`, as they are displayed with `decimals`; None where there is none."""

    code: str
    label: str
    unit: str
    decimals: int
    value: float | None
    target: float | None
    higher: bool = True
    """The target is to be reached from below."""
    rule: str = ""

    def is_near(self, typed: float) -> bool:
        """Within the tolerance; raises ValueError without a value."""
        if self.value is None:
            raise ValueError(f"{self.code} has no value")
        return abs(typed - self.value) <= max(abs(self.value) * TOLERANCE, 0.5 / 10**self.decimals + 1e-9)


def catalogue(shift: Shift) -> list[Indicator]:
    """All that may be chosen: the objectives of the scenario first, then the rates, quality, reliability and energy."""
    return [*_objectives(shift), *_rates(shift), *_counts(shift), *_reliability(shift), *_resources(shift)]


def _objectives(shift: Shift) -> list[Indicator]:
    measures = shift.board.measures()
    targets = {row.code: row for row in shift.board.objectives()}
    scale = {"air_per_piece_nl": 1 / 1000}
    decimals = {"line_trs_percent": 1, "scrap_percent": 1, "cost_per_piece_eur": 2, "air_per_piece_nl": 3}
    found = []
    for code, (_, measure) in INDICATORS.items():
        value, row, one = measure(measures), targets.get(code), scale.get(code, 1.0)
        found.append(
            Indicator(
                code,
                objective(code),
                objective_unit(code),
                decimals.get(code, 0),
                None if value is None else value * one,
                None if row is None else row.aim * one,
                row is None or row.target > row.floor,
                _rules().get(code, ""),
            )
        )
    return found


def _rates(shift: Shift) -> list[Indicator]:
    times = shift.board.times()
    rates = (
        ("do", translate("Figures", "Disponibilité DO"), times.do, "TF / TR"),
        ("tp", translate("Figures", "Performance TP"), times.tp, "TN / TF"),
        ("tq", translate("Figures", "Qualité TQ"), times.tq, "TU / TN"),
        ("trg", translate("Figures", "TRG de la ligne"), times.trg, "TU / TO"),
    )
    return [
        Indicator(code, label, "%", 1, None if value is None else 100 * value, None, rule=rule)
        for code, label, value, rule in rates
    ]


def _counts(shift: Shift) -> list[Indicator]:
    board, goulot = shift.board, shift.scenario.goulot
    pieces = board.pieces()
    planned = board.planned_pieces()
    first_pass = next(row.first_pass for row in board.quality() if row.poste == goulot)
    people_ms = sum(row.busy_ms + row.waiting_ms for row in board.people())
    rate = 100 * pieces.good / planned if planned else None
    return [
        Indicator("scrapped", translate("Figures", "Pièces au rebut"), "", 0, pieces.scrapped, None, False),
        Indicator("wip_end", translate("Figures", "Encours"), "", 0, pieces.wip_end, None, False),
        Indicator(
            "first_pass",
            translate("Figures", "Bon du premier coup au goulot"),
            "%",
            1,
            None if first_pass is None else 100 * first_pass,
            None,
        ),
        Indicator(
            "plan_percent",
            translate("Dashboard", "Réalisation du programme"),
            "%",
            1,
            rate,
            100.0 if planned else None,
            rule=translate("Dashboard", "pièces bonnes / pièces prévues à cette heure"),
        ),
        Indicator(
            "per_person_hour",
            translate("Dashboard", "Pièces bonnes par heure de présence"),
            translate("Dashboard", "pièces/h"),
            2,
            pieces.good * 3_600_000 / people_ms if people_ms else None,
            None,
            rule=translate("Dashboard", "pièces bonnes / heures de présence, pauses déduites"),
        ),
    ]


def _reliability(shift: Shift) -> list[Indicator]:
    goulot = shift.scenario.goulot
    mtbf, mttr = next((row.mtbf_ms, row.mttr_ms) for row in shift.board.reliability() if row.poste == goulot)
    figures = (
        ("mtbf", translate("Dashboard", "MTBF du goulot"), mtbf, True),
        ("mttr", translate("Dashboard", "MTTR du goulot"), mttr, False),
    )
    return [
        Indicator(code, label, "min", 1, None if ms is None else ms / 60_000, None, higher)
        for code, label, ms, higher in figures
    ]


def _resources(shift: Shift) -> list[Indicator]:
    good = shift.board.pieces().good
    power = next((row for row in shift.board.consumption() if row.code == "electricity"), None)
    return [
        Indicator(
            "total_eur",
            translate("Figures", "Coût total de l’équipe"),
            "€",
            0,
            shift.board.total_uc() / 1e6,
            None,
            False,
        ),
        Indicator(
            "power_per_piece",
            translate("Dashboard", "Électricité par pièce bonne"),
            "kWh",
            3,
            power.real / good if power and good else None,
            power.standard / good if power and good else None,
            False,
        ),
    ]


def _rules() -> dict[str, str]:
    return {
        "line_trs_percent": "TU / TR",
        "scrap_percent": translate("Dashboard", "rebuts / (bonnes + rebuts)"),
        "air_per_piece_nl": translate("Dashboard", "air consommé / pièces bonnes"),
        "cost_per_piece_eur": translate("Dashboard", "coût total / pièces bonnes"),
    }


class Dashboard:
    """What was chosen and typed; texts are kept as typed. `verdicts`: right or wrong is told."""

    def __init__(self, verdicts: bool) -> None:
        self.verdicts = verdicts
        self.known: dict[str, Indicator] = {}
        self.chosen: list[str] = []
        self.texts: dict[str, str] = {}

    def look(self, shift: Shift) -> None:
        """The values as they are now."""
        self.known = {each.code: each for each in catalogue(shift)}
        self.chosen = [code for code in self.chosen if code in self.known]

    def choose(self, code: str, on: bool) -> None:
        """Take an indicator, or leave it; at most `MOST`."""
        if on and code not in self.chosen and len(self.chosen) < MOST:
            self.chosen.append(code)
        elif not on and code in self.chosen:
            self.chosen.remove(code)

    def write(self, code: str, text: str) -> None:
        self.texts[code] = text.strip()[:LONGEST]

    def read(self, code: str) -> None:
        """Take the figure that the séance displays, rounded as it is displayed."""
        one = self.known[code]
        if one.value is not None:
            self.write(code, number(one.value, one.decimals))

    def cell(self, code: str) -> CellView:
        """`kept` where nothing can be said: the mode keeps quiet, or the séance has no such value."""
        text, one = self.texts.get(code, ""), self.known[code]
        try:
            value = _typed(text)
        except ValueError as error:
            return CellView(text, "bad", fault=str(error))
        if value is None:
            return CellView("", "empty")
        if not self.verdicts or one.value is None:
            return CellView(text, "kept")
        return CellView(text, "right" if one.is_near(float(value)) else "wrong")

    def gap(self, code: str) -> str:
        """What was typed less the objective; empty without one of them."""
        one, cell = self.known[code], self.cell(code)
        if one.target is None or cell.status in ("bad", "empty"):
            return ""
        value = _typed(cell.text)
        return "" if value is None else number(float(value) - one.target, one.decimals, signed=True)

    def verdict(self, code: str) -> str:
        """In a word."""
        status, one = self.cell(code).status, self.known[code]
        if status == "kept" and self.verdicts and one.value is None:
            return translate("Dashboard", "inconnu du journal")
        return {
            "empty": translate("Dashboard", "à remplir"),
            "bad": translate("Dashboard", "illisible"),
            "kept": translate("Dashboard", "noté"),
            "right": translate("Dashboard", "juste"),
            "wrong": translate("Dashboard", "à reprendre"),
        }[status]

    def body(self) -> dict[str, Any]:
        """For the draft."""
        return {"chosen": list(self.chosen), "texts": dict(self.texts)}

    def restore(self, body: Mapping[str, Any] | None) -> None:
        """From a draft; anything else than what `body` gives is left out."""
        chosen, texts = (body or {}).get("chosen"), (body or {}).get("texts")
        self.chosen = [str(code) for code in chosen][:MOST] if isinstance(chosen, list) else []
        self.texts = {str(c): str(t)[:LONGEST] for c, t in texts.items()} if isinstance(texts, dict) else {}


def target_text(one: Indicator) -> str:
    """`≥ 79,0`."""
    if one.target is None:
        return NO_VALUE
    return f"{'≥' if one.higher else '≤'}\u00a0{number(one.target, one.decimals)}"


def dashboard_table(dashboard: Dashboard, shift: Shift) -> Table:
    """For the compte rendu: what the trainee chose and wrote, against the objectives."""
    rows = []
    for code in dashboard.chosen:
        one = dashboard.known[code]
        label = f"{one.label}, {one.unit}" if one.unit else one.label
        rows.append((label, target_text(one), dashboard.cell(code).text or NO_VALUE, dashboard.gap(code)))
    columns = (
        translate("Dashboard", "Indicateur"),
        translate("Dashboard", "Objectif"),
        translate("Dashboard", "Valeur"),
        translate("Dashboard", "Écart"),
    )
    title = translate("Dashboard", "Tableau de bord de l’équipe")
    return Table("dashboard", title, columns, tuple(rows), source(shift), (1, 2, 3))


def _typed(text: str) -> Fraction | None:
    return typed_number(text.replace("€", "").strip())
