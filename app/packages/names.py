"""The names a member may bear: such that no system writes it elsewhere, or over another."""

import re
import unicodedata
from collections.abc import Iterable

from app.packages.errors import PackageError

JOURNAL = "journal.jsonl"
SCENARIO = "scenario/"
SCENARIO_MAIN = "scenario/scenario.yaml"
_KINDS = re.compile(
    r"journal\.jsonl"
    r"|drafts/[a-z][a-z0-9_-]{0,39}\.json"
    r"|documents/[1-9][0-9]{0,2}\.(?:docx|odt|pdf|xlsx|csv|txt|json)"
    r"|scenario/.+",
    re.DOTALL,
)
_LONGEST = 200
_FORBIDDEN = frozenset('\\:*?"<>|')
"""Windows has other uses for them."""
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"} | {f"{p}{n}" for p in ("com", "lpt") for n in "0123456789¹²³"}
)


def check_names(names: Iterable[str]) -> None:
    """Raises PackageError `name` or `twice`."""
    seen: dict[str, str] = {}
    for name in names:
        check_name(name)
        folded = unicodedata.normalize("NFKC", name).casefold()
        for place in _place_and_parents(folded):
            # A file where another needs a folder is as bad as two files of one name.
            if seen.get(place, "folder") != "folder" or (place == folded and place in seen):
                raise PackageError("twice", name, name, "names that differ by more than case")
        seen |= dict.fromkeys(_place_and_parents(folded), "folder") | {folded: "file"}


def check_name(name: str) -> None:
    """Raises PackageError `name` when it can't be that of a member."""
    if not _KINDS.fullmatch(name):
        raise PackageError("name", name, name, "journal.jsonl, drafts/…, documents/… or scenario/…")
    trouble = _trouble(name)
    if trouble:
        raise PackageError("name", name, name, trouble)


def _trouble(name: str) -> str:
    if len(name.encode("utf-8", "replace")) > _LONGEST:
        return f"at most {_LONGEST} bytes"
    if unicodedata.normalize("NFC", name) != name:
        return "a name in Unicode's normal form (NFC)"
    if not name.isprintable() or _FORBIDDEN & set(name):
        return "letters that every system writes"
    for part in name.split("/"):
        if not part or part[0] == "." or part[-1] in ". " or part[0] == " ":
            return "parts that neither begin nor end with a dot or a space"
        if part.split(".")[0].rstrip().casefold() in _DEVICES:
            return "a name that is no device"
    return ""


def _place_and_parents(name: str) -> list[str]:
    parts = name.split("/")
    return ["/".join(parts[: count + 1]) for count in range(len(parts))]
