"""A séance lived once, and the centre that packs it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.lived import Lived
from app.packages import KeyRing, export_seance
from app.scenarios import locate
from app.storage import NewSeance, Repository
from sim import ENGINE_VERSION
from sim.commands import AssignOperator, CallMaintenance, StopPoste
from sim.scenario import load

NAME = "Zoé Béranger"
WORDS = "Consigne orale de Zoé : attendre le banc."


def live_ten_minutes(repository: Repository, folder: Path | None = None) -> str:
    """Lived by NAME with words, one of its two orders refused, a draft and two versions of a document; its id."""
    scenario = load(folder or locate("pompes"))
    path = str(folder) if folder else None
    new = NewSeance(scenario.code, path, scenario.fingerprint, ENGINE_VERSION, 3, "entrainement", NAME)
    lived = Lived.begin(repository, scenario, new)
    lived.submit(AssignOperator(person="OP02", position="P20"), WORDS)
    lived.start()
    lived.advance(600_000)
    lived.submit(StopPoste(poste="P60"), WORDS)
    lived.submit(CallMaintenance(poste="P10"), WORDS)
    lived.advance(645_000)
    lived.close()
    seance_id = lived.record.id
    repository.save_draft(seance_id, "report", {"texte": WORDS})
    repository.save_draft(seance_id, "snapshot", {"good": 3})
    for body in (b"premier", NAME.encode() * 50):
        repository.add_document(seance_id, "report", "docx", "compte rendu.docx", body)
    return seance_id


@pytest.fixture(scope="package")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Repository]:
    """The base where the séance was lived; not to be written to."""
    repository = Repository.open(tmp_path_factory.mktemp("lived") / "goulot.db")
    yield repository
    repository.close()


@pytest.fixture(scope="package")
def seance(home: Repository) -> str:
    return live_ten_minutes(home)


@pytest.fixture(scope="package")
def packed(home: Repository, seance: str) -> bytes:
    """Signed by the centre where it was lived."""
    return export_seance(home, seance, KeyRing(home.path.parent).own(), pseudonymous=False)


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Repository]:
    """The base of another computer."""
    repository = Repository.open(tmp_path / "elsewhere" / "goulot.db")
    yield repository
    repository.close()
