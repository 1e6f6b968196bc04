"""The engine compiled, where it is (docs/decisions/0019-compiled.md): whole, and any module of it may come first."""

import subprocess
import sys
from pathlib import Path

import pytest

import sim
from sim.floor import agenda

ROOT = Path(sim.__file__).parent
pytestmark = pytest.mark.skipif(agenda.__file__.endswith(".py"), reason="plain Python")

EACH_FIRST = """
import os, sys
for name in sys.argv[1:]:
    if child := os.fork():
        if os.waitpid(child, 0)[1]:
            print(name)
    else:
        __import__(name)
        os._exit(0)
"""


def modules(pattern: str) -> set[str]:
    """Names in `sim`, by the files that hold them; a package by its `__init__`."""
    found = (path.relative_to(ROOT.parent) for path in ROOT.rglob(pattern))
    return {".".join([*path.parts[:-1], path.name.split(".")[0]]).removesuffix(".__init__") for path in found}


def test_the_floor_is_compiled_whole() -> None:
    source = {name for name in modules("*.py") if name.startswith("sim.floor.")}
    assert source - modules("*.so") == set()


def test_any_module_may_be_imported_first() -> None:
    """A class whose fields name a class not yet imported brings a compiled module down."""
    command = [sys.executable, "-c", EACH_FIRST, *sorted(modules("*.so"))]
    told = subprocess.run(command, cwd=ROOT.parent, capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
