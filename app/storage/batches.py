"""The closed minutes of a journal as the base keeps them: without people's words, which stay erasable."""

from app.storage.records import Batch
from sim.events import encode
from sim.journal import Entry, Journal


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
        lines = [self._line(number) for number in range(start + 1, self._position + 1)]
        return Batch(closed.number, from_ms, closed.at_ms, [*lines, closed.line()], closed.digest)

    def _line(self, number: int) -> str:
        entry = self._journal.entries[number - 1]
        return entry.line() if isinstance(entry, Entry) else f'{{"n":{number},{encode(entry)[1:]}'
