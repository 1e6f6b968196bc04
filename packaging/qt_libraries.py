"""Makes sure that Qt finds its system libraries. Needs only Python; run it after the venv is made:

    .venv/bin/python packaging/qt_libraries.py

An administrator of a Debian or Ubuntu gets them installed. Anyone else gets them fetched by apt into a
private folder and unpacked beside the venv, where `app.qt_loader` finds them. Where neither is possible, the
one line to give an administrator is printed; the exit code stays 0, since all that needs no window works
without them.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from app import qt_loader

PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
FONTS_CONF = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{folder}/usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
"""


class NotPossible(Exception):
    """The libraries can't be brought here by this person."""


def main() -> None:
    if not sys.platform.startswith("linux"):
        return
    absent = qt_loader.missing(qt_loader.CORE + qt_loader.XCB)
    if not absent:
        print("Qt's system libraries are all here.")
        return
    packages = sorted({PACKAGES[name] for name in absent})
    print(f"Qt misses {len(absent)} system libraries: {' '.join(absent)}", flush=True)
    try:
        if os.geteuid() == 0:
            install(packages)
        else:
            unpack_beside_venv(packages)
        still = qt_loader.missing(tuple(absent))
        if still:
            raise NotPossible(f"still missing: {' '.join(still)}")
    except NotPossible as reason:
        print(f"Qt's libraries could not be brought ({reason}). The windows stay closed; all the rest works.")
        print("The line to give an administrator (Debian, Ubuntu):")
        print(f"    sudo apt-get install -y {' '.join(packages)}")
    else:
        print("Qt's system libraries are now here.")


def install(packages: list[str]) -> None:
    """With an administrator's rights: the system's own packages."""
    apt("update", "-qq")
    apt("install", "-qq", "--yes", "--no-install-recommends", *packages)


def unpack_beside_venv(packages: list[str]) -> None:
    """Without rights: apt resolves and fetches in a folder of its own, dpkg unpacks beside the venv."""
    if sys.prefix == sys.base_prefix:
        raise NotPossible("not an administrator, and no venv to unpack them in")
    with tempfile.TemporaryDirectory() as place:
        # The lists and archives are private, the status of installed packages is the system's: only what is
        # missing is fetched. No lock is needed, nothing shared is written.
        for name in ("lists/partial", "archives/partial"):
            (Path(place) / name).mkdir(parents=True)
        private = [
            f"-oDir::State::lists={place}/lists",
            f"-oDir::Cache={place}",
            "-oDebug::NoLocking=true",
        ]
        apt("update", "-qq", *private)
        apt("install", "-qq", "--yes", "--no-install-recommends", "--download-only", *private, *packages)
        for archive in sorted((Path(place) / "archives").glob("*.deb")):
            run("dpkg", "-x", str(archive), str(qt_loader.folder()))
    (qt_loader.folder() / "fonts.conf").write_text(FONTS_CONF.format(folder=qt_loader.folder()), encoding="utf-8")


def apt(*arguments: str) -> None:
    run("apt-get", *arguments)


def run(*command: str) -> None:
    """Run one command silently. Raises NotPossible with its last words when it is absent or fails."""
    if shutil.which(command[0]) is None:
        raise NotPossible(f"{command[0]} is not on this system")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        words = (done.stderr or done.stdout).strip().splitlines()
        raise NotPossible(f"{command[0]}: {words[-1] if words else f'exit {done.returncode}'}")


if __name__ == "__main__":
    main()
