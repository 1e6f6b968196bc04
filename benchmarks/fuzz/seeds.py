"""Sound inputs, from which the wrong ones are made. A scenario's folder is one text, a mark before each file."""

import tempfile
from functools import cache
from pathlib import Path

from app import headless
from app.lived import Lived
from app.packages import export_seance
from app.scenarios import installed, locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import CallMaintenance, StopPoste
from sim.journal import canonical
from sim.scenario import files, load
from tests.packages.forging import KEY
from tests.sim.scenario import conftest as workshop

MARK = b"\n=== "
_MINUTES = (2, 7)
_WORKSHOP = {
    "scenario.yaml": workshop.MAIN,
    "people.csv": workshop.PEOPLE,
    "polyvalence.csv": workshop.POLYVALENCE,
    "components.csv": workshop.COMPONENTS,
    "nomenclature.csv": workshop.NOMENCLATURE,
    "orders.csv": workshop.ORDERS,
    "supplies.csv": workshop.SUPPLIES,
    "dossier.fr.md": "",
    "dossier.en.md": "",
}


def joined(parts: dict[str, bytes]) -> bytes:
    return b"".join(MARK + name.encode() + b"\n" + data for name, data in parts.items())


def parted(data: bytes) -> dict[str, bytes]:
    pieces = (piece.partition(b"\n") for piece in data.split(MARK)[1:])
    return {name.decode("utf-8", "replace"): content for name, _, content in pieces}


@cache
def scenarios() -> list[bytes]:
    """The workshop of the tests, small enough to be read a hundred times a second, then those that travel."""
    small = joined({name: text.encode() for name, text in _WORKSHOP.items()})
    return [small, *(joined(files(locate(name))) for name in installed())]


@cache
def packages() -> list[bytes]:
    """Two séances of a few minutes with words, a draft and a document; one with a scenario of its own."""
    with tempfile.TemporaryDirectory() as folder:
        repository = Repository.open(Path(folder) / "goulot.db")
        own = Path(folder) / "own"
        for name, text in _WORKSHOP.items():
            own.mkdir(exist_ok=True)
            (own / name).write_text(text, encoding="utf-8")
        pairs = zip((locate("pompes"), own), _MINUTES, strict=True)
        made = [_package(repository, place, minutes) for place, minutes in pairs]
        repository.close()
    return made


def _package(repository: Repository, place: Path, minutes: int) -> bytes:
    scenario = load(place)
    new = NewSeance(scenario.code, str(place), scenario.fingerprint, ENGINE_VERSION, 3, "examen", "Zoé")
    lived = Lived.begin(repository, scenario, new)
    lived.start()
    lived.advance(60_000 * (minutes - 1) + 500)
    poste = next(iter(scenario.postes))
    lived.submit(CallMaintenance(poste=poste), "Voir le banc")
    lived.submit(StopPoste(poste=poste), "é")
    lived.advance(60_000 * minutes)
    lived.close()
    repository.save_draft(lived.record.id, "report", {"texte": "à relire"})
    repository.add_document(lived.record.id, "report", "docx", "cr.docx", b"PK\0" * 30)
    return export_seance(repository, lived.record.id, KEY, pseudonymous=False)


@cache
def decisions() -> list[bytes]:
    """What reference supervisors order in their first hour."""
    found = []
    for name in ("naive", "competent", "expert"):
        session = headless.run(headless.plan("pompes", name, None, "01:00"), 1)
        lines = [canonical(entry.command.model_dump()) for entry in session.journal.decisions()]
        found.append("".join(f"{line}\n" for line in lines if '"at_ms":3600000' not in line).encode())
    return found


SEEDS = {"scenario": scenarios, "package": packages, "decisions": decisions}
