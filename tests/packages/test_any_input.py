"""Packages and decision files nearly right are taken, or refused in one line; benchmarks/fuzz is the long form."""

import tempfile
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.decisions_file import read_decisions
from app.errors import GoulotError
from app.packages.container import verified
from app.packages.importing import examine
from benchmarks.fuzz.mutations import changed
from benchmarks.fuzz.seeds import SEEDS

FEW = settings(max_examples=40, database=None, suppress_health_check=[HealthCheck.too_slow])


@FEW
@given(st.randoms(use_true_random=False))
def test_any_package_is_proven_or_refused_in_one_line(chance: Random) -> None:
    small = min(SEEDS["package"](), key=len)
    data = changed("package", small, chance)
    with tempfile.TemporaryDirectory() as folder:
        try:
            package = verified(data)
            examine(package, Path(folder))
        except GoulotError as error:
            assert error.sentence() and "\n" not in error.sentence()
        else:
            assert package.manifest.seance.reached_ms >= 0


@FEW
@given(st.randoms(use_true_random=False))
def test_any_file_of_decisions_is_read_or_refused_in_one_line(chance: Random) -> None:
    data = changed("decisions", SEEDS["decisions"]()[0], chance)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "decisions.jsonl"
        file.write_bytes(data)
        try:
            commands = read_decisions(file)
        except GoulotError as error:
            assert str(file) in error.sentence() and "\n" not in error.sentence()
        else:
            assert [command.at_ms for command in commands] == sorted(command.at_ms for command in commands)
