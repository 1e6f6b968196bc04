"""What the window asks about packages: shown before it is done, done in one call. The base is behind it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from app.packages.errors import PackageError
from app.packages.exporting import export_journal, export_seance
from app.packages.importing import Incoming, look_into, take_in
from app.packages.keys import KeyRing, fingerprint
from app.packages.sheet import Seance
from app.storage import Repository
from app.whole_file import write_whole
from app.wording.system import system_cause


@dataclass(frozen=True, slots=True)
class Glimpse:
    """A package that was verified, before anything of it is taken.

    `centre`: the name its key is trusted under, empty for this centre, None when unknown; `here`: that séance is in
    the base already.
    """

    incoming: Incoming
    fingerprint: str
    here: bool

    @property
    def seance(self) -> Seance:
        return self.incoming.package.manifest.seance

    @property
    def centre(self) -> str | None:
        return self.incoming.centre

    @property
    def documents(self) -> int:
        return len(self.incoming.package.manifest.documents)


class PackageDesk:
    """Every method raises PackageError, StorageError or ScenarioError; then nothing was done."""

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._ring = KeyRing(repository.path.parent)

    def pseudonym(self, name: str) -> str:
        return self._ring.own().pseudonym(name)

    def fingerprint(self) -> str:
        """Of this centre."""
        return fingerprint(self._ring.own().public)

    def export(self, seance_id: str, file: Path, *, pseudonymous: bool) -> None:
        content = export_seance(self._repository, seance_id, self._ring.own(), pseudonymous=pseudonymous)
        self._write(file, content)

    def export_journal(self, journal: Path, own_scenario: str | None, file: Path, *, pseudonymous: bool) -> None:
        """A journal file in place of a séance of the base. Raises JournalError too."""
        content = export_journal(journal, own_scenario, self._ring.own(), pseudonymous=pseudonymous)
        self._write(file, content)

    def _write(self, file: Path, content: bytes) -> None:
        with _reachable(file):
            write_whole(file, content)

    def look(self, file: Path) -> Glimpse:
        with _reachable(file):
            incoming = look_into(file, self._ring)
        here = self._repository.holds_seance(incoming.package.manifest.seance.id)
        return Glimpse(incoming, fingerprint(incoming.package.key), here)

    def take(self, glimpse: Glimpse, trust: str = "") -> bool:
        """False when the séance is here already. `trust`: the name given to a centre not known so far."""
        incoming = glimpse.incoming
        if incoming.centre is None and trust:
            incoming = replace(incoming, centre=trust)
        with _reachable(self._repository.path.parent):
            new = take_in(self._repository, incoming)
        if glimpse.centre is None and trust:
            self._ring.trust(incoming.package.key, trust)
        return new


@contextmanager
def _reachable(place: Path) -> Iterator[None]:
    """A stick taken out, a folder nobody may write to."""
    try:
        yield
    except OSError as error:
        where = str(error.filename or place)
        raise PackageError("unreachable", where, system_cause(error), "a place that can be read and written") from error
