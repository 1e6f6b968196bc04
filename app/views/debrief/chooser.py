"""A table whose choice is told once: by the person, not by the screen that follows another part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.widgets import Column, DataTable, Row


class ChoiceTable(DataTable):
    """`picked` carries the key of the row the person went to."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._keys: list[str] = []
        self._following = False
        self.rowSelected.connect(self._tell)

    def fill(self, columns: Sequence[Column], rows: Sequence[Row]) -> None:
        self._keys = [row.key for row in rows]
        self._following = True
        self.set_content(columns, rows)
        self._following = False

    def follow(self, key: str) -> bool:
        """Choose a row without telling; False when it is not here, and then nothing is chosen."""
        self._following = True
        if key in self._keys:
            self.selectRow(self._keys.index(key))
        else:
            self.clearSelection()
        self._following = False
        return key in self._keys

    def _tell(self, key: str) -> None:
        if key and not self._following:
            self.picked.emit(key)
