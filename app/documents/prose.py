"""Sentences with figures: a translated template whose {fields} become cited figures or plain words."""

import re

from app.documents.figures import Figure
from app.documents.report import Paragraph, Run, TextRun

_FIELD = re.compile(r"\{(\w+)\}")


def paragraph(template: str, **values: Figure | str) -> Paragraph:
    return Paragraph(tuple(_runs(template, values)))


def bullet(template: str, **values: Figure | str) -> Paragraph:
    return Paragraph(tuple(_runs(template, values)), style="bullet")


def join(*paragraphs: Paragraph) -> Paragraph:
    """Several sentences in one paragraph."""
    runs: list[Run] = []
    for part in paragraphs:
        runs += [TextRun(" "), *part.runs] if runs else part.runs
    return Paragraph(tuple(runs))


def _runs(template: str, values: dict[str, Figure | str]) -> list[Run]:
    """`split` alternates text and field names."""
    runs: list[Run] = []
    for position, part in enumerate(_FIELD.split(template)):
        value = part if position % 2 == 0 else values[part]
        if isinstance(value, Figure):
            runs.append(value.run)
        elif value:
            runs.append(TextRun(value))
    return runs
