"""Jinja2 for texts that anybody may have written: names, loops over rows and conditions, nothing that computes.

The grammar is a list of what is allowed. Strings can't be joined, multiplied or called upon, loops only go over the
rows that Goulot gives: time and size are bounded by the template's own length.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from app.errors import GoulotError
from app.i18n import translate

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

LONGEST_SOURCE, LONGEST_TEXT = 20_000, 200_000
"""In characters."""
LONGEST_S = 2.0
_DEEPEST = 2
"""Loops inside loops."""
_WORDS = ("Template", "Output", "TemplateData", "Name", "Getattr", "Getitem", "Const")
_LOGIC = ("For", "If", "CondExpr", "Compare", "Operand", "And", "Or", "Not", "Test")
_ALLOWED = frozenset((*_WORDS, *_LOGIC))
_TESTS = frozenset({"defined", "undefined", "none"})
_MISSING = re.compile(r"'([^']*)' is undefined|has no attribute '([^']*)'")


class TemplateError(GoulotError):
    """One line: the file, its line, what is wrong."""

    def __init__(self, name: str, line: int, wrong: str) -> None:
        text = translate("Template", "{name}, ligne {line} : {wrong}")
        super().__init__(text.format(name=name, line=line, wrong=wrong))
        self.line = line


def fill(source: str, name: str, told: Mapping[str, object]) -> str:
    """The text of the template with what is `told`. Raises TemplateError."""
    from jinja2 import StrictUndefined, TemplateSyntaxError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    if len(source) > LONGEST_SOURCE:
        text = translate("Template", "modèle trop long, {limit} caractères au plus")
        raise TemplateError(name, 1, text.format(limit=LONGEST_SOURCE))
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    environment.globals.clear()
    environment.filters.clear()
    try:
        tree = environment.parse(source)
    except (TemplateSyntaxError, RecursionError) as error:
        line = getattr(error, "lineno", 1)
        raise TemplateError(name, line, translate("Template", "accolades mal fermées ou ordre inconnu")) from error
    for node in _refused(tree):
        wrong = translate("Template", "seuls les noms, « for » et « if » sont permis")
        raise TemplateError(name, node.lineno, wrong)
    return _rendered(environment, source, name, told)


def _refused(node: nodes.Node, depth: int = 0) -> Iterator[nodes.Node]:
    """What the grammar leaves out."""
    kind = type(node).__name__
    depth += kind == "For"
    attribute = str(getattr(node, "attr", ""))
    private = kind == "Getattr" and attribute.startswith("_")
    recursive = kind == "For" and bool(getattr(node, "recursive", False))
    test = kind == "Test" and getattr(node, "name", "") not in _TESTS
    if kind not in _ALLOWED or depth > _DEEPEST or private or recursive or test:
        yield node
    for child in node.iter_child_nodes():
        yield from _refused(child, depth)


def _rendered(environment: Environment, source: str, name: str, told: Mapping[str, object]) -> str:
    from jinja2 import TemplateError as JinjaError

    parts: list[str] = []
    length, end = 0, time.monotonic() + LONGEST_S
    try:
        for part in environment.from_string(source).generate(told):
            parts.append(part)
            length += len(part)
            if length > LONGEST_TEXT or time.monotonic() > end:
                raise TemplateError(name, 1, translate("Template", "le texte produit est trop long"))
    except (JinjaError, TypeError, ValueError, AttributeError, KeyError) as error:
        raise TemplateError(name, _line(error), _told(error)) from error
    return "".join(parts)


def _line(error: Exception) -> int:
    """Where in the template: Jinja2 rewrites the traceback to say so."""
    line, trace = 1, error.__traceback__
    while trace:
        line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == "<template>" else line
        trace = trace.tb_next
    return line


def _told(error: Exception) -> str:
    found = _MISSING.search(str(error))
    if found:
        return translate("Template", "« {name} » n’existe pas").format(name=found[1] or found[2])
    return translate("Template", "cette ligne ne peut pas être remplie")
