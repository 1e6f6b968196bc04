"""What is wired to what on the floor, once at the start, as the scenario's route says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sim.domain.route import Route
from sim.domain.source import Source as SourceSpec
from sim.floor.buffer import Buffer, buffer_of
from sim.floor.kanban import Loop
from sim.floor.programme import Entry, Launcher
from sim.floor.source import Source

if TYPE_CHECKING:
    from sim.floor.intake import Feed, Inlet
    from sim.floor.line import Line


class Wiring:
    """Fills in the postes of ``line`` what they take from and put in."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._scenario = line.scenario
        self._route: Route = line.scenario.route()
        self.buffers = self._buffers()
        self.sources: dict[str, Source] = {}
        """Those that are not saturated."""
        self.loops: dict[str, Loop] = {}
        self._inlets: dict[str, Inlet] = {}
        self._feeds: dict[str, Feed] = {}
        self._launchers = {branch: self._launcher(branch) for branch in self._branches()}
        for spec in self._scenario.sources.values():
            self._feed(spec)
        self._connect_buffers()
        self._connect_postes()
        self._close_loops()

    def _buffers(self) -> dict[str, Buffer]:
        """Initial pieces are numbered from the last buffer up: those nearest the exit were launched first."""
        number, filled = 1, {}
        for spec in reversed(list(self._scenario.buffers.values())):
            filled[spec.code] = buffer_of(spec, self._scenario.initial_order(spec.code), number, self._line)
            number += spec.initial
        return {code: filled[code] for code in self._scenario.buffers}

    # -- launching ----------------------------------------------------------------------------------------------------

    def _branches(self) -> list[int]:
        return sorted({self._route.branches[code] for code in self._scenario.sources})

    def _launcher(self, branch: int) -> Launcher:
        """The pieces already beyond the entries of the branch need not be launched."""
        entries = [code for code in self._scenario.sources if self._route.branches[code] == branch]
        opening: dict[str, int] = {}
        for code, spec in self._scenario.buffers.items():
            if spec.initial and not set(entries).isdisjoint(self._route.feeding(code)):
                order = self._scenario.initial_order(code)
                opening[order] = opening.get(order, 0) + spec.initial
        return Launcher(self._line.programme, opening)

    def _feed(self, spec: SourceSpec) -> None:
        entry = Entry(spec.code, self._launchers[self._route.branches[spec.code]], spec.products)
        if spec.interarrival is None:
            self._inlets[spec.code] = self._feeds[spec.code] = entry
            return
        source = Source(spec, spec.interarrival, len(self.sources), entry, self._line)
        source.postes = [self._line.postes[code] for code in spec.postes]
        self._inlets[spec.code] = self._feeds[spec.code] = self.sources[spec.code] = source

    # -- postes and buffers -------------------------------------------------------------------------------------------

    def _connect_buffers(self) -> None:
        for code, buffer in self.buffers.items():
            buffer.upstream = [self._line.postes[poste] for poste in buffer.spec.upstream]
            buffer.downstream = [self._line.postes[poste] for poste in buffer.spec.downstream]
            self._inlets[code] = self._feeds[code] = buffer
        for code, buffer in self.buffers.items():
            for near in self._route.feeding(code):
                if near != code:
                    buffer.feeds.append(self._feeds[near])
                buffer.feeds += [self._line.postes[poste].hands for poste in self._route.filling(near)]

    def _connect_postes(self) -> None:
        for code, poste in self._line.postes.items():
            hands = poste.hands
            hands.intake.inlets = [self._inlets[inlet] for inlet in self._route.inlets[code]]
            hands.outlets = [self.buffers[buffer.code] for buffer in self._route.outlets[code]]
            rejects = self._route.rejects.get(code)
            hands.mends = any(code in buffer.downstream for buffer in self._route.rejects.values())
            hands.rejects = self.buffers[rejects.code] if rejects else None
            hands.launchers = [self._launchers[branch] for branch in self._branches_before(code)]

    def _branches_before(self, poste: str) -> list[int]:
        fed = [near for inlet in self._route.inlets[poste] for near in self._route.feeding(inlet)]
        return sorted({self._route.branches[code] for code in fed if code in self._scenario.sources})

    def _close_loops(self) -> None:
        for spec in self._scenario.loops.values():
            first, last = self._line.postes[spec.first], self._line.postes[spec.last]
            loop = self.loops[spec.code] = Loop(spec, first)
            first.hands.intake.opened.append(loop)
            (last.hands.loops if spec.held else last.hands.intake.closed).append(loop)
