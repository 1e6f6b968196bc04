"""Which lines of the readers the inputs reach: those that the guided runs kept, and freshly changed ones.

python -m benchmarks.fuzz.covered CORPUS [--fresh N]
"""

from pathlib import Path
from random import Random
from typing import Annotated

import coverage
import typer

GROUPS = {
    "loader of scenarios": ["sim/scenario"],
    "importer of packages": [
        f"app/packages/{name}.py"
        for name in ("arrived", "container", "errors", "importing", "keys", "layout", "names", "proof", "sheet")
    ],
    "reader of journals": ["sim/journal_reader.py", "sim/journal_damage.py"],
    "reader of decisions": ["app/decisions_file.py"],
}


def main(corpus: Path, fresh: Annotated[int, typer.Option()] = 500) -> None:
    watch = coverage.Coverage(source=["sim", "app"], data_file=None, messages=False)
    watch.start()
    from benchmarks.fuzz.mutations import changed
    from benchmarks.fuzz.seeds import SEEDS
    from benchmarks.fuzz.targets import Bench

    chance = Random(1)
    for target in SEEDS:
        bench = Bench(target, Path("fuzz-defects") / target)
        for file in sorted((corpus / target).iterdir()):
            bench.feed(file.read_bytes())
        for _ in range(fresh):
            bench.feed(changed(target, chance.choice(SEEDS[target]()), chance))
        bench.close()
        print(target, dict(bench.counts), flush=True)
    watch.stop()
    for name, places in GROUPS.items():
        _print_share(watch, name, places)


def _print_share(watch: coverage.Coverage, name: str, places: list[str]) -> None:
    files = [
        file for place in places for file in ([Path(place)] if place.endswith(".py") else Path(place).rglob("*.py"))
    ]
    lines, missed = 0, 0
    for file in sorted(files):
        _, statements, _, missing, shown = watch.analysis2(str(file.absolute()))
        lines, missed = lines + len(statements), missed + len(missing)
        if missing:
            print(f"  {file}: {len(missing)} of {len(statements)} not reached: {shown}")
    print(f"{name}: {100 * (lines - missed) / lines:.1f} % of {lines} lines", flush=True)


if __name__ == "__main__":
    typer.run(main)
