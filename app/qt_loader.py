"""Finds the system libraries that Qt expects, without importing Qt.

A wheel of PySide6 brings Qt but not OpenGL, X11, fontconfig and the like. Where they are missing and the
person is no administrator, `packaging/qt_libraries.py` unpacks them into `<venv>/qt-libs`. Loading them here,
before the first import of PySide6, is enough: the dynamic linker then finds each by its name, with no change
to LD_LIBRARY_PATH that would have to be set before the process starts.
"""

import ctypes
import os
import re
import sys
from pathlib import Path

CORE = (
    "libglib-2.0.so.0",
    "libgthread-2.0.so.0",
    "libdbus-1.so.3",
    "libfreetype.so.6",
    "libfontconfig.so.1",
    "libX11.so.6",
    "libxkbcommon.so.0",
    "libEGL.so.1",
    "libGL.so.1",
)
XCB = (
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-glx.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
# Data read at fixed places: variable to set, place of the system, place beside the venv.
_DATA = (
    ("FONTCONFIG_FILE", "/etc/fonts/fonts.conf", "fonts.conf"),
    ("XKB_CONFIG_ROOT", "/usr/share/X11/xkb", "usr/share/X11/xkb"),
    ("XLOCALEDIR", "/usr/share/X11/locale", "usr/share/X11/locale"),
)


def folder() -> Path:
    """Where libraries are unpacked for a person without rights: beside the running interpreter's venv."""
    return Path(sys.prefix) / "qt-libs"


def has_display() -> bool:
    """Whether a window can be shown here, or Qt was told of a platform that needs no screen."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def prepare() -> list[str]:
    """Make Qt importable; the names of the libraries still missing, none when all is well. Safe to repeat."""
    if not sys.platform.startswith("linux"):
        return []
    _point_to_data()
    return missing(CORE + XCB if _speaks_x11() else CORE)


def missing(names: tuple[str, ...]) -> list[str]:
    """Those of `names` that neither the system nor the folder beside the venv can give."""
    places = {path.name: path for path in folder().glob("usr/lib/**/*.so.*")}
    places |= {path.name: path for path in folder().glob("lib/**/*.so.*")}
    return [name for name in names if not _load(name, places)]


def _load(name: str, places: dict[str, Path]) -> bool:
    """Load one library, first those it asks for and that only `places` has."""
    target = name
    for _ in range(len(places) + 2):
        try:
            ctypes.CDLL(target, mode=ctypes.RTLD_GLOBAL)
        except OSError as error:
            absent = _absent(error)
            if absent == name and name in places and target == name:
                target = str(places[name])
            elif absent is None or absent == name or not _load(absent, places):
                return False
        else:
            return True
    return False


def _absent(error: OSError) -> str | None:
    """The library that the dynamic linker says it did not find."""
    found = re.match(r"(\S+): cannot open shared object file", str(error))
    return Path(found.group(1)).name if found else None


def _speaks_x11() -> bool:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return platform.startswith("xcb")
    return bool(os.environ.get("DISPLAY")) and not os.environ.get("WAYLAND_DISPLAY")


def _point_to_data() -> None:
    for variable, of_system, beside in _DATA:
        own = folder() / beside
        if own.exists() and not Path(of_system).exists():
            os.environ.setdefault(variable, str(own))
