"""The ways pieces take: what feeds each poste, where each product goes on, and which branches meet in an assembly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sim.domain.source import Source
from sim.domain.ways import Buffer


class Route:
    """``takes``: ``each`` or ``any`` by poste. Every poste named is known."""

    def __init__(self, takes: Mapping[str, str], buffers: Mapping[str, Buffer], sources: Mapping[str, Source]) -> None:
        self._takes = takes
        self.buffers = buffers
        self.sources = sources
        self.outlets: dict[str, list[Buffer]] = {poste: [] for poste in takes}
        """Buffers a poste puts its good pieces in."""
        self.rejects: dict[str, Buffer] = {}
        """The buffer a poste puts its refused pieces in."""
        self.inlets: dict[str, list[str]] = {poste: [] for poste in takes}
        """Codes of the buffers, then of the sources that feed a poste, as written."""
        for buffer in buffers.values():
            for poste in buffer.upstream:
                if buffer.rejects:
                    self.rejects[poste] = buffer
                else:
                    self.outlets[poste].append(buffer)
        feeds: list[Buffer | Source] = [*buffers.values(), *sources.values()]
        for feed in feeds:
            for poste in feed.downstream:
                self.inlets[poste].append(feed.code)
        self.branches = dict(self._branches())
        """Number of the branch each buffer and source belongs to; 0 is the trunk, by which pieces are counted."""

    def outlet(self, poste: str, product: str) -> Buffer | None:
        """Where a good piece of ``product`` goes; None: out of the line."""
        return next((buffer for buffer in self.outlets[poste] if buffer.admits(product)), None)

    def exits(self) -> list[str]:
        """Postes whose good pieces leave the line."""
        return [poste for poste in self._takes if not self.outlets[poste]]

    def branch_of(self, poste: str) -> int:
        """Number of the branch whose pieces go on from this poste."""
        return self.branches[self.inlets[poste][0]]

    def _branches(self) -> Iterator[tuple[str, int]]:
        """From the exits up. The first inlet of an assembly goes on with its branch, each other one begins another."""
        number = 0
        fronts = [(poste, 0) for poste in self.exits()]
        seen: set[str] = set()
        while fronts:
            poste, branch = fronts.pop(0)
            if poste in seen:
                continue
            seen.add(poste)
            for rank, code in enumerate(self.inlets[poste]):
                own = branch
                if rank and self._takes[poste] == "each":
                    number += 1
                    own = number
                yield code, own
                if code in self.buffers:
                    fronts += [(before, own) for before in self.buffers[code].upstream]

    def feeding(self, code: str) -> list[str]:
        """Codes of the buffers and sources from which pieces come to the buffer ``code``, nearest first, itself too."""
        found: list[str] = []
        front = [code]
        while front:
            near = front.pop(0)
            if near not in found:
                found.append(near)
                front += [inlet for poste in self.filling(near) for inlet in self.inlets[poste]]
        return found

    def filling(self, code: str) -> tuple[str, ...]:
        """Postes that put pieces in a buffer; none for a source."""
        return self.buffers[code].upstream if code in self.buffers else ()

    def before(self, poste: str, product: str) -> list[str]:
        """The postes a piece of ``product`` has passed once at ``poste``, itself first: in an assembly those of all
        branches, at a merge those of the first way in. Rework leaves no trace."""
        passed, front, coming = [], [poste], self._ways(product)
        while front:
            near = front.pop(0)
            if near in passed:
                continue
            passed.append(near)
            ways = [self.buffers[code] for code in self.inlets[near] if code in self.buffers]
            ways = [way for way in ways if not way.returns and way.code in coming]
            for way in ways[:1] if self._takes[near] == "any" else ways:
                front.append(way.upstream[0])
        return passed

    def _ways(self, product: str) -> dict[str, None]:
        """Codes of the sources and buffers by which pieces of ``product`` come."""
        found: dict[str, None] = {}
        front = [source.code for source in self.sources.values() if source.admits(product)]
        while front:
            code = front.pop()
            if code not in found:
                found[code] = None
                feed = self.buffers[code] if code in self.buffers else self.sources[code]
                leaving = [way for poste in feed.downstream for way in self._leaving(poste)]
                front += [way.code for way in leaving if way.admits(product)]
        return found

    def _leaving(self, poste: str) -> list[Buffer]:
        return [*self.outlets[poste], *([self.rejects[poste]] if poste in self.rejects else [])]
