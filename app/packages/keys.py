"""The centre's key, which signs what leaves this computer, and the keys of the centres one trusts.

Both lie beside the base: `centre.key`, which never leaves it but to another computer of the centre, and
`trusted_keys.json`. A key is shown by its fingerprint, short enough to be read over the telephone.
"""

import hashlib
import hmac
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from app.packages.errors import PackageError
from app.whole_file import write_whole

KEY_FILE = "centre.key"
TRUSTED_FILE = "trusted_keys.json"
NAME_LENGTH = 60
_DOMAIN = b"goulot package 1\n"
"""A signature for packages is one for nothing else."""


def fingerprint(key: str) -> str:
    """128 bits of the SHA-256 of a public key in hexadecimal, by groups of four."""
    digest = hashlib.sha256(bytes.fromhex(key)).hexdigest()[:32].upper()
    return " ".join(digest[at : at + 4] for at in range(0, 32, 4))


def signed_by(key: str, signature: str, content: bytes) -> bool:
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(bytes.fromhex(signature), _DOMAIN + content)
    except (InvalidSignature, ValueError):
        return False
    return True


@dataclass(frozen=True, slots=True)
class CentreKey:
    """The private key of this centre. `public` in hexadecimal."""

    _private: Ed25519PrivateKey

    @property
    def public(self) -> str:
        return self._private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()

    def sign(self, content: bytes) -> str:
        return self._private.sign(_DOMAIN + content).hex()

    def pseudonym(self, name: str) -> str:
        """Always the same for one person, and nobody without the key can try names on it."""
        secret = self._private.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
        digest = hmac.digest(secret, f"pseudonym/{name}".encode(), "sha256").hex().upper()
        return f"{digest[:4]}-{digest[4:8]}"


class KeyRing:
    """The keys kept in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def own(self) -> CentreKey:
        """Made the first time, readable by this person only. Raises PackageError `key` or OSError."""
        path = self._folder / KEY_FILE
        if not path.exists():
            _create(path, Ed25519PrivateKey.generate())
        try:
            key = load_pem_private_key(path.read_bytes(), None)
        except (ValueError, TypeError) as error:
            raise PackageError("key", str(path), error, "an Ed25519 private key") from None
        if not isinstance(key, Ed25519PrivateKey):
            raise PackageError("key", str(path), type(key).__name__, "an Ed25519 private key")
        return CentreKey(key)

    def trusted(self) -> dict[str, str]:
        """Names by public key, this centre's own left out. Raises PackageError `key`."""
        path = self._folder / TRUSTED_FILE
        if not path.exists():
            return {}
        try:
            found = json.loads(path.read_bytes())
        except ValueError:
            found = None
        if not isinstance(found, dict) or not all(isinstance(name, str) for name in found.values()):
            raise PackageError("key", str(path), "no list of keys", "names by public key, in JSON")
        return found

    def trust(self, key: str, name: str) -> None:
        """Raises PackageError `key` or OSError."""
        trusted = self.trusted() | {key: " ".join(name.split())[:NAME_LENGTH]}
        text = json.dumps(trusted, ensure_ascii=False, indent=1, sort_keys=True)
        write_whole(self._folder / TRUSTED_FILE, f"{text}\n".encode())

    def name_of(self, key: str) -> str | None:
        """What the key is trusted as: empty for this centre's own, None when it is unknown."""
        own = self._folder / KEY_FILE
        if own.exists() and key == self.own().public:
            return ""
        return self.trusted().get(key)


def _create(path: Path, key: Ed25519PrivateKey) -> None:
    """Under its name only once whole; when another window was faster, its key is the centre's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{KEY_FILE}.{os.getpid()}")
    with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        file.flush()
        os.fsync(file.fileno())
    with suppress(FileExistsError):
        os.link(aside, path)
    aside.unlink()
