"""Where to write a file: Qt's dialog asks again before it writes over another, whatever name was typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget


def ask_where_to_save(
    parent: QWidget, title: str, name: str, kind: str, suffix: str, folder: Path | None = None
) -> Path | None:
    """The path chosen, ending in ``suffix`` (no dot); None when the person gave up. ``kind`` names the type of file."""
    dialog = QFileDialog(parent, title, str(folder or Path.home()), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return Path(chosen[0]) if chosen else None
