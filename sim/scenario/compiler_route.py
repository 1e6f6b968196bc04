"""The ways pieces take in integer units: buffers, sources, batches, kanban loops, cycles by product."""

from __future__ import annotations

from sim.domain.duration import Duration
from sim.domain.source import Source
from sim.domain.ways import Batch, Buffer, Loop, Subcontract
from sim.scenario import schema, schema_ways
from sim.scenario.fields import ByProduct
from sim.scenario.units import EURO, HOUR, MINUTE, SECOND, duration, scaled


def cycles_of(poste: schema.Poste) -> dict[str, Duration]:
    """Product -> cycle; empty where it is the same for all."""
    if not isinstance(poste.cycle_s, ByProduct):
        return {}
    return {product: duration(span, SECOND) for product, span in poste.cycle_s.by_product.items()}


def cycle_of(poste: schema.Poste) -> Duration:
    """The cycle, the longest in the mean where it depends on the product."""
    if isinstance(poste.cycle_s, ByProduct):
        return max(cycles_of(poste).values(), key=lambda cycle: cycle.mean_ms)
    return duration(poste.cycle_s, SECOND)


def batch_of(poste: schema.Poste) -> Batch | None:
    batch = poste.batch
    if batch is None:
        return None
    return Batch(batch.size, batch.min or batch.size, scaled(batch.wait_min, MINUTE), batch.same_product)


def buffer_codes(file: schema.ScenarioFile) -> tuple[str, ...]:
    """Codes in the author's order; a buffer without one is called after its first postes."""
    return tuple(b.code or f"{b.upstream[0]}-{b.downstream[0]}" for b in file.buffers)


def line_buffers(file: schema.ScenarioFile) -> dict[str, Buffer]:
    sound = _sound(file)
    return {code: _buffer(code, buffer, sound) for code, buffer in zip(buffer_codes(file), file.buffers, strict=True)}


def _buffer(code: str, buffer: schema_ways.Buffer, sound: set[str]) -> Buffer:
    return Buffer(
        code=code,
        upstream=buffer.upstream,
        downstream=buffer.downstream,
        capacity=buffer.capacity,
        initial=buffer.initial,
        products=tuple(buffer.products),
        rejects=buffer.rejects,
        returns=not buffer.rejects and sound.isdisjoint(buffer.upstream),
        transfer_lot=buffer.transfer_lot,
        transit_ms=scaled(buffer.transit_s, SECOND),
    )


def _sound(file: schema.ScenarioFile) -> set[str]:
    """Postes that receive pieces never refused before."""
    sound = {poste for source in line_sources(file).values() for poste in source.postes}
    good = [buffer for buffer in file.buffers if not buffer.rejects]
    while new := [b for b in good if not sound.isdisjoint(b.upstream) and not sound.issuperset(b.downstream)]:
        for buffer in new:
            sound.update(buffer.downstream)
    return sound


def line_sources(file: schema.ScenarioFile) -> dict[str, Source]:
    """The author's sources, then a saturated one for each poste that nothing feeds, called after it."""
    sources = {
        code: Source(code, source.postes, interarrival_of(source), source.capacity, tuple(source.products))
        for code, source in file.sources.items()
    }
    fed = {poste for buffer in file.buffers for poste in buffer.downstream}
    fed.update(poste for source in file.sources.values() for poste in source.postes)
    return sources | {poste: Source(poste, (poste,)) for poste in file.postes if poste not in fed}


def interarrival_of(source: schema_ways.Source) -> Duration | None:
    return None if source.interarrival_s is None else duration(source.interarrival_s, SECOND)


def line_loops(file: schema.ScenarioFile) -> dict[str, Loop]:
    return {
        loop.code: Loop(loop.code, loop.from_, loop.to, loop.cards, held=loop.returns == "left") for loop in file.kanban
    }


def line_subcontracting(file: schema.ScenarioFile) -> dict[str, Subcontract]:
    return {
        product: Subcontract(scaled(offer.eur_piece, EURO), scaled(offer.ready_h, HOUR))
        for product, offer in file.subcontracting.items()
    }
