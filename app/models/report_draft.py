"""A compte rendu being written: its sections, what the person set aside, what remains to be explained."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from app.documents import (
    Block,
    Chart,
    Figure,
    FigureRun,
    Paragraph,
    Report,
    Section,
    Table,
    report_from_json,
    report_to_json,
)
from app.i18n import labelled, translate

CAUSES = "causes"
_OWN_WORDS = 5
"""A cause takes at least this many words of the person's own."""

_RELATED: dict[str, tuple[str, ...]] = {
    "line_trs_percent": ("do", "tp", "tq", "trg", "loss:", "losses"),
    "good_pieces": ("started", "hours", "loss:", "losses"),
    "orders_on_time": ("orders",),
    "scrap_percent": ("scrapped", "first_pass"),
    "air_per_piece_nl": ("air", "consumption"),
    "cost_per_piece_eur": ("total", "costs", "consumption"),
}
"""What explains an objective besides its own figure: codes, or beginnings of codes that end with a colon."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`kept`: numbers left as typed on purpose; `explained`: objectives told in words, without a figure."""

    report: Report
    kept: frozenset[str] = frozenset()
    explained: frozenset[str] = frozenset()

    def to_json(self) -> dict[str, Any]:
        """A report with two fields more: whoever reads reports reads it."""
        extra = {"kept": sorted(self.kept), "explained": sorted(self.explained)}
        return report_to_json(self.report) | extra

    def with_sections(self, sections: Sequence[Section]) -> Draft:
        return replace(self, report=replace(self.report, sections=tuple(sections)))


def draft_from_json(body: dict[str, Any], blank: Report) -> Draft:
    """The sections of `body` under the head of `blank`. Raises ValueError when `body` is not a report."""
    content = {key: value for key, value in body.items() if key not in ("kept", "explained")}
    written = {section.code: section.blocks for section in report_from_json(content).sections}
    sections = tuple(replace(section, blocks=written.get(section.code, ())) for section in blank.sections)
    draft = Draft(blank, frozenset(body.get("kept", ())), frozenset(body.get("explained", ())))
    return draft.with_sections(sections)


def cited_codes(blocks: Sequence[Block]) -> set[str]:
    """Codes of the figures, tables and charts that stand there."""
    return {run.code for run in figure_runs(blocks)} | {
        block.code for block in blocks if isinstance(block, Table | Chart)
    }


def figure_runs(blocks: Sequence[Block]) -> Iterator[FigureRun]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from (run for run in block.runs if isinstance(run, FigureRun))


def is_empty(section: Section) -> bool:
    """Neither a word, nor a figure, nor a table."""
    return not any(
        not isinstance(block, Paragraph) or any(run.text.strip() for run in block.runs) for block in section.blocks
    )


def word_count(report: Report) -> int:
    """Words written, figures included; tables and charts are not counted."""
    paragraphs = (block for section in report.sections for block in section.blocks if isinstance(block, Paragraph))
    return sum(len("".join(run.text for run in block.runs).split()) for block in paragraphs)


@dataclass(frozen=True, slots=True)
class Gap:
    """An objective missed beyond its tolerance. `how`: explained by a figure in the causes, by a tick, or not yet."""

    figure: Figure
    how: Literal["", "figure", "tick"]


def gaps(figures: Sequence[Figure], draft: Draft) -> list[Gap]:
    """The objectives missed beyond their tolerance, those still to be explained first."""
    causes = next(section for section in draft.report.sections if section.code == CAUSES)
    missed = [figure for figure in figures if figure.status == "missed" and not figure.tolerated]
    found = [Gap(figure, _how(figure, causes.blocks, draft)) for figure in missed]
    return sorted(found, key=lambda gap: bool(gap.how))


def seed(figure: Figure) -> tuple[str, str]:
    """What « Expliquer » writes before and after the figure; the person goes on from there."""
    after = _seed_end().format(target=figure.target, gap=figure.gap)
    return labelled(figure.label, ""), after


def _seed_end() -> str:
    return translate("ReportDesk", ", objectif {target}, écart {gap}. Cause : ")


def _how(figure: Figure, blocks: Sequence[Block], draft: Draft) -> Literal["", "figure", "tick"]:
    for rank, block in enumerate(blocks):
        # A figure is explained in its own paragraph, a table or a chart in those next to it.
        beside = [block] if isinstance(block, Paragraph) else blocks[max(rank - 1, 0) : rank + 2]
        if _related(figure.code, cited_codes([block])) and any(_tells(part, figure) for part in beside):
            return "figure"
    return "tick" if figure.code in draft.explained else ""


def _related(code: str, cited: set[str]) -> bool:
    related = (code, *_RELATED.get(code, ()))
    return any(name == known or (known.endswith(":") and name.startswith(known)) for name in cited for known in related)


def _tells(block: Block, figure: Figure) -> bool:
    """Enough words besides figures and the phrase put there by « Expliquer »."""
    if not isinstance(block, Paragraph):
        return False
    text = _spaced("".join(run.text for run in block.runs if not isinstance(run, FigureRun)))
    own = re.sub(_seed_pattern(figure), "", text)
    return sum(any(letter.isalpha() for letter in word) for word in own.split()) >= _OWN_WORDS


def _seed_pattern(figure: Figure) -> str:
    """The seeded phrase without its figure; the gap written may be older than the figure."""
    end = ".*?".join(re.escape(part) for part in re.split(r"\{\w+\}", _spaced(_seed_end())))
    return rf"{re.escape(_spaced(labelled(figure.label, '')))}\s*{end}"


def _spaced(text: str) -> str:
    """One plain space between words: an editor changes the others."""
    return " ".join(text.split())
