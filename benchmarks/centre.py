"""How long a class takes to reach the centre, and what a decision taken meanwhile waits for.

    python -m benchmarks.centre [--seances 10]

One shift is lived, copied under other ids, and sent to a PostgreSQL server started for it (Debian's `postgresql`).
"""

import argparse
import statistics
import tempfile
import threading
import time
import uuid
from pathlib import Path

from app.centre import Centre, fetch_class, send_all
from app.centre.address import parsed
from app.centre.transfer import Held, add, add_seance, seance_row, step_after
from app.lived import Lived
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import CallMaintenance
from sim.scenario import load
from tests.centre.server import Server, binaries

PAUSE_S = 0.02
"""Between two decisions: faster than any hand."""
SHIFT_MS = 8 * 3_600_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seances", type=int, default=10)
    count = parser.parse_args().seances
    programs = binaries()
    if programs is None:
        raise SystemExit("no PostgreSQL server here: install the package `postgresql`")
    with tempfile.TemporaryDirectory() as folder:
        local = Repository.open(Path(folder) / "stagiaire" / "goulot.db")
        shift = _live(local)
        for _ in range(count - 1):
            _copy(local, shift)
        server = Server(programs)
        try:
            _measure(local, server, count, Path(folder))
        finally:
            server.close()
            local.close()


def _measure(local: Repository, server: Server, count: int, folder: Path) -> None:
    centre = Centre(parsed(server.address(server.prepared_base())))
    quiet = _decide(local, threading.Event(), 200)
    sent = threading.Event()
    took = [0.0]

    def send() -> None:
        begun = time.perf_counter()
        send_all(local, centre, afresh=True)
        took[0] = time.perf_counter() - begun
        sent.set()

    sender = threading.Thread(target=send)
    sender.start()
    busy = _decide(local, sent)
    sender.join()
    size = local.path.stat().st_size / 2**20
    print(f"{count + 1} séances, base of {size:.1f} MiB, sent in {took[0]:.2f} s")
    begun = time.perf_counter()
    send_all(local, centre, afresh=True)
    print(f"asked again, with what was decided meanwhile: {time.perf_counter() - begun:.2f} s")
    trainer = Repository.open(folder / "formateur" / "goulot.db")
    begun = time.perf_counter()
    fetched = fetch_class(trainer, centre)
    print(f"{fetched} séances fetched in {time.perf_counter() - begun:.2f} s")
    trainer.close()
    centre.close()
    for name, waits in (("alone", quiet), ("while sending", busy)):
        p50, p95 = statistics.median(waits), statistics.quantiles(waits, n=20)[-1]
        print(f"{len(waits)} decisions {name}: median {p50:.1f} ms, p95 {p95:.1f}, max {max(waits):.1f}")


def _live(local: Repository) -> str:
    scenario = load(locate("pompes"))
    new = NewSeance("pompes", None, scenario.fingerprint, ENGINE_VERSION, 1, "entrainement", "Stagiaire 1")
    lived = Lived.begin(local, scenario, new)
    lived.start()
    lived.advance(SHIFT_MS)
    lived.finish()
    lived.close()
    return lived.record.id


def _copy(local: Repository, shift: str) -> None:
    copied = str(uuid.uuid4())
    held = Held()
    with local.transaction() as base:
        row, name = seance_row(base, shift)
        add_seance(base, row | {"id": copied}, name)
        step = step_after(base, shift, held)
        while True:
            for rows in (step.commands, step.batches, step.documents, step.drafts):
                for each in rows:
                    each["seance_id"] = copied
            add(base, step)
            if step.last:
                return
            last = step.batches[-1]
            held = held._replace(batch=last["number"], digest=last["digest"])
            step = step_after(base, shift, held)


def _decide(local: Repository, until: threading.Event, most: int = 100_000) -> list[float]:
    """Milliseconds that each decision took to be on disk."""
    seance = local.create_seance(NewSeance("pompes", None, "f" * 64, "1", 1, "entrainement", "Stagiaire 2"))
    waits: list[float] = []
    while len(waits) < most and not until.wait(PAUSE_S):
        begun = time.perf_counter()
        local.record_command(seance, len(waits) + 1, CallMaintenance(at_ms=len(waits), poste="P10"), None)
        waits.append((time.perf_counter() - begun) * 1000)
    return waits


if __name__ == "__main__":
    main()
