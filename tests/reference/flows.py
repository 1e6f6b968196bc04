"""Cards, conveyors and ovens with the exact answer: a closed form named beside it, or a chain of few states."""

from __future__ import annotations

import math
from collections.abc import Iterator

from tests.reference.markov import chances
from tests.reference.writing import (
    Case,
    Figure,
    exponential,
    fed,
    fraction,
    in_buffer,
    line,
    of_source,
    poste,
    scaled,
    throughput,
    total,
)


def flow_cases() -> Iterator[Case]:
    yield _cards()
    yield _cards_round_the_line(4, 3)
    yield _conveyor()
    yield _oven(5, 3, 3)
    yield _oven_in_any_number(0.6, 3, 3)


def _cards() -> Case:
    """A card a piece between two equal stations, given back when the second takes it: N cards are N − 1 places, the
    throughput (N + 1)/(N + 2)."""
    cards = 3
    body = line([poste("M1", exponential(1)), poste("M2", exponential(1))], [50])
    body += f"kanban: [{{ code: K, from: M1, to: M2, cards: {cards} }}]\n"
    rate = (cards + 1) / (cards + 2)
    figures = (
        Figure("throughput", rate, throughput("M2"), main=True),
        Figure("blocked M1", 1 - rate, fraction("M1", "blocked")),
        Figure("starved M2", 1 - rate, fraction("M2", "starved")),
    )
    return Case("kanban", body, figures, 2_000)


def _cards_round_the_line(cards: int, count: int) -> Case:
    """CONWIP: a closed loop of N pieces in M equal exponential stations makes N/(N + M − 1), each state as likely as
    another (Spearman, Woodruff and Hopp 1990)."""
    codes = [f"M{n}" for n in range(1, count + 1)]
    body = line([poste(code, exponential(1)) for code in codes], [cards] * (count - 1))
    body += f"kanban: [{{ code: K, from: M1, to: M{count}, cards: {cards}, returns: left }}]\n"
    rate = cards / (cards + count - 1)
    links = [f"M{n}-M{n + 1}" for n in range(1, count)]
    beyond_the_first = total(*map(in_buffer, links), *(fraction(code, "working") for code in codes[1:]))
    figures = (
        Figure("throughput", rate, throughput(codes[-1]), main=True),
        Figure("pieces beyond M1", cards * (count - 1) / count, beyond_the_first, main=True),
    )
    return Case("cards round the line", body, figures, 2_000)


def _conveyor() -> Case:
    """Two queues in tandem (Jackson 1957), half a minute of conveyor between them: a delay keeps a Poisson flow one."""
    rate, transit, services = 0.5, 30, (1.0, 1.2)
    body = fed(exponential(1 / rate))
    body += "postes:\n" + "".join(poste(f"M{n}", exponential(mean)) for n, mean in enumerate(services, 1))
    body += f"buffers:\n  - {{ from: M1, to: M2, capacity: 500, transit_s: {transit} }}\n"
    times = [mean / (1 - rate * mean) for mean in services]
    on_it = rate * (transit + times[1] - services[1])
    figures = (
        Figure("mean M1-M2", on_it, in_buffer("M1-M2"), main=True),
        Figure("W", math.fsum(times) + transit, scaled(of_source("mean_time_in_system_ms"), 0.001), main=True),
    )
    return Case("conveyor", body, figures, 2_000)


def _oven(places: int, size: int, mean: float) -> Case:
    """A station of 1 s feeds an oven that only goes in full: chain of (pieces waiting, oven, first station held)."""

    def settled(waiting: int, busy: bool) -> tuple[int, bool]:
        """``waiting`` counts the piece held at the first station, the one beyond ``places``."""
        return (waiting - size, True) if not busy and waiting >= size else (waiting, busy)

    def moves(state: tuple[int, bool]) -> Iterator[tuple[float, tuple[int, bool]]]:
        waiting, busy = state
        if waiting <= places:
            yield 1, settled(waiting + 1, busy)
        if busy:
            yield 1 / mean, settled(waiting, False)

    found = chances((0, False), moves)
    busy = math.fsum(chance for (_, works), chance in found.items() if works)
    held = math.fsum(chance for (waiting, _), chance in found.items() if waiting > places)
    body = "postes:\n" + poste("M1", exponential(1)) + poste("M2", exponential(mean), "", f"batch: {{ size: {size} }}")
    body += f"buffers:\n  - {{ from: M1, to: M2, capacity: {places} }}\n"
    figures = (
        Figure("throughput", size * busy / mean, throughput("M2"), main=True),
        Figure("working M2", busy, fraction("M2", "working"), main=True),
        Figure("blocked M1", held, fraction("M1", "blocked")),
        Figure(
            "mean M1-M2",
            math.fsum(min(waiting, places) * chance for (waiting, _), chance in found.items()),
            in_buffer("M1-M2"),
        ),
    )
    return Case("oven", body, figures, 2_000)


def _oven_in_any_number(rate: float, size: int, mean: float) -> Case:
    """Poisson arrivals served up to ``size`` at once, whatever waits (bulk service, Neuts 1967); cut at 150 waiting."""

    def settled(waiting: int, busy: bool) -> tuple[int, bool]:
        return (max(0, waiting - size), True) if not busy and waiting else (waiting, busy)

    def moves(state: tuple[int, bool]) -> Iterator[tuple[float, tuple[int, bool]]]:
        waiting, busy = state
        if waiting < 150:
            yield rate, settled(waiting + 1, busy)
        if busy:
            yield 1 / mean, settled(waiting, False)

    found = chances((0, False), moves)
    body = fed(exponential(1 / rate)) + "postes:\n"
    body += poste("M1", exponential(mean), "", f"batch: {{ size: {size}, min: 1 }}")
    busy = math.fsum(chance for (_, works), chance in found.items() if works)
    queue = math.fsum(waiting * chance for (waiting, _), chance in found.items())
    figures = (
        Figure("working M1", busy, fraction("M1", "working"), main=True),
        Figure("Lq", queue, of_source("mean_number")),
    )
    return Case("oven, any number", body, figures, 2_000)
