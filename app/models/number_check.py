"""Numbers typed by hand, held against those of the journal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.documents import (
    Figure,
    Shift,
    Table,
    consumption_table,
    costs_table,
    hours_table,
    orders_table,
)
from app.documents.figures import goulot_losses, loss_figure_code
from app.i18n import NBSP, language, number, percent, translate
from app.wording import consumption, loss
from sim.commands import SetParameter

FEW = 12
"""A whole number up to this, without unit, is a word as often as a figure: it is not looked up."""
NEAR = 0.25
"""The nearest known number is proposed when it differs by less than this share."""


def _pattern(group: str, point: str) -> re.Pattern[str]:
    """Numbers whose thousands are grouped by `group` and whose decimals follow `point`."""
    return re.compile(
        r"(?<![\w.,:/-])(?<!h[ \u00a0])(?P<sign>[+−-])?(?P<euro>€)?"
        rf"(?P<whole>\d+(?:{group}\d{{3}})*)(?:{point}(?P<part>\d+))?"
        r"(?:[ \u00a0\u202f]?(?P<unit>%|€|pts?\b|points?\b|min\b|minutes?\b|kWh\b|Nm³))?"
        r"(?![\w:]|/\d|[.,]\d|[ \u00a0]h\b)"
    )


_TYPED = {"fr": _pattern(r"[\u202f\u00a0 ]", "[.,]"), "en": _pattern(r"[,\u202f ]", r"\.")}
_NO_FIGURE = 2
"""A target or a cell of a table is proposed when it is that many times closer than a figure."""
_NO_EUROS = 99
"""Beyond the last column of a table whose numbers are counts."""
_UNITS = {"%": "%", "€": "€", "kWh": "kWh", "Nm³": "Nm³", "p": "pt", "m": "min"}


@dataclass(frozen=True, slots=True)
class Known:
    """A number of the journal. `code`: the figure it is, empty for a cell of a table."""

    value: float
    unit: str
    label: str
    text: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """A number in a text, from `start` to `end`."""

    start: int
    end: int
    text: str
    value: float
    decimals: int
    unit: str

    @property
    def checkable(self) -> bool:
        return bool(self.unit) or self.decimals > 0 or self.value > FEW

    def same(self, known: Known) -> bool:
        """Equal once rounded as it was typed; a number typed without unit may have any."""
        if self.unit and self.unit != known.unit:
            return False
        return f"{abs(known.value):.{self.decimals}f}" == f"{abs(self.value):.{self.decimals}f}"


def typed_numbers(text: str) -> Iterator[Typed]:
    """Numbers but codes (P60, JT-42), clock times and dates written with bars."""
    for match in _TYPED[language()].finditer(text):
        whole = re.sub(r"[^\d]", "", match["whole"])
        part, unit = match["part"] or "", match["euro"] or match["unit"] or ""
        value = float(f"{whole}.{part or 0}")
        family = _UNITS.get(unit) or _UNITS.get(unit[:1], "")
        yield Typed(match.start(), match.end(), match.group(), value, len(part), family)


class KnownNumbers:
    """All the numbers a compte rendu of this shift may cite without being asked twice."""

    def __init__(self, shift: Shift, figures: Sequence[Figure]) -> None:
        self._known = [
            *_of_figures(figures),
            *_of_losses(shift),
            *_of_tables(shift),
            *_of_gaps(shift),
            *_of_scenario(shift),
            *_of_settings(shift),
        ]

    def unknown(self, text: str) -> list[Typed]:
        """The numbers of `text` that the journal does not know."""
        return [typed for typed in typed_numbers(text) if typed.checkable and not self._knows(typed)]

    def nearest(self, typed: Typed) -> Known | None:
        """The closest number of the same unit, if near enough to be what was meant; a figure counts as nearer."""

        def distance(known: Known) -> float:
            share = abs(abs(known.value) - typed.value) / abs(known.value)
            return share if known.code else share * _NO_FIGURE

        alike = [known for known in self._known if known.unit == typed.unit and known.value]
        best = min(alike, key=distance, default=None)
        return best if best is not None and distance(best) <= NEAR else None

    def _knows(self, typed: Typed) -> bool:
        return any(typed.same(known) for known in self._known)


def _of_figures(figures: Iterable[Figure]) -> Iterator[Known]:
    for figure in figures:
        yield from _known(figure.text, figure.label, figure.code)
        target, gap = translate("Numbers", "{label}, objectif"), translate("Numbers", "{label}, écart")
        yield from _known(figure.target, target.format(label=figure.label))
        yield from _known(figure.gap, gap.format(label=figure.label))


def _of_losses(shift: Shift) -> Iterator[Known]:
    """Each loss in points of TRS, and their sum in minutes."""
    required, rows = shift.board.times().tr, goulot_losses(shift)
    label = translate("Numbers", "{cause}, part du temps requis")
    for row in rows if required else ():
        share = 100 * row.ms / required
        text = f"{number(share, 1)}{NBSP}{translate('Numbers', 'pt')}"
        yield Known(share, "pt", label.format(cause=loss(shift.names, row)), text, "")
        yield Known(row.ms / 60_000, "min", loss(shift.names, row), "", loss_figure_code(row))
    for ms, text in (
        (sum(row.ms for row in rows), translate("Numbers", "Pertes au goulot, total")),
        (required, translate("Numbers", "Temps requis")),
    ):
        yield Known(ms / 60_000, "min", text, f"{number(ms / 60_000, 1)}{NBSP}min")


def _of_gaps(shift: Shift) -> Iterator[Known]:
    """What remains of each OF, over-consumption in euros, and the share of the required time lost."""
    remains = translate("Numbers", "{order}, reste à livrer")
    for order in shift.board.orders():
        left = order.ordered - order.delivered
        yield Known(left, "", remains.format(order=shift.names.order(order.code)), number(left))
    beyond = translate("Numbers", "{what}, écart au standard")
    for row in shift.board.consumption():
        euros = (row.quantity_variance_uc + row.price_variance_uc) / 1e6
        label = beyond.format(what=consumption(shift.names, row.code))
        yield Known(euros, "€", label, f"{number(euros, 2)}{NBSP}€")
    required = shift.board.times().tr
    if required:
        share = 100 * sum(row.ms for row in goulot_losses(shift)) / required
        yield Known(share, "%", translate("Numbers", "Pertes au goulot, part du temps requis"), percent(share / 100))


def _of_tables(shift: Shift) -> Iterator[Known]:
    tables: tuple[tuple[Table, int], ...] = (
        (orders_table(shift), _NO_EUROS),
        (hours_table(shift), _NO_EUROS),
        (costs_table(shift), 1),
        (consumption_table(shift), 4),
    )
    for table, first_of_euros in tables:
        for row in table.rows:
            for column in table.numeric:
                unit = "€" if column >= first_of_euros else ""
                label = translate("Numbers", "{row}, {column}")
                text = label.format(row=row[0], column=table.columns[column].lower())
                yield from _known(row[column], text, unit=unit)


def _of_scenario(shift: Shift) -> Iterator[Known]:
    """Numbers of OF and of products, days, and durations of the stops that were seen."""
    for order in shift.scenario.orders.values():
        yield from _known(order.code, shift.names.order(order.code))
        yield from _known(shift.names.product(order.product), shift.names.product(order.product))
    for part in shift.scenario.calendar.date.split("-"):
        yield Known(float(part), "", translate("Numbers", "Date de l’équipe"), part.lstrip("0"))
    planned = sum(order.quantity for order in shift.scenario.orders.values())
    yield Known(planned, "", translate("Numbers", "Programme, total"), number(planned))
    label = translate("Numbers", "Panne de {poste}, durée")
    for row in shift.board.breakdowns():
        ms = (shift.state.now_ms if row.ended_ms is None else row.ended_ms) - row.at_ms
        yield Known(ms / 60_000, "min", label.format(poste=row.poste), f"{number(ms / 60_000)}{NBSP}min")


def _of_settings(shift: Shift) -> Iterator[Known]:
    """Targets and limits of the parameters, the values they were set to and those that were measured."""
    names = shift.names
    values = [
        (poste.code, parameter.code, value)
        for poste in shift.scenario.postes.values()
        for parameter in poste.parameters.values()
        for value in (
            parameter.target,
            parameter.low,
            parameter.high,
            parameter.control_low,
            parameter.control_high,
        )
    ]
    ordered = [entry.command for entry in shift.journal.decisions()]
    values += [(one.poste, one.parameter, one.value) for one in ordered if isinstance(one, SetParameter)]
    values += [(row.poste, row.parameter, point.mean) for row in shift.board.parameters() for point in row.measures]
    for poste, parameter, value in dict.fromkeys(values):
        yield from _known(names.parameter_value(poste, parameter, value), names.parameter(poste, parameter))


def _known(text: str, label: str, code: str = "", unit: str = "") -> Iterator[Known]:
    for typed in typed_numbers(text):
        shown = f"{text}{NBSP}{unit}" if unit else text
        yield Known(typed.value, typed.unit or unit, label, shown, code)
