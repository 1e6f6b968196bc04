"""Packages: a séance as one signed file, for a USB stick. No Qt. The format: docs/package-format.md."""

from app.packages.desk import Glimpse, PackageDesk
from app.packages.errors import PackageError
from app.packages.exporting import export_seance
from app.packages.importing import Incoming, examine, look_into, take_in
from app.packages.keys import KeyRing, fingerprint

__all__ = [
    "Glimpse",
    "Incoming",
    "KeyRing",
    "PackageDesk",
    "PackageError",
    "examine",
    "export_seance",
    "fingerprint",
    "look_into",
    "take_in",
]
