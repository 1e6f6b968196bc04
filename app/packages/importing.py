"""A package taken into the base: verified, trusted, its journal lived again, and only then kept."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.packages.arrived import arrival_of
from app.packages.container import Package, read_package
from app.packages.errors import PackageError
from app.packages.keys import KeyRing, fingerprint
from app.packages.names import SCENARIO
from app.packages.proof import Proof, prove
from app.scenarios import installed, locate
from app.storage import Repository
from sim.domain.scenario import Scenario
from sim.scenario import ScenarioError, load

SCENARIOS = "scenarios"
"""Where scenarios that came in packages lie, beside the base, each in a folder named by its fingerprint."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """A package that was verified, not yet taken. `centre`: the name its key is trusted under, empty for one's own
    centre, None when the key is unknown."""

    file: Path
    package: Package
    centre: str | None


def look_into(file: Path, ring: KeyRing) -> Incoming:
    """Raises PackageError or OSError."""
    package = read_package(file)
    return Incoming(file, package, ring.name_of(package.key))


def examine(package: Package, folder: Path) -> tuple[Proof, Scenario]:
    """Read all that is inside, and live it again. `folder`: an empty one for the scenario. Raises PackageError."""
    scenario = _travelling(package) or _unpacked(package, folder)
    return prove(package, scenario), scenario


def take_in(repository: Repository, incoming: Incoming) -> bool:
    """Keep the séance; False when it is here already: then nothing is changed.

    Raises PackageError, StorageError or OSError: then nothing was kept.
    """
    with _named(incoming.file):
        if incoming.centre is None:
            raise PackageError("untrusted", "", fingerprint(incoming.package.key), "a key that is trusted")
        with _staging(repository.path.parent) as folder:
            proof, scenario = examine(incoming.package, folder)
            home = None if _travelling(incoming.package) else repository.path.parent / SCENARIOS / scenario.fingerprint
            arrival = arrival_of(incoming.package, proof, scenario, home, incoming.centre)
            if home and not home.exists():
                folder.rename(home)
    return repository.keep_arrival(arrival)


@contextmanager
def _named(file: Path) -> Iterator[None]:
    """Whatever part finds fault, the message names the file the person chose."""
    try:
        yield
    except PackageError as error:
        error.file = str(file)
        raise


@contextmanager
def _staging(beside: Path) -> Iterator[Path]:
    """A new folder, on the disk where its content will stay, gone at the end unless it was renamed."""
    place = beside / SCENARIOS
    place.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="arriving-", dir=place))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _travelling(package: Package) -> Scenario | None:
    """The scenario of this Goulot, when it is the same to the letter."""
    seance = package.manifest.seance
    if seance.scenario not in installed():
        return None
    scenario = load(locate(seance.scenario))
    return scenario if scenario.fingerprint == seance.fingerprint else None


def _unpacked(package: Package, folder: Path) -> Scenario:
    for name in package.names:
        if name.startswith(SCENARIO):
            path = folder / name.removeprefix(SCENARIO)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                file.write(package.content(name))
    try:
        scenario = load(folder)
    except ScenarioError as error:
        first = error.problems[0]
        raise PackageError("scenario", first.field, first.value, "a scenario that can be read") from None
    seance = package.manifest.seance
    for found, told in ((scenario.fingerprint, seance.fingerprint), (scenario.code, seance.scenario)):
        if found != told:
            raise PackageError("scenario", SCENARIO, found, told)
    return scenario
