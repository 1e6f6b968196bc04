"""YAML as plain data, where every scalar stays the text its author wrote.

Types come from the schema, not from YAML's guesses: ``12:30``, ``no`` and ``0471`` need no quotes, and a
message shows the value as written. Anchors, aliases, tags and repeated keys are refused; depth is bounded.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from sim.scenario.errors import Problem, ScenarioError, one_line

DEEPEST = 16
_NULLS = ("", "~", "null", "Null", "NULL")

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree] | None"

_Node: TypeAlias = ScalarEvent | MappingStartEvent | SequenceStartEvent


def read_yaml(text: str, file: str) -> Tree:
    """The single document of ``text``; ``file`` names it in messages. Raises ScenarioError."""
    events: Iterator[Event] = YAML(typ="safe", pure=True).parse(text)
    try:
        return _Reader(events, file).document()
    except YAMLError as error:
        raise _syntax(error, text, file) from error
    except (ValueError, OverflowError) as error:
        if isinstance(error, ScenarioError):
            raise
        # chr() of a \U escape beyond Unicode, in ruamel's scanner
        raise ScenarioError([Problem("yaml", file, "text", "\\U", {"why": one_line(error)})]) from error


def _syntax(error: YAMLError, text: str, file: str) -> ScenarioError:
    mark = getattr(error, "problem_mark", None)
    why = one_line(getattr(error, "problem", None) or getattr(error, "reason", None) or "not YAML")
    lines = text.split("\n")
    number = mark.line + 1 if mark else 1
    value = lines[number - 1].strip() if number <= len(lines) else ""
    return ScenarioError([Problem("yaml", file, f"line {number}", value, {"why": why})])


class _Reader:
    """Builds the tree from the parser's events."""

    def __init__(self, events: Iterator[Event], file: str) -> None:
        self._events = events
        self._file = file
        self._path: list[str] = []

    def document(self) -> Tree:
        tree: Tree = None
        documents = 0
        for event in self._events:
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise self._refusal("yaml", event, "---", why="one document only")
            elif isinstance(event, NodeEvent):
                tree = self._node(event)
        return tree

    def _node(self, event: Event) -> Tree:
        node = self._checked(event)
        if isinstance(node, ScalarEvent):
            return None if not node.style and node.value in _NULLS else str(node.value)
        if len(self._path) >= DEEPEST:
            raise self._refusal("too_deep", event, "…", limit=str(DEEPEST))
        return self._mapping() if isinstance(node, MappingStartEvent) else self._sequence()

    def _checked(self, event: Event) -> _Node:
        if isinstance(event, AliasEvent):
            raise self._refusal("alias", event, f"*{event.anchor}")
        assert isinstance(event, _Node)  # the parser gives nothing else where a node is due
        if event.anchor is not None:
            raise self._refusal("alias", event, f"&{event.anchor}")
        if event.tag is not None:
            raise self._refusal("tag", event, str(event.tag))
        return event

    def _sequence(self) -> Tree:
        items: list[Tree] = []
        while not isinstance(event := next(self._events), SequenceEndEvent):
            self._path.append(str(len(items)))
            items.append(self._node(event))
            self._path.pop()
        return items

    def _mapping(self) -> Tree:
        fields: dict[str, Tree] = {}
        while not isinstance(event := next(self._events), MappingEndEvent):
            key = self._key(event)
            self._path.append(key)
            if key in fields:
                raise self._refusal("duplicate_key", event, key)
            fields[key] = self._node(next(self._events))
            self._path.pop()
        return fields

    def _key(self, event: Event) -> str:
        node = self._checked(event)
        if not isinstance(node, ScalarEvent):
            raise self._refusal("complex_key", event, "?")
        return str(node.value)

    def _refusal(self, code: str, event: Event, value: str, **details: str) -> ScenarioError:
        details["line"] = str(event.start_mark.line + 1)
        field = ".".join(self._path) or f"line {details['line']}"
        return ScenarioError([Problem(code, self._file, field, one_line(value), details)])
