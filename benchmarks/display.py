"""A real window where one can be had: under Xvfb, else Qt's own offscreen platform."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

from app import qt_loader

_SCREEN = "1920x1080x24"


@contextmanager
def display() -> Iterator[tuple[str, dict[str, str]]]:
    """Name of the platform, and the environment in which a process opens its windows there."""
    if shutil.which("Xvfb") is None or qt_loader.missing(qt_loader.CORE + qt_loader.XCB):
        yield "offscreen", os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", _SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield "X11 (Xvfb)", os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()
