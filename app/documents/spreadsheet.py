"""Indicators as CSV: for Excel in French (semicolons, decimal comma), for everything else in English."""

import csv
import io
from collections.abc import Iterator

from app.documents.cells import harmless
from app.documents.figures import goulot_losses
from app.documents.printable import printable_text
from app.documents.shift import Ledger
from app.i18n import language, translate
from app.wording import consumption, consumption_amount, consumption_unit, cost, loss, objective
from sim.indicators.rows import ratio

Line = tuple[str, str, str, float | int | None, str, float | int | None]
"""Part, code, label, value, unit, target or standard."""


def to_csv(shift: Ledger) -> bytes:
    """One line an indicator. UTF-8 with its mark, without which Excel breaks the accents."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if language() == "fr" else ",", lineterminator="\r\n")
    writer.writerow(_heading())
    for part, code, label, value, unit, target in _lines(shift):
        part, code, label, unit = (harmless(printable_text(text)) for text in (part, code, label, unit))
        writer.writerow((part, code, label, _decimal(value), unit, _decimal(target)))
    return text.getvalue().encode("utf-8-sig")


def _decimal(value: float | int | None) -> str:
    if value is None:
        return ""
    digits = str(value) if isinstance(value, int) else f"{value:.6f}".rstrip("0").rstrip(".")
    return digits.replace(".", ",") if language() == "fr" else digits


def _heading() -> tuple[str, ...]:
    return (
        translate("Csv", "rubrique"),
        translate("Csv", "code"),
        translate("Csv", "libellé"),
        translate("Csv", "valeur"),
        translate("Csv", "unité"),
        translate("Csv", "cible ou standard"),
    )


def _lines(shift: Ledger) -> Iterator[Line]:
    yield from _objectives(shift)
    yield from _times(shift)
    yield from _flow(shift)
    yield from _resources(shift)


def _objectives(shift: Ledger) -> Iterator[Line]:
    part = translate("Csv", "objectifs")
    for row in shift.board.objectives():
        yield part, row.code, objective(row.code), row.value, _unit(row.unit), row.aim
    yield part, "score", translate("Csv", "score de 0 à 1"), shift.board.score(), "", 1


def _unit(unit: str) -> str:
    """The unit of an objective as it is counted, not as it is best read."""
    return {
        "piece": translate("Csv", "pièces"),
        "order": translate("Csv", "OF"),
        "NL/piece": translate("Csv", "NL/pièce"),
        "EUR/piece": translate("Csv", "€/pièce"),
        "accident": translate("Csv", "accidents"),
    }.get(unit, unit)


def _times(shift: Ledger) -> Iterator[Line]:
    part, times = translate("Csv", "temps du goulot"), shift.board.times()
    for code in ("tt", "to", "tr", "tf", "tn", "tu"):
        yield part, code, code.upper(), getattr(times, code), "ms", None
    for code in ("do", "tp", "tq", "trs", "trg", "tre"):
        yield part, code, code.upper(), getattr(times, code), "", None
    for row in goulot_losses(shift):
        yield translate("Csv", "pertes du goulot"), row.code, loss(shift.names, row), row.ms, "ms", None


def _flow(shift: Ledger) -> Iterator[Line]:
    part, pieces = translate("Csv", "pièces"), shift.board.pieces()
    for code in ("wip_start", "started", "good", "scrapped", "reworked", "wip_end"):
        yield part, code, _pieces(code), getattr(pieces, code), "", None
    for row in shift.board.orders():
        label = shift.names.order(row.code)
        yield translate("Csv", "OF livrés à l’heure"), row.code, label, row.delivered_on_time, "", row.ordered


def _pieces(code: str) -> str:
    return {
        "wip_start": translate("Csv", "encours de départ"),
        "started": translate("Csv", "pièces lancées"),
        "good": translate("Csv", "pièces bonnes"),
        "scrapped": translate("Csv", "pièces au rebut"),
        "reworked": translate("Csv", "seconds essais"),
        "wip_end": translate("Csv", "encours final"),
    }[code]


def _resources(shift: Ledger) -> Iterator[Line]:
    for row in shift.board.consumption():
        label, unit = consumption(shift.names, row.code), consumption_unit(row.unit)
        real, standard = (consumption_amount(row.unit, value) for value in (row.real, row.standard))
        yield translate("Csv", "consommations"), row.code, label, real, unit, standard
    for amount in shift.board.costs():
        spent, planned = ratio(amount.real_uc, 1_000_000), ratio(amount.standard_uc, 1_000_000)
        yield translate("Csv", "coûts"), amount.code, cost(amount.code), spent, "€", planned
