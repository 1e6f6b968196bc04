"""The figures of a séance as .xlsx: numbers that can be summed, and the formulas that make one from another."""

import io
from datetime import datetime

from app.documents.shift import Shift
from app.documents.workbook.money import consumption_sheet, costs_sheet
from app.documents.workbook.performance import indicators_sheet, losses_sheet, postes_sheet, states_sheet
from app.documents.workbook.work import decisions_sheet, orders_sheet
from app.i18n import language, translate

_SUBJECTS = (
    indicators_sheet,
    postes_sheet,
    states_sheet,
    losses_sheet,
    orders_sheet,
    consumption_sheet,
    costs_sheet,
    decisions_sheet,
)
_NO_DATE = datetime(1980, 1, 1)
"""The same séance makes the same bytes whatever the day."""


def to_xlsx(shift: Shift) -> bytes:
    """One sheet a subject."""
    from xlsxwriter import Workbook  # loaded by who exports, not by who opens the window

    written = io.BytesIO()
    with Workbook(written, {"in_memory": True}) as book:
        title = shift.scenario.title.of(language())
        origin = translate("Report", "Scénario {code}, tirage n° {seed}, journal {digest}").format(
            code=shift.scenario.code, seed=shift.seed, digest=shift.journal.digest[:12]
        )
        book.set_properties({"title": title, "subject": origin, "created": _NO_DATE})
        for subject in _SUBJECTS:
            subject(book, shift).close()
    return written.getvalue()
