"""A second Goulot, in a process of its own: lives a séance as its window would, as told on its standard input.

    python -m tests.app.window BASE SEANCE

Each line `submit POSTE`, `play MINUTES` or `close` is answered by one line once done.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.bridge import Bridge
from app.pace import NS_PER_MS
from app.storage import Repository
from sim.commands import StopPoste

MINUTE_MS = 60_000


def main(base: str, seance_id: str) -> None:
    application = QCoreApplication([])
    bridge = Bridge(Repository.open(Path(base)))
    bridge.auto_pause = False
    bridge.resume(seance_id)
    print("read only" if bridge.read_only else "own", flush=True)
    for line in sys.stdin:
        verb, _, what = line.strip().partition(" ")
        print(_do(bridge, verb, what), flush=True)
    application.quit()


def _do(bridge: Bridge, verb: str, what: str) -> str:
    if verb == "submit":
        receipt = bridge.submit(StopPoste(poste=what))
        return "kept" if receipt else "not kept"
    if verb == "play":
        bridge.start_shift()
        bridge._run(int(what) * MINUTE_MS, time.monotonic_ns() + 60_000 * NS_PER_MS)
        bridge.pause()
        return str(bridge.state.now_ms)
    bridge.close_seance()
    return "closed"


if __name__ == "__main__":
    main(*sys.argv[1:])
