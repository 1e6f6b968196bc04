"""Where the séances are lived: in this process, on several, or on a cluster. The outcomes come in any order."""

import multiprocessing
import signal
from collections.abc import Generator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from typing import Any

from app.calibration.jobs import Job, Outcome, lived
from app.errors import GoulotError
from sim import ENGINE_VERSION
from sim.domain.scenario import Scenario

Outcomes = Generator[tuple[Job, Outcome], None, None]


class ClusterError(GoulotError):
    """The cluster can't be reached or would not give the same numbers."""


def here(scenario: Scenario, jobs: Sequence[Job]) -> Outcomes:
    return (lived(scenario, job) for job in jobs)


def on_processes(scenario: Scenario, jobs: Sequence[Job], workers: int) -> Outcomes:
    """Fresh processes, not forks: the same on every platform. An interruption waits for the séances under way."""
    context = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interruptions_to_the_parent)
    try:
        for future in as_completed([pool.submit(lived, scenario, job) for job in jobs]):
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interruptions_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def on_cluster(scenario: Scenario, jobs: Sequence[Job], address: str) -> Outcomes:
    """On the workers of a `dask.distributed` scheduler. Raises ClusterError."""
    try:
        import distributed  # an extra: few have a cluster
    except ImportError:
        raise ClusterError("--dask: dask.distributed is not installed: pip install 'goulot[dask]'") from None
    try:
        client = distributed.Client(address)
    except (OSError, ValueError) as error:
        raise ClusterError(f"--dask: {address}: {error}") from None
    with client:
        _check_engines(client, address)
        shared = client.scatter(scenario, broadcast=True, hash=False)
        futures = [client.submit(lived, shared, job, pure=False) for job in jobs]
        for _, outcome in distributed.as_completed(futures, with_results=True):
            yield outcome


def _check_engines(client: Any, address: str) -> None:
    """Another engine on a worker would give other numbers without a word."""
    engines = sorted(set(client.run(engine).values()))
    if engines != [ENGINE_VERSION]:
        raise ClusterError(f"--dask: {address}: engines {', '.join(engines) or 'none'}, expected {ENGINE_VERSION}")


def engine() -> str:
    return ENGINE_VERSION
