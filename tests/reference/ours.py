"""Lines no published case gives, with the exact answer: by their Markov chain, or by a closed form named with it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

from tests.reference.markov import Net, Station
from tests.reference.writing import (
    Case,
    Figure,
    Read,
    exponential,
    failure,
    fed,
    fraction,
    in_buffer,
    line,
    of_source,
    poste,
    scaled,
    throughput,
    total,
    window_s,
)


def our_cases() -> Iterator[Case]:
    yield from (_chained(name, net) for name, net in CHAINS.items())
    yield from (_one_server(name, *law) for name, law in SERVICES.items())
    yield _regular_arrivals()
    yield _resumed()
    yield _server_that_fails()
    yield _tested_again()
    yield _worn()
    yield _walking_technician(4, 40, 6, 3)
    yield _bottleneck()


# -- by their Markov chain --------------------------------------------------------------------------------------------


def in_a_row(rates: list[float], capacities: list[int], failures: list[tuple[float, float]] | None = None) -> Net:
    last = len(rates) - 1
    stations = [Station(rate, (n - 1,) if n else (), n if n < last else None) for n, rate in enumerate(rates)]
    if failures:
        pairs = zip(stations, failures, strict=True)
        stations = [replace(one, fails=fails, repairs=repairs) for one, (fails, repairs) in pairs]
    return Net(tuple(stations), tuple(capacities))


def _calendar(net: Net) -> Net:
    return Net(net.stations, net.capacities, calendar=True)


_TWO = in_a_row([1, 1.5], [4], [(0.02, 0.1), (0.05, 0.2)])
_THREE = in_a_row([1, 1.1, 0.9], [2, 2], [(0.02, 0.1), (0.05, 0.2), (0.01, 0.05)])
_SERVED = in_a_row([1, 1.1, 0.9], [1, 1], [(0.05, 0.2)] * 3)

CHAINS = {
    "five in a row": in_a_row([1, 1.2, 0.8, 1.1, 1], [1, 0, 1, 1]),
    "two into one": Net((Station(1, (), 0), Station(0.6, (), 0), Station(1.2, (0,))), (2,)),
    "one into two": Net((Station(1.5, (), 0), Station(0.6, (0,)), Station(1, (0,))), (2,)),
    "two into two": Net((Station(1, (), 0), Station(0.7, (), 0), Station(0.8, (0,)), Station(1, (0,))), (1,)),
    "M/M/3 with two places": Net((Station(1, (0,)),) * 3, (2,), {0: 2.5}),
    "Erlang stages, the first fails": Net((Station(1, (), 0, 0.05, 0.3, stages=2), Station(1, (0,), stages=4)), (2,)),
    "two unequal, operation-dependent": _TWO,
    "two unequal, time-dependent": _calendar(_TWO),
    "three unequal, operation-dependent": _THREE,
    "one technician for a line": Net(_SERVED.stations, _SERVED.capacities, technicians=1),
    "one technician, time-dependent": Net(_SERVED.stations, _SERVED.capacities, calendar=True, technicians=1),
    "two technicians for five": Net(tuple(Station(1, (), None, 0.05 * n, 0.3) for n in range(1, 6)), technicians=2),
    "scrap along the line": Net(
        (Station(1, (), 0, scraps=0.1), Station(0.9, (0,), 1, scraps=0.05), Station(1, (1,))), (1, 2)
    ),
    "assembly": Net((Station(1, (), 0), Station(0.9, (), 1), Station(1.1, (0, 1))), (2, 1)),
    "assembly, a branch fails": Net(
        (Station(1, (), 0, 0.02, 0.1), Station(1.2, (), 1), Station(1.1, (0, 1), 2), Station(1, (2,))), (2, 2, 1)
    ),
    "arrivals, loss and failures": Net((Station(1, (0,), None, 0.05, 0.2),), (2,), {0: 0.5}, calendar=True),
}


def _chained(name: str, net: Net) -> Case:
    """Everything the chain says: output, shares of time, buffers, losses."""
    found = net.solve()
    figures = tuple(Figure(_shown(key), value, _read(key)) for key, value in found.items() if value > 1e-3)
    main = tuple(
        Figure(figure.name, figure.value, figure.read, figure.name.startswith(("out", "working"))) for figure in figures
    )
    return Case(f"{name} (chain)", _body(net), main, 2_000, 50_000)


def _shown(key: str) -> str:
    what, number = key.split()
    return f"{what} {'B' if what in ('mean', 'lost') else 'M'}{int(number) + 1}"


def _read(key: str) -> Read:
    what, number = _shown(key).split()
    if what == "out":
        return throughput(number)
    if what == "lost":
        return lambda run: run["sources"][number]["lost"] / window_s(run)
    if what == "mean":
        return lambda run: run["buffers"][number]["mean"] if number in run["buffers"] else _queue(run, number)
    return fraction(number, what)


def _queue(run: dict[str, dict[str, dict[str, float]]], source: str) -> float:
    return run["sources"][source]["mean_number"]


def _body(net: Net) -> str:
    rules = f"rules: {{ technicians: {net.technicians} }}\n" if net.technicians else ""
    postes = "".join(_poste(net, number, station) for number, station in enumerate(net.stations))
    return f"{rules}postes:\n{postes}{_buffers(net)}{_sources(net)}"


def _poste(net: Net, number: int, station: Station) -> str:
    mean = 1 / station.rate
    cycle = exponential(mean)
    if station.stages > 1:
        cycle = f"{{ gamma: {{ mean: {mean!r}, cv_percent: {100 / math.sqrt(station.stages)!r} }} }}"
    mode = ""
    if station.fails:
        mode = failure(1 / station.fails, 1 / station.repairs, "calendar" if net.calendar else "running")
    more = ["takes: each"] if len(station.inlets) > 1 else []
    if station.scraps:
        more.append(f"quality: {{ reject_percent: {100 * station.scraps!r} }}")
    return poste(f"M{number + 1}", cycle, mode, ", ".join(more))


def _ends(net: Net, buffer: int) -> tuple[str, str]:
    givers = [f"M{n}" for n, station in enumerate(net.stations, 1) if station.outlet == buffer]
    takers = [f"M{n}" for n, station in enumerate(net.stations, 1) if buffer in station.inlets]
    return f"[{', '.join(givers)}]", f"[{', '.join(takers)}]"


def _buffers(net: Net) -> str:
    lines = ""
    for number, capacity in enumerate(net.capacities):
        if number not in net.arrivals:
            givers, takers = _ends(net, number)
            lines += f"  - {{ code: B{number + 1}, from: {givers}, to: {takers}, capacity: {capacity} }}\n"
    return f"buffers:\n{lines}" if lines else ""


def _sources(net: Net) -> str:
    lines = ""
    for number, rate in net.arrivals.items():
        fields = f"interarrival_s: {exponential(1 / rate)}, capacity: {net.capacities[number]}"
        lines += f"  B{number + 1}: {{ to: {_ends(net, number)[1]}, {fields} }}\n"
    return f"sources:\n{lines}" if lines else ""


# -- one server (Pollaczek and Khinchine) -----------------------------------------------------------------------------

SERVICES = {
    "M/D/1": ("10", 10, 0),
    "M/U/1": ("{ uniform: [5, 15] }", 10, 100 / 12),
    "M/triangular/1": ("{ triangular: [4, 8, 18] }", 10, 26 / 3),
    "M/lognormal/1": ("{ lognormal: { mean: 10, cv_percent: 150 } }", 10, 225),
    "M/Weibull/1": (
        "{ weibull: { scale: 10, shape: 1.5 } }",
        10 * math.gamma(5 / 3),
        100 * (math.gamma(7 / 3) - math.gamma(5 / 3) ** 2),
    ),
    "M/empirical/1": ("{ empirical: [4, 6, 20] }", 10, 152 / 3),
    "M/geometric/1": ("{ geometric: 10 }", 10, 90),
}
"""Law of service, its mean in s and its variance in s²."""


def _one_server(name: str, law: str, mean: float, variance: float, rate: float = 0.06) -> Case:
    wait = rate * (variance + mean**2) / 2 / (1 - rate * mean)
    body = fed(f"{{ exponential: {1 / rate!r} }}") + line([poste("M1", law)], [])
    return Case(name, body, (*_waits(wait, mean, rate),), 5_000, 400_000)


def _waits(wait: float, service: float, rate: float) -> Iterator[Figure]:
    yield Figure("rho", rate * service, fraction("M1", "working"), main=True)
    yield Figure("Wq", wait, scaled(of_source("mean_wait_ms"), 0.001))
    yield Figure("Lq", rate * wait, of_source("mean_number"))
    yield Figure("W", wait + service, scaled(of_source("mean_time_in_system_ms"), 0.001))
    yield Figure("L", rate * (wait + service), of_source("mean_number_in_system"))


def _regular_arrivals() -> Case:
    """D/M/1: σ = exp(−μ(1 − σ)/λ), Wq = σ / (μ(1 − σ)) (Kleinrock 1975, § 6.4)."""
    service, interval, root = 10, 14, 0.5
    for _ in range(1_000):
        root = math.exp(-interval / service * (1 - root))
    body = fed(str(interval)) + line([poste("M1", exponential(service))], [])
    return Case("D/M/1", body, (*_waits(root * service / (1 - root), service, 1 / interval),), 5_000, 400_000)


def _server_that_fails() -> Case:
    """M/D/1 whose service is stopped by failures and resumed: M/G/1 on the time to completion (Avi-Itzhak and Naor
    1963), of mean D(1 + λr) and variance 2Dλr² for exponential repairs of mean r."""
    service, fails, repair, rate = 10, 1 / 50, 10, 0.05
    mean, variance = service * (1 + fails * repair), 2 * service * fails * repair**2
    wait = rate * (variance + mean**2) / 2 / (1 - rate * mean)
    body = fed(exponential(1 / rate)) + line([poste("M1", str(service), failure(1 / fails, repair))], [])
    figures = (
        Figure("Wq", wait, scaled(of_source("mean_wait_ms"), 0.001)),
        Figure("L", rate * (wait + mean), of_source("mean_number_in_system")),
        Figure("down", rate * service * fails * repair, fraction("M1", "down")),
    )
    return Case("M/D/1 that fails", body, figures, 5_000, 400_000)


# -- one machine ------------------------------------------------------------------------------------------------------


def _resumed() -> Case:
    """A cycle stopped by a failure goes on from there: one piece each D(1 + r/m). Begun again, it would be one each
    (e**(D/m) − 1)(m + r), 16.2 s against 12.5 s."""
    cycle, running, repair = 10, 20, 5
    rate = running / (running + repair) / cycle
    body = line([poste("M1", str(cycle), failure(running, repair))], [])
    return Case("resumed after a failure", body, (Figure("throughput", rate, throughput("M1"), main=True),), 2_000)


def _tested_again() -> Case:
    """A refusal of chance p is run again once: 1 + p cycles a piece, p² of the pieces scrapped."""
    chance, cycle = 0.2, 10
    body = line(
        [poste("M1", exponential(cycle), "", f"quality: {{ reject_percent: {100 * chance}, on_reject: retest }}")], []
    )
    made: Callable[[str], Read] = lambda key: lambda run: run["pieces"][key] / window_s(run)  # noqa: E731
    figures = (
        Figure("good a second", (1 - chance**2) / (1 + chance) / cycle, made("good"), main=True),
        Figure("scrapped a second", chance**2 / (1 + chance) / cycle, made("scrapped")),
    )
    return Case("tested again", body, figures, 2_000, 400_000)


def _worn() -> Case:
    """Any laws: the mean time to failure over itself and the mean repair (renewal theorem)."""
    running, repair = 100 * math.gamma(1.5), 20
    mode = "mtbf_s: { weibull: { scale: 100, shape: 2 } }, repair_s: { lognormal: { mean: 20, cv_percent: 100 } }"
    figure = Figure("availability", running / (running + repair), fraction("M1", "working"), main=True)
    return Case("Weibull failures, lognormal repairs", line([poste("M1", "7", mode)], []), (figure,), 2_000, 200_000)


def _walking_technician(machines: int, running: int, repair: int, walk: int) -> Case:
    """The technician walks, then repairs: Takács' formula for a constant repair of walk + repair."""
    service, terms = walk + repair, []
    for k in range(machines):
        product = math.prod(math.expm1(i * service / running) for i in range(1, k + 1))
        terms.append(math.comb(machines - 1, k) * product)
    idle = 1 / (1 + machines * service / running * math.fsum(terms))
    rate = (1 - idle) / service
    codes = [f"M{n}" for n in range(1, machines + 1)]
    body = f"rules: {{ technicians: 1, travel_min: {walk / 60!r} }}\n"
    body += line([poste(code, str(50 * running), failure(running, repair, constant=True)) for code in codes], [])
    figures = (
        Figure("mean running", rate * running, total(*(fraction(code, "working") for code in codes)), main=True),
        Figure("mean down", rate * repair, total(*(fraction(code, "down") for code in codes)), main=True),
    )
    return Case("a technician who walks", body, figures, 2_000, 200_000)


def _bottleneck() -> Case:
    """Fixed cycles: the slowest gives the pace, the buffer before it is full and the one after it empty."""
    body = line([poste("M1", "10"), poste("M2", "12"), poste("M3", "8")], [2, 2])
    figures = (
        Figure("throughput", 1 / 12, throughput("M3"), main=True),
        Figure("blocked M1", 1 / 6, fraction("M1", "blocked"), main=True),
        Figure("starved M3", 1 / 3, fraction("M3", "starved"), main=True),
        Figure("mean M1-M2", 2, in_buffer("M1-M2"), main=True),
        Figure("mean M2-M3", 0, in_buffer("M2-M3"), main=True),
    )
    return Case("fixed cycles", body, figures, 2_000, 36_000)
