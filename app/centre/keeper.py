"""Sending in the background: a thread that tries, waits and tries again, and never holds up the window."""

import datetime
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from app.centre.base import Centre
from app.centre.marks import Backlog, backlog
from app.centre.sending import send_all
from app.errors import GoulotError
from app.storage import Repository

ROUND_S = 30.0
"""Between two rounds while the centre answers: what is lived now is at the centre within the minute."""
WAITS_S = (15.0, 30.0, 60.0, 120.0, 300.0)
"""Between two tries while it does not."""

_NOTHING = Backlog()


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a computer is with its centre. `sending`: a round is under way; `left`: what the centre lacks; `error`: why
    the last round could not be finished, since `since`."""

    address: str
    sending: bool = False
    left: Backlog = _NOTHING
    error: GoulotError | None = None
    since: datetime.datetime | None = None


class Keeper:
    """Sends what `local` has to `centre`, from `start` to `stop`. `told` is called on its thread at each change."""

    def __init__(self, local: Repository, centre: Centre, told: Callable[[Standing], None]) -> None:
        self._local, self._centre, self._told = local, centre, told
        self._standing = Standing(centre.address)
        self._held_against = False
        self._failures = 0
        self._stop, self._wake = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._work, name="centre", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def send_now(self) -> None:
        """Try at once instead of at the next round."""
        self._wake.set()

    def stop(self, patience_s: float = 1.0) -> None:
        """The step under way is left to end, for `patience_s` at most: what is not sent is sent another day."""
        self._stop.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(patience_s)

    def _work(self) -> None:
        while not self._stop.is_set():
            self._round()
            self._wake.wait(WAITS_S[min(self._failures, len(WAITS_S)) - 1] if self._failures else ROUND_S)
            self._wake.clear()

    def _round(self) -> None:
        try:
            self._tell(sending=True, left=backlog(self._local))
            send_all(self._local, self._centre, afresh=not self._held_against, stop=self._stop)
            self._held_against, self._failures = True, 0
            self._tell(sending=False, left=backlog(self._local), error=None, since=None)
        except GoulotError as error:
            self._fail(error)
        finally:
            self._centre.close()  # thirty computers need not keep thirty connections open

    def _fail(self, error: GoulotError) -> None:
        self._failures += 1
        since = self._standing.since or datetime.datetime.now(datetime.UTC)
        self._tell(sending=False, error=error, since=since)

    def _tell(self, **changes: object) -> None:
        self._standing = replace(self._standing, **changes)  # type: ignore[arg-type]
        self._told(self._standing)
