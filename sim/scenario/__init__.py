"""Scenarios as people write them: reading, checking, compiling. Nothing else in ``sim`` opens a file."""

from sim.scenario.errors import Problem, ScenarioError
from sim.scenario.loader import load

__all__ = ["Problem", "ScenarioError", "load"]
