"""Séances of a size to be told apart, made without living them, and what a base gives back of them."""

import datetime
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy.orm import Session

from app.centre import Centre
from app.storage import Batch, NewSeance, Repository
from app.storage.rows import command_row
from sim.commands import CallMaintenance

DECISIONS, MINUTES = 450, 130
"""More than two steps of each."""


def add_seance(
    local: Repository, trainee: str = "Zoé Béranger", decisions: int = DECISIONS, minutes: int = MINUTES
) -> str:
    new = NewSeance("pompes", None, "f" * 64, "1", 2**62 + 1, "entrainement", trainee)
    seance = local.create_seance(new)
    go_on(local, seance, decisions, minutes)
    local.save_draft(seance, "report", {"texte": f"de {trainee}"})
    for version in (1, 2):
        local.add_document(seance, "report", "docx", "compte rendu.docx", f"{trainee} {version}\0".encode() * 100)
    return seance


def go_on(local: Repository, seance: str, decisions: int, minutes: int, word: str = "mot") -> None:
    """More decisions and more minutes, after those there are."""
    kept = local.resume(seance)
    first, minute = len(kept.commands) + 1, kept.last_batch[0] + 1 if kept.last_batch else 1
    now = datetime.datetime.now(datetime.UTC)
    with local.transaction() as base:
        for number in range(first, first + decisions):
            command = CallMaintenance(at_ms=number, poste="P10", reason=f"{word} {number}", salt=f"{number:032x}")
            base.add(command_row(seance, number, command, None, now))
    numbers = range(minute, minute + minutes)
    local.record_batches(
        seance, [Batch(n, n * 60_000, (n + 1) * 60_000, [f"{word} {n}"], f"{word}{n}") for n in numbers]
    )
    local.save_progress(seance, "run", (minute + minutes) * 60_000)


def content(base: Repository, seance: str) -> object:
    """All that a base gives back of a séance, its own ids apart."""
    kept, record = base.resume(seance), base.seance(seance)
    documents = [(d.kind, d.format, d.version, d.name, base.document_body(d.id)) for d in base.documents(seance)]
    told = (
        record.trainee,
        record.seed,
        record.phase,
        record.reached_ms,
        record.updated_at,
        record.parent_id,
        record.result,
    )
    return told, kept.commands, base.fact_lines(seance), base.load_draft(seance, "report"), documents


def at(centre: Centre) -> Repository:
    """The centre's base read by the code of the local one, over a connection of its own."""
    centre.close()
    return Repository(centre.engine, Path("centre"))


class Interrupted:
    """A base where something happens just before its n-th transaction."""

    def __init__(self, base: Repository, transaction: int, act: Callable[[], None]) -> None:
        self._base, self._left, self._act = base, transaction, act

    def transaction(self) -> AbstractContextManager[Session]:
        self._left -= 1
        if self._left == 0:
            self._act()
        return self._base.transaction()
