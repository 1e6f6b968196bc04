"""What was typed or pasted may hold characters that no file of text can: control characters, halves of letters."""

import re
from typing import Any

from app.documents.report import Report, report_from_json, report_to_json

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
"""Outside of what XML 1.0 allows (section 2.2), and the C1 controls."""


def printable(report: Report) -> Report:
    """The same report without the characters that would spoil its file; line ends and tabs stay."""
    return report_from_json(_cleaned(report_to_json(report)))


def printable_text(text: str) -> str:
    return _UNPRINTABLE.sub("", text)


def _cleaned(content: Any) -> Any:
    if isinstance(content, str):
        return printable_text(content)
    if isinstance(content, list):
        return [_cleaned(part) for part in content]
    return {key: _cleaned(part) for key, part in content.items()} if isinstance(content, dict) else content
