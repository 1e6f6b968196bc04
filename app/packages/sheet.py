"""The manifest of a package: the séance it holds, and each member with its size and digest. Canonical JSON."""

import json
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from app.packages.errors import PackageError
from app.packages.limits import MEMBER_BYTES, MEMBERS, RATIO, TOTAL_BYTES
from app.packages.names import JOURNAL, SCENARIO, SCENARIO_MAIN, check_names
from sim.journal import canonical

FORMAT = 1
NAME = "manifest.json"
Sha = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, Field(pattern=r"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")]
Kind = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
Instant = Annotated[int, Field(ge=0, le=10**12)]
Rank = Annotated[int, Field(ge=1, le=10**6)]


class Sheet(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Member(Sheet):
    """`sha256`: of the bytes as they lie in the package, so that they are verified before they are unpacked."""

    name: str
    method: Literal["stored", "deflated"]
    size: Annotated[int, Field(ge=0)]
    packed: Annotated[int, Field(ge=0)]
    crc32: Annotated[int, Field(ge=0, lt=1 << 32)]
    sha256: Sha


class Draft(Sheet):
    kind: Kind
    member: str


class Kept(Sheet):
    version: Rank
    created_at: AwareDatetime
    member: str


class Document(Kept):
    """A file that was handed in; `name` is the one the person saw."""

    kind: Kind
    format: Literal["docx", "odt", "pdf", "xlsx", "csv", "txt"]
    name: Annotated[str, Field(min_length=1, max_length=120, pattern=r'^[^\x00-\x1f\x7f\\/:*?"<>|]+$')]


class Text(Kept):
    """A text kept beside the draft, to be taken up again; `name` in the person's own words, or empty. Never a file."""

    kind: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}\.[a-z][a-z0-9_-]{0,39}$")]
    format: Literal["json"]
    name: Annotated[str, Field(max_length=120, pattern=r"^[^\x00-\x1f\x7f]*$")]


class Seance(Sheet):
    """`trainee`: a name, a pseudonym, or empty. `parent_*`: of a branch. `played_at`: when it was last lived."""

    id: Id
    trainee: Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$")]
    pseudonymous: bool
    scenario: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.-]{1,40}$")]
    fingerprint: Sha
    engine: Annotated[str, Field(min_length=1, max_length=40)]
    seed: Annotated[int, Field(ge=0, lt=1 << 63)]
    mode: Literal["apprentissage", "entrainement", "examen"]
    phase: Literal["prepare", "run", "report"]
    status: Literal["open", "closed"]
    reached_ms: Instant
    created_at: AwareDatetime
    played_at: AwareDatetime
    parent_id: Id | None
    parent_at_ms: Instant | None


class Manifest(Sheet):
    goulot: Literal["package"]
    format: Literal[1]
    seance: Seance
    drafts: Annotated[tuple[Draft, ...], Field(max_length=MEMBERS)]
    documents: Annotated[
        tuple[Annotated[Document | Text, Field(discriminator="format")], ...], Field(max_length=MEMBERS)
    ]
    members: Annotated[tuple[Member, ...], Field(max_length=MEMBERS)]

    def text(self) -> str:
        return canonical(self.model_dump(mode="json"))


def read_manifest(data: bytes) -> Manifest:
    """Raises PackageError `newer_format`, `sheet`, `limit`, `name` or `twice`."""
    try:
        record = json.loads(data)
    except (ValueError, RecursionError):
        raise PackageError("sheet", NAME, repr(data[:40]), "a JSON object in UTF-8") from None
    version = record.get("format") if isinstance(record, dict) else None
    if isinstance(version, int) and version > FORMAT:
        raise PackageError("newer_format", NAME, version, FORMAT)
    try:
        manifest = Manifest.model_validate_json(data)
    except ValidationError as error:
        problem = error.errors()[0]
        field = ".".join(str(part) for part in problem["loc"]) or "text"
        raise PackageError("sheet", NAME, f"{field}: {problem.get('input')!r}", problem["msg"]) from None
    if manifest.text().encode("ascii") != data:
        raise PackageError("sheet", NAME, repr(data[:40]), "canonical JSON")
    _check(manifest)
    return manifest


def _check(manifest: Manifest) -> None:
    members = manifest.members
    names = [member.name for member in members]
    check_names(names)
    for member in members:
        _check_size(member)
    total = sum(member.size for member in members)
    if total > TOTAL_BYTES:
        raise PackageError("limit", NAME, total, TOTAL_BYTES)
    told = [JOURNAL, *(draft.member for draft in manifest.drafts), *(each.member for each in manifest.documents)]
    kept = [name for name in names if not name.startswith(SCENARIO)]
    if SCENARIO_MAIN not in names:
        raise PackageError("sheet", NAME, SCENARIO_MAIN, "a scenario in the package")
    if sorted(told) != sorted(kept):
        odd = sorted(set(told) ^ set(kept)) or sorted(told)
        raise PackageError("sheet", NAME, odd[0], "each draft and document listed once, and the journal")


def _check_size(member: Member) -> None:
    if member.size > MEMBER_BYTES:
        raise PackageError("limit", member.name, member.size, MEMBER_BYTES)
    if member.method == "stored" and member.size != member.packed:
        raise PackageError("sheet", member.name, f"size {member.size}, packed {member.packed}", "equal when stored")
    if member.size > RATIO * member.packed:
        raise PackageError("limit", member.name, member.size, RATIO * member.packed)
