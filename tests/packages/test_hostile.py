"""Packages made to harm: refused in one line, and nothing is written anywhere."""

import hashlib
import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.packages import KeyRing, PackageError, look_into, take_in
from app.packages.container import verified
from app.packages.limits import MEMBER_BYTES, MEMBERS
from app.storage import Repository
from tests.packages.forging import KEY, forged, member, opened, sealed

Change = Callable[[dict[str, Any], list[tuple[dict[str, Any], bytes]]], None]


def forge(data: bytes, change: Change) -> bytes:
    """The package with its members and manifest changed, then signed anew."""
    manifest, contents = opened(data)
    members = [member(name, content) for name, content in contents.items()]
    change(manifest, members)
    return forged(manifest, members)


def with_member(name: str, content: bytes = b"echo harm", **told: Any) -> Change:
    return lambda _, members: members.append(member(name, content, **told))


def with_bomb(size: int, told: int | None = None) -> Change:
    """A megabyte of nothing in a few hundred bytes."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    data = packer.compress(bytes(size)) + packer.flush()
    sheet = {
        "name": "scenario/bomb.csv",
        "method": "deflated",
        "size": size if told is None else told,
        "packed": len(data),
        "crc32": zlib.crc32(bytes(size)),
        "sha256": hashlib.sha256(data).hexdigest(),
    }
    return lambda _, members: members.append((sheet, data))


NAMES = {
    "the folder above": "scenario/../../evil.py",
    "an absolute path": "/etc/cron.d/evil",
    "an absolute path inside": "scenario//etc/passwd",
    "a drive": "scenario/C:evil.dll",
    "Windows’ own path": "scenario\\..\\evil.dll",
    "Windows’ own path inside": "scenario/..\\..\\evil.dll",
    "a device": "scenario/NUL.csv",
    "a device with a superscript": "scenario/com¹.csv",
    "a stream": "scenario/people.csv:evil.exe",
    "a hidden file": "scenario/.bashrc",
    "a trailing dot": "scenario/people.csv.",
    "a trailing space": "scenario/people.csv ",
    "a line break": "scenario/a\nb.csv",
    "a nul": "scenario/a\0.csv",
    "text written backwards": "scenario/\u202evsc.exe",
    "another form of é": "scenario/e\u0301.csv",
    "a folder": "scenario/sub/",
    "nothing": "",
    "a program": "documents/1.exe",
    "a document with macros": "documents/1.docm",
    "a package inside": "documents/1.goulot",
    "a second manifest": "manifest.json",
    "a second signature": "signature.json",
    "a name without end": "scenario/" + "a" * 300,
    "somewhere else": "elsewhere/people.csv",
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES.keys())
def test_a_name_that_would_be_written_elsewhere_is_refused(packed: bytes, name: str) -> None:
    assert refusal(forge(packed, with_member(name))) == "name"


@pytest.mark.parametrize(
    "name",
    [
        "scenario/people.csv",
        "scenario/PEOPLE.csv",
        "scenario/people.csv/more.csv",
        "scenario/ｐｅｏｐｌｅ.csv",
        "journal.jsonl",
    ],
)
def test_two_names_that_some_system_takes_for_one_are_refused(packed: bytes, name: str) -> None:
    assert refusal(forge(packed, with_member(name))) == "twice"


BOMBS: dict[str, Change] = {
    "a bomb": with_bomb(1 << 20),
    "a bomb that hides its size": with_bomb(1 << 20, told=100),
    "a member too big": with_member("scenario/big.csv", b"", size=MEMBER_BYTES + 1, packed=MEMBER_BYTES + 1),
    "too much in all": lambda _, members: members.extend(
        member(f"scenario/{n}.csv", b"", size=MEMBER_BYTES, packed=MEMBER_BYTES) for n in range(5)
    ),
    "too many members": lambda _, members: members.extend(member(f"scenario/{n}.csv", b"") for n in range(MEMBERS + 1)),
}


@pytest.mark.parametrize("change", BOMBS.values(), ids=BOMBS.keys())
def test_what_would_fill_the_disk_is_refused(packed: bytes, change: Change, tmp_path: Path) -> None:
    data = forge(packed, change)
    assert len(data) < 1 << 20
    assert refusal(data) in {"limit", "sheet"} or unpacking(data) == "altered"


def with_seance(**told: Any) -> Change:
    return lambda manifest, _: manifest["seance"].update(told)


def without(name: str) -> Change:
    def change(_: dict[str, Any], members: list[tuple[dict[str, Any], bytes]]) -> None:
        members[:] = [each for each in members if each[0]["name"] != name]

    return change


SHEETS: dict[str, Change] = {
    "no journal": without("journal.jsonl"),
    "no scenario": without("scenario/scenario.yaml"),
    "a draft that is not listed": with_member("drafts/secret.json", b"{}"),
    "a document that is not there": without("documents/2.docx"),
    "a document named to climb": lambda manifest, _: manifest["documents"][0].update(name="../../cr.docx"),
    "a document that runs": lambda manifest, _: manifest["documents"][0].update(format="docm"),
    "a document that says it is a text": lambda manifest, _: manifest["documents"][0].update(format="json"),
    "an unknown field": lambda manifest, _: manifest.update(run="harm"),
    "a séance id that is a path": with_seance(id="../../../../../../../../../../../../x"),
    "a number as text": with_seance(seed="3"),
    "a seed of no size": with_seance(seed=10**30),
    "a time without zone": with_seance(created_at="2026-03-17T13:18:00"),
    "stored, yet shorter": with_member("scenario/a.csv", b"abc", size=2),
}


@pytest.mark.parametrize("change", SHEETS.values(), ids=SHEETS.keys())
def test_a_manifest_that_does_not_hold_together_is_refused(packed: bytes, change: Change) -> None:
    assert refusal(forge(packed, change)) == "sheet"


@pytest.mark.parametrize(
    "text", [b"{", b"[" * 100_000, b"\xff\xfe", b'{"goulot":"package", "format":1}', b"null", b"1e999"]
)
def test_a_manifest_that_is_no_manifest_is_refused(text: bytes) -> None:
    assert refusal(sealed(text, [])) == "sheet"


def test_the_format_of_a_later_goulot_is_named(packed: bytes) -> None:
    def later(manifest: dict[str, Any], _: object) -> None:
        manifest["format"] = 2

    assert refusal(forge(packed, later)) == "newer_format"


def local(data: bytes, field: str, value: int) -> bytes:
    """The package with one field of the header of its third member rewritten."""
    changed = bytearray(data)
    at = -1
    for _ in range(3):
        at = data.index(b"PK\3\4", at + 1)
    offset, size = {"version": (4, 2), "flags": (6, 2), "method": (8, 2), "size": (22, 4), "extra": (28, 2)}[field]
    changed[at + offset : at + offset + size] = struct.pack("<H" if size == 2 else "<I", value)
    return bytes(changed)


def a_link(data: bytes) -> bytes:
    """The directory says that the last member is a symbolic link."""
    at = data.rindex(b"PK\1\2") + 38
    return data[:at] + struct.pack("<I", 0o120777 << 16) + data[at + 4 :]


ZIPS: dict[str, Callable[[bytes], bytes]] = {
    "an encrypted member": lambda data: local(data, "flags", 0x0801),
    "an unknown compression": lambda data: local(data, "method", 99),
    "a size told twice": lambda data: local(data, "size", 3),
    "an extra field": lambda data: local(data, "extra", 4),
    "a link": a_link,
    "a comment": lambda data: data[:-2] + b"\2\0hi",
    "bytes before": lambda data: b"#!/bin/sh\n" + data,
    "bytes after": lambda data: data + b"\0",
    "bytes between": lambda data: data.replace(b"PK\1\2", b"\0PK\1\2", 1),
    "cut short": lambda data: data[:-1],
    "cut in the middle": lambda data: data[: len(data) // 2],
    "empty": lambda _: b"",
    "no zip": lambda _: b"%PDF-1.7 hello",
    "a zip of another tool": lambda _: any_zip(),
}


def any_zip() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("manifest.json", "{}")
        archive.writestr("../evil.py", "harm")
    return stream.getvalue()


@pytest.mark.parametrize("change", ZIPS.values(), ids=ZIPS.keys())
def test_a_zip_of_another_shape_is_refused(packed: bytes, change: Callable[[bytes], bytes]) -> None:
    assert refusal(change(packed)) in {"not_package", "unexpected", "cut"}


def test_a_manifest_signed_by_nobody_or_for_something_else_is_refused(packed: bytes) -> None:
    manifest, contents = opened(packed)
    good = forged(manifest, [member(name, content) for name, content in contents.items()])
    assert verified(good).key == KEY.public
    at = good.index(b'"signature":"') + 13
    other = b"0" if good[at : at + 1] != b"0" else b"1"
    broken = good[:at] + other + good[at + 1 :]
    assert refusal(with_crc(broken)) == "signature"


def with_crc(data: bytes) -> bytes:
    """The header of the signature made to agree with its content, so that only the signature can tell."""
    at = data.index(b"signature.json") - 30
    size = int.from_bytes(data[at + 18 : at + 22], "little")
    content = data[at + 44 : at + 44 + size]
    return data[: at + 14] + struct.pack("<I", zlib.crc32(content)) + data[at + 18 :]


@pytest.mark.parametrize("name", ["scenario/../../evil.csv", "scenario/people.csv/../../../evil.csv"])
def test_nothing_is_written_outside(packed: bytes, name: str, elsewhere: Repository, tmp_path: Path) -> None:
    file = tmp_path / "usb" / "evil.goulot"
    file.parent.mkdir()
    file.write_bytes(forge(packed, with_member(name)))
    KeyRing(elsewhere.path.parent).trust(KEY.public, "attacker")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(PackageError) as error:
        take_in(elsewhere, look_into(file, KeyRing(elsewhere.path.parent)))
    assert str(file) in error.value.sentence() and "\n" not in error.value.sentence()
    assert sorted(tmp_path.rglob("*")) == before and elsewhere.list_seances() == []


def refusal(data: bytes) -> str:
    """The code of the refusal; `none` when the package is taken for a good one."""
    try:
        verified(data)
    except PackageError as error:
        assert "\n" not in error.sentence() and len(error.sentence()) < 700
        return error.code
    return "none"


def unpacking(data: bytes) -> str:
    package = verified(data)
    with pytest.raises(PackageError) as error:
        for name in package.names:
            package.content(name)
    return error.value.code
