"""Permutation flow shop: every job by the same machines, in one order, with room enough between machines.

``times[job][machine]`` are whole numbers of one unit; jobs are counted from 0.
"""

from __future__ import annotations

from collections.abc import Sequence

Times = Sequence[Sequence[int]]


def ends(times: Times, sequence: Sequence[int]) -> list[list[int]]:
    """Instant each job of ``sequence`` leaves each machine."""
    free = [0] * (len(times[0]) if times else 0)
    table = []
    for job in sequence:
        free = _after(free, times[job])
        table.append(free)
    return table


def makespan(times: Times, sequence: Sequence[int]) -> int:
    """End of the last job; 0 without any."""
    return ends(times, sequence)[-1][-1] if sequence else 0


def johnson(times: Times) -> list[int]:
    """Johnson (1954): shortest possible makespan on two machines; equals in the order given.

    Raises ValueError unless every job has two times.
    """
    if any(len(job) != 2 for job in times):
        raise ValueError("Johnson's rule: expected two machines")
    first = [job for job, (one, two) in enumerate(times) if one <= two]
    last = [job for job, (one, two) in enumerate(times) if one > two]
    return sorted(first, key=lambda job: times[job][0]) + sorted(last, key=lambda job: -times[job][1])


def neh(times: Times) -> list[int]:
    """Nawaz, Enscore and Ham (1983): longest job first, each put where it costs least, the first best place kept."""
    sequence: list[int] = []
    for job in sorted(range(len(times)), key=lambda each: -sum(times[each])):
        places = [[*sequence[:rank], job, *sequence[rank:]] for rank in range(len(sequence) + 1)]
        sequence = min(places, key=lambda each: makespan(times, each))
    return sequence


def optimum(times: Times) -> list[int]:
    """The first best sequence in lexical order, proved by branch and bound; for a dozen jobs at most.

    The bound of a branch is, on each machine, its end plus the work left there.
    """
    machines = range(len(times[0]) if times else 0)
    best = list(range(len(times)))
    best_end = makespan(times, best)
    front: list[tuple[list[int], list[int]]] = [([], [0 for _ in machines])]
    while front:
        done, free = front.pop()
        left = [job for job in range(len(times)) if job not in done]
        if not left and free[-1] < best_end:
            best, best_end = done, free[-1]
        for job in reversed(left):
            after = _after(free, times[job])
            bound = max(after[m] + sum(times[other][m] for other in left if other != job) for m in machines)
            if bound < best_end:
                front.append(([*done, job], after))
    return best


def _after(free: Sequence[int], work: Sequence[int]) -> list[int]:
    at, after = 0, []
    for busy, each in zip(free, work, strict=True):
        at = max(at, busy) + each
        after.append(at)
    return after
