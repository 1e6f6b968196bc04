"""A package as a file: members sealed under one signature, or verified to the last byte and only then unpacked."""

import hashlib
import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.packages.errors import PackageError
from app.packages.keys import CentreKey, signed_by
from app.packages.layout import DEFLATED, STORED, Cursor, Entry, directory, entry_of, local_header
from app.packages.limits import FILE_BYTES, RATIO, SHEET_BYTES
from app.packages.sheet import NAME, Manifest, Member, read_manifest
from sim.journal import canonical

SIGNATURE = "signature.json"
_SIGNATURE = re.compile(rb'\{"key":"([0-9a-f]{64})","signature":"([0-9a-f]{128})"\}')
_METHODS = {"stored": STORED, "deflated": DEFLATED}


@dataclass(frozen=True, slots=True)
class Package:
    """One that was verified. `key`: the public key that signed it, in hexadecimal; to be trusted or not."""

    manifest: Manifest
    key: str
    _packed: dict[str, tuple[Member, bytes]]

    @property
    def names(self) -> list[str]:
        return list(self._packed)

    def content(self, name: str) -> bytes:
        """A member unpacked, never beyond its size. Raises PackageError `altered` when it is not what was sealed."""
        member, packed = self._packed[name]
        content = packed if member.method == "stored" else _inflated(member, packed)
        if len(content) != member.size or zlib.crc32(content) != member.crc32:
            raise PackageError("altered", name, f"{len(content)} bytes", f"{member.size} bytes of its checksum")
        return content


def seal(sheets: dict[str, Any], contents: dict[str, bytes], key: CentreKey) -> bytes:
    """The bytes of a package; `sheets` are the fields of its manifest but the members.

    The same contents and key give the same bytes. Raises PackageError when a limit is passed.
    """
    packed = {name: _packed(name, content) for name, content in contents.items()}
    members = [member.model_dump() for member, _ in packed.values()]
    manifest = canonical(sheets | {"members": members}).encode("ascii")
    read_manifest(manifest)
    signature = canonical({"key": key.public, "signature": key.sign(manifest)}).encode("ascii")
    parts = [(entry_of(NAME, manifest), manifest), (entry_of(SIGNATURE, signature), signature)]
    parts += [(_entry(member), data) for member, data in packed.values()]
    body = b"".join(local_header(entry) + data for entry, data in parts)
    whole = body + directory([entry for entry, _ in parts])
    if len(whole) > FILE_BYTES:
        raise PackageError("limit", "zip", len(whole), FILE_BYTES)
    return whole


def read_package(path: Path) -> Package:
    """Read and verify. Raises OSError, or PackageError naming the file and what in it is not as signed."""
    with path.open("rb") as file:
        data = file.read(FILE_BYTES + 1)
    try:
        return verified(data)
    except PackageError as error:
        error.file = str(path)
        raise


def verified(data: bytes) -> Package:
    """The package that `data` is, to the last byte. Nothing is unpacked. Raises PackageError."""
    if len(data) > FILE_BYTES:
        raise PackageError("limit", "zip", len(data), FILE_BYTES)
    cursor = Cursor(data)
    sheet = cursor.stored(NAME, SHEET_BYTES)
    signature = cursor.stored(SIGNATURE, SHEET_BYTES)
    key = _signer(sheet, signature)
    manifest = read_manifest(sheet)
    entries = [entry_of(NAME, sheet), entry_of(SIGNATURE, signature)]
    packed = {}
    for member in manifest.members:
        entry = _entry(member)
        part = cursor.member(entry)
        if hashlib.sha256(part).hexdigest() != member.sha256:
            raise PackageError("altered", member.name, "another content", f"SHA-256 {member.sha256}")
        entries.append(entry)
        packed[member.name] = (member, part)
    cursor.end(entries)
    return Package(manifest, key, packed)


def _signer(sheet: bytes, signature: bytes) -> str:
    match = _SIGNATURE.fullmatch(signature)
    if match is None:
        raise PackageError("signature", SIGNATURE, "no signature", "a key and a signature in hexadecimal")
    key = match[1].decode()
    if not signed_by(key, match[2].decode(), sheet):
        raise PackageError("signature", SIGNATURE, "a signature of another content", "that of the manifest")
    return key


def _entry(member: Member) -> Entry:
    return Entry(member.name, _METHODS[member.method], member.crc32, member.size, member.packed)


def _packed(name: str, content: bytes) -> tuple[Member, bytes]:
    """Deflated when that gains; what shrinks beyond measure stays as it is, since a reader would take it for a bomb."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    data = packer.compress(content) + packer.flush()
    deflated = len(data) < len(content) <= RATIO * len(data)
    data = data if deflated else content
    member = Member(
        name=name,
        method="deflated" if deflated else "stored",
        size=len(content),
        packed=len(data),
        crc32=zlib.crc32(content),
        sha256=hashlib.sha256(data).hexdigest(),
    )
    return member, data


def _inflated(member: Member, packed: bytes) -> bytes:
    """At most one byte more than announced is ever unpacked."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        content = unpacker.decompress(packed, member.size + 1)
    except zlib.error as error:
        raise PackageError("altered", member.name, error, "a deflated content") from None
    if not unpacker.eof or unpacker.unused_data:
        raise PackageError("altered", member.name, "more than announced", f"{member.size} bytes")
    return content
