"""Where the local base lives, and whether that is a disk SQLite can be trusted on."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs

from app.storage.errors import StorageError

FILE_NAME = "goulot.db"
NETWORK_TYPES = frozenset({"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "9p", "fuse.sshfs"})


def base_path() -> Path:
    """The base of this person: `GOULOT_DATA` names another folder than the one of the system."""
    folder = os.environ.get("GOULOT_DATA") or platformdirs.user_data_dir("goulot", appauthor=False)
    return Path(folder).expanduser() / FILE_NAME


def refuse_network(path: Path) -> None:
    """Locks are not reliable over a network, and a base would break without a word.

    Raises StorageError `network_path`.
    """
    kind = network_type(path)
    if kind:
        raise StorageError("network_path", path, f"a network path ({kind})", "a folder of a local disk")


def unwritable(path: Path, what: str) -> StorageError:
    return StorageError("unwritable", path, what, "a folder and a file that can be written")


@contextmanager
def as_unwritable(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unwritable(path, error.strerror or str(error)) from error


def network_type(path: Path) -> str:
    """The kind of network file system that holds `path`, empty on a local disk."""
    if sys.platform == "win32":
        return _windows_type(path)
    if sys.platform.startswith("linux"):
        kind = mount_type(path, Path("/proc/mounts").read_text(encoding="utf-8", errors="surrogateescape"))
        return kind if kind in NETWORK_TYPES else ""
    return ""


def mount_type(path: Path, mounts: str) -> str:
    """The file system type of the longest mount point above `path` in the text of /proc/mounts."""
    target = path.resolve()
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescape(fields[1]))
        if (target == point or point in target.parents) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _unescape(point: str) -> str:
    """/proc/mounts writes space, tab, newline and backslash in octal."""
    for code, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, sign)
    return point


def _windows_type(path: Path) -> str:
    drive = path.absolute().drive
    if drive.startswith("\\\\"):
        return "UNC"
    import ctypes

    remote = 4
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return "network drive" if kernel.GetDriveTypeW(f"{drive}\\") == remote else ""
