"""What a person prefers, kept in a readable file beside the base."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtCore import QByteArray, QSettings

from app.i18n import Language
from app.theme import PaletteName

FILE_NAME = "goulot.ini"
_RECENT = 5
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


class Preferences:
    """Values the file does not hold, or holds wrongly, are the defaults: light, 100 %, pause on alarms."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / FILE_NAME), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language | None:
        """None until the person has chosen one."""
        kept = self._text("language")
        return next((code for code in get_args(Language) if code == kept), None)

    @language.setter
    def language(self, value: Language) -> None:
        self._file.setValue("language", value)

    @property
    def palette(self) -> PaletteName:
        kept = self._text("palette")
        return next((name for name in get_args(PaletteName) if name == kept), "light")

    @palette.setter
    def palette(self, value: PaletteName) -> None:
        self._file.setValue("palette", value)

    @property
    def text_scale(self) -> float:
        """One of TEXT_SCALES."""
        kept = self._text("text_percent")
        return next((scale for scale in TEXT_SCALES if f"{scale * 100:.0f}" == kept), 1.0)

    @text_scale.setter
    def text_scale(self, value: float) -> None:
        self._file.setValue("text_percent", f"{value * 100:.0f}")

    @property
    def auto_pause(self) -> bool:
        return self._text("auto_pause") != "no"

    @auto_pause.setter
    def auto_pause(self, value: bool) -> None:
        self._file.setValue("auto_pause", "yes" if value else "no")

    @property
    def recent_actions(self) -> list[str]:
        """Keys of the actions chosen in the list, the latest first."""
        return [key for key in self._text("recent_actions").split("\n") if key]

    def use_action(self, key: str) -> None:
        """It comes first from now on."""
        kept = [key, *(other for other in self.recent_actions if other != key)]
        self._file.setValue("recent_actions", "\n".join(kept[:_RECENT]))

    @property
    def motion(self) -> bool:
        """Whether pieces are shown sliding from poste to poste."""
        return self._text("motion") != "no"

    @motion.setter
    def motion(self, value: bool) -> None:
        self._file.setValue("motion", "yes" if value else "no")

    @property
    def letter_keys(self) -> bool:
        """Whether keys of one character are shortcuts."""
        return self._text("letter_keys") != "no"

    @letter_keys.setter
    def letter_keys(self, value: bool) -> None:
        self._file.setValue("letter_keys", "yes" if value else "no")

    @property
    def trainee(self) -> str:
        """The name last typed on this computer."""
        return self._text("trainee")

    @trainee.setter
    def trainee(self, value: str) -> None:
        self._file.setValue("trainee", value)

    @property
    def export_format(self) -> str:
        """The one last chosen; empty at first."""
        return self._text("export_format")

    @export_format.setter
    def export_format(self, value: str) -> None:
        self._file.setValue("export_format", value)

    @property
    def export_folder(self) -> Path | None:
        """The one last written to, while it is there."""
        kept = Path(self._text("export_folder") or "/nowhere")
        return kept if kept.is_dir() else None

    @export_folder.setter
    def export_folder(self, value: Path) -> None:
        self._file.setValue("export_folder", str(value))

    @property
    def templates_folder(self) -> Path | None:
        """Where the centre keeps its templates of the compte rendu, while it is there."""
        kept = self._text("templates_folder")
        return Path(kept) if kept and Path(kept).is_dir() else None

    @templates_folder.setter
    def templates_folder(self, value: Path | None) -> None:
        self._file.setValue("templates_folder", str(value or ""))

    @property
    def panels(self) -> str:
        """Where the panels of the cockpit are (see `panel_layout`)."""
        return self._text("panels")

    @panels.setter
    def panels(self, value: str) -> None:
        self._file.setValue("panels", value)

    @property
    def geometry(self) -> QByteArray | None:
        kept = self._file.value("geometry")
        return kept if isinstance(kept, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._file.setValue("geometry", value)

    def save(self) -> None:
        """Write now rather than when Qt thinks of it."""
        self._file.sync()

    def _text(self, key: str) -> str:
        return str(self._file.value(key, "") or "")
