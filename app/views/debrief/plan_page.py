"""The programme planned and the one lived, one under the other, order by order."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.documents import Shift
from app.i18n import NO_VALUE, minutes, translate
from app.models.plan_real import OrderGap, plan_and_real
from app.theme import Space, Theme
from app.views.why import Reasons
from app.widgets import Cell, Column, DataTable, Panel, Row
from app.widgets.gantt import Gantt
from app.wording import Names

_ROW, _ROWS = 26, 6


class PlanPage(QWidget):
    """Computed once a shift, when it is first looked at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._digest = ""
        self._gantt = Gantt(translate("PlanReal", "Programme prévu et réel"))
        self._table = DataTable(translate("PlanReal", "Fin prévue et réelle des OF"))
        self._table.set_row_height(_ROW)
        panel = Panel(translate("PlanReal", "Programme prévu et réel"))
        panel.set_subtitle(
            translate("PlanReal", "barre : prévu au lancement, au TRS prévu ; trait bleu dessous : réel")
        )
        panel.body.addWidget(self._table)
        panel.body.addWidget(self._gantt, 1)
        column = QVBoxLayout(self)
        gap = theme.px(Space.GUTTER)
        column.setContentsMargins(gap, gap, gap, gap)
        column.addWidget(panel)
        self._table.rowSelected.connect(self._gantt.set_chosen)
        self.setFocusProxy(self._table)

    def answered_by(self, reasons: Reasons) -> None:
        reasons.table(self._table, "plan:{}".format)
        reasons.chart(self._gantt, lambda code: f"plan:{code.split('/')[0]}")

    def set_content(self, shift: Shift) -> None:
        if shift.journal.digest == self._digest:
            return
        self._digest = shift.journal.digest
        found = plan_and_real(shift)
        self._gantt.set_data(found.gantt)
        self._table.set_content(_columns(), [_row(shift.names, order) for order in found.orders])
        self._table.setFixedHeight(self._theme.px(_ROW * min(len(found.orders), _ROWS) + 28))


def _row(names: Names, order: OrderGap) -> Row:
    late = order.real_ms is None or order.real_ms > order.due_ms
    ink = "rouge_t" if late else "texte"
    words = translate("PlanReal", "en retard") if late else translate("PlanReal", "à l’heure")
    return Row(
        order.code,
        (
            Cell(names.order(order.code), strong=True),
            names.clock(order.due_ms),
            names.clock(order.planned_ms),
            Cell(NO_VALUE if order.real_ms is None else names.clock(order.real_ms), ink, late),
            minutes(order.gap_ms, signed=True),
            Cell(words if order.real_ms is not None else translate("PlanReal", "non fini"), ink, late),
        ),
    )


def _columns() -> list[Column]:
    return [
        Column(translate("PlanReal", "OF"), width=90),
        Column(translate("PlanReal", "Dû"), width=70),
        Column(translate("PlanReal", "Fin prévue"), width=100),
        Column(translate("PlanReal", "Fin réelle"), width=100),
        Column(translate("PlanReal", "Écart"), "right", 90),
        Column("", stretch=True),
    ]
