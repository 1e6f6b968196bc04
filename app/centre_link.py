"""The one QObject that speaks with the centre: what it asks runs on threads of its own, signals tell the answers."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.centre import (
    Address,
    Centre,
    CentreError,
    ClassSeance,
    Keeper,
    Server,
    Standing,
    address_of,
    class_seances,
    fetch,
    keep_address,
)
from app.centre.address import kept_address
from app.centre.errors import UNREACHABLE
from app.errors import GoulotError
from app.storage import Repository

__all__ = ["UNREACHABLE", "CentreError", "CentreLink", "ClassSeance", "Server", "Standing"]


class CentreLink(QObject):
    """Nothing here waits for the network. From `start` to `stop` séances are sent in the background."""

    changed = Signal(object)
    """A `Standing`, or None when this computer belongs to no centre."""
    tried = Signal(object)
    """The `Server` that answered to `try_out` or `prepare`, or the GoulotError of why not."""
    listed = Signal(object, object)
    """The class as a list of `ClassSeance`; None, or the GoulotError for which only the copies kept here are in it."""
    fetched = Signal(str)
    """Id of a séance whose copy is here, up to date when the centre answers."""
    notFetched = Signal(object)

    def __init__(self, repository: Repository, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._repository = repository
        self._folder: Path = repository.path.parent
        self._keeper: Keeper | None = None
        self._telling = threading.Lock()
        self._closed = False
        self.standing: Standing | None = None

    # -- the address ------------------------------------------------------------------------------

    @property
    def address(self) -> Address | None:
        """Raises CentreError when it can't be read."""
        return address_of(self._folder)

    @property
    def typed(self) -> str:
        """The address as it was typed in the settings."""
        return kept_address(self._folder)

    def set_address(self, text: str) -> None:
        """Belong to another centre, or to none when empty. Raises CentreError or OSError: then nothing changed."""
        keep_address(self._folder, text)
        self._stop_sending()
        self.start()

    # -- in the background ------------------------------------------------------------------------

    def start(self) -> None:
        """Send from now on, when there is a centre; an address that can't be read is told as a round that failed."""
        try:
            address = self.address
        except CentreError as error:
            self._tell(Standing(error.address, error=error))
            return
        if address is None:
            self._tell(None)
            return
        self._keeper = Keeper(self._repository, Centre(address), self._tell)
        self._keeper.start()

    def stop(self) -> None:
        """At once: what is not sent is sent another day."""
        with self._telling:
            self._closed = True
        self._stop_sending()

    def send_now(self) -> None:
        if self._keeper:
            self._keeper.send_now()

    def _stop_sending(self) -> None:
        if self._keeper:
            self._keeper.stop()
            self._keeper = None

    def _tell(self, standing: Standing | None) -> None:
        self.standing = standing
        self._emit(self.changed, standing)

    # -- asked by a person ------------------------------------------------------------------------

    def try_out(self) -> None:
        self._ask(lambda centre: self._emit(self.tried, centre.check()), lambda error: self._emit(self.tried, error))

    def prepare(self) -> None:
        """Make the tables at the centre, or bring them up to date; then send."""

        def act(centre: Centre) -> None:
            server = centre.prepare()
            self.send_now()
            self._emit(self.tried, server)

        self._ask(act, lambda error: self._emit(self.tried, error))

    def list_class(self) -> None:
        def act(centre: Centre) -> None:
            centre.check()
            self._emit(self.listed, class_seances(centre), None)

        def only_copies(error: GoulotError) -> None:
            self._emit(self.listed, class_seances(self._repository, copies_only=True), error)

        self._ask(act, only_copies)

    def fetch(self, seance_id: str) -> None:
        """Bring the séance here; when the centre is out of reach, a copy brought before does."""

        def act(centre: Centre) -> None:
            centre.check()
            fetch(self._repository, centre, seance_id)
            self._emit(self.fetched, seance_id)

        def kept(error: GoulotError) -> None:
            known = any(one.id == seance_id for one in class_seances(self._repository, copies_only=True))
            self._emit(self.fetched, seance_id) if known else self._emit(self.notFetched, error)

        self._ask(act, kept)

    def _ask(self, act: Callable[[Centre], None], otherwise: Callable[[GoulotError], None]) -> None:
        def work() -> None:
            try:
                self._at_centre(act)
            except GoulotError as error:
                otherwise(error)

        threading.Thread(target=work, name="centre-asked", daemon=True).start()

    def _at_centre(self, act: Callable[[Centre], None]) -> None:
        address = self.address
        if address is None:
            raise CentreError("no_address", "")
        centre = Centre(address)
        try:
            act(centre)
        finally:
            centre.close()

    def _emit(self, signal: SignalInstance, *values: object) -> None:
        with self._telling:
            if not self._closed:
                signal.emit(*values)
