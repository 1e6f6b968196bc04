"""Guided by coverage (atheris): an input that reaches a new line is kept and changed further.

python -m benchmarks.fuzz.guided scenario|package|decisions --seconds N [--corpus DIR] [--keep DIR]
"""

import json
import os
import sys
import time
from pathlib import Path
from random import Random
from typing import Annotated

import atheris
import typer

READERS = ["sim.scenario", "sim.journal_reader", "sim.commands", "app.packages", "app.decisions_file"]
"""What is instrumented: the readers, not what they hand over to."""


def main(
    target: str,
    seconds: Annotated[int, typer.Option()] = 60,
    corpus: Annotated[Path, typer.Option()] = Path("fuzz-corpus"),
    keep: Annotated[Path, typer.Option()] = Path("fuzz-defects"),
) -> None:
    with atheris.instrument_imports(include=READERS, enable_loader_override=False):
        from benchmarks.fuzz.mutations import changed
        from benchmarks.fuzz.seeds import SEEDS
        from benchmarks.fuzz.targets import Bench

    bench = Bench(target, keep / target)
    folder = corpus / target
    folder.mkdir(parents=True, exist_ok=True)
    for rank, seed in enumerate(SEEDS[target]()):
        (folder / f"seed-{rank}").write_bytes(seed)
    start = time.monotonic()

    def once(data: bytes) -> None:
        bench.feed(data)
        if time.monotonic() - start > seconds:
            bench.close()
            print(json.dumps({"engine": "atheris", "target": target, "seconds": seconds} | bench.counts), flush=True)
            os._exit(0)  # libFuzzer would go on

    def mutated(data: bytes, max_size: int, seed: int) -> bytes:
        return changed(target, data, Random(seed))[:max_size]

    options = [sys.argv[0], str(folder), "-max_len=400000", "-timeout=300", "-print_final_stats=1", "-len_control=0"]
    atheris.Setup(options, once, custom_mutator=mutated)
    atheris.Fuzz()


if __name__ == "__main__":
    typer.run(main)
