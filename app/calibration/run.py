"""A calibration from its seeds to its figures, with a progress bar, and what is left of it when it is interrupted."""

import os
import sys
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.calibration.figures import figures
from app.calibration.jobs import Job, Outcome, jobs, whole_seeds
from app.calibration.pool import Outcomes, here, on_cluster, on_processes
from app.i18n import translate
from sim.domain.scenario import Scenario


def calibrate(scenario: Scenario, first: int, count: int, workers: int | None, cluster: str | None) -> Any:
    """The figures over seeds `first` to `first + count − 1`; over the whole seeds done so far when interrupted, None
    before there is one. Raises ClusterError."""
    wanted = jobs(first, count)
    if cluster:
        outcomes = on_cluster(scenario, wanted, cluster)
    else:
        processes = workers or os.cpu_count() or 1
        outcomes = here(scenario, wanted) if processes == 1 else on_processes(scenario, wanted, processes)
    done = _gather(outcomes, len(wanted))
    seeds = whole_seeds(wanted, done)
    return figures(scenario, done, seeds, count) if seeds else None


def _gather(outcomes: Outcomes, count: int) -> dict[Job, Outcome]:
    """Keeps what is done when the person interrupts."""
    done: dict[Job, Outcome] = {}
    with _bar() as bar:
        task = bar.add_task(translate("Calibration", "Séances"), total=count)
        try:
            for job, outcome in outcomes:
                done[job] = outcome
                bar.advance(task)
        except KeyboardInterrupt:
            outcomes.close()
    return done


def _bar() -> Progress:
    """On standard error, and only where somebody looks."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=Console(stderr=True), disable=not sys.stderr.isatty())
