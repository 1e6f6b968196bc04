"""Money in whole cents, rounded so that what is shown adds up."""

from app.documents.shift import Ledger

Amounts = tuple[int, ...]
"""In cents: standard, quantity, price, yield, volume, real."""


def variance_cents(shift: Ledger) -> list[tuple[str, Amounts]]:
    """By component of cost. Cents add up as shown: the quantity takes what rounding leaves."""
    found = []
    for row in shift.board.variances():
        standard, real = cents_of(row.standard_uc), cents_of(row.real_uc)
        rest = tuple(cents_of(amount) for amount in (row.price_uc, row.yield_uc, row.volume_uc))
        found.append((row.code, (standard, real - standard - sum(rest), *rest, real)))
    return found


def variance_totals(shift: Ledger) -> Amounts:
    """The same, all components together."""
    return tuple(sum(column) for column in zip(*(amounts for _, amounts in variance_cents(shift)), strict=True))


def cents_of(amount_uc: int) -> int:
    return round(amount_uc / 10_000)
