"""How long it takes to show a past instant of a shift again: its indicators, all of them.

python -m benchmarks.past_instant [--short]
"""

from __future__ import annotations

import random
import statistics

from app.scenarios import installed, locate
from benchmarks.table import Row, arguments, print_table, timed
from sim.indicators.board import Board
from sim.indicators.past import Past
from sim.indicators.summary import summary
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

SEED = 1


def measure(name: str, instants: int) -> Row:
    """Instants drawn over the whole shift, in no order; the first ones make the checkpoints."""
    session = live(Session(load(locate(name)), SEED), policy("competent"))
    scenario, facts = session.scenario, list(session.journal.facts())
    past, draw = Past(Board(scenario), facts), random.Random(SEED).randrange

    def show(at_ms: int) -> float:
        return timed(lambda: summary(past.at(at_ms), scenario, {}), 1)[0]

    seconds = [show(draw(session.now_ms)) for _ in range(instants)]
    late = statistics.quantiles(seconds, n=20)[-1]
    spread = f"95 % within {1000 * late:.0f} ms, longest {1000 * max(seconds):.0f} ms"
    return f"{name}, {len(facts):,} facts", f"{1000 * statistics.median(seconds):.0f} ms", spread


def main() -> None:
    instants = 20 if arguments("Time to show a past instant of a shift again.").short else 300
    print_table(measure(name, instants) for name in installed())


if __name__ == "__main__":
    main()
