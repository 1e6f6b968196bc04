"""Ways to make an input wrong that know its shape, so that what is inside is reached and not only the door."""

import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

from benchmarks.fuzz.seeds import SEEDS, joined, parted
from sim.journal import canonical
from tests.packages.forging import chained_again, forged, member, opened

ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1,
    2**31,
    2**63,
    10**30,
    1.5,
    1e308,
    "",
    "é",
    "\0",
    "../x",
    "a" * 3000,
    "A\nB",
    [],
    {},
    [1],
]
STRAY = [
    b"",
    b"\0",
    b"\xff",
    b"\xc3(",
    b"\n",
    b"- ",
    b": ",
    b"&a ",
    b"*a",
    b"!!int ",
    b"{",
    b"[",
    b"'",
    b'"',
    b"#",
    b"|\n",
    b",",
]
STRAY += [
    b"9" * 4000,
    b"-1",
    b"0",
    b"1e999",
    b"nan",
    b".inf",
    b"24:00",
    b"../x",
    b"/etc/passwd",
    "\u202e".encode(),
    b"\\U0011ffff",
]
NAMES = [
    "scenario/../../x",
    "/x",
    "scenario/NUL",
    "scenario/a\\b",
    "scenario/e\u0301",
    "drafts/x.json",
    "documents/9.exe",
    "journal.jsonl",
]
_TOKEN = re.compile(rb"[A-Za-z0-9_.:-]+")
_NUMBER = re.compile(rb"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")


def bytes_changed(data: bytes, chance: Random) -> bytes:
    """A few bytes replaced, taken away, put in or said twice, anywhere."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randint(0, len(data))
        span = chance.choice([0, 1, 1, 2, 8, 64])
        new = chance.choice([chance.choice(STRAY), bytes([chance.randrange(256)]), data[at : at + span] * 2])
        data = data[:at] + new + data[at + span :]
    return data


def nudged(data: bytes, chance: Random) -> bytes:
    """One number a little more or less."""
    found = list(_NUMBER.finditer(data))
    if not found:
        return data
    match = chance.choice(found)
    text = match[0].decode()
    value = float(text) if "." in text else int(text)
    near = chance.choice([value + 1, max(value - 1, 0), value * 2, value // 2])
    new = f"{near:.3f}" if "." in text else f"{int(near):0{len(text)}d}" if text[0] == "0" else str(int(near))
    return data[: match.start()] + new.encode() + data[match.end() :]


def swapped(data: bytes, chance: Random) -> bytes:
    """One word in the place of another of the same file."""
    found = list(_TOKEN.finditer(data))
    if len(found) < 2:
        return data
    match, other = chance.sample(found, 2)
    return data[: match.start()] + other[0] + data[match.end() :]


def lines_changed(data: bytes, chance: Random) -> bytes:
    """One line away, twice, or after another."""
    lines = data.splitlines(keepends=True)
    if not lines:
        return data
    line = lines.pop(chance.randrange(len(lines)))
    for _ in range(chance.randint(0, 2)):
        lines.insert(chance.randint(0, len(lines)), line)
    return b"".join(lines)


_IN_TEXT: list[Callable[[bytes, Random], bytes]] = [
    nudged,
    nudged,
    nudged,
    nudged,
    swapped,
    lines_changed,
    bytes_changed,
]


def scenario_changed(data: bytes, chance: Random) -> bytes:
    parts = parted(data)
    if not parts:
        return bytes_changed(data, chance)
    names = sorted(parts)
    name = "scenario.yaml" if "scenario.yaml" in parts and chance.random() < 0.5 else chance.choice(names)
    parts[name] = chance.choice(_IN_TEXT)(parts[name], chance)
    if chance.random() < 0.03:
        parts[chance.choice(["../out.csv", "autre.csv", name.upper()])] = parts.pop(name)
    return joined(parts)


def decisions_changed(data: bytes, chance: Random) -> bytes:
    lines = data.splitlines(keepends=True)
    if not lines or chance.random() < 0.25:
        return chance.choice(_IN_TEXT)(data, chance)
    rank = chance.randrange(len(lines))
    try:
        record = json.loads(lines[rank])
        key = chance.choice(sorted(record))
        values = [other[key] for other in map(json.loads, lines) if key in other]
    except (ValueError, TypeError, AttributeError, IndexError, KeyError):
        return chance.choice(_IN_TEXT)(data, chance)
    record[key] = chance.choice(ODD) if chance.random() < 0.2 else chance.choice(values)
    lines[rank] = canonical(record).encode() + b"\n"
    return b"".join(lines)


def package_changed(data: bytes, chance: Random) -> bytes:
    """Opened, changed inside and signed anew; sometimes the bytes themselves."""
    if chance.random() < 0.12:
        return bytes_changed(data, chance)
    try:
        manifest, contents = opened(data)
        _inside(manifest, contents, chance)
        members = [member(name, content) for name, content in contents.items()]
        if chance.random() < 0.1:
            sheet = chance.choice(members)[0]
            sheet[chance.choice(sorted(sheet))] = chance.choice(ODD)
        return forged(manifest, members)
    except Exception:  # noqa: BLE001  # what was wrong already can't be opened, or forged into anything
        return bytes_changed(data, chance)


def _inside(manifest: dict[str, Any], contents: dict[str, bytes], chance: Random) -> None:
    ways = (
        _told_otherwise,
        _told_otherwise,
        _written_otherwise,
        _written_otherwise,
        _lived_otherwise,
        _odd_field,
        _odd_name,
    )
    chance.choice(ways)(manifest, contents, chance)


def _told_otherwise(manifest: dict[str, Any], _: dict[str, bytes], chance: Random) -> None:
    seance = manifest["seance"]
    seance["trainee"] = chance.choice(["", "Ωmega", "A" * 150, "O'Neill <b>", "🙂", seance["trainee"]])
    seance["mode"] = chance.choice(["examen", "apprentissage", "entrainement"])
    seance["status"] = chance.choice(["open", "closed"])
    seance["created_at"] = chance.choice(["2026-03-17T13:18:00Z", "1999-12-31T23:59:59.000001Z"])
    seance["id"] = f"{chance.randrange(16**8):08x}{seance['id'][8:]}"
    seance["parent_id"] = chance.choice([None, seance["id"]])


def _written_otherwise(manifest: dict[str, Any], contents: dict[str, bytes], chance: Random) -> None:
    """Drafts, documents and what the scenario says in words: nobody verifies what they tell."""
    seance = manifest["seance"]
    seance["id"] = f"{chance.randrange(16**8):08x}{seance['id'][8:]}"
    name = chance.choice([name for name in contents if name != "journal.jsonl"])
    if name.startswith("drafts/") and chance.random() < 0.7:
        contents[name] = canonical({"texte": chance.choice(ODD), chance.choice("abc"): chance.choice(ODD)}).encode()
    else:
        contents[name] = bytes_changed(contents[name], chance)


def _lived_otherwise(manifest: dict[str, Any], contents: dict[str, bytes], chance: Random) -> None:
    """One line of the journal, chained again as somebody who knows how would."""
    lines = contents["journal.jsonl"].splitlines()
    rank = chance.randrange(len(lines))
    lines[rank] = chance.choice(_IN_TEXT)(lines[rank], chance)
    if chance.random() < 0.3:
        _of_another_engine(manifest, lines)
    text = b"\n".join(lines) + b"\n"
    contents["journal.jsonl"] = chained_again(text.decode().splitlines()) if chance.random() < 0.7 else text


def _of_another_engine(manifest: dict[str, Any], lines: list[bytes]) -> None:
    """Its facts can't be made again: they are only folded."""
    manifest["seance"].update(engine="0", phase="report")
    lines[0] = canonical(json.loads(lines[0]) | {"engine": "0"}).encode()


def _odd_field(manifest: dict[str, Any], _: dict[str, bytes], chance: Random) -> None:
    where: dict[str, Any] = chance.choice([manifest, manifest["seance"], *manifest["documents"], *manifest["drafts"]])
    key = chance.choice([*sorted(where), "new"])
    where[key] = chance.choice(ODD)


def _odd_name(_: dict[str, Any], contents: dict[str, bytes], chance: Random) -> None:
    name = chance.choice(sorted(contents))
    contents[chance.choice([*NAMES, name.upper(), f"{name}/x", "scenario/notes.md"])] = contents[name]


MUTATIONS = {"scenario": scenario_changed, "package": package_changed, "decisions": decisions_changed}


def changed(target: str, data: bytes, chance: Random) -> bytes:
    """One or two changes; more often than not of a sound input, so that enough of them still are."""
    if chance.random() < 0.6:
        data = chance.choice(SEEDS[target]())
    for _ in range(chance.choice([1, 1, 1, 2])):
        data = MUTATIONS[target](data, chance)
    return data
