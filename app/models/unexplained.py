"""The gaps that the text does not explain, as the last section of the document handed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.documents import Paragraph, Report, Section, TextRun
from app.i18n import translate
from app.models.report_draft import Gap

CODE = "unexplained"


def with_unexplained(report: Report, gaps: Sequence[Gap]) -> Report:
    """The same text, and what remains to be explained under it; nothing where all is."""
    left = [gap.figure for gap in gaps if not gap.how]
    if not left:
        return report
    text = translate("Unexplained", "{label} : {value}, objectif {target}, écart {gap}.")
    lines = tuple(
        Paragraph(
            (TextRun(text.format(label=one.label, value=one.text, target=one.target, gap=one.gap)),), style="bullet"
        )
        for one in left
    )
    section = Section(CODE, translate("Unexplained", "Écarts non expliqués"), lines)
    return replace(report, sections=(*report.sections, section))
