"""The ways pieces take: every end a poste, every product somewhere to go, nothing that would turn round for ever."""

from __future__ import annotations

from collections.abc import Iterable

from sim.scenario.compiler_route import buffer_codes, cycles_of, interarrival_of, line_sources
from sim.scenario.errors import Findings
from sim.scenario.schema import ScenarioFile
from sim.scenario.schema_ways import Buffer
from sim.scenario.sources import Sources
from sim.scenario.units import too_short


def check_route(sources: Sources, findings: Findings) -> None:
    before = len(findings.problems)
    for check in (_check_buffers, _check_sources, _check_kanban):
        check(sources, findings)
    if len(findings.problems) == before:
        for check in (_check_loops, _check_inlets, _check_rejects, _check_batches, _check_ways):
            check(sources, findings)


def _check_buffers(sources: Sources, findings: Findings) -> None:
    """Each end of a buffer is a poste, each product is known, and the places suffice."""
    file, name, codes = sources.file, sources.name, buffer_codes(sources.file)
    for index, buffer in enumerate(file.buffers):
        at = f"buffers.{index}"
        for side, postes in (("from", buffer.upstream), ("to", buffer.downstream)):
            for poste in postes:
                findings.known("poste", poste, file.postes, name, f"{at}.{side}")
        for product in buffer.products:
            findings.known("product", product, sources.products, name, f"{at}.products")
        if buffer.initial > buffer.capacity:
            findings.add("overfull", name, f"{at}.initial", buffer.initial, limit=buffer.capacity)
        needed = max(buffer.transfer_lot if buffer.transfer_lot > 1 else 0, 1 if buffer.transit_s else 0)
        if buffer.capacity < needed:
            findings.add("too_small", name, f"{at}.capacity", buffer.capacity, limit=needed)
        if buffer.transit_s and buffer.transfer_lot > 1:
            findings.add("lot_or_transit", name, f"{at}.transfer_lot", buffer.transfer_lot)
        if codes[index] in codes[:index]:
            findings.add("duplicate", name, f"{at}.code", codes[index])


def _check_sources(sources: Sources, findings: Findings) -> None:
    """A code of its own, or of one of its postes, keeps figures apart."""
    file, name = sources.file, sources.name
    for code, source in file.sources.items():
        at = f"sources.{code}"
        for poste in source.postes:
            findings.known("poste", poste, file.postes, name, f"{at}.to")
        for product in source.products:
            findings.known("product", product, sources.products, name, f"{at}.products")
        if (code in file.postes and code not in source.postes) or code in buffer_codes(file):
            findings.add("duplicate", name, at, code)
        law = interarrival_of(source)
        if law and too_short(law, 1):
            findings.add("too_short", name, f"{at}.interarrival_s", "0 ms")


def _check_kanban(sources: Sources, findings: Findings) -> None:
    file, name = sources.file, sources.name
    codes = [loop.code for loop in file.kanban]
    for index, loop in enumerate(file.kanban):
        at = f"kanban.{index}"
        for side, poste in (("from", loop.from_), ("to", loop.to)):
            findings.known("poste", poste, file.postes, name, f"{at}.{side}")
        if loop.code in codes[:index]:
            findings.add("duplicate", name, f"{at}.code", loop.code)
        alone = loop.from_ == loop.to and loop.returns == "left"
        followers = [code for b in file.buffers if loop.from_ in b.upstream for code in b.downstream]
        if not alone and loop.to not in _reached(file.buffers, followers):
            findings.add("no_loop", name, f"{at}.to", loop.to, first=loop.from_)
        first = file.postes.get(loop.from_)
        if first is not None and first.batch:
            findings.add("batch_cards", name, f"{at}.from", loop.from_)


def _check_loops(sources: Sources, findings: Findings) -> None:
    """But for rejects, peel the buffers whose upstream postes nothing feeds any more; what stays goes round."""
    left = {index: buffer for index, buffer in enumerate(sources.file.buffers) if not buffer.rejects}
    sound = list(left.values())
    fed = {poste for buffer in sound for poste in buffer.downstream}
    while free := [index for index, buffer in left.items() if fed.isdisjoint(buffer.upstream)]:
        for index in free:
            del left[index]
        fed = {poste for buffer in left.values() for poste in buffer.downstream}
    looping = [
        index for index, buffer in left.items() if not _reached(sound, buffer.downstream).isdisjoint(buffer.upstream)
    ]
    if looping:
        first = left[looping[0]]
        route = f"{', '.join(first.upstream)} to {', '.join(first.downstream)}"
        findings.add("loop", sources.name, f"buffers.{looping[0]}", route)


def _reached(buffers: Iterable[Buffer], starts: Iterable[str]) -> set[str]:
    """``starts`` and the postes the route leads to from there."""
    kept, reached = list(buffers), set(starts)
    waiting = sorted(reached)
    while waiting:
        poste = waiting.pop()
        new = [code for b in kept if poste in b.upstream for code in b.downstream if code not in reached]
        reached.update(new)
        waiting += new
    return reached


def _check_inlets(sources: Sources, findings: Findings) -> None:
    """Where several ways lead to a poste, the author says whether it takes of each or of any."""
    feeds = [buffer.downstream for buffer in sources.file.buffers]
    feeds += [source.postes for source in line_sources(sources.file).values()]
    for code, poste in sources.file.postes.items():
        inlets = sum(code in postes for postes in feeds)
        if inlets > 1 and poste.takes is None:
            findings.add("takes", sources.name, f"postes.{code}.takes", "missing", count=inlets)


def _check_rejects(sources: Sources, findings: Findings) -> None:
    """A poste whose refused pieces are reworked has one buffer for them, and they come back."""
    file, name = sources.file, sources.name
    ends = {code for code in file.postes if not any(code in b.upstream for b in file.buffers if not b.rejects)}
    for code, poste in file.postes.items():
        ways = [index for index, b in enumerate(file.buffers) if b.rejects and code in b.upstream]
        rework = poste.quality is not None and poste.quality.on_reject == "rework"
        if rework and len(ways) != 1:
            findings.add("rejects", name, f"postes.{code}.quality.on_reject", "rework", count=len(ways))
        if ways and not rework:
            findings.add("no_rework", name, f"buffers.{ways[0]}.from", code)
    for index, buffer in enumerate(file.buffers):
        lost = [code for code in buffer.downstream if buffer.rejects and code in ends]
        if lost:
            findings.add("rework_ends", name, f"buffers.{index}.to", lost[0])


def _check_batches(sources: Sources, findings: Findings) -> None:
    """A batch fits in the one buffer before it; its pieces are judged further on."""
    file, name = sources.file, sources.name
    for code, poste in file.postes.items():
        if poste.batch is None:
            continue
        at, size = f"postes.{code}.batch", poste.batch.size
        if poste.batch.min is not None and poste.batch.min > size:
            findings.add("at_most", name, f"{at}.min", poste.batch.min, limit=size)
        if poste.quality:
            findings.add("batch_quality", name, f"postes.{code}.quality", poste.quality.reject_percent)
        places = [b.capacity for b in file.buffers if code in b.downstream]
        places += [s.capacity for s in file.sources.values() if code in s.postes and s.capacity is not None]
        if len(places) > 1:
            findings.add("batch_inlets", name, at, len(places))
        elif places and places[0] < size:
            findings.add("at_most", name, f"{at}.size", size, limit=places[0])


def _check_ways(sources: Sources, findings: Findings) -> None:
    """Every product that comes to a poste has one way on, a cycle there, and can be launched."""
    file, name = sources.file, sources.name
    codes = buffer_codes(file)
    coming = _coming(sources)
    for code, poste in file.postes.items():
        outlets = [(at, b) for at, b in zip(codes, file.buffers, strict=True) if code in b.upstream and not b.rejects]
        cycles = cycles_of(poste)
        for product in coming[code]:
            ways = [at for at, buffer in outlets if not buffer.products or product in buffer.products]
            if outlets and len(ways) != 1:
                findings.add("ways", name, f"postes.{code}", product, known=", ".join(ways) or "none")
            if cycles and product not in cycles:
                findings.add("missing", name, f"postes.{code}.cycle_s.by_product.{product}", "missing")
        for product in cycles:
            findings.known("product", product, sources.products, name, f"postes.{code}.cycle_s.by_product")
    entering = {p for s in line_sources(file).values() for p in (s.products or sources.products)}
    for product in sources.products:
        if product not in entering:
            findings.add("no_source", name, "sources", product)


def _coming(sources: Sources) -> dict[str, list[str]]:
    """The products that come to each poste."""
    file: ScenarioFile = sources.file
    coming: dict[str, list[str]] = {code: [] for code in file.postes}
    for source in line_sources(file).values():
        for poste in source.postes:
            coming[poste] += source.products or sources.products
    grown = True
    while grown:
        grown = False
        for buffer in file.buffers:
            passing = [p for poste in buffer.upstream for p in coming[poste] if p in (buffer.products or (p,))]
            for poste in buffer.downstream:
                new = [product for product in passing if product not in coming[poste]]
                coming[poste] += dict.fromkeys(new)
                grown = grown or bool(new)
    return coming
