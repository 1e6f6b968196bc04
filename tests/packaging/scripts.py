"""The scripts of the folder `packaging`, which is no package: it would hide the library of that name."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

FOLDER = Path(__file__).resolve().parents[2] / "packaging"


def script(name: str) -> ModuleType:
    """Import `packaging/<name>.py` under a name of its own."""
    spec = importlib.util.spec_from_file_location(f"goulot_packaging_{name}", FOLDER / f"{name}.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module
