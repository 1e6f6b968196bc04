"""Maps the top-level `scenarios` and `assets` into the wheel, under `app/_data` (see app/resources.py); compiles the
engine where `GOULOT_COMPILED=1` asks for it: the same source, made faster (docs/decisions/0019-compiled.md)."""

import os
import shutil
import sys
from pathlib import Path

from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext
from setuptools.command.build_py import build_py
from setuptools.errors import CompileError, PlatformError

ROOT = Path(__file__).resolve().parent
DATA = ("scenarios", "assets")
COMPILED = ("domain/quantiles.py", "domain/tabled.py", "floor/*.py", "events*.py", "journal.py")
"""In `sim/`: what lives a shift and writes it down; what is copied or sent to another process is not."""
PLAIN = "Without GOULOT_COMPILED, Goulot installs in plain Python: the same journals, less quickly."


class BuildWithData(build_py):
    """An editable install reads the checkout's own folders and copies nothing."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for name in DATA:
            target = Path(self.build_lib) / "app" / "_data" / name
            shutil.rmtree(target, ignore_errors=True)
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__", ".*"))


class BuildEngine(build_ext):
    """Says in one line why the engine can't be compiled."""

    def run(self) -> None:
        if self.editable_mode:
            sys.exit(f"GOULOT_COMPILED: not with -e, compiled modules would hide what is changed after. {PLAIN}")
        try:
            super().run()
        except (CompileError, PlatformError) as problem:
            sys.exit(f"GOULOT_COMPILED: no C compiler does the work ({problem}). {PLAIN}")


def engine() -> list[Extension]:
    """The modules of `COMPILED`, translated to C by mypyc; none unless asked for."""
    if os.environ.get("GOULOT_COMPILED") != "1":
        return []
    try:
        from mypyc.build import mypycify
    except ImportError:
        sys.exit(
            f"GOULOT_COMPILED: mypy is not installed; pip install -c constraints.txt -e .[compiled] first. {PLAIN}"
        )
    os.chdir(ROOT)
    modules = sorted(str(path.relative_to(ROOT)) for name in COMPILED for path in ROOT.glob(f"sim/{name}"))
    options = ["--config-file=", "--cache-dir=build/mypy", *modules]
    return mypycify(options, opt_level="2", debug_level="0", group_name="goulot")


setup(cmdclass={"build_py": BuildWithData, "build_ext": BuildEngine}, ext_modules=engine())
