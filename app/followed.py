"""A séance that another window lives, seen here as the base tells of it, and never written. No Qt."""

from app.lived import relive
from app.storage import Repository, Resumption, SeanceRecord
from sim.session import Session, carry_out


class Followed:
    def __init__(self, repository: Repository, kept: Resumption, session: Session) -> None:
        self.session = session
        self._repository = repository
        self._kept = kept

    @classmethod
    def open(cls, repository: Repository, seance_id: str) -> "Followed":
        """Raises what `relive` raises, and StorageError `unknown_seance`."""
        kept = repository.resume(seance_id)
        return cls(repository, kept, relive(repository, kept))

    @property
    def record(self) -> SeanceRecord:
        return self._kept.seance

    @property
    def phase(self) -> str:
        return self.record.phase

    @property
    def let_go(self) -> bool:
        """Whether the other window has closed the séance: it can be taken over. Raises StorageError `in_use`."""
        return self.record.origin is None and self._repository.is_free(self.record.id)

    def follow(self) -> bool:
        """Live on to where the base says the other window is; whether it wrote anything. Raises StorageError."""
        kept = self._repository.resume(self.record.id)
        if kept == self._kept:
            return False
        fresh = kept.commands[len(self._kept.commands) :]
        self._kept = kept
        if self.phase == "prepare":
            for command in fresh:
                self.session.submit(command)
        else:
            carry_out(self.session, fresh, max(kept.reached_ms, self.session.now_ms))
        return True
