"""Packages as an attacker would make them: well signed, so that the signature hides nothing, and wrong elsewhere."""

import hashlib
import io
import json
import zipfile
import zlib
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.packages.container import SIGNATURE
from app.packages.keys import CentreKey
from app.packages.layout import DEFLATED, STORED, Entry, directory, entry_of, local_header
from app.packages.sheet import NAME
from sim.journal import canonical, chain, seal, sha

KEY = CentreKey(Ed25519PrivateKey.from_private_bytes(bytes(range(32))))


def opened(data: bytes) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Manifest and contents, read by another tool."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        manifest = json.loads(archive.read(NAME))
        contents = {name: archive.read(name) for name in archive.namelist() if name not in (NAME, SIGNATURE)}
    return manifest, contents


def member(name: str, content: bytes, **told: Any) -> tuple[dict[str, Any], bytes]:
    """A stored member and what the manifest tells of it; `told` are lies."""
    sheet = {
        "name": name,
        "method": "stored",
        "size": len(content),
        "packed": len(content),
        "crc32": zlib.crc32(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    return sheet | told, content


def forged(manifest: dict[str, Any], members: list[tuple[dict[str, Any], bytes]]) -> bytes:
    """Sealed without any of the checks of Goulot."""
    text = canonical(manifest | {"members": [sheet for sheet, _ in members]}).encode()
    return sealed(text, [(_entry(sheet), data) for sheet, data in members])


def sealed(text: bytes, members: list[tuple[Entry, bytes]]) -> bytes:
    signature = canonical({"key": KEY.public, "signature": KEY.sign(text)}).encode()
    parts = [(entry_of(NAME, text), text), (entry_of(SIGNATURE, signature), signature), *members]
    body = b"".join(local_header(entry) + data for entry, data in parts)
    return body + directory([entry for entry, _ in parts])


def _entry(sheet: dict[str, Any]) -> Entry:
    method = DEFLATED if sheet["method"] == "deflated" else STORED
    return Entry(sheet["name"], method, sheet["crc32"], sheet["size"], sheet["packed"])


def chained_again(lines: list[str]) -> bytes:
    """A journal whose lines were changed, with the digests that they have now."""
    last, out = sha(lines[0]), [lines[0]]
    open_lines: list[str] = []
    for line in lines[1:]:
        record = json.loads(line)
        if "batch" in record:
            last, open_lines = chain(last, open_lines, record["at_ms"], record["state"]), []
            line = canonical(record | {"digest": last})
        elif "end" in record:
            digest = chain(last, open_lines, 0, "") if open_lines else last
            line = canonical(record | {"digest": digest, "seal": seal(digest, record["at_ms"])})
        elif "words" not in record:
            open_lines.append(line)
        out.append(line)
    return "".join(f"{line}\n" for line in out).encode()
