"""The closed minutes of a journal as the base keeps them: without people's words, which stay erasable."""

from app.storage.records import Batch
from sim.journal import Journal, line_of


class FreshBatches:
    """Hands over each closed batch once, those up to `known` being on disk already."""

    def __init__(self, journal: Journal, known: int = 0) -> None:
        self._journal = journal
        self._known = known
        self._position = sum(batch.lines for batch in journal.batches[:known])

    def take(self) -> list[Batch]:
        """The batches closed since the last call."""
        return [self._next() for _ in range(len(self._journal.batches) - self._known)]

    def _next(self) -> Batch:
        batches, start = self._journal.batches, self._position
        closed = batches[self._known]
        from_ms = batches[self._known - 1].at_ms if self._known else 0
        self._known += 1
        self._position += closed.lines
        entries = self._journal.entries[start : self._position]
        lines = [line_of(number, entry) for number, entry in enumerate(entries, start + 1)]
        return Batch(closed.number, from_ms, closed.at_ms, [*lines, closed.line()], closed.digest)
