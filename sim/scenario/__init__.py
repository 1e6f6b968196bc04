"""Scenarios as people write them: reading, checking, compiling. Nothing else in ``sim`` opens a file."""

from sim.scenario.errors import Problem, ScenarioError
from sim.scenario.loader import document_text, files, load

__all__ = ["Problem", "ScenarioError", "document_text", "files", "load"]
