"""`goulot` alone: the window where there is a screen, else the default scenario lived to its compte rendu."""

from pathlib import Path

from app import headless, qt_loader
from app.console import print_indicators, say
from app.documents import Shift, default_report, docx_bytes
from app.handover import keep_beside
from app.i18n import Language, translate
from app.scenarios import DEFAULT
from app.storage import base_path

SEED = 1


def start(asked: Language | None) -> int:
    """The exit code of the window, or of the run without one. `asked`: the language given by `--lang`."""
    if not qt_loader.has_display():
        say(translate("Start", "Pas d’écran ici : Goulot vit le scénario par défaut jusqu’à son compte rendu."))
        return live_default()
    missing = qt_loader.prepare()
    if missing:
        text = translate("Start", "Qt ne peut être chargé, il manque {libraries} : Goulot vit le scénario par défaut.")
        say(text.format(libraries=", ".join(missing)))
        return live_default()
    from app.bootstrap import open_window  # imports Qt

    return open_window(asked)


def open_package(file: Path) -> int:
    """The exit code of the window, opened on a package."""
    if not qt_loader.has_display() or qt_loader.prepare():
        say(translate("Start", "Pas d’écran ici : importer le paquet par goulot package import."))
        return 2
    from app.bootstrap import open_window  # imports Qt

    return open_window(None, file)


def live_default() -> int:
    """A competent supervisor lives the default scenario; its indicators, and where its compte rendu is."""
    session = headless.run(headless.plan(DEFAULT, "competent", None, None), SEED)
    shift = Shift.of(session)
    print_indicators(shift)
    name = translate("Start", "compte-rendu-{scenario}-graine-{seed}.docx").format(scenario=DEFAULT, seed=SEED)
    path = keep_beside(base_path().parent / "documents", name, docx_bytes(default_report(shift)))
    print(translate("Start", "Compte rendu : {path}").format(path=path))
    return 0
