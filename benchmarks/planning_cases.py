"""The table theory / ours of the published cases of planning, written to docs/planning-cases.md.

python -m benchmarks.planning_cases [--output docs/planning-cases.md]      exit 1 if a figure differs
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from pathlib import Path

from app.whole_file import write_whole
from tests.reference.planning_figures import PlanningFigure, planning_figures

HEAD = """# Planning against published cases

Written by `python -m benchmarks.planning_cases`. Cases of scheduling, line balancing, stocks, net requirements and lot
sizes, read from `tests/reference`, through `sim/planning`. Whole numbers and sequences are to be equal, other figures
equal to the last decimal published. Every row of the tables of net requirements on several levels, of valuation and of
a changeover taken apart is held by `tests/reference/test_planning.py`.

| Topic | Case | Figure | Theory | Ours | Right |
|---|---|---|---:|---:|---|
"""


def line(figure: PlanningFigure) -> str:
    cells = (figure.topic, figure.case, figure.name, shown(figure.theory), shown(figure.ours))
    return f"| {' | '.join(cells)} | {'yes' if figure.right else '**no**'} |\n"


def shown(value: object) -> str:
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def main() -> None:
    parser = ArgumentParser(description="Planning against every published case.")
    parser.add_argument("--output", type=Path, default=Path("docs/planning-cases.md"))
    figures = list(planning_figures())
    right = sum(figure.right for figure in figures)
    text = HEAD + "".join(map(line, figures)) + f"\n{right} figures right of {len(figures)}.\n"
    write_whole(parser.parse_args().output, text.encode())
    print(f"{right} figures right of {len(figures)}")
    sys.exit(0 if right == len(figures) else 1)


if __name__ == "__main__":
    main()
