"""Séances lived without a window: by a reference policy, by a file of decisions, or again from a journal."""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.documents import Table, Viewed
from app.errors import GoulotError
from app.i18n import number, translate
from app.prefilled import illegal_assignments
from app.replications import means
from app.scenarios import locate
from app.wording import objective, objective_unit, objective_value
from sim import ENGINE_VERSION
from sim.commands import Command
from sim.domain.scenario import Scenario
from sim.indicators.board import Board
from sim.indicators.summary import Figures, summary
from sim.journal_reader import Reading, read
from sim.policies import POLICIES, policy
from sim.scenario import load
from sim.session import Session, carry_out, live, longer

DAY_MS = 24 * 3_600_000
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)")
_DAYS = re.compile(r"(\d{1,3})d")


class UsageError(GoulotError):
    """An option whose value makes no sense: one line naming it."""


@dataclass(frozen=True, slots=True)
class Plan:
    """`decisions` None: by `policy`. `until_ms` counts from the start of the séance."""

    scenario: Scenario
    policy: str
    decisions: Sequence[Command] | None
    until_ms: int
    warmup_ms: int = 0
    """Statistics begin then."""

    @property
    def name(self) -> str:
        return "decisions" if self.decisions is not None else self.policy


def plan(
    scenario_name: str,
    policy_name: str,
    decisions: Sequence[Command] | None,
    until: str | None,
    warmup: str | None = None,
) -> Plan:
    """Raises ScenarioError or UsageError."""
    if policy_name not in POLICIES:
        text = translate("Usage", "--policy : {found} : attendu un parmi {known}")
        raise UsageError(text.format(found=policy_name, known=", ".join(POLICIES)))
    scenario = load(locate(scenario_name))
    for line in illegal_assignments(scenario):
        raise UsageError(f"{scenario_name}: people.csv, position: {line}")
    until_ms = _until(until, scenario)
    return Plan(scenario, policy_name, decisions, until_ms, _warmup(warmup, until_ms))


def _until(text: str | None, scenario: Scenario) -> int:
    """`HH:MM` since the start of the séance, or `Nd` days that repeat it."""
    length = scenario.calendar.length_ms
    if text is None:
        return length
    until = _length(text, "--until")
    longest = max(length, 999 * DAY_MS)
    if not 0 < until <= longest:
        wrong = translate("Usage", "--until : {found} : attendu plus de 0 et au plus {limit}, la durée de la séance")
        raise UsageError(wrong.format(found=text, limit=_shown(longest)))
    return until


def _warmup(text: str | None, until_ms: int) -> int:
    warmup = 0 if text is None else _length(text, "--warmup")
    if warmup >= until_ms:
        wrong = translate("Usage", "--warmup : {found} : attendu moins que la durée simulée, {limit}")
        raise UsageError(wrong.format(found=text, limit=_shown(until_ms)))
    return warmup


def _length(text: str, option: str) -> int:
    clock, days = _CLOCK.fullmatch(text), _DAYS.fullmatch(text)
    if clock:
        return (int(clock[1]) * 60 + int(clock[2])) * 60_000
    if days:
        return int(days[1]) * DAY_MS
    wrong = translate(
        "Usage", "{option} : {found} : attendu HH:MM depuis le début de la séance, ou un nombre de jours tel que 30d"
    )
    raise UsageError(wrong.format(option=option, found=text))


def _shown(length_ms: int) -> str:
    return f"{length_ms // 3_600_000:02d}:{length_ms // 60_000 % 60:02d}"


def run(plan: Plan, seed: int, sink: Callable[[str], object] | None = None) -> Session:
    """One séance, lived to the end of the plan. With a `sink` the lines of its journal go there, and leave the memory.

    Raises UsageError when a decision comes after the end.
    """
    session = Session(plan.scenario, seed, longer(plan.scenario, plan.until_ms), sink, plan.warmup_ms)
    if plan.decisions is None:
        return live(session, policy(plan.policy), _end(plan))
    overtime = plan.scenario.calendar.overtime if _end(plan) is None else None
    last_ms = plan.until_ms + (overtime.max_ms if overtime else 0)
    late = next((command for command in plan.decisions if command.at_ms > last_ms), None)
    if late:
        wrong = translate("Usage", "--until : {kind} est donnée à {found} ms : attendu au plus {limit} ms")
        raise UsageError(wrong.format(kind=late.kind, found=late.at_ms, limit=plan.until_ms))
    return carry_out(session, plan.decisions, _end(plan))


def _end(plan: Plan) -> int | None:
    """None: with the shift, overtime included."""
    return None if plan.until_ms == plan.scenario.calendar.length_ms else plan.until_ms


def nowhere(line: str) -> None:
    """Where the journal of a long run goes that nobody asked for."""


def result(plan: Plan, session: Session) -> dict[str, Any]:
    """The object of `simulate --json`."""
    return summary(figures(plan, session), session.scenario, _header(plan, session.seed, session.journal.digest))


def figures(plan: Plan, session: Session) -> Figures:
    """All of the séance, or what follows the warm-up."""
    return session.window(plan.warmup_ms) if plan.warmup_ms else session.board


def _header(plan: Plan, seed: int, digest: str) -> dict[str, Any]:
    return {
        "scenario": plan.scenario.code,
        "seed": seed,
        "policy": plan.name,
        "engine": ENGINE_VERSION,
        "digest": digest,
        "until_ms": plan.until_ms,
        "warmup_ms": plan.warmup_ms,
    }


def replicate(plan: Plan, seed: int, count: int, done: Callable[[int], None]) -> dict[str, Any]:
    """Means over seeds `seed` to `seed + count − 1`; the digest is of all their digests in order."""
    runs, digests = [], []
    for rank in range(count):
        session = run(plan, seed + rank, nowhere)
        whole = result(plan, session)
        digests.append(whole["digest"])
        runs.append({key: value for key, value in whole.items() if key not in _header(plan, 0, "")})
        done(rank + 1)
    chained = hashlib.sha256("\n".join(digests).encode("ascii")).hexdigest()
    return _header(plan, seed, chained) | {"replications": count} | means(runs)


# -- journals -------------------------------------------------------------------------------------


def read_journal(path: Path) -> Reading:
    """Raises OSError or JournalError."""
    with path.open(encoding="utf-8", errors="replace", newline="\n") as lines:
        return read(lines, str(path))


def scenario_of(reading: Reading, folder: str | None) -> Scenario:
    """The scenario a journal names, or the one of `folder`."""
    return load(locate(folder or reading.header["scenario"]))


def viewed(reading: Reading, scenario: Scenario) -> Viewed:
    """The facts of a journal folded as they stand: also those of an older engine."""
    board = Board(scenario)
    for _ in range(len(reading.commands) - reading.refused):
        board.count_decision(True)
    for _ in range(reading.refused):
        board.count_decision(False)
    board.feed(reading.facts, reading.end_ms)
    return Viewed(scenario, board, len(reading.facts) + len(reading.commands))


# -- what is shown --------------------------------------------------------------------------------


def ledger(session: Session) -> Viewed:
    return Viewed(session.scenario, session.board, session.journal.count)


def means_table(figures: dict[str, Any]) -> Table:
    """Means of the objectives over the seeds, with their intervals."""
    rows = [_mean_row(row["code"], row["value"]) for row in figures["objectives"] if row["value"]]
    score = figures["score"]
    rows.append((translate("Console", "Score"), number(score["mean"], 3), number(score["half_width_95"], 3)))
    columns = (
        translate("Console", "Indicateur"),
        translate("Console", "Moyenne"),
        translate("Console", "± à 95 %"),
    )
    title = translate("Console", "%n réplication", n=figures["replications"])
    return Table("means", title, columns, tuple(rows), "", numeric=(1, 2))


def _mean_row(code: str, value: dict[str, float | None]) -> tuple[str, str, str]:
    """A mean of counts has a decimal, unlike a count."""
    shown = [objective_value(code, part) if objective_unit(code) else number(part, 1) for part in value.values()]
    return objective(code), shown[0], shown[1]
