"""What séances weigh on the disk, and how fast the home page lists a thousand of them.

python -m benchmarks.seances [--seances 1000] [--tries 20]

Ten séances of the pump line are lived to their end under the competent policy, with every draft and a compte rendu
handed in, as the window would; then copies of them fill the list. Times are told twice: by the clock, and by the
processor, which other work going on does not lengthen as much.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import tempfile
import time
from argparse import ArgumentParser
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from app import qt_loader

if qt_loader.prepare():
    sys.exit("Qt can't be loaded here: run packaging/qt_libraries.py first")

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from app.bridge import Bridge
from app.documents import Shift, default_report, docx_bytes
from app.models.handed_in import REPORT
from app.models.report_draft import Draft
from app.models.versions import FORMAT, HANDED_IN, version_bytes
from app.pace import NS_PER_MS
from app.resources import scenarios_dir
from app.storage import Repository
from app.theme import Theme
from app.views.home.screen import HomeScreen
from app.views.home.snapshot import KIND, take
from benchmarks.clocks import Timing, tell, timed
from sim.policies import Desk, dossier_of, policy
from sim.scenario import load

LIVED = 10
MINUTE_MS = 60_000
COPIED = ("seance", "draft")
"""What the home page reads."""


def live(bridge: Bridge) -> None:
    """A shift under the competent policy, reasons written, to a compte rendu handed in."""
    bridge.auto_pause = False
    bridge.start_shift()
    bridge.pause()
    supervisor, dossier = policy("competent"), dossier_of(bridge.scenario)
    while not bridge.state.finished:
        for command in supervisor.decide(Desk(bridge.state, dossier, bridge.check)):
            if bridge.check(command) is None:
                bridge.submit(command, "Le goulot d’abord, pour tenir l’OF urgent.")
        bridge._run(MINUTE_MS, time.monotonic_ns() + MINUTE_MS * NS_PER_MS)
    report = default_report(Shift(bridge.scenario, bridge.seed, bridge.state, bridge.journal))
    draft = Draft(report).to_json()
    bridge.save_draft(KIND, take(bridge).to_json())
    bridge.save_draft(REPORT, draft)
    bridge.hand_in(
        [(REPORT, "docx", "compte-rendu.docx", docx_bytes(report)), (HANDED_IN, FORMAT, "", version_bytes(draft))]
    )


def copy(base: Path, count: int) -> None:
    """Fill the list up to `count` séances with copies of those lived."""
    with sqlite3.connect(base) as connection:
        originals = [row[0] for row in connection.execute("SELECT id FROM seance")]
        for rank in range(count - len(originals)):
            for table in COPIED:
                key = "id" if table == "seance" else "seance_id"
                columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
                values = ", ".join("?" if column == key else column for column in columns)
                connection.execute(
                    f"INSERT INTO {table} SELECT {values} FROM {table} WHERE {key} = ?",
                    (f"copy-{rank:06}", originals[rank % len(originals)]),
                )
    connection.close()


def shown(repository: Repository, theme: Theme) -> HomeScreen:
    """The home page painted with its list."""
    home = HomeScreen(repository, "Camille R.", theme)
    home.resize(1366, 768)
    home.show()
    QCoreApplication.processEvents()
    home.grab()
    return home


def seen_again(home: HomeScreen) -> None:
    home.refresh()
    home.grab()


def times(base: Path, theme: Theme, tries: int) -> tuple[list[Timing], list[Timing]]:
    """The page shown for the first time, and its list read and painted again."""
    repository = Repository.open(base)
    first, again = [], []
    for _ in range(tries):
        page, taken = timed(lambda: shown(repository, theme))
        first.append(taken)
        again.append(timed(partial(seen_again, page))[1])
        page.close()
        page.deleteLater()
        QCoreApplication.processEvents()
    repository.close()
    return first, again


def main() -> None:
    parser = ArgumentParser(description="Size of séances, time to list them.")
    parser.add_argument("--seances", type=int, default=1000)
    parser.add_argument("--tries", type=int, default=20)
    given = parser.parse_args()
    application = QApplication([])
    theme = Theme()
    theme.apply(application)
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "goulot.db"
        repository, scenario = Repository.open(base), load(scenarios_dir() / "pompes")
        empty = base.stat().st_size
        bridge = Bridge(repository)
        for seed in range(1, LIVED + 1):
            bridge.open_new(scenario, seed, "entrainement", "Camille R.")
            live(bridge)
        bridge.close_seance()
        repository.close()
        size = base.stat().st_size
        print(
            f"{LIVED} séances of {scenario.calendar.length_ms / 3_600_000:.1f} h, drafts, versions and documents: "
            f"{size / 1e6:.1f} MB ({(size - empty) / LIVED / 1e3:.0f} kB each)"
        )
        for count in (LIVED, given.seances):
            copy(base, count)
            first, again = times(base, theme, given.tries)
            tell(f"home page with {count} séances, first picture", first)
            tell(f"its list of {count} séances read and painted again", again)


if __name__ == "__main__":
    main()
