"""The command line, the documents, the base and the language work where Qt is not: nothing they import, at
any depth, brings it in."""

import subprocess
import sys

import pytest

from tests.architecture.source import ROOT

SCRIPT = """
import importlib, sys
importlib.import_module({module!r})
print(*sorted(name for name in sys.modules if name.split(".")[0] in ("PySide6", "shiboken6", "pyqtgraph")))
"""


@pytest.mark.parametrize(
    "module",
    [
        "app.centre",
        "app.cli",
        "app.documents",
        "app.i18n",
        "app.qt_loader",
        "app.resources",
        "app.storage",
        "sim.session",
    ],
)
def test_is_imported_without_qt(module: str) -> None:
    command = [sys.executable, "-c", SCRIPT.format(module=module)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout.split()) == (0, []), f"{module}: {done.stdout}{done.stderr}"
