"""The catalogue of figures a compte rendu may cite: each with its value, target, gap and source."""

from dataclasses import dataclass

from app.documents.cents import variance_totals
from app.documents.report import FigureRun
from app.documents.shift import Ledger
from app.i18n import euro, minutes, number, percent, translate
from app.wording import (
    VARIANCES,
    consumption,
    consumption_unit,
    consumption_value,
    loss,
    lower_first,
    objective,
    objective_gap,
    objective_target,
    objective_value,
    variance,
)
from sim.indicators.rows import LossRow, ObjectiveRow

GROUPS = ("performance", "production", "resources", "losses")
OUT_OF_REQUIRED = ("closing", "planned")


@dataclass(frozen=True, slots=True)
class Figure:
    """`status`: met, missed or empty. `first` and `last`: the journal entries it rests on. `tolerated`: missed by no
    more than the scenario lets pass without a word."""

    code: str
    group: str
    label: str
    text: str
    target: str
    gap: str
    status: str
    first: int
    last: int
    tolerated: bool = False

    @property
    def run(self) -> FigureRun:
        """The figure as cited in a sentence."""
        return FigureRun(self.code, self.text, self.first, self.last)


def group_label(code: str) -> str:
    return {
        "performance": translate("Figures", "Performance"),
        "production": translate("Figures", "Production"),
        "resources": translate("Figures", "Ressources"),
        "losses": translate("Figures", "Pertes au goulot"),
    }[code]


def figures(shift: Ledger) -> list[Figure]:
    """All figures, by group, in the order in which they are read."""
    found = [*_objectives(shift), *_rates(shift), *_pieces(shift), *_resources(shift), *_losses(shift)]
    return sorted(found, key=lambda figure: GROUPS.index(figure.group))


def _plain(shift: Ledger, code: str, group: str, label: str, text: str) -> Figure:
    return Figure(code, group, label, text, "", "", "", 1, shift.last_entry)


_OBJECTIVE_GROUPS = {
    "line_trs_percent": "performance",
    "good_pieces": "production",
    "orders_on_time": "production",
    "scrap_percent": "production",
}


def _objectives(shift: Ledger) -> list[Figure]:
    return [_objective(shift, row) for row in shift.board.objectives()]


def _objective(shift: Ledger, row: ObjectiveRow) -> Figure:
    return Figure(
        code=row.code,
        group=_OBJECTIVE_GROUPS.get(row.code, "resources"),
        label=objective(row.code),
        text=objective_value(row.code, row.value),
        target=objective_target(row),
        gap=objective_gap(row.code, row.gap),
        status="met" if row.met else "missed",
        first=1,
        last=shift.last_entry,
        tolerated=not row.met and row.gap is not None and abs(row.gap) <= _tolerance(shift, row.code),
    )


def _tolerance(shift: Ledger, code: str) -> float:
    return next(each.tolerance for each in shift.scenario.objectives if each.code == code)


def _rates(shift: Ledger) -> list[Figure]:
    times = shift.board.times()
    rates = (
        ("do", translate("Figures", "Disponibilité DO"), times.do),
        ("tp", translate("Figures", "Performance TP"), times.tp),
        ("tq", translate("Figures", "Qualité TQ"), times.tq),
        ("trg", translate("Figures", "TRG de la ligne"), times.trg),
    )
    return [_plain(shift, code, "performance", label, percent(value)) for code, label, value in rates]


def _pieces(shift: Ledger) -> list[Figure]:
    pieces, goulot = shift.board.pieces(), shift.scenario.goulot
    first_pass = next(row.first_pass for row in shift.board.quality() if row.poste == goulot)
    counts = (
        ("started", translate("Figures", "Pièces lancées"), number(pieces.started)),
        ("scrapped", translate("Figures", "Pièces au rebut"), number(pieces.scrapped)),
        ("wip_end", translate("Figures", "Encours"), number(pieces.wip_end)),
        ("first_pass", translate("Figures", "Bon du premier coup au goulot"), percent(first_pass)),
    )
    return [_plain(shift, code, "production", label, text) for code, label, text in counts]


def _resources(shift: Ledger) -> list[Figure]:
    rows = {row.code: row for row in shift.board.consumption()}
    total = euro(shift.board.total_uc() / 1e6, 0)
    found = [_plain(shift, "total", "resources", translate("Figures", "Coût total de l’équipe"), total)]
    gaps = zip(VARIANCES, variance_totals(shift)[1:-1], strict=True)
    label = translate("Figures", "Écart {nature}")
    found += [
        _plain(shift, f"gap:{code}", "resources", label.format(nature=lower_first(variance(code))), _gap(cents))
        for code, cents in gaps
    ]
    for code in ("electricity", "air"):
        row = rows[code]
        text = f"{consumption_value(row.unit, row.real)}\u00a0{consumption_unit(row.unit)}"
        found.append(_plain(shift, code, "resources", consumption(shift.names, code), text))
    return found


def _gap(cents: int) -> str:
    return euro(cents / 100, 2, signed=True)


def goulot_losses(shift: Ledger) -> list[LossRow]:
    """From TR down to TU, longest first."""
    return [row for row in shift.board.loss_rows() if row.kind not in OUT_OF_REQUIRED]


def loss_figure_code(row: LossRow) -> str:
    """Tells a famine made by one poste from a famine made by another."""
    return ":".join(part for part in ("loss", row.code, row.subject, row.root, row.state) if part)


def _losses(shift: Ledger) -> list[Figure]:
    return [
        _plain(shift, loss_figure_code(row), "losses", loss(shift.names, row), minutes(row.ms, 1))
        for row in goulot_losses(shift)
    ]


def source(shift: Ledger) -> str:
    """The line under a table or a chart."""
    return translate("Figures", "Source : faits 1 à {last} du journal").format(last=number(shift.last_entry))
