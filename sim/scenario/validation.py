"""Plain data against a pydantic model, its complaints turned into ``Problem``s."""

from __future__ import annotations

import json
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from sim.scenario.errors import EXPECTED, Problem, one_line, some
from sim.scenario.fields import CLOCK, CODE, DATE, OPTIONAL_CLOCK, TAGS

ModelT = TypeVar("ModelT", bound=BaseModel)

_CODES = {
    "missing": "missing",
    "extra_forbidden": "unknown_field",
    "greater_than_equal": "at_least",
    "greater_than": "above",
    "less_than_equal": "at_most",
    "float_parsing": "number",
    "float_type": "number",
    "finite_number": "number",
    "int_parsing": "whole_number",
    "int_parsing_size": "whole_number",
    "int_from_float": "whole_number",
    "int_type": "whole_number",
    "bool_parsing": "boolean",
    "bool_type": "boolean",
    "string_type": "text",
    "string_unicode": "text",
    "string_too_short": "text",
    "string_too_long": "length_at_most",
    "model_type": "mapping",
    "dict_type": "mapping",
    "list_type": "list",
    "tuple_type": "list",
    "too_short": "length",
    "too_long": "length_at_most",
    "literal_error": "choice",
}
_PATTERNS = {CODE: "code", CLOCK: "clock", OPTIONAL_CLOCK: "clock", DATE: "date"}
_LIMITS = {"at_least": "ge", "above": "gt", "at_most": "le"}
_COUNTS = {"too_short": "min_length", "too_long": "max_length", "string_too_long": "max_length"}


def validated(model: type[ModelT], data: object, file: str, line: int | None = None) -> ModelT | list[Problem]:
    """``data`` as a ``model``, or every problem found. ``line`` of a table begins the field's name."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        return [_problem(model, details, file, line) for details in error.errors(include_url=False)]


def _problem(model: type[BaseModel], details: ErrorDetails, file: str, line: int | None) -> Problem:
    kind, context = details["type"], details.get("ctx", {})
    path = [str(part) for part in details["loc"] if part not in (*TAGS, "[key]")]
    code = _PATTERNS[context["pattern"]] if "pattern" in context else _CODES.get(kind, kind)
    value = "missing" if code == "missing" else _shown(context.get("value", details["input"]))
    if "field" in context:
        path.append(context["field"])
    name = ".".join(path) or "file"
    return Problem(
        code if code in EXPECTED else "other",
        file,
        name if line is None else f"line {line}, {name}",
        value,
        _details(model, details, code, path),
    )


def _details(model: type[BaseModel], details: ErrorDetails, code: str, path: list[str]) -> dict[str, str]:
    context = details.get("ctx", {})
    if code == "unknown_field":
        return {"known": some(_fields_at(model, path[:-1]), path[-1])}
    if code == "choice":
        return {"known": context["expected"].replace("'", "").replace(" or ", ", ")}
    if code in _LIMITS:
        return {"limit": f"{context[_LIMITS[code]]:g}"}
    if details["type"] in _COUNTS:
        return {"count": str(context[_COUNTS[details["type"]]])}
    if code not in EXPECTED:
        return {"why": one_line(details["msg"])}
    return {name: str(context[name]) for name in ("known", "family") if name in context}


def _shown(value: Any) -> str:
    """A value as its author wrote it, near enough."""
    if isinstance(value, str | None):
        return value or ""
    return one_line(json.dumps(value, ensure_ascii=False, default=str))


def _fields_at(model: type[BaseModel], path: list[str]) -> list[str]:
    """The names of the fields that the schema knows at ``path``."""
    at: Any = model
    for part in path:
        at = _inside(at, part)
    found = _model_in(at)
    return [field.alias or name for name, field in found.model_fields.items()] if found else []


def _inside(annotation: Any, part: str) -> Any:
    """The annotation of ``part`` of something so annotated."""
    found = _model_in(annotation)
    if found is None:
        return None
    for name, field in found.model_fields.items():
        if part in (name, field.alias):
            return field.annotation
    return annotation  # a key or an index: the annotation of a collection stands for its members


def _model_in(annotation: Any) -> type[BaseModel] | None:
    """The first model named in an annotation."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    if get_origin(annotation) is Annotated:
        return _model_in(get_args(annotation)[0])
    return next((found for part in get_args(annotation) if (found := _model_in(part))), None)
