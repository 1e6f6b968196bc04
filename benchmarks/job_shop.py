"""Proves the optimum of two job shops by OR-Tools' CP-SAT, and says how far the shop rules are from it.

    python -m benchmarks.job_shop

Needs the extra ``reference``. The application never imports OR-Tools: it schedules by rule (``sim.planning.finite``).
Data: FT06, Fisher and Thompson (1963); LA01, Lawrence (1984); pairs of machine and time, optimum published 55 and 666.
"""

from __future__ import annotations

import time

from ortools.sat.python import cp_model

from sim.planning.finite import FIRST_COME, Job, Shop, Step, forward

FT06 = """
2 1 0 3 1 6 3 7 5 3 4 6
1 8 2 5 4 10 5 10 0 10 3 4
2 5 3 4 5 8 0 9 1 1 4 7
1 5 0 5 2 5 3 3 4 8 5 9
2 9 1 3 4 5 5 4 0 3 3 1
1 3 3 3 5 9 0 10 4 4 2 1
"""
LA01 = """
1 21 0 53 4 95 3 55 2 34
0 21 3 52 4 16 2 26 1 71
3 39 4 98 1 42 2 31 0 12
1 77 0 55 4 79 2 66 3 77
0 83 3 34 2 64 1 19 4 37
1 54 2 43 4 79 0 92 3 62
3 69 4 77 1 87 2 87 0 93
2 38 0 60 1 41 3 24 4 83
3 17 1 49 4 25 0 44 2 98
4 77 3 79 2 43 1 75 0 96
"""
_LIMIT_S = 60.0


def read(text: str) -> list[Job]:
    """One job a line."""
    jobs = []
    for number, line in enumerate(text.strip().splitlines()):
        figures = [int(word) for word in line.split()]
        steps = tuple(Step(str(one), work) for one, work in zip(figures[::2], figures[1::2], strict=True))
        jobs.append(Job(str(number), "", steps, 0))
    return jobs


def proved_optimum(jobs: list[Job]) -> int | None:
    """Shortest makespan; None when it is not proved in time."""
    model, horizon = cp_model.CpModel(), sum(step.work_ms for job in jobs for step in job.steps)
    end = model.new_int_var(0, horizon, "end")
    lanes: dict[str, list[cp_model.IntervalVar]] = {}
    for job in jobs:
        ready: cp_model.IntVar | None = None
        for step in job.steps:
            start, done = (model.new_int_var(0, horizon, f"{job.code}/{step.poste}/{side}") for side in "se")
            lanes.setdefault(step.poste, []).append(model.new_interval_var(start, step.work_ms, done, step.poste))
            if ready is not None:
                model.add(start >= ready)
            ready = done
        if ready is not None:
            model.add(end >= ready)
    for lane in lanes.values():
        model.add_no_overlap(lane)
    model.minimize(end)
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = _LIMIT_S
    return round(solver.objective_value) if solver.solve(model) == cp_model.OPTIMAL else None


def main() -> None:
    for name, text in (("FT06", FT06), ("LA01", LA01)):
        jobs, begun = read(text), time.perf_counter()
        best = proved_optimum(jobs)
        taken = time.perf_counter() - begun
        rules = {
            rule: max(bar.end_ms for bar in forward(jobs, Shop(), rule))
            for rule in ("shortest", "most_work_left", FIRST_COME)
        }
        print(f"{name}: optimum {best} proved in {taken:.2f} s; by rule {rules}")


if __name__ == "__main__":
    main()
