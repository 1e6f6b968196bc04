"""How many alarms a supervisor gets: those of each line, per ten minutes, under the competent policy.

python -m benchmarks.alarms [--seeds 5] [--write docs/alarmes.md]

EEMUA 191 asks for one alarm an operator each ten minutes in calm running, a flood being more than ten in ten minutes,
and priorities of about 5, 15 and 80 %.
"""

from __future__ import annotations

from argparse import ArgumentParser
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from app.scenarios import installed, locate
from sim.events import AlarmRaised
from sim.policies import policy
from sim.scenario import load
from sim.session import Session, live

TEN_MS = 600_000


@dataclass(frozen=True, slots=True)
class Load:
    """Alarms of one shift: how many each ten minutes, and their priorities."""

    windows: tuple[int, ...]
    priorities: Counter[int]

    @property
    def mean(self) -> float:
        return sum(self.windows) / len(self.windows)

    @property
    def calm(self) -> float:
        """Share of the ten minutes with one alarm at most."""
        return sum(count <= 1 for count in self.windows) / len(self.windows)


def alarm_load(session: Session) -> Load:
    raised = [fact for fact in session.journal.facts() if isinstance(fact, AlarmRaised)]
    windows = [0] * -(-session.now_ms // TEN_MS)
    for fact in raised:
        windows[min(fact.at_ms // TEN_MS, len(windows) - 1)] += 1
    return Load(tuple(windows), Counter(fact.priority for fact in raised))


def lived(name: str, seed: int) -> Session:
    """A whole shift under the competent policy."""
    return live(Session(load(locate(name)), seed), policy("competent"))


def rows(seeds: int) -> list[str]:
    head = (
        "| line | seed | alarms | per 10 min, mean | most in 10 min | 10 min with one at most | priorities 1 / 2 / 3 |"
    )
    table = [head, "|---|---|---|---|---|---|---|"]
    for name in installed():
        for seed in range(1, seeds + 1):
            found = alarm_load(lived(name, seed))
            total = max(sum(found.windows), 1)
            shares = " / ".join(f"{100 * found.priorities[rank] / total:.0f} %" for rank in (1, 2, 3))
            table.append(
                f"| {name} | {seed} | {sum(found.windows)} | {found.mean:.1f} | {max(found.windows)} | "
                f"{100 * found.calm:.0f} % | {shares} |"
            )
    return table


def windows_of(seed: int) -> list[str]:
    """Window by window, one line of figures a scenario."""
    return [f"- `{name}`: {' '.join(map(str, alarm_load(lived(name, seed)).windows))}" for name in installed()]


def main() -> None:
    parser = ArgumentParser(description="Alarms per ten minutes of each line under the competent policy.")
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--write", type=Path, help="the page that holds the table, between its two marks")
    given = parser.parse_args()
    lines = [*rows(given.seeds), "", "Ten minutes after ten minutes, seed 1:", "", *windows_of(1)]
    if given.write:
        begin, end = "<!-- table -->\n", "<!-- end -->"
        text = given.write.read_text(encoding="utf-8")
        before, after = text.split(begin)[0], text.split(end)[1]
        given.write.write_text(before + begin + "\n".join(lines) + "\n" + end + after, encoding="utf-8")
    else:
        print("\n".join(lines))


if __name__ == "__main__":
    main()
