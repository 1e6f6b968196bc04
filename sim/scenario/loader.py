"""The one way in: read, check, compile."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from sim.domain.scenario import Document, Scenario
from sim.scenario.checker import check
from sim.scenario.compiler import compiled
from sim.scenario.errors import Problem, ScenarioError
from sim.scenario.folder import MAIN, TABLE_BYTES, TEXT_BYTES, YAML_BYTES, open_folder
from sim.scenario.sources import read_sources


def load(path: str | Path) -> Scenario:
    """The scenario of a folder, or of one YAML file. Raises ScenarioError with every problem found."""
    sources = read_sources(Path(path))
    check(sources)
    return compiled(sources)


def document_text(path: str | Path, document: Document, language: str) -> str:
    """The Markdown of a document of the scenario at ``path``, in ``fr`` or ``en``. Raises ScenarioError."""
    folder = open_folder(Path(path))
    name = document.path_en if language == "en" else document.path_fr
    if trouble := folder.trouble(name):
        raise ScenarioError([Problem(trouble, folder.shown(folder.main), f"documents.{document.code}", name)])
    return folder.text(name, TEXT_BYTES)


def files(path: str | Path) -> dict[str, bytes]:
    """All that the scenario at ``path`` is made of, by name inside its folder: the YAML file, which comes as
    scenario.yaml, its tables and its documents; nothing else that lies there. Raises ScenarioError."""
    sources = read_sources(Path(path))
    folder, tables = sources.folder, sources.file.tables
    documents = compiled(sources).documents
    named = [(name, TABLE_BYTES) for name in tables.model_dump().values() if name is not None]
    named += [(name, TEXT_BYTES) for each in documents for name in (each.path_fr, each.path_en)]
    kept = {str(PurePosixPath(name)): folder.data(name, limit) for name, limit in named}
    return {MAIN: folder.data(folder.main, YAML_BYTES)} | kept
