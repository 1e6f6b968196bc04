"""What a compte rendu may cite, as a list to search: figures by group, then tables and charts."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.documents import (
    Block,
    Chart,
    Figure,
    Shift,
    Table,
    consumption_table,
    costs_table,
    figures,
    group_label,
    hours_table,
    losses_chart,
    objectives_table,
    order_costs_table,
    orders_table,
    overuse_table,
    variances_chart,
    variances_table,
)
from app.i18n import labelled, number, translate

Index = QModelIndex | QPersistentModelIndex
FACT_ROLE = Qt.ItemDataRole.UserRole
FACT_MIME = "application/x-goulot-fact"
"""What a fact dragged carries: its key."""


@dataclass(frozen=True, slots=True)
class FactRow:
    """`key`: code of a figure or of a block. A group has only a label."""

    kind: Literal["group", "figure", "chart", "table"]
    key: str
    label: str
    value: str = ""
    gap: str = ""
    status: str = ""
    detail: str = ""
    cited: bool = False

    @property
    def words(self) -> str:
        """All of it in one sentence, for who does not see the columns."""
        said = [f"{self.label} {self.value}".strip(), self.detail]
        if self.gap:
            said.append(translate("ReportFacts", "écart {gap}").format(gap=self.gap))
        if self.cited:
            said.append(translate("ReportFacts", "cité"))
        return ", ".join(part for part in said if part)


class Facts:
    """The figures, tables and charts of a shift at one instant."""

    def __init__(self, shift: Shift) -> None:
        self.figures = {figure.code: figure for figure in figures(shift)}
        blocks: tuple[Table | Chart, ...] = (
            losses_chart(shift),
            hours_table(shift),
            costs_table(shift),
            variances_chart(shift),
            variances_table(shift),
            order_costs_table(shift),
            consumption_table(shift),
            overuse_table(shift),
            orders_table(shift),
            objectives_table(shift),
        )
        self.blocks: dict[str, Block] = {block.code: block for block in blocks}
        self._titles = {block.code: block.title for block in blocks}

    def text(self, code: str) -> str:
        """What a figure reads now, empty when there is none any more."""
        return self.figures[code].text if code in self.figures else ""

    def rows(self, cited: set[str]) -> list[FactRow]:
        found: list[FactRow] = []
        group = ""
        for figure in self.figures.values():
            if figure.group != group:
                group = figure.group
                found.append(FactRow("group", group, _group(group)))
            found.append(_figure_row(figure, figure.code in cited))
        found.append(FactRow("group", "blocks", translate("ReportFacts", "Figures et tableaux")))
        for code, block in self.blocks.items():
            kind: Literal["chart", "table"] = "chart" if isinstance(block, Chart) else "table"
            label = _block_labels()[code]
            found.append(FactRow(kind, code, label, detail=self._titles[code], cited=code in cited))
        return found


def _group(code: str) -> str:
    if code == "performance":
        return translate("ReportFacts", "{group} (objectif, écart)").format(group=group_label(code))
    return group_label(code)


def _figure_row(figure: Figure, cited: bool) -> FactRow:
    detail = translate("ReportFacts", "faits {first} à {last} du journal").format(
        first=number(figure.first), last=number(figure.last)
    )
    if figure.target:
        target = translate("ReportFacts", "objectif {target}").format(target=figure.target)
        detail = f"{target}, {detail}"
    gap = figure.gap
    if figure.status == "met":
        gap = translate("ReportFacts", "tenu")
    return FactRow("figure", figure.code, figure.label, figure.text, gap, figure.status, detail, cited)


def _block_labels() -> dict[str, str]:
    return {
        "losses": translate("ReportFacts", "Pertes par cause"),
        "hours": translate("ReportFacts", "Heure par heure"),
        "costs": translate("ReportFacts", "Coût réel, standard"),
        "variances_chart": translate("ReportFacts", "Écart de coût par nature"),
        "variances": translate("ReportFacts", "Écarts de coût, détail"),
        "order_costs": translate("ReportFacts", "Prix de revient par OF"),
        "consumption": translate("ReportFacts", "Consommations"),
        "overuse": translate("ReportFacts", "Surconsommations attribuées"),
        "orders": translate("ReportFacts", "Ordres de fabrication"),
        "objectives": translate("ReportFacts", "Résultats et objectifs"),
    }


class FactList(QAbstractListModel):
    """The rows whose words hold what is searched, groups without any left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[FactRow] = []
        self._all: list[FactRow] = []
        self._search = ""

    def set_rows(self, rows: Sequence[FactRow]) -> None:
        self._all = list(rows)
        self._show()

    def search(self, text: str) -> None:
        """Accents and capitals don't count."""
        self._search = _bare(text)
        self._show()

    def _show(self) -> None:
        found: list[FactRow] = []
        for row in self._all:
            if row.kind != "group" and self._search not in _bare(f"{row.label} {row.value}"):
                continue
            if row.kind == "group" and found and found[-1].kind == "group":
                found.pop()
            found.append(row)
        if found and found[-1].kind == "group":
            found.pop()
        same = [row.key for row in found] == [row.key for row in self.rows]
        if same:
            self.rows = found
            if found:
                self.dataChanged.emit(self.index(0), self.index(len(found) - 1))
            return
        self.beginResetModel()
        self.rows = found
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or self.rows[index.row()].kind == "group":
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == FACT_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole and row.kind != "group":
            return labelled(row.label, row.detail) if row.detail else row.label
        return None

    def mimeTypes(self) -> list[str]:
        return [FACT_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            data.setData(FACT_MIME, self.rows[indexes[0].row()].key.encode())
        return data


def _bare(text: str) -> str:
    split = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter)).strip()
