"""A past séance read from a journal file, held against a new life of its decisions. No Qt."""

from __future__ import annotations

from pathlib import Path

from app import headless
from app.errors import GoulotError
from app.i18n import number, translate
from app.replay.lines import entries_of
from app.replay.tape import Tape
from sim import ENGINE_VERSION
from sim.domain.scenario import Scenario
from sim.journal_reader import JournalError, Reading, verify
from sim.scenario import ScenarioError


class UnreadableJournal(GoulotError):
    """One line: which file, what is wrong in it, what was expected."""


def of_file(path: Path) -> Tape:
    """Raises UnreadableJournal when it is no journal, was altered, or its scenario is not the one of this Goulot."""
    try:
        reading = headless.read_journal(path)
        scenario = headless.scenario_of(reading, None)
        _hold(reading, scenario)
        entries = entries_of(reading.lines, reading.commands)
        doubt = _doubt(reading, scenario)
    except (OSError, JournalError, ScenarioError, ValueError) as error:
        text = translate("Replay", "Ce journal ne peut pas être revu : {why}")
        raise UnreadableJournal(text.format(why=str(error).splitlines()[0])) from error
    return Tape(
        scenario=scenario,
        seed=reading.header["seed"],
        engine=reading.header["engine"],
        entries=entries,
        reached_ms=reading.end_ms,
        mode="entrainement",
        unveiled=True,
        source=path.name,
        doubt=doubt,
    )


def _hold(reading: Reading, scenario: Scenario) -> None:
    if reading.header["fingerprint"] != scenario.fingerprint:
        found = f"fingerprint: {reading.header['fingerprint'][:12]}"
        raise JournalError(reading.name, 1, found, f"{scenario.fingerprint[:12]}, that of {scenario.code} here")


def _doubt(reading: Reading, scenario: Scenario) -> str:
    """Why the decisions of the journal do not give its facts; empty when they do."""
    if reading.header["engine"] != ENGINE_VERSION:
        return by_facts(reading.header["engine"])
    difference = verify(reading, scenario)
    if difference is None:
        return ""
    text = translate("Replay", "ses décisions ne donnent pas ses faits : écart à la minute {minute}, fait {fact}")
    return text.format(minute=number(difference.minute), fact=number(difference.number))


def by_facts(engine: str) -> str:
    """What to say of a séance lived with another engine."""
    text = translate("Replay", "vécue avec le moteur {engine}, revue d’après ses faits seuls")
    return text.format(engine=engine)
