"""Does preparation matter through the floor? A well-prepared séance against an unprepared one, the same supervisor in
the run, the same luck, the same score.

python -m benchmarks.prepared [--seeds 50] [--scenarios pompes flacons usinage] [--output docs/preparation.md]

Preparing decisions are those of the reference supervisors before the start (`sim/policies/`): they read the state, the
dossier and the answer to "may I?", never a hidden cause. In the run both séances are led by *competent*.
"""

from __future__ import annotations

import math
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from app.calibration.figures import spread
from app.resources import scenarios_dir
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.policies import Desk
from sim.policies.competent import Competent
from sim.policies.cover import cover_vacancies
from sim.policies.goulot import strengthen_goulot
from sim.policies.readiness import look_at_most
from sim.policies.sequence import sequence_orders
from sim.scenario import load
from sim.session import Session, live

SCENARIOS = ("pompes", "flacons", "usinage")
Wish = Callable[[Desk], Iterator[Command]]
PARTS: Mapping[str, tuple[Wish, ...]] = {
    "people in place": (strengthen_goulot, cover_vacancies),
    "sequence of the orders": (sequence_orders,),
    "postes made ready": (look_at_most,),
}
"""What a preparation is made of, in the order in which it is done."""
MINUTE_MS = 60_000


class Prepared:
    """Competent in the run; before it, only these wishes."""

    name = "prepared"

    def __init__(self, wishes: Sequence[Wish]) -> None:
        self._wishes = wishes
        self._run = Competent()

    def decide(self, desk: Desk) -> list[Command]:
        if desk.state.running:
            return self._run.decide(desk)
        return [command for wish in self._wishes for command in wish(desk)]


@dataclass(frozen=True, slots=True)
class Shift:
    score: float
    figures: Mapping[str, float]
    """What the board counts, by name and unit."""
    struck: frozenset[str]
    """Aléas that hang on a point of a checklist, and struck."""


def lived(scenario: Scenario, seed: int, parts: Sequence[str]) -> Shift:
    session = live(Session(scenario, seed), Prepared([wish for part in parts for wish in PARTS[part]]))
    board = session.board
    figures = {
        "good pieces": float(board.pieces().good),
        "pieces scrapped": float(board.pieces().scrapped),
        "orders on time": float(sum(row.delivered_on_time >= row.ordered for row in board.orders())),
        "cost of a good piece (€)": (board.per_good_piece_uc() or 0) / 1e6,
        "lost at the goulot (min)": sum(ms for _, ms in board.times().losses.items()) / MINUTE_MS,
    }
    for code, ms in board.times().losses.items():
        figures[f"lost at the goulot, {code} (min)"] = ms / MINUTE_MS
    return Shift(board.score(), figures, scenario.readiness.hazards & {row.code for row in board.hazards()})


def told(scenario: Scenario, seeds: Sequence[int]) -> Iterator[str]:
    """The section of one scenario."""
    well = [lived(scenario, seed, list(PARTS)) for seed in seeds]
    bare = [lived(scenario, seed, []) for seed in seeds]
    gaps = [one.score - other.score for one, other in zip(well, bare, strict=True)]
    yield f"## {scenario.title.en}\n"
    yield "| | score, mean | against the prepared, mean ± 95 % | seeds where the prepared wins |"
    yield "|---|---:|---:|---:|"
    yield f"| prepared | {fmean(shift.score for shift in well):.3f} | | |"
    yield _compared("unprepared", bare, gaps)
    for part in PARTS:
        rest = [other for other in PARTS if other != part]
        less = [lived(scenario, seed, rest) for seed in seeds]
        lost = [one.score - other.score for one, other in zip(well, less, strict=True)]
        yield _compared(f"prepared, without: {part}", less, lost)
    yield "\nThe facts that make the difference, means of a shift:\n"
    yield "| figure | unprepared | prepared |"
    yield "|---|---:|---:|"
    for name in _telling(well, bare):
        yield f"| {name} | {_mean(bare, name):.1f} | {_mean(well, name):.1f} |"
    yield "\n| aléa of a poste that was not ready | shifts, unprepared | shifts, prepared |"
    yield "|---|---:|---:|"
    titles = {plan.code: plan.title.en for plan in scenario.hazards}
    for code in (item.hazard for item in scenario.readiness.items.values() if item.hazard):
        counts = [sum(code in shift.struck for shift in shifts) for shifts in (bare, well)]
        yield f"| {titles[code]} | {counts[0]} of {len(seeds)} | {counts[1]} of {len(seeds)} |"
    yield ""


def _compared(name: str, shifts: Sequence[Shift], gaps: Sequence[float]) -> str:
    found = spread(gaps)
    won = sum(gap > 0 for gap in gaps)
    half = "–" if found["half_width_95"] is None else f"{found['half_width_95']:.3f}"
    mean = fmean(shift.score for shift in shifts)
    return f"| {name} | {mean:.3f} | {found['mean']:+.3f} ± {half} | {won} of {len(gaps)} |"


def _mean(shifts: Sequence[Shift], name: str) -> float:
    return math.fsum(shift.figures.get(name, 0.0) for shift in shifts) / len(shifts)


def _telling(well: Sequence[Shift], bare: Sequence[Shift]) -> list[str]:
    """The figures of every shift, and of the losses those that moved by half a minute."""
    names = dict.fromkeys(name for shift in (*well, *bare) for name in shift.figures)
    return [name for name in names if ", " not in name or abs(_mean(well, name) - _mean(bare, name)) >= 0.5]


HEAD = """# Preparation: does it matter through the floor?

    python -m benchmarks.prepared --output docs/preparation.md

Written by that command. The same séance twice on each seed from 1 to {count}, led by the reference supervisor
*competent* once it runs: prepared by what a good preparation decides (best hands at the goulot and empty positions
filled, orders in sequence, checklists of the postes as far as the minutes go, from what the screens show), and
unprepared: the prefilled assignment, the orders as they came, nobody looks at anything. Same luck, same score, paired
differences with their 95 % interval (Student). Then the preparation without each of its parts.
"""


def main() -> None:
    parser = ArgumentParser(description="Hold prepared séances against unprepared ones.")
    parser.add_argument("--seeds", type=int, default=50)
    parser.add_argument("--scenarios", nargs="+", default=list(SCENARIOS))
    parser.add_argument("--output", type=Path, help="write the tables there; on the terminal without")
    arguments = parser.parse_args()
    seeds = range(1, arguments.seeds + 1)
    lines = [HEAD.format(count=arguments.seeds)]
    for code in arguments.scenarios:
        lines += told(load(scenarios_dir() / code), seeds)
    text = "\n".join(lines)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
