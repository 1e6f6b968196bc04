"""A package that was proven, as the base takes it."""

import json
from pathlib import Path
from typing import Any

from app import headless
from app.packages.container import Package
from app.packages.errors import PackageError
from app.packages.names import JOURNAL
from app.packages.proof import Proof
from app.packages.sheet import Document, Text
from app.storage import Arrival, ArrivedDocument, ArrivedDraft, Imported
from sim.domain.scenario import Scenario
from sim.indicators.summary import summary


def arrival_of(package: Package, proof: Proof, scenario: Scenario, home: Path | None, centre: str) -> Arrival:
    """`home`: where the scenario will lie, None when it travels with Goulot. Raises PackageError."""
    manifest, seance = package.manifest, package.manifest.seance
    return Arrival(
        id=seance.id,
        trainee=seance.trainee,
        scenario_code=seance.scenario,
        scenario_path=str(home) if home else None,
        fingerprint=seance.fingerprint,
        engine=seance.engine,
        seed=seance.seed,
        mode=seance.mode,
        created_at=seance.created_at,
        phase=seance.phase,
        reached_ms=seance.reached_ms,
        status=seance.status,
        result=_result(proof, scenario) if seance.phase == "report" else None,
        parent_id=seance.parent_id,
        parent_at_ms=seance.parent_at_ms,
        imported=Imported(centre, package.key, seance.played_at, seance.pseudonymous),
        decided=proof.decided,
        batches=proof.batches,
        drafts=[ArrivedDraft(draft.kind, _body(package, draft.member)) for draft in manifest.drafts],
        documents=[
            ArrivedDocument(each.kind, each.format, each.version, each.name, _content(package, each), each.created_at)
            for each in manifest.documents
        ],
    )


def _result(proof: Proof, scenario: Scenario) -> dict[str, Any]:
    """Folded from the facts: a package is believed for its journal, not for its figures.

    Raises PackageError: facts that another engine gave were not made again, and may make no sense.
    """
    reading = proof.reading
    header = reading.header | {"policy": "", "digest": reading.digest, "until_ms": reading.end_ms}
    try:
        return summary(headless.viewed(reading, scenario).board, scenario, header)
    except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
        raise PackageError("journal", JOURNAL, repr(error), "facts of this scenario") from error


def _content(package: Package, document: Document | Text) -> bytes:
    if document.format == "json":
        _body(package, document.member)
    return package.content(document.member)


def _body(package: Package, member: str) -> dict[str, Any]:
    try:
        body = json.loads(package.content(member))
    except (ValueError, RecursionError):
        body = None
    if not isinstance(body, dict):
        raise PackageError("sheet", member, "JSON", "a JSON object in UTF-8")
    return body
