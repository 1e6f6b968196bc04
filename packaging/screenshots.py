"""Makes the pictures of every screen, always the same ones. Needs no display:

    .venv/bin/python packaging/screenshots.py                    docs/screenshots, the set that is kept
    .venv/bin/python packaging/screenshots.py --output FOLDER    all sizes, languages and palettes, into FOLDER
    .venv/bin/python packaging/screenshots.py --only piloter     one screen, or several
    .venv/bin/python packaging/screenshots.py --check FOLDER     compare with the set that is kept, look for texts that
                                                                 are cut: differences into FOLDER, exit 1 if any
    .venv/bin/python packaging/screenshots.py --large FOLDER     every screen at 1920 x 1080, texts at 200 %: pictures
                                                                 into FOLDER, texts that are cut are told

The séances shown are lived anew each time (`pictures/seances.py`), in a folder that is thrown away. A new screen enters
in `pictures/scenes.py`.
"""

# ruff: noqa: E402
from __future__ import annotations

import contextlib
import datetime
import os
import secrets
import shutil
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["TZ"] = "Europe/Paris"

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.i18n import Language, set_language
from app.theme import PALETTES, Theme
from app.theme.theme import MAX_TEXT_SCALE
from app.views.report import autosave
from pictures.compare import compare
from pictures.scenes import KEPT_SMALL, PICTURES
from pictures.seances import FixedTime, Seances, make
from pictures.stage import HOME, LANGUAGES, SIZES, Variant
from pictures.taking import take

KEPT = ROOT / "docs" / "screenshots"
README_PICTURE = "pilotage.png"
_README_OF = "piloter-1366-fr-light"


Shots = list[tuple[Variant, list[str]]]
"""The screens to take in each variant."""


def every(asked: list[str]) -> Shots:
    return [
        (Variant(size, language, palette), asked) for palette in PALETTES for language in LANGUAGES for size in SIZES
    ]


def kept(asked: list[str]) -> Shots:
    """What the repository holds: it stays small."""
    small = [name for name in asked if name not in KEPT_SMALL]
    return [(variant, asked if variant.plain else small) for variant, _ in every(asked) if variant.kept]


def large(asked: list[str]) -> Shots:
    return [(Variant(SIZES[-1], language, "light", text_scale=MAX_TEXT_SCALE), asked) for language in LANGUAGES]


def pictures(shots: Shots) -> Iterator[tuple[str, QImage, list[str]]]:
    """Name, picture, faults of its texts; from a folder that is thrown away, at a date that does not move."""
    theme = _still_application()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        seances = {spoken: _make_in(spoken) for spoken in LANGUAGES}
        for variant, names in shots:
            shutil.copytree(variant.language, HOME)
            yield from take(variant, names, seances[variant.language], theme)
            shutil.rmtree(HOME)


def save(output: Path, shots: Shots) -> None:
    output.mkdir(parents=True, exist_ok=True)
    for name, picture, wrong in pictures(shots):
        _write(picture, output / f"{name}.png")
        _tell(name, wrong)
        if name == _README_OF:
            shutil.copyfile(output / f"{name}.png", output / README_PICTURE)


def check(differences: Path, asked: list[str]) -> int:
    """How many pictures moved or spoil a text; each told on a line."""
    faults = 0
    for name, picture, wrong in pictures(kept(asked)):
        moved = compare(picture, KEPT / f"{name}.png", differences)
        if moved:
            print(moved)
        _tell(name, wrong)
        faults += bool(moved or wrong)
    print(f"{faults} pictures to look at")
    return faults


def _tell(name: str, wrong: list[str]) -> None:
    for fault in wrong:
        print(f"{name}: {fault}".replace("\n", " "))


def _write(picture: QImage, file: Path) -> None:
    if not picture.save(str(file), quality=0):
        sys.exit(f"{file}: can't be written")
    print(file)


def _still_application() -> Theme:
    """Nothing blinks, the clock stands, no salt is drawn: the digest on screen covers the salts."""
    time.tzset()
    datetime.datetime = FixedTime  # type: ignore[misc]
    secrets.token_hex = lambda nbytes=None: "0" * 2 * (nbytes or 16)
    autosave.time = SimpleNamespace(monotonic=float)  # type: ignore[assignment]  # else "saved 2 s ago", or 3
    qInstallMessageHandler(_say)
    app = QApplication([])
    app.setCursorFlashTime(0)
    theme = Theme()
    theme.apply(app)
    return theme


def _say(kind: QtMsgType, context: object, message: str) -> None:
    """Qt's words, but what its platform without a display says of every window."""
    if not any(word in message for word in ("propagateSizeHints", "raise()")):
        print(message, file=sys.stderr)


def _make_in(spoken: Language) -> Seances:
    set_language(spoken)
    return make(Path(spoken))


def main() -> None:
    parser = ArgumentParser(description="Make the pictures of every screen.")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--output", type=Path, help="all variants, into this folder")
    way.add_argument("--check", type=Path, metavar="FOLDER", help="compare with those kept; differences into FOLDER")
    way.add_argument("--large", type=Path, metavar="FOLDER", help="with the text at its largest, into this folder")
    parser.add_argument("--only", nargs="+", choices=PICTURES, default=list(PICTURES), help="these screens")
    arguments = parser.parse_args()
    if arguments.check:
        sys.exit(1 if check(arguments.check.resolve(), arguments.only) else 0)
    if arguments.large:
        save(arguments.large.resolve(), large(arguments.only))
    elif arguments.output:
        save(arguments.output.resolve(), every(arguments.only))
    else:
        save(KEPT, kept(arguments.only))


if __name__ == "__main__":
    main()
